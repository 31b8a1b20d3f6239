import { clamp } from '../../base/interpolation.ts';
import { hash2 } from '../../base/random.ts';
import type { Toner } from '../light/toner.ts';
import type { Ground } from '../sets/set.ts';
import { project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

type Water = NonNullable<Ground['water']>;

/** Seconds between rollers. */
const PERIOD_SECONDS = 5.5;
/** Rollers on their way at a time. */
const ROLLERS = 4;
/** Metres from where a roller rises to where it runs out. */
const RUN_METRES = 26;
/** Nearer to the lens than this no roller breaks; so many metres farther away all do. */
const [NO_FOAM_METRES, FOAM_METRES] = [6, 4] as const;
/** Metres between the points at which a crest is worked out. */
const STEP_METRES = 1.6;

/** Rollers that rise, come in, break into foam and run up the sand; a wet edge stays behind them. */
export function paintSurf(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, water: Water): void {
  const depthOf = (z: number) => z - stage.camera.z;
  paintWash(target, frame, stage, toner, water);
  for (let roller = 0; roller < ROLLERS; roller++) {
    const clock = stage.time / PERIOD_SECONDS + roller / ROLLERS;
    const share = clock - Math.floor(clock);
    const number = Math.floor(clock) * ROLLERS + roller;
    const z = water.fromZ + RUN_METRES * (1 - share) ** 1.25;
    const rise = Math.sin(Math.min(1, share * 1.15) * Math.PI) ** 0.8 * water.waveHeightMetres;
    // Right before a lens among the swimmers foam would be a white wall.
    const away = clamp((depthOf(z) - NO_FOAM_METRES) / FOAM_METRES, 0, 1);
    const broken = away * clamp((share - 0.42) / 0.4, 0, 1);
    if (rise < 0.02) continue;
    paintRoller(target, frame, stage, { z, rise, broken, number, depth: depthOf(z) }, toner, water);
  }
}

interface Roller {
  readonly z: number;
  readonly rise: number;
  /** 0 (smooth) to 1 (all foam). */
  readonly broken: number;
  readonly number: number;
  readonly depth: number;
}

function paintRoller(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  roller: Roller,
  toner: Toner,
  water: Water,
): void {
  const { camera } = stage;
  const half = (frame.width / 2 / Math.min(frame.width, frame.height) / camera.focal) * roller.depth + 4;
  const middle = camera.x + camera.pan * roller.depth;
  const from = Math.floor((middle - half) / STEP_METRES);
  const to = Math.ceil((middle + half) / STEP_METRES);
  const crest: number[] = [];
  const foot: number[] = [];
  const lip: number[] = [];
  for (let at = from; at <= to; at++) {
    const x = at * STEP_METRES;
    const swell = 0.55 + 0.45 * Math.sin(x * 0.13 + roller.number * 1.9) * Math.cos(x * 0.041 + roller.number);
    const z = roller.z + Math.sin(x * 0.09 + roller.number * 2.3) * 0.9;
    const ragged = (hash2(at, roller.number) - 0.5) * 0.25 * roller.broken;
    // A crest does not break everywhere at once.
    const broken = Math.max(
      0,
      Math.min(
        1,
        roller.broken * 1.5 -
          0.35 +
          0.5 * Math.sin(x * 0.31 + roller.number * 3.7) * Math.cos(x * 0.117 + roller.number),
      ),
    );
    const top = project(camera, frame, x, roller.rise * (swell + ragged), z);
    const low = project(camera, frame, x, 0, z - 0.5 - roller.rise * 1.6 * swell);
    const curl = project(
      camera,
      frame,
      x,
      roller.rise * (swell * (1 - 0.04 - 0.8 * broken) + ragged * 0.6),
      z - 0.05 - 2.2 * roller.rise * broken,
    );
    crest.push(top.x, top.y);
    foot.push(low.x, low.y);
    lip.push(curl.x, curl.y);
  }
  band(target, crest, foot, toner.tone(water.colour, -0.35, 0.85, roller.depth));
  band(target, crest, lip, toner.tone('#8fd0cc', 0.5, 0.5, roller.depth));
  if (roller.broken > 0.02)
    band(target, crest, lip, toner.tone('#ffffff', 0.75, Math.min(0.95, roller.broken * 1.6), roller.depth));
}

/** The thin water that runs up the sand and back, with a hem of foam; the sand it leaves is dark and wet. */
function paintWash(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner, water: Water): void {
  const { camera } = stage;
  const tide = Math.sin((stage.time / PERIOD_SECONDS) * Math.PI * 2);
  const depth = water.fromZ - camera.z;
  const half = (frame.width / 2 / Math.min(frame.width, frame.height) / camera.focal) * depth + 4;
  const middle = camera.x + camera.pan * depth;
  const edge: number[] = [];
  const hem: number[] = [];
  const wet: number[] = [];
  const back: number[] = [];
  for (let at = Math.floor((middle - half) / 0.9); at <= Math.ceil((middle + half) / 0.9); at++) {
    const x = at * 0.9;
    const tongue =
      0.8 + 0.8 * Math.sin(x * 0.21) * Math.cos(x * 0.063 + 1.2) + 0.22 * Math.sin(x * 0.9 + stage.time * 0.4);
    const run = water.fromZ - 0.1 - tongue * (0.75 + 0.4 * tide);
    const at3 = (z: number, into: number[]) => {
      const point = project(camera, frame, x, 0, z);
      into.push(point.x, point.y);
    };
    at3(run, edge);
    at3(run + 0.16 + 0.1 * hash2(at, 3), hem);
    at3(water.fromZ - 0.5 - tongue * 1.2, wet);
    at3(water.fromZ + 1.5, back);
  }
  band(target, back, wet, toner.tone('#8f7355', 0.1, 0.5, depth));
  band(target, back, edge, toner.tone('#bfe0da', 0.4, 0.5, depth));
  band(target, hem, edge, toner.tone('#ffffff', 0.75, 0.9, depth));
}

/** Fills between two lines that run the same way. */
function band(target: Context2D, upper: readonly number[], lower: readonly number[], colour: string): void {
  target.beginPath();
  target.moveTo(upper[0]!, upper[1]!);
  for (let at = 2; at < upper.length; at += 2) target.lineTo(upper[at]!, upper[at + 1]!);
  for (let at = lower.length - 2; at >= 0; at -= 2) target.lineTo(lower[at]!, lower[at + 1]!);
  target.closePath();
  target.fillStyle = colour;
  target.fill();
}
