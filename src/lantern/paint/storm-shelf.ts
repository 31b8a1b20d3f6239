import type { Random } from '../../base/random.ts';
import { mix, cssOf } from '../light/colour.ts';
import type { Rgb } from '../light/light.ts';
import type { Context2D } from './canvas.ts';
import type { CloudTones } from './cloud-banks.ts';

/** Folds of the shelf from the farthest to the nearest: how high above the horizon its base hangs, in shorter sides of the frame, and how dark it is. */
const FOLDS = [
  { up: 0.25, dark: 0.8, pouches: 17 },
  { up: 0.38, dark: 0.6, pouches: 13 },
  { up: 0.56, dark: 0.42, pouches: 9 },
] as const;

/**
 * The shelf cloud of a thunderstorm, over a band that closes on itself with the horizon at its foot: dark folds with
 * pouches that hang, each with a rim lit from the clear strip below it. `unit` is the shorter side of the frame.
 */
export function paintShelf(context: Context2D, random: Random, tones: CloudTones, unit: number): void {
  const { height } = context.canvas;
  for (const { up, dark, pouches } of FOLDS) {
    const base = height - up * unit;
    if (base < 0) break;
    const edge = edgeOf(random.fork(`${up}`), context.canvas.width, base, unit, pouches);
    const shade = scaled(mix(tones.shade, tones.body, 0.25), dark);
    // The rim is the fold itself in light, a little lower.
    for (const [down, alpha] of [
      [0.02, 0.07],
      [0.012, 0.1],
      [0.005, 0.16],
    ] as const) {
      context.fillStyle = cssOf(tones.lit, alpha);
      fillAbove(context, edge, down * unit);
    }
    const fall = context.createLinearGradient(0, base - 0.3 * unit, 0, base + 0.06 * unit);
    fall.addColorStop(0, cssOf(scaled(shade, 0.8), up > 0.45 ? 0.9 : 0.2));
    fall.addColorStop(0.55, cssOf(shade, 0.85));
    fall.addColorStop(1, cssOf(scaled(shade, 1.25), 0.95));
    context.fillStyle = fall;
    fillAbove(context, edge, 0);
  }
}

function scaled(colour: Rgb, amount: number): Rgb {
  return [colour[0] * amount, colour[1] * amount, colour[2] * amount];
}

/** The lower edge from left to right, x, y, x, y, …: slow waves, whole in number so that its ends meet, and pouches. */
function edgeOf(random: Random, width: number, base: number, unit: number, pouches: number): readonly number[] {
  const [swell, bend, loose] = [1, 3, 2].map((count) => ({ count, phase: random.next() * Math.PI * 2 }));
  const slow = (turn: number, wave: { readonly count: number; readonly phase: number } | undefined) =>
    wave === undefined ? 0 : Math.sin(turn * wave.count + wave.phase);
  const points: number[] = [];
  const steps = 240;
  for (let step = 0; step <= steps; step++) {
    const turn = (step / steps) * Math.PI * 2;
    // Pouches are round below, pinched above, and of unlike size.
    const pouch = Math.abs(Math.sin((turn * pouches) / 2 + 0.9 * slow(turn, bend))) ** 0.8;
    const size = 0.5 + 0.5 * slow(turn, loose);
    const y = base + unit * (0.03 * slow(turn, swell) + 0.012 * slow(turn, bend) + (0.004 + 0.024 * size) * pouch);
    points.push((step / steps) * width, y);
  }
  return points;
}

function fillAbove(context: Context2D, edge: readonly number[], down: number): void {
  const { width } = context.canvas;
  context.beginPath();
  context.moveTo(0, 0);
  for (let at = 0; at < edge.length; at += 2) context.lineTo(edge[at]!, edge[at + 1]! + down);
  context.lineTo(width, 0);
  context.closePath();
  context.fill();
}
