import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { sailingBoat } from '../kits/far-boat.ts';
import { islet } from '../kits/islet.ts';
import { dashes, plate } from '../kits/pavement.ts';
import { bush, rock } from '../kits/plants.ts';
import { railing } from '../kits/railing.ts';
import { range } from '../kits/ranges.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { coastRoadAhead } from './coast-road-ahead.ts';

const EDGE_Z = 5.2;

/** A road along the coast: two lanes with their lines, a rail at the edge, the sea behind it, headlands that run into the haze. */
export function buildCoastRoad(scenery: Scenery, _light: Light): BuiltSet {
  if (scenery.vacant) return coastRoadAhead(scenery);
  const random = createRandom(scenery.seed).fork('coast-road');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const pieces: SetPiece[] = [
    ...[
      [300, 40, 150, 0.3],
      [190, 26, 120, 0.2],
    ].map(([z = 0, heightMetres = 0, peakEvery = 0, sharpness = 0], at) =>
      range({
        z,
        heightMetres,
        peakEvery,
        sharpness,
        colour: white ? '#d5deee' : ['#8fa3ae', '#7f9a86'][at]!,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 20 + at,
      }),
    ),
    ...(scenery.excluded.includes('boat')
      ? []
      : [sailingBoat(side * 14, 46, 0.5, scenery.seed % 4), sailingBoat(-side * 30, 90, 0.6, (scenery.seed + 1) % 4)]),
    islet(side * 26, 120, 9, 0, scenery.season, scenery.snowCover),
  ];
  for (let x = -50; x < 50; x += random.range(2.4, 5))
    pieces.push(
      random.chance(0.6)
        ? bush(x, EDGE_Z - 0.5, random.range(0.3, 0.6), random.integer(0, 2), scenery.season, scenery.snowCover)
        : rock(x, EDGE_Z - 0.4, random.range(0.2, 0.45), random.integer(0, 4), '#8d877c', scenery.snowCover),
    );
  return {
    ground: {
      kind: white ? 'snow' : 'grass',
      near: white ? '#e9eefa' : '#8fa266',
      far: white ? '#dde4f4' : '#9aab74',
      mirror: 0,
      ripple: 0,
      marks: [
        plate(-90, 3.4, 90, 4.1, white ? '#dfe6f4' : '#c9b78c', 0.2),
        { ...plate(-90, -4.4, 90, 3.5, white ? '#c3ccdc' : '#5a5f68', 0.15), paved: true },
        plate(-90, 3.14, 90, 3.26, '#f2f2ea', 0.5, 0.85),
        plate(-90, -4.2, 90, -4.08, '#f2f2ea', 0.5, 0.85),
        ...dashes('x', -0.6, -88, 88, '#f2e6b0'),
      ],
      water: { fromZ: EDGE_Z, toZ: 900, colour: '#2a7f9e', mirror: 0.35, waveHeightMetres: 0.12 },
    },
    pieces,
    structures: [railing(random, 4.4, '#c9d0d6', 0.75)],
    lamps: [],
    openAir: true,
  };
}
