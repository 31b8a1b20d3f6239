import { placeGroup } from './place-traits.ts';

/** Places at, on and under water. */
export const WATER = placeGroup({
  beach: {
    names: {
      en: `beach, seaside, shore, seashore, coast, coastline, sandy beach, sea, ocean, bay, tropical island, island,
        open sea, open water, by the sea, surf`,
      zh: '海滩, 沙滩, 海边, 海岸, 大海, 海, 海面, 海上, 海洋, 海湾, 岛, 小岛, 海岛, 海滨, 岸边',
    },
    things: {
      en: 'seashell, shell, palm, palm tree, sand castle, sandcastle, sand',
      zh: '贝壳, 棕榈树, 椰子树, 椰树, 沙堡, 沙子',
    },
    soundscape: 'surf',
    underfoot: 'sand',
    walkableMetres: 4,
    waterZ: 8.5,
    accents: ['red', 'blue', 'white', 'green', 'purple'],
  },
  'mountain-lake': {
    names: {
      en: 'lake, mountain lake, alpine lake, pond, lakeside, lakeshore, fjord, calm lake, still lake',
      zh: '湖, 湖泊, 湖边, 湖面, 湖畔, 湖水, 池塘, 湖上, 高山湖泊, 西湖',
    },
    soundscape: 'lake',
    underfoot: 'earth',
    walkableMetres: 5,
    waterZ: 10,
    accents: ['red', 'yellow', 'orange', 'white', 'pink'],
  },
});
