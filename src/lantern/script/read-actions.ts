import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { bathes } from './company-of-verb.ts';
import { isNextEvent } from './next-event.ts';
import { suggestPlace, withdrawPlace } from './suggest-place.ts';
import { beatHere, characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import type { VerbForm } from './inflect.ts';
import { canDoDeed, isOfHead } from '../kinds/animal-deeds.ts';
import { goesOn, holdMeanwhile } from './hold-meanwhile.ts';
import { insteadFor } from '../kinds/instead.ts';
import { isAnimal, isPerson } from '../kinds/kinds.ts';
import { POSTURES, WHOLE_BODY } from './postures.ts';
import type { ActionSense } from './lexicon/entry.ts';
import type { PropName } from './screenplay.ts';
import { saysUpright } from './stand-upon.ts';
import { subjectOf } from './subject-of.ts';
import { namedBefore } from './take-object.ts';
import { definedOnly } from './action-style.ts';

/** What the sentence round a verb says about its subject. */
export interface VerbContext {
  readonly form: VerbForm | undefined;
  /** As the prompt writes it. */
  readonly said: string;
  /** A form of `be` stands before it. */
  readonly passive?: true;
  /** 弹着: goes on while something else is done. */
  readonly lasting?: true;
  readonly han: boolean;
  /** Stands before its noun: a running fox. */
  readonly beforeNoun: boolean;
  /** `It` stands before it: no person does it. */
  readonly ofIt: boolean;
  /** Someone new is named further on in this part of the sentence, as in "on the left stands a man", 奔跑的狐狸. */
  readonly subjectFollows: boolean;
}

/** How something is done: as the verb says, else as was said before it. */
function styleSaid({ manner, direction }: Draft, sense: ActionSense): Partial<ActionDraft> {
  return definedOnly({
    manner: sense.manner ?? manner,
    direction: sense.direction ?? direction,
    crossing: sense.crossing,
    feeling: sense.feeling,
  });
}

/** Reads a verb: decides who does it and in which beat. */
export function readAction(draft: Draft, sense: ActionSense, context: VerbContext): void {
  const action: ActionDraft = {
    who: [],
    sentenceStart: draft.sentenceStart,
    clauseStart: draft.boundary.end,
    action: sense.action,
    said: context.said,
    aims: sense.aims === true,
    drags: sense.drags === true,
    rides: sense.rides === true || ['drive', 'sail', 'fly'].includes(sense.action),
    ...(context.form === 'ing' || context.lasting === true || (context.han && context.said.endsWith('着'))
      ? { participle: true as const }
      : {}),
    ...(context.passive === true ? { passive: true as const } : {}),
    ...(sense.action === 'stand' && saysUpright(context.said) ? { upright: true as const } : {}),
    ...(sense.begins === true ? { begins: true as const } : {}),
    ...(sense.boards === true ? { boards: true as const } : {}),
    ...(sense.deed === undefined ? {} : { deed: sense.deed }),
    ...(sense.thingColour === undefined ? {} : { thingColour: sense.thingColour }),
    ...(sense.fromColour === undefined ? {} : { fromColour: sense.fromColour }),
    ...(sense.pieces === undefined ? {} : { pieces: sense.pieces }),
    ...(sense.plain === undefined ? {} : { plain: sense.plain }),
    ...(sense.shared === undefined ? {} : { shared: sense.shared }),
    ...(sense.place === undefined ? {} : { place: sense.place }),
    ...styleSaid(draft, sense),
  };
  draft.manner = undefined;
  draft.direction = undefined;
  if (draft.negated) {
    draft.negated = false;
    return;
  }
  if (context.beforeNoun) {
    draft.modifiers.actions.push(action);
    return;
  }
  if (draft.absent && draft.heads.length === 0 && !context.subjectFollows) {
    draft.verbOpen = false;
    return;
  }
  if (sense.filler === true) action.filler = true;
  const who = subjectOf(draft, action, context);
  const target = context.han ? namedBefore(draft, action, who) : undefined;
  if (target !== undefined) action.target = target;
  if (context.han) bathes(draft, action, who);
  draft.heads = [];
  draft.listing = undefined;
  draft.phraseOpen = false;
  draft.preposition = undefined;
  draft.relation = draft.relation?.object === undefined ? undefined : draft.relation;
  if (who.length === 0) {
    const [ahead] = action.drags && context.han ? (draft.subject ?? []) : [];
    if (ahead !== undefined) action.target = ahead;
    draft.orphans.push(action);
    draft.verb = action;
    draft.verbOpen = true;
    return;
  }
  action.who = [...who];
  partFrom(draft, action, context);
  if (sense.joins === true && joinIn(draft, who)) return;
  if (sense.prop !== undefined) giveProp(draft, who, sense.prop);
  draft.sameBeat ||= (context.form === 'ing' && draft.verb !== undefined) || isWatched(draft, who, context);
  suggestPlace(draft, action);
  addAction(draft, action);
  draft.subject = who;
  draft.lastSubject = who;
}

/** Sits with a lion lying at his feet: who came along by `with` does what is told of it alone. */
function partFrom({ verb, verbOpen }: Draft, { who, action, deed }: ActionDraft, { form }: VerbContext): void {
  const company = verb !== undefined && verb.who.length > who.length && who.every((id) => verb.who.includes(id));
  if (!company || !verbOpen || form !== 'ing' || deed !== undefined || !WHOLE_BODY.has(action)) return;
  if (action !== verb.action) verb.who = verb.who.filter((id) => !who.includes(id));
}

/** Sees a fox run: what is watched is done while it is. */
function isWatched({ verb }: Draft, who: readonly string[], { form, han }: VerbContext): boolean {
  return !han && form === 'base' && verb?.action === 'look' && who.every((id) => !verb.who.includes(id));
}

/** Who helps does what another one does now. False when nobody does anything that one can join in. */
function joinIn(draft: Draft, who: readonly string[]): boolean {
  const work = currentBeat(draft).actions.findLast((other) => other.deed !== undefined && !sameWho(other.who, who));
  if (work === undefined) return false;
  work.who.push(...who.filter((id) => !work.who.includes(id)));
  draft.subject = who;
  draft.lastSubject = who;
  return true;
}

/** Puts an action into the film: beside what happens now, or as the next beat when its doers are busy. */
export function addAction(draft: Draft, action: ActionDraft): void {
  const open = draft.newBeat || !draft.verbOpen ? undefined : draft.verb;
  if (isFelt(draft, action)) return;
  yieldTo(draft, action);
  holdMeanwhile(draft, action);
  useHeld(draft, action);
  bendTo(draft, action);
  sinkTo(draft, action);
  sitTo(draft, action);
  const double = open !== undefined && open !== action && repeats(open, action) ? open : undefined;
  const blended = double === undefined && !draft.newBeat ? blend(draft, action) : undefined;
  if (blended !== undefined) {
    draft.sameBeat = false;
    draft.verb = blended;
    draft.verbOpen = true;
    return;
  }
  if (double !== undefined) {
    Object.assign(
      double,
      definedOnly({
        manner: action.manner,
        direction: action.direction,
        crossing: action.crossing,
        feeling: action.feeling,
      }),
    );
    double.aims ||= action.aims;
  } else {
    const idle = action.filler === true && !draft.newBeat && doesSomething(draft, action);
    if (!idle && !draft.sameBeat && (isBusy(draft, action) || isNextEvent(draft, action))) draft.newBeat = true;
    beatHere(draft);
    // What cannot be shown ends nothing that can: rides a bicycle and rings the bell.
    if (!idle) currentBeat(draft).actions.push(action);
  }
  draft.sameBeat = false;
  draft.verb = double ?? action;
  draft.verbOpen = true;
}

/** 挽着裤腿插秧: what goes on while something else is done says less of where one is, and how one is dressed is nothing done. */
function yieldTo(draft: Draft, action: ActionDraft): void {
  const { deed } = action;
  if (deed === undefined || draft.newBeat) return;
  const beat = currentBeat(draft);
  for (const other of beat.actions) {
    // 趴在桌上写作业: nobody sleeps there.
    const leans = other.deed === 'sleep-at-desk' && LEANS.test(other.said ?? '');
    const mine = ofSameSentence(other, action);
    if (!mine || !(leans || other.participle === true) || other.deed === undefined || other.deed === deed) continue;
    if (DEEDS[deed].place !== undefined) withdrawPlace(draft, other.deed);
    if (leans || DEEDS[other.deed].toOther === 'dress-other')
      beat.actions = beat.actions.filter((each) => each !== other);
  }
  suggestPlace(draft, action);
}

const LEANS = /^[趴伏靠]/u;

/** 拿着剪刀修剪花枝: what is held while something is done is done it with. */
function useHeld(draft: Draft, action: ActionDraft): void {
  const beat = currentBeat(draft);
  const held = beat.actions.find(
    (other) => other.deed === 'hold-thing' && goesOn(other) && ofSameSentence(other, action),
  );
  const open = held !== undefined && draft.verb === held && draft.verbOpen;
  // Throws it to somebody: that is done to what is held.
  if (!open || action.deed === undefined || action.aims || !isBusyWork(action.deed) || draft.newBeat) return;
  beat.actions = beat.actions.filter((other) => other !== held);
  for (const [at, each] of draft.handled.entries())
    if (each.verb === held) draft.handled[at] = { thing: each.thing, verb: action, preposition: 'with' };
}

/** 弯腰挑西瓜: how one does what comes next. */
function bendTo(draft: Draft, action: ActionDraft): void {
  const { deed } = action;
  if (deed === undefined || deed === 'pick-up' || draft.newBeat) return;
  const beat = currentBeat(draft);
  beat.actions = beat.actions.filter(
    (other) => other.deed !== 'pick-up' || !BENDS.test(other.said ?? '') || !ofSameSentence(other, action),
  );
}

const BENDS = /^[弯俯躬]/u;

/** Crouches down to tie his shoes, 蹲着喂猫: one is down there by what one does. */
function sinkTo(draft: Draft, action: ActionDraft): void {
  const { deed } = action;
  if (deed === undefined || draft.newBeat || !LOW_STANCES.has(DEEDS[deed].play.stance)) return;
  const beat = currentBeat(draft);
  beat.actions = beat.actions.filter(
    (other) => other.deed !== 'crouch' || deed === 'crouch' || !ofSameSentence(other, action),
  );
}

/** 坐在椅子上缠毛线, 坐在椅子上敷面膜: who works sitting has a seat by it, and what is done standing is done sitting. */
function sitTo(draft: Draft, action: ActionDraft): void {
  const { deed } = action;
  if (deed === undefined || deed === 'sit-on-chair' || draft.newBeat) return;
  const { stance } = DEEDS[deed].play;
  const upright = stance === 'stand' || stance === 'as-is';
  if (stance !== 'seat' && !upright) return;
  const beat = currentBeat(draft);
  const rest = beat.actions.filter((other) => other.deed !== 'sit-on-chair' || !ofSameSentence(other, action));
  if (rest.length < beat.actions.length && upright && action.action === 'stand') action.action = 'sit';
  beat.actions = rest;
}

/** Chops onions and cries: what is felt shows on the face of who goes on working. True when it is. */
function isFelt(draft: Draft, { deed, feeling, who }: ActionDraft): boolean {
  if (draft.newBeat || (deed !== 'laugh' && deed !== 'cry') || feeling === undefined) return false;
  const works = currentBeat(draft).actions.filter(
    (other) => other.deed !== undefined && isBusyWork(other.deed) && who.every((id) => other.who.includes(id)),
  );
  for (const work of works) work.feeling ??= feeling;
  return works.length > 0;
}

function isBusyWork(deed: Deed): boolean {
  const { held, around, stance } = DEEDS[deed].play;
  return held !== undefined || around !== undefined || MOVING_STANCES.has(stance);
}

/** "Sits and plays the guitar", "walking while texting": the deed is done in the posture or on the way. */
function blend(draft: Draft, action: ActionDraft): ActionDraft | undefined {
  const mine = currentBeat(draft).actions.filter((other) => sameWho(other.who, action.who));
  const stands = FLAPS.test(action.said ?? '') ? mine.find(isOnSpot) : undefined;
  if (stands !== undefined) return Object.assign(stands, { deed: stands.deed ?? 'spread-wings' });
  // A cock flaps its wings and crows: it does both in its crow.
  const flaps = action.deed === 'crow' ? mine.find(({ deed }) => deed === 'spread-wings') : undefined;
  if (flaps !== undefined) return Object.assign(flaps, { action: action.action, deed: action.deed, said: action.said });
  // Who lies over a desk sleeps there: 趴在桌上睡着了.
  const sleeps = action.feeling === 'asleep' && action.deed === undefined;
  const asleep = sleeps ? mine.find(({ deed }) => deed !== undefined && DEEDS[deed].feeling === 'asleep') : undefined;
  if (asleep !== undefined) return asleep;
  const under = mine.find((other) => isOnTheWay(other, action));
  if (under !== undefined) {
    const { manner, direction, crossing, feeling } = action;
    return Object.assign(under, definedOnly({ manner, direction, crossing, feeling }));
  }
  const partner = mine.find(
    (other) =>
      mayBlend(other, action, draft.sameBeat || other.participle === true) || isOfRestingHead(draft, other, action),
  );
  if (partner === undefined) return undefined;
  const [deed, posture] = partner.deed === undefined ? [action, partner] : [partner, action];
  const { action: how, ...rest } = posture;
  // Jogs while listening to music: where one jogs.
  if (deed.deed !== undefined && (how === 'walk' || how === 'run')) withdrawPlace(draft, deed.deed);
  Object.assign(partner, { ...rest, ...deed, action: how, aims: partner.aims || action.aims });
  // What cannot be shown becomes what can.
  if (deed.deed !== undefined) delete partner.filler;
  return partner;
}

/** A cock crows on a fence and flaps its wings: it does not fly off for that. */
const FLAPS = /^(?:flap|beat)\w* (?:its|her|his|their) wings|^[拍扇扑][打动着扇]*翅膀/u;

function isOnSpot({ deed, action }: ActionDraft): boolean {
  return POSTURES.has(action) || (deed !== undefined && DEEDS[deed].base !== 'fly');
}

/** Rides a bicycle through the fields, 骑着自行车穿过稻田: who is under way by a deed is not put on foot by a word for the way. */
function isOnTheWay(deed: ActionDraft, way: ActionDraft): boolean {
  const moves =
    deed.deed !== undefined &&
    (deed.action === 'run' ||
      (deed.action !== 'stand' && MOVING_STANCES.has(DEEDS[deed.deed].play.stance)) ||
      (deed.action === 'walk' && way.action === 'walk'));
  return moves && way.deed === undefined && ['walk', 'run', 'drive'].includes(way.action) && way.crossing !== 'leaves';
}

const MOVING_STANCES: ReadonlySet<string> = new Set(['pedal', 'glide', 'sideways', 'swim']);

function mayBlend(a: ActionDraft, b: ActionDraft, together: boolean): boolean {
  const [deed, posture] = a.deed === undefined ? [b, a] : [a, b];
  if (deed.deed === undefined || posture.deed !== undefined) return false;
  const { stance } = DEEDS[deed.deed].play;
  if (posture.action === 'dance') return together && ['stand', 'as-is', 'lunge'].includes(stance);
  // 蹲下来系鞋带: one is down there by what one does.
  if (LOW_STANCES.has(stance)) return posture.action === 'sit' && SINKS.test(posture.said ?? '');
  // 站在船头撒网: on one's feet all the while.
  if (UPRIGHT_STANCES.has(stance) && posture.action === 'stand') return posture.begins !== true;
  if (!['stand', 'as-is', 'seat'].includes(stance)) return false;
  if (['sit', 'stand'].includes(posture.action)) return posture.begins !== true;
  return together && ['walk', 'run'].includes(posture.action) && stance !== 'seat';
}

/** A tiger lies on a rock and yawns: what its head alone does goes with whatever the body rests in. */
function isOfRestingHead(draft: Draft, a: ActionDraft, b: ActionDraft): boolean {
  const [{ deed, who }, posture] = a.deed === undefined ? [b, a] : [a, b];
  if (deed === undefined || posture.deed !== undefined || posture.action !== 'lie' || posture.begins === true)
    return false;
  return who.every((id) => {
    const kind = characterOf(draft, id)?.kind ?? 'man';
    return isAnimal(kind) && isOfHead(insteadFor(kind, deed) ?? deed);
  });
}

const UPRIGHT_STANCES: ReadonlySet<string> = new Set(['wide', 'lunge']);
const LOW_STANCES: ReadonlySet<string> = new Set(['kneel', 'half-kneel', 'squat', 'crouch']);
const SINKS = /^(?:crouch|squat|kneel|[蹲跪])/u;

/** The same done by the same, said twice: 追着猫跑. */
function repeats(known: ActionDraft, action: ActionDraft): boolean {
  const oneTarget = known.target === undefined || action.target === undefined;
  return known.action === action.action && known.deed === action.deed && oneTarget && sameWho(known.who, action.who);
}

/** Verbs that came before anyone was named go to the one who is named now. */
export function giveOrphans(draft: Draft, ids: readonly string[]): void {
  // Washing a dog, 给狗洗澡: the dog does not wash.
  const able = ({ deed, rides, action }: ActionDraft) => {
    const kinds = ids.map((id) => characterOf(draft, id)?.kind ?? 'woman');
    if (deed !== undefined) return kinds.some((kind) => canDoDeed(kind, deed));
    // Riding a horse: it does not ride.
    return !(rides && action === 'walk') || kinds.some(isPerson);
  };
  const orphans = draft.orphans.filter(able);
  if (orphans.length === 0) return;
  draft.orphans = draft.orphans.filter((orphan) => !able(orphan));
  for (const orphan of orphans) {
    Object.assign(orphan, { who: [...ids] });
    suggestPlace(draft, orphan);
    addAction(draft, orphan);
  }
  draft.subject = ids;
  draft.lastSubject = ids;
}

function isBusy(draft: Draft, action: ActionDraft): boolean {
  const mine = currentBeat(draft).actions.filter((other) => other.who.some((id) => action.who.includes(id)));
  return mine.some((other) => {
    if ([action, other].some(({ feeling, deed }) => feeling === 'happy' && deed === undefined)) return false;
    // What cannot be shown holds nothing up.
    if (other.filler === true) return false;
    // What is found ends what was done, and is looked at before anything is done with it.
    if (action.action === 'look' && action.begins === true) return other.deed !== undefined || other.action !== 'stand';
    if (other.action === 'look' && other.begins === true) return action.action !== 'look';
    if (WHOLE_BODY.has(action.action)) return WHOLE_BODY.has(other.action) || !POSTURES.has(action.action);
    return !POSTURES.has(other.action);
  });
}

function doesSomething(draft: Draft, { who }: ActionDraft): boolean {
  return who.every((id) => currentBeat(draft).actions.some((other) => other.who.includes(id)));
}

function giveProp(draft: Draft, who: readonly string[], name: PropName): void {
  for (const id of who) {
    const character = characterOf(draft, id);
    if (character !== undefined && isPerson(character.kind) && !character.props.some((prop) => prop.name === name))
      character.props.push({ name });
  }
}

/** Whether two are done by the same ones in one sentence. */
function ofSameSentence(a: ActionDraft, b: ActionDraft): boolean {
  return a.sentenceStart === b.sentenceStart && sameWho(a.who, b.who);
}

function sameWho(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
