import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

const KITCHEN = { shownIn: 'kitchen' } as const;
const WORKSHOP = { shownIn: 'workshop' } as const;
const STUDIO = { shownIn: 'studio' } as const;
const GROUND = { stands: 'ground' } as const;

/** What small jobs are done with, and what one plays, wears and eats on an afternoon off. */
export const SIDELINES = kindGroup({
  'lemon-squeezer': crafted(
    0.09,
    2.2,
    'lemon squeezer, citrus juicer, lemon juicer, citrus squeezer',
    '柠檬榨汁器, 榨汁器',
    KITCHEN,
  ),
  'potato-masher': crafted(0.26, 0.6, 'potato masher, masher', '土豆压泥器, 压泥器', KITCHEN),
  'oven-mitt': crafted(0.3, 0.84, 'oven mitt, oven glove, oven mitts, oven gloves', '隔热手套, 烤箱手套', KITCHEN),
  'cocktail-shaker': crafted(0.26, 0.44, 'cocktail shaker, martini shaker', '调酒壶, 雪克壶, 摇酒壶, 调酒器', KITCHEN),
  'dish-rack': crafted(
    0.26,
    2,
    'dish rack, drying rack with plates, plate rack, dish drainer',
    '沥水架, 碗碟架, 碗架',
    KITCHEN,
  ),
  doormat: crafted(0.09, 6.6, 'doormat, door mat, welcome mat', '门垫, 地垫, 脚垫', {
    ...GROUND,
    habitat: ['room'],
    ofPlace: true,
  }),
  chisel: crafted(0.05, 4.1, 'chisel, wood chisel', '凿子, 木工凿', { ...WORKSHOP, stands: 'table' }),
  'hand-plane': crafted(0.14, 2.7, 'wood plane, hand plane, planer, carpenter plane', '刨子', WORKSHOP),
  blowtorch: crafted(0.34, 0.86, 'blowtorch, blow torch, gas torch', '喷枪, 喷灯, 焊枪', WORKSHOP),
  'bird-bath': crafted(0.9, 1, 'bird bath, birdbath', '鸟浴盆, 鸟澡盆', { ...GROUND, habitat: ['garden'] }),
  'weather-vane': crafted(1, 1.06, 'weather vane, weathervane, weathercock', '风向标, 风信鸡', {
    ...GROUND,
    habitat: ['meadow'],
  }),
  sundial: crafted(0.9, 1, 'sundial, sun dial', '日晷', { ...GROUND, habitat: ['garden'] }),
  'steering-wheel': crafted(0.38, 1, 'car steering wheel', '汽车方向盘', WORKSHOP),
  'spark-plug': crafted(0.09, 0.36, 'spark plug', '火花塞', WORKSHOP),
  'number-plate': crafted(
    0.12,
    4.6,
    'number plate, license plate, licence plate, registration plate',
    '车牌, 车牌号, 汽车牌照',
    { ...WORKSHOP, stands: 'table' },
  ),
  'pencil-sharpener': crafted(0.04, 3.6, 'pencil sharpener, sharpener', '卷笔刀, 铅笔刀, 削笔刀, 转笔刀', STUDIO),
  'rubber-stamp': crafted(0.09, 2, 'rubber stamp, ink stamp, seal stamp', '印章, 橡皮章, 图章', STUDIO),
  'sticky-notes': crafted(
    0.08,
    1.06,
    'sticky note, sticky notes, post-it, post-it note, stack of sticky notes',
    '便利贴, 便签纸, 便签',
    STUDIO,
  ),
  folder: crafted(0.3, 1.26, 'file folder, folder, paper folder, manila folder', '文件夹, 档案袋', STUDIO),
  scalpel: crafted(0.024, 6.6, 'scalpel, surgical knife', '手术刀', { ...STUDIO, stands: 'table' }),
  tweezers: crafted(0.03, 4.7, 'tweezers, pair of tweezers, forceps', '镊子, 手术钳', { ...STUDIO, stands: 'table' }),
  inhaler: crafted(0.09, 0.82, 'inhaler, asthma inhaler', '哮喘吸入器, 吸入器', STUDIO),
  zipper: crafted(0.2, 1, 'zipper, zip fastener', '拉链', STUDIO),
  diabolo: crafted(0.3, 2, 'diabolo, chinese yo-yo', '空竹, 扯铃', STUDIO),
  sparkler: crafted(0.3, 0.6, 'sparkler, burning sparkler, lit sparkler', '仙女棒, 手持烟花', STUDIO),
  gong: crafted(1.2, 1.3, 'gong, big gong, bronze gong', '铜锣, 锣, 大锣', { ...STUDIO, ofPlace: true }),
  cowbell: crafted(0.14, 1, 'cowbell, cow bell', '牛铃, 奶牛铃', STUDIO),
  oboe: crafted(0.66, 0.13, 'oboe, clarinet', '双簧管, 单簧管', STUDIO),
  bassoon: crafted(1.2, 0.3, 'bassoon', '巴松管, 大管, 低音管', STUDIO),
  bongos: crafted(0.22, 2.1, 'bongo, bongos, bongo drums, pair of bongos', '邦戈鼓, 手鼓', STUDIO),
  flippers: crafted(0.6, 0.88, 'swim fins, diving fins, flippers, pair of flippers, pair of swim fins', '脚蹼, 蛙鞋', {
    habitat: ['beach'],
    stands: 'table',
  }),
  monocle: crafted(0.1, 0.72, 'monocle', '单片眼镜', STUDIO),
  'tent-peg': crafted(0.2, 0.84, 'tent peg, tent stake, tent pegs', '帐篷钉, 地钉', {
    habitat: ['meadow'],
    stands: 'ground',
  }),
  nachos: crafted(0.16, 3, 'nachos, plate of nachos, tortilla chips', '玉米片, 墨西哥玉米片, 纳乔斯', KITCHEN),
  pavlova: crafted(0.16, 2.2, 'pavlova, meringue cake', '帕夫洛娃蛋糕, 蛋白霜蛋糕', KITCHEN),
  samosa: crafted(0.12, 2.5, 'samosa, samosas, plate of samosas', '咖喱角, 印度咖喱角, 萨摩萨', KITCHEN),
  lasagna: crafted(0.12, 2.4, 'lasagna, lasagne, slice of lasagna, piece of lasagna', '千层面, 意式千层面', KITCHEN),
});
