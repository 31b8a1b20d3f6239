import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { courseMarks, courseThrough, type CoursePoint } from '../kits/course.ts';
import { crown, field, landBelow, lightBelow, LAND_Y, onLand, pitchedHouse, rowAt } from '../kits/from-air.ts';
import { range } from '../kits/ranges.ts';
import { shadowBelow } from '../kits/shadows-below.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

const ROOFS = ['#b5583c', '#a04a36', '#8f5a48', '#7d6a60', '#c06a48'] as const;
const WALLS = ['#efe6d4', '#e6d3b0', '#f4efe4', '#d8c8b4'] as const;
const GARDENS = {
  spring: ['#86ad5c', '#98bb68', '#7aa052'],
  summer: ['#7da252', '#8fae5c', '#6f9648'],
  autumn: ['#a8924e', '#b5a058', '#98843f'],
  winter: ['#9a9272', '#a79c7c', '#8a8468'],
} as const;

/** The road that winds through it. */
const ROAD: readonly CoursePoint[] = [
  [70, 10, 3],
  [24, 42, 3],
  [-16, 78, 3],
  [8, 120, 3],
  [44, 170, 3.2],
  [20, 240, 3.6],
  [-60, 330, 4],
  [-30, 480, 5],
];

/** A village from the air: tiled roofs in their gardens along a road that winds, a church among them, trees, fields and hills beyond. */
export function buildVillageFromAbove(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('village-from-above');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const road = ROAD.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(road);
  const greens = white ? ['#e9eefa', '#dbe3f2', '#f2f6fd'] : GARDENS[season];
  const leaf = white
    ? '#a9b6cf'
    : { spring: '#6fa050', summer: '#4f8a44', autumn: '#c08238', winter: '#857a66' }[season];
  const gardens: Face[] = [];
  const shadows: Face[] = [];
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  for (let z = 330; z > 10; z -= 17) {
    const faces: Face[] = [];
    const settled = Math.min(reachAt(z), 60 + z * 0.35);
    for (let x = -reachAt(z); x < reachAt(z); x += 19) {
      const [px, pz] = [x + random.range(-3, 3), z + random.range(-2.5, 2.5)];
      const near = course.covers(px, pz, 34);
      gardens.push(field(px - 9, pz - 8, px + 9, pz + 8, random.pick(greens), random.range(0, 0.5)));
      if (course.covers(px, pz, 8) || Math.hypot(px - side * 20, pz - 104) < 15) continue;
      const home = Math.abs(px) < settled && random.chance(near ? 0.85 : 0.42);
      if (home) {
        const wide = random.range(9, 12.5);
        shadows.push(
          ...shadowBelow(
            { x: [px - wide / 2, px + wide / 2], z: [pz - wide * 0.36, pz + wide * 0.36], highMetres: wide * 0.62 },
            light,
          ),
        );
        faces.push(
          ...pitchedHouse(px, pz, wide, random.pick(WALLS), white ? '#eef3ff' : random.pick(ROOFS), light.lampsLit),
        );
        if (light.lampsLit && random.chance(0.3)) lamps.push(lightBelow(px, pz - 5, '#ffc878', 4));
      }
      faces.push(...grove(random, px, pz - (home ? 6 : 0), home ? 2 : 4, leaf));
    }
    structures.push(rowAt(z, faces));
  }
  return {
    ground: landBelow({
      colour: greens[0]!,
      far: greens[1]!,
      kind: white ? 'snow' : 'grass',
      marks: [
        ...gardens,
        ...onGround(courseMarks(road, { colour: white ? '#c3cde0' : '#c9b691', lit: 0.3 })),
        ...shadows,
      ],
    }),
    pieces: [...beyond(scenery), ...yards(random, scenery, side), onLand(church(side * 20, 104, 24, true, snowCover))],
    structures,
    lamps,
    openAir: true,
  };
}

/** Marks that were laid at the height of a stage, set down on the land. */
function onGround(faces: readonly Face[]): readonly Face[] {
  return faces.map((face) => ({ ...face, points: face.points.map((value, at) => (at % 3 === 1 ? LAND_Y : value)) }));
}

function grove(random: Random, x: number, z: number, count: number, leaf: string): readonly Face[] {
  return Array.from({ length: count }, () =>
    crown(x + random.range(-7, 7), z + random.range(-3, 3), random.range(1.8, 3), leaf),
  ).flat();
}

/** Hills that close the land. */
function beyond(scenery: Scenery): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  return [
    [560, 74, 0.2, '#7c8f9c'],
    [430, 34, 0.05, white ? '#dbe3f3' : '#7f9a62'],
  ].map(([z, heightMetres, sharpness, colour], index) =>
    onLand(
      range({
        z: z as number,
        heightMetres: heightMetres as number,
        peakEvery: 150,
        sharpness: sharpness as number,
        colour: colour as string,
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 50 + index,
      }),
    ),
  );
}

/** Great trees that stand above the roofs. */
function yards(random: Random, { season, snowCover }: Scenery, side: 1 | -1): readonly SetPiece[] {
  return [
    [-34, 52],
    [38, 70],
    [-58, 96],
    [62, 120],
    [-20, 150],
    [80, 60],
    [-90, 66],
  ].map(([x = 0, z = 0], index) => onLand(broadleaf(side * x, z, random.range(9, 12), index, season, snowCover)));
}
