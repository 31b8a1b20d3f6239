import type { Storyboard } from '../storyboard/storyboard.ts';

/** A picture to paint: one frame of a storyboard of one shot, whose camera stands still. */
export interface Still {
  readonly storyboard: Storyboard;
  /** Below `storyboard.frameCount`. */
  readonly frame: number;
}
