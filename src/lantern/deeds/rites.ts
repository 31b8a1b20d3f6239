import { kneelingBefore } from './ceremonies.ts';
import type { DeedCard } from './deed-card.ts';

const TO_OTHER = { base: 'stand', view: 'side', brings: 'person' } as const;

/** What is done before all: flags go up, kings are crowned, cannons are fired. */
export const RITES = {
  // Hand under hand; the flag climbs the pole.
  'raise-flag': {
    en: {
      alone: 'hold a flag raising ceremony',
      do: 'raise, hoist, lower',
      what: 'flag, flags, national flag, flag on a flagpole, flag on a pole, flag up a flagpole, flag up the flagpole, up the flagpole, up a flagpole, flagpole, team flag, country flag',
    },
    zh: {
      alone: '升旗, 升国旗, 升起国旗, 升起旗帜, 升起红旗, 降旗, 降国旗, 举行升旗仪式',
      do: '升, 升起, 降下',
      what: '国旗, 旗, 旗帜, 红旗',
    },
    base: 'stand',
    place: 'plaza',
    view: 'side',
    one: true,
    others: 'salute',
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'up',
      keys: [
        { at: 0, right: [0.26, -0.03, 0.42], left: [0.24, 0.03, 0.2], nod: -0.34, lean: -0.02 },
        { at: 0.5, right: [0.25, -0.03, 0.18], left: [0.26, 0.03, 0.44], nod: -0.38, lean: 0.02 },
      ],
      around: [{ thing: 'flag-pole', at: [0.66, 0, 0] }],
    },
  },
  // Both hands set the crown on the head of one who kneels.
  'crown-other': {
    ...TO_OTHER,
    near: true,
    en: {
      do: 'place, put, set, lower',
      what: 'crown on the, crown onto the, crown upon the, crown on a, tiara on the, wreath on the, laurel wreath on',
      whom: 'crown',
    },
    zh: { alone: '加冕, 举行加冕礼', whom: '加冕' },
    place: 'throne-room',
    apart: 0.62,
    partner: 'be-crowned',
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.12, -0.08, 0.24], else: [0.28, -0.09, 0.3] },
          left: { of: 'head', off: [-0.12, 0.08, 0.24], else: [0.28, 0.09, 0.3] },
          lean: 0.06,
          nod: 0.22,
        },
        {
          at: 0.5,
          right: { of: 'head', off: [-0.12, -0.08, 0.1], else: [0.28, -0.09, 0.2] },
          left: { of: 'head', off: [-0.12, 0.08, 0.1], else: [0.28, 0.09, 0.2] },
          lean: 0.1,
        },
        {
          at: 0.8,
          right: { of: 'head', off: [-0.12, -0.08, 0.1], else: [0.28, -0.09, 0.2] },
          left: { of: 'head', off: [-0.12, 0.08, 0.1], else: [0.28, 0.09, 0.2] },
          lean: 0.1,
        },
      ],
      held: [{ thing: 'held-crown', in: 'both' }],
    },
  },
  'be-crowned': kneelingBefore([0.16, 0.2]),
  // The burning match comes to the touch hole; fire and smoke leave the mouth.
  'fire-cannon': {
    en: {
      do: 'fire, shoot, light, load, discharge',
      what: 'cannon, cannons, mortar, artillery gun, howitzer, cannonball',
    },
    zh: { alone: '开炮, 放炮, 点炮, 放礼炮, 点燃大炮', do: '发射, 点燃, 开, 放', what: '大炮, 炮, 加农炮, 火炮' },
    base: 'stand',
    place: 'castle',
    view: 'side',
    play: {
      stance: 'lunge',
      seconds: 3.2,
      keys: [
        { at: 0, right: [0.2, -0.08, 0.16], left: [-0.06, 0.2, 0.06], aim: [0.9, 0, 0.2], lean: -0.02 },
        { at: 0.3, right: [0.3, -0.06, 0.14], aim: [0.95, 0, -0.12], lean: 0.14 },
        { at: 0.42, right: [0.3, -0.06, 0.14], aim: [0.95, 0, -0.12], lean: 0.14 },
        {
          at: 0.52,
          right: [0.1, -0.12, 0.16],
          aim: [0.7, 0, 0.6],
          lean: -0.24,
          nod: 0.1,
          left: { by: 'ear', off: [0, 0.03, 0] },
        },
        { at: 0.8, right: [0.12, -0.12, 0.14], aim: [0.8, 0, 0.5], lean: -0.1, left: { by: 'ear', off: [0, 0.03, 0] } },
      ],
      held: [{ thing: 'burning-match', in: 'right' }],
      around: [
        { thing: 'firing-cannon', at: [1.2, 0, 0] },
        { thing: 'cannon-blast', at: [1.2, 0, 0], goesOn: true },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
