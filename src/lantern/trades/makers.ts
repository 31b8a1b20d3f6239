import type { TradeCard } from './trade-card.ts';

/** Those who make and mend with their hands, and are known by an apron, a cap and what they do. */
export const MAKERS = {
  baker: {
    en: 'baker, pastry chef, confectioner',
    zh: '面包师, 烘焙师, 糕点师, 面点师, 点心师, 糕点师傅',
    wears: [
      { name: 'jacket', colour: 'white' },
      { name: 'trousers', colour: 'grey' },
    ],
    headgear: 'chef-hat',
    marks: ['apron'],
    deed: 'knead',
    place: 'bakery',
  },
  carpenter: {
    en: 'carpenter, joiner, woodworker, cabinetmaker, cabinet maker, luthier, violin maker, instrument maker, furniture maker, boatbuilder, boat builder, wheelwright, upholsterer, cooper, toymaker, toy maker, woodturner, wood turner, cartwright, picture framer, framer, restorer, piano tuner, coffin maker, wheel maker, cutler, tanner, gilder',
    zh: '木匠, 木工, 制琴师, 木匠师傅, 老木匠, 木工师傅',
    wears: [
      { name: 'shirt', colour: 'red' },
      { name: 'trousers', colour: 'blue' },
    ],
    marks: ['apron'],
    deed: 'plane-wood',
    place: 'workshop',
  },
  cobbler: {
    en: 'cobbler, shoemaker, shoe repairer, shoe mender',
    zh: '修鞋匠, 鞋匠, 补鞋匠, 修鞋师傅',
    wears: [
      { name: 'shirt', colour: 'green' },
      { name: 'trousers', colour: 'brown' },
    ],
    marks: ['apron'],
    deed: 'mend-shoe',
    place: 'workshop',
  },
  beekeeper: {
    en: 'beekeeper, bee keeper, apiarist',
    zh: '养蜂人, 蜂农',
    wears: [
      { name: 'jacket', colour: 'white' },
      { name: 'trousers', colour: 'white' },
    ],
    headgear: 'bee-veil',
    headgearColour: 'yellow',
    deed: 'tend-hive',
    place: 'meadow',
  },
  glassblower: {
    en: 'glassblower, glass blower, glassmaker, glass artist',
    zh: '吹玻璃工, 玻璃匠, 玻璃工匠',
    wears: [
      { name: 'shirt', colour: 'grey' },
      { name: 'trousers', colour: 'brown' },
    ],
    marks: ['apron'],
    deed: 'blow-glass',
    place: 'smithy',
  },
  'basket-maker': {
    en: 'basket maker, basket weaver, basketmaker, basketweaver',
    zh: '篾匠, 编筐匠, 竹编匠人',
    wears: [
      { name: 'shirt', colour: 'green' },
      { name: 'trousers', colour: 'brown' },
    ],
    marks: ['apron'],
    deed: 'weave-basket',
  },
  weaver: {
    en: 'weaver, carpet weaver, rug weaver, tapestry weaver',
    zh: '织工, 织布女工',
    wears: [
      { name: 'shirt', colour: 'green' },
      { name: 'trousers', colour: 'brown' },
    ],
    deed: 'weave',
  },
  jeweller: {
    en: 'jeweller, jeweler, goldsmith, silversmith, watchmaker, clockmaker, watch repairer, gem cutter',
    zh: '珠宝匠, 金匠, 银匠, 钟表匠, 修表匠',
    wears: [
      { name: 'shirt', colour: 'white' },
      { name: 'trousers', colour: 'black' },
    ],
    marks: ['apron'],
    deed: 'mend-small',
    place: 'workshop',
  },
  potter: {
    en: 'potter, ceramist, ceramicist',
    zh: '陶艺师, 陶工, 陶匠, 陶艺家',
    wears: [
      { name: 'shirt', colour: 'grey' },
      { name: 'trousers', colour: 'brown' },
    ],
    marks: ['apron'],
    deed: 'pottery',
    place: 'pottery',
  },
  sculptor: {
    en: 'sculptor, woodcarver, engraver, etcher, stone carver, stonecutter, ice sculptor',
    zh: '雕塑家, 雕刻家, 石匠, 雕刻师',
    wears: [
      { name: 'shirt', colour: 'white' },
      { name: 'trousers', colour: 'brown' },
    ],
    marks: ['apron'],
    deed: 'sculpt',
    place: 'workshop',
  },
  tailor: {
    en: 'tailor, dressmaker, milliner, hatter, hat maker, furrier, quilter, lacemaker, costume designer, fashion designer, embroiderer, dyer',
    zh: '裁缝',
    wears: [
      { name: 'shirt', colour: 'white' },
      { name: 'trousers', colour: 'black' },
    ],
    deed: 'sew-machine',
    place: 'tailor-shop',
  },
  seamstress: {
    en: 'seamstress',
    zh: '女裁缝, 绣娘',
    kind: 'woman',
    wears: [{ name: 'dress', colour: 'green' }],
    deed: 'sew-machine',
    place: 'tailor-shop',
  },
  mechanic: {
    en: 'mechanic, car mechanic, auto mechanic, panel beater, bike mechanic, car repairer',
    zh: '修车工, 汽车修理工, 机修工, 技工, 修车师傅',
    wears: [
      { name: 'shirt', colour: 'blue' },
      { name: 'trousers', colour: 'blue' },
    ],
    headgear: 'baseball-cap',
    headgearColour: 'blue',
    marks: ['overalls'],
    deed: 'repair',
    place: 'workshop',
  },
} as const satisfies Record<string, TradeCard>;
