import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { createBrush, type Brush, type Wall } from '../kits/facade.ts';
import { fountain } from '../kits/fountain.ts';
import { lanternPost, topiary } from '../kits/garden-things.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { arcadeAlong } from '../kits/round-arches.ts';
import type { BuiltSet, SetPiece, Structure } from '../set.ts';

const HALF_METRES = 8.8;
const BACK_Z = 21;
const FRONT_Z = 4.6;
const HIGH_METRES = 8.2;
const WALL = '#e3bf8d';
const RIM = '#f4e8d2';

/** An old inner court: arcades round three sides under shuttered windows and tiled eaves, a fountain, small trees in tubs. */
export function buildCourtyard(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('courtyard');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const tubs: readonly SetPiece[] = [
    [-7.2, 6.4],
    [7.2, 6.4],
    [-7, 13],
    [7, 13],
    [-3.8, 19.4],
    [3.8, 19.4],
    [-16, 3.6],
    [17, 3.6],
  ].map(([x = 0, z = 0], index) => topiary(x, z, index % 2 ? 2.1 : 1.9, 'ball', snowCover));
  const posts = [lanternPost(side * 5.4, 9.6, light), lanternPost(-side * 5.6, 16.4, light)];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#c9b699',
      worn: '#9c8a6f',
      laid: 'slabs',
      toZ: BACK_Z,
      standing: tubs,
    }),
    pieces: [...fountain(side * 1.5, 12.5, 3, snowCover), ...tubs, ...posts.map(({ piece }) => piece)],
    structures: wings(light, snowCover),
    lamps: [
      ...posts.flatMap(({ lamps }) => lamps),
      ...(light.lampsLit
        ? [-6, 0, 6].map((x) => ({
            x,
            y: 2,
            z: BACK_Z - 0.5,
            colour: '#ffbe70',
            radius: 3.4,
            strength: 0.5,
            flicker: 0,
          }))
        : []),
    ],
    openAir: true,
  };
}

/** The back, both sides, and the fronts that a moving camera sees beside them. */
function wings(light: Light, snow: number): readonly Structure[] {
  const deep = BACK_Z - FRONT_Z;
  const walls: readonly Wall[] = [
    { way: 'front', x: -HALF_METRES, z: BACK_Z, length: HALF_METRES * 2, height: HIGH_METRES },
    { way: 'left', x: -HALF_METRES, z: FRONT_Z, length: deep, height: HIGH_METRES },
    { way: 'right', x: HALF_METRES, z: FRONT_Z, length: deep, height: HIGH_METRES },
    { way: 'front', x: -HALF_METRES - 44, z: FRONT_Z, length: 44, height: HIGH_METRES },
    { way: 'front', x: HALF_METRES, z: FRONT_Z, length: 44, height: HIGH_METRES },
  ];
  return walls.map((wall) => {
    const brush = createBrush(wall, light);
    storeys(brush, light, snow);
    return { z: wall.way === 'front' ? wall.z : BACK_Z - 0.2, faces: brush.faces };
  });
}

function storeys(brush: Brush, light: Light, snow: number): void {
  const { length } = brush.wall;
  const gap = length / Math.round(length / 2.9);
  brush.rect(0, 0, length, HIGH_METRES, WALL, 0);
  arcadeAlong(
    brush,
    { length, gap, spring: 2.3, top: 3.5 },
    { shade: light.lampsLit ? '#8a5a34' : '#6a4f3c', rim: RIM },
  );
  brush.rect(0, 4.1, length, 4.4, RIM, 0.35);
  for (let u = 0; u + gap <= length + 0.01; u += gap) {
    const [a, b] = [u + gap * 0.34, u + gap * 0.66];
    const lit = light.lampsLit && Math.round(u * 7 + length) % 3 !== 0;
    brush.rect(a - 0.12, 5, b + 0.12, 7.1, RIM, 0.2);
    brush.rect(a, 5.1, b, 7, lit ? '#ffcf86' : '#4f6272', -0.1, lit ? { shines: true } : {});
    brush.rect((a + b) / 2 - 0.03, 5.1, (a + b) / 2 + 0.03, 7, RIM, 0);
    for (const shutter of [a - gap * 0.17, b]) brush.rect(shutter, 5.05, shutter + gap * 0.17, 7.05, '#4f7a68', 0.15);
    brush.rect(a - 0.3, 4.72, b + 0.3, 4.95, snow > 0.5 ? '#f2f6ff' : '#8f5a3c', 0.3, { out: 0.15 });
    if (snow <= 0.5)
      for (let bloom = 0; bloom < 6; bloom++)
        brush.rect(
          a - 0.25 + bloom * 0.25,
          4.92,
          a - 0.08 + bloom * 0.25,
          5.12 + (bloom % 2) * 0.06,
          ['#d9534f', '#e88bb4', '#5f8a4a'][bloom % 3]!,
          0.3,
          { out: 0.16 },
        );
  }
  // Tiled eaves that throw a shadow.
  brush.rect(0, HIGH_METRES - 0.5, length, HIGH_METRES - 0.1, '#5a3c2c', -0.4, { alpha: 0.45 });
  brush.rect(0, HIGH_METRES - 0.1, length, HIGH_METRES + 0.5, snow > 0.5 ? '#eef3ff' : '#b5603f', 0.25, {
    out: 0.5,
    outTop: -0.6,
  });
  for (let u = 0; u < length && snow <= 0.5; u += 0.5)
    brush.rect(u, HIGH_METRES - 0.1, u + 0.12, HIGH_METRES + 0.5, '#8a4630', 0.1, { out: 0.5, outTop: -0.6 });
}
