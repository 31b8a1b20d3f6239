import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fence } from '../kits/fence.ts';
import { hills } from '../kits/hills.ts';
import { house, type House } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { mailbox } from '../kits/mailbox.ts';
import { dashes, plate, strip } from '../kits/pavement.ts';
import { parkedCar } from '../kits/road-cars.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** Half the width of the road, and of the walks beside it, metres. */
const ROAD = 3.6;
const VERGE = 5.2;
const WALK = 6.8;
const WALLS = ['#dfe4e2', '#e8d8b8', '#c8d4dc', '#e2c8b0', '#d4dcc4', '#ece6da'] as const;
const ROOFS = ['#6a5a54', '#7a4a3c', '#55606a', '#6f6a5c'] as const;
const BLOSSOM = '#f4b8c8';

/** A street of the suburbs: a broad quiet road that runs away between lawns, houses with gables and drives, a row of trees on each verge, mailboxes, a car at the kerb. */
export function buildSuburb(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('suburb');
  const { season, snowCover, excluded } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const leaves = season === 'spring' ? BLOSSOM : undefined;
  const trees = [12.5, 21, 31, 43, 57].flatMap((z, index) =>
    [-1, 1].map((each) =>
      broadleaf(each * 4.5 + each * z * 0.02, z + each, 5.6 + (index % 3) * 0.5, index, season, snowCover, leaves),
    ),
  );
  const homes = houses(random.fork('houses'), snowCover);
  const lamps = [10, 24].map((z, index) => streetLamp((index % 2 ? -1 : 1) * side * 4.1, z, index % 2 ? 1 : -1, light));
  const boxes = [mailbox(-side * 4.4, 4.9), mailbox(side * 4.5, 16), mailbox(-side * 4.5, 25)];
  const cars = excluded.includes('car') ? [] : [parkedCar(side * 11.4, 11.4, scenery.seed % 4, side as 1 | -1)];
  const pickets = Array.from({ length: 12 }, (_, index) =>
    fence(-side * (7.8 + index * 2.5), 9.2, 2.5, snowCover, true),
  );
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...trees, ...homes, ...boxes, ...cars],
    marks: road(side, snowCover),
    toZ: 22,
  });
  const paved = (x: number, z: number) =>
    Math.abs(x) < ROAD + 0.3 ||
    (Math.abs(x) > VERGE - 0.1 && Math.abs(x) < WALK + 0.1) ||
    (Math.abs(x - side * 11.4) < 2.8 && z > 6);
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 26, near: 12 }),
      ...homes,
      ...trees,
      ...pickets,
      ...boxes,
      ...cars,
      ...lamps.map(({ piece }) => piece),
      ...grass.filter(({ x, z }) => !paved(x, z)),
    ],
    lamps: light.lampsLit
      ? [
          ...lamps.flatMap(({ lamp }) => lamp ?? []),
          ...[-1, 1].flatMap((each) =>
            [14, 28].map((z) => ({
              x: each * 12.5,
              y: 2.2,
              z: z - 1,
              colour: '#ffc878',
              radius: 3,
              strength: 0.5,
              flicker: 0,
            })),
          ),
        ]
      : [],
    openAir: true,
  };
}

/** The road with its kerbs, the walks, a drive to each house. */
function road(side: number, snow: number): readonly Face[] {
  const white = snow > 0.5;
  const [asphalt, concrete] = white ? ['#c6cede', '#d4dbe9'] : ['#777a7e', '#b9b5ac'];
  const marks: Face[] = [...strip(-ROAD, ROAD, -9, 120, asphalt, 0.1)];
  if (!white) marks.push(...dashes('z', 0, -8, 90, '#e8e4d8'));
  for (const each of [-1, 1]) {
    const span = (a: number, b: number) => [Math.min(each * a, each * b), Math.max(each * a, each * b)] as const;
    marks.push(...strip(...span(ROAD, ROAD + 0.24), -9, 120, white ? '#e4eaf5' : '#cfcac0', 0.5));
    marks.push(...strip(...span(VERGE, WALK), -9, 120, concrete, 0.25));
    for (let z = -8; z < 40; z += 1.6) marks.push(plate(...pair(span(VERGE, WALK), z), '#8f8b83', -0.1, 0.5));
  }
  for (const [x, z] of [
    [side * 11.4, 6.6],
    [-side * 12.4, 19.4],
  ] as const)
    marks.push(
      plate(x - 2.4, z, x + 2.4, z + 7, concrete, 0.2),
      plate(Math.min(x, Math.sign(x) * ROAD), z, Math.max(x, Math.sign(x) * ROAD), z + 2.4, concrete, 0.2),
    );
  return marks;
}

function pair([a, b]: readonly [number, number], z: number): readonly [number, number, number, number] {
  return [a, z, b, z + 0.05];
}

/** Houses on both sides, nearer ones with more to them. */
function houses(random: Random, snow: number): readonly SetPiece[] {
  const made: SetPiece[] = [];
  for (const each of [-1, 1])
    for (const [index, [z, x]] of (
      [
        [15.5, 12.4],
        [29, 14.5],
        [43, 15.5],
        [60, 17],
        [15.5, 28],
        [17, 43],
      ] as const
    ).entries()) {
      const of: House = {
        wide: 9.4,
        deep: 6,
        storeys: (index + (each + 1) / 2) % 2 === 0 ? 2 : 1,
        ridge: index % 2 === 0 ? 'across' : 'deep',
        pitchMetres: 3,
        wall: WALLS[(index * 2 + each + 1) % WALLS.length]!,
        roof: random.pick(ROOFS),
        trim: '#f6f4ee',
        shutters: random.pick(['#4f6a80', '#5f7a5c', '#8a4a3c']),
        door: random.pick(['#b5382f', '#3f5f8a', '#3f6f55']),
        chimney: index % 2 === 0,
        snow,
        flowers: snow < 0.5,
      };
      made.push(house(`suburb ${each} ${index}`, each * x, z + (each > 0 ? 1.5 : 0), of));
    }
  return made;
}
