import { placeGroup } from './place-traits.ts';

/** More places under a roof: where one shops, waits, climbs, works or is locked up. */
export const PUBLIC_ROOMS = placeGroup({
  shop: {
    outlook: 'hall',
    names: {
      en: `shop, store, boutique, clothing store, clothes shop, gift shop, toy store, toy shop, department store, shopping mall,
        mall, shopping center, shopping centre, souvenir shop, fashion store`,
      zh: '商店, 店里, 服装店, 精品店, 玩具店, 礼品店, 百货商店, 商场, 购物中心',
    },
    indoors: true,
    soundscape: 'murmur',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['blue', 'green', 'red', 'white', 'yellow'],
  },
  pharmacy: {
    outlook: 'hall',
    names: {
      en: `pharmacy, drugstore, drug store, chemist's, chemist's shop, apothecary, apothecary shop`,
      zh: '药店, 药房, 中药铺, 药铺',
    },
    things: { en: 'pharmacist, medicine bottle', zh: '药剂师, 药瓶' },
    indoors: true,
    lamplight: 'white',
    soundscape: 'clinic',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'yellow', 'white', 'black'],
  },
  'food-court': {
    outlook: 'hall',
    names: {
      en: 'food court, food hall, fast food restaurant, burger restaurant, burger joint, pizzeria, pizza place',
      zh: '美食广场, 快餐店, 汉堡店, 披萨店',
    },
    indoors: true,
    lamplight: 'white',
    soundscape: 'murmur',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['blue', 'white', 'purple', 'green', 'red'],
  },
  'music-studio': {
    outlook: 'hall',
    names: {
      en: `music studio, recording studio, sound studio, recording booth, control room of a studio, radio studio, podcast studio`,
      zh: '录音棚, 录音室, 音乐工作室, 播客间, 电台直播间',
    },
    things: { en: 'mixing desk, mixing console', zh: '调音台' },
    indoors: true,
    lamplight: 'dim',
    soundscape: 'booth',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['white', 'yellow', 'red', 'blue', 'green'],
  },
  staircase: {
    names: {
      en: `staircase, stairs, stairway, stairwell, grand staircase, flight of stairs, up the stairs, down the stairs, steps of a mansion`,
      zh: '楼梯, 楼梯间, 阶梯, 台阶, 大楼梯, 旋梯',
    },
    things: { en: 'banister, handrail', zh: '扶手栏杆' },
    indoors: true,
    soundscape: 'hall',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['blue', 'green', 'white', 'yellow', 'purple'],
  },
  lift: {
    outlook: 'hall',
    names: {
      en: `elevator, lift, in the elevator, inside an elevator, elevator lobby, elevator doors, hotel lobby, lobby`,
      zh: '电梯, 电梯里, 电梯间, 电梯口, 大堂, 酒店大堂',
    },
    indoors: true,
    lamplight: 'white',
    soundscape: 'hall',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'yellow', 'green', 'white'],
  },
  'jail-cell': {
    names: {
      en: `jail cell, prison cell, jail, prison, jailhouse, dungeon, behind bars, cell block, holding cell`,
      zh: '牢房, 监狱, 监牢, 牢狱, 囚室, 地牢, 看守所',
    },
    things: { en: 'prisoner, inmate, prison bars, jailer', zh: '囚犯, 犯人, 铁窗, 狱卒' },
    indoors: true,
    soundscape: 'cell',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['orange', 'white', 'yellow', 'red', 'blue'],
  },
  'barn-inside': {
    names: {
      en: `inside a barn, in a barn, in the barn, inside the barn, barn interior, stable, horse stable, hayloft, cowshed, inside a stable`,
      zh: '谷仓里, 谷仓内, 马厩, 牛棚, 马棚, 干草棚',
    },
    things: { en: 'pitchfork, straw', zh: '草叉, 稻草' },
    indoors: true,
    soundscape: 'barn',
    underfoot: 'earth',
    walkableMetres: 3.5,
    accents: ['blue', 'red', 'white', 'green', 'purple'],
  },
});
