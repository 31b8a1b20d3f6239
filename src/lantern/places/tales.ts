import { placeGroup } from './place-traits.ts';

/** Places that are only found in stories. */
export const TALES = placeGroup({
  'mushroom-forest': {
    outlook: 'wood',
    names: {
      en: `mushroom forest, forest of mushrooms, forest of giant mushrooms, giant mushrooms, giant mushroom, giant mushroom forest, glowing mushrooms, glowing mushroom, enchanted forest, fairy forest, magic forest, magical forest,
        mushroom village, mushroom house, mushroom houses, fairytale forest, fairy-tale forest, land of mushrooms, huge mushrooms, bioluminescent forest, luminous forest, glowing forest`,
      zh: '蘑菇森林, 巨大的蘑菇, 大蘑菇森林, 巨型蘑菇, 魔法森林, 童话森林, 发光的蘑菇, 精灵森林, 仙境森林, 蘑菇屋, 蘑菇村, 荧光森林, 发光的森林, 奇幻森林',
    },
    soundscape: 'forest',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['blue', 'white', 'yellow', 'orange', 'purple'],
  },
  'sky-castle': {
    landmark: true,
    outlook: 'sky',
    subjectMetres: 40,
    clearness: 2,
    names: {
      en: `floating castle, castle above the clouds, castle in the clouds, castle in the sky, sky castle, flying castle, cloud castle, castle on a cloud, castle floating in the sky, castle floating above the clouds, floating castle above the clouds,
        city in the sky, city in the clouds, floating city, city above the clouds, sky city, flying city`,
      zh: '空中城堡, 天空之城, 云端城堡, 云上城堡, 漂浮的城堡, 悬浮城堡, 飞行城堡, 天空城堡, 云中城堡, 浮空城堡, 云端上的城堡, 空中之城, 浮空城',
    },
    soundscape: 'heights',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'sunken-city': {
    outlook: 'spread',
    medium: 'water',
    names: {
      en: `underwater city, sunken city, city under the sea, undersea city, atlantis, city on the sea floor, city on the seabed, city beneath the waves, underwater city with glass domes, underwater city with domes, underwater domes, underwater base, city at the bottom of the sea, lost city of atlantis, underwater palace, underwater temple`,
      zh: '海底城市, 水下城市, 海底城, 亚特兰蒂斯, 海底之城, 沉没的城市, 水下都市, 龙宫, 海底龙宫, 水晶宫, 海底宫殿, 海底基地',
    },
    soundscape: 'underwater',
    underfoot: 'sand',
    walkableMetres: 5,
    accents: ['orange', 'yellow', 'red', 'white', 'pink'],
  },
});
