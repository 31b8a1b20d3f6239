import type { Kind } from '../kinds/kinds.ts';
import { BIRD_RIG } from './animals/bird.ts';
import { CREATURE_RIG } from './animals/creature.ts';
import { QUADRUPED_RIG } from './animals/quadruped.ts';
import { SWIMMER_RIG } from './animals/swimmer.ts';
import { PEOPLE_RIG } from './people/people-rig.ts';
import type { Rig } from './rig.ts';
import { THING_RIG } from './things/thing-rig.ts';
import { BOAT_RIG } from './vehicles/boat.ts';
import { CAR_RIG } from './vehicles/car.ts';
import { FORM_VEHICLES_RIG } from './vehicles/form-vehicles.ts';

const RIGS: readonly Rig[] = [
  PEOPLE_RIG,
  QUADRUPED_RIG,
  BIRD_RIG,
  SWIMMER_RIG,
  CREATURE_RIG,
  CAR_RIG,
  BOAT_RIG,
  FORM_VEHICLES_RIG,
  THING_RIG,
];

/** The rig that draws a kind; undefined for one that has none. */
export function rigFor(kind: Kind): Rig | undefined {
  return RIGS.find((rig) => rig.kinds.includes(kind));
}
