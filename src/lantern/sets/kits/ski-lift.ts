import type { Face, SetPiece, Structure } from '../set.ts';
import { drawn } from './sketch.ts';

/** Where a pylon of a chair lift stands: `up` metres higher than the stage. */
export interface LiftStop {
  readonly x: number;
  readonly z: number;
  readonly up: number;
}

const PYLON_METRES = 7;
/** Its two cables hang so far from the middle, so far below the head. */
const ASIDE_METRES = 2.1;
const WHEEL_METRES = PYLON_METRES - 0.4;
/** A cable sags by this share of its span. */
const SAG = 0.02;
const CABLE_METRES = 0.07;
const CABLE_STEPS = 6;
/** Chairs of a span: on which cable, and where on it; far off, where spans lie over each other, one is enough. */
const CHAIRS = {
  near: [
    [-1, 0.3],
    [-1, 0.8],
    [1, 0.55],
  ],
  far: [[-1, 0.5]],
} as const;
/** Spans from this one on are far. */
const FAR_SPANS = 2;

/** A chair lift: pylons from the nearest to the farthest, chairs, and both cables from pylon to pylon in true perspective. */
export function chairLift(stops: readonly LiftStop[]): {
  readonly pieces: readonly SetPiece[];
  readonly structures: readonly Structure[];
} {
  const pieces: SetPiece[] = stops.map(pylon);
  const structures: Structure[] = [];
  for (const [index, near] of stops.entries()) {
    const far = stops[index + 1];
    if (far === undefined) break;
    // Behind the far pylon's foot and before what stands beyond it.
    structures.push({ z: far.z + 0.1, faces: [-1, 1].flatMap((side) => cable(near, far, side)) });
    for (const [side, share] of index < FAR_SPANS ? CHAIRS.near : CHAIRS.far)
      pieces.push(chair(alongCable(near, far, side, share)));
  }
  return { pieces, structures };
}

type Spot = readonly [x: number, y: number, z: number];

/** A point of a cable: a parabola between two wheels, which is what a taut rope hangs in. */
function alongCable(near: LiftStop, far: LiftStop, side: number, share: number): Spot {
  const between = (from: number, to: number) => from + (to - from) * share;
  const sag = SAG * (far.z - near.z) * 4 * share * (1 - share);
  return [
    between(near.x, far.x) + side * ASIDE_METRES,
    between(near.up, far.up) + WHEEL_METRES - sag,
    between(near.z, far.z),
  ];
}

function cable(near: LiftStop, far: LiftStop, side: number): readonly Face[] {
  return Array.from({ length: CABLE_STEPS }, (_, at) => {
    const [x0, y0, z0] = alongCable(near, far, side, at / CABLE_STEPS);
    const [x1, y1, z1] = alongCable(near, far, side, (at + 1) / CABLE_STEPS);
    return {
      points: [x0, y0, z0, x1, y1, z1, x1, y1 + CABLE_METRES, z1, x0, y0 + CABLE_METRES, z0],
      colour: '#2f3640',
      lit: 0,
    };
  });
}

function pylon({ x, z, up }: LiftStop): SetPiece {
  return drawn(
    'lift pylon',
    x,
    z,
    [-2.6, 2.6, PYLON_METRES + 0.2, -1],
    (sketch) => {
      sketch.fill(`M -0.22 -1 L 0.22 -1 L 0.13 ${PYLON_METRES} L -0.13 ${PYLON_METRES} Z`, '#5f6a78', -0.2);
      sketch.fill(`M 0.02 -1 L 0.22 -1 L 0.13 ${PYLON_METRES} L 0.02 ${PYLON_METRES} Z`, '#7f8a98', 0.4 * sketch.side);
      sketch.rect(-2.2, PYLON_METRES - 0.3, 4.4, 0.26, '#4f5a68', 0.2);
      for (const at of [-ASIDE_METRES, ASIDE_METRES]) sketch.disc(at, WHEEL_METRES, 0.24, 0.24, '#39424e', 0);
    },
    { y: up, mirrored: false },
  );
}

/** A chair for two that hangs from a point of the cable. */
function chair([x, y, z]: Spot): SetPiece {
  return drawn(
    'lift chair',
    x,
    z,
    [-1, 1, 0.1, -2.5],
    (sketch) => {
      sketch.line('M 0 0.04 V -1.6', 0.07, '#2f3640', 0);
      sketch.fill('M -0.8 -2.3 H 0.8 V -2.1 H -0.8 Z', '#c8452f', 0.2);
      sketch.rect(-0.8, -2.1, 1.6, 0.6, '#a83a2a', -0.1);
      sketch.line('M -0.8 -1.6 Q 0 -1.2 0.8 -1.6', 0.07, '#2f3640', 0);
    },
    { y, mirrored: false },
  );
}

/** A pole with a pennant that marks the edge of a run. */
export function slopeFlag(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `slope flag ${colour}`,
    x,
    z,
    [-0.3, 1, 2.2],
    (sketch) => {
      sketch.rect(-0.03, 0, 0.06, 2.1, '#d8d8d4', 0.3);
      sketch.fill('M 0.03 2.08 Q 0.4 2.1 0.85 1.8 Q 0.4 1.6 0.03 1.5 Z', colour, 0.2);
    },
    { motion: 'sway', shadow: 0.15 },
  );
}
