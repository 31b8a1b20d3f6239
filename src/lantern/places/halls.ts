import { placeGroup } from './place-traits.ts';

/** Rooms of many: where one eats at any hour, buys, waits and remembers; and the inside of a car. */
export const HALLS = placeGroup({
  diner: {
    outlook: 'hall',
    names: {
      en: 'diner, american diner, roadside diner, all-night diner, late-night diner, 24-hour diner, diner booth, burger joint, retro diner, fifties diner, 1950s diner, greasy spoon, truck stop diner, empty diner, milkshake bar',
      zh: '美式餐厅, 美式快餐店, 汉堡店, 深夜餐厅, 路边餐厅, 公路餐厅, 复古餐厅, 24小时餐厅',
    },
    indoors: true,
    soundscape: 'murmur',
    underfoot: 'asphalt',
    walkableMetres: 2.6,
    accents: ['blue', 'green', 'yellow', 'white', 'black'],
  },
  'wet-market': {
    outlook: 'street',
    names: {
      en: 'wet market, covered market, indoor market, food hall, market hall, vegetable market, farmers market hall, fish market, produce market, indoor food market',
      zh: '菜市场, 菜市, 农贸市场, 生鲜市场, 海鲜市场, 菜场, 室内市场, 鱼市, 蔬菜市场, 早市',
    },
    indoors: true,
    soundscape: 'murmur',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['blue', 'white', 'purple', 'yellow', 'black'],
  },
  'station-hall': {
    outlook: 'street',
    names: {
      en: `station hall, station concourse, railway station hall, train station hall, old railway station hall, grand central, grand central station, grand central terminal, concourse, waiting hall, station waiting room, train station lobby, ticket hall, departure hall of a station, inside a train station, inside the station, inside a railway station, inside an old railway station`,
      zh: '候车大厅, 候车室, 火车站大厅, 车站大厅, 售票大厅, 候车厅, 老火车站大厅, 火车站里',
    },
    indoors: true,
    soundscape: 'station',
    underfoot: 'asphalt',
    walkableMetres: 6,
    accents: ['red', 'blue', 'yellow', 'white', 'green'],
  },
  'ancestral-hall': {
    outlook: 'street',
    names: {
      en: 'ancestral hall, ancestral temple hall, clan hall, family shrine hall, ancestral shrine, old chinese hall',
      zh: '祠堂, 宗祠, 祖祠, 祖宗祠堂, 家庙, 祠堂里, 厅堂, 堂屋, 老宅大厅',
    },
    indoors: true,
    soundscape: 'hall',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'green'],
  },
  'car-interior': {
    names: {
      en: `inside a car, inside the car, car interior, interior of a car, inside of a car, back seat, backseat, back seat of a car, in the back seat of a car, back seat of a taxi, inside a taxi, inside of a taxi, the inside of a taxi, the inside of a car, taxi interior, interior of a taxi, inside a cab, in the back of a taxi, in the back of a car, in the back of a cab, in a cab, inside the taxi, in a taxi, front seat, passenger seat, driver's seat, dashboard, car dashboard, behind the wheel, through the windshield, through the windscreen, through a windshield, through a car window, inside a moving car, inside a driving car`,
      zh: '车里, 车内, 汽车里, 车后座, 后座, 副驾驶, 驾驶座, 出租车里, 汽车内部, 车厢内部, 仪表盘, 挡风玻璃, 汽车后座, 小汽车里, 的士里',
    },
    indoors: true,
    soundscape: 'ride',
    underfoot: 'asphalt',
    walkableMetres: 0.6,
    accents: ['red', 'yellow', 'white', 'blue', 'green'],
  },
});
