import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bamboo } from '../kits/bamboo.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { palm } from '../kits/shore.ts';
import { bush } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { terraces } from '../kits/terraces.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Hillsides cut into steps: flooded mirrors in spring, green in summer, gold in autumn; palms and bamboo between, misty hills above. */
export function buildRiceTerraces(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('rice-terraces');
  const side = random.chance(0.5) ? 1 : -1;
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const fields = FIELDS[white ? 'white' : scenery.season];
  const seed = scenery.seed * 3;
  const plants = groves(random.fork('groves'), scenery, side);
  const hill = white
    ? '#cfd9ea'
    : { spring: '#6f9a74', summer: '#5f8f6c', autumn: '#8a8f62', winter: '#7f8f7c' }[scenery.season];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: 12 }),
        ...contactShadows(
          plants.filter(({ z }) => z < 26),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      range({
        z: 260,
        heightMetres: 78,
        peakEvery: 120,
        sharpness: 0.45,
        colour: hill,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 1,
      }),
      terraces({
        ...fields,
        z: 150,
        riseMetres: 46,
        levels: 12,
        side: side === 1 ? -1 : 1,
        foldMetres: 38,
        seed: seed + 2,
      }),
      terraces({ ...fields, z: 66, riseMetres: 20, levels: 9, side, foldMetres: 17, seed: seed + 3 }),
      terraces({ ...fields, z: 24, riseMetres: 3.6, levels: 3, side, foldMetres: 9, seed: seed + 4 }),
      ...plants,
      ...greensward(random.fork('sward'), scenery, { toZ: 9, blossoms: [1, 0], tall: 0.34, gap: 0.8 }),
    ],
    lamps: [],
    openAir: true,
  };
}

/** What the fields of a season bear, and how many stand under water. */
const FIELDS = {
  spring: { crops: ['#a4c470', '#8fb662'], flooded: 0.72, bank: '#4f7440', rim: '#b4cc74' },
  summer: { crops: ['#8cbf50', '#a6d060', '#78ae48'], flooded: 0.5, bank: '#3c6636', rim: '#c0dc78' },
  autumn: { crops: ['#e0bb52', '#cda044', '#ecd07c'], flooded: 0.08, bank: '#6a6c34', rim: '#f0dc8c' },
  winter: { crops: ['#a89a72', '#b5a57e'], flooded: 0.5, bank: '#6c664c', rim: '#c4b88e' },
  white: { crops: ['#eef3fc', '#e2e9f6', '#d9e2f2'], flooded: 0.12, bank: '#8fa2c2', rim: '#ffffff' },
} as const;

/** What stands between the terraces. */
function groves(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const [x, z, tall] of [
    [-9.6, 6.6, 7.5],
    [-11.4, 8, 6],
    [17, 9, 7],
    [31, 8, 7],
    [-33, 8, 7],
    [-52, 8, 7],
    [52, 8, 7],
  ] as const)
    pieces.push(palm(side * x, z, tall * random.range(0.9, 1.1), random.integer(0, 2)));
  for (const x of [12.5, 14, -24, 42, -44])
    pieces.push(bamboo(side * x, 7.4, random.range(7, 9), random.integer(0, 3), snowCover));
  for (const spot of rowOf(random, 8.4, 5, 1, 1.5))
    pieces.push(bush(spot.x, spot.z, random.range(0.3, 0.8), random.integer(0, 2), season, snowCover));
  for (const x of [-26, 30, -70, 74]) pieces.push(broadleaf(side * x, 40, 6, random.integer(0, 3), season, snowCover));
  return pieces;
}
