import type { FrameSize } from './storyboard/storyboard.ts';

/** A request as Lantern sees it: everything resolved, nothing left to fetch. */
export interface Brief {
  readonly prompt: string;
  readonly negativePrompt?: string;
  /** 0 (free: more invented dressing) to 1 (literal: only what is named). */
  readonly literalness: number;
  readonly seconds: number;
  /** As asked for, or in the shape of the first picture. */
  readonly frame: FrameSize;
  /** Present when no shape was asked for and there are pictures: which of them is the world of the film is only known from the prompt. */
  readonly frames?: FrameChoice;
  readonly multiShot: boolean;
  /** How many shots there are, with `multiShot`, 1 to 9; absent: as many as the beats and the seconds ask for. */
  readonly shotCount?: number;
  readonly sound: boolean;
  readonly seed: number;
  /** Shapes of the user's pictures, in the order of the request. Their pixels are handed to the painter. */
  readonly images: readonly MediaShape[];
  /** The request has one picture, and it is the first frame whatever the prompt says of it. */
  readonly opensWithPicture?: true;
  /** The team's elements that the request names. The pictures of each come after `images` at the painter, one element after the other. */
  readonly elements?: readonly ElementShape[];
  readonly video?: MediaShape;
}

/** A request for pictures, resolved like a `Brief`. */
export interface StillsBrief extends Pick<
  Brief,
  'prompt' | 'negativePrompt' | 'literalness' | 'frame' | 'frames' | 'seed' | 'images' | 'opensWithPicture' | 'elements'
> {
  /** 1 to 9. */
  readonly count: number;
  /** `takes`: answers to the same prompt, each for itself. `series`: shots of one story with the same cast. */
  readonly arrangement: 'takes' | 'series';
}

/** Frames in the shapes of the pictures of a request, in their order, and the one that it has without any. */
export interface FrameChoice {
  readonly like: readonly FrameSize[];
  readonly ofNone: FrameSize;
}

/** An element by its name and its first picture. */
export interface ElementShape extends MediaShape {
  readonly name: string;
  /** How many pictures there are of it, 1 to 4; absent: one. */
  readonly pictureCount?: number;
}

export interface MediaShape {
  readonly width: number;
  readonly height: number;
}
