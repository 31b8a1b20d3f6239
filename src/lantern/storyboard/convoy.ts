import { isPerson } from '../kinds/kinds.ts';
import { mannerOf, paceOfAct } from './acts.ts';
import type { Act } from './acts.ts';
import { paceOf } from './bodies.ts';
import { wayOf } from './path-keys.ts';
import type { Slot } from './slot.ts';
import { moves } from './who-leads.ts';

/** All move across the frame at the same times and the same way: they can be followed as one. */
export function isConvoy(
  units: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
  direction: 1 | -1,
): boolean {
  const signature = (unit: Slot) =>
    (acts.get(unit.character) ?? [])
      .map((act) => `${act.start.toFixed(2)}:${paceOfAct(unit.member.kind, act) > 0 ? wayOf(act, direction) : 'stays'}`)
      .filter((part, index, all) => part.split(':')[1] !== all[index - 1]?.split(':')[1])
      .join(' ');
  const [first, ...rest] = units.map(signature);
  const lateral =
    first !== undefined &&
    /left|right/u.test(first) &&
    !/toward|away/u.test(first) &&
    !(/left/u.test(first) && /right/u.test(first));
  const crosses = units.some((unit) =>
    acts
      .get(unit.character)
      ?.some(
        (act) =>
          act.crossing !== undefined ||
          (act.target !== undefined && !moves(acts.get(act.target) ?? []) && paceOf(unit.member.kind, act.action) > 0),
      ),
  );
  return lateral && !crosses && rest.every((other) => other === first);
}

/** All go away together, or come, at one pace: the camera can go with them in depth. */
export function depthOf(
  units: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
): 'toward' | 'away' | undefined {
  const kinds = new Set(units.map(({ member }) => (isPerson(member.kind) ? 'person' : member.kind)));
  const ways = new Set(
    units.flatMap(({ character, member }) =>
      (acts.get(character) ?? []).map((act) =>
        paceOf(member.kind, act.action) > 0 && act.crossing === undefined ? act.direction : 'stays',
      ),
    ),
  );
  const [way] = ways;
  return kinds.size === 1 && ways.size === 1 && (way === 'toward' || way === 'away') ? way : undefined;
}

/** How fast one of a convoy would go by itself when `moment` begins, metres per second; Infinity for who stays. */
export function paceAt(unit: Slot, acts: ReadonlyMap<string, readonly Act[]>, moment: Act): number {
  const act = acts
    .get(unit.character)
    ?.find(({ start, end }) => start <= moment.start + 1e-6 && end > moment.start + 1e-6);
  const pace = act === undefined ? 0 : paceOfAct(unit.member.kind, act) * mannerOf(act);
  return pace > 0 ? pace : Infinity;
}
