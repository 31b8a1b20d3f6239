import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { eastRoof } from '../kits/east-roof.ts';
import { hills } from '../kits/hills.ts';
import { lilyPads } from '../kits/islet.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rock } from '../kits/plants.ts';
import { drawn } from '../kits/sketch.ts';
import { rowOf } from '../kits/spread.ts';
import { upright } from '../kits/solid.ts';
import { willow } from '../kits/willow.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

const SHORE_Z = 5;
const FAR_Z = 60;
const ISLE_Z = 17;

/** A Chinese pavilion in a lake: upturned eaves on red pillars, a zigzag bridge of stone to it, willows, lotus, soft mountains. */
export function buildPavilion(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('pavilion');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 2.4;
  const trees = [
    willow(-side * 9.6, 6, 8, season, snowCover),
    broadleaf(side * 13, 63, 9, 1, season, snowCover),
    ...rowOf(random, 66, 8, 1, 5).map((spot) =>
      broadleaf(spot.x, spot.z, random.range(6, 9), random.integer(0, 3), season, snowCover),
    ),
  ];
  const stones: SetPiece[] = [-6.8, -5.6, 6.2, 7.7, 12, -13].map((at, index) =>
    rock(side * at, SHORE_Z + (index % 2) * 0.4, random.range(0.3, 0.8), index, '#8a8884', snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: trees.slice(0, 1), toZ: SHORE_Z - 0.4 });
  const lamps: readonly Lamp[] = light.lampsLit
    ? [-1.7, 1.7].map((at): Lamp => ({
        x: x + at,
        y: 3.4,
        z: ISLE_Z - 0.4,
        colour: '#ff9a4a',
        radius: 2.4,
        strength: 0.7,
        flicker: 0.04,
      }))
    : [];
  return {
    ground: {
      ...ground,
      water: { fromZ: SHORE_Z + 0.6, toZ: FAR_Z, colour: '#567f80', mirror: 0.6, waveHeightMetres: 0.015 },
    },
    pieces: [
      ...hills(scenery, { far: 92, near: 30, sharpness: 0.4 }),
      ...trees,
      isle(x, ISLE_Z + 0.6, white),
      pavilionOn(x, ISLE_Z, white),
      ...(season === 'summer' || season === 'spring'
        ? [-9, -5, 9, 12, -14, 6].map((at, index) => lilyPads(side * at, 8 + (index % 4) * 1.9, 1.3, index))
        : []),
      ...stones,
      ...grass,
    ],
    structures: [{ z: ISLE_Z - 0.2, faces: bridge(x, side, white) }],
    lamps,
    openAir: true,
  };
}

/** The stones that it stands on, with a rim of plants. */
function isle(x: number, z: number, white: boolean) {
  return drawn(`pavilion isle ${white}`, x, z, [-5.4, 5.4, 1.2, -0.2], (sketch) => {
    for (let stone = 0; stone < 22; stone++) {
      const at = -4.8 + stone * 0.45;
      const r = 0.5 + sketch.random.range(0, 0.25);
      sketch.disc(at, 0.12, r, r * 0.62, white ? '#e6ecf8' : '#85857f', sketch.random.range(-0.5, 0.3));
    }
    sketch.rect(-4.4, 0.3, 8.8, 0.32, white ? '#eef2fb' : '#b4aea2', 0.2);
    sketch.rect(-4.4, 0.52, 8.8, 0.12, white ? '#ffffff' : '#cfc8ba', 0.5);
  });
}

/** Six pillars, benches with a curved rail between them, lanterns under the beam, two roofs with raised corners. */
function pavilionOn(x: number, z: number, white: boolean) {
  return drawn(
    `lake pavilion ${white}`,
    x,
    z,
    [-5.6, 5.6, 9.6, -0.1],
    (sketch) => {
      const red = '#a8342a';
      for (const at of [-2, 0, 2]) sketch.rect(at * 0.86 - 0.12, 0.6, 0.24, 3.3, '#6f221c', -0.4);
      for (let rail = 0; rail < 12; rail++) sketch.rect(-2.7 + rail * 0.46, 1.2, 0.05, 0.5, red, -0.1);
      sketch.rect(-2.9, 1.64, 5.8, 0.12, '#c84a38', 0.3);
      sketch.rect(-2.9, 1.06, 5.8, 0.16, '#c84a38', 0.2);
      for (const at of [-2.9, -1.1, 1.1, 2.9]) {
        sketch.rect(at - 0.17, 0.62, 0.34, 3.4, red, 0);
        sketch.rect(at + (sketch.side > 0 ? 0.02 : -0.15), 0.62, 0.12, 3.4, red, 0.5);
        sketch.rect(at - 0.24, 0.6, 0.48, 0.22, '#b4aea2', 0.3);
      }
      sketch.rect(-3.2, 3.7, 6.4, 0.42, '#2f6a66', 0.1);
      for (let mark = 0; mark < 12; mark++)
        sketch.rect(-3.05 + mark * 0.53, 3.78, 0.26, 0.24, mark % 2 === 0 ? '#d9a23a' : '#3f6fb0', 0.3);
      for (const at of [-2.9, -1.1, 1.1, 2.9])
        sketch.fill(
          `M ${at - 0.6} 3.7 Q ${at - 0.2} 3.66 ${at - 0.17} 3.3 H ${at + 0.17} Q ${at + 0.2} 3.66 ${at + 0.6} 3.7 Z`,
          '#2f6a66',
          0,
        );
      for (const at of [-1.7, 1.7]) {
        sketch.shine(
          `M ${at - 0.16} 3.56 Q ${at - 0.36} 3.34 ${at - 0.16} 3.1 H ${at + 0.16} Q ${at + 0.36} 3.34 ${at + 0.16} 3.56 Z`,
          '#ff6a3a',
          '#d8402c',
        );
        sketch.line(`M ${at} 3.1 V 2.9`, 0.05, '#e3b04a', 0.3);
      }
      const roof = { x: 0, tiles: '#4f5a5e', edge: '#6f7a7c', snow: white ? 1 : 0 };
      eastRoof(sketch, { ...roof, y: 4.1, eaves: 4.7, ridge: 1.6, rise: 1.6, sweep: 0.7 });
      sketch.rect(-1.5, 5.6, 3, 0.7, red, 0);
      for (const at of [-1.3, -0.5, 0.3, 1.1]) sketch.rect(at, 5.7, 0.22, 0.5, '#e8d4a4', 0.3);
      eastRoof(sketch, { ...roof, y: 6.2, eaves: 3.2, ridge: 0.2, rise: 2, sweep: 0.6 });
      sketch.disc(0, 8.3, 0.22, 0.26, '#d9a23a', 0.4);
      sketch.fill('M -0.1 8.5 L 0 9.2 L 0.1 8.5 Z', '#d9a23a', 0.5);
    },
    { turn: 1 },
  );
}

/** A bridge of slabs that turns twice on its way to the isle. */
function bridge(x: number, side: 1 | -1, white: boolean): readonly Face[] {
  const stone = white ? '#eef2fb' : '#bdb6a8';
  const legs = [
    [x, ISLE_Z - 1, x - side * 4.4, ISLE_Z - 3.4],
    [x - side * 4.4, ISLE_Z - 3.4, x - side * 1.2, ISLE_Z - 6.4],
    [x - side * 1.2, ISLE_Z - 6.4, x - side * 5, SHORE_Z - 0.4],
  ] as const;
  return legs.flatMap(([ax, az, bx, bz]): readonly Face[] => {
    const faces: Face[] = [
      {
        points: [ax - 0.8, 0.5, az, ax + 0.8, 0.5, az, bx + 0.8, 0.5, bz, bx - 0.8, 0.5, bz],
        colour: stone,
        lit: 0.4,
      },
      {
        points: [bx - 0.8, 0.28, bz, bx + 0.8, 0.28, bz, bx + 0.8, 0.5, bz, bx - 0.8, 0.5, bz],
        colour: stone,
        lit: -0.3,
      },
      {
        points: [
          ax - side * 0.8,
          0.28,
          az,
          bx - side * 0.8,
          0.28,
          bz,
          bx - side * 0.8,
          0.5,
          bz,
          ax - side * 0.8,
          0.5,
          az,
        ],
        colour: stone,
        lit: -0.2,
      },
    ];
    for (const edge of [-0.78, 0.78]) {
      for (let post = 0; post <= 5; post++) {
        const [px, pz] = [ax + ((bx - ax) * post) / 5 + edge, az + ((bz - az) * post) / 5];
        faces.push(upright([px - 0.07, px + 0.07], [0.5, 1.15], pz, stone, 0.1));
      }
      faces.push({
        points: [ax + edge, 0.92, az, bx + edge, 0.92, bz, bx + edge, 1.04, bz, ax + edge, 1.04, az],
        colour: stone,
        lit: 0.2,
      });
    }
    return faces;
  });
}
