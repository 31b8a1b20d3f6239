import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, lobes } from './outline.ts';

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
  const white = '#f6f8ff';
  for (const heap of heaps) {
    const lit = (heap.x / half) * pen.lightSide * 0.35 + (heap.y / heightMetres) * 0.6 - 0.25;
    fillSoft(
      context,
      lobes(random, heap.x, heap.y - heap.r * 0.25, heap.r * 1.5, heap.r, 9, 0.07),
      pen.tone(white, Math.max(-0.9, lit - 0.45)),
    );
    fillSoft(
      context,
      lobes(
        random,
        heap.x + heap.r * 0.18 * pen.lightSide,
        heap.y + heap.r * 0.1,
        heap.r * 1.24,
        heap.r * 0.72,
        9,
        0.07,
      ),
      pen.tone(white, lit),
    );
    fillSoft(
      context,
      lobes(
        random,
        heap.x + heap.r * 0.34 * pen.lightSide,
        heap.y + heap.r * 0.34,
        heap.r * 0.74,
        heap.r * 0.4,
        9,
        0.08,
      ),
      pen.tone(white, Math.min(1, lit + 0.5)),
    );
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
