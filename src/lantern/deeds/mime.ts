import type { DeedCard } from './deed-card.ts';

/** What is done with things that nobody sees. */
export const MIME = {
  // Flat hands find a wall that nobody sees.
  'mime-wall': {
    en: {
      alone:
        'mime, perform mime, do mime, mime a wall, mime an invisible wall, touch an invisible wall, feel an invisible wall, push an invisible wall, push against an invisible wall, lean on an invisible wall, pretend to be in a box, pretend to be trapped in a box, mime being trapped in a box',
      do: 'touch, feel, push, press, mime, explore, hit',
      what: 'invisible wall, imaginary wall, invisible box, imaginary box, invisible door, against an invisible wall',
    },
    zh: { alone: '表演哑剧, 演哑剧, 摸着看不见的墙, 摸隐形的墙, 推看不见的墙' },
    base: 'stand',
    place: 'plaza',
    view: 'front',
    near: true,
    feeling: 'surprised',
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        {
          at: 0,
          right: [0.3, -0.14, 0.34],
          left: [0.3, 0.12, 0.18],
          lean: 0.06,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.25, right: [0.3, -0.14, 0.34], left: [0.3, 0.2, 0.36], turn: 0.1, look: 0.2 },
        { at: 0.5, right: [0.3, -0.22, 0.16], left: [0.3, 0.2, 0.36], turn: -0.1, look: -0.2 },
        { at: 0.75, right: [0.3, -0.2, 0.3], left: [0.3, 0.12, 0.14], lean: 0.1 },
      ],
    },
  },
  // One hand over the other, and a knee with each.
  'mime-ladder': {
    en: {
      alone:
        'climb an imaginary ladder, climb an invisible ladder, climb up an imaginary ladder, climb up an invisible ladder, mime climbing a ladder, pretend to climb a ladder',
    },
    zh: { alone: '爬看不见的梯子, 假装爬梯子, 爬隐形的梯子' },
    base: 'stand',
    place: 'plaza',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'up',
      keys: [
        { at: 0, right: [0.22, -0.1, 0.52], left: [0.26, 0.1, 0.34], leftFoot: [0.16, 0, 0.2], nod: -0.2, look: 0.05 },
        { at: 0.2, leftFoot: [0, 0, 0], rightFoot: [0, 0, 0] },
        { at: 0.5, right: [0.26, -0.1, 0.34], left: [0.22, 0.1, 0.52], leftFoot: [0, 0, 0], rightFoot: [0.16, 0, 0.2] },
        { at: 0.7, leftFoot: [0, 0, 0], rightFoot: [0, 0, 0] },
      ],
    },
  },
  // Hand over hand along a rope that nobody sees.
  'mime-rope': {
    en: {
      alone: 'pull an invisible rope, pull an imaginary rope, pull on an invisible rope, pull on an imaginary rope',
    },
    zh: { alone: '拉看不见的绳子, 拉隐形的绳子' },
    base: 'stand',
    place: 'plaza',
    view: 'side',
    play: {
      stance: 'wide',
      seconds: 1.8,
      keys: [
        { at: 0, right: [0.38, -0.03, 0.2], left: [0.16, 0.04, 0.14], lean: 0.1, hips: [0.03, 0, -0.03] },
        { at: 0.45, right: [0.14, -0.03, 0.14], left: [0.36, 0.04, 0.2], lean: -0.2, hips: [-0.06, 0, -0.05] },
        { at: 0.6, lean: 0.08, hips: [0.02, 0, -0.03] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
