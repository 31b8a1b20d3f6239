import type { Deed } from '../deeds/deeds.ts';
import type { Draft } from './draft.ts';
import type { Action } from './screenplay.ts';

/** What is done up a tree, and what is done up there as well. */
const IN_TREE: ReadonlySet<Deed> = new Set<Deed>(['climb-tree', 'swing-branch', 'hang-by-knees']);
const STAYS: ReadonlySet<Action> = new Set<Action>(['lie', 'smile', 'look', 'stand']);

/** A koala hugs a trunk, half asleep, a sloth hangs there and smiles: neither comes down to do so. */
export function restInTree(draft: Draft): void {
  const up = new Map<string, Deed>();
  for (const told of draft.beats.flatMap(({ actions }) => actions)) {
    const { who, action, deed } = told;
    const [first] = who;
    if (deed !== undefined && IN_TREE.has(deed)) for (const id of who) up.set(id, deed);
    else if (deed === undefined && STAYS.has(action) && first !== undefined && who.every((id) => up.has(id)))
      Object.assign(told, { action: 'stand', deed: up.get(first) });
  }
}
