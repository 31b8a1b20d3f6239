import type { Toner } from '../light/toner.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

/** Distances in metres at which the ground's colour is worked out; between them it blends. */
const STOPS_METRES = [1000, 160, 70, 34, 18, 10, 6, 3.5, 2];

/** Paints the ground from the horizon down. */
export function paintGround(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner): void {
  const { camera, set } = stage;
  const focal = camera.focal * Math.min(frame.width, frame.height);
  const horizon = frame.height / 2 + focal * camera.tilt;
  if (horizon >= frame.height) return;
  const gradient = target.createLinearGradient(0, horizon, 0, frame.height);
  const span = frame.height - horizon;
  for (const metres of STOPS_METRES) {
    const offset = (focal * camera.y) / metres / span;
    if (offset > 1) break;
    const colour = metres > 30 ? set.ground.far : set.ground.near;
    gradient.addColorStop(offset, toner.tone(colour, 0.2, 1, metres));
  }
  target.fillStyle = gradient;
  target.fillRect(0, Math.max(0, horizon), frame.width, frame.height - Math.max(0, horizon));
}
