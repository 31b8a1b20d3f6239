import { kindGroup } from '../kind-card.ts';
import { crafted, pictured } from './thing-card.ts';

const STREET = { habitat: ['city-street'] as const };

const BUILDING = { habitat: ['meadow'] as const, scenery: true } as const;

/** What stands in streets and on the land. */
export const STREET_THINGS = kindGroup({
  'traffic-light': crafted(3, 0.17, 'traffic light, stoplight', '红绿灯, 交通灯, 信号灯', STREET),
  'fire-hydrant': crafted(0.8, 0.62, 'fire hydrant, hydrant', '消防栓', STREET),
  'stop-sign': crafted(2.3, 0.34, 'stop sign', '停车标志, 停止标志', STREET),
  'parking-meter': crafted(1.4, 0.2, 'parking meter', '停车计时器, 停车收费表', STREET),
  mailbox: crafted(1.3, 0.6, 'mailbox, postbox, letterbox, post box', '邮筒, 信箱, 邮箱', STREET),
  'street-lamp': crafted(4.2, 0.24, 'street lamp, streetlamp, lamppost, lamp post', '路灯', {
    ...STREET,
    scenery: true,
  }),
  'trash-can': pictured('wastebasket', 0.9, 'trash bin, rubbish bin', '垃圾箱', STREET),
  'shopping-cart': pictured('shopping-cart', 1, 'shopping cart, shopping trolley', '购物车', {
    ...STREET,
    wheels: true,
  }),
  barrel: pictured('oil-drum', 0.9, 'barrel, oil drum', '木桶, 油桶', STREET),
  'fuel-pump': pictured('fuel-pump', 1.6, 'fuel pump, gas pump', '加油机', STREET),
  wheelbarrow: crafted(0.66, 2.05, 'wheelbarrow, barrow', '独轮车, 手推车', {
    habitat: ['farm'],
    stands: 'ground',
    wheels: true,
    holds: 0.9,
  }),
  fence: crafted(1.1, 4.6, 'fence, wooden fence, picket fence, railing', '栅栏, 篱笆, 围栏, 木栅栏', {
    habitat: ['meadow'],
    scenery: true,
    backs: true,
    deep: 0.05,
  }),
  'power-line': crafted(
    5,
    2.9,
    'power line, telephone line, telephone wire, electric wire, wire, power cable, phone line',
    '电线, 高压线, 电话线, 电缆',
    { ...STREET, habitat: ['hills'], scenery: true, seat: 0.95, deep: 0.1 },
  ),
  barn: crafted(4.4, 1.6, 'barn, red barn, old barn, wooden barn', '谷仓, 红色谷仓, 粮仓', BUILDING),
  church: crafted(9, 0.9, 'church, chapel', '教堂, 小教堂', BUILDING),
  windmill: crafted(8, 0.8, 'windmill', '风车', BUILDING),
  lighthouse: crafted(10, 0.5, 'lighthouse', '灯塔', { ...BUILDING, habitat: ['lighthouse'] }),
  tent: pictured('camping', 1.8, 'tent', '帐篷', { habitat: ['meadow'] }),
  fountain: pictured('fountain', 2.4, 'fountain', '喷泉', STREET),
  statue: pictured('moai', 2.5, 'moai', '摩艾石像', { habitat: ['meadow'] }),
  house: pictured('house-with-garden', 6, 'small house', '小房子', { habitat: ['meadow'], scenery: true }),
  castle: pictured('castle', 14, 'castle', '城堡', { habitat: ['meadow'] }),
  tower: pictured('tokyo-tower', 30, 'tokyo tower', '东京塔', STREET),
  gravestone: pictured('headstone', 1, 'gravestone, headstone, tombstone', '墓碑', { habitat: ['meadow'] }),
  'ferris-wheel': pictured('ferris-wheel', 16, 'ferris wheel', '摩天轮', { habitat: ['meadow'] }),
  carousel: pictured('carousel-horse', 1.8, 'carousel horse', '旋转木马', { habitat: ['meadow'] }),
  'fire-extinguisher': pictured('fire-extinguisher', 0.5, 'fire extinguisher', '灭火器'),
  megaphone: pictured('megaphone', 0.3, 'megaphone', '扩音器'),
  'traffic-cone': pictured('construction', 0.7, 'road barrier', '路障', STREET),
  campfire: pictured('fire', 0.6, 'campfire, bonfire', '篝火', { habitat: ['forest'], stands: 'ground' }),
});
