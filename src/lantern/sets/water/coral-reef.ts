import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { ripples } from '../kits/cover.ts';
import { patches } from '../kits/ground-marks.ts';
import { rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { bubbles, coral, CORAL_KINDS, kelp, shoal } from '../kits/reef.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { sunbeams } from '../kits/sunbeams.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The bottom of a warm sea: a sandy lane between gardens of coral, rays from above, shoals, bubbles, kelp, blue distance. */
export function buildCoralReef(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('coral-reef');
  const soil = groundOf({ ...scenery, snowCover: 0 }, 'sand');
  // The sun itself is not seen from down here, but its rays are.
  const rays: Light = {
    ...light,
    sun: { ...light.sun, kind: 'sun', visible: true },
  };
  return {
    ground: {
      ...soil,
      near: '#cdbf92',
      far: '#b8b894',
      marks: [
        ...patches(random.fork('sand'), { ...soil.patches, count: 500, fromZ: -8.4, toZ: 40 }),
        ...ripples(random.fork('ripples'), 1300, 24),
      ],
    },
    pieces: [
      range({
        z: 46,
        heightMetres: 9,
        peakEvery: 26,
        sharpness: 0.35,
        colour: '#3f6f86',
        snowLine: 1,
        seed: scenery.seed + 1,
      }),
      range({
        z: 28,
        heightMetres: 5,
        peakEvery: 15,
        sharpness: 0.3,
        colour: '#4a7384',
        snowLine: 1,
        seed: scenery.seed + 2,
      }),
      ...garden(random.fork('garden'), scenery),
      ...life(random.fork('life'), scenery),
      ...sunbeams(rays, { z: 9, heightMetres: 13, count: 6, strength: 0.26 }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Coral heads on rock, low near the stage and in banks behind it. */
function garden(random: Random, scenery: Scenery): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [4.8, 1.6, 0.8],
    [6.4, 1.4, 1.4],
    [8.6, 1.5, 2.1],
    [11.5, 1.8, 3],
    [15.5, 2.2, 4],
    [21, 2.8, 5.4],
  ] as const)
    for (const spot of rowOf(random, z, gap * (1.5 - 0.8 * scenery.dressing), 1, z * 0.16)) {
      const high = tall * random.range(0.45, 1.1);
      if (random.chance(0.3)) pieces.push(rock(spot.x, spot.z + 0.2, high * 0.7, random.integer(0, 4), '#6f7d86', 0));
      pieces.push(coral(spot.x, spot.z, high, random.integer(0, CORAL_KINDS - 1), random.integer(0, 6)));
    }
  for (const x of [-9.4, 9.8, -14, 15, -25, 27, -38, 40, -51, 53])
    pieces.push(kelp(x, 6 + random.range(-0.6, 3), random.range(3.4, 6.5), random.integer(0, 2)));
  for (const spot of rowOf(random, -5.6, 2.6, 1, 0.6))
    if (!onStage(spot))
      pieces.push({
        ...coral(spot.x, spot.z, random.range(0.3, 0.5), random.integer(0, CORAL_KINDS - 1), random.integer(0, 6)),
        foreground: true,
      });
  return pieces;
}

/** Shoals on their way and bubbles. */
function life(random: Random, scenery: Scenery): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  if (!scenery.excluded.includes('fish'))
    for (const [x, y, z, count, colour, speed] of [
      [-5, 3, 8, 13, '#f2b83c', 0.5],
      [6, 4.6, 12, 17, '#c9dfe8', -0.6],
      [-14, 5.6, 18, 20, '#7fb8e0', 0.7],
      [12, 2, 6.5, 6, '#f07f3c', -0.35],
      [22, 3.4, 10, 11, '#e8d24a', 0.45],
      [-26, 3.2, 9, 11, '#c9dfe8', -0.5],
    ] as const)
      pieces.push(shoal(x + random.range(-1.5, 1.5), y, z, count, colour, speed));
  for (const x of [-7, 5.6, 13, -17, 30, -32]) pieces.push(bubbles(x + random.range(-1, 1), random.range(5, 9), 8));
  return pieces;
}
