import type { Light } from '../light/light.ts';
import { groundLevel } from '../sets/ground-level.ts';
import type { BuiltSet } from '../sets/set.ts';
import type { Shot } from '../storyboard/storyboard.ts';

/** Whoever looks at the ground nearer than this, metres, sees less air than a weather needs to be seen. */
const OPEN_METRES = 12;
/** The least share of it that is taken. */
const LEAST = 0.12;
/** Fog is not drawn nearer than this share of its distances: who is looked down on stays visible. */
const LEAST_FOG = 0.42;

/**
 * The scale of the air before the lens, 0 to 1: 1 where one looks far, less where the lens looks down at ground that is near. What falls is drawn
 * so much smaller and nearer, fog so much thicker, that the weather is as plain from above as before the sky.
 */
export function nearAirOf({ camera: { from, to } }: Shot, { ground }: BuiltSet): number {
  const [y, tilt] = [(from.y + to.y) / 2, (from.tilt + to.tilt) / 2];
  if (tilt >= 0 || groundLevel(ground, from.z + OPEN_METRES) !== 0) return 1;
  return Math.min(1, Math.max(LEAST, y / -tilt / OPEN_METRES));
}

/** The light of a shot with as much fog before the ground as there would be before the far. */
export function withNearFog(light: Light, set: BuiltSet, shot: Shot): Light {
  if (light.weather !== 'fog' || !set.openAir) return light;
  const share = Math.max(LEAST_FOG, nearAirOf(shot, set));
  return { ...light, visibilityMetres: light.visibilityMetres * share };
}
