import type { Light } from '../light/light.ts';
import { FROM_ABOVE } from '../places/place-traits.ts';
import { traitsOf, type Place } from '../places/places.ts';
import { outlookOf } from '../storyboard/outlook.ts';
import type { RoomTable, Scenery } from '../storyboard/storyboard.ts';
import { ASSEMBLY_SETS } from './assembly/assembly-sets.ts';
import { COUNTRY_SETS } from './country/country-sets.ts';
import { HALLS_SETS } from './halls/halls-sets.ts';
import { INSIDE_SETS } from './inside/inside-sets.ts';
import { TRADES_SETS } from './trades/trades-sets.ts';
import { blazes } from './kits/blaze.ts';
import { cloudsBelow } from './kits/clouds-below.ts';
import { clockPost } from './kits/clock-post.ts';
import { cactus } from './kits/desert-forms.ts';
import { isDressed } from './kits/dressed.ts';
import { neglect } from './kits/neglect.ts';
import { nearDressing } from './kits/near-dressing.ts';
import { neonLand } from './kits/neon-land.ts';
import { lightBands } from './kits/light-bands.ts';
import { rock } from './kits/plants.ts';
import { quietLife } from './kits/quiet-life.ts';
import { surfWave } from './kits/surf-wave.ts';
import { tableOf } from './kits/table.ts';
import { LAND_SETS } from './land/land-sets.ts';
import { LANDMARKS_SETS } from './landmarks/landmarks-sets.ts';
import { LEISURE_SETS } from './leisure/leisure-sets.ts';
import type { BuiltSet, SetBuilder, SetPiece } from './set.ts';
import { SERVICE_SETS } from './service/service-sets.ts';
import { SPORT_SETS } from './sport/sport-sets.ts';
import { QUARTERS_SETS } from './quarters/quarters-sets.ts';
import { SKY_SETS } from './sky/sky-sets.ts';
import { TALES_SETS } from './tales/tales-sets.ts';
import { TOWN_SETS } from './town/town-sets.ts';
import { TRANSPORT_SETS } from './transport/transport-sets.ts';
import { WATER_SETS } from './water/water-sets.ts';
import { weathered } from './weathered.ts';

const BUILDERS: Readonly<Record<Place, SetBuilder>> = {
  ...LAND_SETS,
  ...WATER_SETS,
  ...TOWN_SETS,
  ...QUARTERS_SETS,
  ...COUNTRY_SETS,
  ...LEISURE_SETS,
  ...SPORT_SETS,
  ...TRANSPORT_SETS,
  ...LANDMARKS_SETS,
  ...INSIDE_SETS,
  ...TRADES_SETS,
  ...ASSEMBLY_SETS,
  ...SERVICE_SETS,
  ...HALLS_SETS,
  ...SKY_SETS,
  ...TALES_SETS,
};

/** Builds the place of a shot. */
export function buildSet(scenery: Scenery, light: Light): BuiltSet {
  const built = BUILDERS[scenery.place](scenery, light);
  const ours = scenery.around === 'desert' ? driedOut(built) : built;
  const used = neglect(scenery, weathered(cloudedBelow(ours, scenery), scenery, light));
  const set =
    scenery.lighting === 'neon' && isDressed(scenery) && isOpenCountry(scenery.place)
      ? neonLand(scenery, light, used)
      : used;
  const outlook = outlookOf(scenery.place);
  const near = isOpenLand(scenery.place) ? nearDressing(scenery, set.ground, outlook) : [];
  const fires = scenery.burning === true ? blazes(set) : [];
  const waves =
    scenery.surfed === true ? [surfWave(scenery.place === 'open-sea' ? SURFED_Z.atSea : SURFED_Z.offShore)] : [];
  const more = [...near, ...fires, ...waves, ...publicClock(scenery), ...quietLife(scenery, set)];
  const bands = isOpenLand(scenery.place) ? lightBands(scenery, set.ground, light) : [];
  const dressed: BuiltSet = {
    ...set,
    pieces: [...set.pieces, ...more],
    ground: bands.length === 0 ? set.ground : { ...set.ground, marks: [...(set.ground.marks ?? []), ...bands] },
  };
  return scenery.table === undefined ? dressed : withTable(dressed, scenery.table, scenery.seed);
}

/** Right behind who is out on the water, metres. */
const SURFED_Z = { offShore: 9.2, atSea: 3.3 } as const;

/** What grows in temperate land, by the names of its bitmaps. */
const GREEN = /^(?:broadleaf|conifer|birch|bush|tuft|flowers|willow|hedge|flower bed|lawn|grass|woodland)/u;

/** In a desert: nothing green about, cacti and boulders at some depth instead. */
function driedOut(set: BuiltSet): BuiltSet {
  const pieces = set.pieces.filter(({ sprite = '' }) => !GREEN.test(sprite));
  const dry = [-21, -13.5, 14.5, 24, -34, 38].flatMap((x, index) => [
    cactus(x, 22 + (index % 3) * 5, 2.4 + (index % 2), index),
    rock(x + 3, 19 + (index % 2) * 4, 0.6 + (index % 3) * 0.3, index, '#a8765a', 0),
  ]);
  return { ...set, pieces: [...pieces, ...dry] };
}

/** From the air, with the clouds that are below. */
function cloudedBelow(set: BuiltSet, scenery: Scenery): BuiltSet {
  const { below } = set.ground;
  if (below === undefined || !FROM_ABOVE.some((place) => place === scenery.place)) return set;
  const { pieces, marks } = cloudsBelow(scenery);
  return {
    ...set,
    pieces: [...set.pieces, ...pieces],
    ground: { ...set.ground, below: { ...below, marks: [...(below.marks ?? []), ...marks] } },
  };
}

/** With the table at which all sit: before those behind it, and behind those at its ends. */
function withTable(set: BuiltSet, table: RoomTable, seed: number): BuiltSet {
  const built = tableOf({ as: 'table', ...table }, seed);
  return { ...set, structures: [...(set.structures ?? []), { ...built, z: table.far - 0.01 }] };
}

/** The clock of a street, a park or a quay with nobody in it. */
function publicClock(scenery: Scenery): readonly SetPiece[] {
  const { clock } = traitsOf(scenery.place);
  if (clock === undefined || scenery.vacant !== true || !isDressed(scenery) || scenery.excluded.includes('clock'))
    return [];
  return [clockPost(clock.x, clock.z)];
}

/** Where something grows before the lens; where it is winter always nothing does. */
function isOpenLand(place: Place): boolean {
  return traitsOf(place).season !== 'winter' && isOpenCountry(place);
}

/** Neither rooms nor streets. */
function isOpenCountry(place: Place): boolean {
  const { indoors, medium, outlook, street } = traitsOf(place);
  return (
    !indoors &&
    !street &&
    medium === undefined &&
    (outlook === undefined || outlook === 'land' || outlook === 'wood' || outlook === 'waterside')
  );
}
