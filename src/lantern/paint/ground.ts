import type { Toner } from '../light/toner.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { paintFaces } from './faces.ts';
import { fillRows, type RowStop } from './rows.ts';

/** Distances in metres at which the ground's colour is worked out; between them it blends. */
const STOPS_METRES = [1500, 400, 160, 90, 50, 30, 18, 12, 8, 5, 3.5, 2];
/** Where the near colour begins to turn into the far one, and where it has, metres. */
const TURN_METRES = [6, 70] as const;

/** Paints the ground from the horizon down, and what lies flat on it. */
export function paintGround(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner): void {
  const { camera, set } = stage;
  const horizon = horizonY(camera, frame);
  if (horizon >= frame.height) return;
  const stops: RowStop[] = [];
  for (const metres of STOPS_METRES) {
    const y = horizon + (focalPixels(camera.focal, frame) * camera.y) / metres;
    const share = Math.log(metres / TURN_METRES[0]) / Math.log(TURN_METRES[1] / TURN_METRES[0]);
    stops.push({ y, colour: toner.tone(between(set.ground.near, set.ground.far, share), 0.35, 1, metres) });
    if (y > frame.height) break;
  }
  fillRows(target, frame.width, Math.max(0, horizon), frame.height, stops);
  if (set.ground.marks) paintFaces(target, frame, stage, toner, set.ground.marks);
}

/** A CSS hex between two, in steps of an eighth, so that the toner's memory stays small. */
function between(near: string, far: string, share: number): string {
  const amount = Math.round(Math.min(1, Math.max(0, share)) * 8) / 8;
  const part = (at: number) => {
    const from = Number.parseInt(near.slice(at, at + 2), 16);
    const to = Number.parseInt(far.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * amount)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
