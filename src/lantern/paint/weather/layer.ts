import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';

/** A sheet of falling or drifting matter at one distance from the lens; painted between what is behind and before it. */
export interface WeatherLayer {
  /** Metres from the camera. */
  readonly depth: number;
  /** What lies on the ground, or is a drawn sign of the wind: both only fit where the place is drawn. */
  readonly part?: 'splash' | 'gust';
  paint(target: Context2D, stage: Stage): void;
}

/** Makes the sheets of one kind of weather, in any order. */
export type WeatherMaker = (frame: FrameSize, stage: Stage) => readonly WeatherLayer[];
