import type { Relation } from '../script/screenplay.ts';
import type { Present, SlotRequest } from './slot.ts';

/** Left to right: who must be left of whom, else the order of the prompt; beside means next in the row. */
export function orderRow(row: readonly Present[], request: SlotRequest): readonly Present[] {
  const before = new Map<string, Set<string>>();
  const demand = (left: string, right: string) => {
    if (left !== right) before.set(right, (before.get(right) ?? new Set()).add(left));
  };
  const characters = [...new Set(row.map(({ character }) => character))];
  const relations = request.relations.map((tie) => amongRow(tie, characters, request.relations));
  for (const { subject, relation, object } of relations) {
    if (relation === 'left-of' && object !== 'frame') demand(subject, object);
    if (relation === 'right-of' && object !== 'frame') demand(object, subject);
    if (object !== 'frame') continue;
    for (const other of characters) {
      if (relations.some((tie) => tie.subject === other && tie.object === 'frame' && tie.relation === relation))
        continue;
      if (relation === 'left-of') demand(subject, other);
      else demand(other, subject);
    }
  }
  for (const [behind, ahead] of request.chases) if (request.direction > 0) demand(behind, ahead);
  for (const [behind, ahead] of request.chases) if (request.direction < 0) demand(ahead, behind);
  const ordered = sortByDemands(beside(characters, relations), before);
  return betweenOthers(
    ordered.flatMap((character) => row.filter((one) => one.character === character)),
    relations,
  );
}

/** A feather to the left of a typewriter on a trunk is left of the trunk: whoever is on something has the place of that in the row. */
function amongRow(tie: Relation, row: readonly string[], relations: readonly Relation[]): Relation {
  const placeOf = (id: string, left = relations.length): string => {
    const under = relations.find(
      ({ subject, relation }) => subject === id && (relation === 'on' || relation === 'riding'),
    );
    return row.includes(id) || under === undefined || left === 0 ? id : placeOf(under.object, left - 1);
  };
  return tie.object === 'frame' ? tie : { ...tie, subject: placeOf(tie.subject), object: placeOf(tie.object) };
}

/** Moves those who are between others into their middle: as many of the others on their left as on their right. */
function betweenOthers(row: readonly Present[], relations: readonly Relation[]): readonly Present[] {
  const ties = relations.filter(({ relation }) => relation === 'between');
  return [...new Set(ties.map(({ subject }) => subject))].reduce((order, subject) => {
    const outer = new Set(ties.filter((tie) => tie.subject === subject).map(({ object }) => object));
    const inner = order.filter(({ character }) => character === subject);
    const rest = order.filter(({ character }) => character !== subject);
    const others = rest.filter(({ character }) => outer.has(character));
    const next = others[Math.ceil(others.length / 2)];
    if (inner.length === 0 || next === undefined) return order;
    const at = rest.indexOf(next);
    return [...rest.slice(0, at), ...inner, ...rest.slice(at)];
  }, row);
}

/** Moves those who are beside or facing someone next to them. */
function beside(characters: readonly string[], relations: readonly Relation[]): readonly string[] {
  const order = [...characters];
  for (const { subject, relation, object } of relations) {
    if ((relation !== 'next-to' && relation !== 'facing') || !order.includes(subject) || !order.includes(object))
      continue;
    if (Math.abs(order.indexOf(subject) - order.indexOf(object)) === 1) continue;
    order.splice(order.indexOf(subject), 1);
    order.splice(order.indexOf(object) + 1, 0, subject);
  }
  return order;
}

/** A stable topological order (Kahn 1962); a circle of demands is broken at its first member. */
function sortByDemands(
  characters: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const open = [...characters];
  const ordered: string[] = [];
  while (open.length > 0) {
    const free =
      open.find((character) => [...(before.get(character) ?? [])].every((left) => !open.includes(left))) ?? open[0];
    if (free === undefined) break;
    ordered.push(free);
    open.splice(open.indexOf(free), 1);
  }
  return ordered;
}
