import type { Toner } from '../light/toner.ts';
import type { Ground } from '../sets/set.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

type Water = NonNullable<Ground['water']>;

/** Rows of waves from the horizon to the lens, and points along each. */
const ROWS = 38;
const POINTS = 40;
/** The farthest and the nearest row, metres before the lens. */
const FAR_METRES = 320;
const NEAR_METRES = 2.6;
/** What shines through a thin crest. */
const LIGHT_THROUGH = '#7fc4c0';
/** Near waves are lowered, so that the lens does not drown: full height from here on, metres. */
const FULL_METRES = 6.5;
/** Waves as high as this break at their crests, metres. */
const BREAKING_METRES = 0.5;

/** Long waves on open water, row behind row: dark fronts, crests that let light through, foam where they break. */
export function paintSwell(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, water: Water): void {
  const height = water.swellMetres ?? 0;
  const { camera } = stage;
  const focal = focalPixels(camera.focal, frame);
  const horizon = horizonY(camera, frame);
  const above = camera.y - (water.level ?? 0);
  const half = frame.width / 2 / focal;
  for (let row = 0; row < ROWS; row++) {
    const depth = depthOf(row);
    // What lies nearer than the shore is under the land.
    if (row > 1 && depthOf(row - 2) < water.fromZ - camera.z) break;
    const tall = height * Math.min(1, (depth / FULL_METRES) ** 1.2);
    const z = camera.z + depth;
    const crest: number[] = [];
    const lifts: number[] = [];
    for (let point = 0; point <= POINTS; point++) {
      const across = ((point / POINTS) * 2 - 1) * half * 1.05 + camera.pan;
      const lift = liftAt(camera.x + across * depth, z, stage.time);
      lifts.push(lift);
      crest.push(
        (point / POINTS) * frame.width * 1.05 - frame.width * 0.025,
        horizon + (focal * (above - lift * tall)) / depth,
      );
    }
    const foot = horizon + (focal * (above + height)) / depthOf(row + 1) + 2;
    if (Math.min(...odd(crest)) > frame.height) break;
    under(target, crest, foot, toner.tone(water.colour, -0.5 + 0.2 * (row % 2), 1, depth));
    const pixels = (focal * tall) / depth;
    if (pixels < 1) continue;
    ribbon(target, crest, lifts, { from: -0.25, thick: pixels * 0.7 }, toner.tone(water.colour, 0.35, 0.45, depth));
    ribbon(target, crest, lifts, { from: 0.18, thick: pixels * 0.55 }, toner.tone(LIGHT_THROUGH, 0.5, 0.4, depth));
    if (height > BREAKING_METRES) breaking(target, crest, lifts, pixels, toner, depth);
  }
}

/** How far before the lens a row is, metres: rows lie closer where they are nearer. */
function depthOf(row: number): number {
  return FAR_METRES * (NEAR_METRES / FAR_METRES) ** (row / (ROWS - 1));
}

/** A crest that breaks: white water that slides down its face in streaks under a solid white edge. */
function breaking(
  target: Context2D,
  crest: readonly number[],
  lifts: readonly number[],
  pixels: number,
  toner: Toner,
  depth: number,
): void {
  ribbon(target, crest, lifts, { from: 0.3, thick: pixels * 0.75 }, toner.tone('#d8ecee', 0.4, 0.34, depth));
  ribbon(target, crest, lifts, { from: 0.44, thick: pixels * 0.5 }, toner.tone('#ffffff', 0.6, 0.94, depth));
}

/** Three trains of waves that run toward the viewer at the speeds of their lengths in deep water; -1 to 1. */
function liftAt(x: number, z: number, time: number): number {
  return (
    0.46 * Math.sin(0.24 * z + 0.09 * x + 1.58 * time) +
    0.32 * Math.sin(0.41 * z - 0.27 * x + 2.2 * time + 1.3) +
    0.22 * Math.sin(0.8 * z + 0.66 * x + 3.19 * time + 4.1)
  );
}

function under(target: Context2D, crest: readonly number[], foot: number, colour: string): void {
  target.beginPath();
  target.moveTo(crest[0]!, foot);
  for (let at = 0; at < crest.length; at += 2) target.lineTo(crest[at]!, crest[at + 1]!);
  target.lineTo(crest.at(-2)!, foot);
  target.closePath();
  target.fillStyle = colour;
  target.fill();
}

/** A band beneath the crest where it is higher than `from`; thickest where it is highest. */
function ribbon(
  target: Context2D,
  crest: readonly number[],
  lifts: readonly number[],
  like: { readonly from: number; readonly thick: number },
  colour: string,
): void {
  target.beginPath();
  let start = -1;
  for (let point = 0; point <= lifts.length; point++) {
    const high = point < lifts.length && lifts[point]! > like.from;
    if (high && start < 0) start = point;
    if (high || start < 0) continue;
    const [from, to] = [Math.max(0, start - 1), Math.min(lifts.length - 1, point)];
    target.moveTo(crest[from * 2]!, crest[from * 2 + 1]!);
    for (let at = from; at <= to; at++) target.lineTo(crest[at * 2]!, crest[at * 2 + 1]!);
    for (let at = to; at >= from; at--)
      target.lineTo(crest[at * 2]!, crest[at * 2 + 1]! + like.thick * Math.max(0, lifts[at]! - like.from));
    target.closePath();
    start = -1;
  }
  target.fillStyle = colour;
  target.fill();
}

function odd(values: readonly number[]): readonly number[] {
  return values.filter((_, at) => at % 2 === 1);
}
