import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { ColourName, Relation } from '../script/screenplay.ts';
import type { Slot, SlotRequest } from './slot.ts';
import type { Support } from './storyboard.ts';

type Present = SlotRequest['present'];

/** Who is laid out, and the table that they are laid on, if there is one. */
export interface StillLife {
  readonly present: Present;
  readonly relations: readonly Relation[];
  readonly table?: { readonly colour?: ColourName };
}

const TABLE_METRES = 0.75;
/** How far a table reaches beyond what lies on it, and how wide it is at least, metres. */
const OVERHANG_METRES = 0.45;
const TABLE_WIDTH_METRES = 1.5;
/** Where things that fly, float or hang are, metres above what they would stand on. */
const ALOFT_METRES = { low: 0.9, high: 2 };
const LARGE_METRES = 0.8;

/**
 * Small things alone are a still life: they stand on a table, as in a kitchen, not on the ground. A table that the prompt
 * names for them is that one, and no subject beside them.
 */
export function stillLife(present: Present, relations: readonly Relation[]): StillLife {
  const isTable = (id: string) => present.some(({ character, member }) => character === id && member.kind === 'table');
  const tables = present.filter(({ member }) => member.kind === 'table');
  const laid = relations.filter(({ relation, object }) => relation === 'on' && isTable(object));
  const others = present.filter(({ member }) => member.kind !== 'table');
  const bears = (id: string) =>
    laid.some(({ object }) => object === id) && !relations.some((tie) => tie.object === id && !laid.includes(tie));
  const all = others.length > 0 && others.every(({ member }) => isSmall(member.kind)) && hasTableThing(others);
  if (!all || tables.length > 1 || !tables.every(({ character }) => bears(character))) return { present, relations };
  const colour = tables[0]?.member.colour;
  return {
    present: others,
    relations: relations.filter((tie) => !laid.includes(tie)),
    table: colour === undefined ? {} : { colour },
  };
}

function isSmall(kind: Present[number]['member']['kind']): boolean {
  const { stands, size } = cardOf(kind);
  return familyOf(kind) === 'thing' && (stands !== 'ground' || size.heightMetres < 0.3);
}

function hasTableThing(present: Present): boolean {
  return present.some(({ member }) => cardOf(member.kind).stands === 'table');
}

/** Lifts what stands on the table to its height, and what floats into the air. */
export function lifted(slots: readonly Slot[], onTable: boolean): readonly Slot[] {
  const base = onTable ? TABLE_METRES : 0;
  return slots.map((slot) => {
    if (slot.carrier !== undefined) return slot;
    const { stands } = cardOf(slot.member.kind);
    const tall = slot.member.heightMetres;
    const aloft =
      stands !== 'air' ? 0 : onTable ? tall * 1.2 : tall > LARGE_METRES ? ALOFT_METRES.high : ALOFT_METRES.low;
    return { ...slot, y: slot.y + base + aloft };
  });
}

/** The table under a row of slots. */
export function supportOf(slots: readonly Slot[], table: { readonly colour?: ColourName }): Support {
  const left = Math.min(...slots.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...slots.map(({ x, halfWidth }) => x + halfWidth));
  const middle = (left + right) / 2;
  const half = Math.max(TABLE_WIDTH_METRES / 2, (right - left) / 2 + OVERHANG_METRES);
  return {
    y: TABLE_METRES,
    left: middle - half,
    right: middle + half,
    near: Math.min(...slots.map(({ z }) => z)) - 0.3,
    far: Math.max(...slots.map(({ z }) => z)) + 0.5,
    ...(table.colour === undefined ? {} : { colour: table.colour }),
  };
}
