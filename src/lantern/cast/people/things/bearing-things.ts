import type { BEARING_THINGS } from '../../../deeds/bearing-things.ts';
import type { Thing } from './thing.ts';

const ROPE = '#d9b26a';

/** What loads are borne and drawn with. */
export const BEARING_THING_MAKERS = {
  // From the fists over the shoulders to the load.
  'load-straps': ({ right, left, head, frame }) =>
    [right, left].map((fist) => ({
      is: 'wire',
      through: [
        fist,
        { f: head.f - 0.02, l: fist.l * 0.8, u: head.u - 0.26 * frame.scale },
        { f: head.f - 0.2 * frame.scale, l: fist.l * 0.7, u: head.u - 0.38 * frame.scale },
      ],
      r: 0.018 * frame.scale,
      colour: '#7a5232',
    })),
  // From both fists down to what slides behind, on the ground.
  'tow-line': ({ right, left, frame }) => {
    const k = frame.scale;
    const end = { f: -1.2 * k, l: -0.1 * k, u: 0.27 * k };
    const sag = { f: (right.f + end.f) / 2, l: right.l, u: (right.u + end.u) / 2 - 0.06 * k };
    return [
      { is: 'wire', through: [left, right], r: 0.017 * k, colour: ROPE },
      { is: 'wire', through: [right, sag, end], r: 0.017 * k, colour: ROPE },
      { is: 'ball', at: right, r: 0.034 * k, colour: ROPE },
    ];
  },
} as const satisfies Record<(typeof BEARING_THINGS)[number], Thing>;
