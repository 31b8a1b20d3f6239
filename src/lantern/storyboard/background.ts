import type { Character } from '../script/screenplay.ts';

/** Who of a shot is only round or behind those it is about, and neither sizes nor centres it; nobody when there is none else. */
export function backgroundOf(present: readonly Character[]): ReadonlyMap<string, 'around' | 'far'> {
  const leads = present.filter(({ aside }) => aside === undefined);
  // One tiny van far away stays so: the place is what is seen.
  return new Map(
    leads.length === 0 && present.some(({ aside }) => aside !== 'far')
      ? []
      : present.flatMap(({ id, aside }) => (aside === undefined ? [] : [[id, aside] as const])),
  );
}
