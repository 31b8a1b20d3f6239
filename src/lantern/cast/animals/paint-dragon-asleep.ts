import { lerp } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';
import { sweep } from './tube.ts';
import type { Blob } from './tube.ts';

type Knot = readonly [x: number, y: number, radius: number];

/** Hips to shoulders, the round of the back; shoulders to the head, which lies before it; hips to the tip of the tail, round the front. */
const BACK: readonly Knot[] = [
  [-0.52, 0.2, 0.16],
  [-0.34, 0.27, 0.25],
  [-0.05, 0.3, 0.29],
  [0.24, 0.27, 0.25],
  [0.42, 0.25, 0.18],
];
const NECK: readonly Knot[] = [
  [0.34, 0.3, 0.16],
  [0.56, 0.31, 0.125],
  [0.68, 0.22, 0.11],
  [0.6, 0.13, 0.1],
  [0.42, 0.13, 0.095],
  [0.28, 0.15, 0.09],
];
const TAIL: readonly Knot[] = [
  [-0.5, 0.2, 0.14],
  [-0.7, 0.12, 0.11],
  [-0.56, 0.06, 0.085],
  [-0.2, 0.045, 0.065],
  [0.2, 0.04, 0.045],
  [0.62, 0.045, 0.025],
  [0.82, 0.07, 0.008],
];
const STEPS_A_KNOT = 5;
/** Breaths in a second, and how far the back rises with one, metres. */
const BREATH = { perSecond: 0.32, rise: 0.014 } as const;

/** Draws a dragon that sleeps curled up, its head to the left on its own tail and a wing laid over its back; the size of one that stands. */
export function paintDragonAsleep(pen: Pen, coat: Coat, seed: number): void {
  const { context } = pen;
  const breath = BREATH.rise * Math.sin(pen.time * BREATH.perSecond * Math.PI * 2 + seed);
  const back = along(BACK).map((blob) => ({ ...blob, y: blob.y + breath, rise: blob.rise + breath }));
  spines(pen, coat, back);
  limb(pen, coat, back, 0);
  wing(pen, coat, breath);
  const neck = along(NECK);
  spines(pen, coat, neck.slice(0, 12));
  limb(pen, coat, along(TAIL), 0.1);
  limb(pen, coat, neck, 0.25);
  context.beginPath();
  context.moveTo(0.8, 0.1);
  context.lineTo(0.95, 0.09);
  context.lineTo(0.82, 0.03);
  context.closePath();
  context.fillStyle = pen.tone(coat.dark, 0.2);
  context.fill();
  head(pen, coat);
}

/** The knots with steps between them, on a smooth curve (Catmull-Rom). */
function along(knots: readonly Knot[]): readonly Blob[] {
  const count = (knots.length - 1) * STEPS_A_KNOT;
  return Array.from({ length: count + 1 }, (_, k) => {
    const at = Math.min(knots.length - 2, Math.floor(k / STEPS_A_KNOT));
    const t = k / STEPS_A_KNOT - at;
    const [a, b, c, d] = [at - 1, at, at + 1, at + 2].map(
      (index) => knots[Math.max(0, Math.min(knots.length - 1, index))]!,
    ) as [Knot, Knot, Knot, Knot];
    const spline = (i: 0 | 1) =>
      0.5 *
      (2 * b[i] +
        (c[i] - a[i]) * t +
        (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
        (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t ** 3);
    const radius = lerp(b[2], c[2], t);
    return { x: spline(0), y: spline(1), ux: 0, uy: 1, ax: 1, ay: 0, rise: radius, fall: radius, width: radius };
  });
}

function limb(pen: Pen, coat: Coat, blobs: readonly Blob[], lit: number): void {
  const { context } = pen;
  const high = Math.max(...blobs.map(({ y, rise }) => y + rise));
  const low = Math.min(...blobs.map(({ y, fall }) => y - fall));
  const fill = context.createLinearGradient(pen.lightSide * 0.15, high, -pen.lightSide * 0.15, low);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.6 + lit));
  fill.addColorStop(1, pen.tone(coat.base, -0.45 + lit));
  context.beginPath();
  sweep(context, blobs);
  // The rim first: what overlaps of the limb itself covers it.
  context.strokeStyle = pen.tone(coat.dark, -0.1);
  context.lineWidth = 0.022;
  context.lineJoin = 'round';
  context.stroke();
  context.fillStyle = fill;
  context.fill();
}

function spines(pen: Pen, coat: Coat, blobs: readonly Blob[]): void {
  const { context } = pen;
  context.beginPath();
  for (let k = 2; k < blobs.length; k += 2) {
    const [a, b] = [blobs[k - 2]!, blobs[k]!];
    const length = Math.max(1e-6, Math.hypot(b.x - a.x, b.y - a.y));
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    context.moveTo(b.x + nx * b.rise * 0.8, b.y + ny * b.rise * 0.8);
    context.lineTo(a.x - 0.02 + nx * (a.rise + 0.11), a.y + ny * (a.rise + 0.11));
    context.lineTo(a.x + nx * a.rise * 0.8, a.y + ny * a.rise * 0.8);
  }
  context.fillStyle = pen.tone(coat.dark, 0.2);
  context.fill();
}

/** A wing that is folded along the flank, its fingers as ribs. */
function wing(pen: Pen, coat: Coat, breath: number): void {
  const { context } = pen;
  const root = { x: 0.34, y: 0.46 + breath };
  const tips = [
    [-0.66, 0.44],
    [-0.56, 0.26],
    [-0.34, 0.16],
    [-0.08, 0.14],
  ] as const;
  context.beginPath();
  context.moveTo(root.x, root.y);
  context.quadraticCurveTo(-0.1, 0.74 + breath, tips[0][0], tips[0][1]);
  for (let k = 1; k < tips.length; k++) {
    const [[ax, ay], [bx, by]] = [tips[k - 1]!, tips[k]!];
    context.quadraticCurveTo(lerp((ax + bx) / 2, root.x, 0.12), lerp((ay + by) / 2, root.y, 0.2), bx, by);
  }
  context.quadraticCurveTo(0.14, 0.2, root.x, root.y);
  context.closePath();
  context.fillStyle = pen.tone(coat.dark, 0.3);
  context.fill();
  context.beginPath();
  for (const [x, y] of tips) {
    context.moveTo(root.x, root.y);
    context.quadraticCurveTo(lerp(root.x, x, 0.5), lerp(root.y, y, 0.5) + 0.08, x, y);
  }
  context.strokeStyle = pen.tone(coat.base, 0.35);
  context.lineWidth = 0.022;
  context.lineCap = 'round';
  context.stroke();
}

/** The head on its side of the curl: horns laid back, the eye closed. */
function head(pen: Pen, coat: Coat): void {
  const { context } = pen;
  const [x, y] = [0.26, 0.15];
  context.beginPath();
  for (const dy of [0, 0.03]) {
    context.moveTo(x + 0.02, y + 0.08 + dy);
    context.quadraticCurveTo(x + 0.14, y + 0.2 + dy, x + 0.28, y + 0.2 + dy);
    context.quadraticCurveTo(x + 0.16, y + 0.14, x + 0.08, y + 0.04);
  }
  context.fillStyle = pen.tone('#e9dcc0', 0.3);
  context.fill();
  context.beginPath();
  context.moveTo(x + 0.12, y - 0.08);
  context.quadraticCurveTo(x + 0.1, y + 0.15, x - 0.06, y + 0.12);
  context.quadraticCurveTo(x - 0.2, y + 0.05, x - 0.33, y + 0.05);
  context.quadraticCurveTo(x - 0.4, y - 0.02, x - 0.33, y - 0.07);
  context.quadraticCurveTo(x - 0.1, y - 0.12, x + 0.12, y - 0.08);
  context.closePath();
  context.fillStyle = pen.tone(coat.base, 0.6);
  context.fill();
  context.strokeStyle = pen.tone(coat.dark, 0, 0.7);
  context.lineWidth = 0.014;
  context.stroke();
  context.beginPath();
  context.moveTo(x - 0.13, y + 0.05);
  context.quadraticCurveTo(x - 0.08, y + 0.015, x - 0.03, y + 0.05);
  context.moveTo(x - 0.35, y - 0.03);
  context.quadraticCurveTo(x - 0.2, y - 0.05, x - 0.06, y - 0.035);
  context.strokeStyle = pen.tone('#1a0f12', -0.2);
  context.lineWidth = 0.016;
  context.lineCap = 'round';
  context.stroke();
  context.beginPath();
  context.ellipse(x - 0.335, y + 0.015, 0.012, 0.009, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#1a0f12', -0.2);
  context.fill();
}
