import { project } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { MirrorView } from './mirror.ts';

/** Where a thing's foot is on the picture and which way its metres run. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Pixels for each metre. */
  readonly scale: number;
  /** 1 upright, -1 upside down in the mirror. */
  readonly up: 1 | -1;
}

/** The place of a foot at x, y, z metres on the picture, or with a `view` in the mirror. */
export function placeOf(
  stage: Stage,
  frame: FrameSize,
  foot: { readonly x: number; readonly y: number; readonly z: number },
  view: MirrorView | undefined,
): Place {
  const at = project(stage.camera, frame, foot.x, view ? -foot.y : foot.y, foot.z);
  if (!view) return { ...at, up: 1 };
  return { x: at.x * view.scale, y: (at.y - view.top) * view.scale, scale: at.scale * view.scale, up: -1 };
}
