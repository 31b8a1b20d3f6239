import { placeGroup } from './place-traits.ts';

/** Places at, on and under water. */
export const WATER = placeGroup({
  beach: {
    fromAbove: 'coast-from-above',
    names: {
      en: `beach, seaside, shore, seashore, coast, coastline, sandy beach, sea, ocean, bay, tropical island, island,
        by the sea, surf`,
      zh: '海滩, 沙滩, 海边, 海岸, 大海, 海, 海洋, 海湾, 岛, 小岛, 海岛, 海滨, 岸边',
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
  river: {
    fromAbove: 'forest-from-above',
    names: {
      en: 'river, stream, creek, riverbank, riverside, brook, river valley, river bend, winding river, rapids',
      zh: '河, 河流, 河边, 小溪, 溪流, 溪边, 江, 江面, 江边, 河岸, 河面, 河畔, 溪水, 大江, 大河',
    },
    soundscape: 'lake',
    underfoot: 'grass',
    walkableMetres: 4,
    waterZ: 8.5,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  waterfall: {
    names: {
      en: 'waterfall, cascade, cataract, niagara falls, victoria falls',
      zh: '瀑布, 飞瀑, 大瀑布',
    },
    soundscape: 'falls',
    underfoot: 'grass',
    walkableMetres: 4,
    waterZ: 9,
    accents: ['red', 'yellow', 'orange', 'white', 'pink'],
  },
  'open-sea': {
    outlook: 'spread',
    names: {
      en: `open sea, open ocean, open water, high seas, middle of the ocean, middle of the sea, calm sea, calm ocean,
        ocean surface, sea surface, atlantic ocean, pacific ocean, atlantic, pacific, at sea`,
      zh: '海面, 海上, 汪洋, 大洋, 公海, 太平洋, 大西洋, 海中央, 海洋中央, 海天一色, 远海',
    },
    soundscape: 'surf',
    underfoot: 'wood',
    walkableMetres: 4,
    waterZ: 2.5,
    accents: ['red', 'yellow', 'white', 'orange', 'green'],
  },
  harbour: {
    outlook: 'street',
    names: {
      en: `harbor, harbour, port, pier, dock, marina, quay, fishing village, fishing port, wharf, waterfront, seaport, harbor town, harbour town, yacht club`,
      zh: '港口, 码头, 港湾, 海港, 渔港, 渔村, 船坞, 游艇码头, 港',
    },
    waterZ: 9,
    soundscape: 'surf',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'coral-reef': {
    outlook: 'spread',
    names: {
      en: `coral reef, reef, underwater, under the water, under the sea, undersea, ocean floor, sea floor, seabed, bottom of the sea, bottom of the ocean, deep sea, underwater world, deep ocean, beneath the surface, beneath the waves`,
      zh: '珊瑚礁, 海底, 水下, 海底世界, 深海, 海床, 水底, 珊瑚',
    },
    things: { en: 'coral, seaweed, kelp, anemone', zh: '海草, 海藻, 海葵' },
    medium: 'water',
    soundscape: 'underwater',
    underfoot: 'sand',
    walkableMetres: 4,
    accents: ['yellow', 'orange', 'red', 'white', 'pink'],
  },
  'ice-sea': {
    names: {
      en: `iceberg, icebergs, arctic ocean, arctic sea, frozen sea, ice floe, polar sea, pack ice, southern ocean, drift ice, sea ice`,
      zh: '冰山, 浮冰, 北冰洋, 冰海, 流冰',
    },
    season: 'winter',
    waterZ: 8,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 3.5,
    accents: ['red', 'orange', 'yellow', 'black', 'purple'],
  },
  marsh: {
    fromAbove: 'forest-from-above',
    names: {
      en: `marsh, swamp, wetland, bog, marshland, bayou, everglades, wetlands, mangrove, mire, fen`,
      zh: '沼泽, 湿地, 沼泽地, 红树林',
    },
    waterZ: 8,
    soundscape: 'lake',
    underfoot: 'grass',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  lagoon: {
    fromAbove: 'coast-from-above',
    names: {
      en: `lagoon, turquoise lagoon, maldives, bora bora, tahiti, overwater bungalow, overwater villa, tropical lagoon`,
      zh: '泻湖, 潟湖, 马尔代夫, 大溪地, 水上屋, 水屋',
    },
    soundscape: 'lake',
    underfoot: 'sand',
    walkableMetres: 4,
    waterZ: 8,
    accents: ['red', 'orange', 'purple', 'white', 'black'],
  },
});
