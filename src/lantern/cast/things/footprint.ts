import type { Pen } from '../../paint/pen.ts';
import { contactShadow } from '../shapes.ts';
import type { Form, Part, Spot } from './form.ts';
import { spotsOf } from './paint-form.ts';

/** Where a thing touches what it stands on, in units of its height. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** What ends so low stands on the ground: legs behind others end higher on the picture. */
const LOW = 0.13;
/** Two that are nearer than this are one. */
const GAP = 0.02;
/** Feet that take so much of the width of all are one body. */
const BODY_SHARE = 0.55;

const known = new WeakMap<Form, readonly Foot[]>();

/** The feet of what stands on legs or wheels; empty for what stands on its whole base. */
export function feetOf(form: Form): readonly Foot[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const feet = merged(form.parts.flatMap((part) => footOf(part) ?? []));
  const ends = [...feet.map(({ x, half }) => x - half), ...feet.map(({ x, half }) => x + half)];
  const width = Math.max(...ends) - Math.min(...ends);
  const stood = feet.reduce((sum, { half }) => sum + 2 * half, 0);
  const own = feet.length < 2 || stood > BODY_SHARE * width ? [] : feet;
  known.set(form, own);
  return own;
}

/** Under a thing on legs the shadow is lighter than round its feet, as a share. */
export const BETWEEN_FEET = 0.5;

/** The shadow round one foot of a thing that is `tall` metres high and stands `x` metres beside its place. */
export function footShadow(pen: Pen, foot: Foot, x: number, tall: number, closeness: number): void {
  contactShadow(
    pen,
    x + foot.x * tall,
    (foot.y + FOOT_UP * foot.half) * tall,
    FOOT_SHADOW * foot.half * tall,
    closeness,
  );
}

/** How much wider than a foot its shadow is, and how much higher its middle, in halves of the foot. */
const FOOT_SHADOW = 2.4;
const FOOT_UP = 0.3;

/** Those side by side that touch become one. */
function merged(feet: readonly Foot[]): readonly Foot[] {
  const rows: Foot[] = [];
  for (const foot of feet.toSorted((a, b) => a.x - a.half - (b.x - b.half))) {
    const last = rows.at(-1);
    if (last === undefined || foot.x - foot.half > last.x + last.half + GAP) {
      rows.push(foot);
      continue;
    }
    const [left, right] = [last.x - last.half, Math.max(last.x + last.half, foot.x + foot.half)];
    rows[rows.length - 1] = { x: (left + right) / 2, half: (right - left) / 2, y: Math.min(last.y, foot.y) };
  }
  return rows;
}

function footOf(part: Part): Foot | undefined {
  const foot = lowestOf(part);
  return foot === undefined || foot.y > LOW ? undefined : foot;
}

function lowestOf(part: Part): Foot | undefined {
  if ('turned' in part) {
    const [radius, y] = spotsOf(part.turned)[0]!;
    return { x: part.x ?? 0, y, half: radius };
  }
  if ('box' in part) {
    const [left, bottom, right] = part.box;
    return { x: (left + right) / 2, y: bottom, half: (right - left) / 2 };
  }
  if ('wheel' in part) return { x: part.wheel[0], y: part.wheel[1] - part.wheel[2], half: part.wheel[2] * WHEEL_SHARE };
  if ('rod' in part) {
    const [from, to] = typeof part.radius === 'number' ? [part.radius, part.radius] : part.radius;
    const [x, y] = lowest(spotsOf(part.rod));
    return { x, y: y - Math.max(from, to) * ROD_END, half: Math.max(from, to) };
  }
  if ('ball' in part && part.flat !== true) {
    const [x, y, rx, ry = rx] = part.ball;
    return { x, y: y - ry, half: rx * WHEEL_SHARE };
  }
  if ('plate' in part && part.flat !== true) {
    const spots = spotsOf(part.plate);
    const [, y] = lowest(spots);
    const xs = spots.filter((spot) => spot[1] < y + GAP).map(([x]) => x);
    return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y, half: (Math.max(...xs) - Math.min(...xs)) / 2 };
  }
  return undefined;
}

/** How much of the radius of what is round lies on the ground; how far a rod goes on past its end. */
const WHEEL_SHARE = 0.4;
const ROD_END = 0.5;

function lowest(spots: readonly Spot[]): Spot {
  return spots.reduce((low, spot) => (spot[1] < low[1] ? spot : low));
}
