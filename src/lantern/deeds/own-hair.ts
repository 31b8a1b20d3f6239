import type { DeedCard } from './deed-card.ts';

/** What one does to one's own hair. */
export const OWN_HAIR = {
  'braid-own-hair': {
    toOther: 'braid-hair',
    en: {
      alone:
        'braid her hair, plait her hair, braid her own hair, tie up her hair, tie her hair up, tie her hair, put her hair up, put up her hair, tie her hair back, tie back her hair, pin up her hair, tie his hair back, tie up his hair',
      do: 'braid, plait',
      what: 'hair, her hair, pigtail, pigtails, braid',
    },
    zh: {
      alone: '编辫子, 编头发, 扎起头发, 盘头发, 盘发, 挽发髻, 自己编辫子, 给自己扎辫子',
      do: '编, 扎, 扎起, 盘, 盘起, 挽, 挽起',
      what: '辫子, 头发, 麻花辫, 长发, 发髻, 秀发',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.5,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.0, -0.12, -0.1] },
          left: { by: 'ear', off: [0.06, -0.085, -0.13] },
          tilt: -0.22,
          nod: 0.06,
          hands: { right: 'pinch', left: 'pinch' },
        },
        { at: 0.33, right: { by: 'ear', off: [0.03, -0.1, -0.13] }, left: { by: 'ear', off: [0.04, -0.11, -0.11] } },
        { at: 0.66, right: { by: 'ear', off: [0.0, -0.13, -0.14] }, left: { by: 'ear', off: [0.06, -0.08, -0.1] } },
      ],
    },
  },
  'cut-own-hair': {
    en: {
      alone:
        'cut her own hair, cut his own hair, cut her own bangs, cut her own fringe, trim her own bangs, trim her own fringe, trim his own hair, give herself a haircut, give himself a haircut, shave his own head',
      do: 'cut, trim, snip, chop off, hack off',
      what: 'her own hair, his own hair, her own bangs, her own fringe, own bangs, own hair, own fringe, bangs in the mirror, her bangs, her fringe',
    },
    zh: {
      alone: '给自己剪头发, 自己剪头发, 给自己剪刘海, 剪刘海, 自己剪刘海',
      do: '剪',
      what: '刘海, 自己的头发, 自己的刘海',
    },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.2,
      eyes: 'up',
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.06, -0.1, 0.0] },
          left: { by: 'eyes', off: [0.05, 0.08, 0.02] },
          aim: [0.15, 1, 0.1],
          nod: 0.04,
          hands: { left: 'pinch' },
        },
        { at: 0.5, right: { by: 'eyes', off: [0.06, -0.08, 0.005] }, tilt: 0.05 },
      ],
      held: [{ thing: 'scissors', in: 'right', size: 1.9 }],
    },
  },
  comb: {
    toOther: 'braid-hair',
    en: {
      alone:
        'comb her hair, brush her hair, comb his hair, comb, do her hair, slick back his hair, slick his hair back, run a hand through his hair, run her fingers through her hair, run his fingers through his hair, run a comb through his hair, run a comb through her hair, fix his hair, fix her hair, flick her hair back, toss back her hair',
      do: 'comb, brush, fix, adjust, tidy, smooth',
      what: 'hair, hairbrush, comb, her hair, his hair',
    },
    zh: {
      alone: '梳头, 梳头发, 梳着长发, 梳理长发, 梳头打扮',
      do: '梳, 梳理, 梳着, 梳理着',
      what: '头发, 长发, 头, 秀发, 青丝',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.7,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [-0.07, -0.085, -0.03] },
          left: [0.1, 0.14, 0.02],
          tilt: -0.16,
          aim: [0.85, 0.1, 0.35],
          look: -0.1,
        },
        { at: 0.3, right: { by: 'ear', off: [-0.09, -0.085, 0.0] }, tilt: -0.2, aim: [0.95, 0.1, 0.1] },
        { at: 0.62, right: { by: 'ear', off: [-0.085, -0.085, -0.12] }, tilt: -0.24, aim: [0.95, 0.1, -0.05] },
        { at: 0.78, right: { by: 'ear', off: [-0.12, -0.12, -0.02] }, tilt: -0.14, aim: [0.8, 0.1, 0.3] },
      ],
      held: [{ thing: 'comb', in: 'right', size: 1.7 }],
    },
  },
} as const satisfies Record<string, DeedCard>;
