import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const COPPER = '#7fb5a0';

/** The Statue of Liberty on its pedestal: a robed figure of green copper, rayed crown, torch raised, a tablet in the other arm. Height with the pedestal in metres; `way` is the side of the torch. */
export function liberty(x: number, z: number, heightMetres: number, way: 1 | -1): SetPiece {
  return drawn(
    `liberty ${heightMetres} ${way}`,
    x,
    z,
    [-heightMetres * 0.32, heightMetres * 0.32, heightMetres * 1.03, -0.1],
    (sketch) => {
      sketch.at(0, 0, heightMetres, () => {
        const { side } = sketch;
        const px = (value: number) => value * way;
        pedestal(sketch);
        // The robe with its folds.
        sketch.fill(
          `M ${px(-0.095)} 0.376 Q ${px(-0.075)} 0.55 ${px(-0.066)} 0.68 Q ${px(-0.06)} 0.75 ${px(-0.03)} 0.775 H ${px(0.03)} Q ${px(0.07)} 0.75 ${px(0.068)} 0.68 Q ${px(0.08)} 0.52 ${px(0.095)} 0.376 Z`,
          COPPER,
          -0.15,
        );
        for (let fold = 0; fold < 9; fold++) {
          const at = -0.08 + fold * 0.02;
          sketch.fill(
            `M ${at} 0.376 Q ${at * 0.8 + 0.006} 0.52 ${at * 0.5} 0.66 L ${at * 0.5 + 0.005} 0.66 Q ${at * 0.8 + 0.014} 0.52 ${at + 0.011} 0.376 Z`,
            COPPER,
            at * side > 0 ? 0.55 : -0.55,
          );
        }
        sketch.fill(
          `M ${px(-0.064)} 0.7 Q ${px(0.01)} 0.6 ${px(0.085)} 0.46 L ${px(0.07)} 0.62 Q ${px(0)} 0.72 ${px(-0.05)} 0.75 Z`,
          COPPER,
          0.35,
        );
        // The arm with the tablet, the arm with the torch.
        sketch.fill(
          `M ${px(-0.06)} 0.745 L ${px(-0.098)} 0.66 L ${px(-0.045)} 0.63 L ${px(-0.035)} 0.68 Z`,
          COPPER,
          0.1,
        );
        sketch.fill(
          `M ${px(-0.115)} 0.62 L ${px(-0.085)} 0.71 L ${px(-0.045)} 0.695 L ${px(-0.075)} 0.605 Z`,
          COPPER,
          0.55,
        );
        sketch.fill(`M ${px(0.035)} 0.765 L ${px(0.088)} 0.9 L ${px(0.108)} 0.893 L ${px(0.072)} 0.715 Z`, COPPER, 0.2);
        sketch.fill(`M ${px(0.082)} 0.895 H ${px(0.118)} L ${px(0.112)} 0.92 H ${px(0.088)} Z`, COPPER, 0.5);
        sketch.shine(
          `M ${px(0.09)} 0.922 Q ${px(0.082)} 0.95 ${px(0.1)} 0.99 Q ${px(0.118)} 0.95 ${px(0.11)} 0.922 Z`,
          '#ffd04a',
          '#e8b43a',
        );
        // Head, hair, crown with seven rays.
        sketch.rect(-0.012, 0.765, 0.024, 0.03, COPPER, -0.3);
        sketch.disc(0, 0.815, 0.025, 0.033, COPPER, 0.1);
        sketch.disc(side * 0.009, 0.815, 0.014, 0.026, COPPER, 0.6);
        sketch.rect(-0.03, 0.832, 0.06, 0.011, COPPER, 0.5);
        for (let ray = -3; ray <= 3; ray++) {
          const angle = Math.PI / 2 + ray * 0.42;
          sketch.line(
            `M ${Math.cos(angle) * 0.028} ${0.836 + Math.sin(angle) * 0.01} L ${Math.cos(angle) * 0.066} ${0.838 + Math.sin(angle) * 0.05}`,
            0.006,
            COPPER,
            0.3,
          );
        }
        for (const eye of [-0.009, 0.009]) sketch.rect(eye - 0.003, 0.815, 0.006, 0.003, '#3f6a5c', -0.5);
      });
    },
    { turn: 1 },
  );
}

/** The star fort and the pedestal on it. */
function pedestal(sketch: Sketch): void {
  const { side } = sketch;
  const stone = '#c9bda6';
  // Star fort, pedestal in steps.
  sketch.fill('M -0.3 0 L -0.26 0.09 H 0.26 L 0.3 0 Z', '#b0a48e', -0.2);
  sketch.fill(`M ${side * 0.08} 0 L ${side * 0.08} 0.09 H ${side * 0.26} L ${side * 0.3} 0 Z`, '#b0a48e', 0.4);
  sketch.fill('M -0.14 0.09 L -0.1 0.36 H 0.1 L 0.14 0.09 Z', stone, -0.15);
  sketch.fill(`M ${side * 0.04} 0.09 L ${side * 0.03} 0.36 H ${side * 0.1} L ${side * 0.14} 0.09 Z`, stone, 0.45);
  for (const [y, half] of [
    [0.12, 0.142],
    [0.27, 0.12],
    [0.36, 0.115],
  ] as const)
    sketch.rect(-half, y, half * 2, 0.016, stone, 0.5);
  for (const at of [-0.06, -0.02, 0.02, 0.06]) sketch.rect(at - 0.011, 0.285, 0.022, 0.06, '#5a5040', -0.4);
}
