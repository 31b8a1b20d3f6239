import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';

/** The heaped top of a cloud seen from above its foot: lobes on lobes, lit from the sun's side, soft below; it drifts. */
export function cloudTop(
  x: number,
  y: number,
  z: number,
  widthMetres: number,
  heightMetres: number,
  variant: number,
  speed: number,
): SetPiece {
  const kind = variant % 6;
  const half = widthMetres / 2;
  return {
    x,
    y,
    z,
    box: { left: -half * 1.12, right: half * 1.12, top: heightMetres * 1.12, bottom: -heightMetres * 0.3 },
    motion: 'still',
    mirrored: false,
    sprite: `cloud top ${kind} ${Math.round((widthMetres / heightMetres) * 4)}`,
    driftX: speed,
    draw: (pen) => drawCloudTop(pen, createRandom(`cloud top ${kind}`), half, heightMetres),
  };
}

function drawCloudTop(pen: Pen, random: Random, half: number, heightMetres: number): void {
  const { context } = pen;
  const towers = [random.range(-0.5, -0.1), random.range(0.05, 0.5)];
  const heaps = Array.from({ length: 34 }, () => {
    const along = random.range(-0.92, 0.92);
    const rise =
      Math.max(0.2, ...towers.map((tower) => Math.exp(-(((along - tower) / 0.3) ** 2)))) *
      Math.max(0.12, 1 - along ** 4);
    const up = rise * random.range(0.1, 0.92);
    return {
      x: along * half,
      y: up * heightMetres,
      r: heightMetres * (0.13 + 0.17 * rise) * random.range(0.8, 1.2),
    };
  }).toSorted((a, b) => b.y - a.y);
  for (const heap of heaps) {
    const lit = (heap.x / half) * pen.lightSide * 0.35 + (heap.y / heightMetres) * 0.6 - 0.25;
    const { r } = heap;
    // Billows are round and have no edges: shade below, body, and light that comes round from the sun's side.
    puff(pen, [heap.x, heap.y - r * 0.25], [r * 1.6, r * 1.08], Math.max(-0.9, lit - 0.4), 0.72);
    puff(pen, [heap.x + r * 0.2 * pen.lightSide, heap.y + r * 0.08], [r * 1.3, r * 0.82], lit, 0.4);
    puff(pen, [heap.x + r * 0.4 * pen.lightSide, heap.y + r * 0.32], [r * 0.95, r * 0.6], Math.min(1, lit + 0.5), 0.15);
  }
  // Its foot sinks into the white below.
  context.globalCompositeOperation = 'destination-out';
  const fade = context.createLinearGradient(0, heightMetres * 0.34, 0, -heightMetres * 0.28);
  fade.addColorStop(0, 'rgba(0,0,0,0)');
  fade.addColorStop(1, 'rgba(0,0,0,1)');
  context.fillStyle = fade;
  context.fillRect(-half * 1.2, -heightMetres * 0.31, half * 2.4, heightMetres * 0.66);
  context.globalCompositeOperation = 'source-over';
}

const WHITE = '#f6f8ff';

/** A soft ball of cloud; of its radii the share `solid` has the full colour, then it thins out. */
function puff(
  { context, tone }: Pen,
  [x, y]: readonly [number, number],
  [wide, high]: readonly [number, number],
  lit: number,
  solid: number,
): void {
  context.save();
  context.translate(x, y);
  context.scale(1, high / wide);
  const ball = context.createRadialGradient(0, 0, 0, 0, 0, wide);
  ball.addColorStop(0, tone(WHITE, lit));
  ball.addColorStop(solid, tone(WHITE, lit));
  ball.addColorStop(1, tone(WHITE, lit, 0));
  context.fillStyle = ball;
  context.fillRect(-wide, -wide, wide * 2, wide * 2);
  context.restore();
}
