import { createRandom } from '../../../base/random.ts';
import { traitsOf, type Place } from '../../places/places.ts';
import type { Hour, Weather } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { gull } from './gull.ts';
import { passerBy } from './passer-by.ts';

/** Where people cross a place: depths between what stands there, metres, and how many at each. */
const WAYS: Partial<Record<Place, readonly (readonly [z: number, count: number])[]>> = {
  market: [
    [8.6, 3],
    [9.6, 3],
    [14.6, 5],
    [22, 6],
  ],
  plaza: [
    [10, 3],
    [17, 4],
  ],
  'old-town': [
    [9, 2],
    [16, 3],
  ],
  'ancient-town': [
    [10, 2],
    [17, 3],
  ],
  'amusement-park': [
    [11, 4],
    [19, 5],
  ],
  park: [
    [12, 2],
    [19, 3],
  ],
  zoo: [
    [10, 3],
    [16, 3],
  ],
  beach: [[9.5, 3]],
  palace: [[18, 4]],
  garden: [[16, 2]],
};

/** Share of people who are about at an hour, and in a weather. */
const ABOUT: Readonly<Record<Hour, number>> = {
  dawn: 0.3,
  morning: 0.8,
  day: 1,
  noon: 1,
  golden: 1,
  sunset: 0.8,
  dusk: 0.6,
  night: 0.35,
};
const OUT: Readonly<Record<Weather, number>> = {
  clear: 1,
  cloudy: 1,
  overcast: 0.9,
  rain: 0.35,
  snow: 0.5,
  fog: 0.5,
  hail: 0,
  sandstorm: 0,
  storm: 0,
};
/** Walkers are spread over so many metres to either side of the view. */
const SPREAD_METRES = 13;
/** In this much dressing and more, places have life of their own. */
const DRESSED = 0.2;

/** What goes on in a place that nobody was asked into: people on their way, birds. None where all is to be deserted. */
export function quietLife(scenery: Scenery, set: BuiltSet): readonly SetPiece[] {
  const { vacant, deserted, dressing } = scenery;
  if (vacant !== true || dressing <= DRESSED || !set.openAir) return [];
  return [...(deserted === true ? [] : passersBy(scenery)), ...birds(scenery, set)];
}

function passersBy({ place, hour, weather, seed, excluded }: Scenery): readonly SetPiece[] {
  if (excluded.includes('people') || excluded.includes('man')) return [];
  const random = createRandom(seed).fork('passers-by');
  const share = ABOUT[hour] * OUT[weather];
  return (WAYS[place] ?? []).flatMap(([z, count], row) =>
    Array.from({ length: Math.round(count * share) }, (_, index) => {
      const way = random.chance(0.5) ? 1 : -1;
      const speed = random.chance(0.25) ? 0 : way * random.range(0.7, 1.25);
      const x = ((index + random.next()) / Math.max(1, count * share)) * 2 * SPREAD_METRES - SPREAD_METRES;
      return passerBy(x, z + random.range(-0.6, 0.6), speed, seed + row * 31 + index * 7);
    }),
  );
}

/** A few birds far off, by day, in air that is not too rough for them. */
function birds({ place, hour, weather, seed, excluded }: Scenery, { ground }: BuiltSet): readonly SetPiece[] {
  const { medium, outlook, indoors } = traitsOf(place);
  const fair = weather === 'clear' || weather === 'cloudy' || weather === 'overcast';
  const open = medium === undefined && indoors === undefined && ground.below === undefined && outlook !== 'spread';
  if (!fair || !open || hour === 'night' || excluded.includes('bird')) return [];
  const random = createRandom(seed).fork('birds');
  const way = random.chance(0.5) ? 1 : -1;
  const [x, y] = [random.range(-14, 8), random.range(9, 15)];
  return [0, 1, 2].map((bird) => gull(x + bird * 2.6, y + (bird % 2) * 1.3, 42 + bird * 3, way * 3.2));
}
