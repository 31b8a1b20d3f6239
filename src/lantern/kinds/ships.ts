import { kindGroup } from './kind-card.ts';
import type { KindCard } from './kind-card.ts';
import { VOICE } from './vehicles.ts';
import type { OwnTraits } from './vehicles.ts';

/** The card of a boat or a ship: its height in metres, its length over its height, its pace in metres per second. */
function floating(heightMetres: number, aspect: number, pace: number, own: OwnTraits): KindCard {
  const lengthMetres = heightMetres * aspect;
  return {
    family: 'boat',
    size: { heightMetres, lengthMetres, breadthMetres: Math.min(6, lengthMetres * 0.3) },
    pace: { sail: pace },
    habitat: ['mountain-lake'],
    ridden: true,
    noise: 'hull',
    voice: VOICE,
    ...own,
  };
}

/** Boats and ships of all eras. */
export const SHIPS = kindGroup({
  rowboat: floating(1, 3.9, 1.6, {
    names: [{ en: 'rowboat, rowing boat, small wooden boat, wooden rowing boat, dinghy', zh: '划艇, 手划船, 小木船' }],
    coats: ['brown', 'white', 'green', 'blue', 'red'],
    seat: 0.52,
  }),
  canoe: floating(0.8, 6.2, 1.8, {
    names: [{ en: 'canoe, kayak, dugout canoe', zh: '独木舟, 皮划艇' }],
    coats: ['red', 'yellow', 'green'],
    seat: 0.44,
  }),
  gondola: floating(1.8, 5.3, 1.5, {
    names: [{ en: 'gondola, venetian gondola', zh: '贡多拉' }],
    coats: ['black'],
    seat: 0.22,
  }),
  'awning-boat': floating(1.5, 4, 1.3, {
    names: [{ en: 'awning boat, covered boat, chinese river boat, sampan', zh: '乌篷船, 画舫, 篷船' }],
    coats: ['black', 'brown'],
    seat: 0.36,
  }),
  raft: floating(2.4, 1.95, 1.2, {
    names: [{ en: 'raft, wooden raft, bamboo raft', zh: '木筏, 竹筏, 筏子' }],
    coats: ['brown'],
    seat: 0.08,
  }),
  speedboat: floating(1.6, 3.8, 9, {
    names: [{ en: 'speedboat, motorboat, powerboat, motor boat, yacht, motor yacht', zh: '快艇, 摩托艇' }],
    coats: ['white'],
    seat: 0.52,
  }),
  galley: floating(5, 2.4, 2.4, {
    names: [
      {
        en: 'galley, roman galley, viking ship, longship, viking longship, trireme, roman ship, greek ship, rowing galley',
        zh: '维京船, 长船, 桨帆船, 战船, 古罗马战船',
      },
    ],
    coats: ['brown'],
    habitat: ['open-sea'],
    seat: 0.26,
  }),
  'cruise-ship': floating(8, 3.7, 4, {
    names: [
      {
        en: 'cruise ship, ocean liner, passenger ship, ferry, ferry boat, cruise liner',
        zh: '邮轮, 游轮, 渡轮, 客轮, 轮渡',
      },
    ],
    coats: ['white'],
    habitat: ['open-sea'],
    cabin: true,
  }),
  steamship: floating(8, 3.5, 4, {
    names: [{ en: 'steamship, steamboat, steamer ship, titanic, paddle steamer', zh: '蒸汽船, 轮船, 汽船' }],
    coats: ['black'],
    habitat: ['open-sea'],
    cabin: true,
  }),
  'container-ship': floating(8, 3.65, 3.5, {
    names: [{ en: 'container ship, cargo ship, freighter, tanker ship', zh: '集装箱船, 货轮, 货船' }],
    coats: ['blue', 'red', 'black'],
    habitat: ['open-sea'],
    cabin: true,
  }),
});

/** Who sits in one of these is behind its near side, which hides the legs. */
export const OPEN_HULLS: ReadonlySet<string> = new Set([
  'rowboat',
  'canoe',
  'gondola',
  'awning-boat',
  'speedboat',
  'galley',
]);
