import type { TradeCard } from './trade-card.ts';

/** Those who make and mend with their hands, and are known by an apron, a cap and what they do. */
export const MAKERS = {
  baker: {
    en: 'baker, pastry chef, confectioner',
    zh: '面包师, 烘焙师, 糕点师',
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
    en: 'carpenter, joiner, woodworker, cabinetmaker, cabinet maker',
    zh: '木匠, 木工',
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
    en: 'sculptor, woodcarver',
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
    en: 'tailor, dressmaker',
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
    en: 'mechanic, car mechanic, auto mechanic',
    zh: '修车工, 汽车修理工, 机修工, 技工',
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
