import type { Light } from '../../light/light.ts';
import type { Lamp, SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A piece with the light it gives when lamps are lit. */
export interface LampPost {
  readonly piece: SetPiece;
  readonly lamps: readonly Lamp[];
}

/** An iron lantern on a fluted post, as parks and old streets have. */
export function lanternPost(x: number, z: number, light: Light): LampPost {
  const piece = drawn(
    'lantern post',
    x,
    z,
    [-0.5, 0.5, 3.7],
    (sketch) => {
      const iron = '#2f3a38';
      sketch.fill('M -0.22 0 H 0.22 L 0.16 0.3 L 0.09 0.5 L 0.055 2.7 H -0.055 L -0.09 0.5 L -0.16 0.3 Z', iron, -0.1);
      sketch.fill(
        `M ${sketch.side * 0.01} 0.5 L ${sketch.side * 0.08} 0.5 L ${sketch.side * 0.05} 2.7 H ${sketch.side * 0.01} Z`,
        iron,
        0.8,
      );
      sketch.fill('M -0.3 2.35 Q 0 2.5 0.3 2.35 L 0.3 2.4 Q 0 2.58 -0.3 2.4 Z', iron, 0.2);
      sketch.shine('M -0.14 2.75 H 0.14 L 0.22 3.25 H -0.22 Z', '#ffe7b0', '#dfe4dc');
      sketch.line('M -0.14 2.75 L -0.22 3.25 M 0.14 2.75 L 0.22 3.25 M 0 2.75 V 3.25', 0.03, iron);
      sketch.fill('M -0.28 3.25 H 0.28 L 0.1 3.5 L 0 3.66 L -0.1 3.5 Z', iron, 0.3);
    },
    { shadow: 0.25, turn: 1 },
  );
  return {
    piece,
    lamps: light.lampsLit ? [{ x, y: 3, z, colour: '#ffcf86', radius: 2.2, strength: 0.75, flicker: 0.02 }] : [],
  };
}

/** A clipped hedge with a flat top. */
export function hedge(x: number, z: number, wide: number, high: number, snow: number): SetPiece {
  return drawn(
    `hedge ${wide} ${high} ${snow > 0.5}`,
    x,
    z,
    [-wide / 2 - 0.1, wide / 2 + 0.1, high + 0.15],
    (sketch) => {
      sketch.rect(-wide / 2, 0, wide, high, '#3c6a38', -0.35);
      for (let leaf = 0; leaf < wide * high * 26; leaf++) {
        const y = sketch.random.next();
        sketch.disc(
          (sketch.random.next() - 0.5) * wide,
          y * high,
          0.12,
          0.08,
          '#4f8040',
          (y - 0.55) * 0.9 + sketch.random.range(-0.25, 0.35),
          0.7,
        );
      }
      for (let leaf = 0; leaf < wide * 5; leaf++)
        sketch.disc(
          (sketch.random.next() - 0.5) * wide,
          high + sketch.random.range(-0.05, 0.04),
          0.16,
          0.08,
          snow > 0.5 ? '#eef3ff' : '#6a9a4a',
          0.6,
        );
    },
    { shadow: wide * 0.4 },
  );
}

/** A bush clipped into a ball or a cone. */
export function topiary(x: number, z: number, high: number, form: 'ball' | 'cone', snow: number): SetPiece {
  return drawn(
    `topiary ${form} ${snow > 0.5}`,
    x,
    z,
    [-high * 0.5, high * 0.5, high * 1.05],
    (sketch) => {
      sketch.at(0, 0, high, () => {
        sketch.rect(-0.03, 0, 0.06, 0.3, '#5e4a3c', -0.2);
        if (form === 'ball') sketch.disc(0, 0.62, 0.37, 0.38, '#3c6a38', -0.4);
        else sketch.fill('M -0.32 0.08 Q -0.1 0.6 0 1 Q 0.1 0.6 0.32 0.08 Q 0 0.02 -0.32 0.08 Z', '#3c6a38', -0.4);
        for (let leaf = 0; leaf < 150; leaf++) {
          const t = sketch.random.next() * Math.PI * 2;
          const r = Math.sqrt(sketch.random.next());
          const y = form === 'ball' ? 0.62 + Math.sin(t) * r * 0.36 : 0.06 + sketch.random.next() * 0.9;
          const px = form === 'ball' ? Math.cos(t) * r * 0.35 : Math.cos(t) * 0.3 * (1 - y);
          sketch.disc(
            px,
            y,
            0.035,
            0.026,
            snow > 0.5 && y > 0.7 ? '#eef3ff' : '#54873f',
            px * sketch.side * 1.6 + (y - 0.55) * 0.7,
            0.85,
          );
        }
      });
    },
    { shadow: high * 0.35 },
  );
}

/** A bed of flowers in rows of one colour each. */
export function flowerBed(x: number, z: number, wide: number, colours: readonly string[], snow: number): SetPiece {
  return drawn(
    `flower bed ${wide} ${colours.join()} ${snow > 0.5}`,
    x,
    z,
    [-wide / 2 - 0.3, wide / 2 + 0.3, 0.85],
    (sketch) => {
      sketch.fill(`M ${-wide / 2 - 0.2} 0 Q 0 0.5 ${wide / 2 + 0.2} 0 Z`, snow > 0.5 ? '#e6ecf8' : '#5a7a3c', -0.2);
      if (snow > 0.5) return;
      for (const [row, colour] of colours.entries()) {
        const y = 0.5 - (row / colours.length) * 0.4;
        for (let bloom = 0; bloom < wide * 7; bloom++) {
          const share = sketch.random.range(-1, 1);
          const up = y * (1 - share * share * 0.6) + sketch.random.range(-0.05, 0.06);
          sketch.disc((share * wide) / 2, up - 0.1, 0.09, 0.08, '#4a7a3c', -0.3);
          sketch.disc((share * wide) / 2, up, 0.085, 0.075, colour, sketch.random.range(-0.3, 0.7));
        }
      }
    },
    { mirrored: false },
  );
}
