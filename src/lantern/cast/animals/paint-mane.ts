import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { lock } from './brush.ts';
import type { Point } from './brush.ts';
import type { Pose } from './pose.ts';
import { smoothstep } from '../../../base/interpolation.ts';
import { nearSide, placed, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat } from './species.ts';
import { seenBall, sweep } from './tube.ts';
import type { Ring } from './tube.ts';

/**
 * Draws a mane: locks from the crest of the neck, each hanging a little later than the last, blown back by the
 * gait and the wind; with a forelock between the ears.
 */
export function paintMane(pen: Pen, pose: Pose, neck: readonly Ring[], coat: Coat, seed: number): void {
  const { context } = pen;
  const way = nearSide(pose.view);
  const locks = locksOf(pen, pose, neck, seed);
  for (const layer of [0, 1]) {
    context.beginPath();
    for (const [k, { root, tip }] of locks.entries())
      if (k % 2 === layer) lock(pen, root, tip, 0.05 + 0.07 * Math.min(1, k / 9), 0.03 * way);
    context.fillStyle = pen.tone(coat.dark, layer === 0 ? -0.4 : 0.35);
    context.fill();
  }
  // The roots lie under one smooth crest.
  const crest = neck.slice(2).map((ring) => onCrest(ring, 0.8, 0));
  context.beginPath();
  sweep(
    context,
    crest.map((point, k) =>
      seenBall(pose.view, point, 0.008 + 0.048 * Math.sin((Math.PI * (k + 0.6)) / (crest.length + 0.6))),
    ),
  );
  context.fillStyle = pen.tone(coat.dark, 0.35);
  context.fill();
  if (pen.pixelMetres < 0.006) paintStrands(pen, locks, coat, way);
}

interface Lock {
  readonly root: Point;
  readonly tip: Point;
}

function onCrest(ring: Ring, share: number, z: number): Vec3 {
  const out = ring.rise * share;
  return { x: ring.centre.x + ring.up.x * out, y: ring.centre.y + ring.up.y * out, z };
}

function locksOf(pen: Pen, pose: Pose, neck: readonly Ring[], seed: number): readonly Lock[] {
  const way = nearSide(pose.view);
  const front = Math.abs(pose.view.cos) < 0.4;
  const going = pose.carriage.going * (pose.carriage.earBack > 0.3 ? 1 : 0.35);
  const blown = Math.max(-0.12, Math.min(0.2, pen.wind * -0.012 * way)) + going * 0.26;
  const count = neck.length * 2 - 6;
  return Array.from({ length: count }, (_, i) => {
    const k = i + 4;
    const t = k / (count + 3);
    const ring = neck[Math.min(neck.length - 1, Math.floor(k / 2) + (k % 2))]!;
    const odd = hash2(seed, k);
    const length =
      (0.19 + 0.12 * odd) *
      smoothstep(0, 0.55, t) *
      (0.55 + 0.6 * Math.sin(Math.PI * Math.min(1, t * 0.85 + 0.08))) *
      (front ? 0.7 : 1);
    const wave = Math.sin(pen.time * (going > 0.2 ? 9 : 1.7) - t * 4 + odd * 1.5) * (0.03 + 0.07 * going);
    const root = see(pose.view, onCrest(ring, 0.72, ring.width * 0.2 * way));
    const parted = front ? 0.06 * (k % 4 < 2 ? 1 : -1) : 0;
    const back = -way * Math.abs(pose.view.cos) * (blown + 0.02) + parted;
    const fallen = length * (1 - 1.1 * Math.min(0.8, going * 0.8));
    return { root, tip: { x: root.x + back * (0.8 + odd * 0.5) + wave * 0.4, y: root.y - fallen + wave } };
  });
}

/** Bars of an upright mane. */
const BARS = 15;

/** Draws a mane that is short and stands up: a brush along the crest of the neck, in bars of both colours. */
export function paintUprightMane(pen: Pen, pose: Pose, neck: readonly Ring[], coat: Coat): void {
  const { context } = pen;
  const last = neck.length - 1;
  const at = (share: number, out: number) => {
    const spot = share * last;
    const k = Math.min(last - 1, Math.floor(spot));
    const mix = spot - k;
    const [a, b] = [onCrest(neck[k]!, out, 0), onCrest(neck[k + 1]!, out, 0)];
    return see(pose.view, { x: a.x + (b.x - a.x) * mix, y: a.y + (b.y - a.y) * mix, z: 0 });
  };
  const tall = (share: number) => 1.18 + 0.62 * Math.sin(Math.PI * Math.min(1, 0.12 + share * 0.8)) ** 0.7;
  for (let bar = 0; bar < BARS; bar++) {
    const [from, to] = [0.12 + (0.86 * bar) / BARS, 0.12 + (0.86 * (bar + 1)) / BARS];
    const [a, b, c, d] = [at(from, 0.82), at(to, 0.82), at(to, tall(to)), at(from, tall(from))];
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.lineTo(c.x, c.y);
    context.lineTo((c.x + d.x) / 2, (c.y + d.y) / 2 + 0.008);
    context.lineTo(d.x, d.y);
    context.closePath();
    context.fillStyle = pen.tone(bar % 2 === 0 ? coat.dark : coat.base, 0.2);
    context.fill();
  }
  // The tips are dark.
  context.beginPath();
  for (let k = 0; k <= BARS; k++) {
    const share = 0.12 + (0.86 * k) / BARS;
    const { x, y } = at(share, tall(share));
    if (k === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.strokeStyle = pen.tone(coat.dark, 0.2);
  context.lineWidth = 0.018;
  context.lineJoin = 'round';
  context.stroke();
}

/** Hairs that catch the light. */
function paintStrands(pen: Pen, locks: readonly Lock[], coat: Coat, way: number): void {
  const { context } = pen;
  context.beginPath();
  for (const { root, tip } of locks) {
    for (const share of [0.25, 0.7]) {
      const from = { x: root.x + (share - 0.5) * 0.07, y: root.y - 0.01 };
      context.moveTo(from.x, from.y);
      context.quadraticCurveTo(
        (from.x + tip.x) / 2 + 0.028 * way,
        (from.y + tip.y) / 2,
        from.x + (tip.x - from.x) * 0.85,
        from.y + (tip.y - from.y) * 0.85,
      );
    }
  }
  context.strokeStyle = pen.tone(coat.base, 0.9, 0.3);
  context.lineWidth = Math.max(pen.pixelMetres * 0.9, 0.004);
  context.lineCap = 'round';
  context.stroke();
}

/** The hair that falls over the brow. */
export function paintForelock(pen: Pen, pose: Pose, coat: Coat): void {
  const { context } = pen;
  context.beginPath();
  for (const [x, z, reach] of [
    [0.02, 0.012, 0.15],
    [0.03, -0.015, 0.13],
    [0.01, 0.03, 0.12],
  ] as const) {
    const root = see(pose.view, placed(pose.head, { x: x - 0.045, y: 0.06, z }));
    const sway = 0.015 * Math.sin(pen.time * 2.3 + z * 50) - pose.carriage.going * 0.01;
    const tip = see(pose.view, placed(pose.head, { x: x + reach + sway, y: 0.04, z: z * 2.2 }));
    lock(pen, root, tip, 0.042, 0.012);
  }
  context.fillStyle = pen.tone(coat.dark, 0.25);
  context.fill();
}
