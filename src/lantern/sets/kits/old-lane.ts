import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Lamp, Structure } from '../set.ts';
import { laneHouse, type LaneStyle } from './lane-house.ts';
import { reachAt } from './spread.ts';

/** A lane between old houses that runs away from us, and the houses on both sides of its mouth. */
export interface OldLane {
  readonly x: number;
  readonly half: number;
  readonly mouthZ: number;
  readonly endZ: number;
  readonly style: LaneStyle;
  readonly snow: number;
}

/** Structures and the lights on them. */
export interface LitStructures {
  readonly structures: readonly Structure[];
  readonly lamps: readonly Lamp[];
}

/** Builds the houses of a lane as structures, with the lights on them. */
export function oldLane(random: Random, light: Light, lane: OldLane): LitStructures {
  const parts = ([-1, 1] as const).flatMap((side) => [
    depthRow(random.fork(`deep ${side}`), light, lane, side),
    frontRow(random.fork(`front ${side}`), light, lane, side),
  ]);
  return { structures: parts.flatMap((part) => part.structures), lamps: parts.flatMap((part) => part.lamps) };
}

/** The houses along one side of the lane. */
function depthRow(random: Random, light: Light, lane: OldLane, side: 1 | -1): LitStructures {
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  const { style, snow } = lane;
  const x = lane.x + side * lane.half;
  for (let z = lane.mouthZ; z < lane.endZ;) {
    const length = random.range(5.5, 8.5);
    // The two houses at the corner are of one height, so that their roofs meet.
    const floors = z === lane.mouthZ ? 2 : random.integer(2, 3);
    const corner = z === lane.mouthZ ? { hip: 'start' as const } : {};
    const wall = { way: side < 0 ? 'left' : 'right', x, z, length, ...corner } as const;
    const made = laneHouse(random, light, wall, floors, style, z < 22, snow);
    structures.push({ z: z + length, faces: made.faces });
    if (z > lane.mouthZ) structures.push(gableEnd(x, z, side, 3.2 + (floors - 1) * 2.8, style));
    if (z < 40) lamps.push(...made.lamps);
    z += length;
  }
  return { structures, lamps };
}

/** The end of a house, which rises over a lower neighbour. */
function gableEnd(x: number, z: number, side: 1 | -1, high: number, style: LaneStyle): Structure {
  const ridge = high + (style === 'eastern' ? 1.1 : 2.4);
  const points = [x, 0, z, x + side * 5, 0, z, x + side * 5, high, z, x + side * 2.6, ridge, z, x, high, z];
  return { z: z + 0.02, faces: [{ points, colour: '#c4b49a', lit: -0.4 }] };
}

/** The houses beside the mouth of the lane, which face us. */
function frontRow(random: Random, light: Light, lane: OldLane, side: 1 | -1): LitStructures {
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  const reach = reachAt(lane.mouthZ) + 4;
  for (let u = lane.half; u < reach;) {
    const length = random.range(6, 8.5);
    const corner = u === lane.half ? { hip: side < 0 ? ('end' as const) : ('start' as const) } : {};
    const x = side < 0 ? lane.x - u - length : lane.x + u;
    const wall = { way: 'front', x, z: lane.mouthZ, length, ...corner } as const;
    const floors = u === lane.half ? 2 : random.integer(2, 3);
    const made = laneHouse(random, light, wall, floors, lane.style, u < 16, lane.snow);
    structures.push({ z: lane.mouthZ, faces: made.faces });
    lamps.push(...made.lamps);
    u += length;
  }
  return { structures, lamps };
}
