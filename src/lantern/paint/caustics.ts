import { hash2 } from '../../base/random.ts';
import type { Toner } from '../light/toner.ts';
import { focalPixels, project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

/** Metres between the knots of the net of light. */
const MESH_METRES = 1.25;
/** How far the net is seen, metres before the lens. */
const REACH_METRES = 19;

/** The net of light that waves throw on the floor of shallow water: bright threads that meet in knots and wander. */
export function paintCaustics(target: Context2D, frame: FrameSize, stage: Stage, toner: Toner): void {
  const { camera, time } = stage;
  const half = frame.width / 2 / focalPixels(camera.focal, frame);
  target.lineCap = 'round';
  const nearest = Math.ceil((camera.z + 1.2) / MESH_METRES);
  const farthest = Math.floor((camera.z + REACH_METRES) / MESH_METRES);
  for (let row = farthest; row >= nearest; row--) {
    const depth = row * MESH_METRES - camera.z;
    const from = Math.floor((camera.x + (camera.pan - half) * depth) / MESH_METRES) - 1;
    const to = Math.ceil((camera.x + (camera.pan + half) * depth) / MESH_METRES) + 1;
    target.beginPath();
    for (let column = from; column <= to; column++) {
      const here = knot(frame, stage, column, row, time);
      for (const [dx, dz] of [
        [1, 0],
        [0, -1],
      ] as const) {
        // Some threads are missing, so that cells of many shapes are left.
        if (hash2(column * 3 + dx, row * 5 - dz) < 0.16) continue;
        const there = knot(frame, stage, column + dx, row + dz, time);
        const bow = (hash2(column + 11, row + dx * 7) - 0.5) * here.scale * 0.6;
        target.moveTo(here.x, here.y);
        target.quadraticCurveTo(
          (here.x + there.x) / 2 + bow * (1 - dx),
          (here.y + there.y) / 2 + bow * 0.25 * dx,
          there.x,
          there.y,
        );
      }
    }
    const { scale } = project(camera, frame, 0, 0, row * MESH_METRES);
    target.lineWidth = Math.max(0.7, scale * 0.024);
    target.strokeStyle = toner.tone('#fffdea', 1, Math.round((0.4 - 0.34 * (depth / REACH_METRES)) * 20) / 20, depth);
    target.stroke();
  }
}

function knot(frame: FrameSize, stage: Stage, column: number, row: number, time: number) {
  const phase = hash2(column, row) * 6.28;
  const x = (column + (row % 2) * 0.5 + 0.34 * Math.sin(time * 0.9 + phase)) * MESH_METRES;
  const z = (row + 0.34 * Math.cos(time * 0.75 + phase * 1.7)) * MESH_METRES;
  return project(stage.camera, frame, x, 0, Math.max(stage.camera.z + 0.6, z));
}
