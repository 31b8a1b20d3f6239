import { mayBeThing } from './piece-grammar.ts';
import { cardOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Reading } from './dictionary.ts';
import type { Sense } from './lexicon/entry.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople, isThing, namesKind } from './senses.ts';
import { standsForThing } from './verbs-of-things.ts';

/** A window shatters, 大树倒下: something happens to it, so that it is what the film is about. */
export function happensTo(rest: readonly (Piece | undefined)[]): boolean {
  const passes = ({ han, readings }: Piece) =>
    !readings.some(({ sense }) => sense.is === 'action' && sense.ofThings !== undefined) &&
    readings.some(({ sense }) => BY_VERB.has(sense.is) || (han && BEFORE_HAN_VERB.has(sense.is)));
  const verb = withoutStart(rest).find((piece) => piece === undefined || !passes(piece));
  return verb?.readings.some(({ sense }) => sense.is === 'action' && sense.ofThings !== undefined) === true;
}

/** 树叶从树上飘落: what follows without where it comes from or is. */
function withoutStart(rest: readonly (Piece | undefined)[]): readonly (Piece | undefined)[] {
  const [first] = rest;
  if (first?.han !== true || !/^[从在自由]$/u.test(first.text)) return rest;
  const end = rest.findIndex((piece) => piece !== undefined && /[上里中下内外]$/u.test(piece.text));
  return end < 0 ? rest : rest.slice(end + 1);
}

/** In Chinese when and where stand before the verb. */
const BEFORE_HAN_VERB: ReadonlySet<Sense['is']> = new Set<Sense['is']>([
  'preposition',
  'relation',
  'hour',
  'weather',
  'season',
  'stop',
]);
const BY_VERB: ReadonlySet<Sense['is']> = new Set<Sense['is']>(['be', 'auxiliary', 'manner', 'taste', 'wind']);

/** A girl in a coat waves: what people and animals do, too, is done by the one who was named before in the sentence. */
export function doneBySomebody({ readings }: Piece, words: readonly Word[]): boolean {
  const plain = readings.some(
    ({ sense }) => sense.is === 'action' && sense.ofThings === undefined && sense.action !== 'stand',
  );
  if (!plain || standsForThing(words.at(-1)?.reading)) return false;
  const sentence = words.slice(words.findLastIndex(({ kind }) => kind === 'stop') + 1);
  return sentence.some(({ reading }) => isOneOfPeople(reading?.sense) || isOneOfAnimals(reading?.sense));
}

/** 猫从箱子里跳出来: a thing that says where somebody comes from or goes, and that nothing happens to. */
export function isByTheWay(piece: Piece, words: readonly Word[]): boolean {
  if (!piece.han || !mayBeThing(piece)) return false;
  const opens = words.findLastIndex(({ text }) => WHITHER.test(text));
  const clause = words.findLastIndex(({ kind }) => kind === 'stop' || kind === 'comma') + 1;
  if (opens < clause || !words.slice(opens + 1).every(({ reading }) => OF_NOUN.has(reading?.sense.is ?? 'action')))
    return false;
  return words
    .slice(clause, opens)
    .some(({ reading }) => isOneOfPeople(reading?.sense) || isOneOfAnimals(reading?.sense));
}

/** 雨水滴落, 孔明灯升起: what rain, sky and what floats in the air do is part of how they are shown. */
export function isOfScenery({ han }: Piece, words: readonly Word[]): boolean {
  const clause = words.slice(words.findLastIndex(({ kind }) => kind === 'stop' || kind === 'comma') + 1);
  return han && clause.some(({ reading }) => SCENERY.has(reading?.sense.is ?? 'being'));
}

const SCENERY: ReadonlySet<string> = new Set(['weather', 'sky', 'airborne', 'lighting', 'hour']);
const WHITHER = /^(?:从|在|往|向|朝|到|沿着|顺着|绕着|对着)$/u;
const OF_NOUN: ReadonlySet<string> = new Set(['number', 'colour', 'size', 'state', 'taste', 'of', 'determiner', 'age']);

/** Whether a sense names what is only a part of a place, as long as nothing happens to it. */
export function isOfPlace(sense: Sense): boolean {
  return isThing(sense) && namesKind(sense) && cardOf(sense.kind).ofPlace === true;
}

/** Whether a word is the name of a place. */
export function isPlaceName(readings: readonly Reading[]): boolean {
  return readings.some(({ sense }) => sense.is === 'place' && sense.strength === 3);
}
