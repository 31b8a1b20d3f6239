import type { StateName } from '../state-names.ts';
import type { Entry } from './entry.ts';

/** How something is, whatever it is: what a participle or an adjective says that changes its picture. */
const WORDS: Readonly<Record<StateName, { readonly en: string; readonly zh: string }>> = {
  burning: {
    en: `
      burning, ablaze, on fire, in flames, blazing, flaming, fiery, engulfed in flames, engulfed in fire, catches fire,
      catching fire, bursts into flames, goes up in flames`,
    zh: '燃烧, 燃烧着, 着火, 起火, 失火, 着了火, 起了火, 熊熊燃烧, 火光冲天',
  },
  glowing: {
    en: 'glowing, luminous, luminescent, bioluminescent, fluorescent, red-hot, red hot, white-hot, lit up, radiant',
    zh: '发光, 发着光, 会发光, 闪着光, 发亮, 散发着光芒, 散发光芒, 烧红, 荧光, 发着微光',
  },
  sparkling: {
    en: 'sparkling, glittering, glittery, shimmering, twinkling, gleaming, sparkles, glitters',
    zh: '闪闪发光, 闪亮, 亮晶晶, 闪闪发亮, 璀璨, 闪耀, 金光闪闪, 闪烁',
  },
  steaming: {
    en: 'steaming, steaming hot, piping hot, steams, fresh out of the oven, freshly baked, freshly brewed',
    zh: '冒着热气, 热气腾腾, 热腾腾, 冒热气, 冒着蒸汽, 冒蒸汽, 刚出炉, 滚烫',
  },
  smoking: {
    en: 'belching smoke, billowing smoke, giving off smoke, smoldering, smouldering, pouring smoke, puffing smoke, puffs smoke, belches smoke',
    zh: '冒烟, 冒着烟, 冒着浓烟, 冒着黑烟, 冒黑烟, 冒浓烟, 冒出浓烟, 冒出黑烟, 冒着青烟, 冒起青烟, 冒起浓烟, 冒着白烟, 冒白烟',
  },
  wet: {
    en: 'wet, dripping, dripping wet, soaked, soaking wet, drenched, soaking, sopping, rain-soaked, rain-drenched',
    zh: '湿漉漉, 湿透, 湿透了, 滴着水, 滴水, 淋湿, 湿淋淋, 浑身湿透',
  },
  melting: {
    en: 'melting, half-melted, half melted, thawing',
    zh: '半融化, 化掉',
  },
  broken: {
    en: 'broken, cracked, shattered, smashed, damaged, chipped, wrecked',
    zh: '破碎, 破裂, 裂开, 打破, 摔坏, 开裂, 破损, 碎裂',
  },
  snowy: {
    en: `
      snow-covered, snow covered, covered in snow, covered with snow, snowy, snow-dusted, snow-capped, dusted with snow,
      blanketed in snow`,
    zh: '被雪覆盖, 覆盖着雪, 积雪覆盖, 盖满雪, 落满雪, 积满雪, 覆盖着白雪, 被白雪覆盖',
  },
  icy: {
    en: 'frozen, icy, ice-covered, frozen solid, covered in ice, encased in ice, frosty, icebound, freezes over, freezes solid, ices over',
    zh: '结冰, 冰冻, 冰封, 冻住, 冻结, 结了冰, 结霜',
  },
  rusty: {
    en: 'rusty, rusted, rusting, corroded, rusts, rusts away, rusting away, covered in rust',
    zh: '生锈, 锈了, 生了锈, 锈迹斑斑, 锈蚀',
  },
  dirty: {
    en: `
      dirty, muddy, dusty, grimy, filthy, stained, covered in mud, covered with mud, covered in dust, covered with dust,
      mud-covered, mud-splattered`,
    zh: '脏, 肮脏, 脏兮兮, 沾满泥, 沾满泥巴, 布满灰尘, 积满灰尘, 沾满泥土, 满是泥巴',
  },
  mossy: {
    en: 'mossy, moss-covered, covered in moss, overgrown, ivy-covered, covered in ivy, covered with ivy',
    zh: '长满青苔, 长满苔藓, 爬满藤蔓, 爬满常春藤',
  },
  floating: {
    en: 'floating, hovering, levitating, floats, hovers, levitates, floating in the air, floating in mid-air, floats in the air, hovers in the air',
    zh: '悬浮, 漂浮, 飘浮, 悬浮在空中, 飘浮在空中, 悬空, 漂浮在空中',
  },
  wooden: { en: 'wooden, made of wood', zh: '木制, 木质, 木头, 实木, 红木, 木雕, 檀木, 原木色' },
  stone: {
    en: 'stone, made of stone, granite, slate, concrete',
    zh: '石头, 石制, 石, 石雕, 石质, 花岗岩, 岩石质, 水泥',
  },
  marble: { en: 'marble, made of marble, polished stone', zh: '大理石, 汉白玉, 云石' },
  metal: {
    en: 'metal, metallic, steel, iron, tin, chrome, chromed, pewter, aluminium, aluminum, stainless steel, made of metal, silver-plated',
    zh: '金属, 铁制, 铁皮, 钢铁, 不锈钢, 铁, 铁质, 金属质感, 铝制, 镀铬, 锡制, 白镴',
  },
  golden: { en: 'gilded, gold-plated, made of gold, solid gold', zh: '黄金, 镀金, 纯金' },
  brass: { en: 'brass, made of brass, polished brass', zh: '黄铜, 铜, 黄铜制, 铜质' },
  copper: {
    en: 'copper, made of copper, polished copper, hammered copper, bronze, made of bronze',
    zh: '紫铜, 红铜, 铜制, 青铜, 古铜',
  },
  frosted: { en: 'frosted glass, frosted, matte glass', zh: '磨砂, 磨砂玻璃, 毛玻璃' },
  leather: {
    en: 'leather, cowhide, calfskin, sheepskin, made of leather',
    zh: '皮, 皮革, 皮制, 真皮, 牛皮, 羊皮, 猪皮, 鹿皮, 蛇皮, 鳄鱼皮, 小牛皮',
  },
  woollen: {
    en: 'woollen, woolen, wool, knitted, made of wool, crocheted, knit',
    zh: '羊毛, 毛线, 针织',
  },
  striped: {
    en: 'striped, stripy, stripey, pinstriped, with stripes, tiger print, tiger-print, tiger stripe, tiger-striped, zebra print, zebra-print',
    zh: '条纹, 带条纹, 条纹状, 虎纹, 老虎纹, 虎皮纹, 斑马纹, 虎斑纹, 横条纹, 竖条纹, 海魂纹',
  },
  checked: {
    en: 'checked, checkered, chequered, plaid, tartan, gingham, check-patterned',
    zh: '格子, 格纹, 方格, 格子图案',
  },
  dotted: {
    en: 'polka dot, polka-dot, polka dotted, polka-dotted, dotted, with polka dots, with dots, leopard print, leopard-print, cheetah print, cow print, cow-print, giraffe print, dalmatian print',
    zh: '圆点, 波点, 带圆点, 圆点图案, 豹纹, 豹点, 奶牛纹, 长颈鹿纹, 斑点, 小圆点, 波尔卡圆点',
  },
  glass: { en: 'glass, crystal, transparent, translucent, made of glass, see-through', zh: '玻璃, 水晶, 透明' },
};

/** The words of the states. */
export const STATE_WORDS: readonly Entry[] = Object.entries(WORDS).map(([state, { en, zh }]) => ({
  sense: { is: 'state', state: state as StateName },
  en,
  zh,
}));
