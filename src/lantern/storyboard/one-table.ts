import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, RoomTable } from './storyboard.ts';

/** Metres: the table's half depth and its height, how far from its edge a body is, and from one behind it to the next. */
const TABLE = { half: 0.38, high: 0.73, edge: 0.3, behind: 0.24, apart: 0.72, shortest: 0.52, narrow: 0.36 } as const;
const MOST = 7;

/** A table at which all sit, and where each of them does. */
export interface OneTable {
  readonly table: RoomTable;
  readonly places: ReadonlyMap<string, Pick<ActorKey, 'x' | 'z' | 'facing'>>;
}

/**
 * Two or more who each would sit at a table of their own sit at one, its middle at `z` metres: two at its ends, face to
 * face, the others on its far side; in an upright frame it is a narrow one. Undefined where they do not.
 */
export function oneTable(
  slots: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
  z: number,
  upright: boolean,
): OneTable | undefined {
  const units = slots.filter(({ extra }) => extra !== true);
  const all = units.every(
    ({ member, carrier, character }) =>
      isPerson(member.kind) && carrier === undefined && (acts.get(character) ?? []).every(sitsAtTable),
  );
  if (!all || units.length < 2 || units.length > MOST) return undefined;
  const row = units.toSorted((a, b) => a.x - b.x);
  const inner = row.slice(1, -1);
  const half = Math.max(upright ? TABLE.narrow : TABLE.shortest, (inner.length * TABLE.apart) / 2 + 0.06);
  const places = row.map(({ member }, index) => {
    const end = index === 0 ? -1 : index === row.length - 1 ? 1 : 0;
    const x = end === 0 ? (index - 1 - (inner.length - 1) / 2) * TABLE.apart : end * (half + TABLE.edge);
    const facing = end < 0 ? ('right' as const) : end > 0 ? ('left' as const) : ('toward' as const);
    return [member.id, { x, z: end === 0 ? z + TABLE.half + TABLE.behind : z, facing }] as const;
  });
  return {
    table: { y: TABLE.high, left: -half, right: half, near: z - TABLE.half, far: z + TABLE.half },
    places: new Map(places),
  };
}

function sitsAtTable({ deed }: Act): boolean {
  if (deed === undefined) return false;
  const { around = [], stance } = DEEDS[deed].play;
  return stance === 'seat' && around.some(({ thing }) => thing === 'table');
}
