import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { noteUnshown } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { leapWay } from './leap-way.ts';
import { ownAct } from './own-acts.ts';
import { canDoDeed, isOfHead } from '../kinds/animal-deeds.ts';
import { insteadFor, insteadOfAction, isVoiced } from '../kinds/instead.ts';
import { cardOf, familyOf, isAnimal } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { fitAction } from '../kinds/abilities.ts';
import type { Action, BeatAction } from './screenplay.ts';

/** Splits an action by what each of its doers can really do: people do deeds, all others the plain action. */
export function fitted(draft: Draft, action: ActionDraft): readonly BeatAction[] {
  const byAction = new Map<Action, string[]>();
  const doers: string[] = [];
  const played: BeatAction[] = [];
  for (const id of new Set(action.who)) {
    const kind = draft.characters.find((character) => character.id === id)?.kind;
    if (kind === undefined) continue;
    // It is the balloon that flies away, not who holds it.
    if (action.action === 'fly' && familyOf(kind) === 'person' && holdsBalloon(draft, id)) continue;
    if (isVoiced(kind, action.deed)) {
      played.push({ who: [id], ...styleOf(action), action: 'speak' });
      continue;
    }
    const own = ownAct(draft, action, id) ?? insteadHere(kind, action);
    if (own !== undefined) {
      played.push({ who: [id], ...styleOf(action), ...otherOf(id, action), action: baseOf(own, action), deed: own });
      continue;
    }
    const kneels = kneelsTo(draft, id, kind, action);
    if (kneels !== undefined)
      played.push({ who: [id], ...styleOf(action), action: DEEDS.pet.base, deed: 'pet', target: kneels });
    else if (action.deed !== undefined && canDoDeed(kind, action.deed)) doers.push(id);
    else {
      const fit = landsOnFeet(kind, action)
        ? 'stand'
        : afloat(kind, action)
          ? 'swim'
          : glides(kind, action)
            ? 'walk'
            : (byAnimals(kind, action) ?? fitAction(kind, action.plain?.action ?? action.action));
      const less = isLess(kind, action, fit);
      const atLoss = isAtLoss(kind, action, fit, less);
      if (less) noteUnshown(draft, action.said ?? '', atLoss ? 'busy with it' : fit);
      if (atLoss) {
        played.push({ who: [id], ...styleOf(action), action: 'stand', deed: 'busy-with' });
        continue;
      }
      // A bulb that flickers and "goes dim" does not stand there afterwards as if nothing had been.
      if (less && fit === 'stand' && familyOf(kind) === 'thing' && hasActed(draft, id)) continue;
      byAction.set(fit, [...(byAction.get(fit) ?? []), id]);
    }
  }
  const { pieces } = action;
  // What is eaten is before whoever eats it.
  const fare = action.deed === undefined && pieces !== undefined ? { pieces } : {};
  const leaps = leapWay(draft, action);
  const plain = [...byAction].map(([fit, who]) => ({
    who,
    action: fit,
    ...fare,
    ...(action.plain?.manner === undefined ? {} : { manner: action.plain.manner }),
    ...styleOf(action),
    ...(leaps === undefined ? {} : { leaps }),
    ...(fit === 'stand' && LANDS.test(action.said ?? '') ? { begins: true as const } : {}),
  }));
  return [...played, ...plain, ...(doers.length === 0 ? [] : deedsOf(draft, action, doers))];
}

/** What an animal is seen at by the card of the deed: a tiger that wades through a river has it round its legs. */
function byAnimals(kind: Kind, { deed }: ActionDraft): Action | undefined {
  return deed !== undefined && isAnimal(kind) ? DEEDS[deed].byAnimals : undefined;
}

/** What one of a kind does for what the verb says. */
function insteadHere(kind: Kind, { deed, action, said = '' }: ActionDraft): Deed | undefined {
  return deed === undefined && said !== '' ? insteadOfAction(kind, action, said) : insteadFor(kind, deed);
}

/** Who shakes hands or claps hands with a dog kneels down to it: whom one kneels to. */
function kneelsTo(draft: Draft, id: string, kind: Kind, { deed, who }: ActionDraft): string | undefined {
  if (familyOf(kind) !== 'person' || (deed !== 'high-five' && deed !== 'shake-hands') || who.length !== 2)
    return undefined;
  const other = draft.characters.find((each) => each.id !== id && who.includes(each.id));
  return other !== undefined && other.beast === undefined && isAnimal(other.kind) ? other.id : undefined;
}

/** The other one of two at what takes two: a dog gives its paw to whoever claps hands with it. */
function otherOf(id: string, { deed, target, who }: ActionDraft): Pick<BeatAction, 'target'> {
  if (deed === undefined || DEEDS[deed].apart === undefined || target !== undefined || who.length !== 2) return {};
  const other = who.find((each) => each !== id);
  return other === undefined ? {} : { target: other };
}

/** What the body does at a deed: a tiger that lies on a rock yawns lying. */
function baseOf(deed: Deed, { action }: ActionDraft): Action {
  return isOfHead(deed) && RESTS.has(action) ? action : DEEDS[deed].base;
}

const RESTS: ReadonlySet<Action> = new Set<Action>(['sit', 'lie']);

/** Whether an animal would stand there at a verb: it is busy with what the verb is done to. */
function isAtLoss(kind: Kind, { deed, filler, target }: ActionDraft, fit: Action, less: boolean): boolean {
  if (!isAnimal(kind) || fit !== 'stand') return false;
  return filler === true ? target !== undefined : less && deed !== undefined;
}

/** Whether somebody has a balloon in the hand. */
function holdsBalloon({ characters }: Draft, id: string): boolean {
  return characters.some((each) => each.id === id && each.props.some(({ name }) => name === 'balloon'));
}

function hasActed({ beats }: Draft, id: string): boolean {
  return beats.some(({ actions }) => actions.some(({ who, action }) => who.includes(id) && action !== 'stand'));
}

/** Of an aircraft: it comes down from the air. */
const LANDS = /^(?:land|touch)/iu;

/** A bird lands and sits there, a snowboarder on the feet. */
function landsOnFeet(kind: Kind, { action, said = '' }: ActionDraft): boolean {
  return action === 'sit' && /^land/iu.test(said) && familyOf(kind) === 'person';
}

/** A pair of swans glides across a lake: on it, not over it. */
function afloat(kind: Kind, { said = '' }: ActionDraft): boolean {
  return cardOf(kind).afloat === true && /^(?:glid|drift|float|漂|滑行)/u.test(said);
}

/** Glides across the dance floor: on foot. */
function glides(kind: Kind, { action, said = '' }: ActionDraft): boolean {
  // A snail glides along on its foot.
  const creeps = familyOf(kind) === 'animal' && cardOf(kind).pace.fly === undefined && /^(?:glid|slid|滑)/u.test(said);
  return action === 'fly' && (creeps || (familyOf(kind) === 'person' && /^(?:glid|drift|sail|sweep|飘)/u.test(said)));
}

/** Whether those of a kind show less at a verb than it says: a cat that paints stands. Vehicles go in their own way. */
function isLess(kind: Kind, { action, deed, plain }: ActionDraft, fit: Action): boolean {
  if (deed !== undefined && (plain === undefined || plain.wantsObject === true)) return true;
  const meant = plain?.action ?? action;
  if (fit === meant || (meant === 'lie' && fit === 'sit') || fit === 'swim') return false;
  return fit === 'stand' ? !['sit', 'lie'].includes(meant) : ['person', 'animal', 'bird'].includes(familyOf(kind));
}

function styleOf({
  said,
  manner,
  direction,
  target,
  crossing,
  feeling,
  begins,
  deed,
  thingColour,
}: ActionDraft): Omit<BeatAction, 'who' | 'action'> {
  return {
    ...(said === undefined ? {} : { said }),
    // Of what happens it is the colour that a thing takes on, or of what runs over it.
    ...(deed !== undefined || thingColour === undefined ? {} : { thingColour }),
    ...(manner === undefined ? {} : { manner }),
    ...(direction === undefined ? {} : { direction }),
    ...(target === undefined ? {} : { target }),
    ...(crossing === undefined ? {} : { crossing }),
    ...(feeling === undefined ? {} : { feeling }),
    ...(begins === undefined ? {} : { begins }),
  };
}

/** Of a deed that two do together each is aimed at the other; who does it to another is aimed at that one already. */
function deedsOf(draft: Draft, action: ActionDraft, doers: readonly string[]): readonly BeatAction[] {
  const { deed, thingColour, pieces } = action;
  if (deed === undefined) return [];
  const wading = action.action === 'swim' && doers.every((id) => wades(draft, id));
  const base: Omit<BeatAction, 'who'> = {
    action: wading ? 'stand' : action.action,
    deed,
    ...(thingColour === undefined ? {} : { thingColour }),
    ...(pieces === undefined ? {} : { pieces }),
    ...styleOf(action),
  };
  const { apart } = DEEDS[deed];
  const toPerson = draft.characters.some(({ id, kind }) => id === action.target && familyOf(kind) === 'person');
  const toOther = toPerson && action.target !== undefined && !doers.includes(action.target);
  if (apart === undefined || toOther || (doers.length === 1 && toPerson)) return [{ who: doers, ...base }];
  // Two brothers who quarrel over a wrench face each other, not the wrench.
  if (doers.length !== 2) return [{ who: doers, ...withoutTarget(base) }];
  const [a = '', b = ''] = doers;
  return [
    { who: [a], ...base, target: b },
    { who: [b], ...base, target: a },
  ];
}

/** A flamingo stands in the water in which a duck swims. */
function wades({ characters }: Draft, id: string): boolean {
  return characters.some((each) => each.id === id && cardOf(each.kind).wades === true);
}

function withoutTarget({ target: _target, ...rest }: Omit<BeatAction, 'who'>): Omit<BeatAction, 'who'> {
  return rest;
}
