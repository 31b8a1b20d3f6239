import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const BRICK = '#a5644c';
const HIGH_METRES = 3.4;
const COURSE_METRES = 0.11;
const BRICK_METRES = 0.34;
const NEAR_METRES = 7;

/** A wall: low where somebody is on it, else a high one behind; of bricks, or plastered in the colour that the prompt names. */
export const wall: GroundBuilder = ({ support, scenery, random, paint }) => {
  const behind = support.far === support.near;
  const z = behind ? support.near : support.near + 0.08;
  const [top, back] = behind ? [HIGH_METRES, z + 0.4] : [support.y, support.far - 0.1];
  const colour = paint(BRICK);
  const middle = (support.left + support.right) / 2;
  const faces: Face[] = [...solid([-ENDLESS_METRES, ENDLESS_METRES], [0, top - 0.08], [z, back], colour, -0.1)];
  if (support.colour === undefined) bricks(faces, random, middle, top - 0.08, z, colour);
  else plaster(faces, random, middle, top - 0.08, z, colour);
  faces.push(upright([-ENDLESS_METRES, ENDLESS_METRES], [0, 0.22], z - 0.004, '#1f1a1c', -0.7, 0.22));
  const coping = scenery.snowCover > 0.5 ? '#f2f6ff' : '#b9b0a2';
  faces.push(...solid([-ENDLESS_METRES, ENDLESS_METRES], [top - 0.08, top], [z - 0.05, back + 0.05], coping, 0.1));
  return { structures: [{ z: back, faces }], ...(behind ? { wallZ: back } : {}) };
};

function bricks(faces: Face[], random: Random, middle: number, top: number, z: number, colour: string): void {
  for (let row = 0; row * COURSE_METRES < top; row++) {
    const low = row * COURSE_METRES;
    const high = Math.min(top, low + COURSE_METRES);
    faces.push(upright([-ENDLESS_METRES, ENDLESS_METRES], [low, low + 0.012], z - 0.002, '#d8c8b4', -0.2, 0.55));
    for (let x = middle - NEAR_METRES + (row % 2) * BRICK_METRES * 0.5; x < middle + NEAR_METRES; x += BRICK_METRES) {
      faces.push(upright([x, x + 0.012], [low, high], z - 0.002, '#d8c8b4', -0.2, 0.55));
      if (random.chance(0.22))
        faces.push(
          upright(
            [x + 0.014, x + BRICK_METRES],
            [low + 0.012, high],
            z - 0.001,
            colour,
            random.range(-0.45, 0.35),
            0.7,
          ),
        );
    }
  }
}

/** Patches where the plaster has weathered. */
function plaster(faces: Face[], random: Random, middle: number, top: number, z: number, colour: string): void {
  for (let patch = 0; patch < 26; patch++) {
    const x = middle + random.range(-NEAR_METRES, NEAR_METRES);
    const y = random.range(0.1, top * 0.9);
    const [wide, high] = [random.range(0.3, 1.1), random.range(0.12, 0.5)];
    faces.push({
      points: [
        x,
        y,
        z - 0.002,
        x + wide,
        y - high * 0.3,
        z - 0.002,
        x + wide * 0.8,
        y + high,
        z - 0.002,
        x + wide * 0.1,
        y + high * 0.8,
        z - 0.002,
      ],
      colour,
      lit: random.pick([-0.28, 0.05]),
      alpha: 0.3,
      smooth: true,
    });
  }
}
