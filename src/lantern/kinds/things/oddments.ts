import { kindGroup } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

const KITCHEN = { shownIn: 'kitchen' } as const;
const WORKSHOP = { shownIn: 'workshop' } as const;
const STUDIO = { shownIn: 'studio' } as const;
const GROUND = { stands: 'ground' } as const;

/** Tools, instruments, toys, dishes and finery that are asked for now and then, each known by its shape. */
export const ODDMENTS = kindGroup({
  trowel: crafted(
    0.08,
    2.2,
    'trowel, garden trowel, hand trowel, gardening trowel, brick trowel',
    '小铲子, 园艺铲, 抹泥刀, 泥铲',
    { ...WORKSHOP, flat: true },
  ),
  shears: crafted(
    0.24,
    0.56,
    'pruning shears, garden shears, secateurs, shears, pruners, hedge shears, hedge clippers',
    '修枝剪, 园艺剪, 剪枝剪刀, 园林剪',
    WORKSHOP,
  ),
  'soldering-iron': crafted(0.11, 3.7, 'soldering iron, soldering gun', '电烙铁, 烙铁', WORKSHOP),
  jerrycan: crafted(
    0.46,
    0.84,
    'jerrycan, jerry can, petrol can, gas can, gasoline can, fuel can',
    '油桶, 汽油桶, 油罐',
    WORKSHOP,
  ),
  'bicycle-pump': crafted(
    0.6,
    0.46,
    'bicycle pump, bike pump, tyre pump, tire pump, air pump, hand pump',
    '打气筒, 自行车打气筒',
    WORKSHOP,
  ),
  'compost-bin': crafted(0.9, 1.3, 'compost bin, compost heap, compost box, composter', '堆肥箱, 堆肥桶', {
    ...GROUND,
    habitat: ['garden'],
  }),
  'pizza-cutter': crafted(0.09, 2.6, 'pizza cutter, pizza wheel, pastry wheel', '披萨刀, 披萨滚刀, 滚轮刀', {
    ...KITCHEN,
    flat: true,
  }),
  'can-opener': crafted(0.08, 2.2, 'can opener, tin opener', '开罐器, 罐头刀, 开罐刀', { ...KITCHEN, flat: true }),
  'ice-cream-scoop': crafted(
    0.08,
    2.7,
    'ice cream scoop, ice-cream scoop, scooper',
    '冰淇淋勺, 挖球勺, 冰激凌勺',
    KITCHEN,
  ),
  'garlic-press': crafted(0.08, 2.4, 'garlic press, garlic crusher', '压蒜器, 蒜泥器', KITCHEN),
  mortar: crafted(
    0.16,
    1.2,
    'mortar and pestle, pestle and mortar, mortar with a pestle, stone mortar, mortar, pestle',
    '研钵, 臼, 捣药罐, 蒜臼, 研磨钵, 石臼',
    KITCHEN,
  ),
  'ships-wheel': crafted(
    1.1,
    1.04,
    "ship's wheel, ships wheel, ship wheel, ship steering wheel, wooden ship's wheel",
    '船舵, 舵轮',
    { ...GROUND, habitat: ['harbour'] },
  ),
  'lobster-trap': crafted(0.4, 2, 'lobster trap, lobster pot, crab pot, crab trap', '龙虾笼, 捕虾笼, 蟹笼, 捕蟹笼', {
    stands: 'table',
    habitat: ['harbour'],
  }),
  sextant: crafted(0.28, 1, 'sextant, brass sextant, antique sextant', '六分仪', STUDIO),
  'hole-punch': crafted(0.09, 1.8, 'hole punch, hole puncher, paper punch', '打孔机, 打孔器', STUDIO),
  'paper-shredder': crafted(0.7, 0.72, 'paper shredder, shredder, document shredder', '碎纸机', {
    ...GROUND,
    habitat: ['office'],
  }),
  whiteboard: crafted(1.7, 1.34, 'whiteboard, white board, dry erase board', '白板', {
    ...GROUND,
    habitat: ['classroom'],
    scenery: true,
    ofPlace: true,
  }),
  lectern: crafted(1.2, 0.62, 'lectern, pulpit, speaker stand', '演讲台, 讲桌', { ...GROUND, habitat: ['room'] }),
  protractor: crafted(0.12, 1.96, 'protractor', '量角器', { ...STUDIO, stands: 'table' }),
  'drawing-compass': crafted(
    0.2,
    0.7,
    'drawing compass, pair of compasses, compasses, geometry compass, drafting compass',
    '圆规',
    STUDIO,
  ),
  'test-tube-rack': crafted(
    0.2,
    2,
    'test tube rack, rack of test tubes, test tubes in a rack, row of test tubes, test-tube rack',
    '试管架, 一排试管',
    STUDIO,
  ),
  'bunsen-burner': crafted(
    0.26,
    0.86,
    'bunsen burner, gas burner, lab burner, laboratory burner',
    '本生灯, 酒精喷灯',
    STUDIO,
  ),
  kaleidoscope: crafted(0.12, 2.5, 'kaleidoscope', '万花筒', { ...STUDIO, stands: 'table' }),
  'dress-form': crafted(
    1.5,
    0.34,
    "tailor's dummy, tailors dummy, dress form, mannequin, dressmaker's dummy, dress mannequin, dressmaker dummy, dressmaker's mannequin, shop mannequin, sewing mannequin",
    '人台, 人体模特, 服装模特架, 裁缝模特',
    { ...GROUND, habitat: ['room'] },
  ),
  'jack-in-the-box': crafted(0.34, 0.8, 'jack-in-the-box, jack in the box', '弹簧小丑盒, 玩偶盒, 惊吓盒, 小丑盒', {
    shownIn: 'nursery',
  }),
  'pogo-stick': crafted(1.1, 0.44, 'pogo stick', '弹跳杆, 跳跳杆', { ...GROUND, habitat: ['playground'] }),
  rattle: crafted(0.14, 0.5, 'rattle, baby rattle, toy rattle', '拨浪鼓, 婴儿摇铃, 摇铃, 手摇铃', {
    shownIn: 'nursery',
  }),
  seesaw: crafted(0.9, 2.9, 'seesaw, teeter-totter, see-saw, teeter totter', '跷跷板', {
    ...GROUND,
    habitat: ['playground'],
    ofPlace: true,
  }),
  'hockey-puck': crafted(0.03, 2.9, 'hockey puck, ice hockey puck, puck', '冰球, 冰球圆饼', {
    stands: 'table',
    habitat: ['ice-rink'],
  }),
  javelin: crafted(0.24, 9, 'javelin', '标枪', { ...GROUND, habitat: ['stadium'] }),
  discus: crafted(0.22, 1, 'discus', '铁饼', { habitat: ['stadium'] }),
  bagpipes: crafted(0.7, 1, 'bagpipes, bagpipe, set of bagpipes, scottish bagpipes', '风笛, 苏格兰风笛', STUDIO),
  didgeridoo: crafted(0.16, 7, 'didgeridoo', '迪吉里杜管', { ...STUDIO, stands: 'table' }),
  sitar: crafted(1.2, 0.52, 'sitar, indian sitar', '西塔琴, 锡塔琴', STUDIO),
  castanets: crafted(0.1, 1.9, 'castanet, castanets, pair of castanets', '响板', STUDIO),
  balalaika: crafted(0.9, 0.68, 'balalaika', '巴拉莱卡琴, 三角琴, 俄式三弦琴', STUDIO),
  'french-horn': crafted(0.5, 1.16, 'french horn, horn with valves', '圆号, 法国号', STUDIO),
  paella: crafted(0.09, 4.1, 'paella, pan of paella, seafood paella', '海鲜饭, 西班牙海鲜饭', KITCHEN),
  kimchi: crafted(0.13, 1.76, 'kimchi, bowl of kimchi', '泡菜, 辣白菜, 韩国泡菜', KITCHEN),
  baklava: crafted(0.11, 3.2, 'baklava, plate of baklava', '果仁蜜饼, 巴克拉瓦', KITCHEN),
  tiramisu: crafted(0.13, 2.2, 'tiramisu, slice of tiramisu', '提拉米苏', KITCHEN),
  tagine: crafted(0.3, 1.3, 'tagine, tagine pot, tajine', '塔吉锅', KITCHEN),
  'gravy-boat': crafted(0.12, 2, 'gravy boat, sauce boat', '酱汁壶, 肉汁壶, 船形酱碟', KITCHEN),
  tureen: crafted(0.26, 1.6, 'soup tureen, tureen', '汤盆, 带盖汤碗, 汤盅', KITCHEN),
  tumbleweed: crafted(0.5, 1, 'tumbleweed, tumble weed', '风滚草', { ...GROUND, habitat: ['desert'], round: true }),
  snowball: crafted(0.3, 1, 'snowball, ball of snow, giant snowball', '雪球', {
    ...GROUND,
    habitat: ['snowfield'],
    round: true,
  }),
  fez: crafted(0.16, 1, 'fez, red fez, tarboosh', '土耳其毡帽, 非斯帽, 红色圆筒帽', STUDIO),
  suspenders: crafted(0.5, 0.72, 'pair of suspenders, trouser braces, pair of braces', '背带, 吊裤带', STUDIO),
  clogs: crafted(
    0.12,
    2.2,
    'pair of clogs, clogs, wooden clogs, wooden shoes, dutch clogs, clog',
    '木屐, 木鞋, 荷兰木鞋',
    STUDIO,
  ),
  brooch: crafted(0.06, 1.1, 'brooch, emerald brooch, cameo brooch, jewelled brooch', '胸针, 饰针', STUDIO),
  cufflinks: crafted(0.03, 2.4, 'cufflink, cufflinks, pair of cufflinks, cuff links', '袖扣', STUDIO),
});
