import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { breakersAlong } from '../kits/breakers.ts';
import { drifts } from '../kits/cover.ts';
import { crag } from '../kits/crag.ts';
import { greensward } from '../kits/greensward.ts';
import { contactShadows, lens, patches } from '../kits/ground-marks.ts';
import { gull } from '../kits/gull.ts';
import { bush, rock } from '../kits/plants.ts';
import { lighthouse } from '../kits/shore.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const EDGE_Z = 5.6;
const DROP_METRES = 7.5;

/** The grassy brow of a sea cliff; along the coast headland behind headland falls sheer into the surf, sea stacks before them. */
export function buildCliff(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('cliff');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'grass');
  const stormy = scenery.weather === 'storm';
  const near = brow(random.fork('brow'), scenery);
  return {
    ground: {
      ...soil,
      edgeZ: EDGE_Z,
      below: { dropMetres: DROP_METRES, near: '#3f7f92', far: '#5f9aa8' },
      marks: [
        ...rim(random.fork('rim'), soil.near, white),
        ...patches(random.fork('soil'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: EDGE_Z - 0.8 }),
        ...(white ? drifts(random.fork('drifts'), 300, EDGE_Z - 1) : []),
        ...contactShadows(near, soil.shadow),
      ],
      water: {
        fromZ: EDGE_Z,
        toZ: 3000,
        colour: stormy ? '#3d626b' : '#2b7f97',
        mirror: 0.1,
        waveHeightMetres: 0.3,
        level: -DROP_METRES,
      },
    },
    pieces: [...coast(random.fork('coast'), scenery, side), ...near],
    lamps: light.lampsLit
      ? [{ x: side * 41, y: 39, z: 118, colour: '#ffe6a6', radius: 8, strength: 0.9, flicker: 0 }]
      : [],
    openAir: true,
  };
}

/** The torn edge of the turf, over the bare rock that shows beneath it. */
function rim(random: Random, turf: string, white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (const [colour, out, deep, lit] of [
    [white ? '#8f97a8' : '#7d7566', 0.35, 2, -0.4],
    [turf, 0, 1.7, 0.3],
  ] as const)
    for (let x = -70; x < 70; x += random.range(1.6, 3.4))
      faces.push({ points: lens(random, x, EDGE_Z + out - 0.5, random.range(3, 6), deep), colour, lit, smooth: true });
  return faces;
}

/** Headlands that come out one behind the other from one side, a lighthouse on the second, stacks in the sea. */
function coast(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  const stormy = scenery.weather === 'storm';
  const cap = white
    ? '#eef3ff'
    : { spring: '#86ab58', summer: '#71994c', autumn: '#99904e', winter: '#948f70' }[scenery.season];
  const pieces: SetPiece[] = [];
  const cliff = (
    x: number,
    z: number,
    widthMetres: number,
    heightMetres: number,
    top: 'left' | 'right' | 'peak' | 'level',
  ) => {
    pieces.push(
      crag({
        x,
        y: -DROP_METRES,
        z,
        widthMetres,
        heightMetres,
        rock: '#7f7a72',
        cap,
        top,
        ledges: 0.4,
        seed: scenery.seed * 7 + Math.round(x + z),
        mirrored: false,
      }),
      ...breakersAlong(
        {
          x,
          y: -DROP_METRES,
          z: z - 1,
          widthMetres: widthMetres * 1.14,
          sprayMetres: heightMetres * (stormy ? 0.5 : 0.2),
          foamMetres: 0.8 + heightMetres * 0.025,
        },
        20,
      ),
    );
  };
  const slope = side > 0 ? 'left' : 'right';
  for (const [x, z, wide, tall] of [
    [66, 92, 84, 40],
    [64, 124, 90, 46],
    [60, 172, 104, 52],
    [44, 240, 130, 54],
    [16, 330, 170, 52],
    [-40, 430, 160, 34],
  ] as const)
    cliff(side * x, z, wide, tall * random.range(0.94, 1.06), slope);
  cliff(side * 7, 104, 9, 17, 'peak');
  cliff(side * -4, 150, 8, 13, 'peak');
  cliff(side * -70, 160, 12, 15, 'peak');
  // Its rock is behind the brow it stands on.
  pieces.push({ ...lighthouse(side * 41, 125, 15), y: 24, mirrored: false });
  if (scenery.hour !== 'night' && !scenery.excluded.includes('bird'))
    for (let bird = 0; bird < 6; bird++)
      pieces.push(gull(random.range(-26, 26), random.range(3, 13), random.range(16, 44), random.range(-2.5, 2.5)));
  return pieces;
}

/** Grass in the wind, thrift, boulders and low bushes along the edge. */
function brow(random: Random, scenery: Scenery): readonly SetPiece[] {
  const { season, snowCover } = scenery;
  const pieces: SetPiece[] = [];
  for (const spot of rowOf(random, EDGE_Z - 0.7, 6, 1, 0.8)) {
    const tall = random.range(0.25, 0.8);
    pieces.push(
      rock(spot.x, spot.z, tall, random.integer(0, 4), '#86807a', snowCover),
      rock(spot.x + tall * 1.3, spot.z + 0.3, tall * 0.55, random.integer(0, 4), '#7d7872', snowCover),
    );
    if (random.chance(0.5))
      pieces.push(bush(spot.x - 1.6, spot.z, random.range(0.3, 0.55), random.integer(0, 2), season, snowCover));
  }
  pieces.push(...greensward(random.fork('sward'), scenery, { toZ: EDGE_Z, blossoms: [4, 4, 0], tall: 0.34, gap: 0.7 }));
  return pieces;
}
