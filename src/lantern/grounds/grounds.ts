import type { Place } from '../places/places.ts';
import { groundGroup, type GroundCard } from './ground-card.ts';

const CARDS = groundGroup({
  table: {
    names: { en: '', zh: '' },
    place: 'room',
    topMetres: 0.75,
    shown: { below: 0, above: 0 },
  },
  /** Before the lens, under what is tiny beside all others: the stage brings it along. */
  ledge: {
    names: { en: '', zh: '' },
    place: 'room',
    topMetres: 0,
    shown: { below: 0, above: 0 },
  },
  /** Inside an oven, where what bakes is looked at. */
  'oven-rack': {
    names: { en: 'oven rack, rack of the oven, rack in the oven', zh: '烤架, 烤箱里的烤架' },
    place: 'kitchen',
    topMetres: 0.5,
    shown: { below: 0.09, above: 0.1 },
    eyeMetres: 0.64,
    narrow: true,
  },
  /** The hob of a kitchen, for what cooks on it. */
  stove: {
    names: { en: '', zh: '' },
    place: 'kitchen',
    topMetres: 0.94,
    shown: { below: 0.12, above: 0.14 },
    eyeMetres: 1.24,
  },
  /** A top that runs on out of the picture. */
  plinth: {
    names: {
      en: `block, slab, surface, tabletop, table top, countertop, block of stone, stone block, block of marble, marble block, wooden block,
        block of wood, slab of stone, stone slab, slab of marble, marble slab, slate, slate slab, glass surface, glass plate, glass slab,
        glass tabletop, marble countertop, marble surface, wooden surface, wood surface, stone surface, metal surface, steel surface,
        wooden board, reflective surface, mirrored surface, glossy surface`,
      zh: '台面, 石块台, 石台, 板面, 大理石台, 大理石台面, 大理石块, 玻璃台面, 玻璃面, 木板, 木台, 木质台面, 石板, 岩板, 金属台面, 镜面',
    },
    place: 'studio',
    topMetres: 0.8,
    shown: { below: 0, above: 0 },
  },
  /** Round, and seen with its sides: what is shown on it is the one thing to be seen. */
  pedestal: {
    names: {
      en: 'plinth, pedestal, podium, display stand, display podium, product stand, round stand, round platform',
      zh: '底座, 展台, 基座, 圆台, 展示台, 陈列台',
    },
    place: 'studio',
    topMetres: 0.8,
    shown: { below: 0.2, above: 0, times: 0.7 },
    fits: 1.3,
  },
  /** Cloth that is laid in folds. */
  drapery: {
    names: {
      en: `silk, silk cloth, silk fabric, satin, satin cloth, satin fabric, velvet, velvet cloth, velvet fabric, folds of silk, folds of velvet,
        folds of satin, folds of cloth, draped fabric, draped cloth, linen, linen cloth`,
      zh: '丝绸, 绸缎, 绸布, 绒布, 天鹅绒, 天鹅绒布, 丝绒, 缎子, 亚麻布',
    },
    place: 'studio',
    topMetres: 0.8,
    shown: { below: 0, above: 0 },
  },
  turntable: {
    names: {
      en: `rotating table, turntable, revolving table, rotating platform, revolving platform, rotating stand, spinning table,
        rotating plate, rotating display, rotating pedestal, lazy susan, spinning platform`,
      zh: '转台, 旋转台, 旋转桌, 旋转桌子, 旋转的桌子, 转盘, 旋转的转盘, 旋转平台, 旋转展台',
    },
    place: 'room',
    topMetres: 0.8,
    shown: { below: 0, above: 0 },
    turns: true,
    fits: 1.7,
  },
  windowsill: {
    names: { en: 'windowsill, window sill, window ledge, sill', zh: '窗台, 窗台边, 窗沿' },
    place: 'room',
    topMetres: 0.9,
    shown: { below: 0.22, above: 0.7 },
    eyeMetres: 1.15,
    narrow: true,
  },
  shelf: {
    names: {
      en: 'shelf, wall shelf, bookshelf, bookcase, ledge, mantelpiece, mantel, rack',
      zh: '架子, 木架, 木架子, 花架, 货架, 层架, 搁板, 壁架, 置物架, 书架, 壁炉台',
    },
    place: 'room',
    small: true,
    topMetres: 1.25,
    shown: { below: 0.42, above: 0.5, times: 1.2 },
    narrow: true,
    eyeMetres: 1.5,
  },
  counter: {
    names: {
      en: 'counter, kitchen counter, countertop, worktop, kitchen worktop, bar counter, shop counter',
      zh: '柜台, 台面, 料理台, 操作台, 灶台, 吧台',
    },
    place: 'kitchen',
    topMetres: 0.9,
    shown: { below: 0.26, above: 0.3, times: 0.8 },
    eyeMetres: 1.3,
  },
  wire: {
    names: {
      en: `power line, telephone wire, telephone line, electric wire, electrical wire, electricity wire, utility wire, wire,
        clothesline, washing line`,
      zh: '电线, 电缆, 高压线, 电话线',
    },
    place: 'hills',
    openAir: true,
    topMetres: 4.4,
    shown: { below: 0.75, above: 0.6 },
    narrow: true,
    eyeMetres: 2.9,
  },
  fence: {
    names: {
      en: 'fence, wooden fence, picket fence, garden fence, railing, gate',
      zh: '栅栏, 篱笆, 围栏, 木栅栏, 栏杆, 木篱笆',
    },
    place: 'meadow',
    openAir: true,
    topMetres: 1,
    shown: { below: 1, above: 0.35 },
    narrow: true,
    eyeMetres: 1.15,
    upright: true,
  },
  wall: {
    names: {
      en: 'wall, brick wall, stone wall, garden wall, concrete wall',
      zh: '墙, 围墙, 砖墙, 青砖墙, 红砖墙, 石墙, 墙壁, 墙头, 矮墙',
    },
    place: 'city-street',
    topMetres: 1.15,
    shown: { below: 0.75, above: 0.3 },
    narrow: true,
    eyeMetres: 1.25,
    upright: true,
    hangs: true,
  },
  blanket: {
    names: {
      en: 'blanket, picnic blanket, picnic rug, picnic cloth, beach towel, towel',
      zh: '毯子, 野餐垫, 野餐布, 野餐毯, 沙滩巾',
    },
    place: 'park',
    topMetres: 0.012,
    shown: { below: 0, above: 0.3, times: 1.2 },
  },
  rug: {
    names: { en: 'rug, carpet, mat, doormat, yoga mat', zh: '地毯, 垫子, 地垫, 瑜伽垫, 毛毯' },
    place: 'room',
    topMetres: 0.012,
    shown: { below: 0, above: 0.3, times: 1.2 },
  },
  doorstep: {
    names: {
      en: 'doorstep, front step, front steps, stoop',
      zh: '门阶, 台阶, 门前台阶',
    },
    place: 'small-town',
    openAir: true,
    topMetres: 0.34,
    shown: { below: 0.34, above: 1.2 },
    eyeMetres: 1.1,
  },
  'barn-roof': {
    names: { en: 'barn roof, roof of a barn, roof of the barn', zh: '谷仓顶, 谷仓屋顶, 谷仓的屋顶' },
    place: 'hills',
    openAir: true,
    topMetres: 2.4,
    shown: { below: 2.4, above: 0.4 },
    narrow: true,
    eyeMetres: 1.5,
    of: ['barn'],
  },
  'house-roof': {
    names: {
      en: 'house roof, roof of a house, tiled roof, roof ridge, rooftop of a house',
      zh: '房顶, 瓦顶, 屋脊, 房子的屋顶',
    },
    place: 'hills',
    openAir: true,
    topMetres: 2.5,
    shown: { below: 2.5, above: 0.4 },
    narrow: true,
    eyeMetres: 1.5,
    of: ['house'],
  },
  eaves: {
    names: { en: 'eaves, eave, roof overhang', zh: '屋檐, 房檐, 檐下, 廊檐, 飞檐' },
    place: 'ancient-town',
    openAir: true,
    topMetres: 0,
    shown: { below: -1.5, above: 3.6, times: 6.2 },
    eyeMetres: 1.6,
    upright: true,
  },
  shopfront: {
    names: { en: 'shopfront, storefront, shop window', zh: '店面, 橱窗, 店铺门口' },
    place: 'old-town',
    openAir: true,
    topMetres: 0,
    shown: { below: 0, above: 3.75 },
    eyeMetres: 1.5,
    upright: true,
    of: [
      'bakery',
      'cafe',
      'restaurant',
      'bar',
      'shop',
      'pharmacy',
      'supermarket',
      'cinema',
      'theatre',
      'library',
      'hospital',
      'museum',
    ],
  },
});

/** A part of a place that something is on, or that it stands before. */
export type GroundName = keyof typeof CARDS;

export const GROUNDS = Object.keys(CARDS) as readonly GroundName[];

/** What is known of a ground. */
export function groundCard(name: GroundName): GroundCard {
  return CARDS[name];
}

/** What one stands on who is on top of a place, or before who is outside it; undefined where the place itself shows that. */
export function groundOfPlace(place: Place, relation: 'on' | 'before'): GroundName | undefined {
  return GROUNDS.find((name) => {
    const { of, upright } = groundCard(name);
    return of?.includes(place) === true && (upright === true) === (relation === 'before');
  });
}
