import { placeGroup } from './place-traits.ts';

/** Places under a roof. */
export const INSIDE = placeGroup({
  kitchen: {
    names: { en: 'kitchen, kitchenette, galley kitchen, home kitchen', zh: '厨房, 灶台前, 灶台' },
    things: { en: 'oven, fridge, refrigerator, countertop, frying pan, cooker', zh: '烤箱, 冰箱, 灶, 平底锅, 橱柜' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'blue', 'white', 'green'],
  },
  bedroom: {
    names: {
      en: 'bedroom, sleeping room, bedchamber, hotel room, dorm room, dormitory',
      zh: '卧室, 卧房, 睡房, 酒店房间, 寝室, 宿舍',
    },
    things: { en: 'bed, pillow, blanket, wardrobe, nightstand, mattress', zh: '床, 枕头, 毯子, 被子, 衣柜, 床头' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['white', 'red', 'yellow', 'blue', 'green'],
  },
  office: {
    names: {
      en: 'office, open-plan office, office floor, workplace, cubicle, meeting room, conference room, boardroom, coworking space',
      zh: '办公室, 写字楼里, 会议室, 工位',
    },
    things: { en: 'whiteboard, printer, office chair', zh: '白板, 打印机' },
    indoors: true,
    lamplight: 'white',
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['red', 'white', 'yellow', 'blue', 'green'],
  },
  cafe: {
    names: {
      en: 'cafe, café, coffee shop, coffeehouse, coffee bar, tea house, tearoom, cat cafe',
      zh: '咖啡馆, 咖啡店, 咖啡厅, 咖啡屋, 茶馆, 茶室, 奶茶店',
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['blue', 'white', 'yellow', 'green', 'red'],
  },
  classroom: {
    names: { en: 'classroom, schoolroom, lecture room, class', zh: '教室, 课堂, 课室' },
    things: { en: 'blackboard, chalkboard', zh: '黑板' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'white', 'green', 'yellow'],
  },
  room: {
    names: {
      en: `room, living room, house interior, interior, indoor, home, apartment, study, library, fireplace,
        by the fireplace, dining room, bookshop, bookstore, cozy room, hallway, attic, inside a house, at home`,
      zh: '房间, 室内, 客厅, 书房, 家里, 家中, 屋里, 屋内, 屋子, 图书馆, 壁炉, 书店, 餐厅, 窗边, 窗前',
    },
    things: {
      en: `cabin, hut, window, sofa, couch, armchair, table, chair, desk, bookshelf, lamp, curtain, carpet,
        rug, floor, wall, windowsill, door, cushion, shelf, stove`,
      zh: `小屋, 木屋, 窗户, 窗, 沙发, 桌子, 椅子, 书桌, 书架, 台灯, 窗帘, 地毯, 地板, 墙, 窗台, 门,
        桌, 扶手椅`,
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['blue', 'green', 'red', 'white', 'yellow'],
  },
});
