import type { Stage } from '../../stage/stage.ts';
import { isUsersOwn } from '../../storyboard/storyboard.ts';
import type { FrameSize, Scenery } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';

/** A sheet of falling or drifting matter at one distance from the lens; painted between what is behind and before it. */
export interface WeatherLayer {
  /** Metres from the camera. */
  readonly depth: number;
  /** What lies on the ground, or is a drawn sign of the wind: both only fit where the place is drawn. */
  readonly part?: 'splash' | 'gust';
  paint(target: Context2D, stage: Stage): void;
}

/**
 * How many more drops or flakes fall over a user's picture or film, and how much larger and clearer each is: its detail hides what is seen at once
 * before painted planes.
 */
const OVER_DETAIL = { more: 1.2, larger: 0.95, clearer: 0.86 } as const;
const OVER_PLANES = { more: 1, larger: 1, clearer: 1 } as const;

/** What falls over a scenery, against what falls over a painted place. */
export function fallOver(scenery: Scenery): Record<keyof typeof OVER_DETAIL, number> {
  const isFound = isUsersOwn(scenery) && scenery.change?.otherPlace !== true;
  return isFound ? OVER_DETAIL : OVER_PLANES;
}

/** Makes the sheets of one kind of weather, in any order. */
export type WeatherMaker = (frame: FrameSize, stage: Stage) => readonly WeatherLayer[];
