import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { courseMarks, courseThrough, type Course, type CoursePoint } from '../kits/course.ts';
import { floodlight, grandstand } from '../kits/grandstand.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { plate } from '../kits/pavement.ts';
import { racingCar, startGantry, tyreWall } from '../kits/race-things.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const GANTRY_Z = 17;
const LINE_Z = 10;
const HALF_METRES = 6.4;
/** The start straight, and the bend that it runs into. */
const TRACK: readonly CoursePoint[] = [
  [0, -14, HALF_METRES],
  [0, -6, HALF_METRES],
  [0, 4, HALF_METRES],
  [0, 16, HALF_METRES],
  [1, 28, HALF_METRES],
  [7, 42, HALF_METRES],
  [20, 54, HALF_METRES],
  [44, 60, HALF_METRES],
  [84, 60, HALF_METRES],
  [140, 56, HALF_METRES],
];

/** Where the cars wait for the start. */
const GRID = [
  [-1.9, 8.6],
  [2.1, 7],
] as const;

/** A race track seen along its start straight: grid and chequered line under the gantry, kerbs that swing into a bend before full stands, tyres, masts of floodlights. */
export function raceTrackAhead(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('race-track-ahead');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const points = TRACK.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(points);
  const crowd = !scenery.excluded.includes('people');
  const standing: SetPiece[] = [
    grandstand(side * -22, 78, 96, 15, crowd, scenery.snowCover),
    grandstand(side * -34, 46, 40, 12, crowd, scenery.snowCover),
    ...[-46, -18, 16, 50].map((x) => floodlight(side * x, 74, 30)),
    ...tyres(course, side),
    startGantry(0, GANTRY_Z, light),
  ];
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [],
    marks: [
      ...courseMarks(points, { colour: white ? '#cfd8e8' : '#8f8a82', extra: 2.4, lit: 0.1 }),
      ...courseMarks(points, { colour: white ? '#b8c2d4' : '#54565c', lit: 0.1 }).map((face) => ({
        ...face,
        paved: true,
      })),
      ...kerbs(course),
      ...grid(),
    ],
    toZ: 7,
  });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 50, near: 14 }),
      ...woodland(scenery, { z: 96, heightMetres: 9, gap: 5, needled: 0.4 }),
      ...standing,
      ...(scenery.excluded.includes('car') ? [] : GRID.map(([x, z], place) => racingCar(x * side, z, place))),
      ...grass.filter(({ x, z }) => !course.covers(x, z, 2.6)),
    ],
    lamps: light.lampsLit
      ? [
          ...[-46, -18, 16, 50].map((x) => ({
            x: side * x,
            y: 28,
            z: 73,
            colour: '#f2f6ff',
            radius: 10,
            strength: 0.8,
            flicker: 0,
          })),
          { x: 0, y: 5.4, z: GANTRY_Z - 0.2, colour: '#ff4a38', radius: 2.4, strength: 0.5, flicker: 0 },
        ]
      : [],
    openAir: true,
  };
}

/** White edge lines, and kerbs in red and white outside them, block by block. */
function kerbs(course: Course): readonly Face[] {
  const faces: Face[] = [];
  for (const side of [1, -1] as const) {
    for (const [out, wide, colours] of [
      [-0.35, 0.22, ['#f2efe8', '#f2efe8']],
      [0, 0.95, ['#d8382c', '#f2efe8']],
    ] as const) {
      const [inner, outer] = [course.edge(side, out), course.edge(side, out + wide)];
      for (let at = 0; at + 1 < inner.length; at++) {
        const corners = [inner[at]!, inner[at + 1]!, outer[at + 1]!, outer[at]!];
        faces.push({ points: corners.flatMap(([x, z]) => [x, 0, z]), colour: colours[at % 2]!, lit: 0.4, paved: true });
      }
    }
  }
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}

/** The chequered line across the track, and the places of the grid before it. */
function grid(): readonly Face[] {
  const faces: Face[] = [];
  const blocks = 16;
  const size = ((HALF_METRES - 0.5) * 2) / blocks;
  for (let row = 0; row < 3; row++)
    for (let block = 0; block < blocks; block++) {
      const x = -HALF_METRES + 0.5 + block * size;
      const z = LINE_Z + row * size;
      faces.push(plate(x, z, x + size, z + size, (row + block) % 2 ? '#1c1d20' : '#f2efe8', 0.4));
    }
  for (const [z, x] of [
    [6.6, -4.4],
    [4.2, 1.6],
    [1.2, -4.4],
  ] as const)
    faces.push(
      plate(x, z, x + 2.8, z + 0.16, '#f2efe8', 0.5),
      plate(x, z - 1.2, x + 0.16, z, '#f2efe8', 0.5),
      plate(x + 2.64, z - 1.2, x + 2.8, z, '#f2efe8', 0.5),
    );
  return faces;
}

/** Walls of tyres on the outside of the bend. */
function tyres(course: Course, side: 1 | -1): readonly SetPiece[] {
  const outer = course.edge(side, 5);
  const made: SetPiece[] = [];
  let [lastX, lastZ] = [0, 0];
  for (const [x, z] of outer) {
    if (z < 24 || Math.hypot(x - lastX, z - lastZ) < 5.4) continue;
    made.push(tyreWall(x, z));
    [lastX, lastZ] = [x, z];
  }
  return made;
}
