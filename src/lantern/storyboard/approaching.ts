import type { Act } from './acts.ts';
import type { Slot } from './slot.ts';

/** Who goes to something that stands far beyond goes away from us. */
export function approaching(
  acts: ReadonlyMap<string, readonly Act[]>,
  slots: readonly Slot[],
): ReadonlyMap<string, readonly Act[]> {
  const beyond = new Set(slots.filter((slot) => slot.beyond !== undefined).map(({ character }) => character));
  const goes = ({ action, target, direction }: Act) =>
    (action === 'walk' || action === 'run') && target !== undefined && beyond.has(target) && direction === undefined;
  return new Map(
    [...acts].map(
      ([id, own]) => [id, own.map((act) => (goes(act) ? { ...act, direction: 'away' as const } : act))] as const,
    ),
  );
}
