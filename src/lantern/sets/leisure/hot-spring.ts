import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bamboo } from '../kits/bamboo.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { eastHall, HALLS } from '../kits/east-hall.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rock } from '../kits/plants.ts';
import { stoneLantern } from '../kits/shrine-things.ts';
import { drawn } from '../kits/sketch.ts';
import { steam } from '../kits/smoke.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const NEAR_Z = 4.6;
const FAR_Z = 15;

/** A hot spring under the open sky: a pool of milky blue water among great stones, steam over it, a bamboo fence, a bath house with lit paper doors, mountains. */
export function buildHotSpring(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('hot-spring');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const shore = outline();
  const stones: SetPiece[] = [];
  for (let at = 0; at < shore.length; at += 2) {
    const [x, z] = [shore[at]!, shore[at + 1]!];
    const near = z < NEAR_Z + 1.4;
    stones.push(
      rock(x, z, near ? random.range(0.3, 0.55) : random.range(0.6, 1.3), random.integer(0, 4), '#7d7c80', snowCover),
    );
    if (!near && random.chance(0.7))
      stones.push(
        rock(x + random.range(-0.9, 0.9), z + 0.7, random.range(0.9, 1.7), random.integer(0, 4), '#8a8884', snowCover),
      );
  }
  const lanterns = [stoneLantern(-side * 8.4, 9, light, snowCover), stoneLantern(side * 9.2, 12.4, light, snowCover)];
  const trees: SetPiece[] = [
    conifer(-side * 11.5, 17, 11, 1, snowCover),
    conifer(side * 13.5, 20, 13, 2, snowCover),
    conifer(-side * 17, 22, 12, 0, snowCover),
    broadleaf(-side * 7.4, 18.5, 6.4, 1, season, snowCover, season === 'autumn' ? '#c4482e' : undefined),
    ...[10.6, 12, 13.4, -20, -21.5].map((x, index) => bamboo(side * x, 15.5 + (index % 2), 7, index, snowCover)),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: trees, toZ: 4.5 });
  return {
    ground: {
      ...ground,
      water: { fromZ: NEAR_Z, toZ: FAR_Z, colour: '#5fb4b8', mirror: 0.4, waveHeightMetres: 0.02, shore },
    },
    pieces: [
      ...hills(scenery, { far: 84, near: 30, sharpness: 0.55 }),
      ...trees,
      eastHall(side * 4.6, 22, 4.6, 1, HALLS.plain, snowCover),
      ...[-18, -13.5, -9, -4.5].map((x) => fenceOfCanes(side * x, 18, snowCover)),
      ...stones,
      ...lanterns.map((each) => each.piece),
      bucket(-side * 3.2, 4.1),
      bucket(-side * 2.6, 4),
      ...[-5.4, -1.8, 1.8, 5.4].map((x, index) => steam(x, 6.8 + (index % 2) * 3, 5.6, '#f6f9fc', 0.1)),
      ...grass,
    ],
    lamps: [
      ...lanterns.flatMap((each) => each.lamps),
      ...(light.lampsLit
        ? [{ x: side * 4.6, y: 2.2, z: 21, colour: '#ffb45a', radius: 4, strength: 0.7, flicker: 0.03 }]
        : []),
    ],
    openAir: true,
  };

  function outline(): number[] {
    const points: number[] = [];
    for (let corner = 0; corner < 22; corner++) {
      const angle = (corner / 22) * Math.PI * 2;
      const out = 1 + 0.12 * Math.sin(angle * 3 + side) + 0.05 * Math.sin(angle * 7);
      points.push(
        Math.cos(angle) * 8.6 * out,
        (NEAR_Z + FAR_Z) / 2 + Math.sin(angle) * ((FAR_Z - NEAR_Z) / 2) * out * 0.96,
      );
    }
    return points;
  }
}

/** Canes bound side by side, as high as a man. */
function fenceOfCanes(x: number, z: number, snow: number) {
  const white = snow > 0.5;
  return drawn(
    `cane fence ${white}`,
    x,
    z,
    [-2.4, 2.4, 2.3],
    (sketch) => {
      for (let cane = 0; cane < 30; cane++) {
        const at = -2.3 + cane * 0.155;
        sketch.rect(at, 0, 0.13, 1.95 + (cane % 3) * 0.05, '#b59a5c', sketch.random.range(-0.4, 0.3));
      }
      for (const y of [0.4, 1.1, 1.75]) {
        sketch.rect(-2.35, y, 4.7, 0.1, '#8a7040', 0.2);
        for (let knot = 0; knot < 7; knot++) sketch.rect(-2.2 + knot * 0.7, y - 0.03, 0.07, 0.16, '#3a3228', 0);
      }
      if (white) sketch.rect(-2.38, 1.96, 4.76, 0.14, '#f2f6ff', 0.4);
    },
    { turn: 1 },
  );
}

/** A bucket of wood with a towel over its rim. */
function bucket(x: number, z: number) {
  return drawn(
    'bath bucket',
    x,
    z,
    [-0.4, 0.4, 0.5],
    (sketch) => {
      sketch.fill('M -0.26 0 H 0.26 L 0.3 0.36 H -0.3 Z', '#c99a5e', 0);
      for (const y of [0.08, 0.26]) sketch.rect(-0.3, y, 0.6, 0.04, '#8a6234', 0.1);
      sketch.disc(0, 0.36, 0.3, 0.07, '#e0b878', 0.4);
      sketch.fill('M 0 0.42 H 0.26 L 0.3 0.12 H 0.06 Z', '#f4f6f8', 0.5);
    },
    { shadow: 0.4, turn: 1 },
  );
}
