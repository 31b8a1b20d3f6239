import { isOnlyOfAnimals } from '../kinds/animal-deeds.ts';
import { noteUnderstood } from './draft.ts';
import { findDeed } from './find-deed.ts';
import type { Draft } from './draft.ts';
import type { Action } from './screenplay.ts';
import type { Word } from './choose-reading.ts';
import { NO_DOERS } from './lexicon/no-doers.ts';
import { isHanName, sexOfName, sexOfTitle } from './lexicon/names.ts';
import { isOneOfPeople } from './senses.ts';
import { readBeing, takePhrase } from './read-beings.ts';

/** Endings of English words for who does something; nothing else ends so after an article. */
const DOER = /(?:smith|maker|keeper|seller|wright|monger|player|mate|ist|woman|man|boy|girl|ress)$/u;
/** Endings that things have, too: only who does something then is a person. */
const MAY_BE_DOER = /(?:er|or|ian|eer)$/u;
const HAN_DOER = /(?:师|员|匠|者|商|贩|翁|叔|姨|婆|徒|工人|师傅|老板|选手)$/u;
const DOES = new Set(['action', 'auxiliary', 'be', 'wear', 'hold', 'manner']);
const OPENS = new Set(['determiner', 'number', 'colour', 'size', 'age', 'taste', 'mood', 'pronoun']);
/** A barista named Leo. */
const NAMED = /^(?:named|called|名叫|叫做|叫)$/u;

/**
 * Reads a word that no lexicon knows as somebody: by a name (Maya kneels), or by a trade (a watchmaker leans). Returns false for
 * what may be anything.
 */
export function readStranger(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || draft.negated) return false;
  const known = draft.names.get(word.text);
  const { refers } = draft.modifiers;
  if (known !== undefined && refers !== 'other' && refers !== 'new') {
    takePhrase(draft, known);
    return true;
  }
  const called = NAMED.test(words[index - 1]?.text ?? '') || isApposed(draft, words, index);
  const named = called && draft.lastPhrase !== undefined;
  if (named) {
    const ids = draft.lastPhrase?.ids ?? [];
    for (let at = index; at === index || isPartOfName(draft, words, at); at++) {
      draft.names.set(words[at]!.text, ids);
      draft.consumed.add(at);
    }
    draft.introduced = ids;
    noteUnderstood(draft, draft.prompt.slice(word.start, word.end), 'name');
    return true;
  }
  // Emma's dog: whose it is says nothing of who is there.
  if (words[index + 1]?.text === "'s" && sexOfName(word.text) !== undefined) {
    noteUnderstood(draft, draft.prompt.slice(word.start, word.end), 'name');
    return true;
  }
  const whole = wholeName(draft, words, index);
  const titled = whole.length > 0 && sexOfTitle(words[index - 1]?.text ?? '') !== undefined;
  const isName = whole.length > 1 || titled || isGivenName(draft, words, index) || isHanPerson(words, index);
  if (!isName && !isDoer(words, index)) return false;
  draft.modifiers.refers = 'other';
  const sex = sexOfTitle(words[index - 1]?.text ?? '') ?? (word.han ? undefined : sexOfName(word.text));
  readBeing(draft, word, { is: 'being', kind: sex ?? 'person' });
  const ids = draft.lastPhrase?.ids ?? [];
  for (const each of whole.length > 1 ? whole : [word]) draft.names.set(each.text, ids);
  draft.introduced = isName && words[index + 1]?.kind === 'comma' ? ids : undefined;
  return true;
}

/** 女侦探沈遥, 小女孩阿棠: who was just named by what they are. */
function isApposed(draft: Draft, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (word === undefined || before === undefined || !isOneOfPeople(before.reading?.sense)) return false;
  // Commander Adaeze Obi.
  if (!word.han) return isCapital(draft, before) && isPartOfName(draft, words, index);
  if (before.end !== word.start) return false;
  return word.isName === true || (isHanName(word.text) && isHanPerson(words, index));
}

/** The words of a name in full, from its given name on: Gwen Stacy, Marie Curie; one word or none when it is no name. */
function wholeName(draft: Draft, words: readonly Word[], index: number): readonly Word[] {
  const name = [];
  for (let at = index; isCapital(draft, words[at]) && words[at]?.kind === 'unknown'; at++) name.push(words[at]!);
  const [first] = name;
  if (first === undefined || name.length > 3) return [];
  const before = words[index - 1];
  const told = sexOfName(first.text) !== undefined || sexOfTitle(before?.text ?? '') !== undefined;
  const next = words[index + name.length];
  const acts = opensClause(before) && next?.reading?.sense.is === 'action';
  return (told && !isPlaced(before)) || acts ? name : [];
}

function isPartOfName(draft: Draft, words: readonly Word[], index: number): boolean {
  return words[index]?.kind === 'unknown' && isCapital(draft, words[index]);
}

/** Before the name of a place: in Victoria, at Charlotte. */
const PLACED = /^(?:in|at|to|from|near|through|over|across|around|outside|inside)$/iu;

function isPlaced(before: Word | undefined): boolean {
  return PLACED.test(before?.text ?? '');
}

/** Nothing is before it in its clause. */
function opensClause(before: Word | undefined): boolean {
  return before === undefined || before.kind === 'stop' || before.kind === 'comma' || isConnector(before);
}

function isCapital(draft: Draft, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(draft.prompt.slice(word.start, word.end));
}

const COUNTS: ReadonlySet<string> = new Set(['number', 'colour', 'determiner', 'assorted', 'taste', 'size']);

/** 张伟在公园里跑步: a family name and a given name, of whom something is told. */
function isHanPerson(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  // Names are not counted: 三只陶碟 are dishes.
  if (word?.han !== true || !isHanName(word.text) || COUNTS.has(before?.reading?.sense.is ?? '')) return false;
  // 撒上胡椒: what is done to it is told, and nothing that it does.
  if (before?.kind === 'unknown' || before?.reading?.sense.is === 'action') return false;
  const next = words[index + 1];
  return (
    next === undefined ||
    next.kind === 'comma' ||
    isConnector(next) ||
    next.text.startsWith('在') ||
    does(next) ||
    next.reading?.sense.is === 'action'
  );
}

/** A word with a capital that begins a clause, and does something or is told more of. */
function isGivenName(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || !isCapital(draft, word)) return false;
  if (sexOfName(word.text) !== undefined && !isPlaced(before)) return true;
  if (!opensClause(before) || next === undefined) return false;
  // Tom and Lucy share a pizza: named together.
  const named = (each: Word | undefined) => each?.kind === 'unknown' && /^\p{Lu}/u.test(draft.prompt.slice(each.start));
  if (isConnector(next) && named(words[index + 2])) return true;
  if (before !== undefined && isConnector(before) && draft.names.has(words[index - 2]?.text ?? '')) return true;
  const told = next.kind === 'comma' && tellsMore(words, index + 2);
  return told || does(next);
}

/** Maya, a florist; Ramón, seventy, in a uniform: a comma, and then who somebody is or how old. */
function tellsMore(words: readonly Word[], index: number): boolean {
  const { reading } = words[index] ?? {};
  return reading?.sense.is === 'determiner' || reading?.sense.is === 'age';
}

function isDoer(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return false;
  if (word.han) return HAN_DOER.test(word.text) && word.text.length > 1;
  const before = words[index - 1];
  const opened =
    opensClause(before) ||
    OPENS.has(before?.reading?.sense.is ?? '') ||
    before?.kind === 'unknown' ||
    before?.text === "'s";
  if (!opened || word.text.length < 5 || NO_DOERS.has(word.text)) return false;
  return (
    DOER.test(word.text) ||
    (MAY_BE_DOER.test(word.text) && next !== undefined && does(next)) ||
    (MAY_BE_DOER.test(word.text) && isDressed(words, index + 1)) ||
    (opensPhrase(words, index) && doesDeed(words, index + 1)) ||
    isDressed(words, index + 1)
  );
}

/** Whether its noun phrase begins the clause: a drummer with a mohawk is no second one. */
function opensPhrase(words: readonly Word[], index: number): boolean {
  let before = index - 1;
  while (OPENS.has(words[before]?.reading?.sense.is ?? '')) before--;
  return opensClause(words[before]);
}

/** A zorber kneading dough: what only people do is done by somebody, whatever the word for them. */
function doesDeed(words: readonly Word[], index: number): boolean {
  const reading = words[index]?.reading;
  if (reading?.form !== 's' && reading?.form !== 'ing') return false;
  const own = reading.sense.is === 'action' ? reading.sense.deed : undefined;
  const deed = own ?? findDeed(words, index)?.deed;
  return deed !== undefined && !isOnlyOfAnimals(deed);
}

/** A freediver in a black suit, a seller with a grey moustache: only somebody has clothes and hair. */
function isDressed(words: readonly Word[], from: number): boolean {
  const [link, ...rest] = words.slice(from, from + DRESS_WORDS);
  if (link?.text !== 'in' && link?.text !== 'with' && link?.text !== 'wearing') return false;
  const worn = rest.findIndex(({ reading }) => WORN.has(reading?.sense.is ?? ''));
  const tells = ({ reading }: Word) => OPENS.has(reading?.sense.is ?? 'determiner') || reading?.form === 'past';
  return worn >= 0 && rest.slice(0, worn).every(tells);
}

const DRESS_WORDS = 6;
const WORN: ReadonlySet<string> = new Set(['garment', 'hair']);

/** What only the living do: a harvester runs and turns, but does not smile. */
const LIVING: ReadonlySet<Action> = new Set(['wave', 'sit', 'look', 'smile', 'speak', 'dance', 'eat', 'jump']);

/** A verb that its subject does: not what is done to it. */
function does({ kind, text, reading }: Word): boolean {
  if (kind === 'unknown') return /[^s]s$/u.test(text);
  const verb = DOES.has(reading?.sense.is ?? '');
  if (reading?.sense.is !== 'action') return verb;
  const { deed, action } = reading.sense;
  return reading.form === 's' || (reading.form === 'ing' && (deed !== undefined || LIVING.has(action)));
}

function isConnector({ reading }: Word): boolean {
  return reading?.sense.is === 'connector';
}
