import { placeGroup } from './place-traits.ts';

/** Quarters that people live in and pass through, and what was built at the edge of the land. */
export const QUARTERS = placeGroup({
  'under-bridge': {
    outlook: 'street',
    names: {
      en: `under a bridge, under the bridge, under a railway bridge, under the railway bridge, beneath a bridge, beneath the bridge, underpass, railway arch, railway arches, viaduct arch,
        under an overpass, under the overpass, beneath the overpass, under a viaduct, under the viaduct, under a highway bridge, under the flyover, under a flyover, beneath a railway bridge, railway underpass, pedestrian underpass`,
      zh: '桥洞, 桥洞下, 桥下, 天桥下, 高架桥下, 铁路桥下, 立交桥下, 高架下, 地下通道, 涵洞, 桥底, 桥底下, 大桥下, 桥洞里',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'white', 'orange', 'blue'],
  },
  suburb: {
    shaded: true,
    outlook: 'street',
    fromAbove: 'village-from-above',
    names: {
      en: `suburban street, suburb, suburbs, suburbia, suburban neighborhood, suburban neighbourhood, residential street, neighborhood street, neighbourhood street, quiet neighborhood, quiet neighbourhood,
        neighborhood, neighbourhood, cul-de-sac, residential area, leafy street, street of houses, suburban road, housing estate`,
      zh: '郊区街道, 郊区, 住宅区, 别墅区, 社区街道, 小区街道, 居民区, 住宅街',
    },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'blue', 'white', 'orange'],
  },
  'arcade-street': {
    outlook: 'street',
    names: {
      en: 'arcade street, shophouse, shophouses, row of shophouses, shophouse street, five-foot way, veranda street, colonial arcade, qilou',
      zh: '骑楼, 骑楼街, 骑楼老街, 骑楼下, 南洋街, 南洋老街, 广州老街, 岭南老街, 西关, 上下九',
    },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'white', 'green', 'blue'],
  },
  'urban-village': {
    shaded: true,
    outlook: 'street',
    names: {
      en: 'urban village, handshake buildings, narrow tenement alley, walled city, kowloon walled city, tenement alley',
      zh: '城中村, 握手楼, 城中村小巷, 九龙城寨',
    },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 8,
    accents: ['red', 'yellow', 'white', 'orange', 'blue'],
  },
  'cave-dwelling': {
    outlook: 'street',
    names: {
      en: 'cave dwelling, cave dwellings, cave house, loess plateau, yaodong, loess cave',
      zh: '窑洞, 窑洞前, 陕北, 黄土高原, 黄土坡, 黄土高坡, 窑洞院子, 土窑',
    },
    soundscape: 'meadow',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'blue', 'white', 'green', 'yellow'],
  },
  'desert-outpost': {
    outlook: 'street',
    subjectMetres: 20,
    names: {
      en: `desert outpost, caravanserai, desert inn, desert fort, desert trading post, kasbah, casbah, desert town, desert village, mud-brick village, adobe village, desert station, oasis town, desert settlement, outpost in the desert, inn in the desert`,
      zh: '沙漠驿站, 驿站, 沙漠客栈, 龙门客栈, 沙漠小镇, 大漠客栈, 沙漠古城, 土堡, 敦煌古城, 西域小镇, 戈壁驿站, 沙漠村庄, 西域古城',
    },
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 7,
    accents: ['red', 'blue', 'white', 'purple', 'green'],
  },
  porch: {
    outlook: 'street',
    names: {
      en: 'porch, front porch, veranda, verandah, back porch, wooden porch, porch of a house, porch of the house, farmhouse porch',
      zh: '门廊, 前廊, 走廊外, 木廊, 屋前走廊',
    },
    soundscape: 'meadow',
    underfoot: 'wood',
    walkableMetres: 3.4,
    accents: ['red', 'blue', 'yellow', 'white', 'green'],
  },
  doorway: {
    outlook: 'street',
    names: {
      en: 'doorway, in a doorway, in the doorway, shop doorway, dark doorway, lit doorway, house entrance, apartment entrance, building entrance, entrance of a building, brownstone stoop',
      zh: '门洞, 门洞里, 门廊下, 单元门口, 楼门口, 大楼门口, 房门口',
    },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 3.4,
    accents: ['red', 'yellow', 'white', 'blue', 'green'],
  },
});
