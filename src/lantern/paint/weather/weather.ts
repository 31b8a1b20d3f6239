import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { CanvasFactory } from '../canvas.ts';
import { fogLayers } from './fog.ts';
import type { WeatherLayer } from './layer.ts';
import { rainLayers } from './rain.ts';
import { snowLayers } from './snow.ts';

/** The sheets of a shot's weather; none under a roof. */
export function weatherLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  if (!stage.set.openAir) return [];
  switch (stage.shot.scenery.weather) {
    case 'rain':
      return [...rainLayers(frame, stage, false), ...fogLayers(canvases, frame, stage, 0.25)];
    case 'storm':
      return [...rainLayers(frame, stage, true), ...fogLayers(canvases, frame, stage, 0.3)];
    case 'snow':
      return snowLayers(canvases, frame, stage);
    case 'fog':
      return fogLayers(canvases, frame, stage, 1);
    case 'clear':
    case 'cloudy':
      return [];
  }
}
