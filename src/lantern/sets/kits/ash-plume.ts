import { createRandom, hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { lobes, traceSoft } from './outline.ts';

const PUFFS = 22;
/** Shares of a puff's life from rim to top in a second. */
const PACE = 0.035;
/** What it is made of, and the fire that lights it from below. */
const ASH = { dark: '#3d373b', mid: '#5d555a', pale: '#8d8387', fire: '#ff6a2a' } as const;

/** A column of ash that boils out of a crater, swells as it rises and leans with the wind; fire lights it from below. */
export function ashPlume(x: number, z: number, y: number, heightMetres: number, craterMetres: number): SetPiece {
  return {
    x,
    y,
    z,
    box: { left: -heightMetres * 1.3, right: heightMetres * 1.3, top: heightMetres * 1.4, bottom: -craterMetres },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const puffs = Array.from({ length: PUFFS }, (_, puff) => {
        const clock = pen.time * PACE + puff / PUFFS;
        return { share: clock - Math.floor(clock), number: puff + PUFFS * Math.floor(clock) };
      }).toSorted((a, b) => b.share - a.share);
      for (const { share, number } of puffs) drawPuff(pen, share, number, heightMetres, craterMetres);
    },
  };
}

/** One ball of ash: dark below, pale on the side in light, red from below while it is young. */
function drawPuff(pen: Pen, share: number, number: number, heightMetres: number, craterMetres: number): void {
  const aside = hash2(number, 1) - 0.5;
  const lean = Math.max(-1, Math.min(1, pen.wind * 0.07));
  const radius = craterMetres * 0.42 + heightMetres * 0.17 * share ** 0.8 * (0.75 + 0.5 * hash2(number, 2));
  const x = aside * (craterMetres * 0.7 + heightMetres * 0.34 * share) + lean * heightMetres * share ** 1.6;
  const y = -radius * 0.5 + heightMetres * share ** 0.85;
  const alpha = Math.min(1, (1 - share) / 0.3, 0.3 + share / 0.03);
  // The shape turns slowly as the ball boils.
  const ball = (dx: number, dy: number, size: number, kind: number) =>
    lobes(
      createRandom(number * 3 + kind),
      x + dx * radius,
      y + dy * radius,
      radius * size,
      radius * size * 0.86,
      7,
      0.13,
    );
  const lay = (outline: readonly number[], colour: string) => {
    pen.context.beginPath();
    traceSoft(pen.context, outline);
    pen.context.fillStyle = colour;
    pen.context.fill();
  };
  const side = pen.lightSide >= 0 ? 1 : -1;
  lay(ball(0, 0, 1, 0), pen.tone(ASH.dark, -0.5, 0.95 * alpha));
  const young = Math.max(0, 1 - share / 0.28);
  if (young > 0.05) lay(ball(0, -0.2, 0.8, 1), pen.glow(ASH.fire, Math.round(young * alpha * 10) / 20));
  lay(ball(side * 0.13, 0.14, 0.82, 2), pen.tone(ASH.mid, 0, 0.9 * alpha));
  lay(ball(side * 0.3, 0.36, 0.5, 3), pen.tone(ASH.pale, 0.4, 0.7 * alpha));
}
