import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Family } from '../kinds/kind-card.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, CharacterDraft, Draft } from './draft.ts';
import type { Action } from './screenplay.ts';
import { isPersonId, peopleOf } from './people-of.ts';

/** Of a beat: when whoever gets in is in. */
const MOMENT = 0.7;

/**
 * A man gets into a taxi, pushes a boat into the lake and rows it: whoever boards something is carried by it from then on, and it
 * goes when they are said to go, so that there is one boat and not one more that comes with the oars.
 */
export function goAboard(draft: Draft): void {
  for (const [beat, { actions }] of draft.beats.entries())
    for (const action of actions.slice()) {
      if (action.boards === true) board(draft, action, beat);
      else if (isUnderWay(draft, action) || isCarried(draft, action, beat)) setOff(draft, action, beat);
    }
  followCarriers(draft);
}

/** Goats that follow a rider follow the camel. */
function followCarriers(draft: Draft): void {
  for (const action of draft.beats.flatMap(({ actions }) => actions)) {
    const carrier = draft.relations.find(
      ({ subject, relation, since }) => relation === 'riding' && subject === action.target && since === undefined,
    )?.object;
    const follows = action.deed === undefined && GAITS.has(action.action);
    if (follows && carrier !== undefined && !isPerson(characterOf(draft, carrier)?.kind ?? 'woman'))
      action.target = carrier;
  }
}

/** Walks to it, and is in it before the beat is over. */
function board(draft: Draft, action: ActionDraft, beat: number): void {
  const carrier = characterOf(draft, action.target) ?? lastCarrier(draft, action.who);
  const riders = peopleOf(draft, action.who);
  if (carrier === undefined || cardOf(carrier.kind).ridden !== true || riders.length === 0) return;
  action.target = carrier.id;
  for (const rider of riders) carry(draft, rider, carrier, beat + MOMENT);
}

/** From then on; what it stood by or waited for until then is left. */
function carry(draft: Draft, rider: string, carrier: CharacterDraft, since: number): void {
  const aboard = draft.relations.some(
    ({ subject, relation, object }) => relation === 'riding' && subject === rider && object === carrier.id,
  );
  if (aboard) return;
  if (carrier.aside === 'around') delete carrier.aside;
  draft.relations.push({
    subject: rider,
    relation: 'riding',
    object: carrier.id,
    ...(since === 0 ? {} : { since }),
  });
}

/** Rows, drives or sails, and there is something to do it in. */
function isUnderWay(draft: Draft, { deed, action, who, rides, boards }: ActionDraft): boolean {
  const goes =
    deed === 'row' ||
    deed === 'kayak' ||
    (deed === undefined && boards !== true && (GOES.has(action) || (rides && GAITS.has(action))));
  return goes && peopleOf(draft, who).length > 0 && who.every((id) => isPersonId(draft, id));
}

/** Who is on a camel and crosses a desert does so on it. */
function isCarried(draft: Draft, { deed, action, who, boards, said = '' }: ActionDraft, beat: number): boolean {
  if (deed !== undefined || boards === true || !GAITS.has(action) || OFF.test(said)) return false;
  const own = draft.relations.findLast(({ subject, relation }) => relation === 'riding' && who.includes(subject));
  const carrier = characterOf(draft, own?.object);
  return (
    carrier !== undefined &&
    (own?.since ?? 0) <= beat &&
    !isPerson(carrier.kind) &&
    !who.includes(carrier.id) &&
    peopleOf(draft, who).length === who.length
  );
}

/** Said of leaving what one is on. */
const OFF = /\b(?:off|out|down|dismounts?|alights?)\b|下/u;

const GOES: ReadonlySet<Action> = new Set<Action>(['drive', 'sail', 'fly']);
const GAITS: ReadonlySet<Action> = new Set<Action>(['walk', 'run']);

/** The boat that they boarded or handled goes, and they are in it. */
function setOff(draft: Draft, action: ActionDraft, beat: number): void {
  const carrier = carrierOf(draft, action, beat);
  if (carrier === undefined) return;
  const riders = [...action.who];
  for (const rider of riders) carry(draft, rider, carrier, beat);
  const { deed: _deed, plain: _plain, pieces: _pieces, target: _target, ...rest } = action;
  draft.beats[beat]?.actions.push({ ...rest, who: riders, action: 'sit' });
  delete action.deed;
  delete action.plain;
  delete action.pieces;
  delete action.target;
  Object.assign(action, { who: [carrier.id], action: GAIT_OF[familyOf(carrier.kind)] ?? action.action });
}

/** How vehicles go; an animal goes as the verb says. */
const GAIT_OF: Partial<Readonly<Record<Family, Action>>> = { car: 'drive', boat: 'sail', aircraft: 'fly' };

/** What they are in already, or had to do with before. */
function carrierOf(draft: Draft, action: ActionDraft, beat: number): CharacterDraft | undefined {
  const { who, deed } = action;
  const fits = ({ kind }: CharacterDraft) =>
    cardOf(kind).ridden === true && (deed === undefined || familyOf(kind) === 'boat');
  const ridden = draft.relations.findLast(({ subject, relation }) => relation === 'riding' && who.includes(subject));
  const handled = draft.beats
    .slice(0, beat)
    .flatMap(({ actions }) => actions)
    .filter((other) => other.who.some((id) => who.includes(id)))
    .map(({ target }) => target);
  const known = [ridden?.object, ...handled]
    .map((id) => characterOf(draft, id))
    .find((one) => one !== undefined && one.count === 1 && fits(one));
  return known ?? onlyOne(draft, action);
}

/** A car on a road, and a dad drives; a horse, and a knight mounts: the only one there is that is driven or ridden so. */
function onlyOne({ characters, relations }: Draft, { who, action, rides, deed, target }: ActionDraft) {
  if (deed !== undefined || target !== undefined) return undefined;
  const taken = (id: string, kind: Kind) =>
    !isVehicle(kind) &&
    relations.some(({ subject, relation, object }) => relation === 'riding' && object === id && !who.includes(subject));
  const fits = ({ kind }: CharacterDraft) =>
    GOES.has(action) ? GAIT_OF[familyOf(kind)] === action : rides && familyOf(kind) === 'animal';
  const free = characters.filter(
    (one) => one.count === 1 && cardOf(one.kind).ridden === true && fits(one) && !taken(one.id, one.kind),
  );
  return free.length === 1 ? free[0] : undefined;
}

/** Gets in: what was named last of all that carries people. */
function lastCarrier({ characters }: Draft, who: readonly string[]): CharacterDraft | undefined {
  return characters.findLast(
    ({ id, kind, count }) => !who.includes(id) && count === 1 && isVehicle(kind) && cardOf(kind).ridden === true,
  );
}
