import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Covering, Surface } from '../kinds/kind-card.ts';
import type { Place } from '../places/places.ts';
import type { ColourName, Relation } from '../script/screenplay.ts';
import type { Slot, SlotRequest } from './slot.ts';
import type { CastMember, Support } from './storyboard.ts';

type Present = SlotRequest['present'];

/** Who is laid out, and the surface that they are laid on, if there is one. */
export interface StillLife {
  readonly present: Present;
  readonly relations: readonly Relation[];
  readonly surface?: LaidSurface;
}

/** A surface, and the characters that are on it. */
export interface LaidSurface {
  readonly sort: Surface;
  readonly colour?: ColourName;
  readonly cover?: Covering;
  readonly bears: ReadonlySet<string>;
}

/** How high each surface is, how far it reaches beyond what lies on it, how wide it is at least, and how far before and behind, metres. */
const SURFACES: Readonly<
  Record<
    Surface,
    { readonly y: number; readonly over: number; readonly wide: number; readonly near: number; readonly far: number }
  >
> = {
  table: { y: 0.75, over: 0.45, wide: 1.5, near: 0.3, far: 0.5 },
  counter: { y: 0.9, over: 0.4, wide: 1.6, near: 0.42, far: 0.42 },
  shelf: { y: 0.98, over: 0.3, wide: 0.9, near: 0.14, far: 0.16 },
  sill: { y: 0.9, over: 0.35, wide: 1.2, near: 0.14, far: 0.24 },
  plinth: { y: 0.8, over: 0.25, wide: 0.7, near: 0.3, far: 0.34 },
  ground: { y: 0.015, over: 0.35, wide: 1, near: 0.45, far: 0.7 },
};
/** Where things that fly, float or hang are, metres above what they would stand on. */
const ALOFT_METRES = { low: 0.9, high: 2 };
const LARGE_METRES = 0.8;
/** Animals no larger than this are on sills, shelves and counters. */
const SMALL_ANIMAL_METRES = { heightMetres: 0.5, lengthMetres: 1 };

/**
 * Small things alone are a still life: they stand on a table, as in a kitchen, not on the ground. A surface that the prompt
 * names for them (a table, a counter, a shelf, a windowsill, a blanket) is that one, and no subject beside them; a map that
 * something lies on is spread under it.
 */
export function stillLife(present: Present, relations: readonly Relation[], place: Place): StillLife {
  const surfaces = present.filter(({ member }) => surfaceOf(member.kind) !== undefined);
  const [own] = surfaces;
  const covers = present.filter(
    ({ character, member }) => cardOf(member.kind).covers !== undefined && bearsOnly(character, relations),
  );
  const gone = [...surfaces, ...covers];
  const others = present.filter((one) => !gone.includes(one));
  const isGone = (id: string) => gone.some(({ character }) => character === id);
  const laid = relations.filter(({ relation, object }) => relation === 'on' && isGone(object));
  const bears = new Set(laid.map(({ subject }) => subject));
  const sort = own === undefined ? unsaid(others, place) : (surfaceOf(own.member.kind) ?? 'table');
  const asked = surfaces.length === 1 && own !== undefined && bearsOnly(own.character, relations);
  const carried = ({ character, member }: Present[number]) =>
    familyOf(member.kind) === 'thing' &&
    relations.some((tie) => tie.subject === character && tie.relation === 'on' && !isGone(tie.object));
  const fits = others.length > 0 && others.every((one) => carried(one) || fitsOn(sort, one, bears));
  if (!fits || surfaces.length > 1 || (surfaces.length === 1 && !asked) || (TABLES.has(sort) && !hasTableThing(others)))
    return { present, relations };
  const { colour } = own?.member ?? {};
  const cover = covers[0] === undefined ? undefined : cardOf(covers[0].member.kind).covers;
  return {
    present: others,
    relations: relations.filter(({ subject, object }) => !isGone(object) && !isGone(subject)),
    surface: {
      sort,
      bears: sort === 'ground' ? bears : new Set(others.map(({ character }) => character)),
      ...(colour === undefined ? {} : { colour }),
      ...(cover === undefined ? {} : { cover }),
    },
  };
}

/** What small things stand on when the prompt does not say: on a plinth in a studio, in a room what suits the first of them. */
function unsaid(others: Present, place: Place): Surface {
  if (place === 'studio') return 'plinth';
  if (place === 'kitchen') return 'counter';
  const own = others[0] === undefined ? undefined : cardOf(others[0].member.kind).shownOn;
  return place === 'room' && own !== undefined ? own : 'table';
}

/** Surfaces that only things are put on. */
const TABLES: ReadonlySet<Surface> = new Set<Surface>(['table', 'plinth']);

function surfaceOf(kind: CastMember['kind']): Surface | undefined {
  return kind === 'table' ? 'table' : cardOf(kind).surface;
}

/** Something is on it, and nothing is placed by it in any other way. */
function bearsOnly(id: string, relations: readonly Relation[]): boolean {
  const ties = relations.filter(({ object }) => object === id);
  return ties.length > 0 && ties.every(({ relation }) => relation === 'on');
}

/** Small things are on any surface, small animals on all but a table, and whatever is on the ground may be on a blanket. */
function fitsOn(sort: Surface, { character, member }: Present[number], bears: ReadonlySet<string>): boolean {
  if (sort === 'ground') return true;
  const { kind } = member;
  const { stands, size } = cardOf(kind);
  if (familyOf(kind) === 'thing')
    return stands !== 'ground' || size.heightMetres < 0.3 || (!TABLES.has(sort) && bears.has(character));
  const small =
    size.heightMetres <= SMALL_ANIMAL_METRES.heightMetres && size.lengthMetres <= SMALL_ANIMAL_METRES.lengthMetres;
  return !TABLES.has(sort) && bears.has(character) && small && ['animal', 'bird'].includes(familyOf(kind));
}

function hasTableThing(present: Present): boolean {
  return present.some(({ member }) => cardOf(member.kind).stands === 'table');
}

/** Lifts what stands on a surface to its height, and what floats into the air. */
export function lifted(slots: readonly Slot[], surface: LaidSurface | undefined): readonly Slot[] {
  return slots.map((slot) => {
    if (slot.carrier !== undefined) return slot;
    const base = surface?.bears.has(slot.character) === true ? SURFACES[surface.sort].y : 0;
    const { stands } = cardOf(slot.member.kind);
    const tall = slot.member.heightMetres;
    const aloft =
      stands !== 'air' ? 0 : base > 0.3 ? tall * 1.2 : tall > LARGE_METRES ? ALOFT_METRES.high : ALOFT_METRES.low;
    return { ...slot, y: slot.y + base + aloft };
  });
}

/** The surface under a row of slots. */
export function supportOf(slots: readonly Slot[], { sort, colour, cover, bears }: LaidSurface): Support {
  const laid = slots.filter(({ character }) => bears.has(character));
  const { y, over, wide, near, far } = SURFACES[sort];
  const left = Math.min(...laid.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...laid.map(({ x, halfWidth }) => x + halfWidth));
  const middle = (left + right) / 2;
  const half = Math.max(wide / 2, (right - left) / 2 + over);
  return {
    sort,
    y,
    left: middle - half,
    right: middle + half,
    near: Math.min(...laid.map(({ z }) => z)) - near,
    far: Math.max(...laid.map(({ z }) => z)) + far,
    ...(colour === undefined ? {} : { colour }),
    ...(cover === undefined ? {} : { cover }),
  };
}
