import { expect, test } from 'vitest';
import { DEEDS } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import { CHINESE } from './phrase-book/chinese.ts';
import { DEED_PHRASES } from './phrase-book/deeds.ts';
import { DOINGS } from './phrase-book/doings.ts';
import { ERRAND_PHRASES } from './phrase-book/errands.ts';
import { EVERYDAY } from './phrase-book/everyday.ts';
import { FILM_TEAMS } from './phrase-book/film-teams.ts';
import { HAND_PHRASES } from './phrase-book/hands.ts';
import { GRAMMAR_PHRASES } from './phrase-book/grammar.ts';
import { LANDSCAPES } from './phrase-book/landscapes.ts';
import { ENGLISH } from './phrase-book/english.ts';
import { COCO_THINGS, HAPPENING_PHRASES, THING_PHRASES, VEHICLE_PHRASES } from './phrase-book/things.ts';
import { ANIMALS } from './phrase-book/animals.ts';
import type { Phrase } from './phrase-book/phrase.ts';
import { RELATION_PHRASES } from './phrase-book/relations.ts';
import { SCENE_PHRASES } from './phrase-book/scenes.ts';
import { QUARTER_PHRASES } from './phrase-book/quarters.ts';
import { PROCESS_PHRASES } from './phrase-book/processes.ts';
import { REFERENCE_PHRASES } from './phrase-book/references.ts';
import { SHOT_LISTS } from './phrase-book/shot-lists.ts';
import { SPORTS } from './phrase-book/sports.ts';
import { MOMENTS_APART_PHRASES } from './phrase-book/moments-apart.ts';
import { STORY_PHRASES } from './phrase-book/stories.ts';
import { TOLD } from './phrase-book/told.ts';
import { TOGETHER_PHRASES } from './phrase-book/together.ts';
import { WEATHER_PHRASES } from './phrase-book/weathers.ts';
import type { AimPoint, BeatAction, CameraAim, Character, MediaReference, Screenplay } from './screenplay.ts';
import { pluralOf } from './inflect.ts';
import { understand } from './understand.ts';

test.each([
  ...DEED_PHRASES,
  ...DOINGS,
  ...EVERYDAY,
  ...ERRAND_PHRASES,
  ...HAND_PHRASES,
  ...ENGLISH,
  ...CHINESE,
  ...LANDSCAPES,
  ...THING_PHRASES,
  ...VEHICLE_PHRASES,
  ...HAPPENING_PHRASES,
  ...PROCESS_PHRASES,
  ...ANIMALS,
  ...SCENE_PHRASES,
  ...REFERENCE_PHRASES,
  ...RELATION_PHRASES,
  ...TOLD,
  ...TOGETHER_PHRASES,
  ...SPORTS,
  ...MOMENTS_APART_PHRASES,
  ...STORY_PHRASES,
  ...WEATHER_PHRASES,
  ...QUARTER_PHRASES,
  ...GRAMMAR_PHRASES,
  ...FILM_TEAMS,
  ...SHOT_LISTS,
])('understand() reads: $say', (phrase) => {
  const screenplay = understand(phrase.say);
  expect(readingOf(screenplay, phrase)).toEqual(wanted(phrase));
});

const SAME_PLURAL = new Set(['skis', 'scissors']);

test.each(COCO_THINGS)('understand() knows a purple %s, and two of them', (name) => {
  for (const [say, count] of [
    [`a photo of a purple ${name}`, 1],
    [`two purple ${SAME_PLURAL.has(name) ? name : pluralOf(name)}`, 2],
  ] as const) {
    const { characters, notUnderstood } = understand(say);
    expect(notUnderstood).toEqual([]);
    expect(characters.map((each) => [familyOf(each.kind), each.count, each.colour])).toEqual([
      ['thing', count, 'purple'],
    ]);
  }
});

/** What was understood, in the notation of the phrase book, for the fields that the phrase looks at. */
function readingOf(screenplay: Screenplay, phrase: Phrase): Omit<Phrase, 'say'> {
  const { place, hour, weather, force, season, conditions = [], wet, ground, landmark } = screenplay.setting;
  const setting: readonly string[] = [
    place,
    hour,
    weather,
    season,
    ...(force === undefined ? [] : [force]),
    ...conditions,
    ...(wet === true ? ['wet'] : []),
    ...(landmark === undefined ? [] : [`far ${landmark}`]),
  ];
  const all: Omit<Phrase, 'say'> = {
    cast: screenplay.characters.map(castLine),
    ties: screenplay.relations.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`),
    ground: words(ground?.colour, ground?.matter, ground?.name, ground?.of && `of ${ground.of}`),
    beats: screenplay.beats.map(({ actions }) =>
      actions
        .filter((action) => isAsked(action, phrase))
        .map(actionLine)
        .join(', '),
    ),
    at: phrase.at?.filter((word) => setting.includes(word)) ?? [],
    later: screenplay.beats.flatMap(({ setting: change }, beat) =>
      Object.values(change ?? {}).map((value) => `${beat}: ${String(value)}`),
    ),
    camera: screenplay.beats.flatMap(({ camera }, beat) => camera.map((word) => `${beat}: ${word}`)),
    aims: screenplay.beats.flatMap(({ aim }, beat) => (aim === undefined ? [] : [`${beat}: ${aimLine(aim)}`])),
    asides: screenplay.characters.flatMap(({ id, aside }) => (aside === undefined ? [] : [`${id} ${aside}`])),
    sky: screenplay.setting.sky ?? [],
    mood: screenplay.mood,
    look: screenplay.look,
    lines: screenplay.lines.map(({ speaker, text }) => `${speaker}: ${text}`),
    sounds: screenplay.sounds,
    without: phrase.without?.filter((word) => screenplay.excluded.includes(word)) ?? [],
    references: screenplay.references.map(referenceLine),
    unknown: screenplay.notUnderstood,
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in phrase));
}

function aimLine({ from, to }: CameraAim): string {
  const point = (each: AimPoint) => words(each.sky === true ? 'the sky' : each.character, each.part);
  return words(from && `from ${point(from)}`, to && `to ${point(to)}`);
}

function referenceLine({ kind, index, role, character }: MediaReference): string {
  const use = [role, character].filter((part) => part !== undefined).join(' ');
  return `${kind} ${index}${use === '' ? '' : `: ${use}`}`;
}

function wanted({ say: _say, ...rest }: Phrase): Omit<Phrase, 'say'> {
  return rest;
}

/** Who merely stands need not be written down. */
function isAsked(action: BeatAction, phrase: Phrase): boolean {
  return (
    action.action !== 'stand' ||
    action.deed !== undefined ||
    action.feeling !== undefined ||
    (phrase.beats ?? []).some((beat) => beat.includes('stand') && beat.includes(action.who[0] ?? ''))
  );
}

function actionLine({
  who,
  action,
  deed,
  thingColour,
  manner,
  direction,
  target,
  crossing,
  leaps,
  feeling,
}: BeatAction): string {
  const parts = [
    who.join('+'),
    deed === undefined ? action : action === DEEDS[deed].base ? deed : `${action} ${deed}`,
    thingColour,
    manner,
    direction && `>${direction}`,
    target && `@${target}`,
    crossing,
    leaps,
    feeling,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function castLine({
  count,
  age,
  size,
  mouthful,
  states = [],
  beast,
  colour,
  kind,
  garments,
  hair,
  props,
}: Character): string {
  const clothes = garments.map((garment) => words(garment.colour, garment.name)).join(', ');
  const locks = hair === undefined ? '' : words(hair.length, hair.colour, 'hair');
  const carried = props.map((prop) => `+${words(prop.colour, prop.name)}`).join(' ');
  const bare = clothes === '' && locks === '' && carried === '';
  const extras = bare
    ? ''
    : ` (${[clothes, locks, carried].filter((part, index) => index === 0 || part !== '').join('; ')})`;
  return (
    words(count > 1 ? String(count) : undefined, age, size, ...states, colour, beast, kind) +
    extras +
    (mouthful === undefined ? '' : ` with ${words(mouthful.colour, mouthful.kind)}`)
  );
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
