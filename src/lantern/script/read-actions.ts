import type { Kind } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { canBePiece, workPointOf } from './pieces.ts';
import { alongside, bathes, isObjectOfVerb, takesAlong } from './company-of-verb.ts';
import { IN_HANDS } from './pass-along.ts';
import { isNextEvent } from './next-event.ts';
import { ride } from './board.ts';
import { suggestPlace } from './suggest-place.ts';
import { beatHere, characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import type { VerbForm } from './inflect.ts';
import { canDoDeed } from '../kinds/animal-deeds.ts';
import { canDo } from '../kinds/abilities.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { POSTURES, WHOLE_BODY } from './postures.ts';
import type { ActionSense } from './lexicon/entry.ts';
import type { BeatAction, PropName } from './screenplay.ts';

/** What the sentence round a verb says about its subject. */
export interface VerbContext {
  readonly form: VerbForm | undefined;
  /** As the prompt writes it. */
  readonly said: string;
  /** A form of `be` stands before it. */
  readonly passive?: true;
  readonly han: boolean;
  /** Stands before its noun: a running fox. */
  readonly beforeNoun: boolean;
  /** Someone new is named further on in this part of the sentence, as in "on the left stands a man", 奔跑的狐狸. */
  readonly subjectFollows: boolean;
}

/** Reads a verb: decides who does it and in which beat. */
export function readAction(draft: Draft, sense: ActionSense, context: VerbContext): void {
  const action: ActionDraft = {
    who: [],
    sentenceStart: draft.sentenceStart,
    action: sense.action,
    said: context.said,
    aims: sense.aims === true,
    drags: sense.drags === true,
    rides: sense.rides === true || ['drive', 'sail', 'fly'].includes(sense.action),
    ...(context.form === 'ing' || (context.han && context.said.endsWith('着')) ? { participle: true as const } : {}),
    ...(context.passive === true ? { passive: true as const } : {}),
    ...(sense.begins === true ? { begins: true as const } : {}),
    ...(sense.deed === undefined ? {} : { deed: sense.deed }),
    ...(sense.thingColour === undefined ? {} : { thingColour: sense.thingColour }),
    ...(sense.pieces === undefined ? {} : { pieces: sense.pieces }),
    ...(sense.plain === undefined ? {} : { plain: sense.plain }),
    ...(sense.shared === undefined ? {} : { shared: sense.shared }),
    ...(sense.place === undefined ? {} : { place: sense.place }),
    ...definedOnly({
      manner: sense.manner ?? draft.manner,
      direction: sense.direction ?? draft.direction,
      crossing: sense.crossing,
      feeling: sense.feeling,
    }),
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
    draft.orphans.push(action);
    draft.verb = action;
    draft.verbOpen = true;
    return;
  }
  action.who = [...who];
  if (sense.joins === true && joinIn(draft, who)) return;
  if (sense.prop !== undefined) giveProp(draft, who, sense.prop);
  draft.sameBeat ||= (context.form === 'ing' && draft.verb !== undefined) || isWatched(draft, who, context);
  suggestPlace(draft, action);
  addAction(draft, action);
  draft.subject = who;
  draft.lastSubject = who;
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
  const under = mine.find((other) => isOnTheWay(other, action));
  if (under !== undefined) {
    const { manner, direction, crossing, feeling } = action;
    return Object.assign(under, definedOnly({ manner, direction, crossing, feeling }));
  }
  const partner = mine.find((other) => mayBlend(other, action, draft.sameBeat || other.participle === true));
  if (partner === undefined) return undefined;
  const [deed, posture] = partner.deed === undefined ? [action, partner] : [partner, action];
  const { action: how, ...rest } = posture;
  return Object.assign(partner, { ...rest, ...deed, action: how, aims: partner.aims || action.aims });
}

/** Rides a bicycle through the fields, 骑着自行车穿过稻田: who is under way by a deed is not put on foot by a word for the way. */
function isOnTheWay(deed: ActionDraft, way: ActionDraft): boolean {
  const moves =
    deed.deed !== undefined &&
    (deed.action === 'run' || (deed.action !== 'stand' && MOVING_STANCES.has(DEEDS[deed.deed].play.stance)));
  return moves && way.deed === undefined && ['walk', 'run', 'drive'].includes(way.action) && way.crossing !== 'leaves';
}

const MOVING_STANCES: ReadonlySet<string> = new Set(['pedal', 'glide', 'sideways', 'swim']);

function mayBlend(a: ActionDraft, b: ActionDraft, together: boolean): boolean {
  const [deed, posture] = a.deed === undefined ? [b, a] : [a, b];
  if (deed.deed === undefined || posture.deed !== undefined) return false;
  const { stance } = DEEDS[deed.deed].play;
  if (posture.action === 'dance') return together && ['stand', 'as-is', 'lunge'].includes(stance);
  if (!['stand', 'as-is', 'seat'].includes(stance)) return false;
  if (['sit', 'stand'].includes(posture.action)) return posture.begins !== true;
  return together && ['walk', 'run'].includes(posture.action) && stance !== 'seat';
}

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

/** The one that a verb is aimed at, or that is ridden, came. Returns true when the phrase is that object. */
export function takeObject(draft: Draft, ids: readonly string[]): boolean {
  const verb = draft.verb;
  const [object] = ids;
  if (verb === undefined || object === undefined || !draft.verbOpen || verb.who.length === 0 || draft.heads.length > 0)
    return false;
  if (verb.who.includes(object)) return false;
  const kind = characterOf(draft, object)?.kind;
  const [rider] = verb.who;
  if (
    verb.rides &&
    rider !== undefined &&
    kind !== undefined &&
    isPerson(characterOf(draft, rider)?.kind ?? 'car') &&
    cardOf(kind).ridden === true
  ) {
    ride(draft, verb, object, kind);
    return true;
  }
  if (leapsOver(draft, verb, object, kind)) return true;
  // Who washes a car or milks a cow is seen at it, not beside it.
  if (verb.deed !== undefined && kind !== undefined && isWorkedAt(verb.deed, kind)) {
    verb.pieces ??= [];
    for (const worker of verb.who) draft.relations.push({ subject: worker, relation: 'in-front-of', object });
  }
  const walksIt =
    verb.action === 'walk' &&
    !verb.aims &&
    (verb.deed === undefined || !IN_HANDS.has(verb.deed)) &&
    // Walks past a cat.
    !(verb.said ?? '').includes(' ') &&
    draft.preposition === undefined &&
    kind !== undefined &&
    familyOf(kind) === 'animal';
  if (draft.preposition === 'with' && takesAlong(draft, verb, kind)) {
    verb.target = object;
    return true;
  }
  const along = draft.preposition === 'with' && kind !== undefined && familyOf(kind) !== 'thing';
  if ((along || walksIt) && verb.target === undefined) {
    verb.who.push(...ids);
    return true;
  }
  // Who hugs, carries or examines somebody does it to the one named next.
  const joint =
    verb.deed !== undefined &&
    isJoint(verb.deed) &&
    kind !== undefined &&
    isPerson(kind) &&
    JOINING.test(draft.preposition ?? '');
  // Who hugs a dog kneels down to it.
  if (verb.deed === 'hug' && kind !== undefined && familyOf(kind) === 'animal' && draft.preposition === undefined) {
    Object.assign(verb, { deed: 'pet', action: DEEDS.pet.base, target: object });
    return true;
  }
  const aimed = verb.aims || joint || ['to', 'toward', 'at'].includes(draft.preposition ?? '');
  // Hands a parcel to an old lady: to her, not to the parcel.
  if (isHandedOn(draft, verb) && kind !== undefined && isPerson(kind)) verb.target = object;
  const [sufferer] = verb.who;
  if (verb.passive === true && joint && verb.target === undefined && sufferer !== undefined) {
    verb.target = sufferer;
    verb.who = [...ids];
    return true;
  }
  if (aimed && verb.target === undefined) {
    verb.target = object;
    if (verb.drags) drag(draft, verb, ids);
  }
  return true;
}

/** A horse jumps over a fence: what it leaps over stands in its way. True when it is so. */
function leapsOver(draft: Draft, verb: ActionDraft, object: string, kind: Kind | undefined): boolean {
  const over = draft.preposition === 'over' || LEAPS_OVER.test(verb.said ?? '');
  if (verb.action !== 'jump' || kind === undefined) return false;
  if (cardOf(kind).backs !== true && !(over && isLifeless(draft, object))) return false;
  for (const jumper of verb.who)
    draft.relations.push({ subject: object, relation: 'in-front-of', object: jumper, how: 'leapt' });
  const low = characterOf(draft, object);
  // What is jumped over is low enough for it.
  if (low !== undefined) low.size ??= 'small';
  return true;
}

/** What is said of a leap over something. */
const LEAPS_OVER = /\bover\b|^(?:跳过|翻过|翻越|跨过|越过|跃过|vault|clear)/u;

/** What it is aimed at is the thing that somebody else gets. */
function isHandedOn(draft: Draft, { deed, target }: ActionDraft): boolean {
  if (deed === undefined || target === undefined) return false;
  return isLifeless(draft, target) || (deed === 'hold-thing' && !isPerson(characterOf(draft, target)?.kind ?? 'car'));
}

/** Deeds whose doer takes along whom the verb names: rows his girlfriend. */
const AFLOAT: ReadonlySet<Deed> = new Set<Deed>(['row', 'kayak', 'sledge']);

/** What may stand between a deed and whom it is done to. */
const JOINING = /^(?:|with|to|into|at|toward|around|on)$/u;

/** 给女儿梳头: whom it is done to is named before the verb. */
function namedBefore(draft: Draft, { deed }: ActionDraft, who: readonly string[]): string | undefined {
  const { lastPhrase, phraseOpen } = draft;
  const [id] = lastPhrase?.ids ?? [];
  const isOther = lastPhrase?.role === 'object' && phraseOpen && id !== undefined && !who.includes(id);
  return isOther && deed !== undefined && isJoint(deed) && isPerson(characterOf(draft, id)?.kind ?? 'car')
    ? id
    : undefined;
}

/** Takes two: both do the same, or one does it to the other. */
function isJoint(deed: Deed): boolean {
  const { apart, partner, toOther, base } = DEEDS[deed];
  return (
    apart !== undefined || toOther !== undefined || (partner !== undefined && (base !== 'run' || AFLOAT.has(deed)))
  );
}

/** What is too large for the hands is a character, at which the work is done. */
function isWorkedAt(deed: Deed, kind: Kind): boolean {
  if (deed === 'wash-car') return isVehicle(kind);
  if (deed === 'milk') return familyOf(kind) === 'animal';
  return workPointOf(deed) !== undefined && isVehicle(kind) && !canBePiece(kind);
}

/** The hunted runs too, and who is followed walks, unless the prompt gives them something else to do. */
function drag(draft: Draft, verb: ActionDraft, ids: readonly string[]): void {
  const beat = currentBeat(draft);
  const busy = ids.some((id) =>
    beat.actions.some((other) => other !== verb && other.who.includes(id) && WHOLE_BODY.has(other.action)),
  );
  // Who follows those who run does so, too.
  const pace = beat.actions.find((other) => other !== verb && other.who.includes(ids[0] ?? ''))?.action;
  if (verb.action === 'walk' && verb.deed === undefined && pace === 'run') verb.action = pace;
  // A bird flees on the wing, and leads its young on foot.
  const flies = ids.every((id) => {
    const kind = characterOf(draft, id)?.kind ?? 'woman';
    const { pace } = cardOf(kind);
    return familyOf(kind) === 'bird' && (pace.walk === undefined || verb.action === 'run') && pace.fly !== undefined;
  });
  // A ball that is run after rolls.
  const rolls = ids.every((id) => cardOf(characterOf(draft, id)?.kind ?? 'woman').round === true);
  if (!busy)
    beat.actions.push({
      who: [...ids],
      action: flies ? 'fly' : rolls ? 'roll' : verb.action,
      aims: false,
      drags: false,
      rides: false,
      ...definedOnly({ manner: verb.manner, direction: verb.direction }),
    });
}

function subjectOf(draft: Draft, action: ActionDraft, context: VerbContext): readonly string[] {
  const able = (ids: readonly string[]) => ids.some((id) => mayDo(characterOf(draft, id)?.kind ?? 'woman', action));
  const heads = draft.heads.flatMap((phrase) => phrase.ids);
  // 桌子底下睡着一只狗: what is under it comes after the verb.
  const awaited = draft.relation?.object !== undefined && draft.relation.subject === undefined;
  // Alongside a horse galloping: it is the horse that gallops.
  const follows = !context.han && context.form === 'ing';
  if (awaited && heads.length === 0 && !follows) return [];
  // 小男孩因为冰淇淋掉在地上: it is the thing that falls, not the one who was named before it.
  const named = heads.length === 0 && draft.phraseOpen ? (draft.lastPhrase?.ids ?? []) : heads;
  const fallen = isOfThings(action) ? named.filter((id) => isLifeless(draft, id)) : [];
  if (fallen.length > 0) return fallen;
  // A bus full of children drives: not the children.
  const own = heads.filter(
    (id) =>
      !draft.relations.some((tie) => tie.subject === id && tie.relation === 'riding' && heads.includes(tie.object)),
  );
  if (own.length > 0 && able(own)) return own.filter((id) => able([id]));
  const nearest = draft.lastPhrase;
  // "Teaches his son to ride", "watches her dance": the one just named does it, with whoever helps.
  const taught = context.han && draft.verb?.deed === 'teach';
  if (
    (taught || (context.form === 'base' && !context.han)) &&
    isObjectOfVerb(draft) &&
    nearest !== undefined &&
    able(nearest.ids)
  )
    return alongside(draft, nearest.ids, action);
  if (context.form === 'ing' && draft.phraseOpen && nearest !== undefined && able(nearest.ids)) return nearest.ids;
  if (heads.length > 0) return heads;
  // 桌子底下睡着一只小狗: who is there comes after the verb.
  if (context.han && draft.relation?.object !== undefined && draft.relation.subject === undefined) return [];
  if (context.subjectFollows && (draft.subject === undefined || context.han)) return [];
  const all = draft.modifiers.count ?? 1;
  if (all > 1 && draft.characters.length > 1)
    return draft.characters
      .filter(({ kind }) => isPerson(kind))
      .slice(-all)
      .map(({ id }) => id);
  const somebody = draft.characters.findLast(({ kind }) => isPerson(kind))?.id;
  // What only people do is not done by the thing that was just spoken of.
  const lifeless = draft.subject?.every((id) => isLifeless(draft, id));
  if (action.deed !== undefined && lifeless === true && somebody !== undefined) return [somebody];
  if (draft.subject !== undefined) return draft.subject;
  if (context.form === 'ing' && draft.verb === undefined && !context.han && draft.lastSubject === undefined) return [];
  return draft.lastSubject ?? draft.lastPhrase?.ids ?? [];
}

function isLifeless(draft: Draft, id: string): boolean {
  return familyOf(characterOf(draft, id)?.kind ?? 'woman') === 'thing';
}

/** What people do not do: they lie there instead. */
function isOfThings({ action }: ActionDraft): boolean {
  return action === 'fall' || action === 'roll';
}

/** Deeds are for people; an animal or a thing does at most what the verb says plainly. */
function mayDo(kind: Kind, { action, deed, plain }: ActionDraft): boolean {
  if (deed === undefined || canDoDeed(kind, deed)) return canDo(kind, action);
  return plain !== undefined && plain.wantsObject !== true && canDo(kind, plain.action);
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

function sameWho(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

type ActionStyle = Partial<Pick<BeatAction, 'manner' | 'direction' | 'crossing' | 'feeling'>>;

/** The fields that have a value: an absent one stays absent. */
function definedOnly(fields: {
  [Key in 'manner' | 'direction' | 'crossing' | 'feeling']?: BeatAction[Key] | undefined;
}): ActionStyle {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
