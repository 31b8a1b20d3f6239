import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import { lines } from './boat-pose.ts';
import type { BoatPose } from './boat-pose.ts';
import { trace } from './loft.ts';
import type { Spot } from './loft.ts';

/** Draws the water that the boat parts: its dark foot behind; bow wave, lapping edge and wake before. */
export function paintWake(pen: Pen, pose: BoatPose, layer: 'behind' | 'before', paint: string): void {
  // Coming on, the hull hides its trail; going away, its bow wave.
  const trailBehind = pose.view.sin < -0.5;
  const waveBehind = pose.view.sin > 0.5;
  if (layer === 'behind') {
    paintFoot(pen, pose);
    paintReflection(pen, pose, paint);
  } else paintLapping(pen, pose);
  if (pose.wet <= 0.05) return;
  if (waveBehind === (layer === 'behind')) paintBowWave(pen, pose);
  if (trailBehind === (layer === 'behind')) paintTrail(pen, pose);
}

function paintFoot(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  const long = Math.hypot(2.25 * pose.view.cos, 0.8 * pose.view.sin) + 0.15;
  const deep = Math.hypot(0.8 * pose.view.cos, 2.2 * pose.view.sin) * pose.view.tilt + 0.07;
  context.save();
  context.translate(0, -0.02);
  context.scale(long, deep);
  const dark = context.createRadialGradient(0, 0, 0.4, 0, 0, 1);
  dark.addColorStop(0, pen.tone('#08131d', -0.6, 0.6));
  dark.addColorStop(1, pen.tone('#08131d', -0.6, 0));
  context.fillStyle = dark;
  context.beginPath();
  context.arc(0, 0, 1, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** The line along which water meets the planks, left to right as the boat runs, lapping with time. */
export function waterline(pen: Pen, pose: BoatPose): readonly Spot[] {
  const end = Math.abs(pose.view.cos) < 0.4;
  const spot = (k: number) => {
    const { x, beam } = lines(-1 + k / 10);
    if (!end) return { x: x * 0.98, y: 0, z: beam * 0.7 * pose.near };
    // End-on the near half of the waterline is a bow from side to side, round stem or stern.
    const ahead = pose.view.sin < 0;
    const z = (k / 10 - 1) * 0.56;
    return { x: (ahead ? 2.1 : -2.15) - (ahead ? 1 : 0) * 2.2 * Math.abs(z / 0.56) ** 1.6, y: 0, z: ahead ? -z : z };
  };
  return Array.from({ length: 21 }, (_, k) => {
    const wave = 0.012 * Math.sin(pen.time * 2.4 + k * 0.7) + 0.006 * Math.sin(pen.time * 3.7 - k * 1.3);
    const at = see(pose.view, spot(k));
    return { x: at.x, y: at.y + wave };
  });
}

/** What lies below the waterline is not seen: clips to the air above it. */
export function clipAboveWater(pen: Pen, pose: BoatPose): void {
  const line = waterline(pen, pose);
  const [first, last] = [line[0]!, line.at(-1)!];
  const way = last.x < first.x ? -1 : 1;
  trace(pen, [
    { x: -9 * way, y: first.y },
    ...line,
    { x: 9 * way, y: last.y },
    { x: 9 * way, y: 9 },
    { x: -9 * way, y: 9 },
  ]);
  pen.context.clip();
}

/** The hull upside down in the water: its own colour, broken by the ripples, gone after a hand's breadth or two. */
function paintReflection(pen: Pen, pose: BoatPose, paint: string): void {
  const { context } = pen;
  const line = waterline(pen, pose).filter((_, k) => k % 2 === 0);
  const middle = line[5]!.y;
  const deep = 0.42;
  const fill = context.createLinearGradient(0, middle + 0.05, 0, middle - deep);
  fill.addColorStop(0, pen.tone(paint, -0.5, 0.55));
  fill.addColorStop(0.5, pen.tone(paint, -0.4, 0.25));
  fill.addColorStop(1, pen.tone(paint, -0.4, 0));
  context.fillStyle = fill;
  for (let row = 0; row < 4; row++) {
    const [top, low] = [(row / 4) * deep, ((row + 0.72) / 4) * deep];
    const sway = 0.05 * Math.sin(pen.time * 2.1 + row * 1.9) * (row + 1) * 0.5;
    const shrink = 1 - row * 0.05;
    const at = (drop: number) => line.map(({ x, y }) => ({ x: x * shrink + sway, y: y - drop }));
    trace(pen, [...at(row === 0 ? -0.02 : top), ...at(low).toReversed()]);
    context.fill();
  }
}

/** The dark and the foam where the water laps at the planks: broken, now here, now there. */
function paintLapping(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  const line = waterline(pen, pose);
  context.beginPath();
  line.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = pen.tone('#0d1f2a', -0.5, 0.35);
  context.lineWidth = 0.06;
  context.stroke();
  context.beginPath();
  for (let k = 0; k < line.length - 2; k++) {
    const there = Math.sin(pen.time * 1.1 + k * 2.7) + Math.sin(pen.time * 0.7 - k * 1.3);
    if (there < 0.25 - pose.wet * 0.5) continue;
    const [a, b, c] = [line[k]!, line[k + 1]!, line[k + 2]!];
    context.moveTo(a.x, a.y - 0.012);
    context.quadraticCurveTo(b.x, b.y + 0.014, (b.x + c.x) / 2, (b.y + c.y) / 2 - 0.012);
  }
  context.strokeStyle = pen.tone('#eaf4f6', 0.5, 0.7);
  context.lineWidth = Math.max(0.022, pen.pixelMetres);
  context.stroke();
}

/** White water at the stem: one curl that is thrown up, falls and runs back along the side, and drops that leave it. */
function paintBowWave(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  const count = 9;
  const at = (age: number) => see(pose.view, { x: 2.06 - age * 1.5, y: 0, z: pose.near * (0.06 + age * 0.72) });
  const height = (k: number) => {
    const age = k / (count - 1);
    const curl = Math.sin(Math.PI * Math.min(1, 0.12 + age * 1.1)) ** 0.8 * (1 - age) ** 0.6;
    return pose.wet * 0.17 * curl * (1 + 0.22 * Math.sin(pen.time * 5.5 - k * 1.7));
  };
  const crest = Array.from({ length: count }, (_, k) => {
    const p = at(k / (count - 1));
    return { x: p.x, y: p.y + height(k) };
  });
  const foot = Array.from({ length: count }, (_, k) => {
    const p = at(k / (count - 1));
    return { x: p.x, y: p.y - 0.035 - 0.012 * Math.sin(pen.time * 3 + k) };
  });
  context.beginPath();
  context.moveTo(crest[0]!.x, crest[0]!.y);
  for (const points of [crest, foot.toReversed()])
    points.forEach((p, k) => {
      const next = points[k + 1] ?? p;
      context.quadraticCurveTo(p.x, p.y, (p.x + next.x) / 2, (p.y + next.y) / 2);
    });
  context.closePath();
  const [stem, end] = [at(0), at(1)];
  const fill = context.createLinearGradient(stem.x, 0, end.x + 1e-6, 0);
  fill.addColorStop(0, pen.tone('#f6fbfb', 0.6, 0.9));
  fill.addColorStop(0.55, pen.tone('#e6f1f3', 0.35, 0.6));
  fill.addColorStop(1, pen.tone('#e6f1f3', 0.3, 0));
  context.fillStyle = fill;
  context.fill();
  context.fillStyle = pen.tone('#f6fbfb', 0.7, 0.8);
  context.beginPath();
  for (let k = 0; k < 7; k++) {
    const age = (pen.time * 1.4 + hash2(k, 5)) % 1;
    const from = at(0.05 + 0.35 * hash2(k, 8));
    const rise = pose.wet * (0.05 + 0.55 * age * (1 - age));
    const r = 0.014 * (1 - age * 0.6);
    context.moveTo(from.x + r, from.y + rise);
    context.arc(from.x - (from.x - at(0.6).x) * age * 0.4, from.y + rise, r, 0, Math.PI * 2);
  }
  context.fill();
}

/** Streaks of foam left astern, longer and fainter the farther they are. */
function paintTrail(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  context.lineCap = 'round';
  for (let k = 0; k < 14; k++) {
    const age = (pen.time * 0.35 + k / 14) % 1;
    const spread = (hash2(k, 9) - 0.5) * (0.5 + age * 1.5);
    const at = see(pose.view, { x: -2.65 - age * 3.2 * (0.4 + pose.wet), y: 0, z: spread });
    const half = (0.1 + 0.3 * age) * (0.5 + Math.abs(pose.view.cos) * 0.5);
    context.globalAlpha = (1 - age) * 0.6 * pose.wet;
    context.strokeStyle = pen.tone('#eef6f7', 0.5);
    context.lineWidth = 0.02 + 0.012 * (1 - age);
    context.beginPath();
    context.moveTo(at.x - half, at.y + 0.01 * Math.sin(pen.time * 3 + k));
    context.quadraticCurveTo(at.x, at.y + 0.015, at.x + half, at.y + 0.01 * Math.sin(pen.time * 3 + k + 1));
    context.stroke();
  }
  context.globalAlpha = 1;
}
