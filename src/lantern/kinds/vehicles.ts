import { kindGroup } from './kind-card.ts';

const VOICE = { pitchHz: 92, formantScale: 0.88, roughness: 0.4, breath: 0.3 };

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
        en: `boat, sailboat, sailing boat, fishing boat, rowboat, rowing boat, small boat, wooden boat, dinghy, canoe,
          kayak, raft, motorboat, gondola, speedboat`,
        zh: '船, 小船, 帆船, 渔船, 木船, 划艇, 小舟, 舟, 独木舟, 皮划艇, 快艇, 扁舟, 一叶扁舟, 游艇',
      },
      {
        size: 'large',
        drawnAs: 'a large boat',
        en: `ship, yacht, ferry, sailing ship, schooner, vessel, cruise ship, cargo ship, pirate ship, steamboat, tugboat,
          galleon`,
        zh: '轮船, 大船, 渡轮, 货船, 邮轮, 军舰, 海盗船, 古船, 舰船',
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
    noise: 'engine',
    voice: VOICE,
    names: [
      {
        en: `car, sedan, automobile, coupe, hatchback, convertible, sports car, sportscar, race car, racing car, supercar,
          vintage car, classic car, suv, jeep, limousine, station wagon, electric car`,
        zh: '汽车, 车, 轿车, 小汽车, 跑车, 赛车, 老爷车, 越野车, 吉普车, 敞篷车, 电动车, 小车, 车辆',
      },
      { colour: 'yellow', drawnAs: 'a yellow car', en: 'taxi, cab, taxicab, yellow cab', zh: '出租车, 的士' },
      {
        size: 'large',
        drawnAs: 'a large car',
        en: `truck, lorry, bus, van, minivan, pickup, pickup truck, school bus, minibus, camper van, caravan, ambulance,
          fire truck, tractor, tank, tram, train`,
        zh: `卡车, 货车, 公交车, 巴士, 公共汽车, 面包车, 大巴, 皮卡, 救护车, 消防车, 校车, 拖拉机, 坦克, 电车, 火车,
          列车`,
      },
      { en: 'police car, vehicle, motorcar', zh: '警车' },
    ],
  },
});
