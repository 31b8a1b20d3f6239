import { project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

/** Nearer corners of a shore are drawn from here, metres before the lens. */
const NEAR_METRES = 0.4;

/** Paints what belongs to a water within its shore; without a shore, wherever it likes. */
export function withinShore(target: Context2D, frame: FrameSize, stage: Stage, paint: () => void): void {
  const { water } = stage.set.ground;
  if (!water?.shore) {
    paint();
    return;
  }
  target.save();
  target.beginPath();
  const { shore } = water;
  for (let at = 0; at < shore.length; at += 2) {
    const z = Math.max(shore[at + 1]!, stage.camera.z + NEAR_METRES);
    const point = project(stage.camera, frame, shore[at]!, water.level ?? 0, z);
    if (at === 0) target.moveTo(point.x, point.y);
    else target.lineTo(point.x, point.y);
  }
  target.closePath();
  target.clip();
  paint();
  target.restore();
}
