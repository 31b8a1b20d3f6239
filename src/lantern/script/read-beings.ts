import { isGiving, isPortable } from './pass-along.ts';
import { dress } from './dress-character.ts';
import { beatHere, characterOf, currentBeat, noModifiers, noteAbsent, noteUnderstood } from './draft.ts';
import type { Draft, Modifiers, Phrase } from './draft.ts';
import type { Word } from './choose-reading.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { BeingSense, PronounSense } from './lexicon/entry.ts';
import { addAction, giveOrphans } from './read-actions.ts';
import { takeObject } from './take-object.ts';
import { heapAll } from './read-several.ts';
import { joinsOthers } from './joins-others.ts';
import { placeRelation } from './read-relations.ts';
import { aimAt } from './read-aim.ts';
import { inRole } from './join-trade.ts';
import { parentOf, peerOf } from './parent-of.ts';
import { sexNamed } from './sex-named.ts';
import { readAsMeasure } from './read-likeness.ts';
import { pluralOf } from './inflect.ts';
import { itAgain } from './it-again.ts';
import { tieTowed } from './tie-towed.ts';
import { suggestPlace } from './suggest-place.ts';
import { isBehindThem, isFarOff } from './behind-them.ts';
import { piled } from './pile.ts';
import { isAgainPlace } from './same-thing.ts';
import type { Kind } from '../kinds/kinds.ts';
import { familyAgain } from './family-again.ts';
import type { FamilyAgain } from './family-again.ts';
import { findKnown } from './find-known.ts';
import { headCount } from './head-count.ts';
import { antecedents } from './antecedents.ts';
import { isKin } from './senses.ts';
import { isOldByName } from './old-by-name.ts';
import { textOf } from './text-of.ts';
import { isPersonId } from './people-of.ts';

/** How many a bare plural means. */
const PLURAL_COUNT: Readonly<Record<ReturnType<typeof familyOf>, number>> = {
  person: 3,
  animal: 3,
  bird: 5,
  fish: 5,
  car: 3,
  boat: 3,
  aircraft: 3,
  thing: 3,
};

const COUNT_MAX = 12;

/** Members that a film can hold; whoever comes after them is reported as left out. */
const MEMBERS_MAX = 24;

/** Reads a noun for someone or something that can be seen: finds who is meant, or brings in a new character. */
export function readBeing(draft: Draft, word: Word, named: BeingSense): void {
  const measure = named.kind === 'person' ? 'woman' : named.kind === 'child' ? 'girl' : named.kind;
  if (!draft.negated && readAsMeasure(draft, word, measure)) return;
  const sense = inRole(draft, peerOf(draft, word, parentOf(draft, word, asNamed(draft, word, named))));
  if (draft.negated) {
    exclude(draft, word, sense);
    draft.modifiers = noModifiers();
    return;
  }
  if (isAgainPlace(draft, sense)) {
    noteUnderstood(draft, textOf(draft, word), 'again, of the place');
    draft.modifiers = noModifiers();
    draft.lastPhrase = undefined;
    return;
  }
  const known = findKnown(draft, word, sense);
  if (known === undefined && draft.modifiers.refers === 'known' && draft.inDeeds.has(sense.kind as Kind)) {
    // She stirs a cauldron; the camera nears the cauldron: it is the one that she stirs.
    noteUnderstood(draft, textOf(draft, word), 'again, of what is done');
    draft.modifiers = noModifiers();
    draft.preposition = undefined;
    return;
  }
  if (known === undefined && isCartOfDeed(draft, word)) {
    noteUnderstood(draft, textOf(draft, word), 'again, of what is done');
    draft.preposition = undefined;
    return;
  }
  const total = headCount(draft.characters);
  if (known === undefined && total >= MEMBERS_MAX) {
    draft.notUnderstood.push(textOf(draft, word));
    draft.modifiers = noModifiers();
    return;
  }
  const others = (draft.modifiers.earlier ?? []).flatMap((told) => bringEarlier(draft, word, sense, told));
  const owned = draft.modifiers.owners !== undefined;
  const definite = draft.modifiers.refers === 'known' && sense.kind === 'person';
  const family = known === undefined ? familyAgain(draft, word, sense) : undefined;
  const ids = known ?? bringFamily(draft, word, sense, family) ?? create(draft, word, sense);
  // His opponent, an old man in a cap: one and the same.
  const person = isPerson(characterOf(draft, ids[0])?.kind ?? 'car');
  if ((owned || definite) && person && known === undefined && ids.length === 1) draft.introduced = ids;
  for (const id of ids) dress(characterOf(draft, id), draft.modifiers, known !== undefined);
  // The grandfather of a family that was named.
  const one = known?.length === 1 ? characterOf(draft, known[0]) : undefined;
  if (one !== undefined && sense.age !== undefined && isKin(word.text)) one.age ??= sense.age;
  noteUnderstood(
    draft,
    textOf(draft, word),
    known === undefined ? describe(draft, ids, word) : `again ${ids.join(', ')}`,
  );
  if (draft.modifiers.heaped === true) heapAll(draft, ids);
  takePhrase(draft, [...others, ...ids]);
}

/** 推着三轮车，车上堆满西瓜: the cart that is pushed, and no car. */
function isCartOfDeed({ prompt, sentenceStart, characters }: Draft, { han, text, start }: Word): boolean {
  if (!han || text !== '车' || characters.some(({ kind }) => isVehicle(kind))) return false;
  return /[三轮手推板餐马货购物婴儿自行电动摩托]车/u.test(prompt.slice(sentenceStart, start));
}

/** Those of a family who were named, and the others, who come in now. */
function bringFamily(
  draft: Draft,
  word: Word,
  sense: BeingSense,
  family: FamilyAgain | undefined,
): readonly string[] | undefined {
  if (family === undefined) return undefined;
  const { ids, missing } = family;
  return missing.length === 0 ? ids : [...ids, ...create(draft, word, { ...sense, members: missing })];
}

/** A craftsman is a man, whatever the entry that he is drawn as, and a 老木匠 is an old one. */
function asNamed(draft: Draft, { text, start }: Word, sense: BeingSense): BeingSense {
  const sex = sexNamed(draft.prompt, text, start, sense);
  const age = isOldByName(text) ? { age: 'old' as const } : {};
  return { ...sense, ...(sex === undefined ? {} : { kind: sex }), ...age };
}

/** One big and two small elephants: the big one, too. */
function bringEarlier(draft: Draft, word: Word, sense: BeingSense, told: Modifiers): readonly string[] {
  const own = draft.modifiers;
  draft.modifiers = { ...told, refers: 'new' };
  const ids = create(draft, { ...word, ...singular(word) }, sense);
  for (const id of ids) dress(characterOf(draft, id), draft.modifiers, false);
  draft.modifiers = own;
  return ids;
}

/** The reading of a plural as that of one of them. */
function singular({ reading }: Word): Pick<Word, 'reading'> {
  return reading === undefined ? {} : { reading: { ...reading, plural: false } };
}

/** Reads a pronoun: who owns what comes next, or one who is or suffers something. */
export function readPronoun(draft: Draft, word: Word, sense: PronounSense, owns: boolean): void {
  const asObject = !owns && OBJECTS.test(word.text);
  const ids = sense.who === 'each-other' ? [] : (itAgain(draft, sense) ?? antecedents(draft, sense.who, asObject));
  // Her mother reads her a book: she is told of later.
  if (ids.length === 0 && asObject && sense.who !== 'each-other' && antecedents(draft, sense.who).length > 0) return;
  if (ids.length === 0 && !owns && (sense.who === 'he' || sense.who === 'she') && !draft.negated) {
    // Nobody was named before: the pronoun is all that is told of them.
    readBeing(draft, word, { is: 'being', kind: sense.who === 'he' ? 'man' : 'woman' });
    return;
  }
  const given = owns ? undefined : givenAgain(draft, sense, ids);
  if (given !== undefined) {
    readBeing(draft, word, given);
    const last = draft.characters.at(-1);
    if (last !== undefined && last.kind === given.kind) last.isGiven = true;
    return;
  }
  if (owns) {
    if (ids.length > 0) draft.modifiers.owners = ids;
    return;
  }
  if (sense.who === 'each-other') faceEachOther(draft);
  else if (ids.length > 0) takePhrase(draft, ids);
  // Reaches for a book, it falls: what nobody of the cast is does it.
  else if (sense.who === 'it') noteAbsent(draft);
}

/** Picks flowers and gives them to her: what belonged to a deed is now a thing of its own, in the hands of who gives it. */
function givenAgain(
  { made, verb, verbOpen, heads, characters, modifiers }: Draft,
  { who }: PronounSense,
  ids: readonly string[],
): BeingSense | undefined {
  if (made === undefined || (who !== 'it' && who !== 'they') || !verbOpen || heads.length > 0) return undefined;
  if (verb === undefined || !isGiving(verb.said ?? '')) return undefined;
  if (characters.some(({ id, kind }) => ids.includes(id) && !isPerson(kind) && isPortable(kind))) return undefined;
  modifiers.refers = 'new';
  modifiers.count = 1;
  return { is: 'being', kind: made };
}

/** Pronouns that are always what is done something to. */
const OBJECTS = /^(?:him|her|them)$/u;

/** Brushes her teeth: a phrase for a deed that has a pronoun in it tells who does it, too. */
export function settleSex(draft: Draft, phrase: string): void {
  if (/\b(?:her|herself)\b/iu.test(phrase)) antecedents(draft, 'she');
  else if (/\b(?:his|himself)\b/iu.test(phrase)) antecedents(draft, 'he');
}

/** A noun phrase is complete: it takes its part in the clause. */
export function takePhrase(draft: Draft, ids: readonly string[]): void {
  if (ids[0] !== undefined) for (const reference of draft.pictured.splice(0)) reference.character = ids[0];
  const actions = draft.modifiers.actions;
  // After a heading or a cut it is the next shot that names them.
  if (draft.opens !== undefined) beatHere(draft);
  const here = currentBeat(draft);
  here.names = [...new Set([...(here.names ?? []), ...ids])];
  aimAt(draft, ids);
  const bare = draft.modifiers.refers === undefined;
  draft.modifiers = noModifiers();
  const owned = tieTowed(draft, ids) || placeRelation(draft, ids) || (bare && joinsOthers(draft, ids));
  const object = owned || takeObject(draft, ids) || (draft.preposition !== undefined && draft.preposition !== 'with');
  const first = characterOf(draft, ids[0]);
  const subject = draft.verb !== undefined || draft.subject !== undefined || draft.heads.length > 0;
  if ((object || subject) && !owned && first?.sentenceStart === draft.sentenceStart) first.byTheWay = true;
  if (object && !owned) {
    noteHandled(draft, ids);
    noteAround(draft, ids);
  }
  const phrase: Phrase = { ids, role: object ? 'object' : 'head' };
  // The family in the yard, and then the grandfather alone.
  if (
    phrase.role === 'head' &&
    !ids.some((id) => draft.heads.some((head) => head.ids.length === 1 && head.ids[0] === id))
  )
    draft.heads = draft.heads.filter((head) => !ids.every((id) => head.ids.includes(id)));
  if (phrase.role === 'head') draft.heads.push(phrase);
  if (draft.side !== undefined) {
    for (const id of ids) draft.relations.push({ subject: id, relation: draft.side, object: 'frame' });
    draft.side = undefined;
  }
  draft.phraseBefore = draft.lastPhrase;
  draft.lastPhrase = phrase;
  draft.phraseOpen = true;
  draft.phraseInSegment = true;
  draft.absent = false;
  draft.preposition = undefined;
  for (const action of actions) {
    const done = { ...action, who: [...ids] };
    suggestPlace(draft, done);
    addAction(draft, done);
  }
  giveOrphans(draft, ids);
}

/** Finds a bottle, argues over a wrench: what somebody does something with. */
function noteHandled(draft: Draft, [thing]: readonly string[]): void {
  const { verb, verbOpen, preposition } = draft;
  const inHand = preposition === undefined || ['over', 'with', 'into', 'in', 'onto'].includes(preposition);
  const kind = characterOf(draft, thing)?.kind;
  // Into a letter box: it stands there.
  const stands = preposition === 'into' && kind !== undefined && !isPortable(kind);
  if (thing !== undefined && verb !== undefined && verbOpen && inHand && !stands && !verb.who.includes(thing))
    draft.handled.push({ thing, verb, ...(preposition === undefined ? {} : { preposition }) });
}

function faceEachOther(draft: Draft): void {
  const ids = draft.verb?.who ?? [];
  const [first, second] = ids;
  if (first !== undefined && second !== undefined)
    draft.relations.push({ subject: first, relation: 'facing', object: second });
}

function exclude(draft: Draft, word: Word, sense: BeingSense): void {
  const everyone = sense.kind === 'person' || sense.kind === 'child';
  const kinds = everyone ? ['people', 'woman', 'man', 'girl', 'boy'] : [sense.kind];
  for (const kind of kinds) if (!draft.excluded.includes(kind)) draft.excluded.push(kind);
  noteUnderstood(draft, textOf(draft, word), `without: ${kinds[0] ?? ''}`);
}

/** "Macro shot of a bottle. A mechanic wipes her forehead": who opens a sentence after a near shot of something is in another shot. */
function isInAnotherShot(draft: Draft): boolean {
  const { sentenceStart, heads, preposition, verb, relation, characters, beats } = draft;
  const opens = heads.length === 0 && preposition === undefined && verb === undefined && relation === undefined;
  const near = currentBeat(draft).takenAt.some(({ word, at }) => word === 'close-up' && at < sentenceStart);
  return (
    opens && near && characters.some((each) => each.beat === beats.length - 1 && each.sentenceStart < sentenceStart)
  );
}

function create(draft: Draft, word: Word, sense: BeingSense): readonly string[] {
  if (isInAnotherShot(draft)) draft.newBeat = true;
  const beat = beatHere(draft);
  const kinds = kindsOf(draft, word, sense);
  const around = draft.characters.length > 0 && (sense.bystanders === true || isBehindThem(draft, word));
  const aside = around ? 'around' : isFarOff(draft, word) ? 'far' : undefined;
  const group = `${kinds.length > 1 ? 'm' : 's'}${draft.characters.length + 1}`;
  // On top of three books: they lie on each other.
  if (
    cardOf(kinds[0]?.kind ?? 'cup').stacks === true &&
    draft.relation?.name === 'on' &&
    draft.relation.object === undefined
  )
    draft.modifiers.piled = true;
  const ids = piled(draft, kinds).map(({ kind, count }, index) => {
    const trade = sense.trades?.[index] ?? sense.trade;
    const id = `c${draft.characters.length + 1}`;
    draft.characters.push({
      id,
      kind,
      count,
      group,
      beat,
      sentenceStart: draft.sentenceStart,
      garments: (sense.garments ?? []).map((garment) => ({ ...garment })),
      props: [],
      words: textOf(draft, word),
      isNew:
        draft.modifiers.refers === 'new' || draft.modifiers.refers === 'other' || draft.modifiers.count !== undefined,
      ...(word.reading?.plural === true && draft.modifiers.count === undefined ? { unnumbered: true as const } : {}),
      ...(trade === undefined ? {} : { trade }),
      ...(sense.beast === undefined ? {} : { beast: sense.beast }),
      ...(aside === undefined ? {} : { aside }),
      ...(sense.colour === undefined ? {} : { colour: sense.colour }),
      ...(sense.age === undefined ? {} : { age: sense.age }),
      ...(sense.size === undefined ? {} : { size: sense.size }),
      ...(draft.measure === undefined ? {} : { asLargeAs: draft.measure }),
      // Of a couple one is a woman and one is a man.
      ...(kinds.length === 1 && (sense.kind === 'person' || sense.kind === 'child') ? { neutral: sense.kind } : {}),
    });
    return id;
  });
  draft.measure = undefined;
  if (draft.modifiers.piled === true)
    for (const [index, id] of ids.slice(1).entries())
      draft.relations.push({ subject: id, relation: 'on', object: ids[index] ?? id });
  return ids;
}

/** A vehicle that is neither whom the sentence is about nor what anything is aimed at stands round those who are. */
function noteAround(draft: Draft, [id]: readonly string[]): void {
  const character = characterOf(draft, id);
  const { verb } = draft;
  if (character === undefined || verb === undefined || !isVehicle(character.kind)) return;
  const people = verb.who.some((who) => isPersonId(draft, who));
  if (people && verb.target !== id && !verb.who.includes(character.id)) character.aside ??= 'around';
}

/** Several people of no named sex are drawn as women and men, or girls and boys, in turn. */
function kindsOf(draft: Draft, word: Word, sense: BeingSense): readonly { kind: Kind; count: number }[] {
  if (sense.members !== undefined) return sense.members.map((kind) => ({ kind, count: 1 }));
  const neutral: readonly [Kind, Kind] | undefined =
    sense.kind === 'person' ? ['woman', 'man'] : sense.kind === 'child' ? ['girl', 'boy'] : undefined;
  const { sex } = draft.modifiers;
  // An animal that plays people is a he, as in tales, unless the prompt says otherwise.
  const female = sense.beast === undefined ? sex !== 'he' : sex === 'she' || wearsDress(draft.modifiers);
  const one: Kind = neutral?.[female ? 0 : 1] ?? (sense.kind as Kind);
  // 母鸡带着小鸡: in Chinese the young of one that is there are several.
  const brood =
    word.han && sense.size === 'small' && draft.characters.some((each) => each.kind === one && each.size === undefined);
  const several = (word.reading?.plural === true && cardOf(one).bunch !== true) || brood || isHerd(draft, word);
  const plural = sense.count ?? (several ? (cardOf(one).inPairs === true ? 2 : PLURAL_COUNT[familyOf(one)]) : 1);
  const room = MEMBERS_MAX - headCount(draft.characters);
  // Some bread is one, some apples are several.
  const mass = !word.han && word.reading?.plural === false && sense.count === undefined && familyOf(one) === 'thing';
  // A pair of boots is one picture, and headphones, scissors and pliers are one thing that has no singular.
  const noSingular = !word.han && word.reading?.plural === false && word.text.endsWith('s');
  const paired = (cardOf(one).bunch === true || noSingular) && PAIR.test(draft.prompt.slice(0, word.start));
  const asked = paired
    ? 1
    : mass && !word.text.endsWith('s') && pluralOf(word.text) !== word.text
      ? 1
      : draft.modifiers.count;
  const each = sense.group === true ? (sense.count ?? 1) : 1;
  const count = Math.min(COUNT_MAX, room, Math.max(1, asked === undefined ? plural : asked * each));
  if (neutral === undefined || count === 1) return [{ kind: one, count }];
  return [
    { kind: neutral[0], count: Math.ceil(count / 2) },
    { kind: neutral[1], count: Math.floor(count / 2) },
  ];
}

const PAIR = /(?:\bpair of (?:\S+ ){0,3}|一双(?:\S{0,4})|一对(?:\S{0,4}))$/iu;

function wearsDress({ garments }: Modifiers): boolean {
  return garments.some(({ name }) => name === 'dress' || name === 'skirt');
}

function describe(draft: Draft, ids: readonly string[], word: Word): string {
  const parts = ids.map((id) => {
    const character = characterOf(draft, id);
    return `character ${id}: ${character?.kind ?? ''}${(character?.count ?? 1) > 1 ? ` × ${character?.count}` : ''}`;
  });
  return parts.join(', ') + (word.reading?.drawnAs === undefined ? '' : ` (drawn as ${word.reading.drawnAs})`);
}

/** Sheep without an article are several: the word has no plural of its own. */
function isHerd({ modifiers: { refers, owners, count } }: Draft, { text }: Word): boolean {
  return (
    /^(?:sheep|cattle|livestock)$/u.test(text) && (refers === undefined || owners !== undefined) && count === undefined
  );
}
