import type { CEREMONY_THINGS } from '../../../deeds/ceremony-things.ts';
import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { within } from './flight.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const [BRONZE, STONE, SKIN, HAIR] = ['#b98a3e', '#b9b4a8', '#f2c6a0', '#6b4226'] as const;

/** Things of solemn and fond occasions. */
export const CEREMONY_THING_MAKERS = {
  plinth: (make) => [
    make.box([0, 0, 0.05], [0.62, 0.62, 0.1], STONE),
    make.box([0, 0, 0.27], [0.5, 0.5, 0.36], '#c8c3b6'),
    make.box([0, 0, 0.475], [0.58, 0.58, 0.05], STONE),
  ],
  /** Somebody of bronze, one arm raised. */
  'bronze-figure': (make) => [
    make.tube([0, -0.07, 0], [0, -0.06, 0.5], 0.07, BRONZE, 0.085),
    make.tube([0, 0.07, 0], [0, 0.06, 0.5], 0.07, BRONZE, 0.085),
    make.tube([0, 0, 0.46], [0, 0, 0.88], 0.13, BRONZE, 0.16),
    make.tube([0, -0.14, 0.86], [-0.16, -0.16, 0.6], 0.05, BRONZE, 0.04),
    make.tube([0, 0.14, 0.86], [0.16, 0.16, 1.16], 0.05, BRONZE, 0.04),
    make.tube([0, 0, 0.88], [0, 0, 0.97], 0.05, BRONZE),
    make.ball([0, 0, 1.06], 0.11, BRONZE),
    make.ball([0.17, 0.16, 1.2], 0.05, '#d8b060'),
  ],
  /** A red cloth over what stands on a plinth; from the hand to the ground once it is pulled. */
  'pulled-veil': ({ right, frame, phase, colour }) => {
    const k = frame.scale;
    const pulled = within(phase, 0.26, 0.56);
    const place = (f: number, u: number): BodyPoint => ({ f: f * k, l: 0, u: u * k });
    const on = (from: BodyPoint, to: BodyPoint) => between(from, to, pulled);
    const cloth = colour ?? '#b8283a';
    const [top, bottom] = [1.82, 0.34];
    const edge = [0, 0.5, 1].map((share) => 0.58 + 0.84 * share);
    const outline = [
      on(place(0.72, top), moved(right, [-0.02, 0, 0.02], k)),
      on(place(1.0, top + 0.06), moved(right, [0.03, 0, 0.03], k)),
      on(place(1.28, top - 0.08), moved(right, [0.06, 0, 0], k)),
      on(place(edge[2]!, bottom), place(0.42, 0.02)),
      on(place(edge[1]!, bottom - 0.03), place(0.1, 0.01)),
      on(place(edge[0]!, bottom), place(-0.25, 0.02)),
    ];
    return [
      { is: 'plate', outline, round: 0.25, colour: cloth },
      ...[0.3, 0.62].map((share): Solid => ({
        is: 'wire',
        through: [between(outline[0]!, outline[2]!, share), between(outline[5]!, outline[3]!, share)],
        r: 0.012 * k,
        colour: '#8a1a2a',
      })),
    ];
  },
  /** A head on the pillow, and a blanket up to the chin. */
  'tucked-child': (make) => {
    const eye = (l: number) =>
      make.wire(
        [
          [0.1, l, 0.71],
          [0.115, l + 0.025, 0.7],
          [0.1, l + 0.05, 0.71],
        ],
        0.007,
        '#4a2f22',
      );
    return [
      make.ball([0, 0.68, 0.68], 0.15, HAIR),
      make.ball([0.03, 0.62, 0.69], 0.13, SKIN),
      eye(0.62),
      eye(0.52),
      make.wire(
        [
          [0.12, 0.53, 0.63],
          [0.125, 0.56, 0.62],
          [0.12, 0.59, 0.63],
        ],
        0.007,
        '#b0604a',
      ),
      make.tube([0, -0.6, 0.54], [0, 0.4, 0.57], 0.13, make.colour ?? '#6f9ad0', 0.2),
      make.tube([0, 0.39, 0.57], [0, 0.46, 0.575], 0.205, '#f4f1e8'),
    ];
  },
  /** Petals round a flame; it drifts off once the hands have set it down. */
  'lotus-lantern': ({ right, left, frame, phase, time }) => {
    const k = frame.scale;
    const away = within(phase, 0.45, 1);
    const hands = moved(between(right, left, 0.5), [0.07, 0, 0.02], k);
    const afloat = { f: (0.66 + 0.9 * away) * k, l: 0, u: (0.06 + 0.012 * Math.sin(time * 3)) * k };
    const at = between(hands, afloat, within(phase, 0.3, 0.45));
    const petals = [-1, -0.5, 0, 0.5, 1].map((side): Solid => ({
      is: 'ball',
      at: moved(at, [0.085 * side, -0.04 * (1 - Math.abs(side)), 0.03 * Math.abs(side)], k),
      r: 0.06 * k,
      flat: 1.5,
      colour: side === 0 ? '#ff9cc0' : '#f27aa8',
    }));
    return [
      { is: 'glow', at: moved(at, [0, 0, 0.08], k), r: 0.42 * k, colour: '#ffb45a', alpha: 0.75 },
      { is: 'ball', at: moved(at, [0, 0, -0.04], k), r: 0.11 * k, flat: 0.35, colour: '#5fa050' },
      ...petals,
      { is: 'ball', at: moved(at, [0, 0, 0.1], k), r: 0.025 * k, flat: 1.8, colour: '#ffe08a', shines: true },
    ];
  },
  'fish-mallet': (make) => [
    make.tube([-0.06, 0, 0], [0.26, 0, 0], 0.01, '#8a5a30'),
    make.ball([0.28, 0, 0], 0.035, '#c98a3a'),
  ],
  /** A hollow red block with a slit, on its cushion on a low stand. */
  'fish-drum': (make) => [
    make.box([0, 0, 0.14], [0.42, 0.5, 0.28], '#7d4f26'),
    make.tube([0, -0.2, 0.31], [0, 0.2, 0.31], 0.06, '#e0b040'),
    make.ball([0, 0, 0.47], 0.17, '#a8322a'),
    make.box([-0.15, 0, 0.44], [0.05, 0.22, 0.025], '#3a1410'),
    make.ball([-0.11, -0.11, 0.53], 0.022, '#f0c24a'),
    make.ball([-0.11, 0.11, 0.53], 0.022, '#f0c24a'),
  ],
  /** Two slips on a string, which open and close. */
  'bamboo-clapper': (make) => {
    const open = 0.035 * (0.5 + 0.5 * Math.sin(make.phase * 4 * Math.PI));
    return [
      make.box([0.13, 0, 0.012], [0.32, 0.06, 0.016], '#d8b45a'),
      make.box([0.13, 0, -0.012 - open], [0.32, 0.06, 0.016], '#c99a40'),
      make.tube([-0.03, 0, 0.012], [-0.08, 0, -0.12], 0.012, '#d8323c', 0.02),
    ];
  },
} as const satisfies Record<(typeof CEREMONY_THINGS)[number], Thing>;
