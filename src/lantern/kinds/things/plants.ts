import { kindGroup } from '../kind-card.ts';
import { crafted, pictured } from './thing-card.ts';

const FLOWER = { stands: 'table' as const, cut: true as const };

/** Flowers and trees as subjects. */
export const PLANTS = kindGroup({
  flower: crafted(0.42, 0.5, 'flower, daisy', '花, 花朵, 鲜花, 雏菊', { ...FLOWER, scenery: true }),
  rose: crafted(0.42, 0.36, 'rose', '玫瑰, 玫瑰花', FLOWER),
  lily: crafted(0.44, 0.42, 'lily, lily flower', '百合, 百合花', FLOWER),
  tulip: crafted(0.38, 0.4, 'tulip', '郁金香', FLOWER),
  sunflower: crafted(0.9, 0.42, 'sunflower', '向日葵', { stands: 'ground', habitat: ['meadow'], scenery: true }),
  bouquet: pictured('bouquet', 0.45, 'bouquet, bouquet of flowers, bunch of flowers', '花束, 一束花'),
  lotus: pictured('lotus', 0.25, 'lotus, water lily', '莲花, 荷花', { habitat: ['mountain-lake'], afloat: true }),
  'lily-pad': crafted(0.1, 9, 'lily pad, lilypad, lotus leaf, lotus pad', '荷叶, 莲叶, 睡莲叶', {
    habitat: ['marsh'],
    stands: 'ground',
    seat: 0.8,
    deep: 0.8,
    afloat: true,
  }),
  'cherry-blossom': pictured('cherry-blossom', 0.05, 'cherry blossom flower', '樱花朵'),
  'bamboo-stalk': crafted(
    0.6,
    0.5,
    'bamboo stalk, bamboo, bamboo shoot, bamboo leaves, stalk of bamboo',
    '竹子, 竹笋, 竹叶, 嫩竹',
  ),
  seedling: pictured('seedling', 0.15, 'seedling, sprout, sprouting seed, young shoot', '幼苗, 嫩芽, 小苗'),
  clover: pictured('four-leaf-clover', 0.1, 'clover, four-leaf clover', '四叶草'),
  leaf: pictured('maple-leaf', 0.1, 'maple leaf', '枫叶'),
  feather: pictured('feather', 0.2, 'feather', '羽毛'),
  shell: pictured('spiral-shell', 0.1, 'seashell, shell, clam, clam shell, mussel, cockle', '贝壳, 海螺, 蛤蜊, 贻贝', {
    habitat: ['beach'],
    stands: 'ground',
  }),
  branch: crafted(1.5, 1.2, 'branch, tree branch, bough, twig, perch', '树枝, 枝头, 枝条, 树杈, 树梢', {
    scenery: true,
    stands: 'ground',
    seat: 0.72,
    habitat: ['forest'],
  }),
  tree: crafted(
    5,
    0.8,
    'tree, oak tree, big tree, redwood, redwood tree, sequoia, apple tree, maple tree, willow, willow tree, olive tree, eucalyptus, eucalyptus tree, chestnut tree, elm, elm tree, pear tree, ash tree, acacia tree, beech tree',
    '树, 大树, 橡树, 枫树, 苹果树, 柳树, 老树, 梨树, 榆树, 槐树, 桉树, 梧桐树, 老槐树',
    { shelters: true, habitat: ['meadow'], scenery: true },
  ),
  'cherry-tree': crafted(
    4.5,
    0.8,
    'cherry tree, cherry blossom tree, sakura tree, peach tree, plum tree',
    '樱花树, 樱树, 桃树, 梅树',
    {
      shelters: true,
      habitat: ['meadow'],
      scenery: true,
    },
  ),
  'birch-tree': crafted(6, 0.8, 'birch tree', '白桦树, 桦树', { shelters: true, habitat: ['meadow'], scenery: true }),
  'cypress-tree': crafted(6, 0.5, 'cypress tree, poplar, poplar tree', '柏树, 杨树, 白杨, 白杨树', {
    shelters: true,
    habitat: ['meadow'],
    scenery: true,
  }),
  'pine-tree': crafted(6, 0.5, 'pine tree, fir tree', '松树, 杉树', {
    shelters: true,
    habitat: ['forest'],
    scenery: true,
  }),
  palm: pictured('palm-tree', 5, 'palm tree, palm, coconut tree', '棕榈树, 椰子树, 椰树', {
    shelters: true,
    habitat: ['beach'],
    scenery: true,
  }),
  'potted-cactus': crafted(
    0.24,
    0.7,
    'small cactus, tiny cactus, little cactus, potted cactus, mini cactus',
    '小仙人掌, 仙人掌盆栽, 仙人球',
    {
      stands: 'table',
    },
  ),
  cactus: pictured('cactus', 1.6, 'cactus, cacti', '仙人掌', { habitat: ['desert'], scenery: true }),
  rock: crafted(0.5, 1.7, 'rock, stone, boulder', '石头, 岩石, 大石头, 巨石, 石块, 大石块, 滚石', {
    seat: 0.93,
    habitat: ['meadow'],
    stands: 'ground',
    scenery: true,
  }),
  log: pictured('wood', 0.4, 'log, wood log', '木头, 原木', { stands: 'ground' }),
  acorn: crafted(0.035, 0.72, 'acorn', '橡果, 橡子'),
  'pine-cone': crafted(0.1, 0.9, 'pine cone, pinecone', '松果', { stands: 'table' }),
  orchid: crafted(0.5, 0.8, 'orchid', '兰花', { stands: 'table' }),
  dandelion: crafted(0.3, 0.56, 'dandelion, dandelion clock', '蒲公英', { stands: 'ground', habitat: ['meadow'] }),
  poppy: crafted(0.4, 0.5, 'poppy', '罂粟花, 虞美人', FLOWER),
  chrysanthemum: crafted(0.4, 0.48, 'chrysanthemum', '菊花', FLOWER),
  carnation: crafted(0.4, 0.48, 'carnation', '康乃馨', FLOWER),
  daffodil: crafted(0.36, 0.48, 'daffodil, narcissus', '水仙, 水仙花', FLOWER),
  peony: crafted(0.4, 0.48, 'peony, hydrangea', '牡丹, 绣球花, 芍药', FLOWER),
  bonsai: crafted(0.4, 1.3, 'bonsai, bonsai tree', '盆景, 盆栽松树', { stands: 'table' }),
  starfish: crafted(0.12, 1.05, 'starfish, sea star', '海星', { stands: 'table', habitat: ['beach'] }),
  pebble: crafted(0.05, 1.7, 'pebble', '鹅卵石, 石子', { stands: 'table' }),
  crystal: crafted(0.2, 0.9, 'crystal, amethyst, quartz crystal', '水晶, 紫水晶', { stands: 'table' }),
  coral: pictured('coral', 0.3, 'piece of coral, branch of coral', '珊瑚枝', { stands: 'table' }),
});
