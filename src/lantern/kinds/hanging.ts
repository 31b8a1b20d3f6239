import { cardOf, familyOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** From where on a thing others hang, in units of its height: from left to right, how high, and how much lower the lowest is. */
interface Rail {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly spread?: number;
}

/** What others hang from, and where. All else they hang from the middle of its foot. */
const RAILS: Partial<Readonly<Record<Kind, Rail>>> = {
  'clothes-line': { left: -0.72, right: 0.72, y: 0.9 },
  branch: { left: -0.2, right: 0.42, y: 0.665 },
  hook: { left: 0.16, right: 0.16, y: 0.24 },
  hanger: { left: 0, right: 0, y: 0.55 },
  chair: { left: 0.05, right: 0.05, y: 0.98 },
  'coat-rack': { left: -0.13, right: 0.13, y: 0.9 },
  ladder: { left: 0.02, right: 0.06, y: 0.5 },
  tree: { left: -0.26, right: 0.26, y: 0.5, spread: 0.26 },
  'cherry-tree': { left: -0.26, right: 0.26, y: 0.5, spread: 0.26 },
  'christmas-tree': { left: -0.2, right: 0.2, y: 0.3, spread: 0.45 },
  palm: { left: -0.14, right: 0.14, y: 0.74 },
};

/** Where the nth of those who hang from one is: metres from its foot, up to where it hangs; before it. */
export function hangingPlace(
  kind: Kind,
  tall: number,
  index: number,
  count: number,
): { readonly x: number; readonly y: number; readonly z: number } {
  const rail = RAILS[kind] ?? { left: 0, right: 0, y: 0 };
  const share = count < 2 ? (rail.spread === undefined ? 0.5 : 0.28) : index / (count - 1);
  const high = rail.spread === undefined ? 0 : rail.spread * (((index * 5) % 3) / 2);
  return {
    x: (rail.left + (rail.right - rail.left) * share) * tall,
    y: (rail.y + high) * tall,
    z: -0.05,
  };
}

/** Whether it has a place that others hang from. */
export function hasRail(kind: Kind): boolean {
  return RAILS[kind] !== undefined;
}

/** How long what others hang from is, metres; 0 where all hang from one point. */
export function railMetres(kind: Kind, tall: number): number {
  const rail = RAILS[kind];
  return rail === undefined ? 0 : (rail.right - rail.left) * tall;
}

/** Whether things are on it by hanging from it: clothes on a line, fruit on a tree. */
export function bearsHanging(kind: Kind): boolean {
  const { backs, seat } = cardOf(kind);
  return (
    RAILS[kind] !== undefined &&
    familyOf(kind) === 'thing' &&
    backs !== true &&
    (seat === undefined || kind === 'branch')
  );
}

/** What hangs on walls of rooms. */
export const ROOM_WALL_THINGS: ReadonlySet<Kind> = new Set<Kind>([
  'picture',
  'clock',
  'mirror',
  'tv',
  'calendar',
  'dartboard',
  'map',
]);

/** What hangs on a wall wherever that is: it stands on no top of it. */
export const WALL_THINGS: ReadonlySet<Kind> = new Set<Kind>([
  ...ROOM_WALL_THINGS,
  'hat',
  'shield',
  'hook',
  'hanger',
  'wreath',
  'scarf-item',
  'coat-item',
  't-shirt',
  'dress-item',
  'kimono-item',
]);
