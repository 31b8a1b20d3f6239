import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bollard } from '../kits/moored-boats.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { containerShip, containerStack, quayCrane } from '../kits/port-things.ts';
import { rowOf } from '../kits/spread.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** Where the quay ends, metres. */
const QUAY_Z = 60;

/** A container terminal: coloured boxes stacked to both sides of the apron, gantry cranes along the quay, a ship alongside. */
export function buildContainerPort(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('container-port');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const stacks = stacksOf(random.fork('stacks'), snowCover, side);
  const posts = [-42, -27, -12, 11, 26, 41].map((x) => streetLamp(x, 7, x > 0 ? -1 : 1, light));
  const cranes = [-118, -70, -22, 16, 64, 112].map((x, at) =>
    quayCrane(side * x, QUAY_Z - 4, 24, side, at % 2 ? '#c8452f' : '#2f6a9a'),
  );
  return {
    ground: {
      ...pavedGround(random, scenery, {
        colour: '#8f9092',
        worn: '#6f7072',
        laid: 'sheet',
        toZ: QUAY_Z,
        standing: [...stacks, ...posts.map(({ piece }) => piece)],
        marks: lines(snowCover > 0.5),
      }),
      water: { fromZ: QUAY_Z, toZ: 700, colour: '#2f5f74', mirror: 0.4, waveHeightMetres: 0.08, level: -0.5 },
    },
    pieces: [
      containerShip(side * 26, QUAY_Z + 8, 96, '#27405f', snowCover),
      containerShip(side * -88, QUAY_Z + 9, 80, '#3f4a4a', snowCover),
      ...cranes,
      ...rowOf(random, QUAY_Z - 0.6, 9, 0).map(({ x, z }) => bollard(x, z)),
      ...stacks,
      ...posts.map(({ piece }) => piece),
    ],
    lamps: [
      ...posts.flatMap(({ lamp }) => lamp ?? []),
      ...(light.lampsLit
        ? cranes.map(({ x, z }) => ({ x, y: 24, z: z - 0.5, colour: '#ffe2a8', radius: 6, strength: 0.7, flicker: 0 }))
        : []),
    ],
    openAir: true,
  };
}

/** Blocks of stacks to both sides of an alley to the quay, higher toward the sides. */
function stacksOf(random: Random, snow: number, side: 1 | -1): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (const [z, open] of [
    [11.5, 6.2],
    [17, 7.2],
    [25, 8.6],
    [34, 10.5],
    [44, 13],
  ] as const)
    for (const way of [-1, 1] as const)
      for (let at = 0; at < 6; at++) {
        const x = way * (open + 6.3 + at * 13) + side * 2;
        const tiers = Math.min(5, 3 + Math.floor(at / 2) + random.integer(0, 1));
        pieces.push(containerStack(x, z, 2, tiers, random.integer(0, 5), snow));
      }
  return pieces;
}

/** Yellow lines of the lanes along the apron. */
function lines(white: boolean): readonly Face[] {
  if (white) return [];
  return [5.2, 7.4].flatMap((z) => {
    const faces: Face[] = [];
    for (let x = -90; x < 90; x += 6) faces.push(plate(x, z, x + 5.9, z + 0.14, '#e0b52f', 0.2));
    return faces;
  });
}
