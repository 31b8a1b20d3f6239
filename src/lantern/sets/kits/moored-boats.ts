import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A yacht at its mooring, sails furled: hull, cabin, mast and rigging. `size` 1 is eight metres long. */
export function mooredYacht(x: number, z: number, size: number, paint: string, variant: number): SetPiece {
  const kind = variant % 3;
  return drawn(
    `yacht ${kind} ${paint} ${size.toFixed(1)}`,
    x,
    z,
    [-4.6 * size, 4.6 * size, 11.5 * size, -0.9 * size],
    (sketch) => {
      const way = kind === 1 ? -1 : 1;
      sketch.at(0, -0.35, size, () => {
        const px = (value: number) => value * way;
        sketch.fill(
          `M ${px(-3.7)} 0 Q ${px(-3.9)} 0.6 ${px(-3.8)} 0.95 L ${px(4.4)} 1.2 Q ${px(3.5)} 0.2 ${px(2.9)} 0 Z`,
          paint,
          0.1,
        );
        sketch.fill(
          `M ${px(-3.75)} 0.14 Q ${px(-3.8)} 0.3 ${px(-3.8)} 0.34 L ${px(3.6)} 0.34 Q ${px(3.2)} 0.1 ${px(2.9)} 0.02 L ${px(-3.7)} 0 Z`,
          '#33405a',
          -0.2,
        );
        sketch.fill(`M ${px(-3.8)} 0.9 L ${px(4.4)} 1.14 L ${px(4.42)} 1.24 L ${px(-3.82)} 1.02 Z`, '#8a6a48', 0.3);
        sketch.fill(`M ${px(-1.9)} 1.02 L ${px(-1.7)} 1.6 L ${px(1.2)} 1.62 L ${px(2.2)} 1.12 Z`, '#f4f1e8', 0.2);
        for (const at of [-1.3, -0.4, 0.5])
          sketch.shine(`M ${px(at)} 1.2 H ${px(at + 0.5)} V 1.46 H ${px(at)} Z`, '#ffcf80', '#3a4a58');
        sketch.fill(`M ${px(0.32)} 1.5 H ${px(0.46)} L ${px(0.43)} 11 H ${px(0.35)} Z`, '#d8d2c4', 0.3);
        sketch.fill(`M ${px(0.36)} 2.35 L ${px(-3.2)} 2.2 L ${px(-3.2)} 2.32 L ${px(0.36)} 2.47 Z`, '#c9c2b2', 0.2);
        sketch.fill(`M ${px(0.3)} 2.44 Q ${px(-1.5)} 2.95 ${px(-3.1)} 2.3 Z`, kind === 2 ? '#a8453c' : '#38517c', 0.15);
        for (const foot of [4.3, -3.7, 1.6]) sketch.line(`M ${px(0.4)} 10.8 L ${px(foot)} 1.2`, 0.025, '#7f838a', 0);
        sketch.line(`M ${px(-0.4)} 6.6 L ${px(1.2)} 6.6`, 0.05, '#c9c2b2', 0);
        sketch.fill(`M ${px(0.42)} 10.9 L ${px(1.2)} 10.7 L ${px(0.42)} 10.5 Z`, '#c9463c', 0.2);
      });
    },
    { motion: 'sway' },
  );
}

/** A small working boat with its wheelhouse aft and a boom. `size` 1 is seven metres long. */
export function fishingBoat(x: number, z: number, size: number, paint: string, variant: number): SetPiece {
  const way = variant % 2 ? -1 : 1;
  return drawn(
    `fishing boat ${way} ${paint} ${size.toFixed(1)}`,
    x,
    z,
    [-4.2 * size, 4.2 * size, 6 * size, -0.9 * size],
    (sketch) => {
      sketch.at(0, -0.35, size, () => {
        const px = (value: number) => value * way;
        sketch.fill(
          `M ${px(-3.4)} 0 Q ${px(-3.6)} 0.8 ${px(-3.5)} 1.1 Q ${px(0.8)} 0.85 ${px(2.2)} 1.2 Q ${px(3.2)} 1.5 ${px(3.9)} 2 Q ${px(3.4)} 0.7 ${px(2.8)} 0 Z`,
          paint,
          0,
        );
        sketch.fill(
          `M ${px(-3.55)} 1.04 Q ${px(0.8)} 0.78 ${px(2.2)} 1.12 Q ${px(3.2)} 1.42 ${px(3.9)} 1.94 L ${px(3.98)} 2.12 Q ${px(3.1)} 1.6 ${px(2.1)} 1.32 Q ${px(0.6)} 0.98 ${px(-3.58)} 1.24 Z`,
          '#f2ede0',
          0.4,
        );
        sketch.fill(
          `M ${px(-3.4)} 0.2 Q ${px(-3.44)} 0.3 ${px(-3.46)} 0.4 L ${px(3.1)} 0.42 Q ${px(2.95)} 0.15 ${px(2.8)} 0 L ${px(-3.4)} 0 Z`,
          '#7a3a32',
          -0.3,
        );
        sketch.fill(`M ${px(-2.4)} 1 L ${px(-2.4)} 2.9 L ${px(-0.7)} 2.9 L ${px(-0.6)} 0.96 Z`, '#f2ede0', 0.15);
        sketch.fill(`M ${px(-2.7)} 2.9 L ${px(-2.5)} 3.1 L ${px(-0.5)} 3.1 L ${px(-0.4)} 2.9 Z`, paint, 0.4);
        for (const at of [-2.2, -1.35])
          sketch.shine(`M ${px(at)} 2.05 H ${px(at + 0.6)} V 2.7 H ${px(at)} Z`, '#ffcf80', '#3a4a58');
        sketch.fill(`M ${px(0.3)} 0.9 H ${px(0.44)} L ${px(0.42)} 5.6 H ${px(0.32)} Z`, '#8a6a48', 0.2);
        sketch.line(`M ${px(0.36)} 2.2 L ${px(2.9)} 4.4`, 0.09, '#8a6a48', 0.1);
        for (const [ax, ay] of [
          [2.9, 4.4],
          [3.9, 2],
          [-2.4, 2.9],
        ] as const)
          sketch.line(`M ${px(0.38)} 5.5 L ${px(ax)} ${ay}`, 0.025, '#5f6064', 0);
        for (let buoy = 0; buoy < 4; buoy++) sketch.disc(px(-2.9 + buoy * 1.25), 0.78, 0.16, 0.2, '#e8823c', 0.2);
      });
    },
    { motion: 'sway' },
  );
}

/** An iron bollard with a turn of rope. */
export function bollard(x: number, z: number): SetPiece {
  return drawn(
    'bollard',
    x,
    z,
    [-0.4, 0.4, 0.62],
    (sketch) => {
      sketch.fill(
        'M -0.2 0 Q -0.12 0.1 -0.12 0.3 Q -0.24 0.36 -0.24 0.46 Q 0 0.6 0.24 0.46 Q 0.24 0.36 0.12 0.3 Q 0.12 0.1 0.2 0 Z',
        '#3c4148',
        -0.2,
      );
      sketch.fill(
        'M 0.02 0 L 0.02 0.5 Q 0.18 0.5 0.22 0.45 Q 0.2 0.36 0.11 0.3 Q 0.11 0.1 0.18 0 Z',
        '#5a616a',
        0.3 * sketch.side,
      );
      for (const y of [0.12, 0.18, 0.24]) sketch.line(`M -0.15 ${y} Q 0 ${y - 0.05} 0.15 ${y}`, 0.05, '#c2a878', 0.2);
      sketch.line('M 0.14 0.16 Q 0.3 0.04 0.36 0', 0.045, '#c2a878', 0);
    },
    { shadow: 0.25 },
  );
}

/** What stands about on a quay: fish boxes, barrels, a heap of net. */
export function quayCrates(x: number, z: number, variant: number, snow: number): SetPiece {
  const kind = variant % 3;
  return drawn(
    `quay crates ${kind} ${snow > 0.5}`,
    x,
    z,
    [-1.3, 1.3, 1.5],
    (sketch) => {
      const box = (bx: number, by: number, colour: string) => {
        sketch.rect(bx, by, 0.8, 0.36, colour, -0.1);
        for (const y of [0.03, 0.21]) sketch.rect(bx, by + y, 0.8, 0.1, colour, 0.35);
        sketch.rect(bx + 0.02, by + 0.35, 0.76, 0.05, snow > 0.5 ? '#eef3ff' : colour, 0.7);
      };
      const barrel = (bx: number, colour: string) => {
        sketch.fill(
          `M ${bx} 0 Q ${bx - 0.1} 0.42 ${bx} 0.84 H ${bx + 0.56} Q ${bx + 0.66} 0.42 ${bx + 0.56} 0 Z`,
          colour,
          -0.3,
        );
        sketch.fill(
          `M ${bx + 0.28} 0 V 0.84 H ${bx + 0.54} Q ${bx + 0.63} 0.42 ${bx + 0.54} 0 Z`,
          colour,
          0.35 * sketch.side,
        );
        for (const y of [0.14, 0.6]) sketch.rect(bx - 0.06, y, 0.68, 0.07, '#4a4e54', 0);
      };
      if (kind === 0) {
        box(-0.9, 0, '#a8835a');
        box(-0.05, 0, '#8f9fae');
        box(-0.5, 0.4, '#b5905f');
      } else if (kind === 1) {
        barrel(-0.9, '#8a6242');
        barrel(-0.2, '#7a5638');
        box(0.5, 0, '#a8835a');
      } else {
        sketch.fill('M -1.1 0 Q -0.9 0.6 -0.2 0.66 Q 0.5 0.62 0.9 0 Z', '#4f7f78', -0.2);
        for (let mesh = 0; mesh < 9; mesh++)
          sketch.line(
            `M ${-1 + mesh * 0.2} 0.02 Q ${-0.5 + mesh * 0.12} 0.5 ${0.1 + mesh * 0.06} 0.6`,
            0.02,
            '#7fb0a4',
            0.3,
          );
        for (const at of [-0.7, -0.1, 0.5]) sketch.disc(at, 0.16, 0.13, 0.13, '#e8823c', 0.3);
      }
    },
    { shadow: 0.9 },
  );
}
