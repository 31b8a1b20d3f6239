import { placeGroup } from './place-traits.ts';

/** Where people go to play, rest and watch. */
export const LEISURE = placeGroup({
  park: {
    names: {
      en: 'park, city park, public park, central park, park path, dog park, cherry blossom park, town park',
      zh: '公园, 城市公园, 中央公园, 公园小路, 樱花公园',
    },
    things: { en: 'park bench, bench, picnic, pigeon', zh: '长椅, 公园长椅, 野餐' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'yellow', 'blue', 'white', 'orange'],
  },
});
