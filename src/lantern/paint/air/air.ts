import type { Airborne } from '../../script/screenplay.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { CanvasFactory } from '../canvas.ts';
import type { WeatherLayer } from '../weather/layer.ts';
import { fireworkLayers } from './fireworks.ts';
import { glowingLayers, isGlowing } from './glowing.ts';
import { isRising, risingLayers } from './rising.ts';
import { isTumbling, tumblingLayers } from './tumbling.ts';

/** Needs a sky. Leaves of a room are seen through its windows. */
const OUTSIDE_ONLY: ReadonlySet<Airborne> = new Set<Airborne>(['fireworks', 'sky-lanterns', 'leaves']);

/** The sheets of what is in the air of a shot besides its weather. */
export function airLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const matters = (stage.shot.scenery.airborne ?? []).filter((each) => stage.set.openAir || !OUTSIDE_ONLY.has(each));
  return matters.flatMap((matter) => {
    if (isTumbling(matter)) return tumblingLayers(frame, stage, matter);
    if (isGlowing(matter)) return glowingLayers(canvases, frame, stage, matter);
    if (isRising(matter)) return risingLayers(canvases, frame, stage, matter);
    return fireworkLayers(frame, stage);
  });
}
