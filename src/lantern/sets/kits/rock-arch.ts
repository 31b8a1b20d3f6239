import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const ROCK = '#b8694a';

/** A natural arch of red rock: one slender leg, one broad one, layers across it, rubble at its feet. `way` is where the broad leg stands. */
export function rockArch(x: number, z: number, heightMetres: number, way: 1 | -1): SetPiece {
  return drawn(
    `rock arch ${way} ${heightMetres}`,
    x,
    z,
    [-heightMetres * 1.25, heightMetres * 1.25, heightMetres * 1.08, -0.1],
    (sketch) => {
      const random = createRandom('rock arch');
      sketch.at(0, 0, heightMetres, () => {
        const px = (value: number) => value * way;
        const outer = `M ${px(-0.72)} 0 L ${px(-0.64)} 0.4 Q ${px(-0.56)} 0.86 ${px(-0.1)} 0.99 Q ${px(0.5)} 1.06 ${px(0.8)} 0.78 L ${px(1)} 0.4 L ${px(1.18)} 0`;
        const inner = `L ${px(0.34)} 0 Q ${px(0.4)} 0.5 ${px(0.1)} 0.7 Q ${px(-0.26)} 0.8 ${px(-0.4)} 0.42 L ${px(-0.44)} 0 Z`;
        sketch.fill(`${outer} ${inner}`, ROCK, -0.3);
        const lit = way === sketch.side;
        // The flank toward the light, and the underside of the span in shade.
        sketch.fill(
          `M ${px(0.62)} 0 L ${px(0.7)} 0.5 Q ${px(0.66)} 0.8 ${px(0.3)} 0.99 Q ${px(0.66)} 0.98 ${px(0.8)} 0.78 L ${px(1)} 0.4 L ${px(1.18)} 0 Z`,
          ROCK,
          lit ? 0.6 : -0.6,
        );
        sketch.fill(
          `M ${px(-0.72)} 0 L ${px(-0.64)} 0.4 Q ${px(-0.56)} 0.86 ${px(-0.1)} 0.99 Q ${px(-0.42)} 0.8 ${px(-0.52)} 0.42 L ${px(-0.58)} 0 Z`,
          ROCK,
          lit ? -0.6 : 0.6,
        );
        for (let layer = 0; layer < 7; layer++) {
          const y = 0.1 + layer * 0.055;
          sketch.line(`M ${px(0.4 - y * 0.1)} ${y} L ${px(1.14 - y * 0.4)} ${y + 0.01}`, 0.012, '#8f4a34', -0.3, 0.7);
          sketch.line(
            `M ${px(-0.69 + y * 0.14)} ${y} L ${px(-0.45 + y * 0.06)} ${y + 0.01}`,
            0.012,
            '#8f4a34',
            -0.3,
            0.7,
          );
        }
        for (const [y, bend] of [
          [0.9, 0.05],
          [0.82, 0.03],
        ] as const)
          sketch.line(
            `M ${px(-0.36)} ${y - 0.06} Q ${px(0.1)} ${y + bend} ${px(0.62)} ${y - 0.08}`,
            0.012,
            '#8f4a34',
            -0.3,
            0.7,
          );
        for (let stone = 0; stone < 16; stone++) {
          const at = stone % 3 ? random.range(0.4, 1.24) : random.range(-0.8, -0.3);
          const size = random.range(0.02, 0.07);
          sketch.fill(
            `M ${px(at) - size} 0 L ${px(at) - size * 0.5} ${size} L ${px(at) + size * 0.6} ${size * 0.9} L ${px(at) + size * 1.1} 0 Z`,
            ROCK,
            random.range(-0.4, 0.5),
          );
        }
      });
    },
    { shadow: heightMetres * 0.5, turn: 1 },
  );
}

/** A pillar of soft rock that wears a cap of hard rock. */
export function hoodoo(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return drawn(
    `hoodoo ${kind} ${Math.round(heightMetres * 2)}`,
    x,
    z,
    [-heightMetres * 0.3, heightMetres * 0.3, heightMetres * 1.04, -0.1],
    (sketch) => {
      const random = createRandom(`hoodoo ${kind}`);
      sketch.at(0, 0, heightMetres, () => {
        const widths = [0.24, 0.17, 0.2, 0.13, 0.15, 0.1, 0.12].map((wide) => wide * random.range(0.85, 1.15));
        const side = (way: 1 | -1) => widths.map((wide, index) => `L ${way * wide} ${(index / widths.length) * 0.84}`);
        sketch.fill(`M 0 0 ${side(1).join(' ')} L 0 0.86 ${side(-1).toReversed().join(' ')} Z`, ROCK, -0.25);
        sketch.fill(`M 0 0 ${side(sketch.side).join(' ')} L 0 0.84 Z`, ROCK, 0.5);
        for (let layer = 1; layer < 6; layer++)
          sketch.line(`M -0.15 ${layer * 0.14} L 0.15 ${layer * 0.14 + 0.01}`, 0.014, '#e0ab84', 0.2, 0.6);
        sketch.fill('M -0.2 0.82 Q -0.22 0.96 0 1 Q 0.22 0.98 0.2 0.84 Q 0 0.78 -0.2 0.82 Z', '#8f5a48', 0.1);
        sketch.fill(
          `M 0 0.99 Q ${sketch.side * 0.22} 0.98 ${sketch.side * 0.2} 0.84 Q 0 0.82 0 0.99 Z`,
          '#8f5a48',
          0.6,
        );
      });
    },
    { shadow: heightMetres * 0.2, turn: 1 },
  );
}
