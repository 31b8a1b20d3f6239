import { createToner, type Toner } from '../light/toner.ts';
import type { SetPiece } from '../sets/set.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize, Shot } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from './canvas.ts';
import type { Sprite } from './sprites.ts';
import { createSky, type Sky } from './sky.ts';
import type { WeatherLayer } from './weather/layer.ts';
import { weatherLayers } from './weather/weather.ts';

/** What is made once for a shot and used by all its frames. */
export interface ShotRoom {
  readonly shot: Shot;
  readonly toner: Toner;
  /** Absent under a roof. */
  readonly sky: Sky | undefined;
  /** Painted pieces, by the piece or by what several share; the one that was asked for last is the last. */
  readonly sprites: Map<unknown, Sprite>;
  /** The pieces that are on the picture, each in the size it was last seen in. */
  readonly copies: Map<SetPiece, Canvas>;
  readonly weather: readonly WeatherLayer[];
  /** -1 (light from the left) to 1. */
  readonly lightSide: number;
}

/** Prepares a shot; `stage` may be any moment of it. */
export function createShotRoom(canvases: CanvasFactory, frame: FrameSize, stage: Stage): ShotRoom {
  return {
    shot: stage.shot,
    toner: createToner(stage.light),
    sky: stage.set.openAir ? createSky(canvases, frame, stage) : undefined,
    sprites: new Map(),
    copies: new Map(),
    weather: weatherLayers(canvases, frame, stage),
    lightSide: Math.max(-1, Math.min(1, stage.light.sun.x * 2.5)),
  };
}
