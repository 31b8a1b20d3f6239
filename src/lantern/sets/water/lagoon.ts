import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts, litter, ripples } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, rock } from '../kits/plants.ts';
import { massif } from '../kits/massif.ts';
import { jetty, palm } from '../kits/shore.ts';
import { groundOf } from '../kits/soil.ts';
import { stiltHut } from '../kits/stilt-hut.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const SHORE_Z = 5.4;
/** Where the reef breaks the swell, metres. */
const REEF_Z = 95;

/** A lagoon: white sand under palms, still turquoise water, huts on stilts along a jetty, a green peak, the sea dark beyond the reef. */
export function buildLagoon(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('lagoon');
  const { snowCover, weather } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'sand');
  const huts = hutsOff(side);
  const things = strand(scenery, side);
  const grey = weather === 'storm' || weather === 'rain';
  return {
    ground: {
      ...soil,
      near: white ? soil.near : '#f0e4c8',
      far: white ? soil.far : '#f4ead2',
      marks: [
        ...patches(random.fork('sand'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#e3d3b0', '#fbf4e2', '#ead9b8'],
          count: 700,
          fromZ: -8.4,
          toZ: SHORE_Z - 0.6,
        }),
        ...(white
          ? drifts(random.fork('drifts'), 300, SHORE_Z - 1)
          : ripples(random.fork('ripples'), 900, SHORE_Z - 1.5)),
        ...litter(random.fork('shells'), ['#fff4e4', '#e8b8a0', '#d8c8b0'], 260, 0.045, SHORE_Z - 0.8),
        ...contactShadows(things, soil.shadow),
      ],
      water: {
        fromZ: SHORE_Z,
        toZ: REEF_Z,
        colour: grey ? '#4fa8a4' : '#3fcfc8',
        mirror: 0.22,
        waveHeightMetres: 0.05,
        surf: true,
      },
    },
    pieces: [
      massif({
        z: 330,
        deepMetres: 130,
        summits: [
          [-side * 74, 66, 52],
          [-side * 122, 44, 50],
        ],
        crestMetres: 3,
        foldMetres: 80,
        rock: '#6f7f78',
        wood: { colour: '#4f8a5a', toMetres: 50 },
        snowFromMetres: 400,
        seed: scenery.seed + 4,
      }),
      ...huts,
      ...things,
    ],
    structures: [jetty(side * 4.9, SHORE_Z - 0.5, 20)],
    lamps: light.lampsLit
      ? huts.map((hut) => ({
          x: hut.x,
          y: 2.2,
          z: hut.z - 0.2,
          colour: '#ffc070',
          radius: 2.6,
          strength: 0.6,
          flicker: 0.1,
        }))
      : [],
    openAir: true,
  };
}

/** Huts in a row along the jetty, and more of them far to both sides. */
function hutsOff(side: 1 | -1): readonly SetPiece[] {
  return [
    [side * 8, 22, 1],
    [side * 15.5, 26, 1],
    [side * 23, 31, 1],
    [side * 31, 36, 1],
    [side * 42, 30, 1],
    [-side * 40, 34, 1],
    [-side * 49, 30, 1],
  ].map(([x = 0, z = 0, size = 1]) => stiltHut(x, z, size, side));
}

/** Palms with brush at their feet, and stones at the water. */
function strand(scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const palms = scenery.excluded.includes('palm')
    ? []
    : [
        [-side * 8.8, 4.8, 7.4],
        [-side * 11.4, 4.6, 6],
        [-side * 10.2, 5.2, 5],
        [side * 19, 4.6, 7],
        [side * 38, 4.7, 6.6],
        [-side * 27, 4.6, 7],
        [-side * 43, 4.7, 6.4],
      ].map(([x = 0, z = 0, tall = 0], index) => palm(x, z, tall, index));
  const stones = [-31, -15, 13.4, 30].map((x, index) =>
    rock(side * x, 5.6, 0.4 + (index % 2) * 0.3, index, '#8a8078', snowCover),
  );
  const shrubs = palms.map((each, index) =>
    bush(each.x + 1.2, 4.9, 0.7, index, season === 'winter' ? 'summer' : season, snowCover),
  );
  return [...stones, ...palms, ...shrubs];
}
