import { cutAways } from './cut-away.ts';
import { guessPlace, usualPlace } from './guess-place.ts';
import { isInTheOpen } from './in-the-open.ts';
import { withoutPlacesOfThings } from './off-the-table.ts';
import { withFarLandmark } from './read-far-landmark.ts';
import type { Draft, SettingMention } from './draft.ts';
import type { Family } from '../kinds/kind-card.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import { HOURS, WEATHERS } from './screenplay.ts';
import type { Place } from '../places/places.ts';
import type { Kind } from '../kinds/kinds.ts';
import { groundCard } from '../grounds/grounds.ts';
import { ROOM_WALL_THINGS } from '../kinds/hanging.ts';
import type { Ground, Hour, Season, Setting, SettingChange, Weather } from './screenplay.ts';

/** Where each beat happens: the opening, and what later beats change of it. */
export interface SettledSetting {
  readonly opening: Setting;
  /** By beat: what it changes. */
  readonly changes: ReadonlyMap<number, SettingChange>;
}

/** Turns the places, hours and weathers that were named, with the beats they were named in, into one course of settings. */
export function settleSetting(draft: Draft): SettledSetting {
  const allowed = draft.mentions.filter(
    ({ part }) => !Object.values(part).some((value) => draft.excluded.includes(String(value))),
  );
  const mentions = withoutPlacesOfThings(draft, onlyWater(draft, allowed));
  const places = withStart(draft, placesByBeat(mentions), mentions);
  const hours = valuesByBeat<Hour>(allowed.map(arrived), 'hour');
  const weathers = valuesByBeat<Weather>(allowed, 'weather');
  const seasons = valuesByBeat<Season>(allowed, 'season');
  const weather = openingOf(weathers, 'clear');
  const season =
    openingOf(seasons, undefined) ??
    (weather === 'snow' || draft.characters.some(({ kind }) => WINTRY.has(kind)) ? 'winter' : 'summer');
  const force = forceOf(allowed, weather, weathers[0]?.beat ?? 0);
  const wind = allowed.find(({ part }) => part.wind !== undefined)?.part.wind;
  const lighting = allowed.find(({ part }) => part.lighting !== undefined)?.part.lighting;
  const airborne = [...new Set(allowed.flatMap(({ part }) => part.airborne ?? []))];
  const conditions = [
    ...new Set(allowed.filter((each) => !isLitLater(each)).flatMap(({ part }) => part.conditions ?? [])),
  ];
  const hourTo = allowed.find((mention) => mention.part.hourTo !== undefined && !comesLater(mention))?.part.hourTo;
  const sky = [...new Set(allowed.filter((each) => !isBowLater(each)).flatMap(({ part }) => part.sky ?? []))];
  const backdrop = allowed.find(({ part }) => part.backdrop !== undefined)?.part.backdrop;
  const ground = groundOf(draft, allowed, places.length > 0);
  const named = shopOf(draft, placeWith(ground, places[0]?.value, hangsInRoom(draft, mentions))) ?? guessPlace(draft);
  const shown = nearEarth(
    draft,
    overWater(draft, underWater(draft, underRoof(draft, underOpenSky(draft, mentions, named)))),
  );
  const { place, landmark } = withFarLandmark(draft.prompt, allowed, shown);
  const opening: Setting = {
    place,
    ...(ground === undefined ? {} : { ground }),
    ...(landmark === undefined ? {} : { landmark }),
    ...(backdrop === undefined ? {} : { backdrop }),
    hour: openingOf(hours, 'day'),
    weather,
    ...force,
    season,
    ...(weather === 'snow' && force.force === 'light' && seasons.length === 0 ? { dusted: true as const } : {}),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(isInDesert(draft, allowed, place) ? { around: 'desert' as const } : {}),
    ...(allowed.some(({ part }) => part.wet === true) ? { wet: true } : {}),
    ...(allowed.some(({ part }) => part.deserted === true) ? { deserted: true } : {}),
    ...(allowed.some(({ part }) => part.burning === true) ? { burning: true } : {}),
    ...(wind === undefined ? {} : { wind }),
    ...(lighting === undefined ? {} : { lighting }),
    ...(airborne.length === 0 ? {} : { airborne }),
    ...(hourTo === undefined ? {} : { hourTo }),
    ...(sky.length === 0 ? {} : { sky }),
  };
  const changes = new Map<number, SettingChange>();
  const change = (beat: number, part: SettingChange) =>
    beat > 0 && changes.set(beat, { ...changes.get(beat), ...part });
  for (const { beat, value } of places.slice(1)) change(beat, { place: value });
  for (const [beat, away] of cutAways(draft, place, changes)) change(beat, { place: away });
  for (const { beat, value } of laterOf(hours)) change(beat, { hour: value });
  for (const { beat, value } of laterOf(weathers)) change(beat, { weather: value, ...forceOf(allowed, value, beat) });
  for (const { beat, value } of laterOf(seasons)) change(beat, { season: value });
  for (const { beat } of allowed.filter(isLitLater)) change(beat, { conditions: [...conditions, 'lit'] });
  for (const { beat, part } of allowed.filter(isBowLater))
    change(beat, { sky: [...sky, ...(part.sky ?? [])], weather: 'cloudy' });
  const lifts = weather === 'fog' ? firstAfter(changes, liftsFog) : undefined;
  if (lifts !== undefined && !weathers.some(({ beat }) => beat > 0 && beat <= lifts))
    change(lifts, { weather: 'clear' });
  return { opening, changes };
}

/** "Then the lights come on": they were off before. */
function isLitLater({ beat, part }: SettingMention): boolean {
  return beat > 0 && part.conditions?.includes('lit') === true;
}

/** "And finally a rainbow appears": not before the rain. */
function isBowLater({ beat, sudden, part }: SettingMention): boolean {
  return beat > 0 && sudden && part.sky?.includes('rainbow') === true;
}

/** The fog of the early hours is gone by noon. */
function liftsFog({ hour }: SettingChange): boolean {
  return hour === 'noon' || hour === 'day' || hour === 'golden';
}

function firstAfter(
  changes: ReadonlyMap<number, SettingChange>,
  holds: (change: SettingChange) => boolean,
): number | undefined {
  return [...changes]
    .filter(([, each]) => holds(each))
    .map(([beat]) => beat)
    .toSorted((a, b) => a - b)[0];
}

/** How hard it falls, or how thick it is, where a beat says so. */
function forceOf(mentions: readonly SettingMention[], weather: Weather, at: number): Pick<Setting, 'force'> {
  const force = mentions.find(({ beat, part }) => beat === at && part.weather === weather && part.force !== undefined)
    ?.part.force;
  return force === undefined ? {} : { force };
}

/** Floats in space and looks at the earth: from where one sees it. */
function nearEarth({ prompt }: Draft, place: Place): Place {
  return place === 'deep-space' && EARTH.test(prompt) ? 'orbit' : place;
}

const EARTH = /\bearth\b|地球/iu;

/** A station in the desert, a castle among dunes: something built stands on sand. */
function isInDesert({ prompt }: Draft, mentions: readonly SettingMention[], place: Place): boolean {
  const dry = (each: Place | undefined) => each === 'desert' || each === 'rocky-desert' || each === 'salt-flat';
  return !dry(place) && (mentions.some((mention) => dry(mention.place)) || DESERT_ROAD.test(prompt));
}

/** Names of roads that say what lies beside them. */
const DESERT_ROAD = /\bdesert\s+(?:highway|road)\b|沙漠公路/iu;

/** The ocean without a shore, where no shore is named and nobody needs one. */
function onlyWater({ characters }: Draft, mentions: readonly SettingMention[]): readonly SettingMention[] {
  const shores = mentions.filter(({ alone, strength }) => alone === undefined && strength === 3);
  const lands = characters.some(({ kind }) => cardOf(kind).afloat !== true && !FREE.has(familyOf(kind)));
  if (lands) return mentions;
  return mentions.map((mention) => {
    const { alone, place } = mention;
    return alone === undefined || shores.some((each) => each.place === place)
      ? mention
      : { ...mention, place: alone, part: { ...mention.part, place: alone } };
  });
}

/** Who needs no ground. */
const FREE: ReadonlySet<Family> = new Set<Family>(['boat', 'fish', 'bird', 'aircraft']);

/** Who meets at an airport does so in its hall, unless there is an aircraft with them. */
function underRoof({ characters, prompt }: Draft, place: Place): Place {
  const apron = characters.some(({ kind }) => ['aircraft', 'car'].includes(familyOf(kind))) || APRON.test(prompt);
  return place === 'airport' && !apron && characters.some(({ kind }) => isPerson(kind)) ? 'airport-hall' : place;
}

const APRON = /\b(?:runway|tarmac|airfield|airstrip|planes?|airplanes?|aircraft)\b|跑道|停机坪|飞机/iu;

/** Chess under a tree, tea on a stone bench: where nothing firmer is said, what only stands out of doors tells that it is there. */
function underOpenSky(draft: Draft, mentions: readonly SettingMention[], place: Place): Place {
  const firm = mentions.some((mention) => mention.place !== undefined && mention.strength >= 2);
  if (firm || traitsOf(place).indoors !== true) return place;
  const placed = new Set(draft.relations.flatMap(({ subject, object }) => [subject, object]));
  // Who is under a blanket is in bed.
  const covers = draft.relations.filter(({ relation }) => relation === 'under').map(({ object }) => object);
  const outside = draft.characters.some(
    ({ id, kind }) => placed.has(id) && isOutside(kind) && !(covers.includes(id) && isLow(kind)),
  );
  // Who shuts the doors of an ambulance is in no room.
  const onRoad = draft.characters.some(
    ({ kind, size }) => size !== 'toy' && familyOf(kind) === 'car' && cardOf(kind).size.heightMetres > 1,
  );
  if (onRoad && place === 'room') return 'city-street';
  // Plays the cello in the snow: no deed brings its room along.
  if (isInTheOpen(draft.prompt) && draft.characters.some(({ kind }) => isPerson(kind))) return guessPlace(draft);
  return outside && draft.characters.some(({ kind }) => isPerson(kind)) ? 'park' : place;
}

/** Lower than a seat: nobody stands under it. */
function isLow(kind: Kind): boolean {
  return cardOf(kind).size.heightMetres < SEAT_METRES;
}

const SEAT_METRES = 0.4;

function isOutside(kind: Kind): boolean {
  const { habitat, stands, size } = cardOf(kind);
  const open = habitat !== undefined && habitat.every((place) => traitsOf(place).indoors !== true);
  return open && familyOf(kind) === 'thing' && (stands === 'ground' || size.heightMetres > 1);
}

/** What lives in the sea is seen in it, unless it leaps, or the sky above has an hour or a weather to show. */
function underWater({ characters, beats, mentions }: Draft, place: Place): Place {
  const lives = characters.length > 0 && characters.every(({ kind }) => cardOf(kind).habitat?.[0] === 'coral-reef');
  const leaps = beats.some(({ actions }) => actions.some(({ action }) => action === 'jump'));
  const sky = mentions.some(
    ({ part }) => part.hour !== undefined || part.weather !== undefined || part.sky !== undefined,
  );
  return SEAS.has(place) && lives && !leaps && !sky ? 'coral-reef' : place;
}

/** Who dives off a cliff does so where there is water under it. */
function overWater({ beats, characters }: Draft, place: Place): Place {
  const people = characters.filter(({ kind }) => isPerson(kind)).map(({ id }) => id);
  const dives = beats.some(({ actions }) =>
    actions.some(({ deed, who }) => deed === 'dive-in' && who.some((id) => people.includes(id))),
  );
  return dives && traitsOf(place).waterZ === undefined ? 'karst' : place;
}

/** A sea that is named without saying whether one is on it or in it. */
const SEAS: ReadonlySet<Place> = new Set<Place>(['beach', 'open-sea', 'lagoon']);

/** What the cast is on or before. A wall that nobody stands before hides nothing of the place that is named. */
function groundOf(draft: Draft, mentions: readonly SettingMention[], placed: boolean): Ground | undefined {
  const told = mentions.find((mention) => mention.ground !== undefined);
  const ground = told?.ground === undefined || told.beat === 0 ? told?.ground : { ...told.ground, since: told.beat };
  if (draft.characters.length === 0 && placed) return undefined;
  const people = draft.characters.some(({ kind, aside }) => isPerson(kind) && aside === undefined);
  return ground !== undefined && people && groundCard(ground.name).small === true ? undefined : ground;
}

/** The shop of a baker is a bakery. */
function shopOf(draft: Draft, place: Place | undefined): Place | undefined {
  const trade = draft.characters.find((character) => character.trade !== undefined)?.trade;
  const own = place !== 'shop' || trade === undefined ? undefined : usualPlace(trade);
  return own !== undefined && traitsOf(own).indoors === true ? own : place;
}

/** Where it is by what it is on: the ground's own place when none is named, or when it is a room without a sky. */
function placeWith(ground: Ground | undefined, named: Place | undefined, onlyHangs: boolean): Place | undefined {
  if (ground === undefined) return named;
  const { place, openAir } = groundCard(ground.name);
  if (ground.name === 'wall' && onlyHangs) return 'room';
  return named === undefined || (openAir === true && traitsOf(named).indoors === true) ? place : named;
}

/** Two clocks on the wall: that of a room, unless it is said to be another one, or where it is. */
function hangsInRoom({ characters, prompt }: Draft, mentions: readonly SettingMention[]): boolean {
  return (
    characters.length > 0 &&
    characters.every(({ kind }) => ROOM_WALL_THINGS.has(kind)) &&
    mentions.every(({ place, ground }) => place === undefined || ground !== undefined) &&
    !OUTER_WALL.test(prompt)
  );
}

const OUTER_WALL = /\b(?:brick|stone|garden|concrete)\b|砖|石|围墙|混凝土/iu;

/** Where these are it is winter. */
const WINTRY: ReadonlySet<string> = new Set(['snowman', 'sled', 'skis', 'snowboard']);

/** "Then night falls": the hour that it turns into is that of the later beat; at the start of a film the turn is seen. */
function arrived(mention: SettingMention): SettingMention {
  const { hourTo } = mention.part;
  return hourTo === undefined || !comesLater(mention)
    ? mention
    : { ...mention, part: { ...mention.part, hour: hourTo } };
}

function comesLater({ sudden, beat }: SettingMention): boolean {
  return sudden && beat > 0;
}

interface Dated<Value> {
  readonly beat: number;
  readonly value: Value;
  readonly sudden?: boolean;
}

/** The first value that is named holds from the start, unless it comes suddenly. */
function openingOf<Value, Otherwise>(course: readonly Dated<Value>[], otherwise: Otherwise): Value | Otherwise {
  const [first] = course;
  return first === undefined || (first.sudden === true && first.beat > 0) ? otherwise : first.value;
}

function laterOf<Value>(course: readonly Dated<Value>[]): readonly Dated<Value>[] {
  return course[0]?.sudden === true && course[0].beat > 0 ? course : course.slice(1);
}

/** The place of each beat that names one firmly; things found in places count only where nothing better is said. */
function placesByBeat(mentions: readonly SettingMention[]): readonly Dated<Place>[] {
  const placed = mentions.filter((mention) => mention.place !== undefined);
  const beats = [...new Set(placed.map(({ beat }) => beat))].toSorted((a, b) => a - b);
  const strongest = beats.map((beat) => ({
    beat,
    ...strongestPlace(placed.filter((mention) => mention.beat === beat)),
  }));
  const firmOnes = strongest.filter(({ strength }) => strength === 3);
  const course = firmOnes.length > 0 ? firmOnes : strongest.slice(0, 1);
  return withoutRepeats(course.map((entry, index) => outOfStation(entry, course[index + 1])));
}

/**
 * Picks up a puppy under a parked car and carries it home, wakes up in bed and runs through the street: where the first named place is
 * where somebody gets to, it began where what was done before is done, or where those who were told of before are.
 */
function withStart(
  draft: Draft,
  course: readonly Dated<Place>[],
  mentions: readonly SettingMention[],
): readonly Dated<Place>[] {
  const [first] = course;
  if (first === undefined || first.beat === 0) return course;
  const before = draft.beats.slice(0, first.beat);
  const ways = mentions
    .filter(({ beat, place }) => beat === first.beat && place === first.value)
    .flatMap(({ reached }) => reached ?? []);
  const busy = before.some(({ actions }) => actions.some(({ filler }) => filler !== true));
  const hinted = mentions.filter(({ beat, place }) => place !== undefined && beat < first.beat);
  // Rides a robot across the kitchen: it was there before.
  const arrives = ways.includes('into') || (ways.length > 0 && hinted.length > 0);
  if (!arrives || !busy) return course;
  const known = draft.characters.filter(({ beat }) => beat < first.beat);
  const start =
    hinted.length > 0
      ? strongestPlace(hinted).value
      : traitsOf(first.value).indoors === true
        ? guessPlace({ ...draft, characters: known, beats: before })
        : first.value;
  const streets = [start, first.value].every((place) => traitsOf(place).street === true);
  return start === first.value || streets ? course : [{ beat: 0, value: start }, ...course];
}

/** Who goes from an underground station into a street is seen as they come out of it, not on its platform. */
function outOfStation(entry: Dated<Place>, next: Dated<Place> | undefined): Dated<Place> {
  const intoStreet = next !== undefined && traitsOf(next.value).street === true;
  return entry.value === 'subway' && intoStreet ? { ...entry, value: 'city-street' } : entry;
}

function strongestPlace(mentions: readonly SettingMention[]): { value: Place; strength: number } {
  const strength = Math.max(...mentions.map((mention) => mention.strength));
  const strongest = mentions.filter((mention) => mention.strength === strength);
  const aimed = strongest.find((each) => each.aimed === true && each.place !== undefined && isLandmark(each.place));
  if (aimed?.place !== undefined) return { value: aimed.place, strength };
  const value = (strongest.find(({ qualifies }) => qualifies !== true) ?? strongest[0])?.place ?? 'meadow';
  const has = (place: Place) => mentions.some((mention) => mention.place === place && mention.strength > 1);
  // Neon turns a street into its own place, and mountains by water are one place, in whatever order they are named.
  if (value === 'city-street' && has('neon-street')) return { value: 'neon-street', strength };
  // A road in the desert is no street of a city.
  if (value === 'city-street' && (has('desert') || has('rocky-desert'))) return { value: 'highway', strength };
  return { value, strength };
}

function isLandmark(place: Place): boolean {
  return traitsOf(place).landmark === true;
}

function valuesByBeat<Value>(
  mentions: readonly SettingMention[],
  part: 'hour' | 'weather' | 'season',
): readonly Dated<Value>[] {
  const named = mentions.filter((mention) => mention.part[part] !== undefined);
  // A weak hint ("snow") and a neon sign's night give way to what is said outright.
  const strength = Math.max(0, ...named.map((mention) => (mention.place === undefined ? mention.strength : 0.5)));
  const usable = named.filter(
    (mention) => (mention.place === undefined ? mention.strength : 0.5) >= Math.min(strength, 3),
  );
  const first = usable.length > 0 ? usable : named;
  const rank: readonly string[] = part === 'hour' ? HOURS : part === 'weather' ? WEATHERS : [];
  const byBeat = new Map<number, string>();
  for (const mention of first) {
    const value = String(mention.part[part]);
    const known = byBeat.get(mention.beat);
    // Of two weathers or hours named together the later in the list says more: storm over rain, night over day.
    if (known === undefined || rank.indexOf(value) > rank.indexOf(known)) byBeat.set(mention.beat, value);
  }
  return withoutRepeats(
    [...byBeat]
      .toSorted(([a], [b]) => a - b)
      .map(([beat, value]) => ({
        beat,
        value: value as Value,
        sudden: first.some((mention) => mention.beat === beat && mention.sudden),
      })),
  );
}

function withoutRepeats<Value>(course: readonly Dated<Value>[]): readonly Dated<Value>[] {
  return course.filter((entry, index) => index === 0 || entry.value !== course[index - 1]?.value);
}
