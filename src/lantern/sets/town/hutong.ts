import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bicycleRack } from '../kits/campus-things.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts, litter } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { drawn } from '../kits/sketch.ts';
import { alongside, upright } from '../kits/solid.ts';
import type { BuiltSet, Face, Lamp, Structure } from '../set.ts';

const HALF_METRES = 4.4;
const MOUTH_Z = 7;
const END_Z = 62;
const WALL_METRES = 3.5;
const BRICK = '#85878a';
const GINKGO = '#f0bc2e';

/** A hutong of Beijing: a lane between long walls of grey brick under grey tiles, red gates with lanterns, old trees over it, bicycles. */
export function buildHutong(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('hutong');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const leaves = season === 'autumn' ? GINKGO : undefined;
  const trees = [
    [-side * 3.7, 12, 8.2],
    [side * 3.9, 22, 7.4],
    [-side * 3.8, 34, 8],
    [side * 8.6, 15, 8.6],
    [-side * 9.4, 20, 9],
  ].map(([x = 0, z = 0, tall = 8], index) => broadleaf(x, z, tall, index, season, snowCover, leaves));
  const gates = [-side * 7.4, side * 7.6, -side * 19, side * 20].map((x) => gate(x, MOUTH_Z - 0.06, white));
  const lamps: readonly Lamp[] = light.lampsLit
    ? [-side * 7.4, side * 7.6].flatMap((x) =>
        [-1.5, 1.5].map((at): Lamp => ({
          x: x + at,
          y: 2.5,
          z: MOUTH_Z - 0.3,
          colour: '#ff7a48',
          radius: 1.8,
          strength: 0.7,
          flicker: 0.03,
        })),
      )
    : [];
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#dde4f1' : '#8b8883',
      far: white ? '#dde4f1' : '#98958f',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...(white
          ? drifts(random.fork('drifts'), 260, 40)
          : patches(random.fork('slabs'), {
              colours: ['#7b7873', '#a09d96', '#84817c'],
              metres: 2,
              flatness: 0.34,
              count: 380,
              alpha: 0.5,
              lit: [-0.3, 0.5],
              fromZ: -8.6,
              toZ: 50,
            })),
        ...(season === 'autumn' && !white
          ? litter(random.fork('leaves'), [GINKGO, '#e0a828', '#f6cf52'], 5200, 0.2, 44)
          : []),
        ...contactShadows(trees, '#2f3040'),
      ],
    },
    pieces: [
      ...trees,
      ...gates,
      bicycleRack(side * 11.6, MOUTH_Z - 0.7, 3),
      ...(scenery.excluded.includes('bicycle') ? [] : [bicycleRack(-side * 3.3, 16, 2)]),
    ],
    structures: walls(random, white),
    lamps,
    openAir: true,
  };
}

function walls(random: Random, white: boolean): readonly Structure[] {
  const structures: Structure[] = [];
  for (const side of [-1, 1]) {
    const x = side * HALF_METRES;
    for (let z = MOUTH_Z; z < END_Z; z += 11) {
      const to = Math.min(END_Z, z + 11);
      structures.push({ z: to, faces: laneWall(random, x, side, [z, to], white) });
    }
    const [from, to] = side < 0 ? [-60, x] : [x, 60];
    structures.push({ z: MOUTH_Z, faces: frontWall(from, to, white) });
  }
  structures.push({ z: END_Z + 0.5, faces: frontWall(-20, 20, white, END_Z) });
  return structures;
}

/** Grey brick with its joints and a band below, tiles that slope back, a red door and small windows. */
function laneWall(
  random: Random,
  x: number,
  side: number,
  z: readonly [number, number],
  white: boolean,
): readonly Face[] {
  const tile = white ? '#eef3ff' : '#55595e';
  const inner = x - side * 0.02;
  const faces: Face[] = [
    alongside(x, [0, WALL_METRES], z, BRICK, -0.05),
    alongside(inner, [0, 0.7], z, '#6d6f72', -0.1),
  ];
  for (let y = 0.9; y < WALL_METRES; y += 0.3)
    faces.push({ ...alongside(inner, [y, y + 0.03], z, '#6d6f72', -0.2), alpha: 0.6 });
  const door = z[0] + random.range(2, 4);
  faces.push(
    alongside(inner, [0, 2.9], [door - 0.3, door + 2.3], '#5f6164', 0.1),
    alongside(x - side * 0.04, [0.16, 2.5], [door, door + 2], '#a3302a', 0.1),
    alongside(x - side * 0.05, [0.16, 2.5], [door + 0.96, door + 1.04], '#6f1f1c', 0),
    alongside(x - side * 0.05, [2.5, 2.8], [door, door + 2], '#2f6a66', 0.2),
    alongside(x - side * 0.04, [1.5, 2.4], [door + 4, door + 5.6], '#a3302a', 0),
    alongside(x - side * 0.05, [1.58, 2.32], [door + 4.1, door + 5.5], '#cfd8da', 0.3),
  );
  faces.push({
    points: [
      x - side * 0.5,
      WALL_METRES - 0.1,
      z[0],
      x - side * 0.5,
      WALL_METRES - 0.1,
      z[1],
      x + side * 1.8,
      WALL_METRES + 1.1,
      z[1],
      x + side * 1.8,
      WALL_METRES + 1.1,
      z[0],
    ],
    colour: tile,
    lit: 0.3,
  });
  for (let at = z[0]; at < z[1]; at += 0.55)
    faces.push({
      points: [
        x - side * 0.5,
        WALL_METRES - 0.08,
        at,
        x - side * 0.5,
        WALL_METRES - 0.08,
        at + 0.12,
        x + side * 1.8,
        WALL_METRES + 1.12,
        at + 0.12,
        x + side * 1.8,
        WALL_METRES + 1.12,
        at,
      ],
      colour: tile,
      lit: -0.2,
    });
  faces.push(alongside(x - side * 0.5, [WALL_METRES - 0.26, WALL_METRES - 0.08], z, '#3f4347', -0.1));
  return faces;
}

/** The same wall where it faces us. */
function frontWall(from: number, to: number, white: boolean, z = MOUTH_Z): readonly Face[] {
  const tile = white ? '#eef3ff' : '#55595e';
  const faces: Face[] = [
    upright([from, to], [0, WALL_METRES], z, BRICK, 0),
    upright([from, to], [0, 0.7], z - 0.01, '#6d6f72', -0.1),
  ];
  for (let y = 0.9; y < WALL_METRES; y += 0.3)
    faces.push(upright([from, to], [y, y + 0.03], z - 0.01, '#6d6f72', -0.2, 0.6));
  faces.push({
    points: [
      from,
      WALL_METRES - 0.1,
      z - 0.5,
      to,
      WALL_METRES - 0.1,
      z - 0.5,
      to,
      WALL_METRES + 1.1,
      z + 1.8,
      from,
      WALL_METRES + 1.1,
      z + 1.8,
    ],
    colour: tile,
    lit: 0.4,
  });
  for (let x = from; x < to; x += 0.5)
    faces.push({
      points: [
        x,
        WALL_METRES - 0.08,
        z - 0.52,
        x + 0.12,
        WALL_METRES - 0.08,
        z - 0.52,
        x + 0.12,
        WALL_METRES + 1.1,
        z + 1.78,
        x,
        WALL_METRES + 1.1,
        z + 1.78,
      ],
      colour: tile,
      lit: -0.2,
    });
  faces.push(upright([from, to], [WALL_METRES - 0.26, WALL_METRES - 0.08], z - 0.52, '#3f4347', -0.1));
  return faces;
}

/** A gate with its roof, red leaves with brass rings, drum stones, lanterns. */
function gate(x: number, z: number, white: boolean) {
  return drawn(
    `hutong gate ${white}`,
    x,
    z,
    [-2.6, 2.6, 5.2],
    (sketch) => {
      sketch.rect(-2, 0, 4, 3.9, '#75777a', 0.1);
      sketch.rect(-1.35, 0, 2.7, 3.3, '#3a2622', -0.3);
      for (const at of [-1.3, 0.02]) {
        sketch.rect(at, 0.2, 1.28, 2.6, '#a3302a', 0.1);
        for (let row = 0; row < 5; row++)
          for (let stud = 0; stud < 3; stud++)
            sketch.disc(at + 0.24 + stud * 0.4, 0.6 + row * 0.46, 0.05, 0.05, '#d9a23a', 0.4);
      }
      for (const at of [-0.16, 0.16]) sketch.disc(at, 1.5, 0.09, 0.09, '#d9a23a', 0.5);
      sketch.rect(-1.35, 2.8, 2.7, 0.44, '#2f6a66', 0.2);
      for (const at of [-1, -0.4, 0.2, 0.8]) sketch.rect(at, 2.9, 0.3, 0.24, '#d9a23a', 0.3);
      sketch.rect(-1.6, 0, 3.2, 0.2, '#a9a59c', 0.4);
      for (const at of [-1.7, 1.7]) {
        sketch.disc(at, 0.5, 0.28, 0.32, '#a9a59c', 0.2);
        sketch.rect(at - 0.24, 0, 0.48, 0.3, '#93908a', 0);
        sketch.shine(
          `M ${at - 0.16} 2.86 Q ${at - 0.4} 2.56 ${at - 0.16} 2.26 H ${at + 0.16} Q ${at + 0.4} 2.56 ${at + 0.16} 2.86 Z`,
          '#ff5a34',
          '#d8322a',
        );
        sketch.line(`M ${at} 2.26 V 1.98`, 0.05, '#e3b04a', 0.3);
      }
      const tile = white ? '#eef3ff' : '#4f5358';
      sketch.fill('M -2.5 3.7 Q -2.2 3.9 -2 4.1 L -1.5 4.9 H 1.5 L 2 4.1 Q 2.2 3.9 2.5 3.7 Z', tile, 0.2);
      for (let rib = -9; rib <= 9; rib++) sketch.line(`M ${rib * 0.16} 4.9 L ${rib * 0.25} 3.74`, 0.05, tile, -0.3);
      sketch.rect(-1.6, 4.84, 3.2, 0.2, '#3f4347', 0.3);
    },
    { turn: 1 },
  );
}
