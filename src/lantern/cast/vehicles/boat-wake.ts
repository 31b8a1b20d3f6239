import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import { lines } from './boat-pose.ts';
import type { BoatPose } from './boat-pose.ts';
import { trace } from './loft.ts';
import type { Spot } from './loft.ts';

/** Draws the water that the boat parts: its dark foot behind; bow wave, lapping edge and wake before. */
export function paintWake(pen: Pen, pose: BoatPose, layer: 'behind' | 'before'): void {
  // Coming on, the hull hides its trail; going away, its bow wave.
  const trailBehind = pose.view.sin < -0.5;
  const waveBehind = pose.view.sin > 0.5;
  if (layer === 'behind') paintFoot(pen, pose);
  else paintLapping(pen, pose);
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

/** The dark and the glint where the water laps at the planks. */
function paintLapping(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  const line = waterline(pen, pose);
  context.beginPath();
  line.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.lineJoin = 'round';
  context.strokeStyle = pen.tone('#0d1f2a', -0.5, 0.4);
  context.lineWidth = 0.05;
  context.stroke();
  context.strokeStyle = pen.tone('#eaf4f6', 0.5, 0.5);
  context.lineWidth = Math.max(0.016, pen.pixelMetres);
  context.stroke();
}

/** White water at the stem, thrown back along the side. */
function paintBowWave(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#f4fafa', 0.6, 0.85);
  for (let k = 0; k < 9; k++) {
    const age = (pen.time * 1.3 + k / 9) % 1;
    const at = see(pose.view, { x: 2.1 - age * 1.15, y: 0, z: pose.near * (0.1 + age * 0.75) });
    const rise = pose.wet * 0.11 * Math.sin(Math.PI * Math.min(1, age * 1.4)) * (0.7 + 0.5 * hash2(k, 5));
    const wide = 0.07 + 0.15 * age;
    context.globalAlpha = 1 - age;
    context.beginPath();
    context.ellipse(at.x, at.y + rise * 0.5, wide, 0.022 + rise * 0.5, 0, 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** Streaks of foam left astern, longer and fainter the farther they are. */
function paintTrail(pen: Pen, pose: BoatPose): void {
  const { context } = pen;
  context.lineCap = 'round';
  for (let k = 0; k < 14; k++) {
    const age = (pen.time * 0.35 + k / 14) % 1;
    const spread = (hash2(k, 9) - 0.5) * (0.5 + age * 1.5);
    const at = see(pose.view, { x: -2.0 - age * 3.2 * (0.4 + pose.wet), y: 0, z: spread });
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
