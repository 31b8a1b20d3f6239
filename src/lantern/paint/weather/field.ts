import { hash2 } from '../../../base/random.ts';
import { groundLevel } from '../../sets/ground-level.ts';
import { focalPixels } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';

/**
 * Grains that fall through the air at one distance, anchored in the world: a camera that moves sees them pass. What
 * leaves the picture on one side comes back on the other, so that a field of a few hundred is endless.
 */
export interface Field {
  /** Metres from the camera. */
  readonly depth: number;
  readonly count: number;
  /** Metres per second downward. */
  readonly fall: number;
  /** Metres per second to the right. */
  readonly drift: number;
  readonly seed: number;
}

/** More room than the picture needs, so that grains come back out of sight. */
const ROOM = 1.5;

/** Visits every grain of a field that is above the ground at the stage's time; `sway` moves each sideways by its metres. */
export function eachGrain(
  field: Field,
  frame: FrameSize,
  stage: Stage,
  visit: (x: number, y: number, scale: number, index: number) => void,
  sway?: (index: number, time: number) => number,
): void {
  const { camera, shot } = stage;
  const widest = Math.min(shot.camera.from.focal, shot.camera.to.focal);
  const width = (frame.width / focalPixels(widest, frame)) * field.depth * ROOM;
  const height = (frame.height / focalPixels(widest, frame)) * field.depth * ROOM;
  const scale = focalPixels(camera.focal, frame) / field.depth;
  const left = camera.x + camera.pan * field.depth - width / 2;
  const bottom = camera.y + camera.tilt * field.depth - height / 2;
  const floor = groundLevel(stage.set.ground, camera.z + field.depth) - bottom;
  for (let index = 0; index < field.count; index++) {
    // A grain's own speed varies by a tenth, so that no two rows fall alike.
    const own = 0.9 + 0.2 * hash2(index, field.seed + 2);
    const worldX = hash2(index, field.seed) * width + field.drift * own * stage.time + (sway?.(index, stage.time) ?? 0);
    const worldY = hash2(index, field.seed + 1) * height - field.fall * own * stage.time;
    const x = modulo(worldX - left, width);
    const y = modulo(worldY - bottom, height);
    if (y < floor) continue;
    visit(frame.width / 2 + (x - width / 2) * scale, frame.height / 2 - (y - height / 2) * scale, scale, index);
  }
}

function modulo(value: number, size: number): number {
  return value - Math.floor(value / size) * size;
}
