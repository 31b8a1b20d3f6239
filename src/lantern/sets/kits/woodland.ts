import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { broadleaf } from './broadleaf.ts';
import { bundle } from './bundle.ts';
import { conifer } from './conifer.ts';
import { reachAt } from './spread.ts';

/** What a stretch of wood is made of. */
export interface Woodland {
  readonly z: number;
  readonly heightMetres: number;
  /** Metres from tree to tree. */
  readonly gap: number;
  /** A stretch is left out round this x, to open a view; absent: closed. */
  readonly openAt?: number;
  /** Share of conifers, 0 to 1. */
  readonly needled: number;
}

/** Metres of wood in one bundle, and how many different bundles take turns. */
const STRETCH_METRES = 24;
const VARIANTS = 3;

/** A wood across the whole view, in stretches that share their bitmaps. */
export function woodland(scenery: Scenery, wood: Woodland): readonly SetPiece[] {
  const stretches = Array.from({ length: VARIANTS }, (_, variant) => stretchOf(scenery, wood, variant));
  const reach = reachAt(wood.z);
  const pieces: SetPiece[] = [];
  let number = scenery.seed % VARIANTS;
  for (let x = -reach; x < reach + STRETCH_METRES; x += STRETCH_METRES) {
    const variant = number++ % VARIANTS;
    if (wood.openAt !== undefined && Math.abs(x - wood.openAt) <= STRETCH_METRES / 2) continue;
    pieces.push(bundle(`wood ${wood.z} ${variant}`, x, wood.z, stretches[variant] ?? []));
  }
  return pieces;
}

function stretchOf(scenery: Scenery, wood: Woodland, variant: number): readonly SetPiece[] {
  const random = createRandom(`wood ${wood.z} ${variant}`);
  const trees: SetPiece[] = [];
  for (let x = -STRETCH_METRES / 2; x < STRETCH_METRES / 2; x += wood.gap) {
    const at = x + random.range(0, wood.gap);
    const tall = wood.heightMetres * random.range(0.7, 1.15);
    const back = random.range(-0.1, 0.1);
    trees.push(
      random.chance(wood.needled)
        ? conifer(at, back, tall, random.integer(0, 3), scenery.snowCover)
        : broadleaf(at, back, tall * 0.9, random.integer(0, 3), scenery.season, scenery.snowCover),
    );
  }
  return trees;
}
