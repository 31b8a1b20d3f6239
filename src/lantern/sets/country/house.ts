import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fence } from '../kits/fence.ts';
import { flowerBed } from '../kits/garden-things.ts';
import { hills } from '../kits/hills.ts';
import { house, type House } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { mailbox } from '../kits/mailbox.ts';
import { bush } from '../kits/plants.ts';
import { steam } from '../kits/smoke.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A house of its own: lit windows, a red door at the end of a garden path, a white picket fence, a great tree, neighbours to both sides. */
export function buildHouse(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('house');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 3.2;
  const path: readonly WayPoint[] = [
    [-side * 1.5, -9, 1.3],
    [side * 0.5, 0, 1.25],
    [x * 0.8, 8, 1.1],
    [x + 0.3, 19, 0.9],
  ];
  const homes = row(x, side, snowCover);
  const trees = [
    broadleaf(-side * 7.4, 13, 9.5, 1, season, snowCover),
    broadleaf(side * 15.5, 27, 9, 0, season, snowCover),
    broadleaf(-side * 14, 30, 9, 3, season, snowCover),
    broadleaf(-side * 34, 14, 8, 2, season, snowCover),
    broadleaf(side * 36, 15, 8, 0, season, snowCover),
  ];
  const low = [-6.6, -4.4, 4.6, 6.2].map((at, index) =>
    bush(x + at, 18.2, 0.9 + (index % 2) * 0.3, index, season, snowCover),
  );
  const beds = [
    flowerBed(x - 3.3, 16.4, 3, ['#d9534f', '#f2c53d'], snowCover),
    flowerBed(x + 3.6, 16.4, 3, ['#e88bb4', '#8f7be0'], snowCover),
  ];
  const pickets = Array.from({ length: 40 }, (_, index) => fence((index - 20) * 2.6 + 0.6, 6.4, 2.6, snowCover, true));
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...low, ...homes], path });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 40, near: 16 }),
      ...homes,
      steam(x + 2.6, 22, 3.4, '#d8d8dc', 10.4),
      ...trees,
      ...low,
      ...beds,
      ...besideWay(pickets, path),
      mailbox(-side * 0.6, 5.4),
      ...grass,
    ],
    lamps: light.lampsLit
      ? [
          { x, y: 2.2, z: 19, colour: '#ffc878', radius: 3.2, strength: 0.6, flicker: 0 },
          { x: x - 3.5, y: 4.6, z: 19.2, colour: '#ffd08a', radius: 2.6, strength: 0.35, flicker: 0 },
        ]
      : [],
    openAir: true,
  };
}

/** The house with its wing, and the houses beside it. */
function row(x: number, side: 1 | -1, snowCover: number): readonly SetPiece[] {
  const common: Omit<House, 'wall' | 'roof'> = {
    wide: 11,
    deep: 8,
    storeys: 2,
    ridge: 'across',
    pitchMetres: 3.8,
    trim: '#f6f2ea',
    chimney: true,
    snow: snowCover,
  };
  return [
    house('home', x, 19.5, {
      ...common,
      wall: '#e6d3b0',
      roof: '#a3503f',
      shutters: '#3f6a7a',
      door: '#b5382f',
      flowers: snowCover < 0.5,
    }),
    house('home wing', x + side * 7.6, 22, {
      ...common,
      wide: 6.4,
      storeys: 1,
      ridge: 'deep',
      pitchMetres: 2.8,
      wall: '#e6d3b0',
      roof: '#a3503f',
      chimney: false,
      shutters: '#3f6a7a',
    }),
    ...[-1, 1].flatMap((each) =>
      [26, 46].map((at, index) =>
        house(`neighbour ${each} ${index}`, x + each * at, 22 + index * 2, {
          ...common,
          storeys: index + 1,
          wall: ['#c9d3d8', '#d8c0a8', '#cfd8c0', '#e0d4c4'][(each + 1) / 2 + index * 2]!,
          roof: ['#6a7078', '#8c5a40', '#5f6a5a', '#7d5348'][index * 2 + (each + 1) / 2]!,
          shutters: '#4f6f5c',
        }),
      ),
    ),
  ];
}
