import { placeGroup } from './place-traits.ts';

/** Places of the open land: woods, fields, mountains, deserts. */
export const LAND = placeGroup({
  forest: {
    names: {
      en: `forest, woods, wood, woodland, forest floor, forest clearing, grove,
        thicket`,
      zh: '森林, 树林, 林间, 林中, 山林, 树丛, 小树林, 林子, 枫林, 密林, 林',
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
      en: `meadow, grassland, field, prairie, pasture, lawn, steppe, savanna,
        savannah, plain, plains, open field`,
      zh: '草地, 草原, 田野, 草坪, 原野, 大草原, 草丛',
    },
    things: {
      en: 'grass, flower, wildflower, hay, fence, daisy, dandelion, cherry blossom',
      zh: '草, 花, 花朵, 野花, 鲜花, 樱花, 花瓣, 蒲公英, 篱笆, 青草',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 9,
    accents: ['red', 'blue', 'white', 'purple', 'orange'],
  },
  desert: {
    names: {
      en: 'desert, dune, sand dune, sahara, gobi, wasteland, oasis, mesa, wild west',
      zh: '沙漠, 沙丘, 荒漠, 戈壁, 大漠, 荒原, 撒哈拉, 绿洲',
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
    clearness: 1.6,
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
  'pine-forest': {
    names: {
      en: `pine forest, coniferous forest, conifer forest, spruce forest, fir forest, evergreen forest, pine woods, dark forest, taiga, boreal forest`,
      zh: '松林, 松树林, 针叶林, 杉木林, 黑森林',
    },
    soundscape: 'forest',
    underfoot: 'leaves',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'birch-forest': {
    names: {
      en: `birch forest, birch grove, birch woods, aspen forest, aspen grove`,
      zh: '白桦林, 桦树林, 桦林, 白杨林',
    },
    soundscape: 'forest',
    underfoot: 'leaves',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'bamboo-forest': {
    names: {
      en: `bamboo forest, bamboo grove, bamboo woods, bamboo thicket`,
      zh: '竹林, 竹海, 竹林深处',
    },
    soundscape: 'forest',
    underfoot: 'leaves',
    walkableMetres: 8,
    accents: ['red', 'white', 'orange', 'blue', 'purple'],
  },
  jungle: {
    names: {
      en: `jungle, rainforest, rain forest, tropical forest, amazon, tropical rainforest, amazon rainforest`,
      zh: '丛林, 雨林, 热带雨林, 热带丛林, 亚马逊',
    },
    soundscape: 'forest',
    underfoot: 'leaves',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'forest-path': {
    names: {
      en: `forest path, forest trail, woodland path, forest road, path through the forest, path through the woods, trail through the woods, woodland trail, country path, road through the forest`,
      zh: '林间小路, 林间小径, 林荫道, 林荫小道, 森林小路, 森林小径, 林中小路, 林荫路',
    },
    soundscape: 'forest',
    underfoot: 'earth',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'lavender-field': {
    names: {
      en: `lavender field, field of lavender, lavender, lavender farm, provence`,
      zh: '薰衣草田, 薰衣草, 薰衣草花田, 普罗旺斯, 薰衣草花海',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['white', 'yellow', 'red', 'blue', 'green'],
  },
  'sunflower-field': {
    names: {
      en: `sunflower field, field of sunflowers, sunflower farm`,
      zh: '向日葵田, 向日葵花田, 向日葵花海, 向日葵地',
    },
    things: { en: `sunflower`, zh: '向日葵' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['blue', 'red', 'white', 'purple', 'green'],
  },
  'tulip-field': {
    names: {
      en: `tulip field, field of tulips, tulip farm, flower field, field of flowers, flower fields, keukenhof, holland, netherlands, dutch countryside`,
      zh: '郁金香花田, 郁金香田, 花海, 花田, 郁金香花海, 荷兰',
    },
    things: { en: `tulip`, zh: '郁金香' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['blue', 'white', 'green', 'purple', 'black'],
  },
  vineyard: {
    names: {
      en: `vineyard, winery, vineyards, tuscany, wine country, grapevine, grape field, grape farm`,
      zh: '葡萄园, 葡萄酒庄, 酒庄, 托斯卡纳',
    },
    things: { en: `grape, grapes`, zh: '葡萄' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'white', 'blue', 'yellow', 'orange'],
  },
  farm: {
    names: {
      en: `farm, farmland, farmyard, ranch, crop field, cropland, barnyard, farmstead, cornfield, corn field, wheat field, field of wheat, barley field, wheat fields, plowed field, harvest field, farm field, orchard`,
      zh: '农场, 农田, 麦田, 玉米地, 庄稼地, 田地, 麦地, 果园, 牧场, 农庄, 庄园',
    },
    things: { en: `barn, silo, hay bale, haystack, scarecrow, wheat`, zh: '谷仓, 稻草人, 干草堆, 小麦, 麦子' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  cliff: {
    names: {
      en: `cliff, sea cliff, cliff edge, clifftop, cliff top, edge of a cliff, coastal cliff, headland, seaside cliff, bluff`,
      zh: '悬崖, 峭壁, 崖边, 悬崖边, 海边悬崖, 断崖, 海崖, 绝壁',
    },
    soundscape: 'surf',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  canyon: {
    names: {
      en: `canyon, gorge, ravine, grand canyon, slot canyon, red rock canyon, badlands, monument valley, rocky desert, red desert`,
      zh: '峡谷, 大峡谷, 深谷, 山沟, 红岩峡谷, 丹霞',
    },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 8,
    accents: ['blue', 'white', 'green', 'yellow', 'purple'],
  },
  cave: {
    names: {
      en: `cave, cavern, grotto, cave entrance, inside a cave, dark cave, ice cave, crystal cave, underground cave, stalactite`,
      zh: '山洞, 洞穴, 岩洞, 溶洞, 洞窟, 石洞, 洞口',
    },
    soundscape: 'cave',
    underfoot: 'earth',
    walkableMetres: 3.5,
    accents: ['yellow', 'orange', 'white', 'red', 'blue'],
  },
  summit: {
    names: {
      en: `summit, mountain top, mountaintop, top of a mountain, mountain peak, hilltop view, top of the mountain, top of the world, mount everest, everest`,
      zh: '山顶, 山巅, 峰顶, 山峰之巅, 顶峰, 珠穆朗玛峰, 珠峰',
    },
    clearness: 2,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 4,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  hills: {
    names: {
      en: `hill, hills, rolling hills, green hills, hillside, grassy hill, valley, green valley, countryside, rural landscape, country lane, country road, highlands, scottish highlands, rolling countryside, scotland, new zealand`,
      zh: '山坡, 山谷, 丘陵, 山丘, 田间, 乡间, 乡间小路, 起伏的山丘, 田园, 乡村风光, 田园风光',
    },
    clearness: 1.4,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  volcano: {
    names: {
      en: `volcano, volcanic landscape, erupting volcano, lava, lava field, volcanic eruption, crater, lava flow, volcanic crater, magma`,
      zh: '火山, 火山口, 熔岩, 岩浆, 火山爆发, 火山喷发',
    },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 8,
    accents: ['white', 'blue', 'yellow', 'green', 'pink'],
  },
  glacier: {
    names: {
      en: `glacier, ice field, ice sheet, icefall, glacial valley, iceland glacier`,
      zh: '冰川, 冰河, 冰瀑, 冰原裂隙',
    },
    season: 'winter',
    clearness: 1.5,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 8,
    accents: ['red', 'orange', 'yellow', 'black', 'purple'],
  },
  'ski-slope': {
    names: {
      en: `ski slope, ski resort, ski run, piste, snowy slope, ski hill, snowy hill, snowy hillside, snow slope, ski lift, snowboard park`,
      zh: '滑雪场, 雪坡, 滑雪道, 雪道',
    },
    things: { en: `ski, snowboard`, zh: '滑雪板' },
    season: 'winter',
    clearness: 1.5,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 8,
    accents: ['red', 'orange', 'blue', 'yellow', 'black'],
  },
  'rice-terraces': {
    names: {
      en: `rice terrace, rice terraces, rice field, rice paddy, paddy field, terraced field, terraced fields, rice fields, bali, tea plantation, tea field`,
      zh: '梯田, 稻田, 水稻田, 水田, 茶园, 稻谷田',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'white', 'blue', 'orange', 'purple'],
  },
});
