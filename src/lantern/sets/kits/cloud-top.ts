import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { lobes, traceSoft } from './outline.ts';

/** The heaped top of a cloud seen from above its foot: billows in three tones, lit from the sun's side, soft below; it drifts. */
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

/** From the shade to the light: how far each tone is turned to it, moved toward it and shrunk, in radii of a billow. */
const TONES = [
  { lit: -0.55, aside: 0, up: 0, grow: 1.12 },
  { lit: 0.05, aside: 0.14, up: 0.16, grow: 0.98 },
  { lit: 0.6, aside: 0.3, up: 0.36, grow: 0.74 },
  { lit: 1, aside: 0.46, up: 0.56, grow: 0.42 },
] as const;

function drawCloudTop(pen: Pen, random: Random, half: number, heightMetres: number): void {
  const { context } = pen;
  const towers = [random.range(-0.5, -0.1), random.range(0.05, 0.5)];
  const billows = Array.from({ length: 30 }, (_, index) => {
    const along = (index / 29) * 1.8 - 0.9 + random.range(-0.05, 0.05);
    const heap = Math.max(...towers.map((tower) => Math.exp(-(((along - tower) / 0.3) ** 2))));
    const swell = (0.24 + 0.76 * heap) * Math.max(0.12, 1 - along ** 4);
    return {
      x: along * half,
      y: swell * heightMetres * random.range(0.2, 0.8),
      r: Math.min(heightMetres, half * 0.6) * (0.1 + 0.2 * swell) * random.range(0.8, 1.2),
    };
  });
  const seed = random.integer(0, 1e9);
  for (const { lit, aside, up, grow } of TONES) {
    const bumps = createRandom(seed);
    context.beginPath();
    for (const { x, y, r } of billows)
      traceSoft(
        context,
        lobes(bumps, x + r * aside * pen.lightSide, y + r * up, r * grow * 1.35, r * grow * 0.9, 7, 0.07),
      );
    context.fillStyle = pen.tone(WHITE, lit);
    context.fill();
  }
  // Its foot sinks into the white below.
  context.globalCompositeOperation = 'destination-out';
  const fade = context.createLinearGradient(0, heightMetres * 0.5, 0, -heightMetres * 0.2);
  fade.addColorStop(0, 'rgba(0,0,0,0)');
  fade.addColorStop(1, 'rgba(0,0,0,1)');
  context.fillStyle = fade;
  context.fillRect(-half * 1.2, -heightMetres * 0.31, half * 2.4, heightMetres * 0.82);
  context.globalCompositeOperation = 'source-over';
}

const WHITE = '#f6f8ff';
