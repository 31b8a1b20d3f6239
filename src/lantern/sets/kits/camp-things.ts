import { createRandom, hash2 } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn } from './sketch.ts';
import { steam } from './smoke.ts';

/** A ridge tent with an open flap; its cloth glows when lamps are lit. */
export function tent(x: number, z: number, colour: string, light: Light): SetPiece {
  return drawn(
    `tent ${colour} ${light.lampsLit}`,
    x,
    z,
    [-3.4, 3.4, 2.7],
    (sketch) => {
      const lit = light.lampsLit;
      for (const side of [-1, 1])
        sketch.face(
          [0, 2.1, 0, side * 1.6, 0, 0, side * 1.7, 0, 3.4, 0, 2, 3.4],
          colour,
          side * sketch.side > 0 ? 0.5 : -0.25,
        );
      sketch.fill('M -1.6 0 Q -0.7 0.95 0 2.15 Q 0.7 0.95 1.6 0 Z', colour, -0.1);
      if (lit) sketch.shine('M -1.5 0 Q -0.66 0.9 0 2.02 Q 0.66 0.9 1.5 0 Z', '#ffb65a', colour, 0.55);
      sketch.fill('M -0.62 0 Q -0.3 0.8 0 1.72 Q 0.3 0.8 0.62 0 Z', '#3a2c2a', -0.4);
      sketch.shine('M -0.5 0 Q -0.24 0.7 0 1.5 Q 0.24 0.7 0.5 0 Z', '#ffdc9a', '#4a3a36');
      sketch.fill('M -0.62 0 Q -0.3 0.8 0 1.72 Q -0.5 0.9 -1.05 0 Z', colour, 0.6);
      sketch.fill('M 0.62 0 Q 0.3 0.8 0 1.72 Q 0.5 0.9 1.05 0 Z', colour, 0.3);
      sketch.line('M 0 2.1 L -2.6 0 M 0 2.1 L 2.6 0', 0.025, '#e8e4d8', 0.2);
      sketch.line('M -1.62 0.02 H 1.62', 0.06, colour, -0.5);
    },
    { shadow: 2 },
  );
}

/** A log to sit on. */
export function logSeat(x: number, z: number): SetPiece {
  return drawn(
    'log seat',
    x,
    z,
    [-1.3, 1.3, 0.7],
    (sketch) => {
      sketch.fill('M -1 0 H 0.95 Q 1.2 0.24 0.95 0.46 H -1 Q -1.2 0.24 -1 0 Z', '#6a5038', -0.3);
      sketch.fill('M -1 0.3 H 0.95 V 0.46 H -1 Z', '#8a6a4a', 0.5);
      sketch.disc(sketch.side * 0.98, 0.23, 0.16, 0.23, '#c9a478', 0.3);
      sketch.disc(sketch.side * 0.98, 0.23, 0.08, 0.12, '#a8845a', 0);
    },
    { shadow: 0.9, turn: 1 },
  );
}

/** A camp fire in a ring of stones, with flames, sparks and smoke; only embers' smoke when it rains. */
export function campfire(x: number, z: number, scenery: Scenery): readonly SetPiece[] {
  const ring = drawn(
    'fire ring',
    x,
    z,
    [-1.1, 1.1, 0.8],
    (sketch) => {
      for (const [a, b] of [
        [-0.7, 0.75],
        [0.7, 0.75],
      ] as const)
        sketch.line(`M ${a} 0.1 L ${a * -0.2} ${b * 0.8}`, 0.16, '#4a3426', 0.1);
      sketch.line('M -0.5 0.16 H 0.55', 0.2, '#3a2a20', 0);
      for (let stone = 0; stone < 8; stone++) {
        const at = -0.85 + stone * 0.245;
        sketch.disc(at, 0.1, 0.16, 0.13, '#7d7a76', stone % 2 ? 0.1 : -0.25);
        sketch.disc(at + sketch.side * 0.04, 0.15, 0.09, 0.06, '#a8a49e', 0.5);
      }
    },
    { shadow: 1, turn: 1 },
  );
  if (scenery.weather === 'rain' || scenery.weather === 'storm') return [ring, steam(x, z - 0.05, 2.4, '#b8b4b8', 0.3)];
  return [ring, steam(x, z + 0.1, 4.5, '#a8a4a8', 1.2), flames(x, z - 0.06)];
}

function flames(x: number, z: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1.4, right: 1.4, top: 3.4, bottom: 0 },
    motion: 'live',
    draw(pen) {
      const { context, time } = pen;
      const sketch = createSketch(pen, createRandom('flames'), 1);
      const tongue = (at: number, wide: number, tall: number, colour: string, phase: number) => {
        const up = tall * (1 + 0.16 * Math.sin(time * 9 + phase) + 0.09 * Math.sin(time * 17 + phase * 2));
        const tip = at + 0.12 * Math.sin(time * 6 + phase) + pen.wind * 0.02;
        context.fillStyle = pen.glow(colour, 0.9);
        sketch.pen.context.beginPath();
        context.moveTo(at - wide, 0.14);
        context.quadraticCurveTo(at - wide * 1.1, up * 0.5, tip, up);
        context.quadraticCurveTo(at + wide * 1.1, up * 0.5, at + wide, 0.14);
        context.fill();
      };
      tongue(-0.22, 0.26, 0.9, '#e8562a', 1);
      tongue(0.24, 0.26, 0.95, '#e8562a', 3);
      tongue(0, 0.4, 1.35, '#f07a2c', 0);
      tongue(-0.1, 0.2, 0.85, '#ffb43a', 2);
      tongue(0.1, 0.17, 0.7, '#ffd86a', 4);
      tongue(0, 0.11, 0.45, '#fff2b0', 5);
      for (let spark = 0; spark < 12; spark++) {
        const clock = time * 0.55 + hash2(spark, 5);
        const share = clock - Math.floor(clock);
        context.fillStyle = pen.glow('#ffb45a', 1 - share);
        const px =
          (hash2(spark, Math.floor(clock)) - 0.5) * 0.8 +
          share * share * pen.wind * 0.12 +
          0.1 * Math.sin(time * 4 + spark);
        context.fillRect(px, 0.6 + share * 2.6, 0.035, 0.035);
      }
    },
  };
}
