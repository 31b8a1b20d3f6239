import { placeGroup } from './place-traits.ts';

/** Sights that everyone knows by name. */
export const LANDMARKS = placeGroup({
  'eiffel-tower': {
    names: { en: 'eiffel tower, champ de mars', zh: '埃菲尔铁塔, 巴黎铁塔' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'purple'],
  },
  pyramids: {
    names: { en: 'pyramid, pyramids, giza, egyptian pyramid, ancient egypt', zh: '金字塔, 吉萨, 古埃及' },
    things: { en: 'pharaoh, sphinx, mummy', zh: '法老, 狮身人面像, 木乃伊' },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 8,
    accents: ['red', 'blue', 'white', 'green', 'purple'],
  },
  'great-wall': {
    names: { en: 'great wall, great wall of china', zh: '长城, 万里长城, 八达岭' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'yellow', 'white', 'blue', 'orange'],
  },
});
