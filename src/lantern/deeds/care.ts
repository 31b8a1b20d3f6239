import type { DeedCard } from './deed-card.ts';

/** Caring for one's own hair, face and teeth. */
export const CARE = {
  comb: {
    toOther: 'braid-hair',
    en: {
      alone: 'comb her hair, brush her hair, comb his hair, comb, do her hair',
      do: 'comb, brush, fix, adjust, tidy, smooth',
      what: 'hair, hairbrush, comb, her hair, his hair',
    },
    zh: { alone: '梳头, 梳头发', do: '梳, 梳理', what: '头发, 长发, 头' },
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: { by: 'crown', off: [-0.03, -0.1, -0.01] },
          left: [0.1, 0.14, 0.02],
          tilt: -0.12,
          aim: [-0.2, 0.75, 0.1],
        },
        { at: 0.55, right: { by: 'ear', off: [-0.04, -0.125, -0.07] }, tilt: -0.18 },
      ],
      held: [{ thing: 'comb', in: 'right' }],
    },
  },
  shave: {
    toOther: 'trim-beard',
    en: {
      alone: 'shave, trim his beard, shave his beard',
      do: 'shave, trim, groom, cut',
      what: 'beard, face, razor, mirror, moustache, mustache, stubble, his beard',
    },
    zh: { alone: '刮胡子, 剃须, 修剪胡子, 修剪或刮胡子', do: '刮, 剃', what: '胡子, 胡须' },
    base: 'stand',
    place: 'bathroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.04, -0.115, -0.045] },
          left: [0.12, 0.14, 0.03],
          nod: -0.12,
          aim: [-0.1, 0.8, 0.45],
        },
        { at: 0.6, right: { by: 'ear', off: [0.06, -0.095, -0.105] }, tilt: 0.06 },
      ],
      held: [
        { thing: 'razor', in: 'right' },
        { thing: 'shaving-foam', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'brush-teeth': {
    en: {
      alone: 'brush her teeth, brush his teeth, brush teeth, brush their teeth',
      do: 'brush',
      what: 'teeth, tooth, mirror, bathroom mirror',
    },
    zh: { alone: '刷牙' },
    base: 'stand',
    place: 'bathroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.55,
      lips: 'chew',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.05, -0.125, -0.04] },
          left: [0.12, 0.14, 0.03],
          aim: [-0.06, 1, 0.1],
          nod: 0.04,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.05, -0.095, -0.035] } },
      ],
      held: [{ thing: 'toothbrush', in: 'right' }],
    },
  },
  'wash-face': {
    en: {
      alone: 'wash her face, wash his face, wash her hands, wash his hands, wash hands',
      do: 'wash',
      what: 'face, hands, hand',
    },
    zh: { alone: '洗脸, 洗手', do: '洗', what: '脸, 手' },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.24, -0.03, 0.1], left: [0.24, 0.04, 0.1], lean: 0.3, nod: 0.2 },
        { at: 0.25, right: [0.25, 0.0, 0.11], left: [0.24, 0.02, 0.09] },
        { at: 0.5, right: [0.24, -0.04, 0.09], left: [0.25, 0.03, 0.11] },
        { at: 0.75, right: [0.25, 0.0, 0.1], left: [0.24, 0.04, 0.1] },
      ],
      around: [{ thing: 'wash-basin', at: [0.58, 0, 0] }],
    },
  },
  'make-up': {
    en: {
      alone: 'put on makeup, put on make-up, apply makeup',
      do: 'apply, put on',
      what: 'lipstick, makeup, make-up, mascara',
    },
    zh: { alone: '化妆, 涂口红', do: '涂, 抹', what: '口红' },
    base: 'stand',
    place: 'bathroom',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        { at: 0, right: { by: 'mouth', off: [0.075, -0.07, -0.02] }, left: [0.1, 0.12, 0.05], aim: [-0.6, 0.7, 0.15] },
        { at: 0.5, right: { by: 'mouth', off: [0.075, -0.045, -0.02] }, tilt: 0.05 },
      ],
      held: [{ thing: 'lipstick', in: 'right' }],
      around: [{ thing: 'mirror', at: [0.72, 0, 0] }],
    },
  },
  'blow-dry': {
    toOther: 'braid-hair',
    en: {
      alone: 'blow-dry her hair, blow dry, dry her hair, dry his hair',
      do: 'dry, blow-dry',
      what: 'hair, hair dryer, hairdryer',
    },
    zh: { alone: '吹头发', do: '吹', what: '头发' },
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.06, -0.16, 0.0] },
          left: { by: 'crown', off: [0.0, 0.1, -0.06] },
          tilt: -0.15,
          aim: [-0.2, 0.9, 0.2],
        },
        { at: 0.5, right: { by: 'ear', off: [0.04, -0.15, 0.07] }, tilt: 0.05 },
      ],
      held: [{ thing: 'hair-dryer', in: 'right' }],
    },
  },
} as const satisfies Record<string, DeedCard>;
