import { PLACES, traitsOf } from '../../places/places.ts';
import type { Entry } from './entry.ts';

/** Where it is: the names of the places, and things that are found in one. */
const NAMES: readonly Entry[] = PLACES.flatMap((place) => {
  const { names, things, season } = traitsOf(place);
  return [
    {
      sense: { is: 'place' as const, place, strength: 3 as const },
      ...(season === undefined ? {} : { also: [{ is: 'season' as const, season }] }),
      ...names,
    },
    ...(things === undefined ? [] : [{ sense: { is: 'place' as const, place, strength: 1 as const }, ...things }]),
  ];
});

/** Words that say more than a place, or less, and places that are drawn as a near one. */
const HINTS: readonly Entry[] = [
  {
    sense: { is: 'place', place: 'avenue', strength: 3 },
    also: [{ is: 'season', season: 'spring' }],
    en: 'cherry blossom avenue, avenue of cherry blossoms, avenue of cherry trees, blossoming avenue, blossom avenue, cherry blossom street, cherry blossom path',
    zh: '樱花大道, 樱花小路, 樱花路, 樱花街, 桃花大道',
  },
  {
    sense: { is: 'place', place: 'avenue', strength: 3 },
    also: [{ is: 'season', season: 'autumn' }],
    en: 'ginkgo avenue, avenue of ginkgos, maple avenue, avenue of maples',
    zh: '银杏大道, 枫叶大道, 银杏路, 枫叶路',
  },
  {
    sense: { is: 'place', place: 'night-market', strength: 3, hour: 'night' },
    en: 'night market, night bazaar, street food market, food street, snack street, street food stalls, street food stall',
    zh: '夜市, 小吃街, 美食街, 大排档, 路边摊, 烧烤摊, 夜市摊位, 小吃摊, 夜市街',
  },
  {
    sense: { is: 'place', place: 'spaceship', strength: 3 },
    en: `
      in a submarine, in the submarine, inside a submarine, inside the submarine, aboard a submarine, aboard the submarine, submarine control room,
      submarine interior, submarine bridge, cockpit, inside a cockpit, in the cockpit, control room of a submarine`,
    zh: '潜艇里, 潜艇内, 潜艇内部, 潜水艇里, 潜水艇内部, 驾驶舱',
    drawnAs: 'a control room',
  },
  {
    sense: { is: 'place', place: 'small-town', strength: 3 },
    en: 'western street, old west, wild west, old west town, wild west town, frontier town, dusty street, mining town, saloon street',
    zh: '西部小镇, 西部街道',
  },
  { sense: { is: 'place', place: 'hotel-lobby', strength: 2 }, en: '', zh: '大厅' },
  {
    sense: { is: 'place', place: 'taj-mahal', strength: 3 },
    en: 'mosque, grand mosque',
    zh: '清真寺',
    drawnAs: 'a domed hall with minarets',
  },
  {
    sense: { is: 'place', place: 'ballroom', strength: 3 },
    en: 'casino, banquet hall of a palace',
    zh: '金銮殿, 赌场',
    drawnAs: 'a ballroom',
  },
  {
    sense: { is: 'place', place: 'spaceship', strength: 3 },
    en: 'cockpit, control room',
    zh: '驾驶舱, 控制室',
    drawnAs: 'a room of screens',
  },
  {
    sense: { is: 'place', place: 'carriage', strength: 3 },
    en: 'airplane cabin, aeroplane cabin, plane cabin, inside an airplane, inside a plane, aisle of a plane, aisle of an airplane, airplane aisle, plane aisle, cabin aisle',
    zh: '飞机机舱, 机舱, 客舱, 飞机上, 机舱过道, 客舱过道, 飞机过道, 机舱走道, 客舱走道, 机舱通道',
    drawnAs: 'a carriage',
  },
  { sense: { is: 'place', place: 'room', strength: 2 }, en: 'indoor, interior', zh: '室内' },
  // Says where something else is as often as where one is: a cliff by the sea.
  { sense: { is: 'place', place: 'beach', strength: 2 }, en: 'by the sea, by the ocean', zh: '' },
  {
    sense: { is: 'place', place: 'orchard', strength: 3 },
    also: [{ is: 'season', season: 'spring' }],
    en: 'orchard in bloom, cherry orchard in bloom, apple orchard in bloom, blossoming orchard, orchard in blossom, fruit trees in bloom',
    zh: '桃花林, 桃花园, 梨花园, 杏花林',
  },
  {
    sense: { is: 'place', place: 'hillside-town', strength: 3 },
    en: 'santorini, santorini village, greek island village, mykonos, amalfi, cinque terre, positano, cliffside village, greek village',
    zh: '圣托里尼, 希腊小镇, 阿马尔菲, 五渔村',
    drawnAs: 'a town on a hillside',
  },
  {
    sense: { is: 'place', place: 'mountain-hut', strength: 3, hour: 'night' },
    also: [
      { is: 'weather', weather: 'snow' },
      { is: 'season', season: 'winter' },
    ],
    en: '',
    zh: '雪夜的小屋, 雪夜小屋',
  },
  {
    sense: { is: 'place', place: 'classroom', strength: 3 },
    en: 'kids classroom, children classroom, school classroom, empty classroom, kindergarten classroom',
    zh: '老教室, 空教室',
  },
  {
    sense: { is: 'place', place: 'salt-flat', strength: 3 },
    en: 'dry lake bed, dried lake bed, dry lakebed, dried-up lake, dry riverbed, cracked earth, dried-up river bed, lake bed',
    zh: '干涸的湖床, 干涸的河床, 干裂的大地, 龟裂的土地',
    drawnAs: 'a plain of cracked crust',
  },
  {
    sense: { is: 'place', place: 'church', strength: 3 },
    en: 'stained glass, stained-glass window, stained glass window, stained-glass windows, stained glass windows, cathedral interior',
    zh: '彩色玻璃窗, 彩绘玻璃, 教堂内部',
  },
  {
    sense: { is: 'place', place: 'village', strength: 3 },
    en: 'fairy tale village, fairytale village, fairy-tale village, storybook village, fairy tale town, viking village, hobbit village, earthen town',
    zh: '童话村庄, 童话小镇, 土城',
    drawnAs: 'a village',
  },
  {
    sense: { is: 'place', place: 'ruins', strength: 3 },
    en: 'roman forum, ancient rome, colosseum, coliseum, egyptian temple, ancient egyptian temple, greek temple, ancient temple, parthenon, acropolis, temple ruins, mayan temple',
    zh: '古罗马广场, 罗马斗兽场, 斗兽场, 古罗马, 埃及神庙, 希腊神庙, 帕特农神庙',
    drawnAs: 'old columns and arches',
  },
  {
    sense: { is: 'place', place: 'hot-spring', strength: 3 },
    en: 'geyser, geysers, steaming pool, hot pool',
    zh: '间歇泉',
    drawnAs: 'a hot spring',
  },
  {
    sense: { is: 'place', place: 'lagoon', strength: 3 },
    en: 'tropical island, desert island, paradise island, palm island, tropical paradise',
    zh: '热带岛屿, 荒岛, 热带小岛',
  },
  {
    sense: { is: 'place', place: 'staircase', strength: 3 },
    en: 'stairs of an apartment block, stairs of an apartment building, stairs of a building, apartment stairwell, apartment stairs',
    zh: '楼道, 楼道里',
  },
  { sense: { is: 'place', place: 'beach', strength: 3, alone: 'open-sea' }, en: 'sea, ocean', zh: '大海, 海, 海洋' },
  {
    sense: { is: 'place', place: 'forest', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'winter forest, snow forest, snowy forest, snow-covered forest, snowy woods',
    zh: '雪林, 雪松林, 冬日森林',
  },
  {
    sense: { is: 'place', place: 'room', strength: 3, hour: 'night' },
    en: 'dark room, darkened room, dim room, dimly lit room, dark living room',
    zh: '黑暗的房间, 昏暗的房间, 黑暗房间',
  },
  {
    sense: { is: 'place', place: 'forest', strength: 3, hour: 'night' },
    en: 'dark forest, dark woods, gloomy forest',
    zh: '黑暗的森林, 幽暗的森林',
  },
  {
    sense: { is: 'place', place: 'alley', strength: 3, hour: 'night' },
    en: 'dark alley, dark alleyway, dimly lit alley',
    zh: '黑暗的小巷, 昏暗的小巷',
  },
  {
    sense: { is: 'place', place: 'open-sea', strength: 3 },
    also: [{ is: 'wind', wind: 'strong' }],
    en: 'rough sea, rough seas, choppy sea, choppy water, huge waves, giant waves',
    zh: '波涛汹涌, 巨浪, 汹涌的大海, 汹涌的海, 汹涌的海面, 汹涌的海浪, 汹涌的波涛, 海浪汹涌, 波浪滔天, 大浪',
  },
  {
    sense: { is: 'place', place: 'open-sea', strength: 3 },
    also: [{ is: 'weather', weather: 'storm' }],
    en: 'stormy sea, stormy seas, stormy ocean, ocean storm, raging sea',
    zh: '惊涛骇浪',
  },
  {
    sense: { is: 'place', place: 'mountains', strength: 2 },
    en: 'mountain, alps, peak, ridge',
    zh: '山, 高山, 群山, 山脉, 山峰, 山间, 远山, 青山, 大山',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'frozen lake, icy lake',
    zh: '冰湖, 结冰的湖',
  },
  {
    sense: { is: 'place', place: 'snowfield', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: '',
    zh: '雪地, 雪地里, 雪地上',
  },
  {
    sense: { is: 'place', place: 'mountains', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'snowy mountain, snow-capped mountain, snowy peak, snow-capped peak',
    zh: '雪山, 雪峰',
  },
  { sense: { is: 'place', place: 'city-street', strength: 2 }, en: 'urban', zh: '' },
  {
    sense: { is: 'place', place: 'neon-street', strength: 3, hour: 'night' },
    en: `
      cyberpunk street, cyberpunk city, neon city, neon street, tokyo street at night, neon-lit street,
      neon-lit alley, chinatown, neon alley, neon district, shibuya, hong kong,
      las vegas`,
    zh: '霓虹街道, 赛博朋克城市, 赛博朋克街道, 霓虹街头, 香港, 不夜城',
  },
  {
    sense: { is: 'place', place: 'neon-street', strength: 2, hour: 'night' },
    en: 'neon, neon-lit, neon light, neon sign, neon glow, hologram',
    zh: '霓虹, 霓虹灯, 霓虹灯光, 霓虹闪烁, 霓虹招牌, 全息投影',
  },
  {
    // Of another place it is the look and the light.
    sense: { is: 'place', place: 'neon-street', strength: 2, hour: 'night' },
    also: [
      { is: 'look', look: 'cyberpunk' },
      { is: 'lighting', lighting: 'neon' },
    ],
    en: 'cyberpunk, blade runner, synthwave, neon noir',
    zh: '赛博朋克, 赛博',
  },
  {
    sense: { is: 'place', place: 'workshop', strength: 3 },
    en: 'studio, art studio, factory floor, assembly line, sawmill',
    zh: '工作室, 画室, 工厂, 流水线, 锯木厂',
    drawnAs: 'a workshop',
  },
  {
    sense: { is: 'place', place: 'old-town', strength: 3 },
    en: `outside a cafe, outside the cafe, outside a café, outside the café, outside a coffee shop,
      sidewalk cafe, sidewalk café, street cafe, street café, cafe terrace, café terrace, outdoor cafe, outdoor café`,
    zh: '咖啡馆外, 露天咖啡馆, 路边咖啡馆, 咖啡店外',
    drawnAs: 'an old street with café tables',
  },
  {
    sense: { is: 'place', place: 'village', strength: 3 },
    en: `outside a church, outside the church, in front of a church, in front of the church, village church, country church,
      church exterior, outside a chapel`,
    zh: '教堂外, 教堂门口, 教堂前, 乡村教堂',
    drawnAs: 'a village with its church',
  },
  {
    sense: { is: 'place', place: 'playground', strength: 3 },
    en: 'skate park, skatepark',
    zh: '滑板公园, 滑板场',
    drawnAs: 'a playground',
  },
  {
    sense: { is: 'place', place: 'swimming-pool', strength: 3 },
    en: 'water park, waterpark, paddling pool, kiddie pool, wading pool',
    zh: '水上乐园, 水上公园',
    drawnAs: 'a swimming pool',
  },
  {
    sense: { is: 'place', place: 'indoor-pool', strength: 3 },
    en: 'sauna, spa, bathhouse, public bath',
    zh: '桑拿房, 水疗中心, 澡堂, 浴场',
    drawnAs: 'an indoor pool',
  },
  {
    sense: { is: 'place', place: 'bar', strength: 3 },
    en: 'billiard hall, pool hall, poker room',
    zh: '台球厅, 台球室, 棋牌室',
    drawnAs: 'a bar',
  },
  {
    sense: { is: 'place', place: 'palace', strength: 3 },
    en: 'parliament, embassy, city hall, government building, courthouse',
    zh: '市政厅, 国会, 议会, 大使馆, 法院',
    drawnAs: 'a palace',
  },
  {
    sense: { is: 'place', place: 'city-street', strength: 3 },
    en: 'fire station, firehouse',
    zh: '消防站, 消防局',
    drawnAs: 'a city street',
  },
  {
    sense: { is: 'place', place: 'open-sea', strength: 3 },
    en: 'cruise ship deck, ferry deck, oil rig',
    zh: '钻井平台',
    drawnAs: 'the open sea',
  },
  {
    sense: { is: 'place', place: 'campsite', strength: 3 },
    en: 'tent interior, inside a tent, military camp',
    zh: '帐篷里, 帐篷内, 军营',
    drawnAs: 'a campsite',
  },
  { sense: { is: 'place', place: 'snowfield', strength: 3 }, en: 'igloo', zh: '冰屋', drawnAs: 'a field of snow' },
  {
    sense: { is: 'place', place: 'ruins', strength: 3 },
    en: 'battlefield, trench, war zone',
    zh: '战场, 战壕, 战区',
    drawnAs: 'ruins',
  },
  {
    sense: { is: 'place', place: 'music-studio', strength: 3 },
    en: 'tv studio, television studio, broadcast studio, news studio',
    zh: '演播室, 直播间',
    drawnAs: 'a recording studio',
  },
  {
    sense: { is: 'place', place: 'corridor', strength: 3 },
    en: 'locker room, changing room',
    zh: '更衣室',
    drawnAs: 'a corridor',
  },
  {
    sense: { is: 'place', place: 'room', strength: 3 },
    en: 'nursing home, retirement home',
    zh: '养老院, 敬老院',
    drawnAs: 'a room',
  },
  { sense: { is: 'place', place: 'church', strength: 3 }, en: 'synagogue', zh: '犹太教堂', drawnAs: 'a church' },
  {
    sense: { is: 'place', place: 'airport', strength: 3 },
    en: 'launch pad, launchpad',
    zh: '发射台, 发射场',
    drawnAs: 'an airfield',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    en: 'fish farm, dam, reservoir',
    zh: '水坝, 大坝',
    drawnAs: 'a lake',
  },
];

export const PLACE_WORDS: readonly Entry[] = [
  ...NAMES,
  ...HINTS,
  { sense: { is: 'place', place: 'mountain-lake', strength: 3 }, en: '', zh: '湖面, 结冰的湖面' },
  { sense: { is: 'place', place: 'open-sea', strength: 3 }, en: '', zh: '海面' },
  { sense: { is: 'place', place: 'river', strength: 3 }, en: '', zh: '河面, 江面, 溪面' },
  { sense: { is: 'place', place: 'snowfield', strength: 3 }, en: '', zh: '冰面, 冰面上, 雪面' },
  { sense: { is: 'place', place: 'city-street', strength: 2 }, en: '', zh: '路面' },
];
