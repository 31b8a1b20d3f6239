import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { eastHall, HALLS, pagoda } from '../kits/east-hall.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { flagstones } from '../kits/flagstones.ts';
import { incense, stoneLantern } from '../kits/shrine-things.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A temple court: a great hall under a sweeping roof, a pagoda beside it, stone lanterns along the axis, old pines, misty hills. */
export function buildTemple(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('temple');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const trees = pines(random.fork('trees'), scenery, side);
  const lanterns = [5.2, 9.5, 15, 22].flatMap((z) =>
    [-1, 1].map((each) => stoneLantern(side * 1.5 + each * (3.2 + z * 0.03), z, light, snowCover)),
  );
  const burner = incense(side * 1.5, 17, scenery);
  const white = snowCover > 0.5;
  return {
    ground: {
      kind: white ? 'snow' : 'earth',
      near: white ? '#dfe6f4' : '#a79d8c',
      far: white ? '#dbe3f3' : '#b5ac9a',
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: [
        ...flagstones(random.fork('stones'), {
          fromZ: -8.6,
          toZ: 34,
          colour: white ? '#d3dcee' : '#9c9384',
          joint: white ? '#b9c5de' : '#7d7466',
          path: [side * 1.5, 2.6],
        }),
        ...contactShadows([...trees, ...lanterns.map((each) => each.piece)], '#3a3a44'),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 66, near: 24, sharpness: 0.3 }),
      pagoda(-side * 17, 58, 34, 5, HALLS.temple, snowCover),
      eastHall(side * 3, 44, 12, 2, HALLS.temple, snowCover),
      eastHall(side * 27, 40, 7, 1, HALLS.temple, snowCover),
      eastHall(-side * 34, 46, 8, 1, HALLS.temple, snowCover),
      ...trees,
      ...lanterns.map((each) => each.piece),
      ...burner,
    ],
    lamps: [
      ...lanterns.flatMap((each) => each.lamps),
      ...(light.lampsLit
        ? [{ x: side * 3, y: 3, z: 43, colour: '#ffb45a', radius: 9, strength: 0.6, flicker: 0.04 }]
        : []),
    ],
    openAir: true,
  };
}

/** Old trees round the court, kept off its axis. */
function pines(random: Random, { season, snowCover }: Scenery, side: 1 | -1): readonly SetPiece[] {
  const trees: SetPiece[] = [
    broadleaf(-side * 12, 9, 7, season === 'spring' ? 2 : 0, season, snowCover),
    conifer(side * 14.5, 12, 9, 1, snowCover),
  ];
  for (const z of [20, 30, 42])
    for (const spot of rowOf(random, z, 8, 1, 3)) {
      if (Math.abs(spot.x - side * 2) < 20 + z * 0.2) continue;
      trees.push(
        random.chance(0.5)
          ? conifer(spot.x, spot.z, random.range(7, 11), random.integer(0, 3), snowCover)
          : broadleaf(spot.x, spot.z, random.range(6, 8), random.integer(0, 3), season, snowCover),
      );
    }
  return trees;
}
