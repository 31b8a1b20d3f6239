import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { acacia } from '../kits/acacia.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { bush, rock, tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { snowCone } from '../kits/snow-cone.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The savanna: a plain of golden grass, flat-topped acacias, low brush and stones, one great mountain with snow on its head. */
export function buildSavanna(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('savanna');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const green = scenery.season === 'spring';
  const trees = [
    [side * 8.6, 15, 6.4],
    [-side * 13, 26, 6.8],
    [side * 27, 30, 6.4],
    [-side * 5, 52, 6],
    [side * 22, 62, 6.4],
    [-side * 36, 44, 6.6],
    [side * 52, 48, 6.4],
    [-side * 60, 70, 6],
    [-side * 30, 12, 6],
    [side * 38, 13, 6.2],
  ].map(([x = 0, z = 0, high = 0], index) => acacia(x, z, high, index));
  const low: SetPiece[] = [];
  for (const [z, gap] of [
    [9, 9],
    [18, 10],
    [34, 11],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.3))
      low.push(
        random.chance(0.65)
          ? bush(spot.x, spot.z, random.range(0.4, 1), random.integer(0, 2), 'autumn', snowCover)
          : rock(spot.x, spot.z, random.range(0.3, 0.9), random.integer(0, 4), '#a08060', snowCover),
      );
  const straw = green ? '#a8ab5c' : '#d0ab5c';
  return {
    ground: {
      ...soil,
      near: white ? soil.near : straw,
      far: white ? soil.far : green ? '#b5b56a' : '#dcbb72',
      marks: [
        ...patches(random.fork('soil'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#b98f48', '#e3c47c', '#c9a050', '#a88a50'],
          count: 800,
          fromZ: -8.5,
          toZ: 70,
        }),
        ...(white ? drifts(random.fork('drifts'), 300, 30) : []),
        ...contactShadows([...trees, ...low], white ? soil.shadow : '#6a4a2a'),
      ],
    },
    pieces: [
      snowCone(side * -46, 400, 230, 92, { rock: '#8a8fa8', snowShare: white ? 0.1 : 0.66, flat: 0.16 }),
      range({
        z: 240,
        heightMetres: 9,
        peakEvery: 120,
        sharpness: 0.05,
        colour: white ? '#dbe3f3' : '#b0a06a',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 41,
      }),
      ...trees,
      ...low,
      ...tallGrass(random.fork('grass'), green),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Tall grass before and behind the stage. */
function tallGrass(random: Random, green: boolean): readonly SetPiece[] {
  const grass: SetPiece[] = [];
  for (const [z, gap] of [
    [-6.2, 1.4],
    [4.8, 0.9],
    [6.4, 1],
    [8.6, 1.2],
    [12, 1.6],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 1))
      if (!onStage(spot))
        grass.push(tuft(spot.x, spot.z, random.range(0.4, 0.85), random.integer(0, 5), green ? 'summer' : 'autumn'));
  return grass;
}
