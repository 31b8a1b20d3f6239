import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { range } from './ranges.ts';

const NEAR = { spring: '#7fa45a', summer: '#6f9a52', autumn: '#a3935a', winter: '#9a9580' } as const;

/** Two rows of land that close a view: far mountains or hills, and near green ones; white when snow lies. Heights in metres. */
export function hills(
  scenery: Scenery,
  of: { readonly far: number; readonly near: number; readonly sharpness?: number },
): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const dry = scenery.around === 'desert';
  const { sharpness = 0.1 } = of;
  const far = range({
    z: 260,
    heightMetres: of.far,
    peakEvery: 120,
    sharpness,
    colour: dry ? '#b5785a' : '#7c8f9c',
    snowLine: white ? 0.1 : sharpness > 0.4 ? 0.6 : 1,
    seed: scenery.seed + 21,
  });
  if (of.near === 0) return [far];
  return [
    far,
    range({
      z: 140,
      heightMetres: of.near,
      peakEvery: 85,
      sharpness: 0.03,
      colour: white ? '#dbe3f3' : dry ? '#d9a76e' : NEAR[scenery.season],
      snowLine: white ? 0 : 1,
      seed: scenery.seed + 22,
    }),
  ];
}
