import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { flowerBed, hedge } from '../kits/garden-things.ts';
import { house, type House } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { mailbox } from '../kits/mailbox.ts';
import { bush } from '../kits/plants.ts';
import { carToward } from '../kits/road-cars.ts';
import { drawn } from '../kits/sketch.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const GARAGE_Z = 17;

/** A driveway: a broad way of concrete between lawns, up to the white door of a garage beside its house; a car on it, a basket over the door. */
export function buildDriveway(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('driveway');
  const { season, snowCover, excluded } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = -side * 1.4;
  const trees = [
    broadleaf(x - side * 7.4, 13.5, 8, 2, season, snowCover),
    broadleaf(x + side * 15.5, 12.5, 8.6, 0, season, snowCover),
    broadleaf(-side * 32, 14, 8, 1, season, snowCover),
    broadleaf(side * 35, 15, 8, 3, season, snowCover),
  ];
  const low = [
    ...[4.4, 6, 12.6].map((at, index) => bush(x + side * at, 16.6, 0.9 + (index % 2) * 0.3, index, season, snowCover)),
    flowerBed(x + side * 5.2, 12.4, 3.4, ['#d9534f', '#f2c53d'], snowCover),
    flowerBed(x - side * 5, 14.8, 2.6, ['#e88bb4', '#8f7be0'], snowCover),
    hedge(x - side * 9.8, 15.4, 7, 1.2, snowCover),
  ];
  const cars = excluded.includes('car') ? [] : [carToward(x + side * 1.1, 12.6, scenery.seed)];
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...trees, ...low, ...cars],
    marks: drive(x, snowCover),
    toZ: 12,
  });
  return {
    ground,
    pieces: [
      ...homes(x, side, snowCover),
      ...trees,
      ...low,
      garageDoor(x, GARAGE_Z - 0.1, light),
      ...cars,
      mailbox(x + side * 4.6, 5.6),
      ...grass.filter((blade) => Math.abs(blade.x - x) > halfAt(blade.z) + 0.25),
    ],
    lamps: light.lampsLit
      ? [-1, 1].map((each) => ({
          x: x + each * 3.1,
          y: 2.3,
          z: GARAGE_Z - 0.3,
          colour: '#ffd08a',
          radius: 3,
          strength: 0.6,
          flicker: 0,
        }))
      : [],
    openAir: true,
  };
}

/** Half the width of the drive, metres: it widens toward the road. */
function halfAt(z: number): number {
  return 2.9 + Math.max(0, 4 - z) * 0.06;
}

/** Slabs of concrete with their joints, a kerb to both sides. */
function drive(x: number, snow: number): readonly Face[] {
  const white = snow > 0.5;
  const strip = (from: number, to: number, grow: number, colour: string, lit: number): Face => ({
    points: [
      x - halfAt(from) - grow,
      0,
      from,
      x + halfAt(from) + grow,
      0,
      from,
      x + halfAt(to) + grow,
      0,
      to,
      x - halfAt(to) - grow,
      0,
      to,
    ],
    colour,
    lit,
    paved: true,
  });
  const slabs = Array.from({ length: 10 }, (_, index) => {
    const from = -9 + index * 2.6;
    return strip(from + 0.06, from + 2.6, 0, white ? '#c9d2e2' : '#c6c0b4', (index % 3) * 0.08);
  });
  const wheels: readonly Face[] = white
    ? [-0.9, 0.9].map((at) => ({
        points: [x + at - 0.16, 0, -9, x + at + 0.16, 0, -9, x + at + 0.16, 0, GARAGE_Z, x + at - 0.16, 0, GARAGE_Z],
        colour: '#8d95a4',
        lit: 0,
        alpha: 0.6,
      }))
    : [];
  return [strip(-9, GARAGE_Z, 0.18, white ? '#b9c3d6' : '#a39c8e', 0.2), ...slabs, ...wheels];
}

/** The garage, its house beside it, and the neighbours. */
function homes(x: number, side: 1 | -1, snow: number): readonly SetPiece[] {
  const common: Omit<House, 'wall' | 'roof'> = {
    wide: 10.5,
    deep: 8,
    storeys: 2,
    ridge: 'across',
    pitchMetres: 3.2,
    trim: '#ffffff',
    chimney: true,
    snow,
  };
  const look = { wall: '#b9c8cf', roof: '#5f6a76', shutters: '#3d4f5f' };
  return [
    house('driveway home', x + side * 9.2, GARAGE_Z + 1.6, {
      ...common,
      ...look,
      door: '#b5382f',
      flowers: snow < 0.5,
    }),
    house('driveway garage', x, GARAGE_Z, {
      ...common,
      ...look,
      wide: 7.2,
      storeys: 1,
      ridge: 'deep',
      pitchMetres: 2.6,
      chimney: false,
    }),
    ...[-1, 1].flatMap((each) =>
      [26, 46].map((at, index) =>
        house(`driveway neighbour ${each} ${index}`, x + each * at, 23 + index, {
          ...common,
          wall: ['#e3cfae', '#d9b8a0', '#cfd8c0', '#e0d4c4'][(each + 1) / 2 + index * 2]!,
          roof: '#7d5348',
        }),
      ),
    ),
  ];
}

/** A door in panels over the whole front of the garage, lamps beside it, a basket above. */
function garageDoor(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `garage door ${light.lampsLit}`,
    x,
    z,
    [-3.5, 3.5, 4.6],
    (sketch) => {
      sketch.rect(-3.6, 0, 7.2, 3.1, '#b9c8cf', -0.05);
      sketch.rect(-2.55, 0, 5.1, 2.62, '#ffffff', 0);
      sketch.rect(-2.35, 0, 4.7, 2.45, '#f2efe6', 0.1);
      for (let row = 0; row < 4; row++)
        for (let column = 0; column < 4; column++) {
          const [left, y] = [-2.25 + column * 1.15, 0.08 + row * 0.6];
          if (row === 3) sketch.shine(`M ${left} ${y} H ${left + 1} V ${y + 0.44} H ${left} Z`, '#ffe0a0', '#5f7688');
          else {
            sketch.rect(left, y, 1, 0.46, '#cfc9ba', -0.1);
            sketch.rect(left + 0.06, y + 0.03, 0.9, 0.38, '#f4f1e9', 0.25);
          }
        }
      for (const at of [-3.05, 3.05]) {
        sketch.rect(at - 0.1, 2.05, 0.2, 0.4, '#2c2e33', 0);
        sketch.shine(`M ${at - 0.07} 2.1 H ${at + 0.07} V 2.36 H ${at - 0.07} Z`, '#ffe2a0', '#e8e2cc');
      }
      sketch.rect(-0.65, 3.25, 1.3, 0.9, '#ffffff', 0.3);
      sketch.line('M -0.24 3.4 H 0.24 V 3.75 H -0.24 Z', 0.05, '#d8452f', 0.2);
      sketch.line('M -0.26 3.28 H 0.26', 0.06, '#e8703a', 0.4);
      sketch.line('M -0.24 3.26 L -0.13 2.9 M 0 3.26 V 2.9 M 0.24 3.26 L 0.13 2.9', 0.025, '#f4f2ec', 0.3);
    },
    { turn: 1 },
  );
}
