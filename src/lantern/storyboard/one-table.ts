import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, RoomTable } from './storyboard.ts';

/** How far behind those who sit on the far side of a table others stand and look on, and how far apart, metres. */
const ONLOOKERS = { behind: 0.5, apart: 0.9, most: 3 } as const;
/** Metres: the table's half depth, its height and that as a share of who sits there, how far from its edge a body is, and from one behind it to the next. */
const TABLE = {
  half: 0.38,
  high: 0.73,
  share: 0.43,
  edge: 0.3,
  behind: 0.24,
  apart: 0.72,
  shortest: 0.52,
  narrow: 0.36,
  least: 0.2,
} as const;
const MOST = 7;

/** A table at which all sit, and where each of them does. */
export interface OneTable {
  readonly table: RoomTable;
  readonly places: ReadonlyMap<string, Place>;
}

type Place = Pick<ActorKey, 'x' | 'z' | 'facing' | 'at' | 'hosts'>;

/** What a table is made of by its words. */
const STONE = /\bstone (?:\w+ )?table|石桌|石台/iu;

/** The table of a place whose prompt says that it is of stone is grey. */
export function inItsStone(table: RoomTable, text: string): RoomTable {
  return STONE.test(text) ? { ...table, colour: 'grey' } : table;
}

/**
 * Two or more who each would sit at a table of their own sit at one, its middle at `z` metres: two at its ends, face to
 * face, the others on its far side; in an upright frame it is a narrow one. Who only looks on stands behind them. Undefined
 * where they do not.
 */
export function oneTable(
  slots: readonly Slot[],
  acts: ReadonlyMap<string, readonly Act[]>,
  z: number,
  upright: boolean,
): OneTable | undefined {
  const people = slots.filter(({ extra }) => extra !== true);
  const units = people.filter(({ character }) => (acts.get(character) ?? []).every(sitsAtTable));
  const others = people.filter((slot) => !units.includes(slot));
  const free = people.every(({ member, carrier }) => isPerson(member.kind) && carrier === undefined);
  const look = others.every(({ character }) => (acts.get(character) ?? []).every(looksOn));
  if (!free || !look || others.length > ONLOOKERS.most || units.length < 2 || units.length > MOST) return undefined;
  const row = units.toSorted((a, b) => a.x - b.x);
  const inner = row.slice(1, -1);
  const least = acrossHands(units, acts) ?? (upright ? TABLE.narrow : TABLE.shortest);
  const tallest = Math.max(...units.map(({ member }) => member.heightMetres));
  const half = Math.max(least, (inner.length * TABLE.apart) / 2 + 0.06);
  const places = row.map(({ member }, index) => {
    const end = index === 0 ? -1 : index === row.length - 1 ? 1 : 0;
    const x = end === 0 ? (index - 1 - (inner.length - 1) / 2) * TABLE.apart : end * (half + TABLE.edge);
    const facing = end < 0 ? ('right' as const) : end > 0 ? ('left' as const) : ('toward' as const);
    // Who sits at its end is as far from us as its middle is: what is on it is drawn with that one, over the table.
    const hosts = index === 0 ? { hosts: half + TABLE.edge } : {};
    return [
      member.id,
      { x, z: end === 0 ? z + TABLE.half + TABLE.behind : z, facing, at: 'table' as const, ...hosts },
    ] as const;
  });
  const back = z + TABLE.half + TABLE.behind + (inner.length === 0 ? 0 : ONLOOKERS.behind);
  const watching = others.map(({ member }, index) => {
    const x = (index - (others.length - 1) / 2) * ONLOOKERS.apart + (inner.length % 2) * 0.5;
    return [member.id, { x, z: back, facing: 'toward' as const }] as const;
  });
  return {
    // What lies on it is as high as the hands of who sits there: children have a table of their own size.
    table: {
      y: Math.min(TABLE.high, TABLE.share * tallest),
      left: -half,
      right: half,
      near: z - TABLE.half,
      far: z + TABLE.half,
    },
    places: new Map<string, Place>([...places, ...watching]),
  };
}

/** Half of the table of those whose hands meet over it, who sit as near as their deed tells; undefined for all others. */
function acrossHands(units: readonly Slot[], acts: ReadonlyMap<string, readonly Act[]>): number | undefined {
  const deeds = units.flatMap(({ character }) => (acts.get(character) ?? []).flatMap(({ deed }) => deed ?? []));
  const [apart] = deeds.flatMap((deed) => {
    const meet = DEEDS[deed].play.keys.some(({ right }) => right !== undefined && 'meet' in right);
    return meet ? (DEEDS[deed].apart ?? []) : [];
  });
  return apart === undefined ? undefined : Math.max(TABLE.least, apart / 2 - TABLE.edge);
}

/** Stands by and does nothing that needs room. */
function looksOn({ action, deed, crossing }: Act): boolean {
  return deed === undefined && crossing === undefined && ['stand', 'look', 'smile', 'speak'].includes(action);
}

function sitsAtTable({ deed }: Act): boolean {
  if (deed === undefined) return false;
  const { around = [], stance } = DEEDS[deed].play;
  return stance === 'seat' && around.some(({ thing }) => thing === 'table');
}
