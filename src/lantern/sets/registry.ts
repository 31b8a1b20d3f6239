import type { Light } from '../light/light.ts';
import type { Place } from '../script/screenplay.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import type { BuiltSet, SetBuilder } from './set.ts';

const BUILDERS: Partial<Record<Place, SetBuilder>> = {};

const EMPTY: BuiltSet = {
  ground: { kind: 'grass', near: '#6f9a4e', far: '#9dbb78', mirror: 0, ripple: 0 },
  pieces: [],
  lamps: [],
  openAir: true,
};

/** Builds the place of a shot. */
export function buildSet(scenery: Scenery, light: Light): BuiltSet {
  return BUILDERS[scenery.place]?.(scenery, light) ?? EMPTY;
}
