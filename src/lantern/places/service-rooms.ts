import { placeGroup } from './place-traits.ts';

/** Rooms that keep, wash, sell or send things. */
export const SERVICE_ROOMS = placeGroup({
  warehouse: {
    outlook: 'hall',
    names: {
      en: `warehouse, storehouse, depot, storage hall, distribution center, distribution centre, fulfillment center,
        fulfilment centre, logistics center, storage facility, stockroom, hangar, empty warehouse`,
      zh: '仓库, 库房, 物流中心, 货仓, 大仓库, 仓储中心, 机库, 仓库里',
    },
    things: { en: 'pallet, forklift', zh: '叉车, 托盘, 货架' },
    indoors: true,
    soundscape: 'works',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['yellow', 'red', 'blue', 'white', 'green'],
  },
  laundromat: {
    names: {
      en: 'laundromat, launderette, laundry shop, coin laundry, laundry room, self-service laundry, washing room',
      zh: '洗衣店, 自助洗衣店, 洗衣房, 干洗店',
    },
    things: { en: 'washing machine, dryer', zh: '洗衣机, 烘干机' },
    indoors: true,
    lamplight: 'white',
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['red', 'yellow', 'blue', 'green', 'purple'],
  },
  'flower-shop': {
    names: {
      en: 'flower shop, florist, florist shop, flower store, inside a flower shop, florist store, flower boutique',
      zh: '花店, 花店里, 鲜花店, 花艺店, 花坊',
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['white', 'blue', 'black', 'red', 'yellow'],
  },
  'server-room': {
    names: {
      en: `server room, data center, data centre, server farm, server hall, mainframe room, computer room, rows of servers`,
      zh: '机房, 服务器机房, 数据中心, 服务器房',
    },
    things: { en: 'server rack', zh: '服务器机柜' },
    indoors: true,
    lamplight: 'blue',
    soundscape: 'booth',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['white', 'orange', 'red', 'yellow', 'black'],
  },
  garage: {
    names: {
      en: 'garage, home garage, car garage, auto repair shop, repair garage, auto shop, mechanic shop, car workshop, car repair shop',
      zh: '车库, 修车厂, 汽修店, 修理厂, 汽车修理厂, 修车铺',
    },
    indoors: true,
    soundscape: 'works',
    underfoot: 'asphalt',
    walkableMetres: 3.2,
    accents: ['red', 'blue', 'yellow', 'white', 'green'],
  },
  'internet-cafe': {
    names: {
      en: 'internet cafe, internet café, cyber cafe, cyber café, gaming cafe, gaming room, esports arena, esports room, lan party, gamer room, gaming setup room',
      zh: '网吧, 网咖, 电竞房, 电竞馆, 电竞室',
    },
    indoors: true,
    lamplight: 'neon',
    soundscape: 'booth',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['white', 'yellow', 'red', 'green', 'blue'],
  },
  'karaoke-room': {
    names: {
      en: 'karaoke room, karaoke bar, karaoke, karaoke box, karaoke lounge, ktv room, ktv, private karaoke room',
      zh: 'KTV包厢, KTV, KTV包间, KTV包房, 卡拉OK, 卡拉OK厅, 包厢',
    },
    indoors: true,
    lamplight: 'neon',
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['white', 'yellow', 'red', 'green', 'blue'],
  },
  'convenience-store': {
    names: {
      en: 'convenience store, corner store, corner shop, minimart, mini mart, 24-hour store, 7-eleven, konbini, bodega, night shop',
      zh: '便利店, 便利店里, 小卖部, 24小时便利店, 便利超市, 小超市',
    },
    indoors: true,
    lamplight: 'white',
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['red', 'yellow', 'blue', 'green', 'purple'],
  },
});
