import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { conifer } from '../kits/conifer.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { iceberg } from '../kits/ice.ts';
import { massif } from '../kits/massif.ts';
import { noise, ridged } from '../kits/noise.ts';
import { rock } from '../kits/plants.ts';
import { relief } from '../kits/relief.ts';
import { chairLift, slopeFlag } from '../kits/ski-lift.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** A groomed run with ski tracks, flags and a chair lift that climbs to the pass, laden spruces, summits above. */
export function buildSkiSlope(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('ski-slope');
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf({ ...scenery, snowCover: 1, season: 'winter' }, 'grass');
  const standing: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [7, 7, 7],
    [13, 6, 7],
    [22, 6, 7.5],
    [36, 7, 8],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.3))
      if (Math.abs(spot.x + side * 2) > 6 + z * 0.2)
        standing.push(conifer(spot.x, spot.z, tall * random.range(0.7, 1.15), random.integer(0, 3), 1));
  // From before the picture up to the pass, drawn in toward the run, so that every shape of frame has it.
  const lift = chairLift(
    Array.from({ length: 8 }, (_, at) => ({
      x: side * (8.1 - at * 1.25),
      z: -2 + at * 11,
      up: Math.max(0, at - 1) * 3.4,
    })),
  );
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('snow'), { ...soil.patches, count: 500, fromZ: -8.5, toZ: 40 }),
        ...drifts(random.fork('drifts'), 200, 30),
        ...tracks(random.fork('tracks'), side),
        ...contactShadows(
          standing.filter(({ z }) => z < 30),
          soil.shadow,
        ),
      ],
    },
    pieces: [
      massif({
        z: 190,
        deepMetres: 120,
        summits: [
          [side * 34, 86, 78],
          [side * -52, 70, 66],
          [side * 120, 70, 60],
          [side * -150, 74, 66],
        ],
        crestMetres: 46,
        foldMetres: 42,
        rock: '#7b8496',
        snowFromMetres: 22,
        seed: scenery.seed + 2,
      }),
      piste(scenery.seed, side),
      ...edges(random.fork('edges'), scenery.seed, side),
      ...lift.pieces,
      ...standing,
      ...[-7.2, 7.4, -19, 21, 33, -34].map((x, at) => slopeFlag(side * x, 5.2, at % 2 === 0 ? '#d8383c' : '#2f6fb8')),
    ],
    structures: lift.structures,
    lamps: [],
    openAir: true,
  };
}

/** Where the slope begins to rise and where it ends, metres. */
const SLOPE = { nearZ: 26, farZ: 118 } as const;
/** Half the width of the groomed run, metres. */
const RUN_METRES = 13;

/** The middle of the run at a depth: it swings down from the pass. */
function runAt(z: number, side: 1 | -1): number {
  return -side * (4 + 11 * Math.sin((z - SLOPE.nearZ) * 0.052));
}

/** How high the slope is, metres: a smooth lane between humps and gullies. */
function slopeAt(seed: number, side: 1 | -1, x: number, z: number): number {
  const rise = Math.max(0, (z - SLOPE.nearZ) / (SLOPE.farZ - SLOPE.nearZ));
  const lane = Math.exp(-(((x - runAt(z, side)) / RUN_METRES) ** 2));
  return (
    rise ** 1.2 * (24 + 4 * noise(seed, x / 30, z / 30)) +
    (1 - lane) * Math.min(1, rise * 2.4) * 6.5 * ridged(seed + 2, x / 26, z / 22, 3) * (0.5 + rise)
  );
}

/** The white slope behind, that rises to the pass with the run as a smooth lane in it. */
function piste(seed: number, side: 1 | -1): SetPiece {
  const reach = reachAt(110) + 10;
  return relief({
    z: 110,
    nearZ: SLOPE.nearZ,
    farZ: SLOPE.farZ,
    span: [-reach, reach],
    top: 40,
    bottom: -1,
    columns: 320,
    rows: 90,
    contrast: 2.6,
    flatness: 0.1,
    heightAt: (x, z) => slopeAt(seed, side, x, z),
    // What lies beside the run is steeper and bluer than the groomed snow.
    colourAt: ({ x, z, steepness }) =>
      Math.abs(x - runAt(z, side)) < RUN_METRES ? '#f6f9ff' : steepness > 0.2 ? '#cddaf0' : '#e2eaf8',
  });
}

/** Laden spruces along both edges of the run, smaller and thinner toward the tree line: they show how it climbs. */
function edges(random: Random, seed: number, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let z = SLOPE.farZ - 22; z > 34; z -= 5)
    for (const way of [-1, 1])
      for (let tree = 0; tree < 5; tree++) {
        const x = runAt(z, side) + way * (RUN_METRES * 0.9 + 26 * random.next() ** 1.6);
        const tall = random.range(4, 7) * (1.2 - z / 160);
        pieces.push({
          ...conifer(x, z, tall, random.integer(0, 3), 1),
          y: slopeAt(seed, side, x, z) - 0.3,
          motion: 'still',
        });
      }
  return pieces;
}

/** Pairs of ski tracks that swing down the run. */
function tracks(random: Random, side: 1 | -1): readonly Face[] {
  const faces: Face[] = [];
  for (let run = 0; run < 5; run++) {
    const [middle, phase, swing] = [random.range(-5, 5) - side * 2, random.range(0, 6), random.range(0.8, 1.8)];
    for (const ski of [-0.16, 0.16])
      for (let z = 32; z > -8; z -= 0.8) {
        const x = (at: number) => middle + swing * Math.sin(at * 0.42 + phase) + ski;
        faces.push({
          points: [
            x(z) - 0.045,
            0,
            z,
            x(z) + 0.045,
            0,
            z,
            x(z - 0.8) + 0.045,
            0,
            z - 0.8,
            x(z - 0.8) - 0.045,
            0,
            z - 0.8,
          ],
          colour: '#9fb2da',
          lit: -0.3,
          alpha: 0.7,
        });
      }
  }
  return faces;
}

/** A glacier that comes down between dark peaks: a torn front of blue ice, crevasses, moraine and a pool of melt at its foot. */
export function buildGlacier(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('glacier');
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf({ ...scenery, snowCover: 1, season: 'winter' }, 'grass');
  const stones: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [5, 3.4, 0.5],
    [8, 3.6, 0.8],
    [12.5, 4, 1.1],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 1.6))
      stones.push(
        rock(
          spot.x,
          spot.z,
          tall * random.range(0.3, 1),
          random.integer(0, 4),
          random.chance(0.3) ? '#a9d0e4' : '#77787e',
          0.5,
        ),
      );
  for (const [x, z, wide, high] of SERACS)
    stones.push({ ...iceberg(side * x, z, wide, high, Math.round(x), 0), motion: 'still' });
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('snow'), { ...soil.patches, count: 600, fromZ: -8.5, toZ: 20 }),
        ...drifts(random.fork('drifts'), 400, 20),
        ...contactShadows(stones, soil.shadow),
      ],
      water: { fromZ: 13.5, toZ: 26.4, colour: '#3f93a8', mirror: 0.55, waveHeightMetres: 0.02 },
    },
    pieces: [
      massif({
        z: 230,
        deepMetres: 130,
        summits: [
          [side * -70, 92, 70],
          [side * 84, 84, 64],
          [side * 170, 70, 60],
          [side * -190, 76, 60],
        ],
        crestMetres: 34,
        foldMetres: 42,
        rock: '#6f7686',
        snowFromMetres: 16,
        seed: scenery.seed + 4,
      }),
      iceStream(scenery.seed, side),
      ...stones,
    ],
    lamps: [],
    openAir: true,
  };
}

/** Blocks that have broken off and stranded near us: x, z, width and height in metres. */
const SERACS = [
  [-6.4, 9.4, 4.4, 3.2],
  [-3.2, 11.6, 2.6, 1.5],
  [7.2, 10.6, 3.6, 2.4],
  [13.5, 12, 5, 3.6],
  [-14, 11.4, 4.8, 3],
  [24, 12, 5, 3],
  [-26, 12, 6, 3.4],
] as const;

/** The ice itself: it fills the valley, is torn into blocks where it bends, and breaks off in a wall. */
function iceStream(seed: number, side: 1 | -1): SetPiece {
  const reach = reachAt(70) + 10;
  return relief({
    z: 70,
    nearZ: 24.4,
    farZ: 150,
    span: [-reach, reach],
    top: 34,
    bottom: -2.6,
    columns: 320,
    rows: 70,
    contrast: 1.3,
    heightAt: (x, z) => {
      const front = 24.8 + 0.9 * noise(seed, x / 9, 3) + 0.4 * noise(seed + 1, x / 2.6, 0);
      if (z < front) return 0;
      // It breaks off in ledges, not in one wall.
      const broken = Math.min(1, (z - front) / 9);
      const ledges = (Math.floor(broken * 3.99) / 3 + 0.5 * broken) / 1.5;
      const back = Math.min(1, (z - front) / 120);
      const blocks = ridged(seed + 6, x / 6, z / 3.4, 3);
      const torn = Math.max(0, 1 - (z - front) / 46);
      const valley = 1 - 0.3 * Math.min(1, Math.abs(x - side * 6) / (30 + z * 0.3));
      return (5.4 * ledges + back * 24) * valley + (blocks - 0.4) * (1.2 + 4.4 * torn) * (0.4 + 0.6 * broken);
    },
    colourAt: ({ y, steepness, x, z }) => {
      const layers = noise(seed + 8, x / 14, y * 1.3);
      if (steepness > 0.6) return layers > 0.35 ? '#3f93bd' : layers < -0.3 ? '#86c8e2' : '#5fb0d2';
      if (steepness > 0.34) return layers > 0.2 ? '#86c4de' : '#a9d8ea';
      return noise(seed + 9, x / 6, z / 4) > 0.5 && y > 4 ? '#d3e6f2' : '#f2f8ff';
    },
  });
}
