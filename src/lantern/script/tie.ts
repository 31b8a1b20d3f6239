import {
  footOf,
  hangs,
  hangUp,
  hooksOver,
  hookUp,
  intoFishbowl,
  intoFlowerpot,
  isAbove,
  isOfAir,
  isPut,
  LAMPS,
  makeModel,
  makeToy,
  vesselOf,
} from './bearing.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { RelationHow, RelationName } from './screenplay.ts';

/** Who is on a boat is one of those it carries. */
function isAboard(one: Kind | undefined, carrier: Kind | undefined): boolean {
  if (one === undefined || carrier === undefined) return false;
  return isPerson(one) && familyOf(carrier) === 'boat' && cardOf(carrier).ridden === true;
}

/** What is so to the contents of a vessel is so to the vessel. */
const ROUND_VESSELS: ReadonlySet<RelationName> = new Set<RelationName>([
  'behind',
  'in-front-of',
  'next-to',
  'left-of',
  'right-of',
]);

/** A ring in a box, a bottle behind it: behind the box. */
function besideVessel(draft: Draft, subjects: readonly string[], relation: RelationName, object: string): string {
  const vessel = vesselOf(draft, object);
  return ROUND_VESSELS.has(relation) && !subjects.includes(vessel) ? vessel : object;
}

/** Plants stand in pots of their own kind, fish in bowls of glass. */
function intoOwnVessel(draft: Draft, subject: string, object: string): void {
  intoFlowerpot(characterOf(draft, subject), characterOf(draft, object));
  intoFishbowl(characterOf(draft, subject), characterOf(draft, object));
}

/** Whether all of some things hang over another one. */
function hookOver(draft: Draft, subjects: readonly string[], object: string): boolean {
  const upper = characterOf(draft, object)?.kind;
  return subjects.every((id) => {
    const lower = characterOf(draft, id)?.kind;
    return lower !== undefined && upper !== undefined && hooksOver(lower, upper);
  });
}

/** Ties characters to one or several others, to a side of the frame or to the ground. */
export function tie(
  draft: Draft,
  subjects: readonly string[],
  relation: RelationName,
  objects: readonly string[],
  how?: RelationHow,
): void {
  const [first] = objects;
  if (first === undefined) return;
  // Headphones hang on a lamp, keys on a jug: over it.
  if (how === 'hanging' && hookOver(draft, subjects, first)) return tie(draft, subjects, 'on', objects, 'draped');
  const object = besideVessel(draft, subjects, relation, first);
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
    if (relation === 'on') intoOwnVessel(draft, subject, object);
    if (relation === 'on' && how === undefined) makeModel(characterOf(draft, subject), characterOf(draft, object));
    if (relation === 'on') makeToy(characterOf(draft, subject), characterOf(draft, object)?.kind);
    const [lower, upper] = [characterOf(draft, subject)?.kind, characterOf(draft, object)?.kind];
    if (relation === 'on' && how === undefined && isAboard(lower, upper)) {
      tie(draft, [subject], 'riding', [object]);
      continue;
    }
    const fastened = how === undefined || how === 'draped';
    if (relation === 'on' && fastened && lower !== undefined && upper !== undefined && hangs(lower, upper)) {
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
    // An apple above a book lies on it.
    const lies =
      lower !== undefined && upper !== undefined && [lower, upper].every((kind) => familyOf(kind) === 'thing');
    if (relation === 'above' && lies && !isOfAir(lower)) {
      tie(draft, [subject], 'on', [object]);
      continue;
    }
    if (relation === 'above') hangUp(characterOf(draft, subject));
    const ties = draft.relations.filter((other) => other.subject === subject && other.object === object);
    if (relation === 'on' && ties.some((other) => other.how === 'hanging')) continue;
    const known = ties.some((other) => other.relation === relation);
    if (how === 'hanging' && upper === 'hook') hookUp(draft, subject, object);
    const carrier = relation === 'riding' || relation === 'on' ? characterOf(draft, object) : undefined;
    // What bears one of them is no bystander.
    if (carrier?.aside === 'around') delete carrier.aside;
    if (subject !== object && !known)
      draft.relations.push({ subject, relation, object, ...(how === undefined ? {} : { how }) });
  }
}
