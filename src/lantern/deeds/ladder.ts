import type { DeedCard } from './deed-card.ts';

/** What is done on a ladder. */
export const LADDER = {
  'change-bulb': {
    en: {
      alone:
        'change a light bulb, change the light bulb, change a bulb, change the bulb, change a lightbulb, replace a light bulb, screw in a light bulb',
      do: 'screw, screw in, fix, install',
      what: 'light bulb, lightbulb, bulb, ladder, stepladder, ceiling lamp, lamp on the ceiling, ceiling light',
    },
    zh: { alone: '换灯泡, 修灯, 拧灯泡', do: '换, 拧, 安装', what: '灯泡, 吊灯' },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        {
          at: 0,
          hips: [0, 0, 0.36],
          rightFoot: [0, 0, 0.3],
          leftFoot: [0.06, 0, 0.42],
          right: [0.11, -0.07, 0.56],
          left: [0.17, 0.1, 0.06],
          nod: -0.5,
          aim: [0.1, 0, 1],
        },
        { at: 0.5, right: [0.11, -0.04, 0.565], nod: -0.56, side: 0.03 },
      ],
      held: [{ thing: 'screwed-bulb', in: 'right' }],
      around: [{ thing: 'step-ladder', at: [0.02, 0, 0] }],
    },
  },
  'stand-on-ladder': {
    en: {
      alone: 'stand on a ladder, stand on a stepladder, clean gutters, clean the gutters, clean out the gutters',
      do: 'stand, work',
      what: 'on a ladder, on the ladder, on a stepladder',
    },
    zh: { alone: '站在梯子上', do: '站在', what: '梯子上' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [0, 0, 0.34],
          rightFoot: [0, 0, 0.28],
          leftFoot: [0.06, 0, 0.42],
          right: [0.16, -0.1, 0.02],
          left: [0.15, 0.1, 0.14],
          nod: -0.24,
        },
        {
          at: 0.5,
          hips: [0, 0, 0.38],
          rightFoot: [0.06, 0, 0.46],
          leftFoot: [0, 0, 0.34],
          right: [0.15, -0.1, 0.14],
          left: [0.16, 0.1, 0.02],
        },
      ],
      around: [{ thing: 'step-ladder', at: [0.02, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
