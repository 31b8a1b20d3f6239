import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { traitsOf } from '../../places/places.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import { ENDLESS_METRES, type BuiltGround, type GroundBuilder } from './ground-builder.ts';

const BRICK = '#a5644c';
const HIGH_METRES = 3.4;
const COURSE_METRES = 0.11;
const BRICK_METRES = 0.34;
const NEAR_METRES = 7;

/**
 * A wall: low where somebody is on it, else a high one behind; of bricks, or plastered in the colour that the prompt names; in
 * a room papered, over panels.
 */
export const wall: GroundBuilder = ({ support, scenery, random, paint }) => {
  if (traitsOf(scenery.place).indoors === true && support.far === support.near) return papered(support, paint(PAPER));
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

/** The wall of a room, with stripes that are hardly seen, a rail, panels and a skirting board. */
function papered({ near: z, left, right }: Support, colour: string): BuiltGround {
  const all = [-ENDLESS_METRES, ENDLESS_METRES] as const;
  const middle = (left + right) / 2;
  const faces: Face[] = [upright(all, [0, ROOM_METRES], z, colour, 0)];
  for (let x = middle - NEAR_METRES; x < middle + NEAR_METRES; x += STRIPE_METRES)
    faces.push(upright([x, x + STRIPE_METRES / 2], [RAIL_METRES, ROOM_METRES], z - 0.001, '#ffffff', 0.1, 0.07));
  faces.push(upright(all, [0, RAIL_METRES], z - 0.002, PANEL, -0.1));
  for (let x = middle - NEAR_METRES; x < middle + NEAR_METRES; x += PANEL_METRES)
    faces.push(
      upright([x + 0.08, x + PANEL_METRES - 0.08], [0.2, RAIL_METRES - 0.1], z - 0.003, PANEL, -0.4),
      upright([x + 0.1, x + PANEL_METRES - 0.08], [0.2, RAIL_METRES - 0.12], z - 0.004, PANEL, 0),
    );
  faces.push(
    upright(all, [RAIL_METRES - 0.03, RAIL_METRES + 0.03], z - 0.03, PANEL, 0.4),
    upright(all, [0, 0.14], z - 0.02, PANEL, 0.25),
  );
  return { structures: [{ z, faces }], wallZ: z, inside: true };
}

const PAPER = '#b9c4b4';
const PANEL = '#e4dccb';
const ROOM_METRES = 4;
const RAIL_METRES = 0.95;
const PANEL_METRES = 0.9;
const STRIPE_METRES = 0.16;

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
