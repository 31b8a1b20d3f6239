import { hash2 } from '../../../base/random.ts';
import { traceClosed } from '../shapes.ts';
import type { Pen } from '../../paint/pen.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { lerp } from '../../../base/interpolation.ts';
import { nearSide, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, SkinPattern } from './species.ts';
import type { Blob, Ring } from './tube.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Rings to draw on, and which of them: from the tail end forward. */
export interface Skin {
  readonly rings: readonly Ring[];
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** Draws a pattern on the near skin of trunk, neck or head, seen from the front on both sides; to be clipped to the form. */
export function paintPattern(pen: Pen, pose: Pose, skin: Skin, coat: Coat, pattern: SkinPattern): void {
  const near = nearSide(pose.view);
  const sides = Math.abs(pose.view.cos) < 0.5 ? [-near, near] : [near];
  pen.context.beginPath();
  for (const side of sides) {
    const at = (k: number, angle: number) => see(pose.view, pointOf(skin.rings, k, angle, side));
    if (pattern === 'tiger') stripes(pen, skin, at, { apart: 2, thick: 0.75, reach: 1.9 });
    else if (pattern === 'zebra') stripes(pen, skin, at, { apart: 1.9, thick: 1, reach: 2.75 });
    else if (pattern === 'rosettes') rosettes(pen, skin, at);
    else if (pattern === 'dots') dots(pen, skin, at);
    else if (pattern === 'giraffe') mosaic(pen, skin, at);
    else if (pattern === 'patches') patches(pen, skin, at);
    else quills(pen, skin, at);
  }
  pen.context.fillStyle = pen.tone(coat.dark, pattern === 'giraffe' ? 0.25 : 0.05, 0.94);
  pen.context.fill();
}

type SkinPoint = (k: number, angle: number) => { readonly x: number; readonly y: number };

/** A point between two rings. */
function pointOf(rings: readonly Ring[], k: number, angle: number, side: number): Vec3 {
  const i = Math.max(0, Math.min(rings.length - 2, Math.floor(k)));
  const share = Math.max(0, Math.min(1, k - i));
  const [a, b] = [onSkin(rings[i]!, angle, side), onSkin(rings[i + 1]!, angle, side)];
  return { x: lerp(a.x, b.x, share), y: lerp(a.y, b.y, share), z: lerp(a.z, b.z, share) };
}

function stripes(
  pen: Pen,
  { from, to, seed }: Skin,
  at: SkinPoint,
  look: { readonly apart: number; readonly thick: number; readonly reach: number },
): void {
  const steps = 6;
  for (let k = from; k < to; k += look.apart) {
    const odd = hash2(seed, Math.round(k * 10));
    const reach = look.reach * (0.8 + 0.25 * odd);
    const lean = (odd - 0.3) * 0.8;
    const edge = (j: number, side: number) => {
      const t = j / steps;
      const half = look.thick * 0.5 * Math.sin(Math.PI * (0.16 + 0.84 * t)) ** 0.7;
      return at(k + lean * t + side * half, 0.04 + reach * t);
    };
    polygon(pen, [
      ...Array.from({ length: steps + 1 }, (_, j) => edge(j, -1)),
      ...Array.from({ length: steps + 1 }, (_, j) => edge(steps - j, 1)),
    ]);
  }
}

function rosettes(pen: Pen, { from, to, seed }: Skin, at: SkinPoint): void {
  for (let row = 0; row < 5; row++) {
    for (let k = from + (row % 2) * 0.8; k < to; k += 1.6) {
      const odd = hash2(seed + row, Math.round(k * 10));
      const angle = 0.3 + row * 0.42 + (odd - 0.5) * 0.2;
      const rim = (turn: number, size: number) =>
        at(k + Math.cos(turn) * 0.52 * size, angle + Math.sin(turn) * 0.14 * size);
      const ring = (size: number) =>
        Array.from({ length: 7 }, (_, j) => rim((j / 7) * Math.PI * 2, size * (0.8 + 0.4 * odd)));
      polygon(pen, ring(1));
      // The other way round, so that the middle stays open.
      if (odd > 0.35) polygon(pen, ring(0.45).toReversed());
    }
  }
}

function dots(pen: Pen, { from, to, seed }: Skin, at: SkinPoint): void {
  for (let row = 0; row < 6; row++) {
    for (let k = from + (row % 2) * 0.7; k < to; k += 1.4) {
      const odd = hash2(seed + row, Math.round(k * 10));
      const angle = 0.22 + row * 0.36 + (odd - 0.5) * 0.24;
      const [middle, side] = [at(k + odd * 0.5, angle), at(k + odd * 0.5 + 0.34, angle)];
      const size = Math.hypot(side.x - middle.x, side.y - middle.y) * (0.62 + 0.6 * odd);
      traceRound(pen.context, middle.x, middle.y, size, size * 0.86);
    }
  }
}

function mosaic(pen: Pen, { from, to, seed }: Skin, at: SkinPoint): void {
  for (let row = 0; row < 4; row++) {
    for (let k = from + (row % 2) * 1; k < to; k += 2) {
      const corner = (dk: number, da: number, n: number) =>
        at(k + dk + (hash2(seed + n, Math.round(k * 10) + row * 57) - 0.5) * 0.45, 0.3 + (row + da) * 0.6);
      polygon(pen, [
        corner(-0.82, -0.3, 1),
        corner(0, -0.44, 2),
        corner(0.8, -0.3, 3),
        corner(0.82, 0.3, 4),
        corner(0, 0.44, 5),
        corner(-0.82, 0.32, 6),
      ]);
    }
  }
}

function patches(pen: Pen, { from, to, seed }: Skin, at: SkinPoint): void {
  for (const [share, angle, wide, tall] of [
    [0.08, 0.5, 2.6, 0.7],
    [0.46, 1.35, 3.2, 0.62],
    [0.68, 0.1, 2.4, 0.55],
    [0.98, 0.9, 3, 0.85],
  ] as const) {
    const k = lerp(from, to, share);
    traceClosed(
      pen.context,
      Array.from({ length: 12 }, (_, j) => {
        const turn = (j / 12) * Math.PI * 2;
        const size = 0.75 + 0.4 * hash2(seed, j + Math.round(share * 100));
        return at(k + Math.cos(turn) * wide * size, angle + Math.sin(turn) * tall * size);
      }),
    );
  }
}

function quills(pen: Pen, { from, to, seed }: Skin, at: SkinPoint): void {
  for (let row = 0; row < 6; row++) {
    for (let k = from + (row % 2) * 0.5; k < to; k += 1) {
      const angle = 0.1 + row * 0.27 + 0.1 * hash2(seed + row, Math.round(k * 10));
      polygon(pen, [at(k + 0.2, angle - 0.05), at(k - 1.3, angle), at(k + 0.2, angle + 0.05)]);
    }
  }
}

function polygon(pen: Pen, points: readonly { readonly x: number; readonly y: number }[]): void {
  points.forEach(({ x, y }, k) => (k === 0 ? pen.context.moveTo(x, y) : pen.context.lineTo(x, y)));
  pen.context.closePath();
}

/** Draws the pattern on a leg, along its flesh from the hip down; to be clipped to the leg. */
export function paintLegPattern(
  pen: Pen,
  flesh: readonly Blob[],
  coat: Coat,
  pattern: SkinPattern,
  far: boolean,
): void {
  const { context } = pen;
  const striped = pattern === 'zebra' || pattern === 'tiger';
  if (pattern === 'patches') {
    paintThighPatch(pen, flesh, coat, far);
    return;
  }
  if (pattern === 'quills') return;
  const last = flesh.length - 1;
  context.beginPath();
  for (let k = 0; k < last; k++) {
    const [a, blob, b] = [flesh[Math.max(0, k - 1)]!, flesh[k]!, flesh[k + 1]!];
    const length = Math.max(1e-6, Math.hypot(b.x - a.x, b.y - a.y));
    const [tx, ty] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const r = blob.width;
    const half = Math.min(length * (pattern === 'zebra' ? 0.2 : 0.13), r * 0.5);
    if (striped) {
      const start = pattern === 'tiger' ? 0.1 : -1.2;
      polygon(
        pen,
        [
          [start, 0],
          [1.2, -half],
          [1.2, half],
        ].map(([out, along]) => ({ x: blob.x - ty * r * out! + tx * along!, y: blob.y + tx * r * out! + ty * along! })),
      );
    } else if (k < last * 0.6) {
      for (const out of [-0.5, 0.3]) {
        const [x, y] = [blob.x - ty * r * out, blob.y + tx * r * out];
        const size = pattern === 'giraffe' ? Math.min(r * 0.42, length * 0.3) : Math.min(r * 0.16, length * 0.2);
        traceRound(context, x, y, size, size * 0.85);
      }
    }
  }
  context.fillStyle = pen.tone(coat.dark, far ? -0.7 : -0.1, 0.9);
  context.fill();
}

function paintThighPatch(pen: Pen, flesh: readonly Blob[], coat: Coat, far: boolean): void {
  const top = flesh[0]!;
  const r = top.width;
  pen.context.beginPath();
  traceClosed(
    pen.context,
    [
      [-1.1, 0.9],
      [0.1, 1.1],
      [0.55, 0.35],
      [0.25, -0.3],
      [0.4, -0.9],
      [-0.3, -0.75],
      [-1.2, -0.2],
    ].map(([x, y]) => ({ x: top.x + x! * r, y: top.y + y! * r })),
  );
  pen.context.fillStyle = pen.tone(coat.dark, far ? -0.7 : 0.05, 0.94);
  pen.context.fill();
}
