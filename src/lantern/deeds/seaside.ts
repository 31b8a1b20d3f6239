import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
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
  // A stick draws a heart and a line of letters, which stay.
  'draw-in-sand': {
    en: {
      alone:
        'write in the sand, draw in the sand, draw a heart in the sand, write her name in the sand, write his name in the sand, write a message in the sand, write their names in the sand',
      do: 'draw, write, trace, scratch, sketch, doodle',
      what: 'in the sand, in sand, name in the sand, heart in the sand, in the wet sand, in the dirt, in the mud, in the snow, in fresh snow',
    },
    zh: {
      alone:
        '在沙滩上写字, 在沙滩上画画, 在沙滩上画, 在沙滩上写, 在沙子上写字, 在沙子上画画, 在沙地上写字, 在沙地上画画, 在沙滩上写下, 在沙滩上画爱心, 在沙滩上画心, 在雪地上写字, 在雪地上画画',
      do: '画, 写, 写字, 画画, 写大字, 涂',
      what: '沙滩上, 沙地上, 沙子上, 雪地上, 沙滩',
    },
    refines: 'draw, paint, write, write-on-board, paint-thing',
    base: 'stand',
    place: 'beach',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'squat',
      seconds: 5,
      once: true,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.62, -0.14, 0.5]),
          left: [0.16, 0.1, 0.12],
          lean: 0.3,
          nod: 0.14,
          aim: [0.35, 0.1, -1],
        },
        { at: 0.3, right: fromGround([0.72, 0.06, 0.5]), lean: 0.36 },
        { at: 0.6, right: fromGround([0.6, 0.1, 0.48]), lean: 0.32 },
        { at: 0.8, right: fromGround([0.6, -0.1, 0.48]), lean: 0.34 },
        { at: 1, right: fromGround([0.58, 0.12, 0.48]), lean: 0.34 },
      ],
      held: [{ thing: 'drawing-stick', in: 'right' }],
      around: [{ thing: 'sand-drawing', at: [0.92, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
