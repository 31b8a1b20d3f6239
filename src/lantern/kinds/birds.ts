import type { KindCard } from './kind-card.ts';
import { kindGroup } from './kind-card.ts';

const BIRD = {
  family: 'bird',
  pace: { walk: 0.3, fly: 4.5 },
  habitat: ['meadow'],
  noise: 'wings',
  voice: { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 },
} satisfies Partial<KindCard>;
const TAME = { ...BIRD, tame: true } satisfies Partial<KindCard>;
const WATERFOWL = {
  ...BIRD,
  pace: { walk: 0.4, fly: 6, swim: 0.5 },
  habitat: ['mountain-lake'],
  afloat: true,
} satisfies Partial<KindCard>;

const size = (heightMetres: number, lengthMetres: number) => ({
  heightMetres,
  lengthMetres,
  breadthMetres: lengthMetres,
});

/** What has feathers. */
export const BIRDS = kindGroup({
  bird: {
    ...TAME,
    size: size(0.25, 0.7),
    names: [
      { en: 'bird, songbird, swallow, robin, finch, birdie, bluebird', zh: '鸟, 小鸟, 鸟儿, 燕子, 飞鸟, 鸟群, 知更鸟' },
      { colour: 'yellow', en: 'canary, oriole', zh: '金丝雀, 黄鹂' },
      { colour: 'green', drawnAs: 'a small green bird', en: 'hummingbird', zh: '蜂鸟' },
      { colour: 'red', drawnAs: 'a small red bird', en: 'woodpecker', zh: '啄木鸟' },
      { colour: 'blue', drawnAs: 'a small blue bird', en: 'kingfisher, blue jay', zh: '翠鸟, 蓝松鸦' },
    ],
  },
  sparrow: { ...TAME, size: size(0.2, 0.42), names: [{ en: 'sparrow, wren', zh: '麻雀' }] },
  pigeon: {
    ...TAME,
    size: size(0.3, 0.7),
    habitat: ['city-street'],
    names: [
      { en: 'pigeon', zh: '鸽子, 鸽群' },
      { colour: 'white', en: 'dove, white dove, white pigeon', zh: '白鸽, 和平鸽' },
    ],
  },
  eagle: {
    ...BIRD,
    size: size(0.9, 2),
    pace: { walk: 0.4, fly: 8 },
    habitat: ['mountains'],
    flightMetres: 2.6,
    names: [
      { en: 'eagle, bald eagle, hawk, falcon, golden eagle, condor', zh: '鹰, 老鹰, 雄鹰, 猎鹰, 苍鹰, 白头鹰, 金雕' },
      { drawnAs: 'an eagle', en: 'vulture, kite bird', zh: '秃鹫' },
    ],
  },
  owl: {
    ...BIRD,
    size: size(0.45, 1),
    habitat: ['forest'],
    names: [
      { en: 'owl, barn owl', zh: '猫头鹰' },
      { colour: 'white', en: 'snowy owl', zh: '雪鸮, 雪枭' },
    ],
  },
  parrot: {
    ...BIRD,
    size: size(0.4, 0.9),
    habitat: ['jungle'],
    names: [
      { en: 'parrot, macaw', zh: '鹦鹉, 金刚鹦鹉' },
      { colour: 'white', en: 'cockatoo', zh: '凤头鹦鹉' },
      { colour: 'green', en: 'parakeet, budgie', zh: '虎皮鹦鹉' },
    ],
  },
  crow: {
    ...BIRD,
    size: size(0.38, 0.95),
    names: [{ en: 'crow, raven, blackbird, rook', zh: '乌鸦, 渡鸦' }],
  },
  magpie: {
    ...BIRD,
    size: size(0.32, 0.85),
    habitat: ['meadow', 'garden'],
    names: [{ en: 'magpie', zh: '喜鹊, 花喜鹊' }],
  },
  seagull: {
    ...BIRD,
    size: size(0.42, 1.2),
    habitat: ['beach'],
    names: [{ en: 'seagull, gull, albatross', zh: '海鸥, 信天翁' }],
  },
  pelican: {
    ...WATERFOWL,
    size: size(0.85, 1.5),
    habitat: ['harbour', 'beach'],
    names: [{ en: 'pelican, white pelican', zh: '鹈鹕, 白鹈鹕' }],
  },
  penguin: {
    ...BIRD,
    size: size(0.9, 0.5),
    // In haste it slides along on its belly.
    pace: { walk: 0.5, run: 1.6, swim: 1.5 },
    habitat: ['snowfield'],
    names: [
      { en: 'penguin, emperor penguin', zh: '企鹅, 帝企鹅' },
      { size: 'small', en: 'baby penguin, little penguin', zh: '小企鹅' },
    ],
  },
  duck: {
    ...WATERFOWL,
    size: size(0.4, 0.75),
    names: [
      { en: 'duck, mallard, drake', zh: '鸭子, 鸭, 野鸭, 鸳鸯' },
      { size: 'small', colour: 'yellow', en: 'duckling', zh: '小鸭, 小鸭子, 小黄鸭' },
    ],
  },
  goose: {
    ...WATERFOWL,
    size: size(0.8, 1.2),
    tame: true,
    names: [
      { en: 'goose', zh: '鹅, 大白鹅, 白鹅' },
      { colour: 'brown', en: 'wild goose, canada goose', zh: '大雁, 雁, 雁群' },
    ],
  },
  swan: {
    ...WATERFOWL,
    size: size(1.1, 1.8),
    names: [
      { en: 'swan', zh: '天鹅' },
      { colour: 'white', en: 'white swan', zh: '白天鹅' },
      { colour: 'black', en: 'black swan', zh: '黑天鹅' },
    ],
  },
  chicken: {
    ...TAME,
    size: size(0.5, 0.6),
    pace: { walk: 0.5, fly: 3 },
    habitat: ['farm', 'meadow'],
    names: [
      { en: 'chicken, rooster, cock, cockerel, turkey', zh: '鸡, 公鸡, 大公鸡, 火鸡' },
      { colour: 'white', en: 'hen', zh: '母鸡, 老母鸡' },
      { size: 'small', colour: 'yellow', en: 'chick, baby chicken', zh: '小鸡, 小鸡仔' },
    ],
  },
  flamingo: {
    ...BIRD,
    wades: true,
    size: size(1.3, 1.2),
    habitat: ['mountain-lake'],
    names: [{ en: 'flamingo', zh: '火烈鸟' }],
  },
  crane: {
    ...BIRD,
    wades: true,
    size: size(1.3, 1.7),
    habitat: ['mountain-lake'],
    names: [
      { en: 'crane bird, red-crowned crane, stork, heron, white crane', zh: '鹤, 白鹤, 仙鹤, 丹顶鹤, 鹳' },
      { colour: 'white', en: 'egret', zh: '白鹭, 鹭' },
    ],
  },
  ostrich: {
    ...BIRD,
    size: size(2.3, 1.6),
    pace: { walk: 1, run: 6 },
    habitat: ['savanna'],
    names: [{ en: 'ostrich, emu', zh: '鸵鸟' }],
  },
  phoenix: {
    ...BIRD,
    size: size(1.2, 2.2),
    habitat: ['mountains'],
    names: [{ en: 'phoenix, firebird, fenghuang', zh: '凤凰, 火凤凰, 朱雀' }],
  },
  peacock: {
    ...BIRD,
    size: size(1.05, 1.7),
    habitat: ['garden', 'meadow'],
    names: [{ en: 'peacock, peahen', zh: '孔雀' }],
  },
});
