import type { Lamp, SetPiece, Structure } from '../sets/set.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { WeatherLayer } from './weather/layer.ts';

/** Whatever has a depth and is painted in its turn, from far to near. */
export type Standing =
  | { readonly kind: 'piece'; readonly z: number; readonly piece: SetPiece }
  | { readonly kind: 'structure'; readonly z: number; readonly structure: Structure }
  | { readonly kind: 'actor'; readonly z: number; readonly actor: ActorState }
  | { readonly kind: 'lamp'; readonly z: number; readonly lamp: Lamp }
  | { readonly kind: 'weather'; readonly z: number; readonly layer: WeatherLayer };

/** Nothing nearer to the lens than this is painted. */
const NEAR_PLANE_METRES = 0.35;
/** A glow lies just before the thing that shines. */
const GLOW_OFFSET_METRES = 0.05;

/** Everything that stands or falls at a moment, from far to near, without what is behind the lens. */
export function standings(stage: Stage, weather: readonly WeatherLayer[]): readonly Standing[] {
  const { set, actors, camera } = stage;
  const all: Standing[] = [
    ...set.pieces.map((piece): Standing => ({ kind: 'piece', z: piece.z, piece })),
    ...(set.structures ?? []).map((structure): Standing => ({ kind: 'structure', z: structure.z, structure })),
    ...actors.map((actor): Standing => ({ kind: 'actor', z: actor.z, actor })),
    ...set.lamps.map((lamp): Standing => ({ kind: 'lamp', z: lamp.z - GLOW_OFFSET_METRES, lamp })),
    ...weather.map((layer): Standing => ({ kind: 'weather', z: camera.z + layer.depth, layer })),
  ];
  return all.filter((each) => each.z > camera.z + NEAR_PLANE_METRES).sort((a, b) => b.z - a.z);
}
