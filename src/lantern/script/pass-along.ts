import type { Deed } from '../deeds/deeds.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { bringIn } from './bring-company.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import type { Action, Relation, RelationName } from './screenplay.ts';
import { isPersonId } from './people-of.ts';

/** Verbs after which one has it, had it all along, another one has it, and it is out of the hands. */
const TAKES =
  /^(?:pick|grab|tak|took|lift|scoop|catch|caught|steal|stole|snatch|fetch|collect|rescu|get|got|receiv|accept|find and)|[拿取捡拾接抓偷捞](?!着)|抱起|捧起|抱出/iu;
const CARRIES = /^(?:carr|hold|held|bring|brought|cradl|hug|deliver)|抱|捧|端|[拿抓握举提托]着|带来/iu;
const GIVES = /^(?:giv|gave|hand|pass|offer|return|serv)|[递交送还献]|端给/iu;
const PUTS = /^(?:put|plac|set|lay|laid|drop|leav|left|releas|let go)|[放摆搁]/iu;

/** Carrying by which one gets somewhere. */
const BRINGS = /^(?:carr|bring|brought|deliver)|带来/iu;

/** Deeds that mean no more than that it is in the hands. */
export const IN_HANDS: ReadonlySet<Deed> = new Set<Deed>([
  'hold-thing',
  'hold-pet',
  'carry-in-arms',
  'pick-up',
  'carry',
]);

/** From somebody who is not told of. */
const RECEIVES = /^(?:receiv|accept|catch|caught)|接/iu;

/** Whether a verb says that something comes into hands, out of them or from one to another. */
export function isHandling(verb: string): boolean {
  return [TAKES, CARRIES, GIVES, PUTS].some((verbs) => verbs.test(verb));
}

/** Whether by a verb somebody else gets something. */
export function isGiving(verb: string): boolean {
  return GIVES.test(verb) || BRINGS.test(verb);
}

/** Of a beat: when it is in the other hand. */
const MOMENT = 0.55;
/** What is done while something is in the hands. */
const FREE_HANDS: ReadonlySet<Action> = new Set<Action>(['stand', 'walk', 'run', 'look', 'smile', 'speak', 'sit']);

/**
 * Follows what is picked up, carried, handed over and put down through the beats: who has it from when to when, so that it is
 * where it belongs at every moment.
 */
export function passAlong(draft: Draft): void {
  for (const [beat, { actions }] of draft.beats.entries()) for (const verb of actions) giveMade(draft, verb, beat);
  for (const { id, kind } of draft.characters.filter(({ count }) => count === 1))
    if (!isHandedOver(draft, id, kind) && isPortable(kind)) follow(draft, id);
}

/**
 * A thing is handed over, and that is all that is told: it goes from hand to hand, and is nothing that lies anywhere. True
 * when it is so.
 */
function isHandedOver(draft: Draft, thing: string, kind: Kind): boolean {
  const { beats, handled, relations } = draft;
  const [verb, ...more] = beats.flatMap(({ actions }) => actions);
  const holder = verb?.who.find((id) => isPersonId(draft, id));
  const free = verb?.deed === undefined || IN_HANDS.has(verb.deed);
  if (verb === undefined || more.length > 0 || holder === undefined || !free) return false;
  if (!GIVES.test(verb.said ?? '') || !handles(draft, verb, thing)) return false;
  const receiver = receiverOf(draft, verb, holder);
  const fits = familyOf(kind) === 'thing' && (isPortable(kind) || cardOf(kind).grip !== undefined);
  const once =
    handled.filter((each) => each.thing === thing).length === 1 &&
    relations.every(({ subject, object }) => subject !== thing && object !== thing);
  if (receiver === undefined || !fits || !once) return false;
  Object.assign(verb, { deed: 'hand-over', action: 'stand', target: receiver });
  delete verb.filler;
  delete verb.plain;
  return true;
}

function receiverOf(draft: Draft, { target, said = '' }: ActionDraft, holder: string): string | undefined {
  if (target !== undefined && target !== holder && isPersonId(draft, target)) return target;
  return GIVES.test(said) ? otherPerson(draft, holder) : undefined;
}

/** 女孩摘了一朵花,送给妈妈: what is given need not be named again. */
function giveMade(draft: Draft, verb: ActionDraft, beat: number): void {
  const gives = GIVES.test(verb.said ?? '') && verb.deed === 'hold-thing';
  if (!gives || beat === 0 || draft.handled.some((each) => each.verb === verb)) return;
  const made = draft.beats
    .slice(0, beat)
    .flatMap(({ actions }) => actions)
    .findLast((each) => each.made !== undefined && each.who.some((id) => verb.who.includes(id)))?.made;
  if (made === undefined || !isPersonId(draft, verb.target ?? '')) return;
  const thing = bringIn(draft, made, beat);
  const one = characterOf(draft, thing);
  if (one !== undefined) one.isGiven = true;
  draft.handled.push({ thing, verb });
}

function follow(draft: Draft, thing: string): void {
  let held: { relation: Relation; since: number } | undefined;
  const show = (verb: ActionDraft, other: string | undefined, action?: Action) => showHeld(draft, verb, other, action);
  const release = (at: number): void => {
    if (held === undefined) return;
    replace(draft, held.relation, { ...held.relation, until: at });
    carryOn(draft, held.relation.object, held.since, at);
    held = undefined;
  };
  const have = (holder: string, since: number | undefined): void => {
    const relation: Relation = {
      subject: thing,
      relation: 'riding',
      object: holder,
      ...(isPersonId(draft, holder) ? {} : { how: 'mouth' as const }),
      ...(since === undefined ? {} : { since }),
    };
    draft.relations.push(relation);
    held = { relation, since: since ?? 0 };
  };
  for (const [beat, { actions }] of draft.beats.entries())
    for (const verb of actions.filter((action) => handles(draft, action, thing))) {
      const [holder] = verb.who.filter((id) => id !== thing && mayHold(draft, id, thing));
      const said = verb.said ?? '';
      if (holder === undefined || (verb.deed !== undefined && !IN_HANDS.has(verb.deed))) continue;
      const at = beat + MOMENT;
      const receiver = receiverOf(draft, verb, holder);
      const known = held as { relation: Relation } | undefined;
      const had = draft.relations.some(({ subject, relation }) => subject === thing && relation === 'riding');
      const made = known === undefined && beat > 0 && leavesDeed(draft, thing, beat);
      if (GIVES.test(said) && receiver !== undefined) {
        if (known?.relation.object !== holder) {
          release(beat);
          have(holder, known === undefined && !made ? undefined : beat);
        }
        release(at);
        have(receiver, at);
        // Who had something to do before comes to whoever gets it.
        show(verb, receiver, made ? 'walk' : undefined);
      } else if (PUTS.test(said)) {
        if (known === undefined) have(holder, undefined);
        release(at);
        layDown(draft, thing, holder, at);
        show(verb, undefined);
      } else if (TAKES.test(said)) {
        if (known?.relation.object === holder) continue;
        const other = known?.relation.object;
        release(at);
        have(holder, at);
        if (other === undefined && isPersonId(draft, holder) && isLow(draft, thing) && !RECEIVES.test(said))
          Object.assign(verb, { deed: 'pick-up', action: 'stand' });
        else show(verb, other);
        if (verb.target === thing) delete verb.target;
      } else if (CARRIES.test(said)) {
        if (known?.relation.object !== holder) {
          release(at);
          have(holder, had ? at : made || isToldBefore(draft, thing, beat) ? beat : undefined);
        }
        show(verb, undefined, BRINGS.test(said) || verb.action === 'walk' ? 'walk' : undefined);
        if (verb.target === thing) delete verb.target;
      } else continue;
      // In the hands it does nothing of its own.
      for (const action of actions) action.who = action.who.filter((id) => id !== thing);
    }
  release(draft.beats.length);
}

/** A cake that she bakes, and then brings: until then it belongs to the deed. True when it is so. */
function leavesDeed(draft: Draft, thing: string, beat: number): boolean {
  const one = characterOf(draft, thing);
  const worked = draft.handled.some(
    ({ thing: other, verb }) => other === thing && verb.deed !== undefined && !IN_HANDS.has(verb.deed),
  );
  if (one === undefined || (!worked && one.isGiven !== true)) return false;
  Object.assign(one, { isGiven: true, beat });
  return true;
}

/** It is put on a counter, before which they stand. */
function isCounter({ mentions }: Draft): boolean {
  return mentions.some(({ ground }) => ground?.name === 'counter');
}

/** The counter of a room is behind people: what they put on it lies on a table before them. */
function tableInstead(draft: Draft, at: number): string {
  draft.mentions = draft.mentions.filter(({ ground }) => ground?.name !== 'counter');
  return bringIn(draft, 'table', Math.floor(at));
}

/** On what it is put it is from then on; who puts it on a table is behind that. */
function layDown(draft: Draft, thing: string, holder: string, at: number): void {
  for (const tie of draft.relations.filter(({ relation, since }) => relation === 'on' && since === undefined)) {
    if (tie.subject !== thing && tie.subject !== holder) continue;
    const object = tie.object === 'ground' && isCounter(draft) ? tableInstead(draft, at) : tie.object;
    replace(draft, tie, { ...tie, subject: thing, since: at, object });
    const isTable = characterOf(draft, object)?.kind === 'table';
    if (isTable) draft.relations.push({ subject: holder, relation: 'behind', object });
  }
}

function handles({ handled }: Draft, verb: ActionDraft, thing: string): boolean {
  return handled.some((each) => each.verb === verb && each.thing === thing && each.preposition === undefined);
}

/** It is held while this is done, toward the other one where there is one; an animal has it between its teeth. */
function showHeld(draft: Draft, verb: ActionDraft, receiver: string | undefined, action?: Action): void {
  let other = receiver;
  const byHand = verb.who.some((id) => isPersonId(draft, id));
  const now = action ?? (FREE_HANDS.has(verb.action) ? verb.action : 'stand');
  Object.assign(verb, byHand ? { deed: 'hold-thing', action: now } : { action: other === undefined ? now : 'walk' });
  if (!byHand) delete verb.deed;
  // To whoever strokes it there.
  const waiting = byHand
    ? undefined
    : draft.beats
        .flatMap(({ actions }) => actions)
        .find(({ target, deed }) => deed !== undefined && verb.who.includes(target ?? ''));
  other ??= now === 'walk' ? waiting?.who[0] : undefined;
  delete verb.filler;
  delete verb.plain;
  if (other === undefined) delete verb.target;
  else verb.target = other;
}

/** Who has something in the hands holds it while doing what leaves them free. */
function carryOn(draft: Draft, holder: string, since: number, until: number): void {
  for (const [beat, { actions }] of draft.beats.entries())
    for (const action of actions)
      if (
        beat > since - MOMENT &&
        beat < until &&
        action.who.includes(holder) &&
        isPersonId(draft, holder) &&
        action.deed === undefined &&
        FREE_HANDS.has(action.action)
      )
        action.deed = 'hold-thing';
}

function replace({ relations }: Draft, known: Relation, by: Relation): void {
  const at = relations.indexOf(known);
  if (at >= 0) relations[at] = by;
}

/** An animal that was met first, and carried later. */
function isToldBefore(draft: Draft, thing: string, beat: number): boolean {
  const one = characterOf(draft, thing);
  return one !== undefined && one.beat < beat && familyOf(one.kind) !== 'thing';
}

/** Hands it back: to the only one who is there besides. */
function otherPerson({ characters }: Draft, holder: string): string | undefined {
  const [one, more] = characters.filter(
    ({ id, kind, count, aside }) => id !== holder && isPerson(kind) && count === 1 && aside === undefined,
  );
  return more === undefined ? one?.id : undefined;
}

/** People hold anything that is portable; an animal takes a thing between its teeth. */
function mayHold(draft: Draft, id: string, thing: string): boolean {
  const [holder, held] = [id, thing].map((each) => characterOf(draft, each)?.kind ?? 'car');
  if (holder === undefined || held === undefined) return false;
  return isPerson(holder) || (familyOf(holder) === 'animal' && familyOf(held) === 'thing');
}

/** It lies or sits on the ground until then: it is on nothing, nor beside what is. */
function isLow({ relations, characters }: Draft, thing: string): boolean {
  const kind = characters.find(({ id }) => id === thing)?.kind;
  // A dish that a waiter picks up is on no floor.
  if (kind !== undefined && familyOf(kind) === 'thing' && cardOf(kind).stands === 'table') return false;
  const beside = relations.flatMap(({ subject, relation, object }) =>
    subject === thing && BESIDE.has(relation) ? [object] : [],
  );
  return relations.every(({ subject, relation }) => relation !== 'on' || ![thing, ...beside].includes(subject));
}

const BESIDE: ReadonlySet<RelationName> = new Set<RelationName>(['between', 'next-to', 'left-of', 'right-of']);

/** Two hands can carry it. */
export function isPortable(kind: Kind): boolean {
  const { size, stands } = cardOf(kind);
  const family = familyOf(kind);
  return (
    // A kite that came down.
    (stands === 'air' && family === 'thing' && size.heightMetres <= 1) ||
    (family === 'thing' && size.heightMetres <= 0.5 && size.lengthMetres <= 0.7) ||
    (['animal', 'bird'].includes(family) && size.heightMetres <= 0.75)
  );
}
