import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { ThingName } from '../deeds/things.ts';
import { forget } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Action } from './screenplay.ts';

/** What a baby does in somebody's arms. */
const IN_ARMS: ReadonlySet<Action> = new Set<Action>(['lie', 'sit', 'stand', 'look', 'smile']);
/** Babies that come with what is done to them. */
const BABIES: ReadonlySet<ThingName> = new Set<ThingName>(['baby', 'changed-baby', 'bathed-baby']);

/** A mother cradles her baby, and the baby falls asleep: it is the one in her arms, and no other one that lies at her feet. */
export function keepInArms(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  if (!actions.some(({ deed }) => deed !== undefined && bringsBaby(deed))) return;
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

function bringsBaby(deed: Deed): boolean {
  const { held = [], around = [] } = DEEDS[deed].play;
  return [...held, ...around].some(({ thing }) => BABIES.has(thing));
}
