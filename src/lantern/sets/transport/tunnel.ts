import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { dashes, strip } from '../kits/pavement.ts';
import { patches } from '../kits/ground-marks.ts';
import { pool } from '../kits/pools.ts';
import { carAway, carToward } from '../kits/road-cars.ts';
import { alongside } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp } from '../set.ts';

const HALF_METRES = 6.6;
const SPRING_METRES = 2.6;
const CROWN_METRES = 6;
const NEAR_Z = -8.8;
const END_Z = 150;
const RIB_METRES = 6;
/** Points of the vault from wall to wall. */
const CORNERS = 9;

/** A road tunnel: a vault of concrete in ribs, rows of amber lamps that run together, tiled walls, lanes, the bright mouth far off. */
export function buildTunnel(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('tunnel');
  const lampZs = Array.from({ length: 12 }, (_, index) => -4 + index * RIB_METRES * (1 + index * 0.12));
  const lamps: readonly Lamp[] = lampZs.slice(0, 7).flatMap((z) =>
    [-1, 1].map((side): Lamp => ({
      x: side * 3.6,
      y: 5.1,
      z,
      colour: '#ffb04a',
      radius: 2.2,
      strength: 0.6,
      flicker: 0,
    })),
  );
  const cars = scenery.excluded.includes('car')
    ? []
    : [
        carAway(3.2, 18, 1),
        carToward(-3.2, 26, 2),
        carAway(3.2, 52, 4),
        carToward(-3.2, 64, 0),
        carToward(-3.2, 100, 3),
      ].map((car, index) => (scenery.vacant ? { ...car, driftZ: [7, -9, 6, -10, -9][index]! } : car));
  return {
    ground: {
      kind: 'asphalt',
      near: '#4a4a4e',
      far: '#55534f',
      mirror: scenery.wetness * 0.4,
      ripple: 0.01,
      marks: [
        ...patches(random.fork('stains'), {
          colours: ['#3f3f43', '#57565a'],
          metres: 2.4,
          flatness: 0.3,
          count: 200,
          alpha: 0.4,
          lit: [-0.2, 0.4],
          fromZ: -8.6,
          toZ: 40,
        }),
        ...[-HALF_METRES + 1, HALF_METRES - 1].flatMap((x) => strip(x - 0.08, x + 0.08, -10, END_Z, '#ecebe4', 0.4)),
        ...dashes('z', 0, -8, 120, '#f2c84a'),
        ...lampZs.slice(0, 8).flatMap((z) => pool(0, z, 4.6, 2, '#ffb04a', 0.09)),
      ],
    },
    pieces: cars,
    structures: [
      { z: END_Z + 1, faces: mouth(light) },
      { z: END_Z, faces: vault() },
      { z: END_Z - 0.5, faces: lampRows() },
    ],
    lamps,
    openAir: false,
  };
}

/** The outline of the vault at a share of its way from the left wall to the right. */
function vaultAt(share: number): readonly [x: number, y: number] {
  const angle = Math.PI * (1 - share);
  return [Math.cos(angle) * HALF_METRES, SPRING_METRES + Math.sin(angle) * (CROWN_METRES - SPRING_METRES)];
}

function vault(): readonly Face[] {
  const faces: Face[] = [];
  for (let z = END_Z; z > NEAR_Z;) {
    const long = Math.max(RIB_METRES, z * 0.16);
    const near = Math.max(NEAR_Z, z - long);
    // Lengths overlap a little, or what lies behind would shine through between them.
    const far = z + 0.05;
    for (const side of [-1, 1]) faces.push(...wallOf(side * HALF_METRES, side * (HALF_METRES - 0.7), [near, far]));
    for (let corner = 0; corner < CORNERS; corner++) {
      const [ax, ay] = vaultAt(corner / CORNERS);
      const [bx, by] = vaultAt((corner + 1) / CORNERS);
      const lit = 0.25 - Math.abs(corner - (CORNERS - 1) / 2) * 0.1;
      faces.push({ points: [ax, ay, near, bx, by, near, bx, by, far, ax, ay, far], colour: '#a8977a', lit: lit - 0.3 });
      faces.push({
        points: [ax, ay, near, bx, by, near, bx, by, near + 0.5, ax, ay, near + 0.5],
        colour: '#8a7a62',
        lit: lit - 0.5,
      });
    }
    z = near;
  }
  return faces;
}

/** A tiled wall with its dark foot and band of colour, and the kerb before it. */
function wallOf(x: number, kerb: number, z: readonly [number, number]): readonly Face[] {
  return [
    alongside(x, [0, SPRING_METRES], z, '#c9b894', 0),
    alongside(x, [0, 0.9], z, '#6a6258', -0.1),
    alongside(x, [1.5, 1.68], z, '#d8702a', 0.2),
    { points: [x, 0.18, z[0], x, 0.18, z[1], kerb, 0.18, z[1], kerb, 0.18, z[0]], colour: '#8f8878', lit: 0.3 },
    alongside(kerb, [0, 0.18], z, '#8f8878', -0.3),
  ];
}

/** Lamps in two rows under the vault. */
function lampRows(): readonly Face[] {
  const faces: Face[] = [];
  for (let z = END_Z - 6; z > NEAR_Z; z -= Math.max(3, z * 0.09))
    for (const side of [-1, 1]) {
      const x = side * 3.6;
      faces.push({
        points: [x - 0.22, 5.2, z, x + 0.22, 5.1, z, x + 0.22, 5.1, z + 1.3, x - 0.22, 5.2, z + 1.3],
        colour: '#ffd890',
        lit: 0,
        shines: true,
      });
    }
  return faces;
}

/** What is seen where it ends: the sky of the hour over the road. */
function mouth(light: Light): readonly Face[] {
  const z = END_Z + 0.9;
  const arch = Array.from({ length: CORNERS + 1 }, (_, corner) => vaultAt(corner / CORNERS)).flatMap(([x, y]) => [
    x,
    y,
    z,
  ]);
  return [
    {
      points: [-HALF_METRES, 0, z, ...arch, HALF_METRES, 0, z],
      colour: light.hour === 'night' ? light.sky.middle : light.sky.horizon,
      lit: 0,
      shines: true,
    },
    {
      points: [
        -HALF_METRES,
        0,
        z - 0.1,
        -HALF_METRES,
        1.4,
        z - 0.1,
        0,
        2,
        z - 0.1,
        HALF_METRES,
        1.2,
        z - 0.1,
        HALF_METRES,
        0,
        z - 0.1,
      ],
      colour: '#5f7a5a',
      lit: 0,
    },
  ];
}
