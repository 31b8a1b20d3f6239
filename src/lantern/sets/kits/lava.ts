import { createRandom, hash2 } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft } from './outline.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Streams of lava that run from a crater down a cone: red hems, yellow hearts that pulse on their way. */
export function lavaStreams(x: number, z: number, topMetres: number, craterMetres: number, seed: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -topMetres * 1.2, right: topMetres * 1.2, top: topMetres * 1.05, bottom: 0 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const random = createRandom(seed).fork('lava');
      for (let stream = 0; stream < 5; stream++) {
        const from = (stream / 4 - 0.5) * craterMetres * 1.1;
        const end = topMetres * (stream % 2 ? random.range(0.3, 0.55) : random.range(0.02, 0.2));
        const spread = from * 2.6 + random.range(-3, 3);
        const wide = random.range(0.8, 1.7);
        const phase = random.range(0, 6);
        for (const [grow, colour] of [
          [1.5, '#c22a10'],
          [1, '#ff5a1c'],
          [0.42, '#ffd25a'],
        ] as const) {
          const left: number[] = [];
          const right: number[] = [];
          const steps = 9;
          for (let step = 0; step <= steps; step++) {
            const share = step / steps;
            const y = topMetres - (topMetres - end) * share;
            const px = from + spread * share ** 1.6 + Math.sin(share * 9 + phase) * 1.5 * share;
            const swell =
              wide *
              grow *
              (0.55 + 0.45 * share) *
              (1 - share ** 4 * 0.8) *
              (1 + 0.14 * Math.sin(pen.time * 2.2 - share * 14 + phase));
            left.push(px - swell, y);
            right.unshift(px + swell, y);
          }
          fillSoft(pen.context, [...left, ...right], pen.glow(colour, 0.95));
        }
      }
    },
  };
}

/** Gobbets of fire thrown up in arcs that fall back. */
export function fireFountain(x: number, y: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y,
    z,
    box: { left: -heightMetres * 1.2, right: heightMetres * 1.2, top: heightMetres * 1.2, bottom: -heightMetres * 0.7 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      for (const [colour, from, size] of [
        ['#c22a10', 0, 1.25],
        ['#ff6a20', 1, 1],
        ['#ffd25a', 2, 0.7],
      ] as const) {
        context.beginPath();
        for (let drop = from; drop < 84; drop += 3) {
          const clock = pen.time * (0.34 + 0.12 * hash2(drop, 4)) + hash2(drop, 1);
          const share = clock - Math.floor(clock);
          const number = Math.floor(clock);
          const out = (hash2(drop, number + 11) - 0.5) * heightMetres * 1.5;
          const rise = heightMetres * (0.45 + 0.6 * hash2(drop, number + 7));
          const px = out * share;
          const py = rise * 4 * share * (1 - share) - heightMetres * 0.3 * share * share;
          const radius = heightMetres * 0.02 * size * (1.4 - share * 0.8);
          traceRound(context, px, py, radius);
        }
        context.fillStyle = pen.glow(colour, 0.95);
        context.fill();
      }
    },
  };
}
