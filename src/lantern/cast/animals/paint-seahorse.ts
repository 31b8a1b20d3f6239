import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const SEAHORSE_METRES = 1;

/** The middle line from the crown to the tip of the curled tail, and how thick the body is there. */
const SPINE: readonly (readonly [x: number, y: number, half: number])[] = [
  [0.02, 0.9, 0.075],
  [-0.045, 0.8, 0.07],
  [-0.07, 0.71, 0.075],
  [-0.02, 0.6, 0.12],
  [0.03, 0.49, 0.14],
  [0.02, 0.38, 0.11],
  [-0.03, 0.28, 0.07],
  [-0.06, 0.19, 0.05],
  [-0.04, 0.1, 0.04],
  [0.03, 0.05, 0.034],
  [0.1, 0.07, 0.028],
  [0.12, 0.13, 0.022],
  [0.07, 0.16, 0.016],
  [0.04, 0.13, 0.01],
];

/** Draws a seahorse that faces right: upright, ringed, with a fluttering fin on its back and its tail curled. */
export function paintSeahorse(pen: Pen, coat: Coat, seed: number): void {
  const { context, time, tone } = pen;
  context.save();
  context.rotate(0.06 * Math.sin(time * 1.4 + seed));
  paintFin(pen, coat, seed);
  const fill = context.createLinearGradient(-0.2 * pen.lightSide, 0, 0.2 * pen.lightSide, 0);
  fill.addColorStop(0, tone(coat.dark, 0));
  fill.addColorStop(1, tone(coat.base, 0.5));
  context.fillStyle = fill;
  context.beginPath();
  side(pen, 1);
  side(pen, -1);
  context.closePath();
  context.fill();
  paintRings(pen, coat);
  paintHead(pen, coat);
  context.restore();
}

/** One side of the body as a run of curves, down it (1) or up again (-1). */
function side({ context }: Pen, way: 1 | -1): void {
  const those = way === 1 ? SPINE : SPINE.toReversed();
  const edge = those.map(([x, y, half], at): readonly [number, number] => {
    const [ax, ay] = those[Math.max(0, at - 1)] ?? [x, y];
    const [bx, by] = those[Math.min(those.length - 1, at + 1)] ?? [x, y];
    const length = Math.max(1e-6, Math.hypot(bx - ax, by - ay));
    return [x - ((by - ay) / length) * half, y + ((bx - ax) / length) * half];
  });
  for (const [at, [x, y]] of edge.entries()) {
    const [nx, ny] = edge[at + 1] ?? [x, y];
    if (at === 0 && way === 1) context.moveTo(x, y);
    else context.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
  }
}

function paintFin({ context, time, tone, pixelMetres }: Pen, coat: Coat, seed: number): void {
  context.fillStyle = tone(coat.light, 0.4, 0.85);
  context.strokeStyle = tone(coat.dark, 0.1, 0.7);
  context.lineWidth = Math.max(0.006, pixelMetres * 0.7);
  context.beginPath();
  context.moveTo(-0.08, 0.6);
  for (let ray = 0; ray <= 5; ray++) {
    const flutter = 0.022 * Math.sin(time * 15 + seed + ray * 1.1);
    context.lineTo(-0.25 + 0.03 * Math.abs(ray - 2) + flutter, 0.6 - ray * 0.045);
  }
  context.lineTo(-0.09, 0.38);
  context.closePath();
  context.fill();
  context.stroke();
}

/** The plates of its skin, and the pale belly between them. */
function paintRings({ context, tone, pixelMetres }: Pen, coat: Coat): void {
  context.strokeStyle = tone(coat.dark, -0.1, 0.55);
  context.lineWidth = Math.max(0.008, pixelMetres * 0.8);
  context.lineCap = 'round';
  context.beginPath();
  for (let at = 2; at < SPINE.length - 3; at++)
    for (const share of [0, 0.5]) {
      const [x, y, half] = SPINE[at]!;
      const [nx, ny, next] = SPINE[at + 1]!;
      const [mx, my, wide] = [x + (nx - x) * share, y + (ny - y) * share, half + (next - half) * share];
      const length = Math.max(1e-6, Math.hypot(nx - x, ny - y));
      const [ux, uy] = [(-(ny - y) / length) * wide * 0.86, ((nx - x) / length) * wide * 0.86];
      context.moveTo(mx - ux, my - uy);
      context.quadraticCurveTo(mx + (nx - x) * 0.25, my + (ny - y) * 0.25, mx + ux, my + uy);
    }
  context.stroke();
}

function paintHead({ context, tone }: Pen, coat: Coat): void {
  context.fillStyle = tone(coat.base, 0.35);
  context.beginPath();
  context.ellipse(0.035, 0.885, 0.095, 0.085, -0.25, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.moveTo(0.09, 0.905);
  context.lineTo(0.265, 0.845);
  context.quadraticCurveTo(0.3, 0.825, 0.27, 0.795);
  context.quadraticCurveTo(0.25, 0.8, 0.24, 0.805);
  context.lineTo(0.08, 0.835);
  context.closePath();
  context.fill();
  // A crown of five spikes, and a small fin behind the cheek.
  context.fillStyle = tone(coat.dark, 0.2);
  context.beginPath();
  for (let spike = 0; spike < 5; spike++) {
    const x = -0.06 + spike * 0.032;
    context.moveTo(x - 0.016, 0.945);
    context.lineTo(x - 0.02 + spike * 0.004, 1.01 - Math.abs(spike - 2) * 0.012);
    context.lineTo(x + 0.016, 0.95);
  }
  context.fill();
  context.fillStyle = tone('#fdfdf8', 0.5);
  context.beginPath();
  context.ellipse(0.07, 0.9, 0.032, 0.032, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = tone(coat.eye, -0.2);
  context.beginPath();
  context.ellipse(0.076, 0.9, 0.019, 0.021, 0, 0, 2 * Math.PI);
  context.fill();
}
