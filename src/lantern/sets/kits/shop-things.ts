import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A till with its screen and drawer; it stands at height `y`. */
export function till(x: number, z: number, y: number): SetPiece {
  return drawn(
    'till',
    x,
    z,
    [-0.4, 0.4, 0.6, -0.02],
    (sketch) => {
      sketch.rect(-0.34, 0, 0.68, 0.16, '#3a3f46', 0.1);
      sketch.rect(-0.3, 0.03, 0.6, 0.03, '#8d979e', 0.3);
      sketch.fill('M -0.32 0.16 H 0.3 L 0.24 0.3 H -0.28 Z', '#5a626a', 0.4);
      for (let key = 0; key < 10; key++)
        sketch.rect(
          -0.22 + (key % 5) * 0.09,
          0.18 + Math.floor(key / 5) * 0.05,
          0.06,
          0.03,
          key % 4 ? '#f4efe4' : '#e8604a',
          0.4,
        );
      sketch.rect(-0.1, 0.3, 0.05, 0.1, '#3a3f46', 0);
      sketch.rect(-0.28, 0.38, 0.44, 0.18, '#23272c', 0);
      sketch.shine('M -0.25 0.41 H 0.13 V 0.53 H -0.25 Z', '#8af0c0', '#7ad0b0');
    },
    { y, turn: 1 },
  );
}

/** Clothes on a rail with wheels. */
export function clothesRail(x: number, z: number, variant: number): SetPiece {
  const palettes = [
    ['#c8402e', '#f4efe4', '#2f5a8a', '#e0a43a', '#7a4a6a', '#3f8a6a'],
    ['#2f3d52', '#d98a9a', '#f2d8a8', '#6a8aa0', '#a8483a', '#e9e4d6'],
  ] as const;
  const tints = palettes[variant % 2]!;
  return drawn(
    `clothes rail ${variant % 2}`,
    x,
    z,
    [-1.15, 1.15, 1.8],
    (sketch) => {
      sketch.line('M -1 0.05 V 1.66 H 1 V 0.05 M -1.1 0.05 H -0.9 M 0.9 0.05 H 1.1', 0.05, '#8d979e', 0.4);
      for (let item = 0; item < 11; item++) {
        const at = -0.86 + item * 0.172;
        const tint = tints[(item * 5) % tints.length]!;
        const long = 0.62 + ((item * 7) % 5) * 0.11;
        sketch.line(`M ${at} 1.66 V 1.58`, 0.02, '#5a626a', 0.2);
        sketch.fill(
          `M ${at} 1.58 L ${at + 0.12} 1.48 L ${at + 0.13} ${1.5 - long} L ${at - 0.11} ${1.5 - long} L ${at - 0.1} 1.48 Z`,
          tint,
          item % 2 ? -0.25 : 0.2,
        );
      }
    },
    { shadow: 1, turn: 1 },
  );
}

/** A figure without a face that wears what is for sale. */
export function mannequin(x: number, z: number, variant: number): SetPiece {
  const [dress, accent] = variant % 2 ? ['#2f5a8a', '#f2c33a'] : ['#c8402e', '#f4efe4'];
  return drawn(
    `mannequin ${variant % 2}`,
    x,
    z,
    [-0.5, 0.5, 1.95],
    (sketch) => {
      sketch.disc(0, 0.04, 0.32, 0.06, '#8d979e', 0.3);
      sketch.line('M 0 0.05 V 0.6', 0.05, '#8d979e', 0.3);
      sketch.disc(0, 1.72, 0.12, 0.16, '#e6d8c8', 0.2);
      sketch.rect(-0.045, 1.46, 0.09, 0.14, '#d8c8b6', -0.2);
      sketch.fill('M -0.24 1.46 Q 0 1.54 0.24 1.46 L 0.16 1.02 L 0.36 0.5 H -0.36 L -0.16 1.02 Z', dress, 0.1);
      sketch.fill('M 0.02 1.49 L 0.24 1.46 L 0.16 1.02 L 0.36 0.5 H 0.1 Z', dress, sketch.side * 0.4);
      sketch.rect(-0.17, 1, 0.34, 0.07, accent!, 0.4);
      sketch.line('M -0.24 1.42 L -0.34 0.98 M 0.24 1.42 L 0.34 0.98', 0.08, '#e6d8c8', 0);
    },
    { shadow: 0.35, turn: 1 },
  );
}
