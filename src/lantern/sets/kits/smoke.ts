import { hash2 } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';

const PUFFS = 7;

/** Steam or smoke that rises, widens and thins, with the wind. */
export function steam(x: number, z: number, heightMetres: number, colour: string, y = 0): SetPiece {
  const seed = Math.round(x * 10 + z);
  return {
    x,
    y,
    z,
    box: { left: -heightMetres, right: heightMetres, top: heightMetres * 1.3, bottom: -0.2 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      for (let puff = 0; puff < PUFFS; puff++) {
        const clock = pen.time * 0.16 + puff / PUFFS + hash2(seed, puff) * 0.3;
        const share = clock - Math.floor(clock);
        const number = Math.floor(clock);
        const radius = heightMetres * (0.08 + 0.24 * share);
        const px =
          pen.wind * share * share * heightMetres * 0.12 +
          (hash2(seed + number, puff) - 0.5) * heightMetres * 0.25 * share;
        const py = share * heightMetres;
        const alpha = 0.2 * Math.sin(Math.PI * share ** 0.7);
        const glow = context.createRadialGradient(px, py, 0, px, py, radius);
        glow.addColorStop(0, pen.tone(colour, 0.4, Math.round(alpha * 50) / 50));
        glow.addColorStop(1, pen.tone(colour, 0.4, 0));
        context.fillStyle = glow;
        context.fillRect(px - radius, py - radius, radius * 2, radius * 2);
      }
    },
  };
}
