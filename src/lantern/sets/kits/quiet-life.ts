import { createRandom, hash2 } from '../../../base/random.ts';
import { isFair } from '../../light/veils.ts';
import { traitsOf, type Place } from '../../places/places.ts';
import type { Hour, Weather } from '../../script/screenplay.ts';
import { outlookOf } from '../../storyboard/outlook.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { isDressed } from './dressed.ts';
import { sailingBoat } from './far-boat.ts';
import { grazer, grazerSize, type Grazer } from './grazer.ts';
import { gull } from './gull.ts';
import { openSpots } from './open-spots.ts';
import { passerBy } from './passer-by.ts';
import { isWet } from './wet-ground.ts';

/** Where people cross a place: depths between what stands there, metres, how many at each, and how far to either side if not everywhere. */
const WAYS: Partial<Record<Place, readonly (readonly [z: number, count: number, aside?: number])[]>> = {
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
  'city-street': [
    [17, 2, 6],
    [27, 3, 6],
  ],
  crosswalk: [
    [15, 2, 6],
    [25, 3, 6],
  ],
  skyscraper: [
    [9.6, 3],
    [18, 4],
    [27, 5],
  ],
  temple: [
    [12, 2],
    [19, 4],
  ],
  'forbidden-city': [
    [13, 2],
    [21, 5],
  ],
  'eiffel-tower': [[20, 4]],
  pyramids: [[22, 3]],
  playground: [[11, 2]],
  cemetery: [[15, 1]],
  palace: [[18, 4]],
  garden: [[16, 2]],
};

/** Where herds graze: depth, metres, and how many. */
const HERDS: Partial<Record<Place, readonly [kind: Grazer, z: number, count: number]>> = {
  meadow: ['sheep', 21, 7],
  valley: ['cow', 22, 4],
  hills: ['sheep', 19, 7],
  mountains: ['cow', 24, 5],
  farm: ['cow', 5.6, 2],
  'wind-farm': ['sheep', 19, 7],
  savanna: ['zebra', 26, 6],
  pyramids: ['camel', 26, 3],
  forest: ['deer', 9.6, 2],
  'pine-forest': ['deer', 9.6, 2],
  'broadleaf-forest': ['deer', 9.6, 2],
  'birch-forest': ['deer', 9.6, 2],
  ruins: ['sheep', 17, 4],
  barn: ['cow', 24, 3],
  windmill: ['cow', 30, 3],
  castle: ['sheep', 22, 5],
};

/** Where boats sail: how far out, metres. */
const WATERS: Partial<Record<Place, readonly number[]>> = {
  'open-sea': [58, 120],
  beach: [70, 120],
  lagoon: [60],
  lighthouse: [80],
  cliff: [90],
  'statue-of-liberty': [70],
  'mountain-lake': [44],
  'mount-fuji': [52],
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
  rain: 0.6,
  snow: 0.5,
  fog: 0.5,
  hail: 0,
  sandstorm: 0,
  storm: 0,
};
/** Share of those who walk in the rain that have an umbrella up. */
const UNDER_UMBRELLAS = { light: 0.6, steady: 0.9, heavy: 1 } as const;
/** Walkers are spread over so many metres to either side of the view. */
const SPREAD_METRES = 13;
/** A herd stands together: half its width, metres, and how far off the middle of the view it is. */
const HERD_METRES = 8;
const HERD_ASIDE_METRES = 5;

/** What goes on in a place that nobody was asked into: people on their way, herds, boats, birds. No people where all is to be deserted. */
export function quietLife(scenery: Scenery, set: BuiltSet): readonly SetPiece[] {
  const { vacant, deserted } = scenery;
  if (vacant !== true || !isDressed(scenery) || !set.openAir) return [];
  return [
    ...(deserted === true ? [] : passersBy(scenery)),
    ...herds(scenery, set),
    ...boats(scenery, set),
    ...birds(scenery, set),
  ];
}

function passersBy({ place, hour, weather, force, seed, excluded }: Scenery): readonly SetPiece[] {
  if (excluded.includes('people') || excluded.includes('man')) return [];
  const random = createRandom(seed).fork('passers-by');
  const share = ABOUT[hour] * OUT[weather];
  return (WAYS[place] ?? []).flatMap(([z, count, aside = SPREAD_METRES], row) =>
    Array.from({ length: Math.round(count * share) }, (_, index) => {
      const way = random.chance(0.5) ? 1 : -1;
      const speed = random.chance(0.25) ? 0 : way * random.range(0.7, 1.25);
      const x = (((index + random.next()) / Math.max(1, count * share)) * 2 - 1) * aside;
      const number = seed + row * 31 + index * 7;
      const sheltered = weather === 'rain' && hash2(number, 9) < UNDER_UMBRELLAS[force ?? 'steady'];
      return passerBy(x, z + random.range(-0.6, 0.6), speed, number, sheltered);
    }),
  );
}

/** Animals that graze together, to one side, where they are seen; none in weather that drives them in, and none over lying snow. */
function herds(scenery: Scenery, set: BuiltSet): readonly SetPiece[] {
  const { place, hour, weather, seed, excluded, snowCover, around } = scenery;
  const herd = HERDS[place];
  if (herd === undefined || OUT[weather] === 0 || hour === 'night' || snowCover > 0.5 || around !== undefined)
    return [];
  const [kind, z, count] = herd;
  if (excluded.includes(kind)) return [];
  const random = createRandom(seed).fork('herd');
  const middle = (random.chance(0.5) ? 1 : -1) * HERD_ASIDE_METRES;
  const spots = openSpots(
    random,
    { count, x: middle, half: HERD_METRES, fromZ: z * 0.8, toZ: z * 1.3, free: (x, at) => !isWet(set.ground, x, at) },
    grazerSize(kind),
    {
      pieces: set.pieces,
      outlook: outlookOf(place),
    },
  );
  const nearest = Math.min(...spots.map((spot) => spot.z));
  return spots.map((spot) =>
    grazer(kind, spot.x, spot.z, random.chance(0.5) ? 1 : -1, random.integer(0, 5), spot.z === nearest),
  );
}

/** Sails on open water, by day and in fair weather. */
function boats({ place, hour, weather, seed, excluded, windMetresPerSecond }: Scenery, { ground }: BuiltSet) {
  const fair = isFair(weather) || weather === 'overcast';
  const named = ['boat', 'sailboat', 'ship'].some((each) => excluded.includes(each));
  if (!fair || hour === 'night' || named || ground.kind === 'snow') return [];
  const random = createRandom(seed).fork('boats');
  const way = random.chance(0.5) ? 1 : -1;
  return (WATERS[place] ?? []).map((z, index) =>
    sailingBoat(
      (index === 0 ? 1 : -1) * way * z * random.range(0.12, 0.34),
      z,
      way * (0.3 + 0.12 * Math.min(6, windMetresPerSecond)),
      random.integer(0, 2),
    ),
  );
}

/** A few birds far off, by day, in air that is not too rough for them. */
function birds({ place, hour, weather, seed, excluded }: Scenery, { ground }: BuiltSet): readonly SetPiece[] {
  const { medium, outlook, indoors } = traitsOf(place);
  const fair = isFair(weather) || weather === 'overcast';
  const open = medium === undefined && indoors === undefined && ground.below === undefined && outlook !== 'spread';
  if (!fair || !open || hour === 'night' || excluded.includes('bird')) return [];
  const random = createRandom(seed).fork('birds');
  const way = random.chance(0.5) ? 1 : -1;
  const [x, y] = [random.range(-14, 8), random.range(9, 15)];
  return [0, 1, 2].map((bird) => gull(x + bird * 2.6, y + (bird % 2) * 1.3, 42 + bird * 3, way * 3.2));
}
