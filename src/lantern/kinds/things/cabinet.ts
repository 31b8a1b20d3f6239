import type { ColourName } from '../../script/screenplay.ts';
import { kindGroup } from '../kind-card.ts';
import type { KindCard } from '../kind-card.ts';
import { crafted } from './thing-card.ts';

/** A card with names that say a colour besides. */
const alsoIn = (colour: ColourName, en: string, zh: string, card: KindCard): KindCard => ({
  ...card,
  names: [...card.names, { en, zh, colour }],
});

const LIES = { lies: true } as const;
const FLAT = { lies: true, flat: true } as const;

/** What lies on desks, in cabinets and on dressing tables, and what measures the sky. */
export const CABINET = kindGroup({
  'paint-tube': crafted(
    0.14,
    0.42,
    'paint tube, tube of paint, oil paint tube, tube of oil paint',
    '颜料管, 颜料, 油画颜料',
    FLAT,
  ),
  'palette-knife': crafted(0.2, 0.2, 'palette knife, painting knife', '调色刀, 画刀', FLAT),
  bookmark: crafted(0.16, 0.28, 'bookmark', '书签', FLAT),
  'ink-stick': crafted(0.11, 0.36, 'ink stick, stick of ink', '墨条, 墨锭, 残墨, 一锭墨'),
  'writing-brush': crafted(
    0.24,
    0.09,
    'writing brush, calligraphy brush, ink brush',
    '狼毫笔, 羊毫笔, 毛笔, 兼毫',
    LIES,
  ),
  'brush-rest': crafted(0.09, 2.4, 'brush rest, pen rest, brush stand', '笔山, 笔架, 笔搁'),
  paperweight: crafted(0.06, 1.32, 'paperweight, glass paperweight', '镇纸'),
  'wax-seal': crafted(0.04, 1.3, 'wax seal, sealing wax, red wax seal', '火漆印, 封蜡, 火漆'),
  'photo-print': crafted(
    0.12,
    1.26,
    'old photograph, old photo, photo print, polaroid, polaroid photo, stack of photographs, black and white photograph',
    '老照片, 旧照片, 拍立得',
    FLAT,
  ),
  'twine-ball': crafted(0.09, 1.3, 'ball of twine, ball of string, twine, spool of twine', '麻线团, 线团, 麻绳团'),
  passport: crafted(0.13, 0.76, 'passport', '护照', FLAT),
  'boarding-pass': crafted(
    0.08,
    2.2,
    'boarding pass, plane ticket, train ticket, theatre ticket, theater ticket, concert ticket, cinema ticket, ticket',
    '登机牌, 机票, 火车票, 戏票, 电影票, 门票',
    FLAT,
  ),
  matchbox: crafted(0.04, 2, 'matchbox, box of matches', '火柴盒'),
  'film-roll': crafted(0.055, 1.46, 'film roll, roll of film, film canister, camera film, 35mm film', '胶卷, 菲林'),
  'camera-lens': crafted(0.1, 0.92, 'camera lens, telephoto lens, photographic lens', '相机镜头, 长焦镜头'),
  'walkie-talkie': crafted(0.2, 0.42, 'walkie-talkie, walkie talkie, two-way radio', '对讲机'),
  'rolled-chart': crafted(
    0.07,
    4.4,
    'rolled map, rolled chart, rolled sea chart, rolled-up map, rolled up map, rolled blueprint, rolled parchment, rolled nautical chart, rolled-up chart',
    '卷起的地图, 卷起的海图',
  ),
  spyglass: crafted(0.34, 0.24, 'spyglass, brass telescope, hand telescope, monocular', '单筒望远镜, 铜望远镜', LIES),
  barometer: crafted(0.24, 0.92, 'barometer', '气压计, 晴雨表'),
  prism: crafted(0.11, 1.9, 'prism, glass prism', '棱镜, 三棱镜'),
  'armillary-sphere': crafted(0.4, 0.8, 'armillary sphere, armillary, orrery', '浑天仪, 浑仪'),
  astrolabe: crafted(0.2, 0.88, 'astrolabe', '星盘'),
  'tuning-fork': crafted(0.16, 0.24, 'tuning fork', '音叉', LIES),
  'plumb-bob': crafted(0.2, 0.28, 'plumb bob, plumb line, plummet', '铅锤, 吊线锤'),
  'bell-jar': crafted(
    0.36,
    0.84,
    'bell jar, glass bell jar, glass dome, glass cloche, cloche',
    '玻璃罩, 钟形罩, 玻璃钟罩',
  ),
  'bottled-ship': crafted(0.16, 2.36, 'ship in a bottle', '瓶中船'),
  'chess-king': crafted(0.1, 0.6, 'chess king, king chess piece, king piece', '国王棋子, 棋子国王'),
  'chess-queen': crafted(0.095, 0.6, 'chess queen, queen chess piece, queen piece', '王后棋子, 皇后棋子'),
  'chess-knight': crafted(0.085, 0.62, 'chess knight, knight chess piece', '骑士棋子, 棋子马'),
  'chess-rook': crafted(0.075, 0.64, 'chess rook, rook chess piece, castle chess piece', '车棋子, 城堡棋子'),
  'chess-bishop': crafted(0.09, 0.6, 'chess bishop, bishop chess piece', '主教棋子, 象棋子'),
  pearl: crafted(0.025, 1, 'pearl, single pearl', '珍珠, 一颗珍珠'),
  pendant: crafted(0.12, 1.26, 'pendant, locket, pendant necklace, gold pendant, amulet', '吊坠, 坠子, 项坠, 护身符'),
  hairpin: crafted(0.18, 0.32, 'hairpin, hair pin, hair stick, jade hairpin', '发簪, 簪子, 发钗, 步摇', LIES),
  'ring-box': crafted(
    0.06,
    1.26,
    'ring box, jewelry box, jewellery box, velvet box, ring case, jewel box',
    '戒指盒, 首饰盒, 绒盒, 丝绒盒子, 绒布盒, 首饰盒子, 丝绒盒, 红丝绒盒子',
  ),
  candelabra: crafted(0.42, 0.9, 'candelabra, candelabrum', '枝形烛台'),
  bust: crafted(
    0.36,
    0.82,
    'bust, marble bust, plaster bust, stone bust, plaster head, marble head, stone head, mannequin head, wig head',
    '半身像, 石膏像, 胸像, 石膏头像, 石膏头, 人头模型, 假人头',
  ),
  figurine: crafted(
    0.2,
    0.46,
    'figurine, statuette, porcelain figurine, ceramic figurine, porcelain doll',
    '小雕像, 瓷娃娃, 瓷偶, 小塑像',
  ),
  cigar: crafted(0.14, 0.12, 'cigar', '雪茄', LIES),
  pipe: crafted(0.06, 2, 'tobacco pipe, smoking pipe, briar pipe', '烟斗'),
  ashtray: crafted(0.04, 2.5, 'ashtray', '烟灰缸'),
  cork: crafted(0.045, 0.6, 'cork, wine cork, cork stopper', '软木塞, 瓶塞子'),
  lid: crafted(0.03, 2.1, 'lid, jar lid, screw cap, bottle cap', '盖子, 瓶盖, 壶盖, 罐盖'),
  pouch: crafted(
    0.12,
    1,
    'velvet pouch, leather pouch, drawstring pouch, silk pouch, cloth pouch, jewelry pouch, small pouch',
    '绒布袋, 锦囊, 香囊, 荷包, 束口袋',
  ),
  ribbon: crafted(
    0.09,
    1.76,
    'ribbon, silk ribbon, satin ribbon, red ribbon, length of ribbon',
    '丝带, 缎带, 红绳, 彩带',
  ),
  'silk-scarf': crafted(0.09, 2.2, 'silk scarf, silk shawl, satin scarf, silk handkerchief', '丝巾, 真丝围巾, 丝帕'),
  'violin-case': crafted(0.24, 2.5, 'violin case, instrument case, open violin case', '琴盒, 小提琴盒', { deep: 0.5 }),
  'fencing-mask': crafted(0.32, 0.76, 'fencing mask', '击剑面罩, 击剑头盔'),
  tangram: crafted(0.2, 1, 'tangram, tangram puzzle', '七巧板', FLAT),
  'eyelash-curler': crafted(0.11, 0.38, 'eyelash curler, lash curler', '睫毛夹', FLAT),
  'shaving-brush': crafted(0.12, 0.56, 'shaving brush, badger brush', '剃须刷, 胡刷'),
});

/** What is gathered outdoors, or ground and brewed in kitchens. */
export const GATHERINGS = kindGroup({
  'star-anise': crafted(0.03, 1.06, 'star anise, anise star', '八角, 大料', FLAT),
  'vanilla-pods': crafted(0.16, 0.3, 'vanilla pod, vanilla bean, vanilla', '香草荚, 香草豆荚', FLAT),
  pampas: crafted(0.6, 0.54, 'pampas grass, pampas, dried grass, reed plume', '芦苇, 蒲苇, 芦苇花', { cut: true }),
  'eucalyptus-sprig': crafted(
    0.4,
    0.5,
    'eucalyptus, eucalyptus branch, eucalyptus sprig, sprig of eucalyptus, eucalyptus leaf',
    '尤加利, 尤加利叶, 桉树叶',
    { cut: true },
  ),
  'monstera-leaf': crafted(0.36, 0.84, 'monstera leaf, tropical leaf, palm leaf', '龟背叶, 龟背竹叶', { cut: true }),
  'lotus-pod': crafted(0.5, 0.56, 'lotus pod, lotus seed pod, seed pod', '莲蓬', { cut: true }),
  'ginkgo-leaf': crafted(0.07, 1.1, 'ginkgo leaf, gingko leaf', '银杏叶', FLAT),
  'plum-branch': crafted(
    0.5,
    0.66,
    'plum blossom branch, plum branch, sprig of plum blossom, plum blossom, branch of blossom, blossom branch, cherry blossom branch, branch of cherry blossom',
    '一枝梅花, 梅花枝, 梅枝, 腊梅, 一枝腊梅, 红梅, 樱花枝, 桃花枝',
    { cut: true },
  ),
  'coral-branch': alsoIn(
    'white',
    'white coral',
    '白珊瑚',
    crafted(0.2, 1, 'coral branch, branch of coral, piece of coral, red coral', '珊瑚枝, 红珊瑚'),
  ),
  artichoke: crafted(0.12, 0.84, 'artichoke', '洋蓟'),
  'tea-whisk': crafted(0.11, 0.68, 'tea whisk, matcha whisk, bamboo whisk', '茶筅'),
  gaiwan: crafted(0.1, 1.68, 'gaiwan, lidded tea bowl', '盖碗'),
  'kitchen-scale': crafted(0.26, 1.2, 'kitchen scale, kitchen scales, weighing scale', '厨房秤, 台秤'),
  'river-stone': crafted(0.05, 1.8, 'river stone, smooth stone, zen stone, flat stone', '河石, 光滑的石头, 禅石'),
});
