import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** What stands about in kitchens, bathrooms, on desks, in gardens and at the beach, and to which things happen. */
export const SUNDRIES = kindGroup({
  dough: crafted(
    0.15,
    1.8,
    'dough, bread dough, ball of dough, pizza dough, lump of dough, cookie dough',
    '面团, 发面团',
    {
      shownIn: 'kitchen',
    },
  ),
  'fried-egg': crafted(0.05, 4.4, 'fried egg, sunny-side-up egg, sunny side up egg', '煎蛋, 荷包蛋', {
    shownIn: 'kitchen',
  }),
  soup: crafted(
    0.15,
    1.66,
    'bowl of soup, soup, porridge, tomato soup, bowl of porridge, bowl of tomato soup',
    '汤, 一碗汤, 粥, 一碗粥',
    {
      shownIn: 'kitchen',
    },
  ),
  'green-tea': crafted(
    0.09,
    1.15,
    'green tea, cup of green tea, glass of green tea',
    '绿茶, 一杯绿茶, 杯绿茶, 一杯茶, 茶水',
    {
      shownIn: 'kitchen',
    },
  ),
  'popcorn-bowl': crafted(0.2, 1.4, 'bowl of popcorn, popcorn bowl, popcorn in a bowl', '一碗爆米花, 一盆爆米花', {
    shownIn: 'kitchen',
  }),
  'dish-pile': crafted(
    0.24,
    1.25,
    'stack of plates, pile of plates, stack of dishes, pile of dishes, dirty dishes, dirty plates, stack of dirty dishes, dishes, unwashed dishes',
    '一摞盘子, 一摞碗, 一堆碗, 一堆盘子, 脏盘子, 碗碟',
    { shownIn: 'kitchen' },
  ),
  'paper-sheet': crafted(
    0.29,
    0.8,
    'sheet of paper, piece of paper, blank sheet of paper, sheet of white paper, paper sheet, page, handwritten page, white paper, blotter, blotting paper, blueprint',
    '一张纸, 纸张, 白纸, 一张白纸, 纸, 一页纸, 吸墨纸, 图纸, 蓝图',
    { shownIn: 'studio' },
  ),
  'greeting-card': crafted(
    0.2,
    0.9,
    'greeting card, birthday card, christmas card, valentine card, thank-you card, invitation card',
    '贺卡, 生日贺卡, 圣诞贺卡, 请柬',
    { shownIn: 'studio' },
  ),
  'house-of-cards': crafted(0.36, 1.1, 'house of cards, tower of cards, card tower, card house', '纸牌屋, 纸牌塔', {
    shownIn: 'studio',
  }),
  'pencil-case': crafted(
    0.1,
    2.7,
    'pencil case, pencil pouch, pen case, pencil box',
    '铅笔盒, 文具盒, 笔袋, 铅笔袋, 笔盒',
    {
      shownIn: 'studio',
    },
  ),
  wallet: crafted(0.11, 1.36, 'wallet, leather wallet, billfold', '钱包, 皮夹', { shownIn: 'studio' }),
  matchstick: crafted(0.09, 0.11, 'matchstick, wooden match, burning match, match, lit match', '火柴, 一根火柴', {
    shownIn: 'studio',
  }),
  thermometer: crafted(0.3, 0.36, 'thermometer, wall thermometer, mercury thermometer', '温度计, 体温计', {
    shownIn: 'studio',
  }),
  telescope: crafted(1.3, 0.86, 'telescope on a tripod, telescope, astronomical telescope', '天文望远镜, 望远镜', {
    habitat: ['hills'],
  }),
  'grand-piano': crafted(1.55, 1.5, 'grand piano, concert piano, baby grand piano, concert grand', '三角钢琴, 大钢琴', {
    habitat: ['room'],
    deep: 0.6,
  }),
  plunger: crafted(0.5, 0.42, 'plunger, toilet plunger, rubber plunger', '马桶塞, 皮搋子, 马桶搋子', {
    shownIn: 'bathroom',
  }),
  'ceiling-fan': crafted(0.62, 2.6, 'ceiling fan', '吊扇, 吊顶风扇', {
    stands: 'air',
    flightMetres: 1.9,
    habitat: ['room'],
  }),
  'air-mattress': crafted(
    0.3,
    6.4,
    'air mattress, airbed, air bed, inflatable mattress, inflatable bed, lilo',
    '充气床垫, 充气床, 气垫床',
    { stands: 'ground', habitat: ['room'] },
  ),
  'red-carpet': crafted(
    0.62,
    5,
    'red carpet, carpet runner, rolled carpet, long carpet, persian carpet',
    '红地毯, 长地毯',
    {
      stands: 'ground',
      habitat: ['room'],
    },
  ),
  'soap-bubble': crafted(
    0.3,
    1,
    'giant bubble, giant soap bubble, big bubble, big soap bubble, single bubble, bubble, soap bubble',
    '大泡泡, 大肥皂泡, 泡泡, 肥皂泡, 气泡',
    {
      ofPlace: true,
      stands: 'air',
      flightMetres: 1.4,
      habitat: ['meadow'],
    },
  ),
  'beach-umbrella': crafted(
    2.1,
    1.1,
    'beach umbrella, sun umbrella, patio umbrella, garden umbrella, beach parasol, sunshade',
    '沙滩伞, 遮阳伞, 太阳伞',
    { habitat: ['beach'], stands: 'ground', shelters: true },
  ),
  sprinkler: crafted(
    0.3,
    0.9,
    'sprinkler, lawn sprinkler, garden sprinkler, water sprinkler',
    '洒水器, 喷灌器, 草坪喷头',
    {
      stands: 'ground',
      habitat: ['garden'],
    },
  ),
  'sleeping-bag': crafted(0.34, 5.2, 'sleeping bag', '睡袋', { stands: 'ground', habitat: ['campsite'] }),
  'camp-lantern': crafted(
    0.32,
    0.62,
    'camping lantern, camp lantern, hurricane lantern, storm lantern, oil lantern, kerosene lantern, lantern with a handle',
    '露营灯, 马灯, 提灯',
    { habitat: ['campsite'], stands: 'table' },
  ),
  longbow: crafted(
    1.3,
    0.34,
    'bow and arrow, bow and arrows, longbow, archery bow, hunting bow, wooden bow, bow',
    '弓箭, 弓',
    {
      stands: 'ground',
      grip: 0.5,
    },
  ),
  quiver: crafted(0.8, 0.36, 'quiver of arrows, quiver, quiver full of arrows', '箭筒, 箭袋, 箭囊', {
    stands: 'ground',
  }),
  'bowling-pins': crafted(
    0.4,
    2.2,
    'bowling pins, row of bowling pins, set of bowling pins, ten pins, ninepins, skittles',
    '保龄球瓶, 球瓶',
    { stands: 'ground', heap: true },
  ),
  'easter-basket': crafted(
    0.34,
    1.15,
    'easter basket, basket of eggs, basket of easter eggs, egg basket',
    '复活节篮子, 一篮鸡蛋',
    {
      shownIn: 'kitchen',
    },
  ),
  'potted-flowers': crafted(
    0.36,
    0.8,
    'potted flower, potted flowers, pot of flowers, flower pot with flowers, flowerpot with flowers, potted geranium',
    '盆花, 花盆里的花',
    { shownOn: 'windowsill' },
  ),
});
