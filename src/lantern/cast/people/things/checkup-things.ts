import type { CHECKUP_THINGS } from '../../../deeds/checkup-things.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { moved } from './solid.ts';
import { uprightAt } from './thing.ts';
import type { Thing } from './thing.ts';

const STEEL = '#c9d1dc';
const CUFF = '#2f5fae';
/** Crowns of those who stand straight, and the whole post of a scale, metres. */
const HEAD_AT = 1.7;
const POST = 2;

/** What a body is looked over with. */
export const CHECKUP_THING_MAKERS = {
  // Round both forearms near the elbow, since one of the two is seen from every side.
  'arm-cuff': ({ right, left, frame: { scale: k } }) =>
    [right, left].map((hand) => ({
      is: 'tube' as const,
      from: moved(hand, [-0.3, 0, 0.02], k),
      to: moved(hand, [-0.14, 0, 0.005], k),
      r: 0.068 * k,
      r2: 0.062 * k,
      colour: CUFF,
    })),
  'pressure-gauge': (make) => {
    const { right, left, frame, phase } = make;
    const k = frame.scale;
    const dial = uprightAt(make, moved(left, [0.02, 0, 0.13], k));
    const needle = 0.9 + 1.6 * Math.abs(Math.sin(phase * Math.PI));
    const squeezed = 0.05 - 0.012 * Math.sin(phase * Math.PI);
    return [
      { is: 'ball', at: moved(right, [0.02, 0, -0.035], k), r: squeezed * k, colour: '#262b36' },
      {
        is: 'wire',
        through: [
          moved(right, [0.03, 0, 0], k),
          moved(right, [0.14, 0, -0.12], k),
          moved(right, [0.3, 0.06, -0.06], k),
          moved(right, [0.42, 0.1, 0.06], k),
        ],
        r: 0.012 * k,
        colour: '#2c3340',
      },
      {
        is: 'wire',
        through: [
          moved(left, [0, 0, 0.02], k),
          moved(left, [0.16, -0.05, -0.16], k),
          moved(right, [0.36, 0.1, 0.02], k),
        ],
        r: 0.012 * k,
        colour: '#2c3340',
      },
      dial.disc([0, 0, 0], 0.1, 'across', STEEL),
      // Both faces are the same: from one of them it is seen.
      ...[-0.012, 0.012].flatMap((l) => [
        dial.disc([0, l, 0], 0.082, 'across', '#f7f9fb'),
        dial.wire(
          [
            [0, l * 1.6, 0],
            [0.065 * Math.cos(needle), l * 1.6, 0.065 * Math.sin(needle)],
          ],
          0.009,
          '#c8281e',
        ),
      ]),
    ];
  },
  'height-scale': (make) => [
    make.box([0.12, 0, 0.02], [0.42, 0.4, 0.04], '#8d96a3'),
    make.box([-0.03, 0, POST / 2], [0.05, 0.16, POST], '#f4f6f8'),
    ...Array.from({ length: 18 }, (_, index) =>
      make.box([0, 0, 0.2 + index * 0.1], [0.012, index % 5 === 0 ? 0.14 : 0.08, 0.012], '#3a4250'),
    ),
    ...Array.from({ length: 18 }, (_, index) =>
      make.box([-0.03, index % 2 === 0 ? 0.082 : -0.082, 0.2 + index * 0.1], [0.05, 0.004, 0.014], '#3a4250'),
    ),
    make.box([0.1, 0, HEAD_AT + 0.02], [0.3, 0.15, 0.035], '#e8542e'),
    make.box([-0.03, 0, HEAD_AT], [0.08, 0.19, 0.1], '#c8421e'),
  ],
  'glass-thermometer': (make) => [
    make.tube([-0.05, 0, 0], [0.17, 0, 0], 0.014, '#eef5fb'),
    make.tube([-0.05, 0, 0.008], [0.08, 0, 0.008], 0.007, '#d8281e'),
    ...[0.02, 0.05, 0.08, 0.11, 0.14].map((along) => make.box([along, 0, 0.014], [0.004, 0.012, 0.003], '#3a4250')),
    make.ball([-0.06, 0, 0], 0.017, '#d8281e'),
  ],
  'dental-mirror': (make) => [
    make.tube([-0.06, 0, 0], [0.12, 0, 0], 0.008, STEEL),
    make.disc([0.135, 0, 0], 0.026, 'out', '#eaf4fb'),
  ],
  'dental-drill': (make) => [
    make.tube([-0.08, 0, 0], [0.07, 0, 0], 0.016, STEEL, 0.012),
    make.tube([0.07, 0, 0], [0.11, 0, -0.03], 0.011, '#8d96a3', 0.006),
    make.wire(
      [
        [-0.08, 0, 0],
        [-0.2, -0.05, -0.14],
        [-0.24, -0.08, -0.4],
      ],
      0.009,
      '#5d6878',
    ),
  ],
  'dental-chair': (make) => {
    const leather = make.colour ?? '#3f9aa6';
    return [
      make.box([-0.05, 0, 0.03], [0.7, 0.5, 0.06], '#e6eaee'),
      make.tube([-0.05, 0, 0.05], [-0.05, 0, 0.4], 0.09, '#e6eaee'),
      make.plate(
        [
          [0.4, -0.24, 0.5],
          [0.4, 0.24, 0.5],
          [-0.2, 0.24, 0.44],
          [-0.2, -0.24, 0.44],
        ],
        leather,
      ),
      make.tube([0.36, 0, 0.43], [-0.16, 0, 0.4], 0.08, leather),
      make.tube([-0.16, 0, 0.4], [-0.52, 0, 1.08], 0.1, leather, 0.12),
      make.tube([-0.55, 0, 1.14], [-0.63, 0, 1.3], 0.1, leather),
      make.tube([0.36, 0, 0.43], [0.62, 0, 0.2], 0.07, leather),
    ];
  },
  'dental-lamp': (make) => {
    const lamp: BodyPoint = make.place([0.3, 0, 1.86]);
    return [
      make.wire(
        [
          [-0.75, 0.3, 0.4],
          [-0.8, 0.3, 1.9],
          [-0.2, 0.2, 2.1],
          [0.3, 0, 1.92],
        ],
        0.025,
        '#dfe4ea',
      ),
      { is: 'tube', from: lamp, to: make.place([0.26, 0, 1.78]), r: 0.13 * make.frame.scale, colour: '#f2f4f6' },
      { is: 'ball', at: make.place([0.25, 0, 1.76]), r: 0.09 * make.frame.scale, colour: '#fff7d8', shines: true },
    ];
  },
  // Somebody lies under green cloths, the head at one end.
  'operating-table': (make) => {
    const cloth = make.colour ?? '#3f9a86';
    return [
      make.tube([0, 0, 0], [0, 0, 0.66], 0.12, '#aab4c0'),
      make.box([0, 0, 0.03], [0.5, 0.9, 0.06], '#8d96a3'),
      ...[-0.75, -0.25, 0.25, 0.75].map((l) => make.box([0, l, 0.72], [0.56, 0.5, 0.12], '#dfe6ec')),
      // As long as the parts of the table under them, so that each lies on its own from every side.
      make.tube([0, -0.98, 0.84], [0, -0.5, 0.88], 0.1, cloth, 0.14),
      make.tube([0, -0.5, 0.88], [0, 0, 0.9], 0.14, cloth, 0.18),
      make.tube([0, 0, 0.9], [0, 0.5, 0.9], 0.18, cloth, 0.2),
      make.tube([0, 0.5, 0.9], [0, 0.68, 0.89], 0.2, cloth, 0.15),
      make.ball([0, 0.82, 0.88], 0.12, '#d9a47a'),
      make.ball([0.01, 0.88, 0.9], 0.115, '#bfe0ea'),
      make.tube([-0.02, 0.76, 0.97], [0, 0.74, 0.99], 0.045, '#cfe9f2'),
    ];
  },
  'operating-lamp': (make) => [
    make.wire(
      [
        [0.4, 0, 3.2],
        [0.4, 0, 2.5],
        [0.1, 0, 2.3],
      ],
      0.03,
      '#dfe4ea',
    ),
    make.tube([0, 0, 2.12], [0.02, 0, 2.24], 0.3, '#eef2f5', 0.2),
    ...[-0.12, 0, 0.12].map((l) => ({ ...make.ball([-0.02, l, 2.1], 0.06, '#fffbe6'), shines: true as const })),
  ],
  scalpel: (make) => [
    make.tube([-0.06, 0, 0], [0.09, 0, 0], 0.009, STEEL),
    make.tube([0.09, 0, 0], [0.16, 0, 0], 0.011, '#eef4f8', 0.003),
  ],
} as const satisfies Record<(typeof CHECKUP_THINGS)[number], Thing>;
