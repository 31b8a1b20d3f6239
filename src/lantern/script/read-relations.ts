import { isOfAir, isPut, topOf, untie, vesselOf } from './bearing.ts';
import type { Word } from './choose-reading.ts';
import { awaitsSomebody, characterOf, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { leanOnGround } from './lean-on-ground.ts';
import type { Sense } from './lexicon/entry.ts';
import { isOneOfPeople } from './senses.ts';
import { startsNounPhrase } from './look-around.ts';
import { mount } from './mount.ts';
import { peopleOf } from './people-of.ts';
import { isMember, readMember } from './read-several.ts';
import { isLifeless } from './subject-of.ts';
import { tie } from './tie.ts';
import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import type { RelationHow } from './screenplay.ts';

const QUARRELS: ReadonlySet<string | undefined> = new Set(['argue', 'fight-over', 'talk', 'fight']);

type RelationSense = Extract<Sense, { is: 'relation' }>;

/** Reads a word such as `behind`, `on the left`, 旁边: ties two characters, or one to a side of the frame. */
export function readRelation(draft: Draft, words: readonly Word[], index: number, sense: RelationSense): void {
  const word = words[index];
  if (word === undefined) return;
  // A quarrel over the remote: it is about it, and nobody is above it.
  if (word.text === 'over' && QUARRELS.has(draft.verb?.deed)) return;
  // Play volleyball against two boys: these play, too.
  if (word.text === 'against' && draft.verb?.deed !== undefined && namesPeople(words.slice(index + 1, index + 5))) {
    draft.preposition = 'with';
    return;
  }
  // Carried by a friend: who does it comes next.
  if (word.text === 'by' && draft.verb?.passive === true && draft.verb.deed !== undefined) return;
  if (sense.frame === true && isMember(words, index) && (sense.relation === 'left-of' || sense.relation === 'right-of'))
    if (readMember(draft, words, index, { is: 'member', side: sense.relation })) return;
  noteUnderstood(draft, draft.prompt.slice(word.start, word.end), `relation: ${sense.relation}`);
  if (sense.opens === true) return openPlace(draft, sense);
  if (sense.its === true && draft.lastPhrase !== undefined && tieToNamed(draft, draft.lastPhrase.ids, sense)) return;
  // 肩上扛着锄头: nobody sits there.
  if (word.han && sense.relation === 'riding' && !/在/u.test(draft.prompt.slice(draft.boundary.end, word.start)))
    return;
  const after = sense.after === true || (sense.frame === true && word.han);
  // 雨靴旁边靠着一把滑板: what comes next is there, whatever it does there.
  if (
    word.han &&
    sense.how === 'leaning' &&
    draft.relation?.object !== undefined &&
    draft.relation.subject === undefined
  )
    return;
  if (sense.relation === 'around' && sense.frame === true)
    return tie(draft, draft.verb?.who ?? draft.heads.flatMap(({ ids }) => ids), 'around', ['frame']);
  if (after && followsBeing(words, index)) {
    const middle = word.text === '中间' && isOneBoard(draft);
    if (sense.relation === 'between' && !middle) severalBetween(draft, word.start);
    return readAfter(draft, words, index, middle ? 'on' : sense.relation, sense.how);
  }
  // 两只茶杯，中间放着一个茶壶: between those named before the comma.
  const ends = listedLast(draft);
  const several = ends.length > 1 || (characterOf(draft, ends[0])?.count ?? 1) > 1;
  if (sense.after === true && sense.relation === 'between' && several && beingAhead(words, index)) {
    draft.relation = { name: 'between', object: ends };
    draft.listing = undefined;
    return;
  }
  if (sense.frame === true) return readSide(draft, words, index, sense.relation);
  if (sense.after === true) return;
  // A suitcase with a hat sitting on top of it: the hat does.
  const ofFirst = words[index + 1]?.text === 'it' && draft.heads.length > 1;
  // What nobody knows is so to what comes: none of those before.
  if (draft.absent && !draft.phraseInSegment) return;
  const subject = isFronted(words, index)
    ? undefined
    : draft.lastPhrase !== undefined &&
        (draft.phraseOpen || ofFirst || draft.verb === undefined || !draft.verbOpen) &&
        draft.phraseInSegment
      ? draft.lastPhrase.ids
      : draft.verb?.who;
  draft.relation = {
    name: sense.relation,
    ...(subject === undefined || subject.length === 0 ? {} : { subject }),
    ...(sense.how === undefined ? {} : { how: sense.how }),
  };
  draft.phraseOpen = false;
}

/** To its left, over its rim: ties what was just named to what was named before it. False where nothing was. */
function tieToNamed(draft: Draft, own: readonly string[], { relation, how }: RelationSense): boolean {
  const others = draft.heads.filter(({ ids }) => !ids.some((id) => own.includes(id)));
  // A jug beside a loaf, a knife stuck in its crust: of the loaf.
  const first = (how === undefined ? others[0] : (draft.phraseBefore ?? others.at(-1))) ?? draft.phraseBefore;
  if (first === undefined) return false;
  if (how === undefined && relation === 'on') untie(draft, own);
  // Eggs in a basket, a towel over its rim: of the basket.
  const objects =
    how !== undefined
      ? first.ids.map((id) => vesselOf(draft, id))
      : relation === 'on'
        ? topOf(draft, first.ids)
        : first.ids;
  tie(draft, own, relation, objects, how);
  return true;
}

/** 椅子上搭着, 瓶口搭着: whatever comes is so to what was just named. 算盘压着账簿: what comes is under it. */
function openPlace(draft: Draft, { relation, how }: RelationSense): void {
  const object = draft.relation?.object ?? draft.lastPhrase?.ids;
  if (object === undefined || object.length === 0) return;
  draft.listing = undefined;
  // 桌子上方挂着, 罐子后面立着, 书上压着: where it is was said.
  if (draft.relation !== undefined && (draft.relation.name !== 'on' || relation === 'under')) return;
  draft.relation = { name: relation, object, ...(how === undefined ? {} : { how }) };
}

/** Below them people stop, beside the lamp a cat sleeps: it opens its clause, and whoever is there comes after what it names. */
function isFronted(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const opens =
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'stop' ||
    before.reading?.sense.is === 'connector';
  if (!opens || words[index]?.han === true) return false;
  const rest = words.slice(index + 1);
  const end = rest.findIndex(
    ({ kind, reading }) => kind !== 'known' || reading?.sense.is === 'connector' || reading?.sense.is === 'action',
  );
  const clause = end < 0 ? rest : rest.slice(0, end);
  const verb = rest[end]?.reading;
  const named = clause.filter(
    ({ reading }) => reading?.sense.is === 'being' || (reading?.sense.is === 'pronoun' && reading.sense.owns !== true),
  );
  return verb?.sense.is === 'action' && verb.form !== 'ing' && named.length === 2;
}

/** A helicopter over a ship, a lamp over a table, hovers over a field: what flies or hangs is above what comes. False for all else. */
export function readOver(draft: Draft): boolean {
  const { verb, verbOpen, phraseOpen, lastPhrase } = draft;
  const stays = verb === undefined ? phraseOpen : verbOpen && STAYS_ABOVE.test(verb.said ?? '');
  const subject = verb === undefined ? (lastPhrase?.ids ?? []) : verb.who;
  const hangs = (id: string) => {
    const kind = characterOf(draft, id)?.kind;
    return kind !== undefined && isOfAir(kind);
  };
  if (!stays || subject.length === 0 || !subject.every(hangs)) return false;
  draft.relation = { name: 'above', subject };
  draft.phraseOpen = false;
  return true;
}

const STAYS_ABOVE = /^(?:hover|hang|hung|float|circl|levitat)/u;

/** Who gathers, sits or dances around somebody or something is in a ring round it; round a table, at it. True when it is so. */
export function readAround(draft: Draft, words: readonly Word[], index: number): boolean {
  if (!/(?:^| )around$/u.test(words[index]?.text ?? '')) return false;
  const next = words.slice(index + 1, index + 5).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  const people = draft.verb?.who ?? draft.heads.flatMap(({ ids }) => ids);
  // Six chairs around a table.
  if (next?.is === 'being' && draft.verb === undefined && isRingOfThings(draft, people)) {
    draft.relation = { name: 'around', subject: people };
    return true;
  }
  if (next?.is !== 'being' || next.kind === 'table' || peopleOf(draft, people).length === 0) return false;
  if (draft.verb !== undefined && !RINGED.has(draft.verb.action)) return false;
  draft.relation = { name: 'around', subject: people };
  return true;
}

/** Several chairs, candles, stones: one thing alone is around nothing. */
function isRingOfThings(draft: Draft, ids: readonly string[]): boolean {
  const those = ids.map((id) => characterOf(draft, id));
  return (
    those.every(
      (each) =>
        each !== undefined && familyOf(each.kind) === 'thing' && cardOf(each.kind).size.heightMetres > LOW_METRES,
    ) && those.reduce((sum, each) => sum + (each?.count ?? 0), 0) >= RING_MIN
  );
}

const RING_MIN = 3;
/** What is lower stands on a table with what is in its middle. */
const LOW_METRES = 0.4;

/** What is done in a ring. */
const RINGED: ReadonlySet<string> = new Set(['stand', 'sit', 'dance', 'jump', 'speak', 'look']);

/** A noun phrase came: if a relation waits for it, ties it and returns true when it is only what the other is placed by. */
export function placeRelation(draft: Draft, ids: readonly string[]): boolean {
  const waiting = draft.relation;
  const mounted = waiting === undefined && mount(draft, ids);
  if (mounted) return true;
  if (waiting === undefined) {
    const { listing } = draft;
    // A vase of roses and a teapot: the teapot is in no vase.
    if (listing?.closed === true && characterOf(draft, ids[0])?.isNew === true) draft.listing = undefined;
    else if (listing !== undefined && draft.preposition === undefined)
      tie(draft, ids, listing.name, listing.object ?? [], listing.how);
    return false;
  }
  if (waiting.subject === undefined && waiting.object === undefined) {
    draft.relation = { ...waiting, object: ids };
    return true;
  }
  const half = waiting.name === 'between' && waiting.object !== undefined && isOne(draft, waiting.object);
  if (waiting.subject === undefined && half) {
    draft.relation = { ...waiting, object: [...(waiting.object ?? []), ...ids] };
    return true;
  }
  draft.relation = undefined;
  if (waiting.subject === undefined) {
    const hung = draft.hung === true && waiting.object?.[0] === 'ground' ? 'hanging' : undefined;
    const objects = waiting.object ?? [];
    const onTop = waiting.name === 'on' && waiting.how === undefined && hung === undefined;
    tie(draft, ids, waiting.name, onTop ? topOf(draft, objects) : objects, waiting.how ?? hung);
    // 桌上有三个杯子和两本书: all that are listed are there.
    const framed = waiting.object?.[0] === 'frame';
    if ((!framed || /\p{Script=Han}/u.test(draft.prompt)) && waiting.name !== 'between') draft.listing = waiting;
    return false;
  }
  if (waiting.name === 'between' && waiting.subject.some((id) => ids.includes(id))) {
    // A cactus between them: between the two that were named before it.
    const { subject } = waiting;
    const those = draft.characters.filter(({ id, aside }) => !subject.includes(id) && aside === undefined).slice(-2);
    tie(
      draft,
      subject,
      'between',
      those.map(({ id }) => id),
    );
    return true;
  }
  tie(draft, waiting.subject, waiting.name, waiting.name === 'on' ? topOf(draft, ids) : ids, waiting.how);
  // The other one that it is between comes after the `and`.
  if (waiting.name === 'between' && waiting.object === undefined && isOne(draft, ids))
    draft.relation = { ...waiting, object: ids };
  return true;
}

/** A single body, so that to be between needs another one. */
function isOne(draft: Draft, ids: readonly string[]): boolean {
  return ids.length === 1 && (characterOf(draft, ids[0])?.count ?? 1) === 1;
}

/** What is named was a place or a thing: the relation is not between characters. A side of the frame waits on. */
export function dropRelation(draft: Draft, text = ''): void {
  leaveAside(draft);
  if (draft.relation?.how === 'leaning' && draft.relation.subject !== undefined)
    leanOnGround(draft, draft.relation.subject, text);
  if (!awaitsSomebody(draft)) draft.relation = undefined;
}

/** A bowl to the right of the board, which belongs to the work: on that side of the picture. */
export function leaveAside(draft: Draft): void {
  const { relation } = draft;
  if (relation?.subject === undefined || relation.object !== undefined) return;
  if (relation.name !== 'left-of' && relation.name !== 'right-of') return;
  tie(draft, relation.subject, relation.name, ['frame']);
  draft.relation = undefined;
}

/** Three cups on a tray, a teapot in their middle: on the tray as well. */
function bearWithOthers(draft: Draft): void {
  const { relations } = draft;
  const bearerOf = (id: string) =>
    relations.find((tied) => tied.subject === id && tied.relation === 'on' && tied.how === undefined)?.object;
  for (const { subject, object } of relations.filter((tied) => tied.relation === 'between')) {
    const bearer = bearerOf(object);
    const put = relations.some((tied) => tied.subject === subject && tied.relation === 'on');
    if (bearer !== undefined && isLifeless(draft, bearer) && isLifeless(draft, subject) && !put)
      relations.push({ subject, relation: 'on', object: bearer });
  }
}

/** A vase in the middle of a table, and no second one that it would be between: it is on it. */
export function settleMiddle(draft: Draft): void {
  const { relation, relations } = draft;
  bearWithOthers(draft);
  const [object, ...others] = relation?.name === 'between' ? (relation.object ?? []) : [];
  if (object === undefined || others.length > 0) return;
  for (const [at, tied] of relations.entries())
    if (
      tied.relation === 'between' &&
      tied.object === object &&
      [object, tied.subject].every((id) => isLifeless(draft, id))
    )
      relations[at] = { ...tied, relation: 'on' };
}

/** Chinese puts the relation last: 男人站在女人旁边, 车后面有一只狗. */
function readAfter(
  draft: Draft,
  words: readonly Word[],
  index: number,
  relation: RelationSense['relation'],
  how?: RelationHow,
): void {
  const object = relation === 'between' ? listedLast(draft) : (draft.lastPhrase?.ids ?? []);
  // 沙发前面有一张圆桌，桌子底下…: what was named again is no other one.
  const placed = ({ ids }: { readonly ids: readonly string[] }) => ids.every((id) => isPut(draft, id));
  const others = draft.heads.filter((phrase) => !phrase.ids.some((id) => object.includes(id)) && !placed(phrase));
  const subject =
    others.at(-1)?.ids ?? (draft.verb?.who.some((id) => !object.includes(id)) === true ? draft.verb.who : undefined);
  draft.heads = others;
  const next = describesNext(words, index) || isThereNext(words, index) || opensWithPlace(words, index);
  if (relation !== 'between' && next) return awaitNext(draft, relation, object, how);
  // 坐在桌旁: at the table.
  const atTable =
    characterOf(draft, object[0])?.kind === 'table' && (relation === 'next-to' || relation === 'in-front-of');
  const people = atTable ? peopleOf(draft, subject ?? []) : [];
  if (people.length > 0) tie(draft, people, 'behind', object);
  else if (subject !== undefined) tie(draft, subject, relation, object, how);
  else draft.relation = { name: relation, object, ...(how === undefined ? {} : { how }) };
}

/** 推倒桌上的花瓶, 看着沙发后面的狗: it says where the one is that comes after 的. */
function describesNext(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.text !== '的') return false;
  const rest = words.slice(index + 2, index + 2 + DESCRIBED_BY_MAX);
  const noun = rest.findIndex(({ reading }) => reading?.sense.is === 'being');
  return noun >= 0 && rest.slice(0, noun).every((word) => startsNounPhrase(word) && word.reading?.sense.is !== 'place');
}

/** How many words may describe a noun. */
const DESCRIBED_BY_MAX = 4;

/** 画后面有一个保险箱: who is there comes next. */
function isThereNext(words: readonly Word[], index: number): boolean {
  const rest = words.slice(index + 2, index + 2 + DESCRIBED_BY_MAX);
  return words[index + 1]?.text === '有' && rest.some(({ reading }) => reading?.sense.is === 'being');
}

/** …，木桌上放着一双筷子: nothing but where it is comes before the verb, and what is there after it. */
function opensWithPlace(words: readonly Word[], index: number): boolean {
  const start = words.slice(0, index).findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1;
  const [verb, number] = words.slice(index + 1, index + 3).map(({ reading }) => reading?.sense.is);
  if (isOpen(words[index + 1])) return true;
  const counted = verb === 'number' || ((verb === 'action' || verb === 'be') && number === 'number');
  const bare = words.slice(start, index).every((word) => startsNounPhrase(word) || word.reading?.sense.is === 'of');
  return start > 0 && bare && counted;
}

/** 搭着 after 椅子上: what comes next is there. */
function isOpen(word: Word | undefined): boolean {
  const sense = word?.reading?.sense;
  return sense?.is === 'relation' && sense.opens === true;
}

/** Its clause has told how one is to the other: 搭在笔山上. */
function isFastenedHere(words: readonly Word[], index: number): boolean {
  const start = words.slice(0, index).findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1;
  return words.slice(start, index).some(({ reading }) => {
    const sense = reading?.sense;
    return sense?.is === 'relation' && sense.how !== undefined && sense.opens !== true && sense.after !== true;
  });
}

/** Whoever comes is there, and what the verb is done to is not what is there besides. */
function awaitNext(
  draft: Draft,
  name: RelationSense['relation'],
  object: readonly string[],
  how: RelationHow | undefined,
): void {
  const { verb } = draft;
  if (verb?.target !== undefined && object.includes(verb.target)) delete verb.target;
  const kept = draft.handled.filter(({ thing, verb: by }) => by !== verb || !object.includes(thing));
  draft.handled.splice(0, draft.handled.length, ...kept);
  draft.relation = { name, object, ...(how === undefined ? {} : { how }) };
}

/** 在桌子中间: on the middle of what things stand on. */
function isOneBoard({ lastPhrase, characters }: Draft): boolean {
  const one = lastPhrase?.ids.length === 1 ? characters.find(({ id }) => id === lastPhrase.ids[0]) : undefined;
  return one?.count === 1 && BOARDS.has(one.kind);
}

const BOARDS: ReadonlySet<string> = new Set([
  'table',
  'stone-table',
  'covered-table',
  'counter',
  'workbench',
  'bed',
  'couch',
  'plate',
  'tray',
  'blanket',
  'cutting-board',
]);

/** 在红灯笼之间: one alone has nothing between it, so that there are several, as many on either side. */
function severalBetween(draft: Draft, end: number): void {
  const one = characterOf(draft, draft.lastPhrase?.ids[0]);
  if (one?.count !== 1 || draft.lastPhrase?.ids.length !== 1 || familyOf(one.kind) === 'person') return;
  if (/[和与跟及、]/u.test(draft.prompt.slice(draft.sentenceStart, end))) return;
  one.count = BETWEEN_COUNT;
  one.unnumbered = true;
}

const BETWEEN_COUNT = 4;

/** 两棵树之间, 妈妈和爸爸中间: those just named, or the last two that were joined. */
function listedLast({ lastPhrase, phraseBefore, characters }: Draft): readonly string[] {
  const ids = lastPhrase?.ids ?? [];
  const several = ids.length > 1 || characters.some(({ id, count }) => id === ids[0] && count > 1);
  return several ? ids : [...(phraseBefore?.ids ?? []), ...ids];
}

/** 桌子上有三个橙子, 花瓶里的玫瑰: a thing on or in the one just named. Returns false where the word says something else. */
export function readLaid(draft: Draft, words: readonly Word[], index: number, preposition: string): boolean {
  const [under] = draft.lastPhrase?.ids ?? [];
  const kind = characterOf(draft, under)?.kind;
  if (words[index]?.han !== true || kind === undefined || !followsBeing(words, index)) return false;
  const { holds, seat } = cardOf(kind);
  // 渔船上的船长, 坐在车里: aboard.
  const leans = draft.relations.some(({ object, how }) => object === under && how === 'leaning');
  // 搭在笔山上: it is there already, and no other one is.
  if (isFastenedHere(words, index) && familyOf(kind) === 'thing') return true;
  const leaves = /从/u.test(draft.prompt.slice(draft.boundary.end, words[index]?.start));
  if (isVehicle(kind) && (leans || leaves)) return true;
  if (isVehicle(kind) && cardOf(kind).ridden === true && (preposition === 'on' || preposition === 'in')) {
    readAfter(draft, words, index, familyOf(kind) === 'boat' ? 'on' : 'riding');
    return true;
  }
  const bears =
    familyOf(kind) === 'thing' && (preposition === 'on' || (preposition === 'in' && (holds ?? seat) !== undefined));
  if (!bears) return false;
  readAfter(draft, words, index, 'on', preposition === 'in' ? 'within' : undefined);
  return true;
}

/** "On the left": of the one before it in its part of the sentence, else of the next one. */
function readSide(draft: Draft, words: readonly Word[], index: number, relation: RelationSense['relation']): void {
  // 桌上左边一个杯子: on the table, and on its left.
  const open = draft.relation?.object !== undefined && draft.relation.subject === undefined;
  if (open && (relation === 'left-of' || relation === 'right-of') && beingAhead(words, index)) {
    draft.side = relation;
    return;
  }
  // 右边是一卷白线: what comes next.
  const told = words[index]?.han === true && /^(?:是|有)$/u.test(words[index + 1]?.text ?? '');
  // Works at an easel in the foreground: whoever works there.
  const done = relation === 'in-front-of' && draft.lastPhrase?.role === 'object' ? draft.verb?.who : undefined;
  const before =
    draft.phraseInSegment && !(told && beingAhead(words, index)) ? (done ?? draft.lastPhrase?.ids) : undefined;
  if (before === undefined && beingAhead(words, index)) draft.relation = { name: relation, object: ['frame'] };
  else tie(draft, before ?? draft.verb?.who ?? draft.lastPhrase?.ids ?? [], relation, ['frame']);
}

function followsBeing(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.reading?.sense.is === 'of' ? words[index - 2] : words[index - 1];
  return NAMES.has(before?.reading?.sense.is ?? 'of');
}

/** What names somebody or something: what is carried or worn may be a thing of its own. */
const NAMES: ReadonlySet<Sense['is']> = new Set<Sense['is']>(['being', 'pronoun', 'prop', 'garment']);

function beingAhead(words: readonly Word[], index: number): boolean {
  for (const word of words.slice(index + 1)) {
    if (word.kind === 'stop') return false;
    if (word.kind === 'comma' && word !== words[index + 1]) return false;
    const is = word.reading?.sense.is;
    if (is !== 'pronoun' && NAMES.has(is ?? 'of')) return true;
    if (word.reading?.sense.is === 'connector' && word.reading.sense.order !== 'and') return false;
  }
  return false;
}

function namesPeople(phrase: readonly Word[]): boolean {
  return isOneOfPeople(phrase.find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense);
}
