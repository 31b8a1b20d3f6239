import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { PoseKey, Target } from '../deeds/deed-card.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import { headCount } from '../script/head-count.ts';
import type { Action, BeatAction, Screenplay } from '../script/screenplay.ts';
import { roomBefore } from './bodies.ts';

const PEOPLE_MAX = 3;
/** Told by face and hands alone. */
const BY_FACE: ReadonlySet<Action> = new Set<Action>(['look', 'smile', 'speak']);
const STANCES: ReadonlySet<string> = new Set(['stand', 'as-is']);
/** A hand that is higher above the hips would leave a near picture, heights. */
const REACH_MAX = 0.36;

/**
 * Whether what happens in some beats is told by faces and hands: a few people on the spot who look, speak, hold something
 * or work with their hands, and nothing on the ground that belongs to it. A camera may come near then.
 */
export function isToldNear({ characters, relations, beats }: Screenplay, shown: readonly number[]): boolean {
  const leads = characters.filter(({ aside }) => aside === undefined);
  const people = leads.filter(({ kind }) => isPerson(kind));
  const count = headCount(people);
  const actions = shown.flatMap((index) => beats[index]?.actions ?? []);
  const kindOf = (id: string) => characters.find((each) => each.id === id)?.kind;
  // People sit and stand behind it.
  const isTable = (id: string) => relations.some(({ relation, object }) => object === id && relation === 'behind');
  const isAtHand = (id: string) =>
    relations.some(({ subject, object }) => subject === id && (isPerson(kindOf(object) ?? 'car') || isTable(object)));
  const atTable = relations.some(({ object }) => isTable(object));
  const others = leads.filter(({ kind }) => !isPerson(kind));
  return (
    count > 0 &&
    count <= PEOPLE_MAX &&
    // A balloon is high over the head.
    people.every(({ props }) => props.every(({ name }) => name !== 'balloon')) &&
    others.every(({ id, kind }) => familyOf(kind) === 'thing' && (isAtHand(id) || isTable(id))) &&
    relations.every(({ object }) => object !== 'frame') &&
    !isWithChild(people, actions) &&
    (atTable || actions.some(tells)) &&
    actions.every((action) => !people.some(({ id }) => action.who.includes(id)) || staysNear(action, atTable))
  );
}

/** What a grown person does with a child is seen whole: a near picture would cut the child off. */
function isWithChild(people: Screenplay['characters'], actions: readonly BeatAction[]): boolean {
  const children = people.filter(({ kind }) => kind === 'girl' || kind === 'boy').length;
  const paired = actions.some(({ deed }) => deed !== undefined && DEEDS[deed].partner !== undefined);
  return paired && children > 0 && children < people.length;
}

/** There is something to see from near. */
function tells({ action, deed }: BeatAction): boolean {
  return deed !== undefined || BY_FACE.has(action);
}

function staysNear({ action, deed, direction, crossing }: BeatAction, atTable: boolean): boolean {
  if (direction !== undefined || crossing !== undefined) return false;
  if (deed !== undefined) return action !== 'walk' && action !== 'run' && isByHand(deed);
  return BY_FACE.has(action) || action === 'stand' || (action === 'sit' && atTable);
}

/** Whether a deed is told by face and hands, on the spot: nothing of it leaves a near picture. */
export function isByHand(deed: Deed): boolean {
  if (DEEDS[deed].near === true) return true;
  const { stance, around = [], keys } = DEEDS[deed].play;
  return STANCES.has(stance) && around.length === 0 && roomBefore(deed) === 0 && keys.every((key) => !reaches(key));
}

function reaches({ right, left, rightFoot, leftFoot, hips }: PoseKey): boolean {
  const high = [right, left].some((hand) =>
    hand === undefined ? false : 'by' in hand ? hand.by === 'crown' : heightOf(hand) > REACH_MAX,
  );
  return high || rightFoot !== undefined || leftFoot !== undefined || hips !== undefined;
}

/** Above the hips, heights. */
function heightOf(hand: Exclude<Target, { readonly by: string }>): number {
  const place = 'meet' in hand ? hand.meet : 'of' in hand ? hand.else : hand;
  return place[2];
}
