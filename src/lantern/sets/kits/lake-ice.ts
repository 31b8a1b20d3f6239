import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { lens } from './ground-marks.ts';

const ICE = '#a9cbe0';
const DEEP_ICE = '#86b2cf';
const SNOW = '#f2f6ff';
/** Half of what is seen of a lake to either side, metres. */
const REACH_METRES = 150;

/** Ice on a lake: a pale blue sheet from shore to shore, darker where it is clear, cracks that branch, snow blown into drifts. */
export function lakeIce(random: Random, fromZ: number, toZ: number): readonly Face[] {
  const shore: number[] = [-REACH_METRES, 0, toZ, REACH_METRES, 0, toZ];
  for (let x = REACH_METRES; x >= -REACH_METRES; x -= 4) shore.push(x, 0, fromZ + random.range(-0.3, 0.5));
  const faces: Face[] = [{ points: shore, colour: ICE, lit: 0.2 }];
  const depth = () => fromZ + 1 + (toZ - fromZ - 2) * random.next() ** 2.2;
  for (let patch = 0; patch < 60; patch++) {
    const z = depth();
    const wide = (3 + z * 0.22) * random.range(0.6, 1.4);
    faces.push({
      points: lens(random, random.range(-1, 1) * (12 + z), z, wide, wide * 0.3),
      colour: patch % 3 === 0 ? SNOW : DEEP_ICE,
      lit: patch % 3 === 0 ? 0.5 : 0,
      alpha: patch % 3 === 0 ? 0.7 : 0.4,
      smooth: true,
    });
  }
  for (let crack = 0; crack < 26; crack++) faces.push(...crackFrom(random, random.range(-1, 1) * 26, depth()));
  return faces;
}

/** A white line that bends, and one that leaves it. */
function crackFrom(random: Random, x: number, z: number): readonly Face[] {
  const faces: Face[] = [];
  let [ax, az] = [x, z];
  let turn = random.range(-0.6, 0.6);
  for (let part = 0; part < 5; part++) {
    const long = random.range(0.8, 2) * (1 + z * 0.04);
    turn += random.range(-0.7, 0.7);
    const [bx, bz] = [ax + Math.cos(turn) * long, az + Math.sin(turn) * long * 0.6];
    const thick = 0.03 + z * 0.0022;
    faces.push({
      points: [ax, 0, az, bx, 0, bz, bx, 0, bz + thick, ax, 0, az + thick],
      colour: '#ffffff',
      lit: 0.6,
      alpha: 0.85,
    });
    if (part === 2) {
      const [cx, cz] = [bx + long * 0.7, bz + random.range(-0.9, 0.9)];
      faces.push({
        points: [bx, 0, bz, cx, 0, cz, cx, 0, cz + thick, bx, 0, bz + thick],
        colour: '#ffffff',
        lit: 0.6,
        alpha: 0.7,
      });
    }
    [ax, az] = [bx, bz];
  }
  return faces;
}
