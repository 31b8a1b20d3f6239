import { BIRD, birdSize as size, TAME, WATERFOWL } from './bird-card.ts';
import { kindGroup } from './kind-card.ts';
import { MARKED_BIRDS } from './marked-birds.ts';

/** The birds that everybody knows. */
const COMMON_BIRDS = kindGroup({
  bird: {
    ...TAME,
    size: size(0.25, 0.7),
    names: [
      { en: 'bird, songbird, finch, birdie, bluebird', zh: '鸟, 小鸟, 鸟儿, 飞鸟, 鸟群' },
      {
        en: 'thrush, nightingale, starling, lark, skylark, cuckoo, warbler, titmouse',
        zh: '画眉, 夜莺, 百灵, 百灵鸟, 云雀, 布谷鸟, 杜鹃鸟',
      },
      { colour: 'yellow', en: 'canary, oriole, goldfinch', zh: '金丝雀, 黄鹂, 黄莺' },
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
    names: [{ en: 'eagle, bald eagle, golden eagle', zh: '鹰, 老鹰, 雄鹰, 白头鹰, 金雕' }],
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
    names: [{ en: 'crow, raven, blackbird, rook, jackdaw', zh: '乌鸦, 渡鸦, 寒鸦' }],
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
    pace: { ...WATERFOWL.pace, run: 1.4 },
    size: size(0.4, 0.75),
    names: [
      { en: 'duck, mallard, drake', zh: '鸭子, 鸭, 野鸭' },
      { size: 'small', colour: 'yellow', en: 'duckling', zh: '小鸭, 小鸭子, 小黄鸭' },
    ],
  },
  goose: {
    ...WATERFOWL,
    pace: { ...WATERFOWL.pace, run: 2 },
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
    pace: { walk: 0.5, run: 2, fly: 3 },
    habitat: ['farm', 'meadow'],
    names: [{ en: 'chicken, rooster, cock, cockerel', zh: '鸡, 公鸡, 大公鸡' }],
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
    names: [{ en: 'crane bird, red-crowned crane, white crane', zh: '鹤, 白鹤, 仙鹤, 丹顶鹤' }],
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

/** What has feathers. */
export const BIRDS = { ...COMMON_BIRDS, ...MARKED_BIRDS };
