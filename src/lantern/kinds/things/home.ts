import { kindGroup } from '../kind-card.ts';
import { crafted, pictured } from './thing-card.ts';

const ROOM = { habitat: ['room'] as const };

/** Furniture, and what stands about a home. */
export const HOME = kindGroup({
  chair: crafted(0.92, 0.55, 'chair, wooden chair, stool', '椅子, 凳子', {
    shelters: true,
    ...ROOM,
    seat: 0.5,
    deep: 0.9,
  }),
  couch: crafted(0.85, 2.3, 'couch, sofa, settee', '沙发', { ...ROOM, scenery: true, seat: 0.5, deep: 0.4 }),
  armchair: crafted(0.95, 0.95, 'armchair, easy chair', '扶手椅, 单人沙发', {
    ...ROOM,
    scenery: true,
    seat: 0.46,
    deep: 0.9,
  }),
  bed: crafted(0.95, 2.1, 'bed', '床', { shelters: true, ...ROOM, seat: 0.56, deep: 0.7 }),
  table: crafted(
    0.75,
    2,
    'table, dining table, wooden table, kitchen table, desk, coffee table, nightstand, round table',
    '桌子, 餐桌, 桌, 书桌, 木桌, 茶几, 圆桌, 桌面',
    { shelters: true, ...ROOM, deep: 0.6 },
  ),
  bench: crafted(0.85, 1.9, 'bench, park bench, wooden bench', '长椅, 长凳, 公园长椅', {
    shelters: true,
    habitat: ['meadow'],
    seat: 0.53,
  }),
  shelf: crafted(1.8, 0.6, 'bookshelf, bookcase, cupboard, cabinet', '书架, 书柜, 柜子', ROOM),
  'potted-plant': crafted(0.5, 0.9, 'potted plant, houseplant, house plant, plant', '盆栽, 植物, 绿植', {
    shownOn: 'windowsill',
  }),
  vase: crafted(0.32, 0.55, 'vase, flower vase', '花瓶', { holds: 0.98, shownOn: 'windowsill' }),
  amphora: pictured('amphora', 0.4, 'amphora, urn', '陶罐, 陶壶'),
  clock: crafted(0.3, 1, 'clock, wall clock', '时钟, 钟, 挂钟, 钟表'),
  'grandfather-clock': crafted(
    2,
    0.29,
    'grandfather clock, longcase clock, pendulum clock, floor clock',
    '落地钟, 老座钟, 摆钟',
    ROOM,
  ),
  'alarm-clock': pictured('alarm-clock', 0.16, 'alarm clock', '闹钟'),
  hourglass: pictured('hourglass-not-done', 0.2, 'hourglass', '沙漏'),
  tv: crafted(0.62, 1.65, 'tv, television, tv set, television set, tv screen', '电视, 电视机', {
    ...ROOM,
    stands: 'table',
    deep: 0.1,
  }),
  flowerpot: crafted(
    0.22,
    1,
    'flowerpot, flower pot, clay pot, terracotta pot, plant pot, planter',
    '花盆, 陶盆, 瓦盆',
    {
      holds: 0.92,
      shownOn: 'windowsill',
    },
  ),
  cushion: crafted(0.34, 1.25, 'cushion, pillow, throw pillow', '靠垫, 抱枕, 枕头, 垫子', { ...ROOM, scenery: true }),
  'floor-lamp': crafted(1.65, 0.3, 'floor lamp, standing lamp', '落地灯, 立灯', ROOM),
  'rocking-horse': crafted(0.9, 1.3, 'rocking horse, toy horse', '木马, 摇摇马, 摇马', {
    habitat: ['nursery'],
    rocks: true,
  }),
  lamp: crafted(0.45, 0.62, 'lamp, table lamp, desk lamp', '台灯, 灯'),
  candle: crafted(0.2, 0.4, 'candle', '蜡烛'),
  lantern: {
    ...crafted(0.6, 0.7, 'paper lantern, chinese lantern', '灯笼, 纸灯笼', {
      stands: 'air',
      flightMetres: 2.4,
      habitat: ['ancient-town'],
    }),
    names: [
      { en: 'paper lantern, chinese lantern', zh: '灯笼, 纸灯笼' },
      { en: 'red lantern', zh: '红灯笼' },
    ],
  },
  'light-bulb': pictured('light-bulb', 0.12, 'light bulb, lightbulb', '灯泡'),
  mirror: pictured('mirror', 0.6, 'mirror', '镜子'),
  picture: pictured('framed-picture', 0.5, 'framed picture, painting', '画框, 油画框'),
  door: pictured('door', 2, 'door, wooden door', '门, 木门', { habitat: ['city-street'] }),
  window: pictured('window', 1.2, 'window frame', '窗框'),
  ladder: pictured('ladder', 2, 'ladder', '梯子'),
  box: crafted(0.32, 1.25, 'box, cardboard box, package, parcel', '盒子, 箱子, 纸箱, 包裹', { deep: 0.8, holds: 0.95 }),
  gift: pictured('wrapped-gift', 0.25, 'gift, present box, wrapped gift, gift box', '礼物, 礼盒'),
  'teddy-bear': crafted(0.34, 0.86, 'teddy bear, teddy, stuffed bear', '泰迪熊, 玩具熊, 毛绒熊'),
  'christmas-tree': pictured('christmas-tree', 1.9, 'christmas tree', '圣诞树', ROOM),
  wastebasket: pictured('wastebasket', 0.35, 'wastebasket, trash can, garbage can', '垃圾桶'),
  wall: crafted(2.6, 3.4, 'wall, plain wall, plaster wall', '墙, 墙壁, 墙面', {
    stands: 'ground',
    scenery: true,
    backs: true,
    deep: 0.02,
  }),
  counter: crafted(
    0.9,
    2.2,
    'counter, kitchen counter, countertop, worktop, bar counter',
    '台面, 厨房台面, 柜台, 操作台, 吧台',
    {
      habitat: ['kitchen'],
      scenery: true,
    },
  ),
  ledge: crafted(1.3, 0.8, 'shelf, wall shelf, ledge, mantelpiece', '架子, 搁板, 壁架, 置物架', {
    ...ROOM,
  }),
  windowsill: crafted(0.9, 1.6, 'windowsill, window sill, window ledge', '窗台', {
    ...ROOM,
    stands: 'ground',
  }),
  blanket: crafted(
    0.04,
    40,
    'picnic blanket, blanket, rug, mat, picnic cloth, picnic mat, carpet',
    '毯子, 野餐垫, 野餐布, 地毯, 地垫, 毛毯, 垫布',
    { habitat: ['park'], stands: 'ground', scenery: true },
  ),
});
