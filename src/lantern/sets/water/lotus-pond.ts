import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { lilyPads } from '../kits/islet.ts';
import { lotusStand } from '../kits/lotus.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Where the water begins behind the stage, metres. */
const SHORE_Z = 4.8;

/** A pond full of lotus: leaves as high as a hand above still water, pink flowers among them, open water that mirrors the trees of the far bank. */
export function buildLotusPond(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('lotus-pond');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const trees = [-9.5, 10.5, 24, -25, 40, -42].map((x, at) =>
    broadleaf(side * x, at < 2 ? 40 : 44, random.range(6, 8), random.integer(0, 3), season, snowCover),
  );
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 500, fromZ: -8.5, toZ: SHORE_Z }),
        ...contactShadows(trees, soil.shadow),
      ],
      water: {
        fromZ: SHORE_Z,
        toZ: 38,
        shore: shoreOf(random.fork('shore')),
        colour: '#4a7a72',
        mirror: 0.62,
        waveHeightMetres: 0.008,
      },
    },
    pieces: [
      ...hills(scenery, { far: 40, near: 16 }),
      ...woodland(scenery, { z: 58, heightMetres: 8, gap: 3, needled: 0.1 }),
      ...trees,
      ...lotuses(random.fork('lotus'), scenery, side),
      ...greensward(random.fork('sward'), scenery, { toZ: SHORE_Z, tall: 0.3, gap: 0.9, bare: () => false }),
    ],
    lamps: [],
    openAir: true,
  };
}

function shoreOf(random: Random): readonly number[] {
  const shore = [-150, 38, 150, 38, 150, SHORE_Z];
  for (let x = 140; x >= -140; x -= 3) shore.push(x, SHORE_Z + random.range(-0.3, 0.8));
  return [...shore, -150, SHORE_Z];
}

/** Stands in drifts, with a lane of open water that winds between them; pads float at their edge. */
function lotuses(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (const z of [5.8, 7, 8.6, 10.8, 13.5, 17, 21.5, 27, 33]) {
    const middle = side * (1.5 + 3.2 * Math.sin(z * 0.22));
    const open = 0.9 + z * 0.13;
    for (const spot of rowOf(random, z, 1.15 + z * 0.05, 0.9, z * 0.12)) {
      const aside = Math.abs(spot.x - middle);
      if (aside > open)
        pieces.push(lotusStand(spot.x, spot.z, random.range(0.7, 1.05), random.integer(0, 3), scenery.season));
      else if (aside > open * 0.55 && scenery.snowCover < 0.5)
        pieces.push(lilyPads(spot.x, spot.z, random.range(0.7, 1.2), random.integer(0, 2)));
    }
  }
  return pieces;
}
