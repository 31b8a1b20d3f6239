import { placeGroup } from './place-traits.ts';

/** Sights that everyone knows by name. */
export const LANDMARKS = placeGroup({
  'eiffel-tower': {
    subjectMetres: 110,
    names: { en: 'eiffel tower, champ de mars', zh: '埃菲尔铁塔, 巴黎铁塔' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'purple'],
  },
  pyramids: {
    subjectMetres: 120,
    names: { en: 'pyramid, pyramids, giza, egyptian pyramid, ancient egypt', zh: '金字塔, 吉萨, 古埃及' },
    things: { en: 'pharaoh, sphinx, mummy', zh: '法老, 狮身人面像, 木乃伊' },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 8,
    accents: ['red', 'blue', 'white', 'green', 'purple'],
  },
  'great-wall': {
    subjectMetres: 90,
    names: { en: 'great wall, great wall of china', zh: '长城, 万里长城, 八达岭' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'yellow', 'white', 'blue', 'orange'],
  },
  'big-ben': {
    names: {
      en: 'big ben, westminster, houses of parliament, palace of westminster, river thames, thames',
      zh: '大本钟, 威斯敏斯特, 泰晤士河, 议会大厦',
    },
    subjectMetres: 75,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    waterZ: 14,
    accents: ['red', 'blue', 'white', 'green', 'purple'],
  },
  'statue-of-liberty': {
    names: {
      en: 'statue of liberty, liberty island, liberty statue, lady liberty',
      zh: '自由女神像, 自由女神, 自由岛',
    },
    subjectMetres: 70,
    soundscape: 'surf',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    waterZ: 14,
    accents: ['red', 'yellow', 'blue', 'white', 'orange'],
  },
  'taj-mahal': {
    names: { en: 'taj mahal, agra', zh: '泰姬陵, 泰姬玛哈' },
    subjectMetres: 80,
    soundscape: 'meadow',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'purple', 'orange', 'blue', 'pink'],
  },
  'mount-fuji': {
    names: { en: 'mount fuji, mt fuji, mt. fuji, fujiyama, fuji', zh: '富士山, 富士' },
    subjectMetres: 200,
    clearness: 1.4,
    soundscape: 'lake',
    underfoot: 'grass',
    walkableMetres: 5,
    waterZ: 12,
    accents: ['red', 'orange', 'yellow', 'pink', 'white'],
  },
});
