import { clamp } from '../../base/interpolation.ts';
import type { Step } from './living.ts';

/** Where somebody stands, or sits, or is cut by the frame: the rows of the top and of the foot, pixels of the frame. */
export interface Standing {
  readonly top: number;
  readonly foot: number;
}

/** How much higher a breath lifts the top, and how far the top sways aside, shares of the height; how often, radians per second. */
const BREATH = 0.005;
const BREATH_SPEED = 1.75;
const SWAY = 0.007;
const SWAY_SPEEDS = [1.05, 0.47] as const;

/**
 * How far somebody who lives has moved since the first moment at a row of the picture, by breathing and by swaying a little over the feet, which
 * stand. Sets `out`; nothing at 0 s, so that the first frame is the picture.
 */
export function breathe({ top, foot }: Standing, y: number, seconds: number, out: Step): void {
  const height = foot - top;
  const up = clamp((foot - y) / height, 0, 1.2);
  const breath = (1 - Math.cos(seconds * BREATH_SPEED)) / 2;
  const sway = 0.6 * Math.sin(seconds * SWAY_SPEEDS[0]) + 0.4 * Math.sin(seconds * SWAY_SPEEDS[1]);
  out.x = SWAY * height * up * up * sway;
  out.y = -BREATH * height * up * breath;
}
