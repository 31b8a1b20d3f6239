import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { cafeTable } from '../kits/cafe-table.ts';
import { createBrush } from '../kits/facade.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { topiary } from '../kits/garden-things.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { airUnit, antenna, roofDoor, waterTank } from '../kits/roof-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Face, SetPiece, Structure } from '../set.ts';

const EDGE_Z = 5.6;

/** A flat roof over the city: a parapet, a water tank on legs, cooling boxes and aerials, strings of lights; towers all round, below and above. */
export function buildRooftop(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('rooftop');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const things = [
    waterTank(side * 8.6, 5.3, white),
    airUnit(-side * 5.6, 4.7, white),
    airUnit(-side * 7.8, 4.9, white),
    antenna(-side * 10.4, 5.2),
    roofDoor(-side * 14.5, 5.4, light, white),
    waterTank(-side * 30, 5.3, white),
    airUnit(side * 19, 4.8, white),
    antenna(side * 23, 5.2),
    airUnit(-side * 22, 4.8, white),
    roofDoor(side * 34, 5.4, light, white),
    // With nobody there the middle of the roof is not left bare.
    ...(scenery.vacant
      ? [cafeTable(side * 3.4, 4.6, '#a04a3c', white), topiary(-side * 3.6, 4.6, 1.3, 'ball', scenery.snowCover)]
      : []),
  ];
  const lights = [-36, -12, 12].map((x) =>
    lanternString(random.fork(`lights ${x}`), light, x, x + 24, 4.5, 4.3, {
      size: 0.1,
      gap: 1.1,
      colours: ['#ffe2a0', '#fff0cc', '#ffc878'],
    }),
  );
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#dde4f1' : '#7f7a76',
      far: white ? '#cfd7e6' : '#6d7480',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...(white
          ? drifts(random.fork('drifts'), 260, 5)
          : patches(random.fork('felt'), {
              colours: ['#6b6764', '#8d8782', '#75706c'],
              metres: 2.6,
              flatness: 0.3,
              count: 320,
              alpha: 0.5,
              lit: [-0.3, 0.5],
              fromZ: -8.6,
              toZ: EDGE_Z - 0.5,
            })),
        ...roofsBelow(random.fork('roofs'), white),
        ...contactShadows(things, '#2a2c38'),
        ...(light.lampsLit ? [-8, 0, 8].flatMap((x) => pool(x, 3.4, 4, 2.2, '#ffd08a', 0.06)) : []),
      ],
    },
    pieces: [...towers(random, side), ...things],
    structures: [parapet(light, white), ...lights.map((each) => each.structure)],
    lamps: lights.flatMap((each) => each.lamps.filter((_, index) => index % 2 === 0)),
    openAir: true,
  };
}

/** Towers in rows, below and above. */
function towers(random: Random, side: 1 | -1): readonly SetPiece[] {
  return [
    ...towerRow(random.fork('far'), { reach: 230, z: 210, gap: 16, low: 24, high: 110, peakX: -side * 50 }),
    ...towerRow(random.fork('middle'), { reach: 170, z: 120, gap: 14, low: 9, high: 56, peakX: side * 36 }),
    ...towerRow(random.fork('near'), { reach: 100, z: 42, gap: 9, low: 3, high: 17, peakX: -side * 30 }),
  ];
}

const ROOFS = ['#8a8580', '#7a746e', '#9a948c', '#6f757f', '#857a72'] as const;

/** Who looks down over the parapet sees the roofs of lower houses between their streets. */
function roofsBelow(random: Random, white: boolean): readonly Face[] {
  const made: Face[] = [plate(-160, EDGE_Z, 160, 150, white ? '#8f98a8' : '#4c5058', -0.3)];
  for (let z = 130; z > EDGE_Z + 2;) {
    const deep = 4 + z * 0.1;
    const reach = 30 + z * 1.1;
    const near = Math.max(EDGE_Z + 0.2, z - deep);
    for (let x = -reach; x < reach;) {
      const wide = random.range(4, 9) * (1 + z * 0.012);
      const roof = white ? '#e4e9f4' : random.pick(ROOFS);
      made.push(
        plate(x, near, x + wide, z, roof, -0.5),
        plate(x + 0.3, Math.min(z - 0.3, near + 0.7), x + wide - 0.3, z - 0.2, roof, random.range(0, 0.5)),
      );
      x += wide + (random.chance(0.3) ? 2.4 : 0.4);
    }
    z -= deep + 1.6 + z * 0.02;
  }
  return made;
}

function parapet(light: Light, white: boolean): Structure {
  const brush = createBrush({ way: 'front', x: -70, z: EDGE_Z, length: 140, height: 1.1 }, light);
  brush.rect(0, 0, 140, 1, '#a08a7a', -0.1);
  for (let u = 0; u < 140; u += 1.3) brush.rect(u, 0.1, u + 0.04, 0.9, '#7d6a5e', -0.2);
  brush.rect(0, 0, 140, 0.24, '#5f5550', -0.3);
  brush.rect(0, 0.95, 140, 1.12, white ? '#f2f6ff' : '#c4b4a4', 0.5, { out: 0.12 });
  return { z: EDGE_Z, faces: brush.faces };
}
