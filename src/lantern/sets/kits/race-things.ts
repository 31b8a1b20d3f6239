import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A bridge over the start with its lights and a chequered board. */
export function startGantry(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `start gantry ${light.lampsLit}`,
    x,
    z,
    [-9, 9, 7.6],
    (sketch) => {
      for (const leg of [-7.6, 7.2]) {
        sketch.rect(leg, 0, 0.5, 5, '#c4cace', -0.1);
        sketch.rect(leg + (sketch.side > 0 ? 0.3 : 0), 0, 0.2, 5, '#c4cace', 0.6);
      }
      sketch.rect(-8, 4.8, 16, 2.2, '#23262c', -0.1);
      for (let row = 0; row < 2; row++)
        for (let block = 0; block < 40; block++)
          sketch.rect(-8 + block * 0.4, 6.2 + row * 0.4, 0.4, 0.4, (row + block) % 2 ? '#1c1d20' : '#f4f2ec', 0.3);
      for (let lamp = 0; lamp < 5; lamp++) {
        const cx = -2.4 + lamp * 1.2;
        sketch.rect(cx - 0.42, 5, 0.84, 1.05, '#0f1114', 0);
        sketch.shine(
          `M ${cx - 0.3} 5.5 Q ${cx - 0.3} 5.85 ${cx} 5.85 Q ${cx + 0.3} 5.85 ${cx + 0.3} 5.5 Q ${cx + 0.3} 5.15 ${cx} 5.15 Q ${cx - 0.3} 5.15 ${cx - 0.3} 5.5 Z`,
          '#ff3a2a',
          '#d8382c',
        );
      }
      for (const at of [-6.4, 4])
        for (let mark = 0; mark < 4; mark++) sketch.rect(at + mark * 0.62, 5.2, 0.42, 0.6, '#f4f2ec', 0.3);
    },
    { turn: 1 },
  );
}

const LIVERIES = ['#d8342c', '#2f6fc0', '#f0b428', '#e8e8e4'] as const;

/** A racing car with open wheels from behind: broad tyres, a wing on stays, the helmet of its driver, a red lamp. */
export function racingCar(x: number, z: number, livery: number): SetPiece {
  const colour = LIVERIES[livery % LIVERIES.length]!;
  return drawn(
    `racing car ${colour}`,
    x,
    z,
    [-1.15, 1.15, 1.2, -0.1],
    (sketch) => {
      sketch.rect(-1, -0.04, 2, 0.12, '#14161a', -0.6, 0.55);
      for (const side of [-1, 1]) {
        sketch.rect(side * 0.78 - 0.07, 0.22, 0.14, 0.3, '#1c1d20', -0.3);
        sketch.fill(
          `M ${side * 0.6} 0.04 Q ${side * 0.6} 0 ${side * 0.66} 0 L ${side * 0.96} 0 Q ${side * 1.02} 0 ${side * 1.02} 0.05 L ${side * 1.02} 0.62 Q ${side * 1.02} 0.68 ${side * 0.96} 0.68 L ${side * 0.66} 0.68 Q ${side * 0.6} 0.68 ${side * 0.6} 0.62 Z`,
          '#1f2024',
          side === sketch.side ? 0.3 : -0.2,
        );
        sketch.line(`M ${side * 0.3} 0.3 L ${side * 0.62} 0.34`, 0.035, '#2c2e34', 0);
      }
      sketch.fill('M -0.52 0.1 H 0.52 L 0.44 0.42 Q 0.3 0.5 0.24 0.62 H -0.24 Q -0.3 0.5 -0.44 0.42 Z', colour, -0.05);
      sketch.fill(
        `M ${sketch.side * 0.1} 0.1 H ${sketch.side * 0.52} L ${sketch.side * 0.44} 0.42 Q ${sketch.side * 0.3} 0.5 ${sketch.side * 0.24} 0.62 H ${sketch.side * 0.14} Z`,
        colour,
        0.6,
        0.7,
      );
      sketch.fill('M -0.62 0.04 H 0.62 L 0.5 0.16 H -0.5 Z', '#23252a', -0.2);
      sketch.disc(0, 0.74, 0.15, 0.15, '#f2efe8', 0.2);
      sketch.fill('M -0.13 0.6 L -0.07 0.98 H 0.07 L 0.13 0.6 Z', colour, -0.3);
      for (const side of [-1, 1]) {
        sketch.rect(side * 0.36 - 0.02, 0.5, 0.04, 0.4, '#23252a', 0);
        sketch.rect(side * 0.56 - 0.025, 0.66, 0.05, 0.44, colour, side === sketch.side ? 0.5 : -0.2);
      }
      sketch.rect(-0.56, 0.88, 1.12, 0.2, '#23252a', 0.1);
      sketch.rect(-0.56, 1, 1.12, 0.08, colour, 0.4);
      sketch.shine('M -0.06 0.2 H 0.06 V 0.34 H -0.06 Z', '#ff4a38', '#c0322a');
    },
    { shadow: 1, turn: 1 },
  );
}

/** A wall of stacked tyres, red and white. */
export function tyreWall(x: number, z: number): SetPiece {
  return drawn(
    'tyre wall',
    x,
    z,
    [-3, 3, 1.4],
    (sketch) => {
      for (let stack = 0; stack < 8; stack++)
        for (let tyre = 0; tyre < 4; tyre++) {
          const px = -2.6 + stack * 0.74;
          sketch.disc(px, 0.16 + tyre * 0.29, 0.37, 0.16, ['#d8382c', '#f2efe8'][Math.floor(stack / 2) % 2]!, -0.2);
          sketch.disc(px, 0.2 + tyre * 0.29, 0.34, 0.11, ['#d8382c', '#f2efe8'][Math.floor(stack / 2) % 2]!, 0.4);
        }
    },
    { shadow: 2, turn: 1 },
  );
}
