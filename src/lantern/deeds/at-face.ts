import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

const FACE = { base: 'stand', near: true, close: true } as const;

/** Done to the own face, ears and neck, seen from near. */
export const AT_FACE = {
  'look-in-mirror': {
    en: {
      alone:
        'look in the mirror, look in a mirror, look into the mirror, look into a mirror, check her reflection, check his reflection, primp, preen in front of a mirror, preen in front of the mirror, primp in front of a mirror, check himself in the mirror, check herself in the mirror, pose in front of a mirror, admire herself, admire himself',
      do: 'look at herself, look at himself, look, look at, look in, look into, gaze, gaze at, gaze into, stare, stare at, admire, check, hold, primp, pose, preen',
      what: 'hand mirror, in a mirror, in the mirror, in a hand mirror, into a mirror, into the mirror, reflection, her reflection, his reflection, in front of a mirror, in front of the mirror',
    },
    zh: { alone: '照镜子, 看镜子, 对着镜子看', do: '照, 看, 拿', what: '镜子, 小镜子' },
    ...FACE,
    place: 'bedroom',
    view: 'three-quarter',
    others: 'look-along',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.1, -0.13, 0.04],
          left: { by: 'eyes', off: [0.19, 0.08, -0.17] },
          aimLeft: [-0.15, -0.1, 1],
          tilt: -0.08,
        },
        { at: 0.5, tilt: 0.06, nod: -0.04 },
      ],
      held: [{ thing: 'hand-mirror', in: 'left' }],
    },
  },
  'spray-perfume': {
    en: {
      do: 'spray, apply, put on, wear, use, spritz, dab',
      what: 'perfume, cologne, fragrance, eau de toilette, hairspray, deodorant, hair spray',
    },
    zh: { alone: '喷香水', do: '喷, 抹', what: '香水, 发胶, 定型水' },
    ...FACE,
    place: 'bedroom',
    view: 'three-quarter',
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 2.2,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.1, -0.09, -0.13] },
          left: HANGS,
          aim: [0, 0, 1],
          tilt: 0.12,
          nod: -0.08,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.095, -0.08, -0.12] }, tilt: 0.16 },
      ],
      held: [{ thing: 'perfume-spray', in: 'right', size: 1.5 }],
    },
  },
  // The head far back, the drop above the open eye.
  'drop-eyes': {
    toOther: 'rub-face-of',
    en: {
      alone: 'use eye drops, put in eye drops, apply eye drops',
      do: 'put, put in, use, apply, drip',
      what: 'eye drops, eyedrops, eye drop, drops in her eyes, drops in his eyes, drops in her eye, drops in his eye, drops',
    },
    zh: { alone: '滴眼药水, 点眼药水', do: '滴, 点', what: '眼药水' },
    ...FACE,
    place: 'bathroom',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.055, -0.06, 0.1] },
          left: HANGS,
          aim: [-0.5, 0.25, -0.8],
          nod: -0.5,
          lean: -0.1,
          hands: { right: 'pinch' },
        },
        { at: 0.5, right: { by: 'eyes', off: [0.05, -0.055, 0.105] }, nod: -0.54 },
      ],
      held: [{ thing: 'dropper', in: 'right', size: 2.3 }],
    },
  },
  'wipe-sweat': {
    toOther: 'wipe-face-of',
    en: {
      alone:
        'wipe sweat from his forehead, wipe sweat from her forehead, wipe sweat from his brow, wipe her brow, wipe his brow, wipe his forehead, wipe her forehead, mop his brow, mop her brow, wipe the sweat from his brow, wipe the sweat from her brow, dab her brow, dab his brow, dab her forehead, dab his forehead, mop his forehead, mop her forehead, sweat, perspire, swelter',
    },
    zh: {
      alone: '擦汗, 抹汗, 擦额头的汗, 抹了把汗, 擦把汗, 擦擦汗, 擦额头',
      do: '擦, 抹, 擦去, 抹去',
      what: '汗, 汗水, 额头, 汗珠, 脑门',
    },
    base: 'stand',
    place: 'park',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.6,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.06, -0.1, 0.03] },
          left: HANGS,
          nod: 0.05,
          tilt: 0.06,
        },
        { at: 0.35, right: { by: 'eyes', off: [0.07, 0.03, 0.035] }, nod: 0.08, tilt: -0.04 },
        { at: 0.6, right: { by: 'eyes', off: [0.06, -0.08, 0.03] }, nod: 0.02, tilt: 0.06 },
        { at: 0.8, right: { by: 'eyes', off: [0.09, -0.12, -0.1] }, nod: -0.05 },
      ],
      held: [{ thing: 'cloth', in: 'right', size: 0.7 }],
    },
  },
} as const satisfies Record<string, DeedCard>;
