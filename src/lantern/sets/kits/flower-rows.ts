import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';
import { reachAt } from './spread.ts';

const TULIPS = ['#d9363f', '#f2c53d', '#e86aa4', '#f4f0e8', '#8f4fa8', '#f08a3a'] as const;
const STRETCH_METRES = 8;

/** Fields of tulips in bands along the view, each of one colour; stubble or snow when nothing blooms. */
export function flowerRows(random: Random, scenery: Scenery): readonly SetPiece[] {
  const blooming = scenery.snowCover < 0.5 && (scenery.season === 'spring' || scenery.season === 'summer');
  const pieces: SetPiece[] = [];
  const first = random.integer(0, TULIPS.length - 1);
  for (const [band, z] of [22, 19, 16.4, 14, 12, 10.2, 8.6, 7.2, 6, 5].entries()) {
    const colour = TULIPS[(first + Math.floor(band / 2)) % TULIPS.length]!;
    const reach = reachAt(z);
    for (let x = -reach; x < reach; x += STRETCH_METRES)
      pieces.push(row(x + random.range(-0.3, 0.3), z, blooming ? colour : '#8f8a5c', blooming, random.integer(0, 1)));
  }
  return pieces;
}

function row(x: number, z: number, colour: string, blooming: boolean, variant: number): SetPiece {
  return drawn(
    `tulip row ${colour} ${variant}`,
    x,
    z,
    [-STRETCH_METRES / 2 - 0.2, STRETCH_METRES / 2 + 0.2, 0.7],
    (sketch) => {
      for (let plant = 0; plant < 110; plant++) {
        const at = (sketch.random.next() - 0.5) * STRETCH_METRES;
        const high = sketch.random.range(0.26, 0.46);
        sketch.fill(
          `M ${at - 0.05} 0 L ${at - 0.1} ${high * 0.7} L ${at} ${high * 0.3} L ${at + 0.09} ${high * 0.75} L ${at + 0.05} 0 Z`,
          blooming ? '#5a8f48' : colour,
          sketch.random.range(-0.5, 0.3),
        );
        if (!blooming) continue;
        sketch.fill(
          `M ${at - 0.07} ${high + 0.06} Q ${at - 0.09} ${high - 0.07} ${at} ${high - 0.08} Q ${at + 0.09} ${high - 0.07} ${at + 0.07} ${high + 0.06} L ${at + 0.03} ${high + 0.02} L ${at} ${high + 0.08} L ${at - 0.03} ${high + 0.02} Z`,
          colour,
          sketch.random.range(-0.3, 0.8),
        );
      }
    },
    { turn: 1, mirrored: false, motion: 'sway' },
  );
}
