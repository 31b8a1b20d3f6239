import { cameraAt, project } from '../../stage/camera.ts';
import type { PlaceOnStage } from '../../stage/track.ts';
import type { FrameSize, Shot } from '../../storyboard/storyboard.ts';

/** How a sound at a place reaches the viewer. */
export interface Heard {
  /** -1 (left) to 1 (right). */
  readonly pan: number;
  /** Linear; 1 at `NEAR_METRES` and below. */
  readonly gain: number;
  /** What air and ground leave of the high sounds. */
  readonly cutoffHz: number;
  /** Metres as they are felt: a long lens brings things near. */
  readonly distanceMetres: number;
}

/** Steps are as loud as they get from here on. */
const NEAR_METRES = 2.5;
/** A normal lens; see `CameraPose.focal`. */
const NORMAL_FOCAL = 1.1;

/** Hears a place of the stage as the camera sees it: pan from the picture, level and brightness from the distance. */
export function hear(frame: FrameSize, shot: Shot, shotTime: number, place: PlaceOnStage): Heard {
  const camera = cameraAt(shot, shotTime);
  const { x } = project(camera, frame, place.x, place.y, Math.max(place.z, camera.z + 0.5));
  const screen = (2 * x) / frame.width - 1;
  const metres = Math.hypot(place.x - camera.x, place.y - camera.y, place.z - camera.z);
  const distanceMetres = (metres * NORMAL_FOCAL) / Math.max(camera.focal, 0.3);
  return {
    // Soft at the edges: what leaves the picture is still heard from its side.
    pan: 0.85 * Math.tanh(screen),
    gain: (NEAR_METRES / Math.max(distanceMetres, NEAR_METRES)) ** 0.75,
    cutoffHz: 18_000 / (1 + distanceMetres / 14),
    distanceMetres,
  };
}
