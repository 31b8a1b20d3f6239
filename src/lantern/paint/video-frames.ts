import type { Affine } from '../../base/affine.ts';
import type { FilmSubject } from '../reference/film-subject/separate-subject.ts';
import type { FilmNight } from '../reference/film-night/film-night.ts';
import type { Canvas } from './canvas.ts';

/** The frames of the user's video at the film's frame rate and size. */
export interface VideoFrames {
  /** The picture at a frame of the film; valid until the next call. Asking in order is cheapest. */
  frame(index: number): Canvas;
  /** What was seen of it before: edits hang on that alone, so that nothing flickers. */
  readonly watched: WatchedFrames;
  /** Its subject, where it was asked for and could be separated. */
  readonly subject?: FilmSubject;
  /** Its sky and windows, where it becomes night. */
  readonly night?: FilmNight;
}

export interface WatchedFrames {
  /** Mean luma of the whole film, 0 to 1. */
  readonly brightness: number;
  /** Where what stood at a place of the first frame is in each frame; empty where nobody needs to know. */
  readonly path: readonly Affine[];
}
