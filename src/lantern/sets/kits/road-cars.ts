import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const PAINTS = ['#b8382f', '#3a5f96', '#d8d8d4', '#3c4148', '#c99a3a', '#4a7a62'] as const;

/** A car from behind, with red lamps, for traffic and rows of parked cars. */
export function carAway(x: number, z: number, paint: number): SetPiece {
  return endOn(x, z, paint, false);
}

/** A car that comes toward us, with white lamps. */
export function carToward(x: number, z: number, paint: number): SetPiece {
  return endOn(x, z, paint, true);
}

function endOn(x: number, z: number, paint: number, toward: boolean): SetPiece {
  const colour = PAINTS[paint % PAINTS.length]!;
  return drawn(
    `car ${colour} ${toward}`,
    x,
    z,
    [-1.2, 1.2, 1.6, -0.1],
    (sketch) => {
      sketch.rect(-0.98, -0.06, 1.96, 0.16, '#14161a', -0.6, 0.55);
      for (const side of [-1, 1]) sketch.rect(side * 0.68 - 0.14, 0, 0.28, 0.42, '#1c1d20', -0.1);
      sketch.fill(
        'M -0.9 0.3 Q -0.96 0.75 -0.82 0.92 L -0.62 1.4 Q -0.4 1.5 0 1.5 Q 0.4 1.5 0.62 1.4 L 0.82 0.92 Q 0.96 0.75 0.9 0.3 Z',
        colour,
        0,
      );
      sketch.fill(
        `M ${sketch.side * 0.3} 0.3 L ${sketch.side * 0.9} 0.3 Q ${sketch.side * 0.96} 0.75 ${sketch.side * 0.82} 0.92 L ${sketch.side * 0.62} 1.4 Q ${sketch.side * 0.5} 0.9 ${sketch.side * 0.3} 0.3 Z`,
        colour,
        0.6,
        0.7,
      );
      sketch.fill('M -0.7 0.95 L -0.54 1.36 Q 0 1.44 0.54 1.36 L 0.7 0.95 Q 0 0.88 -0.7 0.95 Z', '#33424f', -0.1);
      sketch.fill('M -0.5 1.3 L 0.1 1.38 L -0.3 0.94 L -0.66 0.98 Z', '#9fb8c8', 0.2, 0.5);
      sketch.rect(-0.9, 0.28, 1.8, 0.18, '#2a2c30', -0.1);
      sketch.rect(-0.24, 0.42, 0.48, 0.15, '#ece8da', 0.4);
      lamps(sketch, toward);
    },
    { shadow: 1, turn: 1 },
  );
}

function lamps(sketch: Sketch, toward: boolean): void {
  for (const side of [-1, 1])
    sketch.shine(
      `M ${side * 0.86} 0.62 L ${side * 0.5} 0.66 L ${side * 0.52} 0.8 L ${side * 0.84} 0.82 Z`,
      toward ? '#fff4d0' : '#ff4a38',
      toward ? '#f0efe6' : '#a8322a',
    );
}

/** A parked car from its side, 4.3 m long; `way` is where its front points. */
export function parkedCar(x: number, z: number, paint: number, way: 1 | -1): SetPiece {
  const colour = PAINTS[paint % PAINTS.length]!;
  return drawn(
    `parked car ${colour} ${way}`,
    x,
    z,
    [-2.3, 2.3, 1.65],
    (sketch) => {
      const w = (value: number) => value * way;
      sketch.fill(
        `M ${w(-2.1)} 0.35 L ${w(-2.12)} 0.8 Q ${w(-2)} 0.98 ${w(-1.6)} 1 L ${w(-1.15)} 1.46 Q ${w(-0.5)} 1.56 ${w(0.3)} 1.5 L ${w(0.95)} 1.02 Q ${w(1.8)} 0.95 ${w(2.08)} 0.72 L ${w(2.12)} 0.35 Z`,
        colour,
        -0.1,
      );
      sketch.fill(
        `M ${w(-2.1)} 0.82 Q ${w(-1.9)} 1 ${w(-1.6)} 1 L ${w(0.95)} 1.02 Q ${w(1.8)} 0.95 ${w(2.08)} 0.74 Q ${w(0)} 0.9 ${w(-2.1)} 0.82 Z`,
        colour,
        0.7,
      );
      sketch.fill(
        `M ${w(-1.42)} 1.02 L ${w(-1.05)} 1.4 Q ${w(-0.7)} 1.45 ${w(-0.32)} 1.45 L ${w(-0.32)} 1.02 Z M ${w(-0.22)} 1.02 L ${w(-0.22)} 1.45 Q ${w(0.1)} 1.45 ${w(0.26)} 1.42 L ${w(0.78)} 1.02 Z`,
        '#3a4854',
        0,
      );
      sketch.rect(-2.1, 0.3, 4.2, 0.14, '#26282c', -0.2);
      for (const wheel of [-1.3, 1.32]) {
        sketch.disc(w(wheel), 0.34, 0.36, 0.34, '#1b1c1f', 0);
        sketch.disc(w(wheel), 0.34, 0.2, 0.19, '#9aa0a6', 0.3);
      }
      sketch.rect(w(2) - 0.1, 0.62, 0.2, 0.13, '#f2f0e2', 0.4);
      sketch.rect(w(-2.03) - 0.07, 0.68, 0.14, 0.16, '#b8362c', 0.2);
      sketch.rect(w(-0.27) - 0.02, 0.5, 0.04, 0.5, colour, -0.6);
    },
    { shadow: 2, turn: 1 },
  );
}
