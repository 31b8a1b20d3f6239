import { kindGroup } from '../kind-card.ts';
import { crafted, pictured } from './thing-card.ts';

const STREET = { habitat: ['city-street'] as const, stands: 'ground' as const };
const GARDEN = { habitat: ['garden'] as const, stands: 'ground' as const };
const MEADOW = { habitat: ['meadow'] as const, stands: 'ground' as const };

/** What stands in streets, gardens and on the land, beyond the commonest. */
export const ROADSIDE = kindGroup({
  gate: crafted(
    1.2,
    1.1,
    'gate, garden gate, wooden gate, iron gate, picket gate',
    '大门, 院门, 栅栏门, 花园门, 园门, 木栅门',
    {
      ...GARDEN,
      backs: true,
      deep: 0.06,
    },
  ),
  'neon-sign': crafted(
    3,
    1.1,
    'neon sign, glowing neon sign, open sign, neon open sign, diner sign, motel sign',
    '霓虹灯招牌, 霓虹招牌',
    {
      ofPlace: true,
      ...STREET,
    },
  ),
  'street-sign': crafted(
    2.4,
    0.4,
    'street sign, road sign, signpost, direction sign, wooden signpost, traffic sign',
    '路牌, 指示牌, 路标, 交通标志',
    STREET,
  ),
  'shop-sign': crafted(
    0.7,
    1.5,
    'shop sign, wooden sign, hanging sign, signboard, sign board, chalkboard sign',
    '招牌, 木牌, 店招',
    { stands: 'ground' },
  ),
  billboard: crafted(5, 1.4, 'billboard, advertising board, advertising billboard', '广告牌, 大广告牌', STREET),
  banner: crafted(2.2, 0.4, 'banner, hanging banner, long banner, pennant', '旗幡, 横幅, 条幅, 幡旗, 锦旗', {
    ...MEADOW,
  }),
  scarecrow: crafted(1.8, 0.84, 'scarecrow', '稻草人', { ...MEADOW, habitat: ['farm'] }),
  'tree-stump': crafted(0.5, 1.4, 'tree stump, stump, wooden stump', '树桩, 树墩, 木墩', {
    ...MEADOW,
    habitat: ['forest'],
    seat: 0.93,
    deep: 0.9,
  }),
  driftwood: crafted(0.4, 3.6, 'driftwood, piece of driftwood', '浮木, 漂流木', {
    stands: 'ground',
    habitat: ['beach'],
    seat: 0.8,
  }),
  'fern-plant': crafted(0.6, 1.7, 'fern, ferns', '蕨类, 蕨类植物, 蕨', { ...MEADOW, habitat: ['forest'] }),
  ivy: crafted(0.5, 1.1, 'ivy, pot of ivy, hanging plant, trailing plant', '常春藤, 爬山虎, 藤蔓', { stands: 'table' }),
  terrarium: crafted(0.3, 0.84, 'terrarium, glass terrarium', '玻璃生态瓶, 微景观, 生态缸', { stands: 'table' }),
  'leaf-pile': crafted(
    0.4,
    2.6,
    'pile of leaves, pile of autumn leaves, pile of fallen leaves, heap of leaves, leaf pile, autumn leaf, fallen leaf, dry leaf',
    '一堆落叶, 落叶堆, 一堆枯叶, 落叶, 秋叶, 树叶, 叶子, 枯叶',
    {
      ...MEADOW,
      heap: true,
    },
  ),
  'lavender-bunch': crafted(
    0.36,
    0.6,
    'bunch of lavender, sprig of lavender, lavender bouquet, lavender sprig, dried lavender',
    '薰衣草, 一束薰衣草',
    {
      stands: 'table',
      cut: true,
    },
  ),
  buoy: crafted(1.3, 0.66, 'buoy, sea buoy, harbour buoy', '浮标, 航标', {
    stands: 'ground',
    habitat: ['open-sea'],
    afloat: true,
  }),
  barricade: crafted(1, 1.4, 'barricade, barrier, road barricade, crowd barrier', '路障, 护栏', STREET),
  manhole: crafted(0.08, 10, 'manhole, manhole cover', '井盖, 下水道井盖', STREET),
  atm: crafted(1.7, 0.52, 'atm, cash machine, cash dispenser', '取款机, 自动取款机, ATM机', STREET),
  'market-stall': crafted(
    2.3,
    1.1,
    'market stall, fruit stall, food stall, vegetable stall, street stall, flower stall, lemonade stand, fruit stand, food stand',
    '摊位, 水果摊, 小摊, 货摊, 菜摊, 地摊',
    STREET,
  ),
  'stone-lantern': crafted(1.4, 0.5, 'stone lantern, japanese lantern', '石灯笼, 石灯', GARDEN),
  'old-well': crafted(2, 1, 'draw well', '井, 古井, 老井', GARDEN),
  'stilt-house': crafted(
    4.6,
    1.3,
    'stilt house, house on stilts, stilted house, hut on stilts, stilt hut, house on wooden stilts',
    '吊脚楼, 高脚屋, 水上木屋',
    {
      stands: 'ground',
      habitat: ['harbour'],
      scenery: true,
    },
  ),
  treehouse: crafted(6, 0.86, 'treehouse, tree house', '树屋', { ...MEADOW, habitat: ['forest'], scenery: true }),
  igloo: crafted(2, 2, 'igloo, snow hut', '冰屋, 雪屋', { stands: 'ground', habitat: ['snowfield'] }),
  tipi: crafted(3.4, 0.84, 'tipi, teepee, wigwam', '圆锥帐篷, 印第安帐篷', MEADOW),
  'clock-tower': crafted(12, 0.34, 'clock tower, bell tower', '钟楼, 钟塔', {
    ...MEADOW,
    habitat: ['plaza'],
    scenery: true,
  }),
  'stone-statue': crafted(
    2.6,
    0.42,
    'greek statue, classical statue, roman statue, sculpture, monument',
    '雕塑, 纪念碑, 希腊雕像',
    {
      ...GARDEN,
      habitat: ['plaza'],
    },
  ),
  'garden-fountain': crafted(2, 1.2, 'fountain, stone fountain, garden fountain, water fountain', '喷泉, 喷水池', {
    ...GARDEN,
    habitat: ['plaza'],
  }),
  'garden-gnome': crafted(0.4, 0.56, 'garden gnome, gnome figurine', '花园小矮人', GARDEN),
  'bus-sign': crafted(2.5, 0.3, 'bus stop sign', '公交站牌, 站牌', STREET),
  'red-mailbox': pictured('postbox', 1.5, 'red post box, pillar box', '红色邮筒', STREET),
});
