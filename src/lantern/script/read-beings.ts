import { dress } from './dress-character.ts';
import { beatHere, characterOf, noModifiers, noteUnderstood } from './draft.ts';
import type { CharacterDraft, Draft, Modifiers, Phrase } from './draft.ts';
import type { Word } from './choose-reading.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { BeingSense, PronounSense } from './lexicon/entry.ts';
import { addAction, giveOrphans, takeObject } from './read-actions.ts';
import { heapAll } from './read-several.ts';
import { joinsOthers } from './joins-others.ts';
import { placeRelation } from './read-relations.ts';
import { aimAt } from './read-aim.ts';
import { inRole } from './join-trade.ts';
import { parentOf, peerOf } from './parent-of.ts';
import { readAsMeasure } from './read-likeness.ts';
import { IN_HANDS, isPortable } from './pass-along.ts';
import { pluralOf } from './inflect.ts';
import { itAgain } from './it-again.ts';
import { isEverybody, isKin, isSomebodyElse, isOneOfPeople } from './senses.ts';
import { tieTowed } from './tie-towed.ts';
import { suggestPlace } from './suggest-place.ts';
import { isBehindThem, isFarOff } from './behind-them.ts';
import { piled } from './pile.ts';
import { isAgainPlace, isSameThing, sameHead } from './same-thing.ts';
import type { Kind } from '../kinds/kinds.ts';

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
/** What one of no named sex may turn out to be. */
const NEUTRAL_KINDS: Readonly<Record<'person' | 'child', readonly string[]>> = {
  person: ['woman', 'man'],
  child: ['girl', 'boy'],
};
const COUNT_MAX = 12;
/** Members that a film can hold; whoever comes after them is reported as left out. */
const MEMBERS_MAX = 24;

/** Reads a noun for someone or something that can be seen: finds who is meant, or brings in a new character. */
export function readBeing(draft: Draft, word: Word, named: BeingSense): void {
  const measure = named.kind === 'person' ? 'woman' : named.kind === 'child' ? 'girl' : named.kind;
  if (!draft.negated && readAsMeasure(draft, word, measure)) return;
  const sense = inRole(draft, peerOf(draft, word, parentOf(draft, word, named)));
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
  const total = draft.characters.reduce((sum, { count }) => sum + count, 0);
  if (known === undefined && total >= MEMBERS_MAX) {
    draft.notUnderstood.push(textOf(draft, word));
    draft.modifiers = noModifiers();
    return;
  }
  const others = (draft.modifiers.earlier ?? []).flatMap((told) => bringEarlier(draft, word, sense, told));
  const owned = draft.modifiers.owners !== undefined;
  const definite = draft.modifiers.refers === 'known' && sense.kind === 'person';
  const ids = known ?? create(draft, word, sense);
  // His opponent, an old man in a cap: one and the same.
  const person = isPerson(characterOf(draft, ids[0])?.kind ?? 'car');
  if ((owned || definite) && person && known === undefined && ids.length === 1) draft.introduced = ids;
  for (const id of ids) dress(characterOf(draft, id), draft.modifiers, known !== undefined);
  noteUnderstood(
    draft,
    textOf(draft, word),
    known === undefined ? describe(draft, ids, word) : `again ${ids.join(', ')}`,
  );
  if (draft.modifiers.heaped === true) heapAll(draft, ids);
  takePhrase(draft, [...others, ...ids]);
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
  const ids = sense.who === 'each-other' ? [] : (itAgain(draft, sense) ?? antecedents(draft, sense.who));
  if (ids.length === 0 && !owns && (sense.who === 'he' || sense.who === 'she') && !draft.negated) {
    // Nobody was named before: the pronoun is all that is told of them.
    readBeing(draft, word, { is: 'being', kind: sense.who === 'he' ? 'man' : 'woman' });
    return;
  }
  if (owns) {
    if (ids.length > 0) draft.modifiers.owners = ids;
    return;
  }
  if (sense.who === 'each-other') faceEachOther(draft);
  else if (ids.length > 0) takePhrase(draft, ids);
}

/** Brushes her teeth: a phrase for a deed that has a pronoun in it tells who does it, too. */
export function settleSex(draft: Draft, phrase: string): void {
  if (/\b(?:her|herself)\b/iu.test(phrase)) antecedents(draft, 'she');
  else if (/\b(?:his|himself)\b/iu.test(phrase)) antecedents(draft, 'he');
}

/** A noun phrase is complete: it takes its part in the clause. */
export function takePhrase(draft: Draft, ids: readonly string[]): void {
  if (ids[0] !== undefined) for (const reference of draft.pictured.splice(0)) reference.character = ids[0];
  const actions = draft.modifiers.actions;
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
  if (thing !== undefined && verb !== undefined && verbOpen && inHand && !verb.who.includes(thing))
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

/** Who is meant by a noun, when it is someone already named. */
function findKnown(draft: Draft, word: Word, sense: BeingSense): readonly string[] | undefined {
  const { refers, count, colour } = draft.modifiers;
  const named = draft.introduced;
  draft.introduced = undefined;
  if (
    named !== undefined &&
    refers === 'new' &&
    isApposed(draft, word) &&
    sense.members === undefined &&
    isOneOfPeople(sense)
  )
    return retold(draft, named, word, sense);
  if (refers === 'other') return undefined;
  // 两个人: the two who were named.
  const people = draft.characters.filter(({ kind, aside }) => isPerson(kind) && aside === undefined);
  const all = people.reduce((sum, each) => sum + each.count, 0);
  if (word.han && sense.kind === 'person' && count !== undefined && people.length > 1 && all === count)
    return people.map(({ id }) => id);
  if (people.length > 1 && refers !== 'new' && count === undefined && isEverybody(textOf(draft, word)))
    return people.map(({ id }) => id);
  const matching = draft.characters.filter(
    (character) =>
      matches(character, sense, textOf(draft, word)) &&
      (colour === undefined || character.colour === undefined || character.colour === colour),
  );
  const latest = (matching.length > 0 ? matching : sameHead(draft.characters, word, sense, refers, count, colour)).at(
    -1,
  );
  if (latest === undefined) return undefined;
  const definite =
    refers === 'known' ||
    (draft.modifiers.owners !== undefined && !draft.modifiers.owners.includes(latest.id)) ||
    (word.han && count === undefined);
  const group = matching.filter((character) => character.group === latest.group).map((character) => character.id);
  // A robot in a jar, jar next to a book: the jar that was named.
  const bare = refers === undefined && count === undefined && draft.modifiers.owners === undefined;
  if (!word.han && bare && isSameThing(matching, sense, word)) return [latest.id];
  if (definite) return word.reading?.plural === true ? matching.map((character) => character.id) : group;
  // "A red fox running, a fox in the snow": lists of phrases name the same one again, but two in one clause are two.
  const inClause = draft.heads.length > 0 || draft.verb !== undefined;
  // A boxer; his coach: nobody is his own.
  const own = draft.modifiers.owners?.includes(latest.id) === true;
  const total = matching
    .filter((character) => character.group === latest.group)
    .reduce((sum, character) => sum + character.count, 0);
  const repeats =
    !own &&
    !inClause &&
    total === (count ?? (word.reading?.plural === true ? total : 1)) &&
    sense.members === undefined;
  return repeats && (colour === undefined || colour === latest.colour) && draft.characters.at(-1) === latest
    ? group
    : undefined;
}

/** Right after a comma: Maya, a florist. */
function isApposed(draft: Draft, word: Word): boolean {
  return /^[,，]\s*(?:an?|the|his|her)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    draft.prompt.slice(draft.boundary.start, word.start),
  );
}

/** Maya, a florist: the one who has a name gets the trade, the age and the sex that are told of her. */
function retold(draft: Draft, ids: readonly string[], word: Word, sense: BeingSense): readonly string[] {
  for (const id of ids) {
    const character = characterOf(draft, id);
    if (character === undefined) continue;
    if (sense.trade !== undefined) character.trade = sense.trade;
    if (sense.age !== undefined) character.age = sense.age;
    if (sense.kind === 'child') Object.assign(character, { kind: 'girl', neutral: 'child' });
    else if (sense.kind !== 'person') {
      character.kind = sense.kind;
      character.words = textOf(draft, word);
      delete character.neutral;
    }
  }
  return ids;
}

function matches(character: CharacterDraft, sense: BeingSense, word: string): boolean {
  // A crowd is not the one who was named, nor is one of those around.
  if ((sense.bystanders ?? false) !== (character.aside === 'around' && isPerson(character.kind))) return false;
  if (sense.count !== undefined && character.count === 1) return false;
  if (sense.general?.includes(character.beast ?? 'woman') === true) return true;
  if (sense.beast !== character.beast && sense.kind !== 'person') return false;
  if (sense.beast !== undefined) return sense.beast === character.beast;
  if (sense.trade !== undefined) return character.trade === sense.trade;
  if (sense.general !== undefined) return sense.general.includes(character.kind);
  if (sense.members !== undefined) return sense.members.includes(character.kind) && character.group.startsWith('m');
  if (sense.kind === 'person') return isPerson(character.kind) && !isSomebodyElse(character.words, word);
  if (sense.kind === 'child') return character.kind === 'girl' || character.kind === 'boy';
  // A hen and her chicks, 母鸡带着小鸡.
  if (sense.size === 'small' && character.size !== 'small' && !isPerson(character.kind)) return false;
  const fits =
    character.kind === sense.kind ||
    (character.neutral !== undefined && NEUTRAL_KINDS[character.neutral].includes(sense.kind));
  if (fits && character.trade !== undefined && isKin(word)) return false;
  return fits && (sense.age === undefined || character.age === undefined || character.age === sense.age);
}

function create(draft: Draft, word: Word, sense: BeingSense): readonly string[] {
  const beat = beatHere(draft);
  const kinds = kindsOf(draft, word, sense);
  const around = draft.characters.length > 0 && (sense.bystanders === true || isBehindThem(draft, word));
  const aside = around ? 'around' : isFarOff(draft, word) ? 'far' : undefined;
  const group = `${kinds.length > 1 ? 'm' : 's'}${draft.characters.length + 1}`;
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
      ...(sense.kind === 'person' || sense.kind === 'child' ? { neutral: sense.kind } : {}),
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
  const people = verb.who.some((who) => isPerson(characterOf(draft, who)?.kind ?? 'car'));
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
  const plural = sense.count ?? (several ? PLURAL_COUNT[familyOf(one)] : 1);
  const room = MEMBERS_MAX - draft.characters.reduce((sum, character) => sum + character.count, 0);
  // Some bread is one, some apples are several.
  const mass = !word.han && word.reading?.plural === false && sense.count === undefined && familyOf(one) === 'thing';
  // A pair of boots is one picture.
  const paired = cardOf(one).bunch === true && PAIR.test(draft.prompt.slice(0, word.start));
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

/** The latest fitting character; a person of unknown sex takes the sex of the pronoun. */
export function antecedents(draft: Draft, who: 'she' | 'he' | 'it' | 'they'): readonly string[] {
  const latestFirst = draft.characters.toReversed();
  if (who === 'they') return theyOf(draft, latestFirst);
  if (who === 'it') {
    // With a cushion on it: not the cushion.
    const placed = draft.preposition !== undefined || draft.relation !== undefined ? (draft.lastPhrase?.ids ?? []) : [];
    const isOther = ({ kind, id, beast }: CharacterDraft) =>
      (!isPerson(kind) || beast !== undefined) &&
      !placed.includes(id) &&
      !(draft.verbOpen && draft.verb?.who.includes(id) === true);
    const thing = ({ kind }: CharacterDraft) => !isPerson(kind);
    // The puppy under a car is picked up, not the car.
    const handles = draft.verb?.deed !== undefined && IN_HANDS.has(draft.verb.deed);
    const bears = ({ id, kind, aside }: CharacterDraft) =>
      handles &&
      (!isPortable(kind) ||
        aside !== undefined ||
        draft.relations.some(({ object, subject }) => object === id && !isPersonId(draft, subject)));
    return idsOf(
      latestFirst.find((one) => isOther(one) && !bears(one)) ??
        latestFirst.find(isOther) ??
        latestFirst.find((one) => thing(one) && !placed.includes(one.id)) ??
        latestFirst.find(thing),
    );
  }
  const female = who === 'she';
  const certain = latestFirst.find(
    ({ kind, neutral }) =>
      neutral === undefined && (female ? kind === 'woman' || kind === 'girl' : kind === 'man' || kind === 'boy'),
  );
  if (certain !== undefined) return [certain.id];
  const open = latestFirst.find((one) => one.count === 1 && isEitherSex(one));
  if (open === undefined) return idsOf(latestFirst.find(({ kind }) => ['animal', 'bird'].includes(familyOf(kind))));
  const child = open.kind === 'girl' || open.kind === 'boy';
  open.kind = child ? (female ? 'girl' : 'boy') : female ? 'woman' : 'man';
  delete open.neutral;
  return [open.id];
}

function isPersonId(draft: Draft, id: string): boolean {
  return isPerson(characterOf(draft, id)?.kind ?? 'car');
}

/** One of no named sex, or of a trade that both sexes have: a courier, an angler. */
function isEitherSex({ neutral, trade, words }: CharacterDraft): boolean {
  return neutral !== undefined || (trade !== undefined && !SEXED_WORD.test(words));
}

const SEXED_WORD =
  /(?:man|men|boy|guy|father|king|prince|lord|wizard|monk|nun|queen|ess|woman|witch|girl|lady|mother|bride)s?$|[男女王公婆妈爸爷奶]/iu;

function theyOf(draft: Draft, latestFirst: readonly CharacterDraft[]): readonly string[] {
  const spoken = draft.lastSubject ?? [];
  if (spoken.length > 1 || (characterOf(draft, spoken[0])?.count ?? 0) > 1) return spoken;
  const [latest] = latestFirst;
  if (latest !== undefined && latest.count > 1)
    return draft.characters.filter(({ group }) => group === latest.group).map(({ id }) => id);
  return draft.characters.map(({ id }) => id);
}

function idsOf(character: CharacterDraft | undefined): readonly string[] {
  return character === undefined ? [] : [character.id];
}

function describe(draft: Draft, ids: readonly string[], word: Word): string {
  const parts = ids.map((id) => {
    const character = characterOf(draft, id);
    return `character ${id}: ${character?.kind ?? ''}${(character?.count ?? 1) > 1 ? ` × ${character?.count}` : ''}`;
  });
  return parts.join(', ') + (word.reading?.drawnAs === undefined ? '' : ` (drawn as ${word.reading.drawnAs})`);
}

/** A word as the prompt has it. */
export function textOf(draft: Draft, word: Word): string {
  return draft.prompt.slice(word.start, word.end);
}

/** Sheep without an article are several: the word has no plural of its own. */
function isHerd({ modifiers: { refers, owners, count } }: Draft, { text }: Word): boolean {
  return (
    /^(?:sheep|cattle|livestock)$/u.test(text) && refers === undefined && owners === undefined && count === undefined
  );
}
