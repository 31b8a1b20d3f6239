import type { DeedCard } from './deed-card.ts';

const ARMS_ON_TABLE = { right: [0.23, -0.09, 0.13], left: [0.22, 0.11, 0.13] } as const;

/** What those do who sit together at a table and do nothing else. */
export const AT_TABLE = {
  // Both arms on the table, now and then a hand that tells something.
  'sit-at-table': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 4.2,
      turns: true,
      keys: [
        { at: 0, ...ARMS_ON_TABLE, lean: 0.1 },
        { at: 0.35, right: [0.24, -0.12, 0.22], lean: 0.13, nod: 0.06, open: 'right' },
        { at: 0.55, right: [0.26, -0.06, 0.19], lean: 0.13, nod: -0.02, open: 'right' },
        { at: 0.8, lean: 0.08 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  // A cup goes from the table to the lips and back.
  'drink-at-table': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    play: {
      stance: 'seat',
      seconds: 5,
      turns: true,
      keys: [
        { at: 0, right: [0.23, -0.05, 0.17], left: ARMS_ON_TABLE.left, lean: 0.1 },
        { at: 0.22, right: [0.24, -0.05, 0.18], lean: 0.12, nod: 0.04 },
        { at: 0.33, right: { by: 'mouth', off: [0.055, -0.03, -0.045] }, lean: 0.05, nod: -0.03, aim: [1, 0, 0.3] },
        { at: 0.84, right: { by: 'mouth', off: [0.05, -0.03, -0.035] }, lean: 0.02, nod: -0.14, aim: [1, 0, 0.6] },
        { at: 0.94, right: [0.23, -0.05, 0.17] },
      ],
      held: [{ thing: 'cup', in: 'right' }],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
