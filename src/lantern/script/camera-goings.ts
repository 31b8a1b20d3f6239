import type { CameraWord } from './screenplay.ts';

/** Moves of the camera that go from something to something. */
export const CAMERA_GOINGS = [
  'push-in',
  'pull-out',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'crane-up',
  'crane-down',
] as const satisfies readonly CameraWord[];
