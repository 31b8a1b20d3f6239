import type { Kind } from '../kinds/kinds.ts';
import { bringIn } from './bring-company.ts';
import type { Draft } from './draft.ts';

/** What lies on a table that is looked down on, and nobody says what. */
const LAID: readonly Kind[] = ['fork', 'plate', 'knife', 'cup', 'croissant'];

/** A table from above is its top with what is on it: an empty board could be anything. */
export function layTable(draft: Draft): void {
  const [table, ...others] = draft.characters;
  const fromAbove = draft.beats.some(({ camera }) => camera.includes('top-down'));
  if (!fromAbove || table?.kind !== 'table' || others.length > 0 || table.count > 1) return;
  for (const kind of LAID) draft.relations.push({ subject: bringIn(draft, kind), relation: 'on', object: table.id });
}
