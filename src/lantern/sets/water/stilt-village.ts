import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { gull } from '../kits/gull.ts';
import { hills } from '../kits/hills.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { plate } from '../kits/pavement.ts';
import { solid, upright } from '../kits/solid.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Face, Lamp, SetPiece, Structure } from '../set.ts';

/** Where the planks that we stand on end, metres. */
const EDGE_Z = 4.6;
const WALLS = ['#a8744a', '#8f6a4c', '#b58a5c', '#7f9a94', '#b0604a', '#8a7a5c'] as const;

/** A village on stilts: wooden houses on posts over still water, joined by walks of planks, ladders down to boats, nets and fish hung to dry, lit windows that shine in the water, hills behind. */
export function buildStiltVillage(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('stilt-village');
  const side = random.chance(0.5) ? 1 : -1;
  const white = scenery.snowCover > 0.5;
  const { houses, lamps } = housesOf(random.fork('houses'), light, side, white);
  const boats = [
    rowingBoat(side * 2.4, 7.4, 1),
    rowingBoat(-side * 3.6, 9.6, -1),
    rowingBoat(side * 11, 9.2, -1),
    rowingBoat(-side * 12.4, 8.4, 1),
    rowingBoat(side * 1.2, 17, 1),
  ];
  return {
    ground: {
      kind: 'floor',
      near: white ? '#dfe6f2' : '#8f7050',
      far: '#7f6448',
      mirror: 0,
      ripple: 0,
      marks: planks(white),
      water: { fromZ: EDGE_Z, toZ: 600, colour: '#3f6f78', mirror: 0.66, waveHeightMetres: 0.03, level: -0.3 },
    },
    pieces: [
      ...hills(scenery, { far: 52, near: 20, sharpness: 0.16 }),
      ...houses,
      ...boats,
      rack(-side * 5.2, EDGE_Z - 0.3),
      post(side * 4.6, EDGE_Z - 0.25, light),
      post(-side * 9.4, EDGE_Z - 0.25, light),
      ...(scenery.excluded.includes('bird') ? [] : [gull(side * 6, 9, 30, 0), gull(-side * 10, 12, 40, 1)]),
    ],
    structures: [
      walk([-60, 60], 18.4),
      walk([-60, 60], 36),
      // A walk that leads from our planks out among the houses.
      ...away(side * 2.9),
      { z: EDGE_Z, faces: edge(random) },
    ],
    lamps: [
      ...lamps,
      ...(light.lampsLit
        ? [side * 4.6, -side * 9.4].map((x) => ({
            x,
            y: 2.1,
            z: EDGE_Z - 0.3,
            colour: '#ffc878',
            radius: 2,
            strength: 0.7,
            flicker: 0.03,
          }))
        : []),
    ],
    openAir: true,
  };
}

/** Houses near and far, and the lamps in those whose light is seen. */
function housesOf(
  random: Random,
  light: Light,
  side: number,
  white: boolean,
): { readonly houses: readonly SetPiece[]; readonly lamps: readonly Lamp[] } {
  const houses: SetPiece[] = [];
  const lamps: Lamp[] = [];
  const build = (x: number, z: number, size: number, kind: number) => {
    houses.push(stiltHouse(x, z, size, kind, white));
    if (light.lampsLit && z < 34)
      lamps.push({
        x: x - 0.4,
        y: 2.6 * size,
        z: z - 0.4,
        colour: '#ffbe6a',
        radius: 2.4 * size,
        strength: 0.6,
        flicker: 0.03,
      });
  };
  build(side * 6.6, 11, 1.15, 0);
  build(-side * 7.6, 12.6, 1.05, 1);
  build(side * 15, 15, 1.1, 2);
  build(-side * 16, 15, 1.1, 3);
  for (const [z, gap] of [
    [21, 7.6],
    [30, 7.8],
    [42, 8.4],
    [58, 9],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.7, 3))
      build(spot.x, spot.z, random.range(0.9, 1.25), random.integer(0, 5));
  return { houses, lamps };
}

function planks(white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (let x = -60; x < 60; x += 0.4)
    faces.push(
      plate(x + 0.012, -8.6, x + 0.388, EDGE_Z, white ? '#e6ecf6' : '#99784f', 0.1 + 0.25 * Math.sin(x * 5.7)),
    );
  return faces;
}

/** The end of the planks with its posts. */
function edge(random: Random): readonly Face[] {
  const faces: Face[] = [upright([-60, 60], [-0.3, 0.02], EDGE_Z, '#5a4430', -0.3)];
  for (let x = -58; x < 60; x += 3.6)
    faces.push(...solid([x, x + 0.2], [-0.9, random.range(0.3, 0.7)], [EDGE_Z - 0.1, EDGE_Z + 0.1], '#5f4832', 0));
  return faces;
}

/** A walk across the view: planks on crossed posts, a rail. */
function walk([from, to]: readonly [number, number], z: number): Structure {
  const faces: Face[] = [];
  for (let x = from; x < to; x += 3) {
    faces.push(
      upright([x, x + 0.16], [-0.9, 1], z + 0.4, '#4a3826', -0.3),
      upright([x, x + 0.16], [-0.9, 1.9], z, '#5a4430', 0),
    );
  }
  faces.push(
    upright([from, to], [0.9, 1.05], z - 0.02, '#8a6a48', 0.2),
    { points: [from, 1.05, z, to, 1.05, z, to, 1.05, z + 1, from, 1.05, z + 1], colour: '#a08058', lit: 0.4 },
    upright([from, to], [1.78, 1.86], z - 0.02, '#8a6a48', 0.3),
  );
  return { z, faces };
}

/** A walk into the depth, its boards one behind the other. */
function away(x: number): readonly Structure[] {
  return [4.6, 8, 11.4, 14.8].map((z) => {
    const faces: Face[] = [];
    const top = (at: number) => 0.02 + ((at - 4.6) / 13.8) * 1.0;
    for (const px of [x - 0.7, x + 0.6])
      faces.push(upright([px, px + 0.14], [-0.9, top(z + 3.3) + 0.7], z + 3.3, '#5a4430', 0));
    for (let at = z + 3.1; at >= z; at -= 0.28)
      faces.push({
        points: [
          x - 0.75,
          top(at),
          at,
          x + 0.75,
          top(at),
          at,
          x + 0.75,
          top(at + 0.25),
          at + 0.25,
          x - 0.75,
          top(at + 0.25),
          at + 0.25,
        ],
        colour: '#a08058',
        lit: 0.2 + 0.25 * Math.sin(at * 11),
      });
    return { z: z + 3.4, faces };
  });
}

/** A house of boards on posts: a porch with a rail, a steep roof of thatch or tin, windows, a ladder, washing or nets. */
function stiltHouse(x: number, z: number, size: number, kind: number, white: boolean): SetPiece {
  return drawn(
    `stilt house ${kind} ${white} ${size.toFixed(1)}`,
    x,
    z,
    [-4.2 * size, 4.2 * size, 6.6 * size, -1],
    (sketch) => {
      sketch.at(0, 0, size, () => {
        const way = kind % 2 ? -1 : 1;
        const wall = WALLS[kind % WALLS.length]!;
        for (const at of [-3, -1.5, 0, 1.5, 3]) {
          sketch.rect(at - 0.08, -1, 0.16, 2.5, '#4a3826', -0.2);
          sketch.line(`M ${at} -0.4 L ${at + 1.4} 1.2`, 0.06, '#4a3826', -0.3);
        }
        sketch.rect(-3.5, 1.3, 7, 0.2, '#8a6a48', 0.2);
        sketch.rect(-2.8, 1.5, 5.2, 2, wall, -0.05);
        for (let board = 0; board < 14; board++) sketch.rect(-2.8 + board * 0.38, 1.5, 0.03, 2, '#4a3828', -0.3, 0.6);
        sketch.rect(sketch.side > 0 ? 0.8 : -2.8, 1.5, 1.6, 2, wall, 0.4, 0.5);
        const px = (value: number) => value * way;
        sketch.shine(`M ${px(-0.5)} 1.5 H ${px(0.4)} V 3.1 H ${px(-0.5)} Z`, '#ffc470', '#4a3020');
        for (const at of [-2.2, 1.1]) {
          sketch.rect(Math.min(px(at), px(at + 0.9)) - 0.06, 2.1, 1.02, 0.96, '#e0d4bc', 0.2);
          sketch.shine(`M ${px(at)} 2.16 H ${px(at + 0.9)} V 3 H ${px(at)} Z`, '#ffd48a', '#5f7f8a');
          sketch.rect(Math.min(px(at + 0.42), px(at + 0.48)), 2.16, 0.06, 0.84, '#e0d4bc', 0.1);
        }
        for (let rail = -3.4; rail < 3.5; rail += 0.5)
          if (Math.abs(rail - px(2.9)) > 0.4) sketch.rect(rail, 1.5, 0.06, 0.7, '#8a6a48', 0);
        sketch.rect(-3.5, 2.16, 7, 0.07, '#a08058', 0.3);
        roof(sketch, kind, white);
        sketch.line(`M ${px(2.8)} 1.4 L ${px(3.3)} -0.8 M ${px(3.2)} 1.4 L ${px(3.7)} -0.8`, 0.07, '#8a6a48', 0.2);
        for (let rung = 0; rung < 6; rung++)
          sketch.line(
            `M ${px(2.9 + rung * 0.08)} ${1 - rung * 0.34} H ${px(3.32 + rung * 0.08)}`,
            0.06,
            '#a08058',
            0.3,
          );
        if (kind % 3 === 0) fishLine(sketch, way);
      });
    },
    { turn: 1 },
  );
}

function roof(sketch: Sketch, kind: number, white: boolean): void {
  const s = sketch.side;
  const colour = white ? '#eef3ff' : ['#8a6f4a', '#6f7a78', '#a0542f'][kind % 3]!;
  sketch.fill('M -3.6 3.2 L -1.4 5.9 H 1.4 L 3.4 3.2 Q 0 3.4 -3.6 3.2 Z', colour, -0.15);
  sketch.fill(`M ${s * 0.1} 5.9 H ${s * 1.4} L ${s * 3.5} 3.24 L ${s * 0.5} 3.32 Z`, colour, 0.4);
  for (let rib = -6; rib <= 6; rib++)
    sketch.line(`M ${rib * 0.22} 5.86 L ${rib * 0.54} 3.3`, 0.04, '#4a3a28', -0.2, 0.5);
  sketch.rect(-1.5, 5.82, 3, 0.14, colour, 0.6);
}

function fishLine(sketch: Sketch, way: number): void {
  sketch.line(`M ${-3.4 * way} 3.1 Q ${-2.2 * way} 2.7 ${-0.8 * way} 3.1`, 0.03, '#d8ccb0', 0.2);
  for (let each = 0; each < 5; each++) {
    const at = (-3 + each * 0.45) * way;
    sketch.fill(
      `M ${at} 2.9 Q ${at + 0.12} 2.7 ${at} 2.4 L ${at + 0.1} 2.28 H ${at - 0.1} L ${at} 2.4 Q ${at - 0.12} 2.7 ${at} 2.9 Z`,
      '#c8c0b0',
      0.2,
    );
  }
}

function rowingBoat(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `village boat ${way}`,
    x,
    z,
    [-2.6, 2.6, 1.2, -0.9],
    (sketch) => {
      const px = (value: number) => value * way;
      sketch.at(0, -0.7, 1, () => {
        sketch.fill(
          `M ${px(-2.3)} 0.5 Q ${px(-1.8)} -0.06 ${px(-1)} -0.08 H ${px(1)} Q ${px(1.9)} -0.04 ${px(2.5)} 0.66 Q ${px(0)} 0.24 ${px(-2.3)} 0.5 Z`,
          '#5f8a7c',
          0,
        );
        sketch.fill(
          `M ${px(-2.3)} 0.5 Q ${px(0)} 0.24 ${px(2.5)} 0.66 L ${px(2.4)} 0.76 Q ${px(0)} 0.36 ${px(-2.3)} 0.6 Z`,
          '#d8c8a4',
          0.4,
        );
        for (const at of [-0.9, 0.5]) sketch.rect(Math.min(px(at), px(at + 0.3)), 0.3, 0.3, 0.1, '#8a6a48', 0.3);
        sketch.line(`M ${px(-0.6)} 0.5 L ${px(1.7)} 0.9`, 0.05, '#b08a5c', 0.3);
        sketch.line(`M ${px(2.4)} 0.66 Q ${px(2.7)} 0.9 ${px(2.5)} 1.6`, 0.03, '#c8b890', 0.1);
      });
    },
    { motion: 'sway', turn: 1 },
  );
}

/** Nets on a frame of poles. */
function rack(x: number, z: number): SetPiece {
  return drawn(
    'net rack',
    x,
    z,
    [-1.6, 1.6, 2.1],
    (sketch) => {
      for (const at of [-1.4, 1.4]) sketch.rect(at - 0.05, 0, 0.1, 1.9, '#6a5038', 0.1);
      sketch.rect(-1.5, 1.8, 3, 0.08, '#6a5038', 0.3);
      sketch.fill('M -1.3 1.8 H 1.3 Q 1.2 1.1 0.7 0.5 Q 0.1 0.9 -0.4 0.4 Q -0.9 1 -1.3 1.8 Z', '#4f7a80', 0, 0.4);
      for (let mesh = 0; mesh < 14; mesh++)
        sketch.line(`M ${-1.3 + mesh * 0.19} 1.8 L ${-0.9 + mesh * 0.14} 0.6`, 0.02, '#6f9aa0', 0.2, 0.8);
      for (let cork = 0; cork < 6; cork++)
        sketch.disc(-1.1 + cork * 0.42, 0.7 + 0.18 * (cork % 2), 0.09, 0.09, '#e8823c', 0.3);
    },
    { turn: 1 },
  );
}

function post(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `village lamp ${light.lampsLit}`,
    x,
    z,
    [-0.5, 0.5, 2.5],
    (sketch) => {
      sketch.rect(-0.06, -0.4, 0.12, 2.7, '#5f4832', 0.1);
      sketch.line('M 0 2.2 H 0.34 V 2.1', 0.05, '#5f4832', 0.2);
      sketch.shine('M 0.22 1.75 H 0.46 L 0.42 2.08 H 0.26 Z', '#ffd080', '#d8c8a0');
    },
    { turn: 1 },
  );
}
