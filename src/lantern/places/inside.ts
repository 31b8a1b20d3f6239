import { placeGroup } from './place-traits.ts';

/** Places under a roof. */
export const INSIDE = placeGroup({
  room: {
    names: {
      en: `room, living room, bedroom, house interior, interior, indoor, home, apartment, study, library, fireplace,
        by the fireplace, dining room, bookshop, bookstore, cozy room, hallway, attic, inside a house, at home`,
      zh: '房间, 室内, 客厅, 卧室, 书房, 家里, 家中, 屋里, 屋内, 屋子, 图书馆, 壁炉, 书店, 餐厅, 窗边, 窗前',
    },
    things: {
      en: `cabin, hut, window, sofa, couch, armchair, table, chair, bed, desk, bookshelf, lamp, curtain, carpet,
        rug, floor, wall, windowsill, pillow, blanket, door, cushion, shelf, stove`,
      zh: `小屋, 木屋, 窗户, 窗, 沙发, 桌子, 椅子, 床, 书桌, 书架, 台灯, 窗帘, 地毯, 地板, 墙, 窗台, 枕头, 毯子, 门,
        桌, 扶手椅`,
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['blue', 'green', 'red', 'white', 'yellow'],
  },
});
