import type { Kind } from '../kinds/kinds.ts';
import { forget } from './draft.ts';
import type { Draft } from './draft.ts';
import { fitAction } from '../kinds/abilities.ts';
import type { Action } from './screenplay.ts';

/** What machines bring forth, by what happens to them then: it is a part of that picture, and does not lie beside them. */
const BROUGHT: Partial<Readonly<Record<Action, ReadonlySet<Kind>>>> = {
  'pop-up': new Set<Kind>(['bread', 'bagel', 'waffle']),
  'feed-out': new Set<Kind>([
    'paper-sheet',
    'letter',
    'receipt',
    'ledger',
    'label',
    'banknote',
    'open-book',
    'poster',
    'picture',
    'greeting-card',
  ]),
};

/** What throws something out, when that is told of what is thrown. */
const THROWN_BY: Partial<Readonly<Record<Kind, Action>>> = { toaster: 'pop-up' };

/** Toast pops out of a toaster: it is the toaster that one sees do so. */
function throwOut(draft: Draft): void {
  for (const { actions } of draft.beats)
    for (const told of actions) {
      const machine = draft.characters.find(({ kind, id }) => THROWN_BY[kind] !== undefined && !told.who.includes(id));
      const action = machine === undefined ? undefined : THROWN_BY[machine.kind];
      const thrown = draft.characters.filter(({ id }) => told.who.includes(id));
      if (
        machine === undefined ||
        action === undefined ||
        !thrown.every(({ kind }) => BROUGHT[action]?.has(kind) === true)
      )
        continue;
      if (
        !['burst', 'jump', 'fly', 'bounce', 'levitate', 'pop-up'].includes(told.plain?.action ?? told.action) ||
        thrown.length === 0
      )
        continue;
      told.who.push(machine.id);
      Object.assign(told, { action, deed: undefined, plain: undefined });
      forget(
        draft,
        thrown.map(({ id }) => id),
      );
    }
}

/** A printer prints a page, 面包机弹出两片吐司: what comes out of a machine is seen to do so. */
export function bringForth(draft: Draft): void {
  throwOut(draft);
  for (const { actions } of draft.beats)
    for (const { who, action, plain } of actions) {
      const machine = draft.characters.find(({ id }) => who[0] === id);
      const brought = machine === undefined ? undefined : BROUGHT[fitAction(machine.kind, plain?.action ?? action)];
      if (brought === undefined) continue;
      const busy = new Set(draft.beats.flatMap((beat) => beat.actions.flatMap((each) => each.who)));
      forget(
        draft,
        draft.characters.filter(({ id, kind }) => brought.has(kind) && !busy.has(id)).map(({ id }) => id),
      );
    }
}
