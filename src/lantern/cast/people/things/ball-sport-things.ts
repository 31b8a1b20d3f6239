import { bouncing, isWithin, thrown, within } from './flight.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const WHITE = '#f4f4f2';

/** A football at a place, its dark patches turned by so many radians. */
function footballAt(make: Make, at: At, spin: number): readonly Solid[] {
  return [
    make.ball(at, 0.115, make.colour ?? WHITE),
    ...[0, 1, 2, 3].map((index) =>
      make.ball(
        [at[0] + 0.07 * Math.cos(spin + index * 1.57), at[1] - 0.09, at[2] + 0.07 * Math.sin(spin + index * 1.57)],
        0.028,
        '#22232a',
      ),
    ),
  ];
}

/** Where a kicked ball lies before the foot, metres before the middle of the body: a foot that strikes it touches it. */
export const KICKED_FROM = 0.66;
/** Share of the round at which the foot meets it. */
export const KICKED_AT = 0.35;

/** Where something is that rolls to the foot, is kicked away and comes back, and how far it has turned. */
function kicked({ phase }: Make, radius: number): { readonly at: At; readonly turn: number } {
  const from = KICKED_FROM - 1.5;
  if (phase < KICKED_AT) {
    const t = within(phase, 0, 0.24);
    return { at: [from + 1.5 * (1 - t), 0, radius], turn: -t * 12 };
  }
  const t = within(phase, KICKED_AT, 0.62);
  const back = within(phase, 0.66, 1);
  return back > 0
    ? { at: [2 - back * (2 - from - 1.5), 0, radius], turn: -back * 12 }
    : { at: thrown(t, [from, 0, radius], [2, 0, radius], 0.5), turn: t * 16 };
}

function basketballAt(make: Make, at: At): readonly Solid[] {
  const spin = make.phase * 20;
  const seam = (turn: number): readonly At[] =>
    [-1.2, -0.6, 0, 0.6, 1.2].map((a) => [
      at[0] + 0.125 * Math.sin(a) * Math.cos(turn),
      at[1] - 0.125 * Math.cos(a),
      at[2] + 0.125 * Math.sin(a) * Math.sin(turn),
    ]);
  return [
    make.ball(at, 0.13, make.colour ?? '#d9722c'),
    make.wire(seam(spin), 0.007, '#5a2c14'),
    make.wire(seam(spin + 1.57), 0.007, '#5a2c14'),
  ];
}

function disc(make: Make, at: At, tilt: number): readonly Solid[] {
  const { f, l, u } = make.place(at);
  const k = make.frame.scale;
  const colour = make.colour ?? '#e8458a';
  return [
    { is: 'ball', at: { f, l, u }, r: 0.25 * k, flat: 0.22 + Math.abs(tilt), colour },
    { is: 'ball', at: { f, l, u: u + 0.012 * k }, r: 0.15 * k, flat: 0.22 + Math.abs(tilt), colour: '#ffffff' },
  ];
}

/** The things of games with balls; what flies goes by the share of the round. */
export const BALL_SPORT_THINGS = {
  football: (make) => {
    const { at, turn } = kicked(make, 0.115);
    return footballAt(make, at, turn);
  },
  'kicked-can': (make) => {
    const { at, turn } = kicked(make, 0.06);
    const cap = (share: number): At => [at[0] + 0.1 * share * Math.cos(turn), 0, at[2] + 0.1 * share * Math.sin(turn)];
    return [
      make.tube(cap(-1), cap(1), 0.062, make.colour ?? '#d8303a'),
      make.tube(cap(0.97), cap(1.08), 0.052, '#d5dae2'),
      make.tube(cap(-1.08), cap(-0.97), 0.052, '#d5dae2'),
    ];
  },
  // Up to the chest and down to the other foot, twice in a round.
  'kept-up-ball': (make) => {
    const t = (make.phase * 2) % 1;
    return footballAt(
      make,
      [0.52 + 0.04 * Math.sin(make.phase * Math.PI * 2), 0, 0.56 + 4 * 0.42 * t * (1 - t)],
      -t * 5,
    );
  },
  'goal-bound-ball': (make) => {
    const from = KICKED_FROM - 1.5;
    const t = within(make.phase, KICKED_AT, 0.5);
    // Into the net, which throws it down.
    const drop = within(make.phase, 0.5, 0.72);
    if (make.phase > 0.9) return footballAt(make, [from, 0, 0.115], 0);
    const at: At =
      drop > 0 ? bouncing(drop, [2.55, 0, 1.15], -0.2, 0.115) : thrown(t, [from, 0, 0.115], [2.55, 0, 1.15], 0.22);
    return footballAt(make, at, t * 14 - drop * 3);
  },
  frisbee: (make) => disc(make, [0.12, 0, 0.02], 0.04),
  'flying-frisbee': (make) => {
    if (!isWithin(make.phase, 0.44, 0.93)) return [];
    const out = within(make.phase, 0.44, 0.68);
    const back = within(make.phase, 0.72, 0.93);
    const at: At =
      back > 0
        ? thrown(back, [2.4, -0.3, 1.7], [-2.65, -0.1, 1.45], 0.35)
        : thrown(out, [-2.5, 0, 1.42], [2.4, 0.2, 1.75], 0.2);
    return disc(make, at, 0.12 * Math.sin(make.time * 9));
  },
  // Through the ring, down through the net, and off over the floor into the hands.
  'dunked-ball': (make) => {
    if (!isWithin(make.phase, 0.53, 0.82)) return [];
    const falls = within(make.phase, 0.53, 0.57);
    const t = within(make.phase, 0.57, 0.82);
    const at: At = t > 0 ? bouncing(t, [0, 0, 2.15], -0.42, 0.13) : [0, 0, 2.6 - 0.45 * falls];
    return basketballAt(make, at);
  },
  'shot-ball': (make) => {
    const hands: At = [
      (make.right.f + make.left.f) / 2 / make.frame.scale + 0.06,
      0,
      (make.right.u + make.left.u) / 2 / make.frame.scale + 0.1,
    ];
    const t = within(make.phase, 0.42, 0.66);
    const through = within(make.phase, 0.66, 0.73);
    const falls = within(make.phase, 0.73, 1);
    if (t <= 0) return basketballAt(make, hands);
    if (t < 1) return basketballAt(make, thrown(t, [0.42, 0, 2.05], [2.35, 0, 2.62], 0.62));
    if (through < 1) return basketballAt(make, [2.35, 0, 2.62 - 0.5 * through]);
    return basketballAt(make, bouncing(falls, [2.35, 0, 2.12], -1.1, 0.13));
  },
  'spike-net': (make) => {
    const at = (across: number, up: number): At => [0.4 * across, across, up];
    return [
      make.tube(at(1.5, 0), at(1.5, 2.42), 0.035, '#5a6472'),
      ...Array.from({ length: 12 }, (_, index) => {
        const across = -1.5 + (3 * index) / 11;
        return make.wire([at(across, 1.4), at(across, 2.34)], 0.008, '#e9eef2');
      }),
      ...[0.2, 0.4, 0.6, 0.8].map((share) =>
        make.wire([at(-1.5, 1.4 + 0.94 * share), at(1.5, 1.4 + 0.94 * share)], 0.008, '#e9eef2'),
      ),
      make.tube(at(-1.5, 2.36), at(1.5, 2.36), 0.04, '#ffffff'),
      make.tube(at(-1.5, 0), at(-1.5, 2.42), 0.035, '#5a6472'),
    ];
  },
  // Set up high, met at the top of the leap, slammed down over the net.
  'spiked-ball': (make) => {
    const met: At = [-0.52, 0, 2.62];
    const up = within(make.phase, 0, 0.45);
    const down = within(make.phase, 0.45, 0.57);
    const hop = within(make.phase, 0.57, 1);
    const at: At =
      down <= 0
        ? thrown(up, [-0.9, -0.4, 1.5], met, 1.05)
        : down < 1
          ? thrown(down, met, [2.1, 0, 0.13], 0)
          : bouncing(Math.min(1, hop * 1.3 + 0.22), [2.1 - 0.3, 0, 1], 0.9, 0.13);
    const sand = within(make.phase, 0.57, 0.72);
    return [
      make.ball(at, 0.125, make.colour ?? '#f6f1e2'),
      make.wire(
        [
          [at[0] - 0.1, at[1] - 0.07, at[2] + 0.03],
          [at[0], at[1] - 0.11, at[2] - 0.02],
          [at[0] + 0.1, at[1] - 0.07, at[2] + 0.03],
        ],
        0.014,
        '#2f6fc0',
      ),
      make.wire(
        [
          [at[0] - 0.05, at[1] - 0.09, at[2] + 0.09],
          [at[0] + 0.03, at[1] - 0.11, at[2]],
          [at[0] - 0.02, at[1] - 0.09, at[2] - 0.1],
        ],
        0.014,
        '#f2c23e',
      ),
      ...(sand > 0 && sand < 1
        ? Array.from({ length: 12 }, (_, index): Solid => {
            const a = index * 0.55 - 0.2;
            return make.ball(
              [
                2.1 + 0.7 * sand * Math.cos(a),
                0,
                0.03 + 0.6 * (0.5 + (index % 3) * 0.25) * 4 * sand * (1 - sand) * 0.5,
              ],
              0.04 * (1 - 0.5 * sand),
              '#f2e2b8',
            );
          })
        : []),
    ];
  },
  // A small goal from the side and the puck on its way into it.
  // Comes in flat, is met in the middle of the round, and sails off high.
  'batted-ball': (make) => {
    const met: At = [-1.15, 0, 1.02];
    const comes = within(make.phase, 0.16, 0.5);
    const goes = within(make.phase, 0.5, 0.92);
    if (comes <= 0 || goes >= 1) return [];
    const at = goes > 0 ? thrown(goes, met, [3, 0, 3.4], 0.5) : thrown(comes, [0.9, 0, 1.5], met, 0.1);
    const flash = within(make.phase, 0.5, 0.56);
    return [
      make.ball(at, 0.06, make.colour ?? '#fbf7ee'),
      ...(flash > 0 && flash < 1
        ? [0.4, 1.3, 2.2, 3.1, 4.1, 5.2].map((a) =>
            make.tube(
              [met[0] + 0.1 * Math.cos(a), -0.1, met[2] + 0.1 * Math.sin(a)],
              [met[0] + (0.16 + 0.16 * flash) * Math.cos(a), -0.1, met[2] + (0.16 + 0.16 * flash) * Math.sin(a)],
              0.014,
              '#fff2b0',
            ),
          )
        : []),
    ];
  },
  'cricket-bat': (make) => [
    make.tube([-0.12, 0, 0], [0.14, 0, 0], 0.02, '#2f3a5a'),
    make.box([0.44, 0, 0], [0.6, 0.04, 0.12], make.colour ?? '#e2c48a'),
  ],
  wicket: (make) => [
    ...[-0.12, 0, 0.12].map((across) =>
      make.tube([across * 0.4, across, 0], [across * 0.4, across, 0.72], 0.02, '#e9d5a0'),
    ),
    make.tube([-0.06, -0.14, 0.74], [0.06, 0.14, 0.74], 0.016, '#c9a562'),
  ],
  'thrown-ball': (make) => {
    const t = within(make.phase, 0.42, 0.7);
    return t <= 0 || t >= 1
      ? []
      : [make.ball(thrown(t, [-1.1, 0, 1.95], [2.4, 0, 1.3], 0.45), 0.07, make.colour ?? '#f6f1e2')];
  },
  // Comes in a bow, is held between both hands, and is thrown back to where it came from.
  'ball-to-catch': (make) => {
    const { right, left, frame } = make;
    const hands = placeIn(frame, {
      f: (right.f + left.f) / 2 + 0.03 * frame.scale,
      l: (right.l + left.l) / 2,
      u: (right.u + left.u) / 2 + 0.03 * frame.scale,
    });
    const thrower: At = [0.3, 0, 1.4];
    const goes = within(make.phase, 0.66, 1);
    const at = goes > 0 ? thrown(goes, hands, thrower, 0.5) : thrown(within(make.phase, 0, 0.32), thrower, hands, 0.5);
    return [
      make.ball(at, 0.12, make.colour ?? '#d8432f'),
      make.ball([at[0] - 0.03, at[1] - 0.06, at[2] + 0.04], 0.06, '#f08a6a'),
    ];
  },
  // Lies on its tee until the club comes through in the middle of the round, then sails off to the left of the body.
  'tee-ball': (make) => {
    const t = within(make.phase, 0.52, 0.72);
    if (t >= 1 && make.phase < 0.9) return [];
    const at: At = t > 0 && t < 1 ? thrown(t, [0, 0, 0.06], [0.4, 4.2, 2.6], 0.4) : [0, 0, 0.06];
    return [make.tube([0, 0, 0], [0, 0, 0.03], 0.012, '#d8b878'), make.ball(at, 0.045, make.colour ?? '#ffffff')];
  },
} as const satisfies Record<string, Thing>;
