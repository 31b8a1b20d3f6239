import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { CanvasFactory } from '../canvas.ts';
import { airLayers } from '../air/air.ts';
import { fogLayers, groundMistLayers, mistLayers, sprayLayers } from './fog.ts';
import { gustLayers } from './gusts.ts';
import { hailLayers } from './hail.ts';
import { heatLayers } from './heat.ts';
import type { WeatherLayer } from './layer.ts';
import { rainLayers } from './rain.ts';
import { sandLayers } from './sandstorm.ts';
import { snowLayers } from './snow.ts';

/** The sheets of a shot's weather, which does not come under a roof, and of what else is in its air. */
export function weatherLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { set, shot } = stage;
  const hot = set.openAir && shot.scenery.conditions?.includes('heat') === true;
  return [
    ...(hot ? heatLayers(canvases, frame) : []),
    ...(set.openAir ? fallingLayers(canvases, frame, stage) : []),
    ...airLayers(canvases, frame, stage),
  ];
}

function fallingLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  if (stage.light.medium === 'dust') return gustLayers(canvases, frame, stage);
  if (stage.light.medium !== undefined) return [];
  const { weather, force } = stage.shot.scenery;
  switch (weather) {
    case 'rain':
      return [
        ...rainLayers(frame, stage, force ?? 'steady'),
        ...mistLayers(canvases, frame, stage),
        ...(force === 'heavy' ? sprayLayers(canvases, frame, stage) : groundMistLayers(canvases, frame, stage)),
      ];
    case 'storm':
      return [...rainLayers(frame, stage, 'heavy'), ...mistLayers(canvases, frame, stage)];
    case 'snow':
      return [
        ...snowLayers(canvases, frame, stage),
        ...(force === 'heavy' ? mistLayers(canvases, frame, stage) : []),
        ...groundMistLayers(canvases, frame, stage),
      ];
    case 'fog':
      return fogLayers(canvases, frame, stage);
    case 'hail':
      return [...hailLayers(frame, stage), ...mistLayers(canvases, frame, stage)];
    case 'sandstorm':
      return [...sandLayers(frame, stage), ...fogLayers(canvases, frame, stage)];
    case 'clear':
    case 'cloudy':
    case 'overcast':
      return [...gustLayers(canvases, frame, stage), ...groundMistLayers(canvases, frame, stage)];
  }
}
