import { cardOf, familyOf, KINDS, namesOf } from '../kinds/kinds.ts';
import { isInWall } from '../deeds/in-wall.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { broughtBy } from '../deeds/own-things.ts';
import type { Family } from '../kinds/kind-card.ts';
import { traitsOf, type Place } from '../places/places.ts';
import type { Brief } from '../brief.ts';
import type { Screenplay, Setting } from '../script/screenplay.ts';
import type { Framing, Scenery } from './storyboard.ts';

/** How much of trees and roofs a dusting covers. */
const DUSTED = 0.35;
const WINDS = { still: 0, breeze: 2.5, strong: 9 } as const;
const WEATHER_WIND = {
  clear: 1.2,
  cloudy: 2,
  overcast: 1.2,
  rain: 3,
  snow: 1.5,
  fog: 0.4,
  hail: 4,
  sandstorm: 12,
  storm: 10,
} as const;

/** Streets with a pavement on our side for who stands there; what drives has the road there instead. */
const PAVED: ReadonlySet<Place> = new Set<Place>(['city-street', 'small-town', 'bus-stop']);

/** The setting as a shot of this framing shows it: from the air one sees roofs and crowns, if nobody stands below. */
export function settingFrom(framing: Framing | undefined, setting: Setting, { characters }: Screenplay): Setting {
  const { fromAbove } = traitsOf(setting.place);
  if (framing !== 'aerial' || characters.length > 0 || fromAbove === undefined) return setting;
  return { ...setting, place: fromAbove };
}

/** What a set is built from, for a setting of the screenplay; `shown`: by the beats of a shot, 0-based; absent: all. */
export function sceneryOf(named: Setting, screenplay: Screenplay, brief: Brief, shown?: readonly number[]): Scenery {
  const setting = overFog(named);
  const { weather, force, season, wind, wet } = setting;
  const winter = season === 'winter' || weather === 'snow';
  const poured =
    weather === 'storm'
      ? 0.9
      : weather === 'hail'
        ? 0.5
        : weather === 'rain'
          ? { light: 0.34, steady: 0.75, heavy: 0.85 }[force ?? 'steady']
          : wet === true
            ? 0.6
            : weather === 'fog'
              ? 0.15
              : 0;
  return {
    ...setting,
    seed: brief.seed,
    ...(screenplay.characters.length === 0 ? { vacant: true as const } : {}),
    ...(PAVED.has(setting.place) && standsThere(screenplay) ? { pavement: true as const } : {}),
    ...(traitsOf(setting.place).waterZ !== undefined && rideWaves(screenplay) ? { surfed: true as const } : {}),
    ...(setting.place === 'open-sea' && needsDeck(screenplay, shown) && !rideWaves(screenplay)
      ? { aboard: true as const }
      : {}),
    dressing: Math.min(1, Math.max(0, 1 - brief.literalness)),
    snowCover: snowCoverOf(setting),
    wetness: winter && weather !== 'rain' && wet !== true ? 0 : poured,
    windMetresPerSecond: wind === undefined ? WEATHER_WIND[weather] : WINDS[wind],
    // What the prompt counts must not be joined by more of its kind.
    excluded: [
      ...new Set([...screenplay.excluded, ...screenplay.characters.map(({ kind }) => kind)].flatMap(calledAs)),
      ...broughtIn(screenplay),
      ...(furnishes(screenplay) ? CLEARED : []),
    ],
  };
}

/** Snow that is told of, or that the season leaves, covers the ground; one that has just begun to fall only dusts it, but where it is winter always. */
function snowCoverOf({ place, season, weather, dusted }: Setting): number {
  const traits = traitsOf(place);
  const winter = season === 'winter' || weather === 'snow';
  if (traits.indoors || !winter) return 0;
  if (dusted === true && traits.season !== 'winter') return DUSTED;
  return weather === 'rain' ? 0.5 : 0.9;
}

/** What deeds bring that the place has, too. */
function broughtIn({ beats }: Screenplay): readonly string[] {
  return beats.flatMap(({ actions }) => actions.flatMap(({ deed }) => (deed === undefined ? [] : broughtBy(deed))));
}

/** From above, a fog is the sea of clouds itself. */
function overFog(setting: Setting): Setting {
  const above = traitsOf(setting.place).outlook === 'sky' && setting.weather === 'fog';
  return above ? { ...setting, weather: 'cloudy' } : setting;
}

/** Whether those who go on feet would stand on the water: there is no boat, and they do not swim. */
function needsDeck({ characters: all, beats: told }: Screenplay, shown: readonly number[] | undefined): boolean {
  const beats = shown?.flatMap((index) => told[index] ?? []) ?? told;
  const doers = new Set(beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  const characters = all.filter(({ id }) => doers.size === 0 || doers.has(id));
  const onFeet = characters.some(
    ({ kind }) => cardOf(kind).gaits !== undefined && cardOf(kind).flightMetres === undefined,
  );
  const afloat = characters.some(({ kind }) => cardOf(kind).afloat === true || familyOf(kind) === 'boat');
  const swims = beats.some(({ actions }) => actions.some(({ action }) => action === 'swim'));
  return onFeet && !afloat && !swims;
}

function rideWaves({ beats }: Screenplay): boolean {
  return beats.some(({ actions }) => actions.some(({ deed }) => deed !== undefined && DEEDS[deed].onWave === true));
}

/**
 * Hydrants, benches and the like stand on the pavement, and so do people and animals whom no word has put on the road: nothing is there
 * that would want it.
 */
function standsThere({ characters, beats, prompt }: Screenplay): boolean {
  const all = (isOne: (family: Family) => boolean) => characters.every(({ kind }) => isOne(familyOf(kind)));
  if (characters.length === 0) return false;
  if (all((family) => family === 'thing')) return true;
  const rides = beats.some(({ actions }) => actions.some(({ deed }) => deed !== undefined && ON_THE_ROAD.has(deed)));
  const footed = all((family) => ['thing', 'person', 'animal', 'bird'].includes(family));
  return footed && !rides && !IN_TRAFFIC.test(prompt);
}

/** What is ridden among cars. */
const ON_THE_ROAD: ReadonlySet<Deed> = new Set(['cycle', 'motorcycle', 'moped', 'scooter', 'skateboard']);
/** Words that put somebody on the road itself. */
const IN_TRAFFIC =
  /\b(?:cross(?:es|ing|ed)?|road|traffic|(?:middle|centre|center) of|driv\w+|parade|march\w*|rac(?:e|es|ing))\b|马路|路中间|街中央|过街|横穿|开车|车流|游行/iu;

/** Furniture alone is the furniture of its room: what the room has before its wall would be taken for a part of it. */
function furnishes({ characters }: Screenplay): boolean {
  return (
    characters.every(({ kind }) => familyOf(kind) === 'thing') &&
    characters.some(
      ({ kind }) => kind !== 'table' && cardOf(kind).stands === 'ground' && cardOf(kind).size.heightMetres > LOW_METRES,
    )
  );
}

const CLEARED = ['sofa', 'low table'] as const;
const LOW_METRES = 0.3;

/** A kind by its name and by its other plain names, by which places may know it: a couch is a sofa. */
function calledAs(name: string): readonly string[] {
  const kind = KINDS.find((each) => each === name);
  return kind === undefined ? [name] : [name, ...namesOf(kind)];
}

/** The setting at each beat: every change stays until the next. Where something in a wall is used, that wall is there. */
export function settingsByBeat(screenplay: Screenplay, oneTake = true): readonly Setting[] {
  const told = toldByBeat(screenplay).map((setting, index) =>
    oneTake || isOnGround(screenplay, setting, index) ? setting : withoutGround(setting),
  );
  const walled = screenplay.beats.map(({ actions }) =>
    actions.some(({ deed }) => deed !== undefined && isInWall(deed)),
  );
  // A take does not leave its place for it: it has been there from the start; a shot has it where it is needed.
  return told.map((setting, index) =>
    walled.some((is, beat) => is && (oneTake ? told[beat]?.place === setting.place : beat === index))
      ? { ...setting, ground: setting.ground?.name === 'wall' ? setting.ground : { name: 'wall' } }
      : setting,
  );
}

/** Whether the ground of a film is there in a beat: in the one that names it, and wherever those act who are on it. */
function isOnGround({ beats, relations }: Screenplay, { ground }: Setting, index: number): boolean {
  const since = ground?.since ?? 0;
  if (ground === undefined || index === since) return true;
  const on = new Set(relations.filter(({ object }) => object === 'ground').map(({ subject }) => subject));
  const who = beats[index]?.actions.flatMap((action) => action.who) ?? [];
  return index > since && (who.length === 0 || who.some((id) => on.has(id)));
}

function withoutGround({ ground: _ground, ...setting }: Setting): Setting {
  return setting;
}

function toldByBeat(screenplay: Screenplay): readonly Setting[] {
  let current = screenplay.setting;
  return screenplay.beats.map((beat) => {
    const { ground, force, ...stays } = current;
    // Elsewhere one stands on something else, and another weather is as strong as it says.
    const moves = beat.setting?.place !== undefined;
    const changes = beat.setting?.weather !== undefined;
    current = {
      ...stays,
      ...(moves || ground === undefined ? {} : { ground }),
      ...(changes || force === undefined ? {} : { force }),
      ...beat.setting,
    };
    return current;
  });
}
