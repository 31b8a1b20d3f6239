import { forget } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Action } from './screenplay.ts';

/** What a baby does in somebody's arms. */
const IN_ARMS: ReadonlySet<Action> = new Set<Action>(['lie', 'sit', 'stand', 'look', 'smile']);
const HOLDS_BABY = 'cradle-baby';

/** A mother cradles her baby, and the baby falls asleep: it is the one in her arms, and no other one that lies at her feet. */
export function keepInArms(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  if (!actions.some(({ deed }) => deed === HOLDS_BABY)) return;
  const babies = draft.characters.filter(
    ({ id, kind, size }) =>
      (kind === 'girl' || kind === 'boy') &&
      size === 'small' &&
      actions.every(({ who, action, deed }) => !who.includes(id) || (deed === undefined && IN_ARMS.has(action))),
  );
  forget(
    draft,
    babies.slice(0, 1).map(({ id }) => id),
  );
}
