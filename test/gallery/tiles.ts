import { KINDS } from '../../src/lantern/kinds/kinds.ts';
import { PLACES, traitsOf, type Place } from '../../src/lantern/places/places.ts';
import { HOURS, LOOKS, WEATHERS, type Season, type Weather } from '../../src/lantern/script/screenplay.ts';
import type { GoldenCase } from '../golden/cases/golden-case.ts';

/** One picture of a sheet, with what stands under it. */
export interface Tile {
  readonly caption: string;
  readonly still: GoldenCase;
}

/** A contact sheet: a file and its tiles. */
export interface Sheet {
  readonly name: string;
  readonly tiles: readonly Tile[];
}

export const TOPICS = ['overview', 'places', 'cast', 'looks'] as const;
export type Topic = (typeof TOPICS)[number];

const FRAME = { width: 320, height: 180 };
const PLAIN = {
  place: 'meadow',
  hour: 'day',
  weather: 'clear',
  season: 'summer',
  frame: FRAME,
  seconds: 1,
} satisfies Omit<GoldenCase, 'name'>;

function tile(caption: string, options: Partial<GoldenCase>): Tile {
  return { caption, still: { ...PLAIN, name: caption, ...options } };
}

/** A place as it is framed when a prompt asks for nothing else; without a name of its own, as a stage. */
function tileOfNobody(place: Place): Tile {
  const name = traitsOf(place).names.en.split(',')[0]!;
  return tile(place, name === '' ? { place } : { prompt: `${name} on a clear day` });
}

/** The sheets of a topic. */
export function sheetsOf(topic: Topic): readonly Sheet[] {
  switch (topic) {
    case 'overview':
      return [{ name: 'overview', tiles: PLACES.map(tileOfNobody) }];
    case 'places':
      return PLACES.map((place) => ({ name: place, tiles: tilesOfPlace(place) }));
    case 'cast':
      return [
        {
          name: 'cast',
          tiles: KINDS.map((kind) => tile(kind, { framing: 'full', cast: `${kind}:stand:three-quarter-right` })),
        },
      ];
    case 'looks':
      return [
        {
          name: 'looks',
          tiles: LOOKS.map((look) =>
            tile(look, { look, place: 'mountain-lake', hour: 'golden', framing: 'full', cast: 'woman:walk:right:red' }),
          ),
        },
      ];
  }
}

/** A place at every hour and in every weather. */
function tilesOfPlace(place: string): readonly Tile[] {
  return HOURS.flatMap((hour) =>
    WEATHERS.map((weather) => tile(`${hour}, ${weather}`, { place, hour, weather, season: seasonOf(weather) })),
  );
}

function seasonOf(weather: Weather): Season {
  return weather === 'snow' ? 'winter' : 'summer';
}
