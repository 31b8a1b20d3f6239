import type { FrameSize } from './storyboard/storyboard.ts';

/** A request as Lantern sees it: everything resolved, nothing left to fetch. */
export interface Brief {
  readonly prompt: string;
  readonly negativePrompt?: string;
  /** 0 (free: more invented dressing) to 1 (literal: only what is named). */
  readonly literalness: number;
  readonly seconds: number;
  readonly frame: FrameSize;
  readonly multiShot: boolean;
  readonly sound: boolean;
  readonly seed: number;
  /** Shapes of the user's pictures, in the order of the request. Their pixels are handed to the painter. */
  readonly images: readonly MediaShape[];
  readonly video?: MediaShape;
}

export interface MediaShape {
  readonly width: number;
  readonly height: number;
}
