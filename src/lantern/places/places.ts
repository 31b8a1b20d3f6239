import { ASSEMBLY_ROOMS } from './assembly-rooms.ts';
import { COUNTRY } from './country.ts';
import { FIELDS } from './fields.ts';
import { HALLS } from './halls.ts';
import { INSIDE } from './inside.ts';
import { LAND } from './land.ts';
import { LANDMARKS } from './landmarks.ts';
import { LEISURE } from './leisure.ts';
import type { PlaceTraits } from './place-traits.ts';
import { PUBLIC_ROOMS } from './public-rooms.ts';
import { QUARTERS } from './quarters.ts';
import { SERVICE_ROOMS } from './service-rooms.ts';
import { SPORT_PLACES } from './sport.ts';
import { SKY } from './sky.ts';
import { TALES } from './tales.ts';
import { TOWN } from './town.ts';
import { TRADE_ROOMS } from './trade-rooms.ts';
import { TRANSPORT } from './transport.ts';
import { WATER } from './water.ts';

const TRAITS = {
  ...LAND,
  ...FIELDS,
  ...WATER,
  ...TOWN,
  ...QUARTERS,
  ...COUNTRY,
  ...LEISURE,
  ...SPORT_PLACES,
  ...TRANSPORT,
  ...LANDMARKS,
  ...INSIDE,
  ...PUBLIC_ROOMS,
  ...TRADE_ROOMS,
  ...ASSEMBLY_ROOMS,
  ...SERVICE_ROOMS,
  ...HALLS,
  ...SKY,
  ...TALES,
};

/** A kind of place; one file in `sets/` builds each. A snow forest is a forest in winter. */
export type Place = keyof typeof TRAITS;

/** All places, in the order of their groups. */
export const PLACES = Object.keys(TRAITS) as readonly Place[];

/** What is known of a place. */
export function traitsOf(place: Place): PlaceTraits {
  return TRAITS[place];
}
