import type { DeedCard } from './deed-card.ts';
import { STILL } from './motion-keys.ts';

/** Fun on, over and just under the sea. */
export const SEASIDE = {
  parasail: {
    en: {
      alone: 'parasail, go parasailing, fly behind a boat, parachute behind a boat',
      do: 'ride, go, enjoy, try',
      what: 'parasail, parasailing',
    },
    zh: { alone: '海上滑伞, 玩滑翔伞拖伞, 玩拖伞, 拖曳伞, 玩水上拖伞, 海上拖伞', do: '玩', what: '拖伞, 水上降落伞' },
    base: 'run',
    place: 'beach',
    view: 'side',
    feeling: 'happy',
    play: {
      stance: 'high-seat',
      seconds: 3.4,
      keys: [
        {
          at: 0,
          ...STILL,
          up: 0.46,
          right: [0.1, -0.13, 0.42],
          left: [0.1, 0.13, 0.42],
          rightFoot: [0.02, 0, 0.02],
          leftFoot: [-0.03, 0, 0],
          lean: -0.2,
        },
        { at: 0.5, ...STILL, up: 0.52, rightFoot: [-0.03, 0, 0], leftFoot: [0.03, 0, 0.03], lean: -0.26 },
      ],
      held: [
        { thing: 'parasail-canopy', in: 'body', at: [0, 0, 0.2], aim: [-0.42, 0, 1] },
        { thing: 'parasail-line', in: 'body', at: [0, 0, 0.06], aim: [1, 0, 0], goesOn: true },
      ],
      around: [{ thing: 'tow-boat', at: [4.3, 0, -0.12] }],
    },
  },
  snorkel: {
    en: {
      alone: 'snorkel, go snorkeling, go snorkelling, swim with a snorkel',
      do: 'snorkel, dive, swim, explore',
      what: 'with a snorkel, in a snorkel, snorkel, with a mask and snorkel, snorkel mask',
    },
    zh: { alone: '浮潜, 戴着呼吸管游泳, 戴呼吸管', do: '玩', what: '浮潜' },
    base: 'swim',
    place: 'coral-reef',
    view: 'side',
    play: {
      stance: 'under-water',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          over: 1.42,
          along: 0,
          up: 0.52,
          right: [0.06, -0.13, 0.02],
          left: [0.1, 0.12, 0.04],
          rightFoot: [0.12, 0, 0.04],
          leftFoot: [-0.14, 0, 0.06],
          nod: -0.9,
          curl: -0.2,
        },
        { at: 0.5, over: 1.46, along: 0, up: 1.06, rightFoot: [-0.14, 0, 0.06], leftFoot: [0.12, 0, 0.04] },
      ],
      held: [
        { thing: 'dive-fins', in: 'body', at: [0, 0, 0] },
        { thing: 'snorkel', in: 'body', at: [0, 0, 0] },
      ],
      around: [{ thing: 'air-bubbles', at: [0, 0, 0], before: true, goesOn: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
