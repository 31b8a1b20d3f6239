import type { DeedCard } from './deed-card.ts';

/** What is done where nothing has a weight. */
export const IN_SPACE = {
  'float-weightless': {
    en: {
      alone:
        'float weightlessly, float weightless, float in zero gravity, drift weightlessly, drift weightless, float in zero g, hang weightless, tumble weightlessly, spacewalk, do a spacewalk',
    },
    zh: { alone: '失重漂浮, 太空行走, 太空漫步, 在失重中漂浮, 失重飘浮' },
    base: 'stand',
    view: 'three-quarter',
    play: {
      stance: 'hang',
      seconds: 6,
      keys: [
        {
          at: 0,
          over: -0.22,
          along: 0,
          up: 0.3,
          right: [0.22, -0.2, 0.14],
          left: [0.2, 0.22, 0.2],
          rightFoot: [0.1, -0.05, 0.12],
          leftFoot: [-0.04, 0.06, 0.04],
          nod: -0.06,
          open: 'both',
        },
        {
          at: 0.34,
          over: 0.16,
          along: 0.08,
          up: 0.4,
          right: [0.2, -0.26, 0.2],
          left: [0.24, 0.2, 0.1],
          rightFoot: [0.02, -0.06, 0.05],
          leftFoot: [0.1, 0.07, 0.14],
          turn: 0.14,
        },
        {
          at: 0.68,
          over: 0.04,
          along: -0.04,
          up: 0.24,
          right: [0.26, -0.18, 0.06],
          left: [0.16, 0.26, 0.24],
          rightFoot: [0.08, -0.06, 0.14],
          leftFoot: [0.02, 0.06, 0.08],
          turn: -0.12,
        },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
