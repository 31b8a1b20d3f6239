import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

/** Suds on the lips: places from between them to the left and up, and radii, metres. */
const FOAM = [
  [-0.034, -0.004, 0.009],
  [0.03, -0.008, 0.01],
  [0.012, -0.028, 0.011],
  [-0.014, -0.03, 0.009],
  [-0.002, -0.044, 0.007],
] as const;

/** What is at the face when one makes oneself ready. */
export const FACE_THING_MAKERS = {
  /** A bottle with its mist, which goes to the neck. */
  'perfume-spray': (make) => {
    const { mouth, frame, time } = make;
    const k = frame.scale;
    return [
      { ...make.tube([-0.03, 0, 0], [0.04, 0, 0], 0.032, make.colour ?? '#e88ab4', 0.03), alpha: 0.92 },
      make.tube([0.04, 0, 0], [0.06, 0, 0], 0.014, '#d9b04a'),
      make.tube([0.06, 0, 0], [0.075, 0, 0], 0.011, '#f4ead2'),
      ...Array.from({ length: 7 }, (_, index): Solid => {
        const share = (time * 1.1 + index / 7) % 1;
        return {
          is: 'puff',
          at: moved(
            mouth,
            [0.06 - 0.06 * share, -0.03 + 0.05 * share, -0.07 - 0.05 * Math.sin(index * 2.3) * share],
            k,
          ),
          r: (0.025 + 0.06 * share) * k,
          colour: '#ffffff',
          alpha: 0.75 * (1 - share),
        };
      }),
    ];
  },
  /** A drop grows at its tip and falls. */
  dropper: (make) => {
    const drop = Math.min(1, make.phase * 1.6);
    return [
      make.tube([-0.05, 0, 0], [0, 0, 0], 0.016, '#f2f4f6', 0.014),
      make.tube([0, 0, 0], [0.035, 0, 0], 0.014, make.colour ?? '#3d8fd0', 0.006),
      make.ball([0.042 + 0.045 * drop, 0, 0], 0.008, '#8fd0ff'),
    ];
  },
  toothbrush: (make) => [
    make.tube([-0.08, 0, 0], [0.15, 0, 0], 0.009, make.colour ?? '#3d8fd0'),
    make.box([0.135, 0, 0.014], [0.045, 0.016, 0.02], '#ffffff'),
  ],
  /** Suds in the corners of the lips and on the chin. */
  'lip-foam': ({ mouth, frame, time }) =>
    FOAM.map(([l, u, r], index): Solid => ({
      is: 'ball',
      at: moved(mouth, [0.012, l, u], frame.scale),
      r: r * (1 + 0.12 * Math.sin(time * 7 + index * 2)) * frame.scale,
      colour: '#ffffff',
    })),
} as const satisfies Record<string, Thing>;
