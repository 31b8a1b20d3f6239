import type { DeedCard } from './deed-card.ts';

/** Who is carried does nothing but hold on. */
const CARRIED = { en: {}, zh: {}, base: 'sit' } as const satisfies Partial<DeedCard>;

/** Carrying somebody, and being carried. */
export const CARRYING = {
  'carry-on-shoulders': {
    en: {
      do: 'carry, give, lift, have, put',
      what: 'on his shoulders, on her shoulders, on the shoulders, on shoulders, shoulder ride, onto his shoulders',
    },
    zh: { alone: '骑在肩上, 扛在肩上, 骑在肩膀上, 骑在脖子上', whom: '驮, 扛' },
    base: 'walk',
    brings: 'child',
    view: 'side',
    feeling: 'happy',
    partner: 'on-shoulders',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'knees', off: [0.04, -0.05, -0.07], else: [0.14, -0.1, 0.22] },
          left: { of: 'knees', off: [0.04, 0.05, -0.07], else: [0.14, 0.1, 0.22] },
        },
      ],
    },
  },
  'on-shoulders': {
    ...CARRIED,
    feeling: 'happy',
    carried: { ahead: -0.055, up: 0.835, nearer: 0.03 },
    play: {
      stance: 'on-shoulders',
      seconds: 2.6,
      keys: [
        { at: 0, right: [0.16, -0.08, 0.16], left: [0.16, 0.08, 0.16] },
        { at: 0.5, right: [0.17, -0.09, 0.17], left: [0.1, 0.2, 0.36], side: 0.06 },
      ],
    },
  },
  'carry-on-back': {
    en: {
      alone: 'give a piggyback ride',
      do: 'carry, give, take, ride, have',
      what: 'on his back, on her back, on the back, piggyback, piggyback ride, piggy back, piggy-back ride',
    },
    zh: { alone: '背在背上', whom: '背, 背起, 背上' },
    base: 'walk',
    brings: 'child',
    view: 'side',
    partner: 'on-back',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        {
          at: 0,
          lean: 0.2,
          nod: -0.1,
          right: { of: 'knees', off: [-0.02, -0.06, -0.04], else: [0.1, -0.14, 0.04] },
          left: { of: 'knees', off: [-0.02, 0.06, -0.04], else: [0.1, 0.14, 0.04] },
        },
      ],
    },
  },
  'on-back': {
    ...CARRIED,
    carried: { ahead: -0.125, up: 0.5, nearer: 0.04 },
    play: {
      stance: 'on-back',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'neck', off: [0.1, -0.06, -0.08], else: [0.24, -0.06, 0.2] },
          left: { of: 'neck', off: [0.1, 0.05, -0.08], else: [0.24, 0.06, 0.2] },
        },
      ],
    },
  },
  'carry-in-arms': {
    en: { do: 'carry, hold', what: 'in his arms, in her arms, in their arms', whom: 'carry, rescue, save' },
    zh: { alone: '抱在怀里', whom: '抱, 抱起, 抱出, 公主抱, 救出' },
    base: 'walk',
    brings: 'child',
    way: 'toward',
    view: 'facing-us',
    partner: 'in-arms',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        {
          at: 0,
          lean: -0.06,
          nod: 0.12,
          right: { of: 'waist', off: [0.03, -0.1, -0.03], else: [0.2, -0.12, 0.1] },
          left: { of: 'knees', off: [0.03, 0.02, -0.05], else: [0.2, 0.13, 0.08] },
        },
      ],
    },
  },
  'in-arms': {
    ...CARRIED,
    carried: { ahead: 0.15, up: 0.57, nearer: 0.17, across: true },
    play: {
      stance: 'in-arms',
      seconds: 3.4,
      keys: [
        {
          at: 0,
          left: { of: 'neck', off: [0.02, 0, 0], else: [0.06, 0.14, 0.3] },
          right: [0.14, -0.04, 0.1],
          nod: 0.3,
        },
        { at: 0.5, right: [0.14, -0.04, 0.11], nod: 0.34 },
      ],
    },
  },
  'lift-up': {
    en: { what: 'trophy', whom: 'lift, lift up, pick up, hoist, raise' },
    zh: { alone: '举过头顶, 举高高, 高举过头', whom: '举起, 高高举起, 举高, 举起来' },
    base: 'stand',
    view: 'side',
    feeling: 'happy',
    partner: 'lifted-up',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          nod: -0.3,
          lean: -0.08,
          right: { of: 'waist', off: [0, -0.06, -0.02], else: [0.2, -0.08, 0.4] },
          left: { of: 'waist', off: [0, 0.06, -0.02], else: [0.2, 0.08, 0.4] },
        },
      ],
    },
  },
  'lifted-up': {
    ...CARRIED,
    feeling: 'happy',
    turned: true,
    carried: { ahead: 0.19, up: 0.9, nearer: 0.01 },
    play: {
      stance: 'on-back',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.1, -0.24, 0.36], left: [0.1, 0.24, 0.36], open: 'both' },
        { at: 0.5, right: [0.12, -0.26, 0.3], left: [0.12, 0.26, 0.3] },
      ],
    },
  },
  pillion: {
    ...CARRIED,
    carried: { ahead: -0.2, up: 0.525, nearer: -0.02 },
    play: {
      stance: 'on-back',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { of: 'waist', off: [0.04, -0.07, 0.03], else: [0.22, -0.1, 0.12] },
          left: { of: 'waist', off: [0.04, 0.07, 0.03], else: [0.22, 0.1, 0.12] },
        },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
