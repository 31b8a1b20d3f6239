import { placeGroup } from './place-traits.ts';

/** Places that people built, under the open sky. */
export const TOWN = placeGroup({
  'city-street': {
    names: {
      en: `street, city, city street, road, town, downtown, alley, alleyway, avenue, boulevard, sidewalk, pavement,
        crosswalk, urban street, metropolis, intersection, city center, old town, suburb, neighborhood, neighbourhood,
        new york, paris, london, shanghai, beijing, manhattan, tokyo, seoul, osaka, kyoto, cityscape, city skyline,
        skyline, street corner, driveway, curb`,
      zh: `街道, 街, 城市, 街头, 马路, 都市, 大街, 小巷, 巷子, 胡同, 路口, 城里, 市中心, 上海, 北京, 纽约, 巴黎,
        伦敦, 东京, 首尔, 人行道, 街上, 路上, 街角, 弄堂, 古镇, 小镇, 城镇, 大都市`,
    },
    things: {
      en: `building, skyscraper, shop, storefront, streetlight, street light, street lamp, traffic light, traffic,
        asphalt, house, shop window, zebra crossing, lamppost, lamp post, billboard`,
      zh: `大楼, 高楼, 楼房, 建筑, 摩天大楼, 高楼大厦, 商店, 店铺, 路灯, 红绿灯, 房子, 房屋, 柏油路, 广告牌, 斑马线,
        车流`,
    },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'green', 'blue', 'white'],
  },
  'neon-street': {
    names: { en: '', zh: '' },
    street: true,
    soundscape: 'neon',
    underfoot: 'asphalt',
    walkableMetres: 10,
    accents: ['red', 'yellow', 'white', 'orange', 'pink'],
  },
});
