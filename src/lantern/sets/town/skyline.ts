import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { flagstones } from '../kits/flagstones.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { railing } from '../kits/railing.ts';
import { range } from '../kits/ranges.ts';
import { bench } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet } from '../set.ts';

/** A promenade with a railing; across the water a city of towers, paler row behind row, mirrored in the river. */
export function buildSkyline(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('skyline');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const lanterns = [-43, -31, -19, -7.4, 7.4, 19, 31, 43].map((x) => lanternPost(x, 4.7, light));
  const seats = [bench(-side * 4.6, 4.6), bench(side * 14, 4.6), bench(-side * 25, 4.6)];
  const far = { reach: 260, low: 18 } as const;
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#dfe5f1' : '#8d8a88',
      far: white ? '#dfe5f1' : '#9a9794',
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: [
        ...flagstones(random.fork('stones'), {
          fromZ: -8.6,
          toZ: 5.2,
          colour: white ? '#d3dcee' : '#a29d96',
          joint: white ? '#b9c5de' : '#6f6c6a',
        }),
        ...contactShadows([...lanterns.map((each) => each.piece), ...seats], '#2f3040'),
      ],
      water: { fromZ: 6.2, toZ: 95, colour: '#3f6f86', mirror: 0.5, waveHeightMetres: 0.14 },
    },
    pieces: [
      range({
        z: 420,
        heightMetres: 60,
        peakEvery: 260,
        sharpness: 0.1,
        colour: '#7d8ca0',
        snowLine: 1,
        seed: scenery.seed + 5,
      }),
      ...towerRow(random.fork('far'), { ...far, z: 230, gap: 17, high: 130, peakX: side * 40 }),
      ...towerRow(random.fork('middle'), { ...far, reach: 190, z: 165, gap: 15, high: 96, peakX: -side * 26 }),
      ...towerRow(random.fork('near'), { ...far, reach: 140, low: 9, z: 112, gap: 12, high: 34, peakX: side * 20 }),
      ...lanterns.map((each) => each.piece),
      ...seats,
    ],
    structures: [railing(random.fork('rail'), 5.6)],
    lamps: lanterns.flatMap((each) => each.lamps),
    openAir: true,
  };
}
