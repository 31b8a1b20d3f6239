import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { cobbles } from '../kits/cobbles.ts';
import { eastHall, HALLS, pagoda } from '../kits/east-hall.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { oldLane } from '../kits/old-lane.ts';
import { pool } from '../kits/pools.ts';
import { range } from '../kits/ranges.ts';
import { stoneLantern } from '../kits/shrine-things.ts';
import type { BuiltSet } from '../set.ts';

const MOUTH_Z = 8.5;

/** An old East Asian town: a paved lane between dark wooden shops with tiled eaves, strings of red lanterns across it, a pagoda over the roofs. */
export function buildAncientTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('ancient-town');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const x = random.chance(0.5) ? 1.4 : -1.4;
  const lane = oldLane(random.fork('lane'), light, {
    x,
    half: 4.2,
    mouthZ: MOUTH_Z,
    endZ: 58,
    style: 'eastern',
    snow: snowCover,
  });
  const strings = [11, 16, 23, 32].map((z) => lanternString(random.fork(`string ${z}`), light, x - 4, x + 4, z, 5.4));
  const tree = broadleaf(x + (x > 0 ? -9.5 : 9.5), 6.6, 6.4, season === 'spring' ? 2 : 0, season, snowCover);
  const stones = [x - 5.4, x + 5.4].map((at) => stoneLantern(at, 7.4, light, snowCover));
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      ...(white ? {} : { grain: 'setts' }),
      near: white ? '#dde4f1' : '#7c7a76',
      far: white ? '#dde4f1' : '#8c8a84',
      mirror: scenery.wetness * 0.45,
      ripple: 0.03,
      marks: [
        ...cobbles(random.fork('cobbles'), white, 58),
        ...contactShadows([tree, ...stones.map((each) => each.piece)], '#2f3040'),
        ...(light.lampsLit ? [10, 15, 21, 29].flatMap((z) => pool(x, z, 3.6, 2.6, '#ff7a48', 0.1)) : []),
      ],
    },
    pieces: [
      range({
        z: 210,
        heightMetres: 66,
        peakEvery: 70,
        sharpness: 0.3,
        colour: '#6f8a86',
        snowLine: white ? 0.3 : 1,
        seed: scenery.seed + 7,
      }),
      pagoda(x + (x > 0 ? -5 : 5), 88, 40, 6, HALLS.temple, snowCover),
      eastHall(x, 66, 7, 2, HALLS.plain, snowCover),
      tree,
      ...stones.map((each) => each.piece),
    ],
    structures: [...lane.structures, ...strings.map((each) => each.structure)],
    lamps: [...lane.lamps, ...strings.flatMap((each) => each.lamps), ...stones.flatMap((each) => each.lamps)],
    openAir: true,
  };
}
