import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

const ROOM = { habitat: ['room'] as const, stands: 'ground' as const };
const SEAT = { ...ROOM, shelters: true as const };
const OUTSIDE = { habitat: ['garden'] as const, stands: 'ground' as const };

/** Furniture beyond the commonest. */
export const FURNISHINGS = kindGroup({
  stool: crafted(
    0.5,
    0.86,
    'stool, wooden stool, footstool, step stool, milking stool, little stool',
    '凳子, 板凳, 小板凳, 小凳子, 木凳, 圆凳',
    {
      ...SEAT,
      seat: 0.98,
      deep: 0.9,
    },
  ),
  'bar-stool': crafted(0.85, 0.5, 'bar stool, barstool, high stool', '吧台凳, 高脚凳, 高脚椅', {
    ...SEAT,
    seat: 0.86,
    deep: 0.9,
  }),
  'rocking-chair': crafted(1.05, 0.8, 'rocking chair, rocker', '摇椅, 摇摇椅', {
    ...SEAT,
    seat: 0.42,
    rocks: true,
    deep: 0.8,
  }),
  'office-chair': crafted(1.1, 0.62, 'office chair, swivel chair, desk chair, gaming chair', '办公椅, 转椅, 电竞椅', {
    ...SEAT,
    seat: 0.47,
    deep: 0.9,
  }),
  'deck-chair': crafted(
    0.95,
    1.1,
    'deck chair, deckchair, beach chair, sun lounger, lounge chair, folding chair',
    '沙滩椅, 躺椅, 折叠椅, 甲板椅',
    {
      shelters: true,
      stands: 'ground',
      habitat: ['beach'],
      seat: 0.36,
      deep: 0.7,
    },
  ),
  'stone-bench': crafted(0.48, 3.4, 'stone bench, marble bench, concrete bench', '石凳, 石板凳, 石长凳, 石椅', {
    ...OUTSIDE,
    shelters: true,
    seat: 0.98,
    deep: 0.35,
  }),
  'stone-table': crafted(0.72, 1.4, 'stone table', '石桌', { ...OUTSIDE, shelters: true, deep: 0.7 }),
  pouf: crafted(0.42, 1.3, 'pouf, ottoman, bean bag, beanbag, bean bag chair', '脚凳, 懒人沙发, 豆袋沙发, 坐墩', {
    ...ROOM,
    seat: 0.95,
    deep: 0.9,
  }),
  nightstand: crafted(
    0.58,
    0.86,
    'nightstand, bedside table, night table, bedside cabinet, side table, end table',
    '床头柜, 床边柜, 边几',
    {
      ...ROOM,
      habitat: ['bedroom'],
      deep: 0.8,
    },
  ),
  sideboard: crafted(
    0.85,
    1.8,
    'sideboard, buffet cabinet, credenza, tv cabinet, tv stand, console table',
    '餐边柜, 电视柜, 边柜',
    { ...ROOM, deep: 0.4 },
  ),
  'wooden-chest': crafted(
    0.55,
    1.5,
    'wooden chest, wooden trunk, old trunk, steamer trunk, toy chest',
    '木箱子, 大木箱, 旧木箱, 箱笼',
    {
      stands: 'ground',
      deep: 0.6,
    },
  ),
  'treasure-chest': crafted(
    0.6,
    1.34,
    'treasure chest, chest of gold, pirate chest, chest full of gold, open treasure chest',
    '宝箱, 藏宝箱',
    {
      stands: 'ground',
      deep: 0.6,
    },
  ),
  hammock: crafted(1.4, 2.1, 'hammock', '吊床', { ...OUTSIDE, seat: 0.4, deep: 0.4 }),
  'bunk-bed': crafted(1.75, 1.2, 'bunk bed, bunk, double bunk, bunks', '上下铺, 双层床, 高低床', {
    ...ROOM,
    habitat: ['bedroom'],
    shelters: true,
    seat: 0.62,
    deep: 0.6,
  }),
  'coat-rack': crafted(1.75, 0.4, 'coat rack, coat stand, hat stand, hat rack', '衣帽架, 挂衣架', ROOM),
  'umbrella-stand': crafted(0.6, 0.5, 'umbrella stand', '伞架, 雨伞架', ROOM),
  'laundry-basket': crafted(
    0.55,
    0.9,
    'laundry basket, laundry hamper, basket of laundry, washing basket',
    '洗衣篮, 脏衣篮',
    ROOM,
  ),
  'cat-tree': crafted(1.4, 0.56, 'cat tree, cat tower, scratching post', '猫爬架, 猫抓柱', { ...ROOM, seat: 0.96 }),
  'dog-house': crafted(0.9, 1.1, 'dog house, doghouse, kennel, dog kennel', '狗窝, 狗屋', { ...OUTSIDE, deep: 0.8 }),
  'pet-bed': crafted(0.24, 2.9, 'pet bed, dog bed, cat bed, dog basket, cat basket', '猫窝, 宠物窝, 狗垫', {
    ...ROOM,
    seat: 0.5,
    deep: 0.7,
  }),
  'folding-screen': crafted(1.7, 1.1, 'folding screen, room divider, painted screen', '屏风', {
    ...ROOM,
    backs: true,
    deep: 0.1,
  }),
  'picture-frame': crafted(0.26, 0.8, 'picture frame, photo frame, framed photo, framed photograph', '相框', {
    stands: 'table',
  }),
  poster: crafted(0.8, 0.7, 'poster, movie poster, concert poster', '海报, 招贴画', { stands: 'table' }),
  'folded-quilt': crafted(
    0.2,
    2.6,
    'quilt, folded blanket, folded quilt, patchwork quilt, duvet, stack of blankets',
    '被子, 棉被, 叠好的被子',
    { stands: 'table' },
  ),
  'high-chair': crafted(0.95, 0.6, "high chair, baby chair, highchair, baby's high chair", '婴儿餐椅, 宝宝椅', {
    ...SEAT,
    seat: 0.55,
    deep: 0.9,
  }),
  'towel-rack': crafted(
    0.9,
    0.9,
    'towel rack, drying rack, clothes rack, clothes airer, clothes horse, garment rack',
    '晾衣架, 毛巾架, 衣服架',
    ROOM,
  ),
});
