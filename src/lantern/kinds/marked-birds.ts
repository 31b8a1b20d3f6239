import { BIRD, birdSize as size, TAME, WATERFOWL } from './bird-card.ts';
import { kindGroup } from './kind-card.ts';

/** Birds that are known by a bill, a crest, a tail or a colour of their own. */
export const MARKED_BIRDS = kindGroup({
  robin: {
    ...TAME,
    size: size(0.22, 0.5),
    habitat: ['garden', 'meadow'],
    names: [{ en: 'robin, redbreast, robin redbreast', zh: '知更鸟, 红胸鸟' }],
  },
  swallow: {
    ...TAME,
    size: size(0.2, 0.6),
    names: [{ en: 'swallow, barn swallow, swift bird, martin bird', zh: '燕子, 小燕子, 家燕, 雨燕' }],
  },
  woodpecker: {
    ...BIRD,
    size: size(0.32, 0.6),
    habitat: ['forest'],
    names: [{ en: 'woodpecker', zh: '啄木鸟' }],
  },
  kingfisher: {
    ...BIRD,
    size: size(0.25, 0.45),
    habitat: ['river'],
    names: [{ en: 'kingfisher, kookaburra', zh: '翠鸟, 鱼狗' }],
  },
  hummingbird: {
    ...BIRD,
    flightMetres: 0.62,
    pace: { ...BIRD.pace, fly: 0.16 },
    size: size(0.16, 0.28),
    habitat: ['garden'],
    names: [{ en: 'hummingbird, humming bird, colibri', zh: '蜂鸟' }],
  },
  jay: {
    ...BIRD,
    size: size(0.3, 0.6),
    habitat: ['forest', 'garden'],
    names: [{ en: 'blue jay, jay, bluejay', zh: '蓝松鸦, 松鸦, 冠蓝鸦' }],
  },
  cardinal: {
    ...BIRD,
    size: size(0.25, 0.5),
    habitat: ['garden', 'forest'],
    names: [{ en: 'red cardinal, cardinal bird, northern cardinal, cardinal', zh: '红雀, 主红雀, 北美红雀' }],
  },
  hoopoe: { ...BIRD, size: size(0.28, 0.6), names: [{ en: 'hoopoe', zh: '戴胜, 戴胜鸟' }] },
  toucan: {
    ...BIRD,
    size: size(0.5, 0.8),
    habitat: ['jungle'],
    names: [{ en: 'toucan, hornbill', zh: '巨嘴鸟, 大嘴鸟, 犀鸟' }],
  },
  puffin: {
    ...WATERFOWL,
    size: size(0.35, 0.6),
    habitat: ['cliff', 'beach'],
    names: [{ en: 'puffin', zh: '海鹦, 海鹦鹉' }],
  },
  hawk: {
    ...BIRD,
    size: size(0.6, 1.3),
    pace: { walk: 0.4, fly: 8 },
    habitat: ['mountains'],
    flightMetres: 2.4,
    names: [
      { en: 'hawk, falcon, buzzard, kestrel, osprey, kite bird, peregrine falcon', zh: '猎鹰, 苍鹰, 隼, 游隼, 鱼鹰' },
    ],
  },
  vulture: {
    ...BIRD,
    size: size(0.9, 2),
    pace: { walk: 0.4, fly: 7 },
    habitat: ['desert', 'savanna'],
    flightMetres: 2.6,
    names: [{ en: 'vulture, condor', zh: '秃鹫, 兀鹫, 神鹰' }],
  },
  hen: {
    ...TAME,
    size: size(0.44, 0.55),
    pace: { walk: 0.5, run: 2, fly: 3 },
    habitat: ['farm', 'meadow'],
    names: [
      { en: 'hen', zh: '母鸡, 老母鸡, 鸡妈妈' },
      { size: 'small', colour: 'yellow', en: 'chick, baby chicken', zh: '小鸡, 小鸡仔' },
    ],
  },
  quail: {
    ...TAME,
    size: size(0.22, 0.35),
    names: [{ en: 'quail, partridge, grouse, pheasant hen', zh: '鹌鹑, 鹧鸪' }],
  },
  turkey: {
    ...TAME,
    size: size(0.9, 1),
    pace: { walk: 0.5, run: 2, fly: 3 },
    habitat: ['farm', 'meadow'],
    names: [{ en: 'turkey, gobbler', zh: '火鸡' }],
  },
  'mandarin-duck': {
    ...WATERFOWL,
    size: size(0.38, 0.7),
    names: [{ en: 'mandarin duck, wood duck', zh: '鸳鸯' }],
  },
  heron: {
    ...BIRD,
    wades: true,
    size: size(1.1, 1.7),
    habitat: ['mountain-lake'],
    names: [{ en: 'heron, grey heron, blue heron, bittern', zh: '苍鹭, 夜鹭' }],
  },
  egret: {
    ...BIRD,
    wades: true,
    size: size(0.95, 1.4),
    habitat: ['mountain-lake'],
    names: [{ en: 'egret, white heron, little egret, ibis, spoonbill', zh: '白鹭, 鹭, 鹭鸶, 朱鹮' }],
  },
  stork: {
    ...BIRD,
    wades: true,
    size: size(1.15, 1.7),
    habitat: ['meadow', 'mountain-lake'],
    names: [{ en: 'stork, white stork', zh: '鹳, 白鹳, 送子鸟' }],
  },
});
