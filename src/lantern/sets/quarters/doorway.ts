import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { dustbin } from '../kits/alley-things.ts';
import { createBrush, sashWindow, type Brush } from '../kits/facade.ts';
import { writeSign } from '../kits/lettering.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate, slabs } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { solid, upright } from '../kits/solid.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet, Face, Structure } from '../set.ts';

/** The front of the house, how deep its door lies in it, half of the opening and its height, metres. */
const FRONT_Z = 4.8;
const DEEP = 1.3;
const HALF = 1.15;
const HIGH = 3;
const REACH = 47;
const STONE = '#c9bda6';
const FRAME = '#d8cdb8';
const BRICK = '#8a5446';
const BRICKS = [BRICK, '#7c4c40', '#96604e', '#6f4a42'] as const;

/** The doorway of a town house from its pavement: a deep opening in a wall of brick under a lintel of stone, steps, the door with its lit glass, a lamp over it, windows, a street lamp, bins. */
export function buildDoorway(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('doorway');
  const side = random.chance(0.5) ? 1 : -1;
  const posts = [side * 5.4, -side * 17, side * 28].map((x) => streetLamp(x, FRONT_Z - 0.75, x > 0 ? -1 : 1, light));
  const bins = [dustbin(-side * 3.2, FRONT_Z - 0.45, 0), dustbin(-side * 4, FRONT_Z - 0.4, 1)];
  const standing = [...bins, ...posts.map(({ piece }) => piece)];
  const paved = scenery.snowCover > 0.5 ? '#dfe6f2' : '#8f8b86';
  return {
    ground: pavedGround(random, scenery, {
      colour: '#6f6d70',
      worn: '#5c5a5e',
      laid: 'sheet',
      toZ: FRONT_Z,
      standing,
      marks: [
        ...slabs(-REACH, -0.6, REACH, FRONT_Z, paved, '#6a6762', 1.3),
        plate(-REACH, -0.78, REACH, -0.6, '#b0aca4', 0.4),
        ...(light.lampsLit
          ? [...pool(0, FRONT_Z - 1.1, 2.7, 2, '#ffc87a', 0.2), ...pool(side * 5, FRONT_Z - 1.6, 3, 2, '#ffd9a0', 0.1)]
          : []),
      ],
    }),
    pieces: standing,
    structures: [{ z: FRONT_Z + DEEP + 0.2, faces: recess(light) }, front(random, light)],
    lamps: light.lampsLit
      ? [
          { x: 0, y: HIGH - 0.35, z: FRONT_Z + 0.2, colour: '#ffc470', radius: 2.4, strength: 0.95, flicker: 0.02 },
          ...posts.flatMap(({ lamp }) => lamp ?? []),
        ]
      : [],
    openAir: true,
    shelterToZ: FRONT_Z,
  };
}

/** Brick to both sides of the opening and over it, with the stone that frames it. */
function front(random: Random, light: Light): Structure {
  const long = REACH - HALF;
  const sides = [-1, 1].flatMap((each) => {
    const brush = createBrush(
      { way: 'front', x: each < 0 ? -REACH : HALF, z: FRONT_Z, length: long, height: 9 },
      light,
    );
    bricks(brush, random, long);
    for (let u = 1.5; u < REACH - 6; u += 4.6) {
      const at = each < 0 ? long - u - 1.5 : u;
      sashWindow(brush, random, light, at, 1.25, 1.5, 1.9, FRAME, u < 16);
      sashWindow(brush, random, light, at, 4.7, 1.5, 2, FRAME, u < 16);
    }
    return brush.faces;
  });
  const over = createBrush({ way: 'front', x: -HALF, z: FRONT_Z, length: HALF * 2, height: 9 }, light);
  over.rect(0, HIGH, HALF * 2, 9, BRICK, 0);
  over.rect(-0.3, 0, 0, HIGH + 0.3, STONE, 0.3, { out: 0.1 });
  over.rect(HALF * 2, 0, HALF * 2 + 0.3, HIGH + 0.3, STONE, 0.3, { out: 0.1 });
  over.shape(
    [-0.3, HIGH, HALF * 2 + 0.3, HIGH, HALF * 2 + 0.1, HIGH + 0.5, HALF, HIGH + 0.75, -0.1, HIGH + 0.5],
    STONE,
    0.35,
    { out: 0.1 },
  );
  writeSign(
    over,
    random,
    ['HOME', 'WELCOME'],
    { u0: HALF - 0.5, u1: HALF + 0.5, v: HIGH + 0.12, size: 0.3 },
    '#5a4a3a',
    {
      out: 0.12,
    },
  );
  sashWindow(over, random, light, HALF - 0.75, 4.7, 1.5, 2, FRAME, true);
  return { z: FRONT_Z + DEEP + 0.1, faces: [...sides, ...over.faces] };
}

function bricks(brush: Brush, random: Random, long: number): void {
  brush.rect(0, 0, long, 9, BRICK, 0);
  for (let v = 0.2; v < 6; v += 0.2) brush.rect(0, v, long, v + 0.025, '#4f342e', -0.2, { alpha: 0.6 });
  for (let brick = 0; brick < 420; brick++) {
    const [u, v] = [random.range(0, long - 0.5), 0.2 * random.integer(0, 26)];
    brush.rect(u, v + 0.03, u + 0.42, v + 0.19, random.pick(BRICKS), random.range(-0.2, 0.3), { alpha: 0.8 });
  }
  brush.rect(0, 0, long, 0.5, '#6a645e', -0.1);
}

/** What lies within the opening: its sides and ceiling, the steps, the door with its panes, the lamp. */
function recess(light: Light): readonly Face[] {
  const z = FRONT_Z + DEEP;
  const lit = light.lampsLit;
  const wall = lit ? '#c08a58' : '#5a4a42';
  const glass = lit ? '#ffd890' : '#6f8898';
  const flank = (x: number, turn: number): Face => ({
    points: [x, 0, FRONT_Z, x, 0, z, x, HIGH, z, x, HIGH, FRONT_Z],
    colour: wall,
    lit: turn,
  });
  return [
    upright([-HALF, HALF], [0, HIGH], z, wall, -0.2),
    flank(-HALF, 0.1),
    flank(HALF, -0.1),
    { points: [-HALF, HIGH, FRONT_Z, HALF, HIGH, FRONT_Z, HALF, HIGH, z, -HALF, HIGH, z], colour: wall, lit: 0 },
    ...solid([-HALF, HALF], [0, 0.32], [FRONT_Z + 0.4, z], '#a8a096', 0.1),
    ...solid([-HALF, HALF], [0, 0.16], [FRONT_Z + 0.05, FRONT_Z + 0.4], '#b4aca2', 0.1),
    upright([-0.74, 0.74], [0.32, 2.62], z - 0.01, '#e0d4bc', 0.1),
    upright([-0.62, 0.62], [0.34, 2.5], z - 0.02, '#2f5a4a', 0.1),
    { ...upright([-0.46, 0.46], [1.5, 2.34], z - 0.03, glass, 0.1), shines: lit },
    upright([-0.03, 0.03], [1.5, 2.34], z - 0.04, '#2f5a4a', 0),
    ...[-0.46, 0.06].map((x) => upright([x, x + 0.4], [0.5, 1.3], z - 0.03, '#234638', -0.2)),
    upright([0.46, 0.53], [1.34, 1.42], z - 0.05, '#e0b85a', 0.5),
    upright([-0.1, 0.1], [HIGH - 0.42, HIGH - 0.02], FRONT_Z + 0.3, '#2c2a2a', 0),
    {
      ...upright([-0.08, 0.08], [HIGH - 0.38, HIGH - 0.12], FRONT_Z + 0.29, lit ? '#fff0c8' : '#d8d4c8', 0.2),
      shines: lit,
    },
  ];
}
