import { definedOnly } from './action-style.ts';
import type { Kind } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { canBePiece, workPointOf } from './pieces.ts';
import { takesAlong } from './company-of-verb.ts';
import { IN_HANDS, isPortable } from './pass-along.ts';
import { HOLDS } from './read-handling.ts';
import { ride } from './board.ts';
import { characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { cardOf, familyOf, isAlive, isAnimal, isPerson, isVehicle } from '../kinds/kinds.ts';
import { WHOLE_BODY } from './postures.ts';
import { isLifeless } from './subject-of.ts';
import { isPersonId } from './people-of.ts';

/** A bulldog on a skateboard, a parrot on a tricycle: an animal that is no larger than what it rides, which is no animal. */
function ridesAsTrick(draft: Draft, rider: string, under: Kind): boolean {
  const own = characterOf(draft, rider);
  if (own === undefined || !isAnimal(own.kind) || isAnimal(under) || familyOf(under) === 'person') return false;
  const [{ lengthMetres }, carrier] = [cardOf(own.kind).size, cardOf(under).size];
  return lengthMetres < 1.6 * carrier.lengthMetres;
}

/** The one that a verb is aimed at, or that is ridden, came. Returns true when the phrase is that object. */
export function takeObject(draft: Draft, ids: readonly string[]): boolean {
  const verb = draft.verb;
  const [object] = ids;
  if (verb === undefined || object === undefined || !draft.verbOpen || verb.who.length === 0 || draft.heads.length > 0)
    return false;
  if (verb.who.includes(object)) return false;
  const kind = characterOf(draft, object)?.kind;
  if (verb.action === 'fly' && LAUNCHES.test(verb.said ?? '') && kind !== undefined && !isAlive(kind))
    return sendOff(draft, verb, ids);
  const [rider] = verb.who;
  if (
    verb.rides &&
    rider !== undefined &&
    kind !== undefined &&
    (isPersonId(draft, rider) ? cardOf(kind).ridden === true : ridesAsTrick(draft, rider, kind))
  ) {
    ride(draft, verb, object, kind);
    return true;
  }
  if (leapsOver(draft, verb, object, kind)) return true;
  // Somebody is lifted over the head, a cup in the hand.
  if (verb.deed === 'lift-up' && kind !== undefined && familyOf(kind) === 'thing' && isPortable(kind))
    Object.assign(verb, HOLDS);
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
  const aimed =
    (verb.aims && !PAST_IT.test(draft.preposition ?? '')) ||
    joint ||
    ['to', 'toward', 'at'].includes(draft.preposition ?? '');
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

/** Horses touch noses over a fence: it is where, and nothing that is touched. */
const PAST_IT = /^(?:over|across|through|near|beside|behind|under)$/u;

const LAUNCHES = /^(?:launch|发射)/u;

/** Launches a toy rocket: the rocket flies, and whoever launches it looks after it. */
function sendOff(draft: Draft, verb: ActionDraft, ids: readonly string[]): true {
  const [target] = ids;
  Object.assign(verb, { action: 'look', rides: false, ...(target === undefined ? {} : { target }) });
  currentBeat(draft).actions.push({ who: [...ids], action: 'fly', aims: false, drags: false, rides: false });
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
  return isLifeless(draft, target) || (deed === 'hold-thing' && !isPersonId(draft, target));
}

/** Deeds whose doer takes along whom the verb names: rows his girlfriend. */
const AFLOAT: ReadonlySet<Deed> = new Set<Deed>(['row', 'kayak', 'sledge']);

/** What may stand between a deed and whom it is done to. */
const JOINING = /^(?:|with|to|into|at|toward|around|on)$/u;

/** 给女儿梳头: whom it is done to is named before the verb. */
export function namedBefore(draft: Draft, { deed }: ActionDraft, who: readonly string[]): string | undefined {
  const { lastPhrase, phraseOpen } = draft;
  const [id] = lastPhrase?.ids ?? [];
  const isOther = lastPhrase?.role === 'object' && phraseOpen && id !== undefined && !who.includes(id);
  return isOther && deed !== undefined && isJoint(deed) && isPersonId(draft, id) ? id : undefined;
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
  return workPointOf(deed) !== undefined && DEEDS[deed].toLarger === undefined && isVehicle(kind) && !canBePiece(kind);
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
