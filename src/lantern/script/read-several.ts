import { cardOf, familyOf, isAlive, isPerson } from '../kinds/kinds.ts';
import { headCount } from './head-count.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noModifiers, noteUnderstood } from './draft.ts';
import type { CharacterDraft, Draft, Phrase } from './draft.ts';
import type { Sense } from './lexicon/entry.ts';
import { startsNounPhrase } from './look-around.ts';
import type { ColourName } from './screenplay.ts';

type MemberSense = Extract<Sense, { is: 'member' }>;
type FormationSense = Extract<Sense, { is: 'formation' }>;

/** Parts one of several from the others, so that more can be told of it; the last of them is that one itself. Returns its id. */
export function partOne(draft: Draft, whole: CharacterDraft): string {
  if (whole.count === 1) return whole.id;
  whole.count -= 1;
  const id = `c${draft.characters.length + 1}`;
  draft.characters.push({
    ...whole,
    id,
    count: 1,
    garments: whole.garments.map((garment) => ({ ...garment })),
    props: [],
  });
  for (const { actions } of draft.beats)
    for (const action of actions) if (action.who.includes(whole.id)) action.who.push(id);
  const withIt = (phrase: Phrase): Phrase =>
    phrase.ids.includes(whole.id) ? { ...phrase, ids: [...phrase.ids, id] } : phrase;
  draft.heads = draft.heads.map(withIt);
  if (draft.lastPhrase !== undefined) draft.lastPhrase = withIt(draft.lastPhrase);
  for (const tie of draft.relations.filter(({ subject }) => subject === whole.id))
    draft.relations.push({ ...tie, subject: id });
  return id;
}

/** How many colours are listed from here on. */
function coloursFrom(words: readonly Word[], index: number): number {
  const rest = words.slice(index);
  const end = rest.findIndex(({ kind, reading }) => kind !== 'comma' && !LISTS.has(reading?.sense.is ?? 'being'));
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ reading }) => reading?.sense.is === 'colour').length;
}

const LISTS: ReadonlySet<Sense['is']> = new Set<Sense['is']>(['colour', 'connector', 'determiner', 'number']);

/** Three balloons, one red, one yellow and one blue: one of those just named is parted from the others by its colour. */
export function paintOne(draft: Draft, words: readonly Word[], index: number, colour: ColourName): boolean {
  const number = words[index - 1]?.reading?.sense;
  const told = number?.is === 'number' && number.count === 1 ? wholeOf(draft, true) : characterOf(draft, draft.member);
  // Who is in red wears it.
  if (told === undefined || isPerson(told.kind)) return false;
  draft.modifiers = noModifiers();
  // A stack of blocks, red, yellow and blue: there are as many as colours.
  if (told.unnumbered === true && told.colour === undefined) {
    told.count = Math.max(2, coloursFrom(words, index));
    delete told.unnumbered;
  }
  const one = number?.is === 'number' ? characterOf(draft, partOne(draft, told)) : told;
  if (one !== undefined) one.colour = colour;
  draft.member = undefined;
  return true;
}

/** Three kites, red, blue and yellow: each colour of the list is that of one of them. */
export function paintListed(draft: Draft, words: readonly Word[], index: number, colour: ColourName): boolean {
  const before = words[index - 1];
  const listed = before?.kind === 'comma' || before?.reading?.sense.is === 'connector';
  const whole = listed ? wholeOf(draft, true) : undefined;
  const told = draft.lastPhrase?.ids.includes(whole?.id ?? '') === true;
  if (whole === undefined || !told) return false;
  const one = characterOf(draft, partOne(draft, whole));
  if (one !== undefined) one.colour = colour;
  draft.modifiers = noModifiers();
  return true;
}

/** The latest of whom there are several; `plain`: without a colour yet. */
function wholeOf({ characters, relations }: Draft, plain: boolean): CharacterDraft | undefined {
  const sided = (id: string) => relations.some(({ subject, relation }) => subject === id && SIDED.has(relation));
  const open = characters.filter(
    // A colour is that of a thing; a side anybody has.
    ({ kind, colour, id }) => (plain ? !isPerson(kind) && colour === undefined : !sided(id)),
  );
  return (
    open.findLast(({ count }) => count > 1) ??
    open.findLast(
      (one) => one.colour === undefined && characters.some((other) => other !== one && other.group === one.group),
    ) ??
    open.findLast((one) => characters.some((other) => other !== one && other.group === one.group))
  );
}

const SIDED: ReadonlySet<string> = new Set(['left-of', 'right-of']);

/** The left one, 左边的那个: one of the several just named, of which the next words tell. False when there are none. */
export function readMember(draft: Draft, words: readonly Word[], index: number, { side }: MemberSense): boolean {
  if (side === 'any' || side === 'rest') {
    const told = tellApart(draft, side);
    if (told.length > 0) return tellOf(draft, words, index, told);
  }
  const whole = wholeOf(draft, false);
  if (whole === undefined) return false;
  const id = side === 'rest' ? whole.id : partOne(draft, whole);
  const { colour } = draft.modifiers;
  const one = characterOf(draft, id);
  if (one !== undefined && colour !== undefined) one.colour = colour;
  if (side === 'left-of' || side === 'right-of') draft.relations.push({ subject: id, relation: side, object: 'frame' });
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  draft.relation = undefined;
  draft.lastPhrase = { ids: [id], role: 'head' };
  draft.heads = [draft.lastPhrase];
  draft.phraseInSegment = true;
  draft.member = colour === undefined ? id : undefined;
  if (side === 'rest') draft.lastSubject = [id];
  noteUnderstood(draft, words[index]?.text ?? '', `character ${id}: ${side}`);
  return true;
}

/** Of several people one, or those of whom nothing was told yet. Empty where there are not several. */
function tellApart(draft: Draft, side: 'any' | 'rest'): readonly string[] {
  const group = (one: CharacterDraft) => draft.characters.filter((each) => each.group === one.group);
  const several = draft.characters.findLast((one) => isAlive(one.kind) && headCount(group(one)) > 1);
  if (several === undefined) return [];
  const open = group(several).filter(({ id }) => !draft.told.has(id));
  if (side === 'rest') return open.map(({ id }) => id);
  const [first] = open;
  if (first === undefined) return [];
  const one = partOne(draft, first);
  draft.told.add(one);
  return [one];
}

/** What comes is told of these. */
function tellOf(draft: Draft, words: readonly Word[], index: number, ids: readonly string[]): boolean {
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  draft.relation = undefined;
  draft.lastPhrase = { ids, role: 'head' };
  draft.heads = [draft.lastPhrase];
  draft.phraseInSegment = true;
  draft.lastSubject = ids;
  noteUnderstood(draft, words[index]?.text ?? '', `character ${ids.join(', ')}: of several`);
  return true;
}

/** 左边是红色的: a side and a colour without a noun are of one of those just named. */
export function isMember(words: readonly Word[], index: number): boolean {
  const [first, second, third] = words.slice(index + 1, index + 4);
  const told = first?.reading?.sense.is === 'be' ? second : first;
  const after = told === first ? second : third;
  if (told?.reading?.sense.is !== 'colour') return false;
  return after?.reading?.sense.is === 'of'
    ? !startsNounPhrase(words[words.indexOf(after) + 1])
    : !startsNounPhrase(after);
}

/** Each in another colour: those who were just named, or who come next. */
export function readAssorted(draft: Draft, words: readonly Word[], index: number): void {
  noteUnderstood(draft, words[index]?.text ?? '', 'colours: all different');
  if (startsNounPhrase(words[index + 1]) || words[index + 1]?.reading?.sense.is === 'of') {
    draft.modifiers.assorted = true;
    return;
  }
  const several = draft.lastPhrase?.ids.map((id) => characterOf(draft, id)) ?? [];
  for (const each of several) if (each !== undefined) each.assorted = true;
}

/** Stacked on top of each other, 叠在一起, in a pyramid: how those who were just named, or who come next, are set up. */
export function readFormation(
  draft: Draft,
  words: readonly Word[],
  index: number,
  { formation }: FormationSense,
): void {
  noteUnderstood(draft, words[index]?.text ?? '', `formation: ${formation}`);
  if (startsNounPhrase(words[index + 1]) || words[index + 1]?.text === 'of') {
    if (formation === 'stack') {
      draft.modifiers.piled = true;
      draft.modifiers.formed = true;
      draft.modifiers.count ??= STACK_COUNT;
    } else draft.modifiers.heaped = true;
    return;
  }
  for (const id of draft.lastPhrase?.ids ?? []) {
    const character = characterOf(draft, id);
    if (character === undefined || familyOf(character.kind) !== 'thing') continue;
    if (formation === 'stack') pileUp(draft, character);
    else heapUp(draft, character);
  }
}

const STACK_COUNT = 4;

/** Each of several lies on the one before it. */
function pileUp(draft: Draft, whole: CharacterDraft): void {
  if (cardOf(whole.kind).heap === true) return;
  const ids = [whole.id];
  while (whole.count > 1) ids.push(partOne(draft, whole));
  for (const [at, id] of ids.slice(1).entries())
    draft.relations.push({ subject: id, relation: 'on', object: ids[at] ?? id });
}

/** A heap with its point up: as many as it takes where the prompt gives no number. */
function heapUp(draft: Draft, whole: CharacterDraft): void {
  if (whole.unnumbered === true || whole.count === 1) whole.count = HEAP_COUNT;
  draft.relations.push({ subject: whole.id, relation: 'on', object: 'frame', how: 'heaped' });
}

const HEAP_COUNT = 6;

/** Heaps up all of these that are things. */
export function heapAll(draft: Draft, ids: readonly string[]): void {
  for (const id of ids) {
    const character = characterOf(draft, id);
    if (character !== undefined && familyOf(character.kind) === 'thing') heapUp(draft, character);
  }
}

/** One big and two small elephants, a red and a blue ball: what was told before the `and` is of others of the same noun. */
export function setEarlierAside(draft: Draft, words: readonly Word[], index: number, count: number): void {
  const { modifiers } = draft;
  const joined =
    ['connector', undefined].includes(words[index - 1]?.reading?.sense.is) && words[index - 1] !== undefined;
  if (!joined || (modifiers.count ?? modifiers.refers) === undefined) return;
  if (modifiers.size === undefined && modifiers.colour === undefined) return;
  const { earlier = [], ...own } = modifiers;
  draft.modifiers = { ...noModifiers(), count, earlier: [...earlier, { ...own, count: own.count ?? 1 }] };
}
