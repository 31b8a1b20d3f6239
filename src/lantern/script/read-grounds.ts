import { groundCard, groundOfPlace } from '../grounds/grounds.ts';
import type { GroundName } from '../grounds/grounds.ts';
import type { Place } from '../places/places.ts';
import type { Word } from './choose-reading.ts';
import { beatHere, noModifiers, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { textOf } from './text-of.ts';
import { BESIDE } from './bearing.ts';
import { leaves } from './leap-way.ts';
import { tie } from './tie.ts';
import type { ColourName, Ground, RelationName } from './screenplay.ts';
import { matterOf } from './state-names.ts';
import type { Matter } from './state-names.ts';

/** A ground that the words name, how somebody is to it, and the last word that says so. */
interface GroundHere {
  readonly name: GroundName;
  readonly of?: Place;
  /** Absent: it is only there. */
  readonly relation?: RelationName;
  readonly end: number;
}

/** The ground that the word at `index` is: on a windowsill, in front of a bakery, 电线上; undefined where it is something else. */
export function groundHere(draft: Draft, words: readonly Word[], index: number): GroundHere | undefined {
  const word = words[index];
  if (word === undefined || draft.negated) return undefined;
  const { relation, end } = relationHere(draft, words, index);
  const named = word.readings.map(({ sense }) => sense).find((sense) => sense.is === 'ground')?.ground;
  // A velvet box, a wire basket: what it is made of.
  if (MATERIALS.test(word.text) && isThingNext(words, index)) return undefined;
  if (named !== undefined) {
    const fits = relation !== undefined && (relation === 'on' || groundCard(named).upright === true);
    if (fits) return { name: named, relation, end };
    const alone = word.reading?.sense.is === 'ground' && groundCard(named).upright === true;
    return alone ? { name: named, end: index } : undefined;
  }
  const place = word.readings.map(({ sense }) => sense).find((sense) => sense.is === 'place')?.place;
  // On a farm is not on top of it.
  const said = relation !== undefined && (relation !== 'on' || draft.preposition !== 'on');
  const own = place === undefined || !said ? undefined : groundOfPlace(place, relation === 'on' ? 'on' : 'before');
  return own === undefined || place === undefined || relation === undefined
    ? undefined
    : { name: own, of: place, relation, end };
}

const MATERIALS = /^(?:wire|silk|satin|velvet|linen)$/u;

function isThingNext(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.reading?.sense.is;
  return next === 'being' || next === 'prop' || next === 'garment';
}

const BY: ReadonlySet<RelationName> = new Set<RelationName>([
  'on',
  'in-front-of',
  'behind',
  'next-to',
  'left-of',
  'right-of',
]);

/** How somebody is to what the word names, by the words before it or, in Chinese, after it. */
function relationHere(
  draft: Draft,
  words: readonly Word[],
  index: number,
): { readonly relation?: RelationName; readonly end: number } {
  const waiting = draft.relation?.object === undefined ? draft.relation?.name : undefined;
  if (words[index]?.han === true) {
    const at = words[index + 1]?.reading?.sense.is === 'of' ? index + 2 : index + 1;
    const after = words[at]?.reading?.sense;
    // 靠在墙上 is before it, not on it.
    const said = waiting ?? 'on';
    if (after?.is === 'preposition' && after.word === 'on') return { relation: said, end: at };
    if (after?.is === 'relation' && BY.has(after.relation)) return { relation: after.relation, end: at };
    return waiting !== undefined && BY.has(waiting) ? { relation: waiting, end: index } : { end: index };
  }
  if (waiting !== undefined && BY.has(waiting)) return { relation: waiting, end: index };
  return draft.preposition === 'on' || leaves(draft) ? { relation: 'on', end: index } : { end: index };
}

/** Reads a ground: ties to it who is named before it, or else who comes next. */
export function readGround(draft: Draft, words: readonly Word[], index: number, found: GroundHere): void {
  const { name, of, end } = found;
  const word = words[index];
  if (word === undefined) return;
  const made = madeOf(words, end + 1);
  const colour = draft.modifiers.colour ?? made.colour;
  const matter = matterOf(draft.modifiers.states) ?? made.matter ?? matterIn(word.text);
  const ground: Ground = {
    name,
    ...(colour === undefined ? {} : { colour }),
    ...(matter === undefined ? {} : { matter }),
    ...(of === undefined ? {} : { of }),
  };
  const sudden = draft.newBeat;
  draft.mentions.push({ beat: beatHere(draft), sudden, part: {}, strength: 1, place: groundCard(name).place, ground });
  noteUnderstood(draft, textOf(draft, word), `ground: ${of === undefined ? name : `${name} of ${of}`}`);
  for (let at = index + 1; at <= made.end; at++) draft.consumed.add(at);
  const relation =
    found.relation === undefined || found.relation === 'on' ? found.relation : besideGround(found.relation);
  const who = comesAfter(draft, words, end) ? [] : isOfUnknownThing(words, index) ? [] : whoIsThere(draft);
  const how = draft.relation?.how ?? (draft.hung === true ? 'hanging' : undefined);
  draft.relation = undefined;
  if (isOfUnknownThing(words, index)) draft.relation = undefined;
  else if (relation !== undefined && who.length > 0) tie(draft, who, relation, ['ground'], how);
  else if (relation !== undefined) draft.relation = { name: relation, object: ['ground'] };
  draft.modifiers = { ...noModifiers(), garments: draft.modifiers.garments, props: draft.modifiers.props };
  draft.preposition = undefined;
  draft.phraseOpen = false;
}

/** Points at a chart on the wall: what nobody knows is on it, and not who points at it. */
function isOfUnknownThing(words: readonly Word[], ground: number): boolean {
  let at = ground - 1;
  while (words[at]?.reading?.sense.is === 'determiner' || words[at]?.reading?.sense.is === 'taste') at--;
  const [noun, before] = [words[at - 1], words[at - 2]?.reading?.sense.is];
  return words[at]?.text === 'on' && noun?.kind === 'unknown' && (before === 'determiner' || before === 'taste');
}

/** What the name of a ground says that it is made of: a marble slab, 玻璃台面. */
function matterIn(name: string): Matter | undefined {
  return NAMED_MATTERS.find(([, words]) => words.test(name))?.[0];
}

const NAMED_MATTERS: readonly (readonly [Matter, RegExp])[] = [
  ['marble', /marble|大理石/u],
  ['stone', /stone|slate|石|岩/u],
  ['wooden', /wood|木/u],
  ['metal', /metal|steel|金属/u],
  ['glass', /glass|reflective|mirrored|glossy|玻璃|镜/u],
];

/** A block of black marble: the colour and the matter after it are its own. */
function madeOf(
  words: readonly Word[],
  from: number,
): { readonly colour?: ColourName; readonly matter?: Matter; readonly end: number } {
  if (words[from]?.reading?.sense.is !== 'of') return { end: from - 1 };
  let [end, colour, matter]: [number, ColourName | undefined, Matter | undefined] = [from - 1, undefined, undefined];
  for (let at = from + 1; at < words.length; at++) {
    const sense = words[at]?.reading?.sense;
    if (sense?.is === 'colour') colour ??= sense.colour;
    else if (sense?.is === 'state') matter ??= matterOf([sense.state]);
    else if (sense?.is !== 'taste') break;
    end = at;
  }
  return { end, ...(colour === undefined ? {} : { colour }), ...(matter === undefined ? {} : { matter }) };
}

/** 窗台上放着一盆花: it opens its part of the sentence, and a verb for being there and what is there come next. */
function comesAfter(draft: Draft, words: readonly Word[], end: number): boolean {
  const [word, verb] = [words[end], words[end + 1]];
  if (word?.han !== true) return false;
  // 看着墙上的画: the picture is there.
  const noun = words[end + 2];
  if (verb?.text === '的' && noun?.readings.some(({ sense }) => sense.is === 'being') === true && draft.verbOpen)
    return true;
  if (draft.phraseInSegment || draft.heads.length > 0) return false;
  return (
    THERE.test(verb?.text ?? '') ||
    (verb?.text.endsWith('着') === true && words[end + 2]?.reading?.sense.is === 'number')
  );
}

const THERE = /^(?:有|放着|摆着|坐着|站着|躺着|趴着|停着|挂着|睡着|蹲着)$/u;

/** One is behind a fence, or else before it. */
function besideGround(relation: RelationName): RelationName {
  return relation === 'behind' ? 'behind' : 'in-front-of';
}

/** The subject of the relation, the noun right before it, all that were listed, or who does the verb. */
function whoIsThere(draft: Draft): readonly string[] {
  const { relation, verb, heads, lastPhrase, phraseOpen } = draft;
  if (relation?.subject !== undefined) return relation.subject;
  const named =
    verb === undefined
      ? heads.flatMap(({ ids }) => ids)
      : phraseOpen && lastPhrase !== undefined
        ? lastPhrase.ids
        : verb.who;
  // A banana to the left of a melon on a blanket: both are on it.
  const beside = draft.relations.filter((each) => named.includes(each.subject) && BESIDE.has(each.relation));
  // A cactus in a pot on a windowsill: the pot is on it.
  const under = (id: string) =>
    draft.relations.find(
      (each) => each.subject === id && (each.relation === 'on' || each.how === 'hanging') && each.object !== 'ground',
    )?.object ?? id;
  return [...new Set([...named, ...beside.map(({ object }) => object)].map(under))].filter((id) => id !== 'frame');
}
