import { kindGroup } from './kind-card.ts';
import type { KindCard } from './kind-card.ts';

/** What a vehicle of a tale speaks with. */
export const VOICE = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };

/** What differs from vehicle to vehicle. */
export type OwnTraits = Pick<KindCard, 'names'> &
  Partial<Pick<KindCard, 'coats' | 'habitat' | 'seat' | 'cabin'>> & { readonly silent?: true };

/** The card of something on wheels: its height in metres, its length over its height, its pace in metres per second. */
function wheeled(heightMetres: number, aspect: number, pace: number, { silent, ...own }: OwnTraits): KindCard {
  return {
    family: 'car',
    size: {
      heightMetres,
      lengthMetres: heightMetres * aspect,
      breadthMetres: Math.min(2.5, heightMetres * aspect * 0.35),
    },
    pace: { drive: pace },
    habitat: ['city-street'],
    ridden: true,
    ...(silent === true ? {} : { noise: 'engine' as const }),
    voice: VOICE,
    ...own,
  };
}

/** The card of something that flies `flightMetres` above the ground. */
function flying(heightMetres: number, aspect: number, pace: number, flightMetres: number, own: OwnTraits): KindCard {
  const lengthMetres = heightMetres * aspect;
  return {
    family: 'aircraft',
    size: { heightMetres, lengthMetres, breadthMetres: lengthMetres },
    pace: { fly: pace },
    habitat: ['meadow'],
    ridden: true,
    cabin: true,
    flightMetres,
    voice: VOICE,
    ...own,
  };
}

/** What carries people over land, water and through the air. */
export const VEHICLES = kindGroup({
  boat: {
    family: 'boat',
    size: { heightMetres: 2.4, lengthMetres: 4.5, breadthMetres: 1.8 },
    pace: { sail: 2.4 },
    coats: ['white', 'red', 'blue'],
    habitat: ['mountain-lake'],
    seat: 0.26,
    ridden: true,
    noise: 'hull',
    voice: VOICE,
    names: [
      {
        en: `boat, sailboat, sailing boat, fishing boat, small boat, wooden boat, dinghy`,
        zh: '小船, 帆船, 渔船, 木船, 小舟, 舟, 扁舟, 一叶扁舟, 游艇',
      },
      {
        size: 'large',
        drawnAs: 'a large boat',
        en: 'vessel, tugboat',
        zh: '大船, 军舰, 舰船',
      },
    ],
  },
  car: {
    family: 'car',
    size: { heightMetres: 1.45, lengthMetres: 4.3, breadthMetres: 1.8 },
    pace: { drive: 9 },
    coats: 'accents',
    habitat: ['city-street'],
    ridden: true,
    cabin: true,
    noise: 'engine',
    voice: VOICE,
    names: [
      {
        en: `car, sedan, automobile, hatchback, station wagon, electric car`,
        zh: '汽车, 轿车, 小汽车, 电动汽车, 小车, 车辆',
      },
      { en: 'vehicle, motorcar', zh: '' },
    ],
  },
  bus: wheeled(3.1, 2.75, 8, {
    names: [
      { en: 'bus, city bus, coach bus, minibus', zh: '公交车, 巴士, 公共汽车, 大巴' },
      { colour: 'yellow', en: 'school bus', zh: '校车' },
    ],
    coats: ['red', 'green', 'blue', 'white'],
    cabin: true,
  }),
  truck: wheeled(3.1, 2.36, 8, {
    names: [{ en: 'truck, lorry, delivery truck, semi truck', zh: '卡车, 货车' }],
    coats: ['blue', 'red', 'green', 'orange'],
    cabin: true,
  }),
  'fire-engine': wheeled(3.2, 2.5, 9, {
    names: [{ en: 'fire engine, fire truck, firetruck', zh: '消防车, 救火车' }],
    coats: ['red'],
    cabin: true,
  }),
  'tow-truck': wheeled(2.7, 2.5, 8, {
    names: [{ en: 'tow truck, breakdown truck, wrecker, recovery truck', zh: '救援车, 清障车' }],
    coats: ['yellow', 'red', 'blue'],
    cabin: true,
  }),
  trailer: wheeled(1.3, 2.5, 6, {
    names: [{ en: 'trailer, farm trailer, cargo trailer', zh: '拖车, 挂车, 拖斗' }],
    coats: ['green', 'red', 'blue'],
    silent: true,
  }),
  caravan: wheeled(2.5, 2, 6, {
    names: [{ en: 'caravan, camper trailer, travel trailer', zh: '房车, 拖挂房车' }],
    coats: ['white'],
    silent: true,
  }),
  train: wheeled(3.6, 4.45, 9, {
    names: [{ en: 'train, railway train, subway train, express train', zh: '火车, 列车, 高铁' }],
    coats: ['blue', 'red', 'green'],
    habitat: ['meadow'],
    cabin: true,
  }),
  ambulance: wheeled(2.6, 2.12, 9, {
    names: [{ en: 'ambulance', zh: '救护车' }],
    coats: ['white'],
    cabin: true,
  }),
  'police-car': wheeled(1.5, 2.95, 10, {
    names: [{ en: 'police car, squad car, patrol car, cop car', zh: '警车, 巡逻车' }],
    coats: ['white'],
    cabin: true,
  }),
  taxi: wheeled(1.62, 2.75, 9, {
    names: [{ en: 'taxi, cab, taxicab, yellow cab, yellow taxi', zh: '出租车, 的士, 计程车' }],
    coats: ['yellow'],
    cabin: true,
  }),
  van: wheeled(2.2, 2.36, 9, {
    names: [{ en: 'van, minivan, camper van, delivery van', zh: '面包车, 厢式货车' }],
    coats: ['white', 'blue', 'green', 'grey'],
    cabin: true,
  }),
  pickup: wheeled(1.75, 3, 9, {
    names: [{ en: 'pickup, pickup truck, pick-up truck', zh: '皮卡' }],
    coats: ['blue', 'red', 'green'],
    cabin: true,
  }),
  'race-car': wheeled(1, 4.9, 14, {
    names: [{ en: 'race car, racing car, formula one car, go-kart', zh: '赛车, 方程式赛车, 卡丁车' }],
    coats: ['red', 'blue', 'yellow'],
    cabin: true,
  }),
  moped: wheeled(1.15, 1.55, 7, {
    names: [
      {
        en: 'moped, vespa, motor scooter, electric scooter, delivery scooter, electric bike, e-bike',
        zh: '电动车, 电瓶车, 小摩托, 踏板车, 电动自行车, 电驴, 小电驴',
      },
    ],
    coats: ['blue', 'red', 'green'],
    seat: 0.56,
  }),
  tricycle: wheeled(0.6, 1.2, 2, {
    names: [{ en: 'tricycle', zh: '儿童三轮车, 三轮车' }],
    coats: ['red', 'blue'],
    seat: 0.52,
    silent: true,
  }),
  wheelchair: wheeled(0.95, 0.95, 1.2, {
    names: [{ en: 'wheelchair', zh: '轮椅' }],
    coats: ['blue', 'black'],
    seat: 0.46,
    silent: true,
  }),
  excavator: wheeled(3, 1.8, 1.2, {
    names: [{ en: 'excavator, digger, backhoe', zh: '挖掘机, 挖土机' }],
    coats: ['yellow', 'orange'],
    habitat: ['construction-site'],
    cabin: true,
  }),
  bulldozer: wheeled(2.8, 1.75, 1.2, {
    names: [{ en: 'bulldozer', zh: '推土机' }],
    coats: ['yellow', 'orange'],
    habitat: ['construction-site'],
    cabin: true,
  }),
  'dump-truck': wheeled(3, 2.2, 6, {
    names: [{ en: 'dump truck, tipper truck, dumper, garbage truck', zh: '自卸车, 翻斗车, 垃圾车' }],
    coats: ['orange', 'yellow', 'green'],
    habitat: ['construction-site'],
    cabin: true,
  }),
  'cement-mixer': wheeled(3.2, 2.2, 6, {
    names: [{ en: 'cement mixer, concrete mixer', zh: '水泥搅拌车, 混凝土搅拌车' }],
    coats: ['white'],
    habitat: ['construction-site'],
    cabin: true,
  }),
  forklift: wheeled(2.1, 1.45, 2, {
    names: [{ en: 'forklift, forklift truck', zh: '叉车' }],
    coats: ['yellow', 'orange'],
    cabin: true,
  }),
  'steam-locomotive': wheeled(3.6, 2.7, 7, {
    names: [{ en: 'steam train, steam locomotive, locomotive, steam engine', zh: '蒸汽火车, 蒸汽机车, 老火车, 机车' }],
    coats: ['green', 'black', 'red'],
    habitat: ['meadow'],
    cabin: true,
  }),
  tram: wheeled(3.3, 3.4, 6, {
    names: [{ en: 'tram, streetcar, trolley, street cable car', zh: '电车, 有轨电车' }],
    coats: ['yellow', 'red', 'green'],
    cabin: true,
  }),
  tractor: wheeled(2.5, 1.5, 3, {
    names: [{ en: 'tractor', zh: '拖拉机' }],
    coats: ['green', 'red', 'blue'],
    habitat: ['meadow'],
    cabin: true,
  }),
  bicycle: wheeled(1.05, 1.63, 5, {
    names: [{ en: 'bicycle, bike, mountain bike, pushbike', zh: '自行车, 单车, 脚踏车' }],
    coats: ['red', 'blue', 'green', 'black'],
    seat: 0.84,
    silent: true,
  }),
  motorcycle: wheeled(1.15, 1.78, 9, {
    names: [{ en: 'motorcycle, motorbike', zh: '摩托车, 机车摩托, 电动摩托' }],
    coats: ['red', 'black', 'blue'],
    seat: 0.66,
  }),
  scooter: wheeled(1, 0.97, 3, {
    names: [{ en: 'scooter, kick scooter', zh: '滑板车' }],
    coats: ['blue', 'red', 'green'],
    seat: 0.15,
    silent: true,
  }),
  skateboard: wheeled(0.15, 5.6, 3, {
    names: [{ en: 'skateboard, longboard', zh: '滑板' }],
    coats: ['red', 'blue', 'green'],
    silent: true,
  }),
  airplane: flying(3.6, 3.3, 7, 9, {
    names: [{ en: 'airplane, plane, aeroplane, aircraft, jet, airliner, jet plane', zh: '飞机, 客机, 喷气式飞机' }],
  }),
  helicopter: flying(3.2, 3.1, 5, 6, {
    names: [{ en: 'helicopter, chopper', zh: '直升机, 直升飞机' }],
    coats: ['red', 'blue', 'yellow'],
  }),
  biplane: flying(2.6, 2.7, 6, 7, {
    names: [{ en: 'biplane, propeller plane, small plane, old plane', zh: '双翼机, 螺旋桨飞机, 小飞机' }],
    coats: ['red', 'yellow', 'blue'],
  }),
  airship: flying(7, 3.9, 2, 9, { names: [{ en: 'airship, blimp, zeppelin', zh: '飞艇' }] }),
  'hang-glider': flying(2.6, 2.7, 4, 6, {
    names: [{ en: 'hang glider, hang-glider, paraglider', zh: '滑翔翼, 滑翔伞' }],
    coats: ['red', 'blue', 'yellow'],
  }),
  rocket: flying(9, 0.34, 0, 5, { names: [{ en: 'rocket, space rocket, rocket ship', zh: '火箭' }] }),
  'hot-air-balloon': flying(9, 0.74, 1, 5, {
    names: [{ en: 'hot air balloon, hot-air balloon', zh: '热气球' }],
    coats: ['red', 'blue', 'purple', 'green'],
  }),
  spaceship: flying(2.6, 3.5, 5, 5, {
    names: [{ en: 'spaceship, ufo, flying saucer, spacecraft, starship', zh: '飞碟, 宇宙飞船, 飞船' }],
  }),
  jeep: wheeled(1.85, 2.15, 8, {
    names: [
      {
        en: 'jeep, suv, off-road car, off-road vehicle, land rover, four-wheel drive, off-roader',
        zh: '吉普车, 越野车, 吉普',
      },
    ],
    coats: ['green', 'brown', 'grey'],
    seat: 0.5,
  }),
  'vintage-car': wheeled(1.75, 2.25, 6, {
    names: [
      {
        en: `vintage car, classic car, old-fashioned car, antique car, oldtimer, old-timer car, veteran car, retro car, old car, vintage automobile,
          old-fashioned automobile, model t`,
        zh: '老爷车, 古董车, 老式汽车, 复古汽车, 老汽车',
      },
    ],
    coats: ['red', 'green', 'black', 'blue'],
    cabin: true,
  }),
  'sports-car': wheeled(1.2, 3.65, 13, {
    names: [{ en: 'sports car, sportscar, supercar, race-bred car, hypercar, coupe', zh: '跑车, 超级跑车, 超跑' }],
    coats: ['red', 'yellow', 'blue', 'black'],
    cabin: true,
  }),
  convertible: wheeled(1.3, 3.6, 9, {
    names: [{ en: 'convertible, cabriolet, roadster, open-top car, limousine', zh: '敞篷车, 敞篷汽车' }],
    coats: ['blue', 'red', 'white'],
    seat: 0.5,
  }),
  carriage: wheeled(2.3, 1.4, 3, {
    names: [
      {
        en: 'carriage, horse carriage, horse-drawn carriage, stagecoach, coach and horses, royal carriage, chariot',
        zh: '马车, 四轮马车, 战车',
      },
    ],
    coats: ['red', 'black', 'blue'],
    habitat: ['old-town'],
    cabin: true,
    silent: true,
  }),
  rickshaw: wheeled(1.9, 1.6, 2, {
    names: [{ en: 'rickshaw, pulled rickshaw', zh: '黄包车, 人力车' }],
    coats: ['red', 'black'],
    seat: 0.5,
    silent: true,
  }),
  'tuk-tuk': wheeled(1.8, 1.4, 6, {
    names: [{ en: 'tuk-tuk, tuk tuk, auto rickshaw, autorickshaw', zh: '嘟嘟车, 突突车' }],
    coats: ['green', 'blue', 'red'],
    cabin: true,
  }),
  sleigh: wheeled(1.4, 2.1, 4, {
    names: [{ en: "sleigh, santa's sleigh, horse sleigh", zh: '雪橇车, 马拉雪橇, 圣诞雪橇' }],
    coats: ['red'],
    habitat: ['snowfield'],
    seat: 0.45,
    silent: true,
  }),
  tank: wheeled(2.6, 2.4, 4, {
    names: [{ en: 'tank, battle tank, army tank', zh: '坦克' }],
    coats: ['green', 'brown'],
    habitat: ['meadow'],
    cabin: true,
  }),
  'double-decker': wheeled(4.2, 2, 8, {
    names: [
      {
        en: 'double-decker, double-decker bus, double decker bus, double decker, london bus',
        zh: '双层巴士, 双层公交车',
      },
    ],
    coats: ['red'],
    cabin: true,
  }),
  submarine: {
    family: 'boat',
    size: { heightMetres: 4.4, lengthMetres: 12.4, breadthMetres: 4 },
    pace: { sail: 2, swim: 2 },
    coats: ['yellow'],
    habitat: ['open-sea'],
    ridden: true,
    cabin: true,
    noise: 'hull',
    voice: VOICE,
    names: [{ en: 'submarine', zh: '潜水艇, 潜艇' }],
  },
  'sailing-ship': {
    family: 'boat',
    size: { heightMetres: 12, lengthMetres: 16.5, breadthMetres: 5 },
    pace: { sail: 3 },
    habitat: ['open-sea'],
    seat: 0.2,
    ridden: true,
    noise: 'hull',
    voice: VOICE,
    names: [
      {
        en: 'sailing ship, tall ship, pirate ship, galleon, schooner, clipper',
        zh: '古船, 海盗船, 大帆船, 帆船战舰',
      },
    ],
  },
});
