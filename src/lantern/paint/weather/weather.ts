import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { CanvasFactory } from '../canvas.ts';
import { fogLayers, mistLayers } from './fog.ts';
import type { WeatherLayer } from './layer.ts';
import { rainLayers } from './rain.ts';
import { snowLayers } from './snow.ts';

/** The sheets of a shot's weather; none under a roof. */
export function weatherLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  if (!stage.set.openAir) return [];
  switch (stage.shot.scenery.weather) {
    case 'rain':
      return [...rainLayers(frame, stage, false), ...mistLayers(canvases, frame, stage)];
    case 'storm':
      return [...rainLayers(frame, stage, true), ...mistLayers(canvases, frame, stage)];
    case 'snow':
      return snowLayers(canvases, frame, stage);
    case 'fog':
      return fogLayers(canvases, frame, stage);
    case 'clear':
    case 'cloudy':
      return [];
  }
}
