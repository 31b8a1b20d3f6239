import type { Canvas } from './canvas.ts';

/** The frames of the user's video at the film's frame rate and size. */
export interface VideoFrames {
  /** The picture at a frame of the film; valid until the next call. Asking in order is cheapest. */
  frame(index: number): Canvas;
}
