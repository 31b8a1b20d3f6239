import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { bush } from '../kits/plants.ts';
import { trackAway } from '../kits/rails.ts';
import { railwaySignal } from '../kits/railway-signal.ts';
import { rowOf } from '../kits/spread.ts';
import { powerLine } from '../kits/utility-poles.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const FAR_Z = 170;

/** A railway line across the open land: two tracks of bright rails on dark sleepers that meet at the horizon, signals, wires on poles. */
export function buildRailway(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('railway');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 0.8;
  const signals = [
    [x - side * 6.4, 9],
    [x + side * 6.6, 26],
    [x - side * 6.2, 60],
    [x + side * 31, 9],
  ].map(([at = 0, z = 0]) => railwaySignal(at, z, light));
  const bushes: SetPiece[] = [];
  for (const z of [8, 13, 22, 34])
    for (const spot of rowOf(random, z, 7, 1, 3))
      if (Math.abs(spot.x - x) > 7.5)
        bushes.push(bush(spot.x, spot.z, random.range(0.5, 1.3), random.integer(0, 2), season, snowCover));
  const { ground, grass } = lawnGround(random, scenery, {
    standing: bushes,
    marks: [-38, 0, 38].flatMap((line) => [
      ...trackAway(x + line - 2.3, -8.6, FAR_Z, white),
      ...trackAway(x + line + 2.3, -8.6, FAR_Z, white),
    ]),
  });
  const clear = (piece: SetPiece) => [-38, 0, 38].every((line) => Math.abs(piece.x - x - line) > 4.6);
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 44, near: 16 }),
      ...woodland(scenery, { z: 105, heightMetres: 8, gap: 5, needled: 0.3, openAt: x }),
      ...signals.map((each) => each.piece),
      ...bushes.filter(clear),
      ...grass.filter(clear),
    ],
    structures: powerLine(26, 30),
    lamps: signals.flatMap((each) => each.lamps),
    openAir: true,
  };
}
