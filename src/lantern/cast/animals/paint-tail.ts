import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { fillSweep, lock, paintForm } from './brush.ts';
import type { Shading } from './brush.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import type { Coat, Species } from './species.ts';
import { curve, seenBall } from './tube.ts';

/** Draws the tail: flesh with fur round it, or hair that hangs. */
export function paintTail(pen: Pen, species: Species, pose: Pose, coat: Coat, shading: Shading): void {
  if (species.tail.hair) paintHairTail(pen, species, pose, coat);
  else paintFurTail(pen, species, pose, coat, shading);
}

function radiusAt(radii: readonly number[], t: number): number {
  const at = t * (radii.length - 1);
  const i = Math.min(radii.length - 2, Math.floor(at));
  const [b, c] = [radii[i]!, radii[i + 1]!];
  return Math.max(0.003, curve(radii[i - 1] ?? b, b, c, radii[i + 2] ?? c, at - i));
}

function paintFurTail(pen: Pen, species: Species, pose: Pose, coat: Coat, shading: Shading): void {
  const { tail } = species;
  const last = pose.tail.length - 1;
  const blobs = pose.tail.map((point, k) => seenBall(pose.view, point, radiusAt(tail.radii, k / last)));
  const high = Math.max(...blobs.map((blob) => blob.y + blob.rise));
  const low = Math.min(...blobs.map((blob) => blob.y - blob.fall));
  const { context } = pen;
  const fill = (colour: string) => {
    const lean = pen.lightSide * (high - low) * 0.2;
    const gradient = context.createLinearGradient(blobs[6]!.x + lean, high, blobs[6]!.x - lean, low);
    gradient.addColorStop(0, pen.tone(colour, 0.7));
    gradient.addColorStop(0.5, pen.tone(colour, 0.05));
    gradient.addColorStop(1, pen.tone(colour, colour === coat.light ? -0.2 : -0.65));
    return gradient;
  };
  paintForm(pen, [blobs], fill(coat.base), { colour: coat.edge ?? coat.base, metres: shading.rim }, () => {
    if (species.marks.ringed === true) paintRings(pen, blobs, coat.dark);
    if (tail.tipFrom >= 1) return;
    const from = Math.round(tail.tipFrom * last);
    const light = fill(tail.tipColour === 'dark' ? coat.dark : coat.light);
    fillSweep(pen, blobs.slice(from + 1), light);
    // The fur of the tip reaches back in locks, so that the colours meet in points and not in a ring.
    const [at, next] = [blobs[from]!, blobs[from + 1]!];
    const [dx, dy] = [at.x - next.x, at.y - next.y];
    const length = Math.max(1e-6, Math.hypot(dx, dy));
    const [ux, uy] = [dx / length, dy / length];
    context.beginPath();
    for (const [side, reach] of [
      [-0.85, 0.9],
      [-0.35, 0.5],
      [0.12, 0.95],
      [0.55, 0.45],
      [0.9, 0.8],
    ] as const) {
      const root = { x: next.x - uy * side * next.width - ux * 0.02, y: next.y + ux * side * next.width - uy * 0.02 };
      lock(
        pen,
        root,
        { x: root.x + ux * next.width * (0.4 + reach), y: root.y + uy * next.width * (0.4 + reach) },
        next.width * 0.62,
        0,
      );
    }
    context.fillStyle = light;
    context.fill();
  });
  if (tail.bushy === true) paintFringe(pen, blobs, pen.tone(coat.base, 0.25));
  if (tail.tipFrom < 1) paintTip(pen, blobs, fill(tail.tipColour === 'dark' ? coat.dark : coat.light));
}

/** Locks that stand off a brush on both sides, pointing to its tip. */
function paintFringe(pen: Pen, blobs: readonly { x: number; y: number; width: number }[], fill: string): void {
  const { context } = pen;
  context.beginPath();
  for (let k = 1; k < blobs.length - 1; k++) {
    const [before, at, next] = [blobs[k - 1]!, blobs[k]!, blobs[k + 1]!];
    const [dx, dy] = [next.x - before.x, next.y - before.y];
    const length = Math.max(1e-6, Math.hypot(dx, dy));
    const [ux, uy] = [dx / length, dy / length];
    for (const side of [-1, 1]) {
      const odd = 0.75 + 0.5 * (((k * 7 + side) % 5) / 5);
      const root = { x: at.x - uy * side * at.width * 0.62, y: at.y + ux * side * at.width * 0.62 };
      const out = at.width * 0.42 * odd;
      lock(
        pen,
        root,
        { x: root.x + ux * out * 1.1 - uy * side * out * 0.75, y: root.y + uy * out * 1.1 + ux * side * out * 0.75 },
        at.width * 0.62,
        0,
      );
    }
  }
  const [before, end] = [blobs.at(-3)!, blobs.at(-1)!];
  lock(
    pen,
    before,
    { x: end.x + (end.x - before.x) * 0.5, y: end.y + (end.y - before.y) * 0.5 },
    before.width * 1.5,
    0,
  );
  context.fillStyle = fill;
  context.fill();
}

/** Dark rings round a tail; to be clipped to it. */
function paintRings(pen: Pen, blobs: readonly { x: number; y: number; width: number }[], colour: string): void {
  const { context } = pen;
  context.strokeStyle = pen.tone(colour, 0.1);
  for (let ring = 2; ring < blobs.length - 1; ring += 3) {
    const [before, at] = [blobs[ring - 1]!, blobs[ring]!];
    const [dx, dy] = [at.x - before.x, at.y - before.y];
    const length = Math.max(1e-6, Math.hypot(dx, dy));
    const [nx, ny] = [(-dy / length) * at.width * 1.6, (dx / length) * at.width * 1.6];
    context.lineWidth = length * 1.35;
    context.beginPath();
    context.moveTo(at.x - nx, at.y - ny);
    context.lineTo(at.x + nx, at.y + ny);
    context.stroke();
  }
}

/** A few locks past the end, so that a brush ends in a point of fur. */
function paintTip(pen: Pen, blobs: readonly { x: number; y: number; width: number }[], fill: Gradient): void {
  const [before, end] = [blobs.at(-3)!, blobs.at(-1)!];
  const [dx, dy] = [end.x - before.x, end.y - before.y];
  pen.context.beginPath();
  lock(pen, before, { x: end.x + dx * 0.35, y: end.y + dy * 0.35 }, before.width * 1.7, 0);
  lock(
    pen,
    { x: before.x, y: before.y - before.width * 0.4 },
    { x: end.x + dx * 0.1, y: end.y + dy * 0.1 - before.width * 0.55 },
    before.width,
    0,
  );
  pen.context.fillStyle = fill;
  pen.context.fill();
}

/** Strands from the dock that fall together and part towards the end. */
function paintHairTail(pen: Pen, species: Species, pose: Pose, coat: Coat): void {
  const { tail } = species;
  const seen = pose.tail.map((point) => see(pose.view, point));
  const last = seen.length - 1;
  const { context } = pen;
  const strands = 7;
  for (let layer = 0; layer < 2; layer++) {
    context.beginPath();
    for (let k = layer; k < strands; k += 2) {
      const spread = (k / (strands - 1) - 0.5) * 2;
      const end = Math.round(last * (1 - 0.16 * Math.abs(spread) - 0.05 * (k % 3)));
      hairStrand(pen, seen, end, spread, tail.radii);
    }
    context.fillStyle = pen.tone(coat.dark, layer === 0 ? -0.35 : 0.35);
    context.fill();
  }
}

function hairStrand(
  pen: Pen,
  spine: readonly { x: number; y: number }[],
  end: number,
  spread: number,
  radii: readonly number[],
): void {
  const last = spine.length - 1;
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  for (let k = 0; k <= end; k++) {
    const [a, b] = [spine[Math.max(0, k - 1)]!, spine[Math.min(last, k + 1)]!];
    const length = Math.max(1e-6, Math.hypot(b.x - a.x, b.y - a.y));
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    const radius = radiusAt(radii, k / last);
    const middle = spread * radius * 0.75;
    const half = radius * 0.42 * Math.max(0, 1 - (k / end) ** 3);
    left.push([spine[k]!.x + nx * (middle + half), spine[k]!.y + ny * (middle + half)]);
    right.push([spine[k]!.x + nx * (middle - half), spine[k]!.y + ny * (middle - half)]);
  }
  pen.context.moveTo(...left[0]!);
  for (const point of left.slice(1)) pen.context.lineTo(...point);
  for (const point of right.reverse()) pen.context.lineTo(...point);
  pen.context.closePath();
}
