import { familyOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** Two mugs on either side of a teapot: two things cannot stand round one, so that is between them. */
export function onBothSides(draft: Draft): void {
  for (const tie of draft.relations) {
    const [round, middle] = [characterOf(draft, tie.subject), characterOf(draft, tie.object)];
    if (tie.relation !== 'around' || round?.count !== 2 || middle?.count !== 1) continue;
    if (familyOf(round.kind) !== 'thing' || familyOf(middle.kind) !== 'thing') continue;
    Object.assign(tie, { subject: middle.id, relation: 'between', object: round.id });
  }
}
