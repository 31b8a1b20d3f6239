import type { Lamp, SetPiece, Structure } from '../sets/set.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import { cardOf } from '../kinds/kinds.ts';
import type { Support } from '../storyboard/storyboard.ts';
import { footOf } from './foot-of.ts';
import { polishOf } from './paint-polish.ts';
import type { WeatherLayer } from './weather/layer.ts';

/** Whatever has a depth and is painted in its turn, from far to near. */
export type Standing =
  | { readonly kind: 'piece'; readonly z: number; readonly piece: SetPiece }
  | { readonly kind: 'structure'; readonly z: number; readonly structure: Structure }
  | { readonly kind: 'actor'; readonly z: number; readonly actor: ActorState }
  | { readonly kind: 'glow'; readonly z: number; readonly lamps: readonly Lamp[] }
  | { readonly kind: 'polish'; readonly z: number; readonly support: Support }
  | { readonly kind: 'weather'; readonly z: number; readonly layer: WeatherLayer };

/** Nothing nearer to the lens than this is painted. */
const NEAR_PLANE_METRES = 0.35;
/** A glow lies just before the thing that shines, and just behind the subject. */
const GLOW_OFFSET_METRES = 0.05;

/** Everything that stands or falls at a moment, from far to near, without what is behind the lens. */
export function standings(stage: Stage, weather: readonly WeatherLayer[]): readonly Standing[] {
  const { set, actors, camera } = stage;
  const all: Standing[] = [
    ...set.pieces.map((piece): Standing => ({ kind: 'piece', z: footOf(piece, stage.time).z, piece })),
    ...(set.structures ?? []).map((structure): Standing => ({ kind: 'structure', z: structure.z, structure })),
    ...actors.flatMap(inTurn).map(({ z, actor }): Standing => ({ kind: 'actor', z, actor })),
    ...polished(stage),
    ...glows(stage),
    ...weather
      .map((layer): Standing => ({ kind: 'weather', z: camera.z + layer.depth, layer }))
      .filter(({ z }) => z > (set.shelterToZ ?? -Infinity)),
  ];
  return all.filter((each) => each.z > camera.z + NEAR_PLANE_METRES).sort((a, b) => b.z - a.z);
}

/** What a polished top mirrors lies on it, and behind all who stand there. */
function polished({
  shot: {
    scenery: { support },
  },
}: Stage): readonly Standing[] {
  return support === undefined || polishOf(support) === 0 ? [] : [{ kind: 'polish', z: support.far - 0.001, support }];
}

/** An actor with the depth of its turn: a vessel comes behind what is in it, and its front once more before that. */
export function inTurn(actor: ActorState): readonly { readonly z: number; readonly actor: ActorState }[] {
  const { filled, member, z } = actor;
  const { inside } = cardOf(member.kind);
  if (filled === undefined || inside === undefined) return [{ z, actor }];
  if (inside.wall === 'flat') return [{ z: z + VESSEL_METRES, actor }];
  if (inside.wall === 'barred') return [{ z: z - VESSEL_METRES, actor }];
  return [
    { z: z + VESSEL_METRES, actor },
    { z: z - VESSEL_METRES, actor: { ...actor, filled: 'front' } },
  ];
}

/** More than what is in a vessel lies behind or before its middle. */
const VESSEL_METRES = 0.03;

/**
 * The lamps in two groups, each laid over the picture at once: those behind the subject bleed into everything that stands
 * there, as light in mist does, but not over the subject.
 */
function glows(stage: Stage): readonly Standing[] {
  const { lamps } = stage.set;
  const subject = Math.max(stage.camera.z, ...stage.actors.map((actor) => actor.z));
  const behind = lamps.filter((lamp) => lamp.z > subject);
  const before = lamps.filter((lamp) => lamp.z <= subject);
  const nearest = (group: readonly Lamp[]) => Math.min(...group.map((lamp) => lamp.z)) - GLOW_OFFSET_METRES;
  return [
    ...(behind.length > 0 ? [{ kind: 'glow', z: subject + GLOW_OFFSET_METRES, lamps: behind } as const] : []),
    ...(before.length > 0 ? [{ kind: 'glow', z: nearest(before), lamps: before } as const] : []),
  ];
}
