import { placeGroup } from './place-traits.ts';

/** Places that people built, under the open sky. */
export const TOWN = placeGroup({
  'city-street': {
    names: {
      en: `street, city, city street, road, downtown, avenue, boulevard, sidewalk, pavement,
        crosswalk, urban street, metropolis, intersection, city center, new york, london, shanghai, beijing, tokyo, seoul, osaka, street corner, curb`,
      zh: `街道, 街, 城市, 街头, 马路, 都市, 大街, 路口, 城里, 市中心, 上海, 北京, 纽约,         伦敦, 东京, 首尔, 人行道, 街上, 路上, 街角, 大都市`,
    },
    things: {
      en: `building, shop, storefront, streetlight, street light, street lamp, traffic light, traffic,
        asphalt, shop window, zebra crossing, lamppost, lamp post, billboard`,
      zh: `大楼, 高楼, 楼房, 建筑, 商店, 店铺, 路灯, 红绿灯, 柏油路, 广告牌, 斑马线,
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
  skyline: {
    names: {
      en: `skyline, city skyline, cityscape, city view, waterfront, promenade, riverfront, skyscraper, manhattan,
        hudson river, high-rise, skyscrapers`,
      zh: '天际线, 城市天际线, 城市风光, 城市全景, 外滩, 江边步道, 摩天大楼, 高楼大厦, 曼哈顿',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    waterZ: 14,
    accents: ['red', 'yellow', 'white', 'orange', 'pink'],
  },
  temple: {
    names: {
      en: 'temple, pagoda, monastery, buddhist temple, chinese temple, japanese temple, shaolin, temple courtyard, kyoto',
      zh: '寺庙, 寺, 庙, 古寺, 佛寺, 寺院, 宝塔, 佛塔, 道观, 少林寺, 庙宇, 京都',
    },
    things: { en: 'monk, incense, buddha, gong', zh: '僧人, 和尚, 香炉, 佛像, 钟楼' },
    soundscape: 'forest',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'orange', 'white', 'blue', 'yellow'],
  },
  'old-town': {
    names: {
      en: `old town, historic town, old city, medieval town, old street, cobblestone street, cobbled street,
        european street, european town, european village street, prague, paris, rome, venice street, italian
        street, historic center`,
      zh: '老城, 老街, 欧洲小镇, 欧洲街道, 石板路, 鹅卵石街道, 中世纪小镇, 巴黎, 罗马, 布拉格',
    },
    things: { en: 'cobblestone, cobbles, gas lamp', zh: '石板, 煤气灯' },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'ancient-town': {
    names: {
      en: `ancient town, hutong, chinese street, old chinese town, ancient chinese town, ancient street, chinatown
        street, japanese street, gion, traditional chinese street, lantern street, water town, tea house,
        teahouse`,
      zh: '古镇, 胡同, 古街, 老北京, 弄堂, 江南古镇, 古城, 古代街道, 灯笼街, 茶馆, 江南水乡, 水乡',
    },
    things: { en: 'red lantern, paper lantern, rickshaw', zh: '红灯笼, 灯笼, 黄包车' },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  alley: {
    names: {
      en: 'alley, alleyway, back alley, dark alley, narrow alley, backstreet, back street, lane',
      zh: '小巷, 巷子, 后巷, 窄巷, 暗巷, 巷口, 巷弄',
    },
    things: { en: 'dumpster, fire escape, trash can, graffiti, brick wall', zh: '垃圾箱, 垃圾桶, 涂鸦, 砖墙' },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  bridge: {
    names: {
      en: 'bridge, suspension bridge, golden gate bridge, brooklyn bridge, footbridge',
      zh: '桥, 大桥, 桥上, 吊桥上, 跨海大桥, 金门大桥, 桥梁, 悬索桥',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 20,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  market: {
    names: {
      en: `market, street market, farmers market, marketplace, market square, bazaar, market stall, flea market,
        food market, flower market, fish market, fair stall`,
      zh: '市场, 集市, 菜市场, 市集, 早市, 农贸市场, 花市, 跳蚤市场, 赶集',
    },
    things: { en: 'stall, vendor, fruit stand, food stall', zh: '摊位, 小摊, 摊贩, 水果摊' },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  rooftop: {
    names: {
      en: 'rooftop, roof, rooftop terrace, rooftop bar, roof terrace, top of a building, rooftop garden',
      zh: '屋顶, 天台, 楼顶, 屋顶上, 露台',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'small-town': {
    names: {
      en: `small town, small-town street, main street, town street, town, western town, village shop, high street`,
      zh: '小镇, 小城, 城镇, 小镇街道, 县城',
    },
    things: { en: 'pickup truck, barber shop', zh: '皮卡, 理发店' },
    street: true,
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  plaza: {
    names: {
      en: `plaza, town square, square, city square, fountain, piazza, public square, main square, fountain square,
        statue`,
      zh: '广场, 喷泉, 喷泉广场, 城市广场, 雕像, 雕塑广场',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
});
