import { clamp, lerp, smoothstep } from '../../../../base/interpolation.ts';
import type { Form, Part, Spot } from '../form.ts';
import { spread } from './spread.ts';

/** Seconds in which a train goes round: it hangs at the top, plunges, loops, climbs the hill and is drawn up again. */
const ROUND_SECONDS = 5.4;
const CARS = 5;
/** Metres are heights of the whole: how long a car is with its coupling, and how far it sits above the rails. */
const CAR = { long: 0.085, high: 0.05, above: 0.028 } as const;
/** The slowest that a train creeps over the top, heights a second, and the square of its speed that a height of fall adds. */
const CREEPS = 0.16;
const FALLS = 1.5;

/** The track: from the station up, over the top, down, through the loop, over a hill and out. */
const TRACK: readonly Spot[] = track();
/** At each spot of the track how far along it that is, and when a train is there, seconds. */
const ALONG: readonly number[] = TRACK.reduce<number[]>((sums, [x, y], at) => {
  const [px, py] = TRACK[at - 1] ?? [x, y];
  return [...sums, (sums.at(-1) ?? 0) + Math.hypot(x - px, y - py)];
}, []);
const [XS, YS] = [TRACK.map(([x]) => x), TRACK.map(([, y]) => y)];
const WHEN: readonly number[] = times();
/** All that stands still. */
const STRUCTURE: readonly Part[] = [...posts(), ...rails()];

/** A roller coaster at a time, seconds: its train is where gravity has it. */
export function rollerCoasterAt(seconds: number): Form {
  const share = ((seconds + 0.15) % ROUND_SECONDS) / ROUND_SECONDS;
  const front = between(WHEN, ALONG, share * (WHEN.at(-1) ?? 1));
  const cars = Array.from({ length: CARS }, (_, at) => carAt(front - at * CAR.long, at === 0)).flat();
  return { colour: '#d8443c', shadow: 1.2, parts: [...STRUCTURE, ...cars] };
}

function track(): readonly Spot[] {
  const hill = spread(14, -1.35, -0.62).map((x): Spot => [x, 0.16 + 0.8 * smoothstep(0, 1, (x + 1.35) / 0.73)]);
  const drop = spread(16, -0.55, 0.02).map((x): Spot => [x, 0.96 - 0.88 * smoothstep(0, 1, (x + 0.55) / 0.57)]);
  const loop = spread(30, -Math.PI / 2, 1.5 * Math.PI).map((turn): Spot => [
    0.2 + 0.19 * Math.cos(turn) + 0.1 * ((turn + Math.PI / 2) / (2 * Math.PI)),
    0.3 + 0.22 * Math.sin(turn),
  ]);
  const out = spread(20, 0.42, 1.35).map((x): Spot => [
    x,
    0.08 + 0.36 * Math.sin(Math.PI * clamp((x - 0.42) / 0.78, 0, 1)) ** 2,
  ]);
  return [...hill, [-0.585, 0.965], ...drop, ...loop, ...out];
}

/** A train that starts over the top is faster the farther it has come down; before that it is drawn up evenly, and quickly. */
function times(): readonly number[] {
  const top = Math.max(...TRACK.map(([, y]) => y));
  const first = TRACK.findIndex(([, y]) => y > 0.9 * top);
  return TRACK.reduce<number[]>((sums, [, y], at) => {
    const way = (ALONG[at] ?? 0) - (ALONG[at - 1] ?? 0);
    const speed = at < first ? 3 : Math.sqrt(CREEPS ** 2 + FALLS * Math.max(0, top - y));
    return [...sums, (sums.at(-1) ?? 0) + way / speed];
  }, []);
}

/** The value at `x` of what is `values` at `keys`, which rise. */
function between(keys: readonly number[], values: readonly number[], x: number): number {
  const at = clamp(keys.findIndex((key) => key > x) - 1, 0, keys.length - 2);
  const [from = 0, to = 1] = [keys[at], keys[at + 1]];
  const share = clamp((x - from) / Math.max(1e-6, to - from), 0, 1);
  return lerp(values[at] ?? 0, values[at + 1] ?? 0, share);
}

function spotAt(along: number): Spot {
  return [between(ALONG, XS, along), between(ALONG, YS, along)];
}

/** One car with two who throw up their arms; what is not on the track yet is not seen. */
function carAt(along: number, first: boolean): readonly Part[] {
  if (along < 0 || along > (ALONG.at(-1) ?? 0) - 0.02) return [];
  const [a, b] = [spotAt(along - CAR.long * 0.4), spotAt(along + CAR.long * 0.4)];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const on = (ahead: number, up: number): Spot => [
    mx + Math.cos(turn) * ahead - Math.sin(turn) * up,
    my + Math.sin(turn) * ahead + Math.cos(turn) * up,
  ];
  const half = CAR.long * 0.44;
  const nose = first ? half * 1.5 : half;
  const [low, high] = [CAR.above, CAR.above + CAR.high];
  const rider = (ahead: number, skin: `#${string}`, shirt: `#${string}`): readonly Part[] => [
    { ball: [...on(ahead, high + 0.004), 0.013, 0.016], colour: shirt },
    { rod: [on(ahead, high + 0.006), on(ahead + 0.016, high + 0.055)], radius: 0.004, colour: skin },
    { ball: [...on(ahead, high + 0.03), 0.0125], colour: skin },
  ];
  return [
    ...rider(-half * 0.45, '#e8b890', '#3a6ab0'),
    ...rider(half * 0.45, '#b87a52', '#f2c23a'),
    {
      plate: [on(-half, low), on(nose, low), on(nose * 0.86, high), on(-half, high)],
      colour: first ? '#f4c430' : '#2f7fc0',
    },
    ...[-0.6, 0.6].map((share): Part => ({ ball: [...on(half * share, low * 0.6), 0.012], colour: '#2b2c32' })),
  ];
}

function rails(): readonly Part[] {
  const ties = ALONG.flatMap((along, at): readonly Part[] => {
    const [x, y] = TRACK[at] ?? [0, 0];
    const [px, py] = TRACK[at - 1] ?? [x, y];
    const turn = Math.atan2(y - py, x - px);
    const under: Spot = [x + Math.sin(turn) * 0.022, y - Math.cos(turn) * 0.022];
    return along === 0 ? [] : [{ rod: [[x, y], under], radius: 0.004, colour: '#f1ece0' }];
  });
  const below = TRACK.map(([x, y], at): Spot => {
    const [px, py] = TRACK[Math.max(0, at - 1)] ?? [x, y];
    const [nx, ny] = TRACK[Math.min(TRACK.length - 1, at + 1)] ?? [x, y];
    const turn = Math.atan2(ny - py, nx - px);
    return [x + Math.sin(turn) * 0.024, y - Math.cos(turn) * 0.024];
  });
  return [
    ...ties,
    { rod: below, radius: 0.007, colour: '$-', bent: true },
    { rod: TRACK, radius: 0.009, colour: '$', bent: true },
  ];
}

/** White trestles under all but the loop, which hangs on a mast. */
function posts(): readonly Part[] {
  const under = TRACK.filter(([x], at) => at % 4 === 0 && (x < -0.02 || x > 0.5));
  return [
    ...under.flatMap(([x, y]): readonly Part[] => [
      {
        rod: [
          [x, 0],
          [x, y - 0.02],
        ],
        radius: 0.007,
        colour: '#dfe5ea',
      },
      ...(y > 0.3
        ? [
            {
              rod: [
                [x - 0.09, 0],
                [x, y * 0.72],
              ] as const,
              radius: 0.005,
              colour: '#c3ccd4',
            } satisfies Part,
          ]
        : []),
    ]),
    {
      rod: [
        [0.25, 0],
        [0.25, 0.5],
      ],
      radius: 0.009,
      colour: '#dfe5ea',
    },
  ];
}
