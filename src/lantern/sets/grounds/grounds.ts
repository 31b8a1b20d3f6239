import { createRandom } from '../../../base/random.ts';
import type { GroundName } from '../../grounds/grounds.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery, Support } from '../../storyboard/storyboard.ts';
import { PAINTED } from '../kits/painted.ts';
import type { BuiltSet } from '../set.ts';
import { blanket, rug } from './blanket.ts';
import { counter } from './counter.ts';
import { drapery } from './drapery.ts';
import { doorstep } from './doorstep.ts';
import { eaves } from './eaves.ts';
import { fence } from './fence.ts';
import type { GroundBuilder } from './ground-builder.ts';
import { barnRoof, houseRoof } from './roof.ts';
import { ledge } from './ledge.ts';
import { ovenRack } from './oven-rack.ts';
import { pedestal } from './pedestal.ts';
import { plinth } from './plinth.ts';
import { shelf } from './shelf.ts';
import { shopfront } from './shopfront.ts';
import { stove } from './stove.ts';
import { table } from './table.ts';
import { turntable } from './turntable.ts';
import { wall } from './wall.ts';
import { windowsill } from './windowsill.ts';
import { wire } from './wire.ts';

const BUILDERS: Readonly<Record<GroundName, GroundBuilder>> = {
  table,
  plinth,
  pedestal,
  drapery,
  turntable,
  windowsill,
  shelf,
  ledge,
  'oven-rack': ovenRack,
  stove,
  counter,
  wire,
  fence,
  wall,
  blanket,
  rug,
  doorstep,
  'barn-roof': barnRoof,
  'house-roof': houseRoof,
  eaves,
  shopfront,
};

/** The place with the ground in it that its members are on or before; of what a wall would hide nothing is left before it. */
export function withGround(set: BuiltSet, support: Support, scenery: Scenery, light: Light): BuiltSet {
  const built = BUILDERS[support.as]({
    support,
    scenery,
    light,
    random: createRandom(scenery.seed).fork(`ground ${support.as}`),
    paint: (own) => (support.colour === undefined ? own : PAINTED[support.colour]),
  });
  const { wallZ, inside } = built;
  const shelter = inside === true && wallZ !== undefined ? Math.max(wallZ, set.shelterToZ ?? wallZ) : set.shelterToZ;
  return {
    ...set,
    pieces: [...set.pieces.filter(({ z }) => wallZ === undefined || z > wallZ + 0.5), ...(built.pieces ?? [])],
    structures: [...(set.structures ?? []).filter(({ z }) => wallZ === undefined || z > wallZ), ...built.structures],
    lamps: [...set.lamps, ...(built.lamps ?? [])],
    ...(shelter === undefined ? {} : { shelterToZ: shelter }),
  };
}
