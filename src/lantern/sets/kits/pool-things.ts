import type { Face, SetPiece, Structure } from '../set.ts';
import { drawn } from './sketch.ts';

/** A lounger with a striped cushion. */
export function poolChair(x: number, z: number, paint: number): SetPiece {
  const colour = ['#3f7fae', '#d8574a', '#e8b43a'][paint % 3]!;
  return drawn(
    `pool chair ${colour}`,
    x,
    z,
    [-1.3, 1.3, 1.2],
    (sketch) => {
      for (const leg of [-0.9, 0.1, 0.7]) sketch.rect(leg, 0, 0.07, 0.36, '#e8e4da', 0);
      sketch.line('M -1.05 0.4 L 0.3 0.4 L 0.95 0.95', 0.1, '#f4f0e6', 0.3);
      sketch.line('M -1 0.5 L 0.3 0.5 L 0.92 1.04', 0.13, colour, 0.4);
      for (let stripe = 0; stripe < 4; stripe++) sketch.rect(-0.9 + stripe * 0.34, 0.45, 0.12, 0.11, '#f6f2ea', 0.4);
    },
    { shadow: 0.9, turn: 1 },
  );
}

/** The bent rails of a ladder at the edge of a pool. */
export function poolLadder(x: number, z: number): SetPiece {
  return drawn(
    'pool ladder',
    x,
    z,
    [-0.6, 0.6, 1.1],
    (sketch) => {
      for (const side of [-0.32, 0.32]) {
        sketch.line(
          `M ${side} 0 V 0.7 Q ${side} 0.95 ${side * 0.9} 0.95 Q ${side * 0.7} 0.95 ${side * 0.7} 0.6 V 0.05`,
          0.06,
          '#c4ccd2',
          0.5,
        );
      }
      sketch.rect(-0.22, 0.1, 0.44, 0.05, '#c4ccd2', 0.3);
    },
    { turn: 1 },
  );
}

/** A tower with two diving boards over the water. */
export function divingBoard(x: number, z: number): SetPiece {
  return drawn(
    'diving board',
    x,
    z,
    [-3.2, 3.2, 6.6],
    (sketch) => {
      const way = x > 0 ? -1 : 1;
      for (const leg of [-0.8, 0.6])
        sketch.rect(-way * 1 + leg, 0, 0.22, 5.2, '#e4e8ea', leg * sketch.side > 0 ? 0.5 : -0.1);
      for (const y of [2.4, 5]) {
        sketch.fill(`M ${-way * 2} ${y} L ${way * 2.6} ${y + 0.06} V ${y + 0.2} H ${-way * 2} Z`, '#3f9cc4', 0.3);
        sketch.line(`M ${-way * 1.9} ${y + 0.2} V ${y + 1.1} H ${way * 0.2} V ${y + 0.2}`, 0.07, '#d8452f', 0.3);
      }
      for (let rung = 0; rung < 16; rung++) sketch.rect(-way * 2.3 - 0.3, rung * 0.32, 0.6, 0.06, '#b8bec4', 0.2);
    },
    { turn: 1 },
  );
}

/** A rope of floats along a lane. */
export function laneRope(z: number): SetPiece {
  return drawn(
    'lane rope',
    0,
    z,
    [-60, 60, 0.2, -0.1],
    (sketch) => {
      for (let float = 0; float < 240; float++)
        sketch.rect(-60 + float * 0.5, -0.02, 0.42, 0.14, float % 8 < 4 ? '#d8452f' : '#f6f4ee', 0.3);
    },
    { turn: 1, mirrored: false },
  );
}

/** Ropes of floats that part the lanes of a pool and run away from us: at each x, from z to z. */
export function laneRopes(xs: readonly number[], fromZ: number, toZ: number): Structure {
  const floats = xs.flatMap((x) =>
    Array.from({ length: Math.floor(toZ - fromZ) }, (_, at): Face => {
      const z = fromZ + at;
      return {
        points: [x - 0.09, 0.04, z, x + 0.09, 0.04, z, x + 0.09, 0.04, z + 0.8, x - 0.09, 0.04, z + 0.8],
        colour: at % 6 < 3 ? '#d8452f' : '#f6f4ee',
        lit: 0.35,
      };
    }),
  );
  // One colour after the other: each is then one fill.
  return { z: toZ, faces: floats.toSorted((a, b) => a.colour.localeCompare(b.colour)), mirrored: false };
}

/** A block that swimmers start from, with its number. */
export function startingBlock(x: number, z: number): SetPiece {
  return drawn(
    'starting block',
    x,
    z,
    [-0.4, 0.4, 1],
    (sketch) => {
      sketch.fill('M -0.26 0 H 0.26 L 0.3 0.62 H -0.3 Z', '#e8eef0', -0.1);
      sketch.rect(-0.16, 0.14, 0.32, 0.34, '#2f7fae', 0.2);
      sketch.rect(-0.03, 0.2, 0.06, 0.22, '#ffffff', 0.5);
      sketch.fill('M -0.32 0.62 H 0.32 L 0.28 0.74 H -0.28 Z', '#3f9cc4', 0.4);
      sketch.rect(-0.24, 0.74, 0.03, 0.2, '#c4ccd2', 0.4);
      sketch.rect(0.21, 0.74, 0.03, 0.2, '#c4ccd2', 0.4);
    },
    { turn: 1 },
  );
}
