import { getsOn, leapsOnto } from './leap-way.ts';
import { leanOnGround } from './lean-on-ground.ts';
import { isMember, readMember } from './read-several.ts';
import { boardIt } from './board.ts';
import { awaitsSomebody, characterOf, forget, noteUnderstood } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { Word } from './choose-reading.ts';
import type { Sense } from './lexicon/entry.ts';
import {
  besideOf,
  footOf,
  holdsIt,
  hangs,
  hookUp,
  isAbove,
  isWithinOneOf,
  LAMPS,
  intoFishbowl,
  isPut,
  bearsOnTop,
  makeModel,
  makeToy,
  peeksOut,
  topOf,
  untie,
  vesselOf,
} from './bearing.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { RelationHow, RelationName } from './screenplay.ts';

const QUARRELS: ReadonlySet<string | undefined> = new Set(['argue', 'fight-over', 'talk', 'fight']);

type RelationSense = Extract<Sense, { is: 'relation' }>;

/** Reads a word such as `behind`, `on the left`, 旁边: ties two characters, or one to a side of the frame. */
export function readRelation(draft: Draft, words: readonly Word[], index: number, sense: RelationSense): void {
  const word = words[index];
  if (word === undefined) return;
  // A quarrel over the remote: it is about it, and nobody is above it.
  if (word.text === 'over' && QUARRELS.has(draft.verb?.deed)) return;
  // Carried by a friend: who does it comes next.
  if (word.text === 'by' && draft.verb?.passive === true && draft.verb.deed !== undefined) return;
  if (sense.frame === true && isMember(words, index) && (sense.relation === 'left-of' || sense.relation === 'right-of'))
    if (readMember(draft, words, index, { is: 'member', side: sense.relation })) return;
  noteUnderstood(draft, draft.prompt.slice(word.start, word.end), `relation: ${sense.relation}`);
  if (sense.its === true && draft.lastPhrase !== undefined) {
    const own = draft.lastPhrase.ids;
    const first = draft.heads.find(({ ids }) => !ids.some((id) => own.includes(id))) ?? draft.phraseBefore;
    const again = first !== undefined && sense.relation === 'on';
    if (again) untie(draft, own);
    if (first !== undefined)
      return tie(draft, own, sense.relation, sense.relation === 'on' ? topOf(draft, first.ids) : first.ids);
  }
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
    if (sense.relation === 'between') severalBetween(draft, word.start);
    return readAfter(draft, sense.relation, sense.how);
  }
  // 两只茶杯，中间放着一个茶壶: between those named before the comma.
  const several = draft.lastPhrase?.ids.some((id) => (characterOf(draft, id)?.count ?? 1) > 1) === true;
  if (sense.after === true && sense.relation === 'between' && several && beingAhead(words, index)) {
    draft.relation = { name: 'between', object: draft.lastPhrase?.ids ?? [] };
    draft.listing = undefined;
    return;
  }
  if (sense.frame === true) return readSide(draft, words, index, sense.relation);
  if (sense.after === true) return;
  // A suitcase with a hat sitting on top of it: the hat does.
  const ofFirst = words[index + 1]?.text === 'it' && draft.heads.length > 1;
  // What nobody knows is so to what comes: none of those before.
  if (draft.absent && !draft.phraseInSegment) return;
  const subject =
    draft.lastPhrase !== undefined &&
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

/** Who gathers, sits or dances around somebody or something is in a ring round it; round a table, at it. True when it is so. */
export function readAround(draft: Draft, words: readonly Word[], index: number): boolean {
  if (!/(?:^| )around$/u.test(words[index]?.text ?? '')) return false;
  const next = words.slice(index + 1, index + 5).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  const people = draft.verb?.who ?? draft.heads.flatMap(({ ids }) => ids);
  if (next?.is !== 'being' || next.kind === 'table' || peopleOf(draft, people).length === 0) return false;
  if (draft.verb !== undefined && !RINGED.has(draft.verb.action)) return false;
  draft.relation = { name: 'around', subject: people };
  return true;
}

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
    tie(draft, ids, waiting.name, waiting.object ?? [], waiting.how ?? hung);
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

/** A vase in the middle of a table, and no second one that it would be between: it is on it. */
export function settleMiddle({ relation, relations, characters }: Draft): void {
  const [object, ...others] = relation?.name === 'between' ? (relation.object ?? []) : [];
  if (object === undefined || others.length > 0) return;
  const isThing = (id: string) => characters.some((each) => each.id === id && familyOf(each.kind) === 'thing');
  for (const [at, tied] of relations.entries())
    if (tied.relation === 'between' && tied.object === object && isThing(object) && isThing(tied.subject))
      relations[at] = { ...tied, relation: 'on' };
}

/** What is carried by a handle. */
const LUGGAGE: ReadonlySet<Kind> = new Set<Kind>([
  'briefcase',
  'handbag',
  'shopping-bag',
  'basket',
  'bucket',
  'toolbox',
]);

/** "On a horse", "in a car": the one before sits there. */
function mount(draft: Draft, ids: readonly string[]): boolean {
  if (draft.absent && !draft.phraseInSegment) return false;
  if (['in', 'on', 'into', 'at'].includes(draft.preposition ?? '') && boardIt(draft, ids)) return true;
  if (draft.preposition === 'in' && hasOne(draft, ids)) return true;
  if (draft.preposition === 'from' && peeksOut(draft)) draft.preposition = 'in';
  const nearest = vesselBefore(draft);
  // "Pull back from a candle on a cake": no subject, and yet it is on it.
  const near = draft.verb === undefined && draft.phraseOpen ? draft.lastPhrase?.ids : undefined;
  const [rider] = nearest !== undefined ? [nearest] : (draft.heads.at(-1)?.ids ?? near ?? draft.verb?.who ?? []);
  const [carrier] = draft.preposition === 'on' ? topOf(draft, ids) : ids;
  const under = characterOf(draft, carrier);
  const upper = characterOf(draft, rider);
  if (under === undefined || upper === undefined || rider === carrier) return false;
  if (draft.preposition === 'in' || draft.preposition === 'on') makeToy(upper, under.kind);
  if (under.kind === 'table' && isPerson(upper.kind) && draft.preposition === 'at') {
    const named = draft.heads.flatMap((phrase) => phrase.ids);
    tie(draft, peopleOf(draft, named.length > 0 ? named : (draft.verb?.who ?? [upper.id])), 'behind', ids);
    return true;
  }
  // A man with a briefcase has it in hand, wherever he goes.
  if (draft.preposition === 'with' && isPerson(upper.kind) && upper.count === 1 && LUGGAGE.has(under.kind)) {
    tie(draft, ids, 'riding', [upper.id]);
    return true;
  }
  // A cake with eight candles, a bedside table with a lamp carry them.
  if (draft.preposition === 'with' && bearsOnTop(upper.kind, under.kind)) {
    tie(draft, ids, 'on', [upper.id]);
    return true;
  }
  // A vase with a rose, a basket with apples.
  if (draft.preposition === 'with' && holdsIt(upper.kind, under.kind)) {
    tie(draft, ids, 'on', [upper.id], 'within');
    return true;
  }
  const family = familyOf(under.kind);
  const small = cardOf(upper.kind).size.heightMetres < 0.7;
  const seat =
    family === 'thing' &&
    (cardOf(under.kind).seat !== undefined ||
      ((small || upper.size === 'toy') && cardOf(under.kind).holds !== undefined));
  const sitsIn = draft.preposition === 'in' && (isVehicle(under.kind) || seat);
  const sitsOn = getsOn(draft, under.kind, small);
  const ends = leapsOnto(draft, under.kind);
  // From the sill onto the table: that is where it is told of.
  if (ends) untie(draft, [upper.id]);
  const within =
    !ends && (draft.preposition === 'in' || draft.preposition === 'into') ? ('within' as const) : undefined;
  const laid = isLaid(draft, upper.kind, under.kind);
  if (laid) {
    // A fork and a knife on a table: all that were listed lie there; after a verb those who do it.
    const heads = draft.heads.flatMap((phrase) => phrase.ids);
    const listed = nearest !== undefined ? [nearest] : heads.length > 0 ? heads : (near ?? draft.verb?.who ?? []);
    const next = besideOf(draft, rider, carrier);
    tie(
      draft,
      [...listed, ...(next === undefined ? [] : [next])]
        .filter((id) => id !== carrier && !isWithinOneOf(draft, id, listed) && (id === rider || !isPut(draft, id)))
        .filter((id) => familyOf(characterOf(draft, id)?.kind ?? 'woman') === 'thing'),
      'on',
      carrier === undefined ? ids : [carrier],
      within,
    );
    return true;
  }
  // Nobody stands on a mug that she paints.
  const tiny = isPerson(upper.kind) && family === 'thing' && cardOf(under.kind).size.heightMetres < TREAD_METRES_MIN;
  if ((!sitsIn && !sitsOn) || tiny) return false;
  const beside = besideOf(draft, rider, carrier);
  if (beside !== undefined) tie(draft, [beside], 'on', [under.id]);
  if (boardBoat(draft, under)) return true;
  const rides = isPerson(upper.kind) && cardOf(under.kind).ridden === true && (family !== 'car' || sitsIn);
  if (rides) tie(draft, companyOf(draft, upper.id), 'riding', [under.id]);
  else tie(draft, [upper.id], 'on', [under.id], within);
  return true;
}

/** "Rows across the lake in a boat": the one that comes with the deed, so that there is no other. */
function hasOne(draft: Draft, [id]: readonly string[]): boolean {
  const { verb } = draft;
  const boat = characterOf(draft, id);
  if (
    boat === undefined ||
    familyOf(boat.kind) !== 'boat' ||
    verb?.deed === undefined ||
    !['row', 'kayak'].includes(verb.deed)
  )
    return false;
  if (boat.colour !== undefined) verb.thingColour = boat.colour;
  forget(draft, [boat.id]);
  return true;
}

/** A girl and her dog in a boat: both. */
function boardBoat(draft: Draft, { id, kind }: CharacterDraft): boolean {
  if (familyOf(kind) !== 'boat' || draft.heads.length < 2) return false;
  for (const each of draft.heads.flatMap((phrase) => phrase.ids).filter((other) => other !== id))
    tie(draft, [each], isPerson(characterOf(draft, each)?.kind ?? 'car') ? 'riding' : 'on', [id]);
  return true;
}

/** Of a family in a car all are in it: those who do the same or were named together. */
function companyOf(draft: Draft, rider: string): readonly string[] {
  const doing = draft.verb?.who.includes(rider) === true ? draft.verb.who : [];
  const group = characterOf(draft, rider)?.group;
  const named = draft.characters.filter((each) => each.group === group).map(({ id }) => id);
  const joined = draft.heads.flatMap(({ ids }) => ids);
  return peopleOf(draft, [...new Set([rider, ...doing, ...named, ...joined])]);
}

/** What is lower and stands on a table carries nobody, metres. */
const TREAD_METRES_MIN = 0.16;

/** A cactus in a pot on a windowsill: what comes next bears the pot. */
function vesselBefore(draft: Draft): string | undefined {
  const [last] = draft.lastPhrase?.ids ?? [];
  const filled =
    draft.phraseOpen && draft.relations.some(({ relation, object }) => relation === 'on' && object === last);
  return filled ? last : undefined;
}

function peopleOf(draft: Draft, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => isPerson(characterOf(draft, id)?.kind ?? 'car'));
}

/** A thing that is put on, into or over another one. */
function isLaid(draft: Draft, upper: Kind, under: Kind): boolean {
  if (familyOf(upper) !== 'thing') return false;
  if (draft.preposition === 'in') return cardOf(under).holds !== undefined;
  return draft.preposition === 'on' || (draft.preposition === 'above' && familyOf(under) === 'thing');
}

/** Chinese puts the relation last: 男人站在女人旁边, 车后面有一只狗. */
function readAfter(draft: Draft, relation: RelationSense['relation'], how?: RelationHow): void {
  const object = relation === 'between' ? listedLast(draft) : (draft.lastPhrase?.ids ?? []);
  // 沙发前面有一张圆桌，桌子底下…: what was named again is no other one.
  const placed = ({ ids }: { readonly ids: readonly string[] }) => ids.every((id) => isPut(draft, id));
  const others = draft.heads.filter((phrase) => !phrase.ids.some((id) => object.includes(id)) && !placed(phrase));
  const subject =
    others.at(-1)?.ids ?? (draft.verb?.who.some((id) => !object.includes(id)) === true ? draft.verb.who : undefined);
  draft.heads = others;
  // 坐在桌旁: at the table.
  const atTable =
    characterOf(draft, object[0])?.kind === 'table' && (relation === 'next-to' || relation === 'in-front-of');
  const people = atTable ? peopleOf(draft, subject ?? []) : [];
  if (people.length > 0) tie(draft, people, 'behind', object);
  else if (subject !== undefined) tie(draft, subject, relation, object, how);
  else draft.relation = { name: relation, object, ...(how === undefined ? {} : { how }) };
}

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
  const bears =
    familyOf(kind) === 'thing' && (preposition === 'on' || (preposition === 'in' && (holds ?? seat) !== undefined));
  if (!bears) return false;
  readAfter(draft, 'on', preposition === 'in' ? 'within' : undefined);
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
  const before = draft.phraseInSegment && !(told && beingAhead(words, index)) ? draft.lastPhrase?.ids : undefined;
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

/** Ties characters to one or several others, to a side of the frame or to the ground. */
export function tie(
  draft: Draft,
  subjects: readonly string[],
  relation: RelationName,
  objects: readonly string[],
  how?: RelationHow,
): void {
  const [object] = objects;
  if (object === undefined) return;
  if (relation === 'between') for (const other of objects.slice(1)) tie(draft, subjects, relation, [other]);
  for (const named of subjects) {
    const subject = relation === 'on' && how !== 'hanging' ? named : vesselOf(draft, named);
    if (relation === 'on' && subjects.length > 1 && isPut(draft, subject)) continue;
    // Who stands before a wall or leans against a fence has it behind.
    const backed =
      relation === 'in-front-of' &&
      how !== 'leaning' &&
      cardOf(characterOf(draft, object)?.kind ?? 'woman').backs === true;
    if (backed) {
      tie(draft, [object], 'behind', [subject]);
      continue;
    }
    if (relation === 'on') intoFishbowl(characterOf(draft, subject), characterOf(draft, object));
    if (relation === 'on' && how === undefined) makeModel(characterOf(draft, subject), characterOf(draft, object));
    if (relation === 'on') makeToy(characterOf(draft, subject), characterOf(draft, object)?.kind);
    const [lower, upper] = [characterOf(draft, subject)?.kind, characterOf(draft, object)?.kind];
    if (relation === 'on' && how === undefined && lower !== undefined && upper !== undefined && hangs(lower, upper)) {
      tie(draft, [subject], 'under', [object], 'hanging');
      continue;
    }
    if (relation === 'under' && how === undefined && upper !== undefined && LAMPS.has(upper)) {
      tie(draft, [object], 'next-to', [footOf(draft, subject)]);
      return;
    }
    if (
      relation === 'under' &&
      how === undefined &&
      lower !== undefined &&
      upper !== undefined &&
      isAbove(lower, upper)
    ) {
      tie(draft, [object], 'on', [subject]);
      continue;
    }
    const hung = draft.relations.some(
      (other) => other.subject === subject && other.object === object && other.how === 'hanging',
    );
    if (hung && relation === 'on') continue;
    const known = draft.relations.some(
      (other) => other.subject === subject && other.object === object && other.relation === relation,
    );
    if (how === 'hanging' && upper === 'hook') hookUp(draft, subject, object);
    if (subject !== object && !known)
      draft.relations.push({ subject, relation, object, ...(how === undefined ? {} : { how }) });
  }
}
