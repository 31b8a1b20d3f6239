import { interior } from '../kits/interior.ts';
import { paintSkyOn } from '../kits/painted-sky.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import type { Face } from '../set.ts';

const WALL_Z = 7;
const BAY_METRES = 17;
const BEAMS = [
  [-4.5, -1.5, '#ffe8b8'],
  [4.5, 1.5, '#ffe8b8'],
  [-6.2, -4.2, '#8fb0ff'],
  [6.2, 4.2, '#ff9ac0'],
] as const;

/** A theatre's stage, seen from the stalls: red curtains drawn aside, a painted backdrop, spotlights, the front row's heads. */
export const buildTheatre = interior({
  name: 'theatre',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 7.2,
    wall: { colour: '#1f2a4c' },
    floor: { laid: 'boards', colours: ['#8a5a38', '#946442'], mirror: 0.16 },
    ceiling: { colour: '#241a20', made: 'plain' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, index } = bay;
    bay.put(backdrop(at(0), WALL_Z + 0.2, bay.random.integer(0, 1)));
    // A second pair hangs nearer to the middle, so that also from near one sees a stage.
    for (const side of [-1, 1]) bay.put(curtain(at(0) + side * 4.5, 6.7, side, true));
    for (const side of [-1, 1]) bay.put(curtain(at(0) + side * 7.1, 5.4, side, false));
    bay.put(valance(at(0), 5.2));
    if (index > -3 && index < 3)
      bay.build(
        5,
        BEAMS.flatMap(([from, to, colour]) => beam(at(0) + from, at(0) + to, colour)),
      );
    for (const [, x, colour] of BEAMS)
      bay.lamp({ x: at(0) + x, y: 0.6, z: 3, colour, radius: 2.5, strength: 0.42 }, 'always');
    bay.lamp({ x: at(0), y: 4.4, z: 1.2, colour: '#fff0cc', radius: 4, strength: 0.6 }, 'always');
    for (const x of [-4.9, -4, -3.1, 3, 3.9, 4.8]) bay.put(head(at(0) + x, -4.6 + 0.2 * (x % 2)));
  },
});

/** Light that falls from a lamp above the arch to a spot on the boards. */
function beam(from: number, to: number, colour: string): readonly Face[] {
  return [0.75, 1.25].map((wide) => ({
    points: [from - 0.12, 6.6, 3.2, from + 0.12, 6.6, 3.2, to + wide, 0.02, 3.2, to - wide, 0.02, 3.2],
    colour,
    lit: 0,
    alpha: 0.09,
    shines: true,
  }));
}

/** A canvas under the sky of the hour: far hills, a castle on its rock, woods, and a path that leads to them. */
function backdrop(x: number, z: number, variant: number) {
  return drawn(
    `backdrop ${variant}`,
    x,
    z,
    [-7.6, 7.6, 6.6, 0],
    (sketch) => {
      const { far, hill, wood, near, path } = VARIANTS[variant % VARIANTS.length]!;
      sketch.rect(-7.5, 0, 15, 6.5, near, 0);
      paintSkyOn(sketch, { left: -7.5, right: 7.5, foot: 1.6, top: 6.5 });
      sketch.fill(
        'M -7.5 0 V 2.6 L -5.6 3.5 L -4.2 2.7 L -2.6 3.2 L -0.9 2.3 L 1.1 2.9 L 3 2.2 L 5.2 3.1 L 7.5 2.3 V 0 Z',
        far,
        0.25,
      );
      sketch.fill(
        'M -7.5 0 V 1.8 Q -5 2.4 -3 2 Q -1.6 2.7 -0.2 2.1 Q 2.4 1.4 4.4 2 Q 6.2 2.4 7.5 1.8 V 0 Z',
        hill,
        0.2,
      );
      castle(sketch);
      for (let at = 0; at < 15; at++) {
        const [mid, high] = [-7 + at, 1.5 + 0.28 * Math.sin(at * 2.3)];
        sketch.disc(mid, high, 0.62, 0.5, wood, 0.1 + 0.06 * (at % 3));
      }
      sketch.fill('M -7.5 0 V 1.3 Q -4.4 1.8 -1.8 1.25 Q 2 0.8 7.5 1.5 V 0 Z', near, 0.25);
      sketch.fill(
        'M -1.3 0 Q 0.9 0.5 -0.4 0.9 Q -1.3 1.1 -0.9 1.22 L -0.6 1.2 Q -0.8 1.05 0.3 0.85 Q 2.2 0.5 1 0 Z',
        path,
        0.3,
      );
    },
    { turn: 1 },
  );
}

const VARIANTS = [
  { far: '#7f9cb8', hill: '#5d8a86', wood: '#2f5a4a', near: '#4a7a52', path: '#cdb27a' },
  { far: '#a08ab8', hill: '#7a6a98', wood: '#463a66', near: '#5a5488', path: '#d8b48a' },
] as const;

/** Towers on both sides of a keep, with a gate. */
function castle(sketch: Sketch): void {
  const wall = '#b9a894';
  sketch.fill('M -2.2 1.7 Q -1.6 2.6 -0.9 2.7 H 1 Q 1.7 2.5 2.3 1.7 Z', '#77807a', 0.1);
  sketch.rect(-1.1, 2.5, 2.2, 0.85, wall, 0.05);
  for (const [at, wide, high] of [
    [-1.15, 0.5, 4],
    [1.15, 0.5, 3.8],
    [0, 0.95, 4.2],
  ] as const) {
    sketch.rect(at - wide / 2, 2.5, wide, high - 2.5, wall, at === 0 ? 0.15 : 0.25);
    sketch.fill(
      `M ${at - wide * 0.65} ${high} L ${at} ${high + wide * 1.2} L ${at + wide * 0.65} ${high} Z`,
      '#a8484a',
      0.2,
    );
    sketch.rect(at - 0.08, high - 0.55, 0.16, 0.28, '#ffd98a', 0.8);
  }
  sketch.fill('M -0.22 2.5 V 2.85 Q 0 3.15 0.22 2.85 V 2.5 Z', '#4a3a34', -0.2);
}

/** Cloth, the depth of its folds and what of them is lit; the inner pair is farther from the lamps. */
const VELVET = ['#a3202c', '#7a1420', '#d03a40'] as const;
const INNER_VELVET = ['#80182a', '#5c1020', '#a62a38'] as const;

/** Velvet in deep folds, gathered by a cord. */
function curtain(x: number, z: number, side: number, inner: boolean) {
  const [cloth, deep, bright] = inner ? INNER_VELVET : VELVET;
  return drawn(
    `stage curtain ${side} ${inner}`,
    x,
    z,
    [-2.2, 2.2, 6.8, 0],
    (sketch) => {
      sketch.fill(
        `M ${side * 1.9} 0 V 6.7 H ${side * -2} Q ${side * -1.7} 4.2 ${side * -0.4} 2.7 Q ${side * -1.2} 1.4 ${side * -1.1} 0 Z`,
        cloth,
        -0.15,
      );
      for (let fold = 0; fold < 7; fold++) {
        const top = side * (-1.75 + fold * 0.52);
        const tie = side * (-0.3 + fold * 0.28);
        const foot = side * (-0.95 + fold * 0.42);
        sketch.fill(
          `M ${top} 6.7 Q ${top + side * 0.25} 4.2 ${tie} 2.7 Q ${foot - side * 0.1} 1.4 ${foot} 0 L ${foot + side * 0.2} 0 Q ${foot + side * 0.15} 1.4 ${tie + side * 0.13} 2.7 Q ${top + side * 0.5} 4.2 ${top + side * 0.26} 6.7 Z`,
          fold % 2 ? deep : bright,
          fold % 2 ? -0.3 : 0.25,
        );
      }
      sketch.line(`M ${side * -0.4} 2.7 Q ${side * 0.6} 2.3 ${side * 1.8} 2.8`, 0.1, '#e3b84a', 0.5);
      sketch.rect(-2, 0, 4, 0.12, '#e3b84a', 0.1, 0.6);
    },
    { turn: 1 },
  );
}

/** The swagged cloth under the arch, with a fringe of gold. */
function valance(x: number, z: number) {
  return drawn(
    'valance',
    x,
    z,
    [-BAY_METRES / 2 - 0.1, BAY_METRES / 2 + 0.1, 7.4, 5],
    (sketch) => {
      sketch.rect(-8.6, 6.3, 17.2, 1.1, '#8a1a26', 0);
      for (let swag = 0; swag < 7; swag++) {
        const a = -8.5 + swag * (17 / 7);
        const b = a + 17 / 7;
        const m = (a + b) / 2;
        sketch.fill(`M ${a} 6.7 Q ${m} 4.75 ${b} 6.7 Z`, '#e3b84a', 0.3);
        sketch.fill(`M ${a} 6.8 Q ${m} 4.95 ${b} 6.8 Z`, '#b5262f', 0.15);
        sketch.fill(`M ${a + 0.2} 6.8 Q ${m} 5.4 ${b - 0.2} 6.8 Z`, '#7a1420', -0.1);
        sketch.fill(`M ${a + 0.35} 6.85 Q ${m} 5.75 ${b - 0.35} 6.85 Z`, '#cf3a40', 0.3);
      }
      sketch.rect(-8.6, 6.75, 17.2, 0.16, '#e3b84a', 0.4);
    },
    { turn: 1 },
  );
}

/** Somebody in the stalls, from behind. */
function head(x: number, z: number) {
  return drawn(
    'spectator',
    x,
    z,
    [-0.5, 0.5, 1.1],
    (sketch) => {
      sketch.fill('M -0.4 0 Q -0.4 0.52 -0.1 0.56 H 0.1 Q 0.4 0.52 0.4 0 Z', '#1a1218', -0.6);
      sketch.disc(0, 0.74, 0.15, 0.19, '#1a1218', -0.5);
    },
    { foreground: true, turn: 1 },
  );
}
