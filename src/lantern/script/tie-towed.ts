import type { Draft } from './draft.ts';

/** The one who was said to be drawn along is tied to who draws it. True when it was. */
export function tieTowed(draft: Draft, ids: readonly string[]): boolean {
  const { towed } = draft;
  draft.towed = undefined;
  if (towed === undefined || ids.includes(towed)) return false;
  for (const id of ids) draft.relations.push({ subject: id, relation: 'on', object: towed, how: 'towed' });
  return true;
}
