import { createToner, type Toner } from '../light/toner.ts';
import type { SetPiece } from '../sets/set.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize, Shot } from '../storyboard/storyboard.ts';
import type { ActorSilhouette } from './actor-silhouette.ts';
import type { Canvas, CanvasFactory } from './canvas.ts';
import { createEdgeLayers, type EdgeLayers } from './edge-layers.ts';
import type { Sprite } from './sprites.ts';
import type { Puppets } from './puppets.ts';
import { createSky, type Sky } from './sky.ts';
import type { WeatherLayer } from './weather/layer.ts';
import { createStateLayers, type StateLayers } from './states/state-layers.ts';
import { weatherLayers } from './weather/weather.ts';

/** What is made once for a shot and used by all its frames. */
export interface ShotRoom {
  readonly shot: Shot;
  readonly toner: Toner;
  /** Absent under a roof. */
  readonly sky: Sky | undefined;
  /** Painted pieces, by the piece or by what several share; the one that was asked for last is the last. */
  readonly sprites: Map<unknown, Sprite>;
  /** What masters may take together, bytes. */
  readonly spriteBytesMax: number;
  /** The piece that is painted for all of a sprite's name: the first of the set, whichever is seen first. */
  readonly models: ReadonlyMap<string, SetPiece>;
  /** The pieces that are on the picture, each in the size it was last seen in. */
  readonly copies: Map<SetPiece, Canvas>;
  /** Pieces as their shadows show them, by the piece or by what several share. */
  readonly silhouettes: Map<unknown, Canvas>;
  /** The same of things and vehicles of the cast, by member, with what it looked like then. */
  readonly actorSilhouettes: Map<string, { readonly name: string; readonly own: ActorSilhouette | undefined }>;
  readonly weather: readonly WeatherLayer[];
  readonly puppets: Puppets;
  /** For those whose look is treated: made when first asked for, one set for each size of picture. */
  readonly stateLayers: (picture: Canvas) => StateLayers;
  /** For those whose outline the light edges. */
  readonly edgeLayers: (width: number, height: number) => EdgeLayers;
  /** -1 (light from the left) to 1. */
  readonly lightSide: number;
}

/** What is the same for all shots of a film. */
export interface RoomOptions {
  readonly puppets: Puppets;
  /** What masters of pieces may take together. */
  readonly spriteBytesMax: number;
}

/** Prepares a shot; `stage` may be any moment of it. */
export function createShotRoom(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  { puppets, spriteBytesMax }: RoomOptions,
): ShotRoom {
  return {
    shot: stage.shot,
    toner: createToner(stage.light),
    sky: stage.set.openAir ? createSky(canvases, frame, stage) : undefined,
    sprites: new Map(),
    spriteBytesMax,
    models: modelsOf(stage.set.pieces),
    copies: new Map(),
    silhouettes: new Map(),
    actorSilhouettes: new Map(),
    weather: weatherLayers(canvases, frame, stage),
    puppets,
    stateLayers: createStateLayers(canvases),
    edgeLayers: createEdgeLayers(canvases),
    lightSide: Math.max(-1, Math.min(1, stage.light.sun.x * 2.5)),
  };
}

function modelsOf(pieces: readonly SetPiece[]): ReadonlyMap<string, SetPiece> {
  const models = new Map<string, SetPiece>();
  for (const piece of pieces) {
    if (piece.sprite !== undefined && !models.has(piece.sprite)) models.set(piece.sprite, piece);
  }
  return models;
}
