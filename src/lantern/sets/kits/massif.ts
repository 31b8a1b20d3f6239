import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { noise, ridged } from './noise.ts';
import { relief, type SurfacePoint } from './relief.ts';
import { reachAt } from './spread.ts';

/** A mountain chain with chosen summits. */
export interface Massif {
  readonly z: number;
  readonly deepMetres: number;
  /** Summits: x and height in metres, and how wide their shoulders are. */
  readonly summits: readonly (readonly [x: number, heightMetres: number, shoulderMetres: number])[];
  /** Height of the crests between summits, metres. */
  readonly crestMetres: number;
  /** Metres from crest to crest. */
  readonly foldMetres: number;
  readonly rock: string;
  /** What grows below, and up to where (metres); absent: bare rock. */
  readonly wood?: { readonly colour: string; readonly toMetres: number };
  /** Snow lies above this height, metres. */
  readonly snowFromMetres: number;
  readonly seed: number;
}

const SNOW = '#f4f7ff';

/** A chain of alpine mountains over the whole view, its summits where they are wanted. */
export function massif(shape: Massif): SetPiece {
  const reach = reachAt(shape.z) + 20;
  const highest = Math.max(shape.crestMetres, ...shape.summits.map(([, height]) => height));
  return relief({
    z: shape.z,
    nearZ: shape.z - shape.deepMetres * 0.5,
    farZ: shape.z + shape.deepMetres * 0.5,
    span: [-reach, reach],
    top: highest * 1.18,
    bottom: -1,
    columns: 360,
    rows: 64,
    contrast: 1.15,
    heightAt: (x, z) => heightOf(shape, x, z),
    colourAt: (at) => surfaceOf(shape, at),
  });
}

function heightOf(shape: Massif, x: number, z: number): number {
  const { seed, foldMetres, deepMetres } = shape;
  // The crest runs along the middle of the chain; toward the viewer it falls to its foot.
  const across = (z - shape.z) / (deepMetres / 2);
  const bend = 0.16 * noise(seed + 5, x / (foldMetres * 2.3), 0);
  const profile = Math.max(0, 1 - Math.abs(across - 0.25 + bend) / (across < 0.25 - bend ? 1.25 : 0.75));
  const ridge = ridged(seed, x / foldMetres, z / foldMetres, 5);
  let height = shape.crestMetres * profile ** 1.1 * (0.35 + 0.75 * ridge);
  for (const [summitX, tall, shoulder] of shape.summits) {
    const dx = (x - summitX) / shoulder;
    const dz = (z - shape.z - deepMetres * 0.14) / (deepMetres * 0.64);
    // Pyramids, not cones: one edge comes toward us, so that one face is in light and one in shade.
    const turn = noise(seed + 9, x / (foldMetres * 0.6), z / (foldMetres * 0.6));
    const out = Math.abs(dx + dz * 0.3 + turn * 0.14 * Math.min(1, Math.hypot(dx, dz) * 2)) * 0.9 + Math.abs(dz);
    const flank = Math.max(0, 1 - out) ** 1.15;
    const gullies = ridged(seed + 2, x / (shoulder * 0.36), z / (shoulder * 0.9), 4) - 0.5;
    const peak = tall * (flank + gullies * 0.55 * flank * Math.min(1, out * 2.2));
    height = Math.max(height, peak + height * 0.3 * (1 - flank));
  }
  return height;
}

function surfaceOf(shape: Massif, { x, y, z, steepness }: SurfacePoint): string {
  const fray = noise(shape.seed + 3, x / 7, z / 7) * 0.12 + noise(shape.seed + 4, x / 19, z / 19) * 0.14;
  const line = shape.snowFromMetres * (1 + fray);
  if (y > line + steepness * shape.snowFromMetres * 0.35 && steepness < 0.62) return SNOW;
  if (shape.wood && y < shape.wood.toMetres * (1 + fray * 1.6) && steepness < 0.6) return shape.wood.colour;
  return shape.rock;
}

/** Where snow begins on a mountain of this height in a season, metres. */
export function snowLineOf(scenery: Scenery, heightMetres: number): number {
  const share = { spring: 0.52, summer: 0.62, autumn: 0.55, winter: 0.1 }[scenery.season];
  return heightMetres * (scenery.snowCover > 0.5 ? 0.04 : share);
}
