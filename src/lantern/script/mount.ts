import { besideOf, bearsOnTop, holdsIt, isPut, isWithinOneOf, makeToy, peeksOut, topOf, untie } from './bearing.ts';
import { boardIt } from './board.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import { knocksFrom, stealsFrom } from './knock-off.ts';
import { getsOn, leapsOnto } from './leap-way.ts';
import { isPortable } from './pass-along.ts';
import { PLANTS } from '../kinds/things/plants.ts';
import { tie } from './tie.ts';
import { isPersonId, peopleOf } from './people-of.ts';

/** What is carried by a handle. */
const LUGGAGE: ReadonlySet<Kind> = new Set<Kind>([
  'briefcase',
  'suitcase',
  'handbag',
  'shopping-bag',
  'basket',
  'bucket',
  'toolbox',
]);

/** "On a horse", "in a car": the one before sits there. True when it is so. */
export function mount(draft: Draft, ids: readonly string[]): boolean {
  if (draft.absent && !draft.phraseInSegment) return false;
  const [boarded] = ids;
  if (boards(draft, boarded)) return true;
  if (['in', 'on', 'into', 'at'].includes(draft.preposition ?? '') && boardIt(draft, ids)) return true;
  if (draft.preposition === 'in' && hasOne(draft, ids)) return true;
  if (knocksFrom(draft, ids) || stealsFrom(draft, ids)) return true;
  if (draft.preposition === 'from' && peeksOut(draft)) draft.preposition = 'in';
  // Squeezes into a box: it is in it.
  if (draft.preposition === 'into' && draft.verb?.action === 'sit') draft.preposition = 'in';
  const nearest = vesselBefore(draft) ?? bearerBefore(draft, ids);
  // "Pull back from a candle on a cake": no subject, and yet it is on it.
  const near = draft.verb === undefined && draft.phraseOpen ? draft.lastPhrase?.ids : undefined;
  const watched = watchedOne(draft);
  const [rider] =
    nearest !== undefined
      ? [nearest]
      : watched !== undefined
        ? [watched]
        : (draft.heads.at(-1)?.ids ?? near ?? draft.verb?.who ?? []);
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
  if (draft.preposition === 'with' && comesWith(draft, upper, under, ids)) return true;
  const family = familyOf(under.kind);
  // A cage is as large as its animal.
  const small = cardOf(upper.kind).size.heightMetres < 0.7 || cardOf(under.kind).inside?.wall === 'barred';
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
  // Nor on a dog.
  const trodden = isPerson(upper.kind) && family === 'animal' && cardOf(under.kind).ridden !== true;
  if ((!sitsIn && !sitsOn) || tiny || trodden) return false;
  const beside = besideOf(draft, rider, carrier);
  if (beside !== undefined) tie(draft, [beside], 'on', [under.id]);
  if (boardBoat(draft, under)) return true;
  const rides = isPerson(upper.kind) && cardOf(under.kind).ridden === true && (family !== 'car' || sitsIn);
  if (rides) tie(draft, companyOf(draft, upper.id), 'riding', [under.id]);
  else tie(draft, sharersOf(draft, upper, under.kind), 'on', [under.id], within);
  return true;
}

/** Who is on a seat. Reads to two children on a sofa: those who were named right before are on it, too, where it has room. */
function sharersOf(draft: Draft, { id: rider, kind }: CharacterDraft, seat: Kind): readonly string[] {
  if (!isPerson(kind)) return [rider];
  const company = companyOf(draft, rider);
  const { phraseOpen, lastPhrase, verb } = draft;
  if (!ROOMY.has(seat) || !phraseOpen || verb === undefined) return company;
  return [...company, ...(lastPhrase?.ids ?? []).filter((id) => !company.includes(id) && isPersonId(draft, id))];
}

/** Several sit on these. */
const ROOMY: ReadonlySet<Kind> = new Set<Kind>(['couch', 'bed', 'bench']);

/** A vet examines a rabbit on a table: what is looked at is there, and not whoever looks. */
function watchedOne({ verb, phraseOpen, lastPhrase, heads }: Draft): string | undefined {
  const object = phraseOpen && lastPhrase?.role === 'object' && heads.length === 0;
  const [last] = lastPhrase?.ids ?? [];
  // Meets an owl on a branch: it is there.
  const met = verb?.target === last && verb?.action === 'walk' && verb.drags === false;
  return object && (verb?.action === 'look' || met) && verb?.deed === undefined ? last : undefined;
}

/** A man with a briefcase, a cake with eight candles, a vase with a rose: what one has in hand, on it or in it. */
function comesWith(draft: Draft, upper: CharacterDraft, under: CharacterDraft, ids: readonly string[]): boolean {
  // A man with a briefcase has it in hand, wherever he goes.
  const named =
    draft.phraseOpen &&
    draft.lastPhrase?.ids[0] === upper.id &&
    under.count === 1 &&
    (isPortable(under.kind) || cardOf(under.kind).grip !== undefined);
  const inHand = LUGGAGE.has(under.kind) || (named && familyOf(under.kind) === 'thing');
  if (isPerson(upper.kind) && upper.count === 1 && inHand) {
    tie(draft, ids, 'riding', [upper.id]);
    return true;
  }
  // A cake with eight candles, a bedside table with a lamp carry them.
  if (bearsOnTop(upper.kind, under.kind)) {
    tie(draft, ids, 'on', [upper.id]);
    return true;
  }
  // A vase with a rose, a basket with apples.
  if (holdsIt(upper.kind, under.kind)) {
    tie(draft, ids, 'on', [upper.id], 'within');
    return true;
  }
  return false;
}

/** Gets into a taxi: it is what is got into, in the course of the film. */
function boards({ verb, verbOpen, heads }: Draft, id: string | undefined): boolean {
  if (verb?.boards !== true || !verbOpen || id === undefined || heads.length > 0) return false;
  verb.target ??= id;
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
    tie(draft, [each], isPersonId(draft, each) ? 'riding' : 'on', [id]);
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

/** To the right of a plate with cookies, behind a cactus in a pot: what was named last bears what comes, or stands in it. */
function bearerBefore(draft: Draft, [next]: readonly string[]): string | undefined {
  const last = characterOf(draft, draft.lastPhrase?.ids[0]);
  const own = characterOf(draft, next);
  if (!draft.phraseOpen || last === undefined || own === undefined || last === own) return undefined;
  if (draft.preposition === 'with' && (bearsOnTop(last.kind, own.kind) || holdsIt(last.kind, own.kind))) return last.id;
  return draft.preposition === 'in' && last.kind in PLANTS && POTS.has(own.kind) ? last.id : undefined;
}

/** What plants stand in. */
const POTS: ReadonlySet<Kind> = new Set<Kind>(['pot', 'flowerpot', 'vase', 'jar', 'bucket', 'basket']);

/** A thing that is put on, into or over another one. */
function isLaid(draft: Draft, upper: Kind, under: Kind): boolean {
  if (familyOf(upper) !== 'thing') return false;
  if (draft.preposition === 'in') return cardOf(under).holds !== undefined;
  return draft.preposition === 'on';
}
