import { MEASURE_METRES } from '../fixtures/fixture.ts';
import type { Holding, Performance, Stance, Standing, Target, Vector, WorkPoint } from './deed-card.ts';
import type { ThingName } from './things.ts';

/** What one works at: how one is at it, what stands there, and where on it the thing is that is worked on, metres. */
interface Bench {
  readonly stance: Stance;
  readonly around: readonly Standing[];
  /** Before the body, to its left, above the ground: the foot of what is worked on. */
  readonly at: Vector;
  readonly lean: number;
  readonly nod: number;
}

const CHAIR: Standing = { thing: 'chair', at: [0, 0, 0] };

/** Where work with the hands is done. */
export const BENCHES = {
  counter: {
    stance: 'stand',
    around: [{ thing: 'counter', at: [0.6, 0, 0] }],
    at: [0.47, 0, 0.91],
    lean: 0.14,
    nod: 0.26,
  },
  table: {
    stance: 'stand',
    around: [{ thing: 'table', at: [0.62, 0, 0] }],
    at: [0.48, 0, 0.735],
    lean: 0.24,
    nod: 0.24,
  },
  desk: {
    stance: 'seat',
    around: [CHAIR, { thing: 'table', at: [0.6, 0, 0] }],
    at: [0.46, 0, 0.735],
    lean: 0.16,
    nod: 0.24,
  },
  /** On the knees of one who sits on a stool. */
  lap: { stance: 'seat', around: [{ thing: 'stool', at: [0, 0, 0] }], at: [0.33, 0, 0.62], lean: 0.14, nod: 0.3 },
  /** Held up before the face, to see what is very small. */
  eyes: { stance: 'seat', around: [CHAIR], at: [0.4, 0, 0.86], lean: 0.06, nod: 0.28 },
  /** On the ground before one who kneels. */
  ground: { stance: 'kneel', around: [], at: [0.58, 0, 0], lean: 0.42, nod: 0.06 },
  /** Upright before one who stands: a wall, a shelf. */
  upright: { stance: 'stand', around: [], at: [0.5, 0, 1.15], lean: 0.04, nod: 0.1 },
} as const satisfies Record<string, Bench>;
export type BenchName = keyof typeof BENCHES;

/** Half of the width of what is worked on, and its height, metres. */
interface Size {
  readonly half: number;
  readonly tall: number;
}

/** The middles of the fists at one moment, metres from the middle of the foot of what is worked on, and the body with them. */
interface Beat {
  readonly at: number;
  readonly right?: Vector;
  readonly left?: Vector;
  readonly lean?: number;
  readonly aim?: Vector;
  readonly aimLeft?: Vector;
  readonly open?: 'right' | 'left' | 'both';
}

/** The ways in which hands work: every craft is one of them, with its own tool and thing. */
const MOTIONS = {
  /** Both palms on it, forth and back with the weight of the body. */
  press: ({ half, tall }: Size) => [
    { at: 0, right: [-0.03, -half * 0.6, tall], left: [-0.03, half * 0.6, tall] },
    { at: 0.5, right: [0.07, -half * 0.5, tall * 0.75], left: [0.07, half * 0.5, tall * 0.75], lean: 0.14 },
  ],
  /** Rolled under both hands, which hold the two ends of what rolls. */
  roll: ({ tall }: Size) => [
    { at: 0, right: [-0.07, -0.16, tall], left: [-0.07, 0.16, tall] },
    { at: 0.5, right: [0.1, -0.16, tall], left: [0.1, 0.16, tall], lean: 0.16 },
  ],
  /** Both hands at it, fingers against fingers. */
  pinch: ({ tall }: Size) => [
    { at: 0, right: [0, -0.06, tall + 0.03], left: [0, 0.06, tall + 0.02] },
    { at: 0.25, right: [0.02, -0.045, tall + 0.06], left: [-0.01, 0.05, tall + 0.02] },
    { at: 0.5, right: [0, -0.06, tall + 0.03], left: [0.01, 0.05, tall + 0.05] },
    { at: 0.75, right: [0.03, -0.05, tall + 0.02], left: [0.02, 0.06, tall + 0.03] },
  ],
  /** The right one to and fro on it, the left one holds it. */
  rub: ({ half, tall }: Size) => [
    { at: 0, right: [-0.07, -0.02, tall], left: [0, half * 0.8, tall], aim: [1, 0.1, -0.35] },
    { at: 0.5, right: [0.12, -0.06, tall], lean: 0.08, aim: [1, 0.1, -0.35] },
  ],
  /** A flat hand along its top, slowly; the left one waits at its side. */
  feel: ({ half, tall }: Size) => [
    { at: 0, right: [-0.05, -half * 0.5, tall + 0.01], left: [-0.14, half + 0.1, 0.02], open: 'both' },
    { at: 0.35, right: [0.04, 0, tall + 0.02], lean: 0.04, open: 'both' },
    { at: 0.7, right: [0.02, half * 0.4, tall + 0.01], lean: 0.06, open: 'both' },
  ],
  /** A flat hand in wide arcs over all of it, the body with it; the left one leans on it. */
  wipe: ({ half, tall }: Size) => [
    { at: 0, right: [-0.06, -half * 1.2, tall], left: [-0.06, half * 0.9, tall] },
    { at: 0.3, right: [0.16, -half * 0.2, tall], lean: 0.12 },
    { at: 0.55, right: [0.1, half * 0.5, tall], lean: 0.1 },
    { at: 0.8, right: [-0.04, -half * 0.4, tall], lean: 0.02 },
  ],
  /** A tool in the right hand works on it from its side; the left one holds it. */
  tool: ({ half, tall }: Size) => [
    {
      at: 0,
      right: [-0.1, -half - 0.06, tall * 0.8 + 0.08],
      left: [0, half + 0.02, tall * 0.5],
      aim: [0.5, 0.8, -0.45],
    },
    { at: 0.5, right: [-0.05, -half - 0.03, tall * 0.6 + 0.08], lean: 0.05, aim: [0.4, 0.85, -0.4] },
  ],
  /** A tool from above: piped, dripped, brushed, turned. */
  above: ({ half, tall }: Size) => [
    { at: 0, right: [-0.04, -0.04, tall + 0.14], left: [-0.02, half + 0.03, tall * 0.5], aim: [0.15, 0.25, -0.95] },
    { at: 0.35, right: [0.05, 0, tall + 0.13], aim: [0.15, 0.25, -0.95] },
    { at: 0.7, right: [0, -0.08, tall + 0.13], lean: 0.04, aim: [0.15, 0.35, -0.95] },
  ],
  /** It is held in the left hand, a tool strokes along it away from the body. */
  stroke: ({ tall }: Size) => [
    {
      at: 0,
      right: [-0.06, -0.05, tall + 0.1],
      left: [0, 0.06, tall + 0.06],
      aim: [0.8, 0.5, 0],
      aimLeft: [0.8, -0.3, 0.6],
    },
    { at: 0.55, right: [0.07, -0.03, tall + 0.11], aim: [0.8, 0.5, 0], aimLeft: [0.8, -0.3, 0.6] },
  ],
  /** One more is taken from the side and put on it, the left hand steadies it. */
  place: ({ half, tall }: Size) => [
    { at: 0, right: [-0.05, -half - 0.18, 0.1], left: [0, half + 0.02, tall * 0.6] },
    { at: 0.35, right: [0, -0.08, tall + 0.14] },
    { at: 0.6, right: [0.01, -0.03, tall + 0.06], lean: 0.05 },
  ],
  /** Both hands hold it by its sides and turn or pat it. */
  mould: ({ half, tall }: Size) => [
    { at: 0, right: [-0.06, -half, tall * 0.7], left: [-0.02, half, tall * 0.5] },
    { at: 0.35, right: [-0.02, -half * 0.8, tall * 0.95], left: [-0.05, half, tall * 0.4], lean: 0.06 },
    { at: 0.7, right: [-0.05, -half, tall * 0.5], left: [-0.01, half * 0.8, tall * 0.9] },
  ],
  /** One hand flat on its top, which shakes; the other one at its side. */
  'hold-down': ({ half, tall }: Size) => [
    { at: 0, right: [-0.04, -0.02, tall + 0.02], left: [-0.04, half + 0.03, tall * 0.4] },
    { at: 0.5, right: [-0.035, -0.015, tall + 0.012], lean: 0.02 },
  ],
  /** Drawn apart and let together again. */
  draw: ({ tall }: Size) => [
    { at: 0, right: [0, -0.1, tall + 0.16], left: [0, 0.1, tall + 0.16] },
    { at: 0.4, right: [0, -0.34, tall + 0.22], left: [0, 0.34, tall + 0.22] },
    { at: 0.7, right: [0.02, -0.2, tall + 0.16], left: [0.02, 0.2, tall + 0.16] },
  ],
  /** A thread is drawn through it and pulled out long. */
  thread: ({ tall }: Size) => [
    { at: 0, right: [0, -0.055, tall + 0.02], left: [0, 0.055, tall] },
    { at: 0.45, right: [-0.02, -0.19, tall + 0.12] },
    { at: 0.75, right: [-0.01, -0.09, tall + 0.06] },
  ],
} as const satisfies Record<string, (size: Size) => readonly Beat[]>;
export type MotionName = keyof typeof MOTIONS;

/** What a work with the hands is made of. */
export interface Handiwork {
  readonly bench: BenchName;
  readonly motion: MotionName;
  /** Of what is worked on when the prompt names nothing: half its width and its height, metres. */
  readonly size: Size;
  /** One round of the hands, seconds. */
  readonly seconds: number;
  readonly stance?: Stance;
  readonly held?: readonly Holding[];
  /** What is worked on when the prompt names nothing that can stand there. */
  readonly on?: ThingName;
  /** What else stands at the same place. */
  readonly with?: readonly Standing[];
  readonly at?: Vector;
  /** How what the prompt names is put there; `false`: it never is. */
  readonly work?: Partial<Omit<WorkPoint, 'at' | 'instead'>> | false;
  readonly more?: Partial<Pick<Performance, 'lips' | 'eyes' | 'once'>>;
}

/** A fist lies beyond the wrist along the forearm, which comes down from behind, metres for one of the measured height. */
const WRIST = [-0.055, 0, 0.035] as const;

/** How a work with the hands is played: the hands are told from the thing that they work on, so that they touch it. */
export function handiwork({
  bench,
  motion,
  size,
  seconds,
  stance,
  held,
  on,
  at,
  work,
  more,
  ...rest
}: Handiwork): Performance {
  const place: Bench = BENCHES[bench];
  const foot = at ?? place.at;
  const beats: readonly Beat[] = MOTIONS[motion](size);
  const around = [...place.around, ...(on === undefined ? [] : [{ thing: on, at: foot }]), ...(rest.with ?? [])];
  return {
    stance: stance ?? place.stance,
    seconds,
    eyes: 'down',
    keys: beats.map(({ right, left, lean = 0, ...beat }) => ({
      ...beat,
      ...(right === undefined ? {} : { right: fromGround(right, foot) }),
      ...(left === undefined ? {} : { left: fromGround(left, foot) }),
      lean: place.lean + lean,
      nod: place.nod,
    })),
    ...(held === undefined ? {} : { held }),
    ...(around.length === 0 ? {} : { around }),
    ...(work === false
      ? {}
      : {
          work: {
            at: foot,
            metres: Math.max(0.16, size.tall, 2 * size.half),
            most: 1,
            into: true,
            ...instead(on),
            ...work,
          },
        }),
    ...more,
  };
}

function instead(on: ThingName | undefined): Pick<WorkPoint, 'instead'> {
  return on === undefined ? {} : { instead: [on] };
}

/** The place of a wrist whose fist is at `hand`, metres from `foot` (the middle of the body), for one of the measured height. */
export function fromGround(hand: Vector, foot: Vector = [0, 0, 0]): Target {
  const [f, l, u] = [0, 1, 2].map((axis) => (hand[axis]! + foot[axis]! + WRIST[axis]!) / MEASURE_METRES);
  return { by: 'ground', off: [f!, l!, u!] };
}
