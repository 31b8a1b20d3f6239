import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Character } from '../script/screenplay.ts';
import type { Act } from './acts.ts';

/** Whoever leads somebody, or walks with them, is not behind the one that the act is aimed at. */
function goesAhead(said = ''): boolean {
  return /^(?:lead|led|guid|head)|\bwith$|^[带领引]/u.test(said);
}

/** Who goes behind whom: [behind, ahead], where both are on the move. */
export function chasesOf(
  present: readonly string[],
  acts: ReadonlyMap<string, readonly Act[]>,
): readonly (readonly [string, string])[] {
  // Who is walked on a leash goes ahead of who holds it.
  const led = present.flatMap((id) =>
    acts.get(id)?.some(({ deed }) => deed === 'walk-dog') === true
      ? present
          .filter(
            (other) =>
              other !== id &&
              acts.get(other)?.some(({ action, deed }) => action === 'walk' && deed === undefined) === true,
          )
          .map((other) => [id, other] as const)
      : [],
  );
  const chased = present.flatMap((id) =>
    (acts.get(id) ?? [])
      .filter(
        ({ action, target, deed, said }) =>
          !goesAhead(said) &&
          (deed === undefined || DEEDS[deed].apart === undefined) &&
          (action === 'run' || action === 'walk' || action === 'fly') &&
          target !== undefined &&
          present.includes(target) &&
          moves(acts.get(target) ?? []),
      )
      .map(({ target }) => [id, target ?? ''] as const),
  );
  // Who follows one of several who go together is behind all of them.
  const chasing = new Set(chased.map(([id]) => id));
  const company = chased.flatMap(([id, ahead]) =>
    present
      .filter((other) => other !== id && other !== ahead && !chasing.has(other) && moves(acts.get(other) ?? []))
      .map((other) => [id, other] as const),
  );
  return [...led, ...leading(present, acts), ...chased, ...company];
}

/** Who leads a horse goes before it. */
function leading(
  present: readonly string[],
  acts: ReadonlyMap<string, readonly Act[]>,
): readonly (readonly [string, string])[] {
  return present.flatMap((id) =>
    (acts.get(id) ?? []).flatMap(({ target, said = '' }) =>
      target !== undefined && isLeading(said) && present.includes(target) && moves(acts.get(target) ?? [])
        ? [[target, id] as const]
        : [],
    ),
  );
}

/** Whether a verb says that one goes before whom it is aimed at. */
export function isLeading(said = ''): boolean {
  return /^(?:lead|led|guid)|^[牵领引]/u.test(said);
}

/** The young of a kind go behind the old one that goes with them: [young, old]; unless the prompt says who follows whom. */
export function youngBehind(
  present: readonly Character[],
  acts: ReadonlyMap<string, readonly Act[]>,
  chases: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const going = present.filter(({ id, kind }) => !isPerson(kind) && moves(acts.get(id) ?? []));
  const told = (one: string, other: string) => chases.some((pair) => pair.includes(one) && pair.includes(other));
  return going
    .filter(isYoung)
    .flatMap(({ id, kind }) =>
      going
        .filter((old) => old.kind === kind && !isYoung(old) && !told(id, old.id))
        .map((old) => [id, old.id] as const),
    );
}

/** A cub, a chick; of many kinds the words for them only say that they are small. */
function isYoung({ age, size }: Character): boolean {
  return age === 'young' || (age === undefined && size === 'small');
}

/** Whether any of the acts goes somewhere. */
export function moves(acts: readonly Act[]): boolean {
  return acts.some(({ action }) => ['walk', 'run', 'fly', 'drive', 'sail', 'swim', 'roll'].includes(action));
}
