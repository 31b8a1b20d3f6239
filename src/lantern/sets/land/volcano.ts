import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { ashPlume } from '../kits/ash-plume.ts';
import { courseMarks, type CoursePoint } from '../kits/course.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { fireFountain, lavaStreams } from '../kits/lava.ts';
import { noise, ridged } from '../kits/noise.ts';
import { rock, tuft } from '../kits/plants.ts';
import { pool } from '../kits/pools.ts';
import { relief } from '../kits/relief.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, reachAt, rowOf, type Spot } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const CONE = { z: 120, heightMetres: 37, craterMetres: 9, footMetres: 84 };

/** A smoking cone that throws fire, lava that runs down its flanks and across black sand, glowing cracks between boulders. */
export function buildVolcano(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('volcano');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const coneX = side * -6;
  const river = RIVER.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const stones = boulders(random.fork('stones'), scenery, river);
  const soil = groundOf(scenery, 'sand');
  return {
    ground: {
      ...soil,
      near: white ? soil.near : '#4a4346',
      far: white ? soil.far : '#5b5254',
      marks: [
        ...patches(random.fork('ash'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#3c3639', '#5c5355', '#2f2b2e'],
          count: 900,
          fromZ: -8.5,
          toZ: 60,
        }),
        ...(white ? drifts(random.fork('drifts'), 300, 40) : []),
        ...courseMarks(river, { colour: '#241d1f', extra: 0.9, lit: -0.5 }),
        ...courseMarks(river, { colour: '#ff5a1c', lit: 0 }).map((face) => ({ ...face, shines: true })),
        ...courseMarks(river, { colour: '#ffc24a', extra: -0.55, lit: 0 }).map((face) => ({ ...face, shines: true })),
        ...(white ? [] : [-8.6, 9.4, 24, -26, 41, -43].flatMap((x) => pool(side * x, 6.2, 2.6, 1.1, '#ff5a1c', 0.16))),
        ...contactShadows(stones, '#17131a'),
      ],
    },
    pieces: [
      range({
        z: 280,
        heightMetres: 40,
        peakEvery: 100,
        sharpness: 0.7,
        colour: '#5f5a66',
        snowLine: white ? 0.1 : 1,
        seed: scenery.seed + 1,
      }),
      cone(scenery, coneX),
      lavaStreams(coneX, CONE.z - 0.5, CONE.heightMetres * 1.02, CONE.craterMetres, scenery.seed),
      ashPlume(coneX, CONE.z + 2, CONE.heightMetres * 0.9, 46, CONE.craterMetres),
      fireFountain(coneX, CONE.heightMetres * 0.9, CONE.z - 1, 15),
      ...stones,
    ],
    lamps: [
      { x: coneX, y: CONE.heightMetres + 8, z: CONE.z - 2, colour: '#ff5a24', radius: 40, strength: 1, flicker: 0.6 },
      ...[-8.6, 9.4, 24, -26].map((x) => ({
        x: side * x,
        y: 0.4,
        z: 6,
        colour: '#ff5a20',
        radius: 3.4,
        strength: 0.5,
        flicker: 0.4,
      })),
    ],
    openAir: true,
  };
}

/** Where the lava has reached the plain. */
const RIVER: readonly CoursePoint[] = [
  [-4, 92, 2.2],
  [-9, 66, 1.9],
  [-3, 44, 1.7],
  [-11, 28, 1.6],
  [-6, 17, 1.5],
  [-12, 10.5, 1.5],
  [-24, 8, 1.6],
  [-60, 7.6, 1.7],
  [-110, 7.6, 1.7],
];

/** A steep cone with a broken rim, gullied by ash. */
function cone(scenery: Scenery, x: number): SetPiece {
  const { seed, snowCover } = scenery;
  const reach = reachAt(CONE.z);
  return relief({
    z: CONE.z,
    nearZ: CONE.z - 62,
    farZ: CONE.z + 30,
    span: [-reach, reach],
    top: CONE.heightMetres * 1.15,
    bottom: -1,
    columns: 300,
    rows: 54,
    contrast: 1.2,
    heightAt: (px, pz) => {
      const out = Math.hypot(px - x, (pz - CONE.z) * 1.5);
      const flank = Math.max(0, 1 - (out - CONE.craterMetres) / CONE.footMetres);
      const angle = Math.atan2(pz - CONE.z, px - x);
      const gully = ridged(seed + 3, angle * 6, out / 40, 3) - 0.5;
      const rim = 1 + 0.06 * noise(seed + 5, angle * 5, 0);
      const bowl = out < CONE.craterMetres ? -0.16 * (1 - out / CONE.craterMetres) : 0;
      return (
        CONE.heightMetres * (flank ** 1.7 * rim + bowl + gully * 0.12 * flank * (1 - flank) * 3) +
        1.4 * Math.max(0, noise(seed, px / 12, pz / 12))
      );
    },
    colourAt: ({ y, steepness }) =>
      snowCover > 0.5 && steepness < 0.5 ? '#e6ebf5' : y > CONE.heightMetres * 0.7 ? '#4a3f40' : '#564b4c',
  });
}

/** How high a boulder is, of what it would be, where it would hide the lava. */
const LOW = 0.3;

/** Whether a boulder stands between us and a bend of the river. */
function hides({ x, z }: Spot, tall: number, river: readonly CoursePoint[]): boolean {
  return river.some(([px, pz, half]) => {
    const behind = (x * (pz + EYE_METRES)) / (z + EYE_METRES);
    return pz > z && Math.abs(behind - px) < (half + tall) * 2.4;
  });
}

/** How far before the stage one looks on, metres. */
const EYE_METRES = 6;

/** Black blocks of lava, tufts of dry grass where it is old. */
function boulders(random: Random, scenery: Scenery, river: readonly CoursePoint[]): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [5.2, 4, 0.6],
    [8.5, 4.4, 1],
    [13, 5, 1.6],
    [22, 7, 2.2],
    [38, 9, 3.2],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.3)) {
      const high = tall * random.range(0.3, 1) * (hides(spot, tall, river) ? LOW : 1);
      if (!onStage(spot))
        pieces.push(
          rock(spot.x, spot.z, high, random.integer(0, 4), '#4c4448', scenery.snowCover),
          rock(spot.x + high, spot.z - 0.2, high * 0.5, random.integer(0, 4), '#574d50', scenery.snowCover),
        );
    }
  for (const spot of rowOf(random, -5.6, 4.4, 1, 1))
    pieces.push(tuft(spot.x, spot.z, random.range(0.16, 0.3), random.integer(0, 5), 'autumn'));
  return pieces;
}
