import { isPerson } from '../kinds/kinds.ts';
import type { Character } from '../script/screenplay.ts';
import type { Act } from './acts.ts';

/** Whoever leads somebody, or walks with them, is not behind the one that the act is aimed at. */
export function goesAhead(said = ''): boolean {
  return /^(?:lead|led|guid|head)|\bwith$|^[带领引]/u.test(said);
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
