import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Act } from './acts.ts';
import type { Slot } from './slot.ts';

/**
 * Under a roof nobody sits down on the bare floor: who sits there, on nothing that the prompt or the place gives, has a
 * chair from the start of the shot. What is done meanwhile with the hands goes on.
 */
export function withChairs(
  slots: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
): ReadonlyMap<string, readonly Act[]> {
  return new Map(
    [...acts].map(([character, own]) => {
      const those = slots.filter((slot) => slot.character === character);
      const free =
        those.length > 0 &&
        those.every(({ member, carrier, y }) => isPerson(member.kind) && carrier === undefined && y === 0);
      const rests = restOf(those);
      return [character, free && own.some(needsChair) ? own.map((act) => seated(act, rests)) : own] as const;
    }),
  );
}

function needsChair({ action, deed }: Act): boolean {
  return (
    action === 'sit' &&
    (deed === undefined || DEEDS[deed].play.stance === 'stand' || DEEDS[deed].play.stance === 'as-is')
  );
}

function seated(act: Act, rests: Deed): Act {
  if (act.action !== 'sit') return { ...act, chair: true };
  return { ...act, chair: true, deed: act.deed ?? rests };
}

/** What those do who only sit: at a table the arms are on it, and a cup that one has is drunk from. */
function restOf(slots: readonly Slot[]): Deed {
  if (!slots.some(({ atTable }) => atTable === true)) return 'sit-on-chair';
  return slots.every(({ member }) => member.props.some(({ name }) => name === 'cup'))
    ? 'drink-at-table'
    : 'sit-at-table';
}
