import type { Light } from '../light/light.ts';
import type { Place } from '../script/screenplay.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { buildForest } from './forest.ts';
import { buildBeach } from './beach.ts';
import { buildDesert } from './desert.ts';
import { buildMeadow } from './meadow.ts';
import { buildMountainLake } from './mountain-lake.ts';
import { buildCityStreet } from './city-street.ts';
import { buildNeonStreet } from './neon-street.ts';
import { buildRoom } from './room.ts';
import type { BuiltSet, SetBuilder } from './set.ts';

const BUILDERS: Partial<Record<Place, SetBuilder>> = {
  beach: buildBeach,
  desert: buildDesert,
  forest: buildForest,
  meadow: buildMeadow,
  'mountain-lake': buildMountainLake,
  'city-street': buildCityStreet,
  'neon-street': buildNeonStreet,
  room: buildRoom,
};

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
