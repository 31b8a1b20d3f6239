import { placeGroup } from './place-traits.ts';

/** Places of the open land: woods, fields, mountains, deserts. */
export const LAND = placeGroup({
  forest: {
    names: {
      en: `forest, woods, wood, woodland, pine forest, forest path, forest trail, forest floor, forest clearing, grove,
        birch forest, thicket, taiga`,
      zh: '森林, 树林, 松林, 林间, 林中, 丛林, 山林, 树丛, 小树林, 林子, 竹林, 枫林, 白桦林, 密林, 林',
    },
    things: {
      en: 'pine, pine tree, fir, spruce, oak, birch, undergrowth, mushroom, fern, treetop, tree trunk',
      zh: '松树, 杉树, 枫树, 白桦, 蘑菇, 树梢',
    },
    soundscape: 'forest',
    underfoot: 'leaves',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  meadow: {
    names: {
      en: `meadow, grassland, field, prairie, pasture, lawn, countryside, green hills, hillside, hill, grassy hill,
        steppe, savanna, savannah, plain, plains, wheat field, flower field, field of flowers, open field, valley,
        lavender field, sunflower field`,
      zh: `草地, 草原, 田野, 草坪, 牧场, 山坡, 花海, 花田, 麦田, 原野, 山谷, 大草原, 草丛, 山丘, 田间, 乡间, 稻田,
        向日葵田`,
    },
    things: {
      en: 'grass, flower, wildflower, hay, fence, sunflower, daisy, dandelion, tulip, cherry blossom, rainbow',
      zh: '草, 花, 花朵, 野花, 鲜花, 樱花, 花瓣, 向日葵, 蒲公英, 篱笆, 彩虹, 青草',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 9,
    accents: ['red', 'blue', 'white', 'purple', 'orange'],
  },
  desert: {
    names: {
      en: 'desert, dune, sand dune, sahara, gobi, canyon, wasteland, badlands, oasis, mesa, wild west',
      zh: '沙漠, 沙丘, 荒漠, 戈壁, 大漠, 峡谷, 荒原, 撒哈拉, 绿洲',
    },
    things: { en: 'cactus, cacti', zh: '仙人掌' },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 9,
    accents: ['blue', 'white', 'red', 'green', 'purple'],
  },
  mountains: {
    names: {
      en: `mountain range, mountainside, himalayas, mountain landscape, mountain valley, alpine meadow, rocky mountains, andes,
        mountain pass, mountain trail, mountain path, mountain view, mountain scenery`,
      zh: '山区, 阿尔卑斯, 喜马拉雅, 山路, 崇山峻岭, 高原, 山野, 山景',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'orange', 'blue', 'white'],
  },
  snowfield: {
    names: {
      en: `snowfield, snow field, snowy field, snowy plain, snowy landscape, snowscape, snow-covered field, snowy tundra, tundra,
        snowy wasteland, arctic landscape, antarctica, north pole, south pole, polar landscape, siberia, winter landscape,
        snow-covered plain, snow-covered landscape`,
      zh: '雪原, 冰原, 北极, 南极, 极地, 茫茫雪原, 雪野, 冰天雪地',
    },
    season: 'winter',
    soundscape: 'meadow',
    underfoot: 'earth',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'blue', 'orange', 'black'],
  },
});
