import { interior, type Bay } from '../kits/interior.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 3.8;

/** A game arcade: machines in a row with lit screens and marquees, a claw machine full of toys, pinball, signs of light. */
export const buildGameArcade = interior({
  name: 'game-arcade',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#3a2c66', trim: '#241a46' },
    floor: { laid: 'checks', colours: ['#2b2350', '#3b2f6e'], mirror: 0.26 },
    ceiling: { colour: '#1f1838', made: 'ducts', dark: '#322a54' },
  },
  bayMetres: 16.2,
  furnish(bay) {
    const { at } = bay;
    for (const [place, x] of [-7, -5.5, -4, -2.5, 2.3, 3.8, 5.3].entries()) machine(bay, x, place);
    bay.put(clawMachine(at(-0.1), WALL_Z - 0.5), pinball(at(7.2), WALL_Z - 0.6));
    bay.lamp({ x: at(-0.1), y: 1.7, z: WALL_Z - 0.9, colour: '#ffe0f4', radius: 1.9, strength: 0.55 }, 'always');
    bay.put(pixelSign(at(-4.7), 3.05, WALL_Z + 0.2), coinSign(at(3.8), 3.05, WALL_Z + 0.2));
    for (const [y, colour] of [
      [3.62, '#ff4fc8'],
      [3.5, '#3fe0ff'],
    ] as const)
      bay.build(WALL_Z + 0.25, [
        { ...upright([at(-8.1), at(8.1)], [y, y + 0.05], WALL_Z + 0.24, colour), shines: true },
      ]);
  },
});

const SCREENS = ['#35e0ff', '#7dff6a', '#ffb43a', '#ff5fa8', '#b48cff'] as const;

function machine(bay: Bay, offset: number, place: number): void {
  const tint = SCREENS[place % SCREENS.length] ?? SCREENS[0];
  bay.put(cabinet(bay.at(offset), WALL_Z - 0.6, place % SCREENS.length, tint));
  bay.lamp(
    { x: bay.at(offset), y: 1.35, z: WALL_Z - 1.2, colour: tint, radius: 1.05, strength: 0.42, flicker: 0.12 },
    'always',
  );
}

/** An upright cabinet: lit marquee, a screen with a game on it, sticks and buttons, a coin door. */
function cabinet(x: number, z: number, game: number, tint: string) {
  const paint = ['#d83a4a', '#2f6fd0', '#3a3f4a', '#e0a02a', '#6a3fb0'][game] ?? '#d83a4a';
  return drawn(
    `arcade cabinet ${game}`,
    x,
    z,
    [-0.75, 0.95, 2.3],
    (sketch) => {
      sketch.face([0.6, 0, 0, 0.6, 0, 0.7, 0.6, 2.1, 0.7, 0.6, 2.1, 0], paint, -0.5);
      sketch.rect(-0.6, 0, 1.2, 2.1, paint, 0.1);
      sketch.fill('M -0.6 1 L -0.7 0.92 H 0.7 L 0.6 1.08 Z', '#20222c', 0.5);
      sketch.rect(-0.7, 0.84, 1.4, 0.1, '#15161e', 0.2);
      sketch.rect(-0.54, 1.08, 1.08, 0.72, '#0c0d16', -0.2);
      sketch.shine('M -0.46 1.14 H 0.46 V 1.74 H -0.46 Z', dim(tint), dim(tint));
      playGame(sketch, game, tint);
      sketch.shine('M -0.58 1.86 H 0.58 V 2.08 H -0.58 Z', tint, tint);
      for (const at of [-0.4, -0.16, 0.08, 0.3]) sketch.rect(at, 1.92, 0.15, 0.1, '#20163a', 0.2);
      for (const at of [-0.4, 0.12]) {
        sketch.line(`M ${at} 0.94 V 1.06`, 0.03, '#c8ccd8', 0.4);
        sketch.disc(at, 1.08, 0.05, 0.05, '#f03a3a', 0.6);
      }
      for (const at of [-0.22, -0.12, 0.3, 0.4]) sketch.disc(at, 0.97, 0.03, 0.02, '#ffe14a', 0.8);
      sketch.rect(-0.28, 0.2, 0.56, 0.46, '#15161e', 0);
      for (const at of [-0.14, 0.1]) sketch.shine(`M ${at} 0.42 H ${at + 0.07} V 0.54 H ${at} Z`, '#ff8a3a', '#ff8a3a');
    },
    { shadow: 0.8, turn: 1 },
  );
}

/** A dark ground of the screen's own colour. */
function dim(tint: string): string {
  const part = (at: number) =>
    Math.round(parseInt(tint.slice(at, at + 2), 16) * 0.22 + 8)
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** What is played: invaders in rows, a maze with dots, a road, falling blocks, a ship among stars. */
function playGame(sketch: Sketch, game: number, tint: string): void {
  const block = (x: number, y: number, wide: number, high: number, colour: string) =>
    sketch.shine(`M ${x} ${y} H ${x + wide} V ${y + high} H ${x} Z`, colour, colour);
  if (game === 0) {
    for (let row = 0; row < 3; row++)
      for (let at = 0; at < 6; at++)
        block(-0.38 + at * 0.13, 1.6 - row * 0.11, 0.08, 0.06, ['#ffffff', tint, '#ff6fae'][row]!);
    block(-0.06, 1.18, 0.14, 0.05, '#7dff6a');
  } else if (game === 1) {
    for (const [x, y, wide, high] of [
      [-0.4, 1.66, 0.8, 0.03],
      [-0.4, 1.2, 0.8, 0.03],
      [-0.24, 1.34, 0.03, 0.22],
      [0.2, 1.34, 0.03, 0.22],
    ] as const)
      block(x, y, wide, high, '#4f8cff');
    for (let dot = 0; dot < 6; dot++) block(-0.32 + dot * 0.1, 1.6, 0.03, 0.03, '#ffffff');
    sketch.shine('M 0.1 1.44 L -0.02 1.52 Q -0.14 1.44 -0.02 1.36 Z', '#ffe14a', '#ffe14a');
  } else if (game === 2) {
    sketch.shine('M -0.04 1.5 H 0.04 L 0.34 1.15 H -0.34 Z', '#5a5f72', '#5a5f72');
    sketch.shine('M -0.46 1.5 H 0.46 V 1.74 H -0.46 Z', '#ff8a4a', '#ff8a4a');
    block(-0.09, 1.2, 0.18, 0.1, '#ff3a3a');
  } else if (game === 3) {
    for (const [x, y, colour] of [
      [-0.3, 1.16, '#35e0ff'],
      [-0.18, 1.16, '#35e0ff'],
      [-0.06, 1.16, '#ffe14a'],
      [0.06, 1.16, '#7dff6a'],
      [-0.3, 1.28, '#b48cff'],
      [0.06, 1.28, '#7dff6a'],
      [-0.06, 1.52, '#ff5fa8'],
      [0.06, 1.52, '#ff5fa8'],
      [0, 1.62, '#ff5fa8'],
    ] as const)
      block(x, y, 0.1, 0.1, colour);
  } else {
    for (let star = 0; star < 12; star++)
      block(sketch.random.range(-0.42, 0.4), sketch.random.range(1.2, 1.7), 0.015, 0.015, '#ffffff');
    sketch.shine('M 0 1.42 L -0.12 1.22 L 0 1.27 L 0.12 1.22 Z', '#ffffff', '#ffffff');
    block(-0.01, 1.5, 0.02, 0.14, '#ff5fa8');
  }
}

/** A glass box with soft toys in a heap and the claw above them. */
function clawMachine(x: number, z: number) {
  return drawn(
    'claw machine',
    x,
    z,
    [-1, 1.2, 2.6],
    (sketch) => {
      sketch.rect(-0.85, 0, 1.7, 0.9, '#e8408a', 0.1);
      sketch.rect(-0.75, 0.1, 0.5, 0.5, '#2a1430', 0);
      sketch.shine('M -0.85 0.9 H 0.85 V 2.2 H -0.85 Z', '#6a4a8c', '#6a4a8c');
      const toys = ['#ffd24a', '#7fd4ff', '#ff8a6a', '#9be08a', '#f4f0ff', '#ffa8d0'];
      for (let toy = 0; toy < 22; toy++) {
        const [tx, ty] = [
          -0.68 + (toy % 8) * 0.19 + sketch.random.range(-0.04, 0.04),
          0.98 + Math.floor(toy / 8) * 0.16,
        ];
        const colour = toys[toy % toys.length]!;
        for (const ear of [-0.07, 0.07]) sketch.disc(tx + ear, ty + 0.1, 0.04, 0.045, colour, 0.3);
        sketch.disc(tx, ty, 0.11, 0.11, colour, 0.6);
        for (const eye of [-0.035, 0.035]) sketch.disc(tx + eye, ty + 0.02, 0.014, 0.014, '#221a2c', 0);
      }
      sketch.line('M 0.2 2.2 V 1.8', 0.03, '#dfe4ee', 0.5);
      sketch.line('M 0.2 1.8 L 0.08 1.66 L 0.12 1.56 M 0.2 1.8 L 0.32 1.66 L 0.28 1.56', 0.035, '#dfe4ee', 0.6);
      sketch.fill('M -0.85 0.9 H -0.5 L 0.1 2.2 H -0.4 Z', '#ffffff', 0.8, 0.12);
      for (const at of [-0.9, 0.83]) sketch.rect(at, 0.86, 0.08, 1.36, '#ffd24a', 0.4);
      sketch.shine('M -0.92 2.2 H 0.92 V 2.52 H -0.92 Z', '#ffd24a', '#ffd24a');
      for (const at of [-0.6, -0.3, 0, 0.3]) sketch.rect(at, 2.28, 0.2, 0.16, '#e8408a', 0.2);
      sketch.rect(-0.92, 0.84, 1.84, 0.08, '#ffd24a', 0.5);
      sketch.disc(0.4, 0.66, 0.06, 0.05, '#ffe14a', 0.7);
      sketch.line('M 0.62 0.62 V 0.8', 0.03, '#dfe4ee', 0.4);
    },
    { shadow: 1, turn: 1 },
  );
}

function pinball(x: number, z: number) {
  return drawn(
    'pinball',
    x,
    z,
    [-0.9, 0.9, 2.1],
    (sketch) => {
      for (const at of [-0.44, 0.36]) sketch.rect(at, 0, 0.08, 0.8, '#c8ccd8', 0.3);
      sketch.fill('M -0.56 0.7 H 0.56 L 0.5 1.1 H -0.5 Z', '#2a3fa0', 0.2);
      sketch.shine('M -0.44 0.78 H 0.44 L 0.4 1.06 H -0.4 Z', '#3ac0b0', '#3ac0b0');
      for (const [px, py] of [
        [-0.16, 0.98],
        [0.14, 0.94],
        [0, 0.88],
      ] as const)
        sketch.disc(px, py, 0.06, 0.035, '#ff4a5a', 0.8);
      sketch.rect(-0.6, 1.12, 1.2, 0.9, '#1a2460', 0.1);
      sketch.shine('M -0.52 1.2 H 0.52 V 1.92 H -0.52 Z', '#ff7a3a', '#ff7a3a');
      sketch.shine(
        'M 0 1.84 L 0.09 1.62 H 0.32 L 0.14 1.48 L 0.2 1.26 L 0 1.38 L -0.2 1.26 L -0.14 1.48 L -0.32 1.62 H -0.09 Z',
        '#ffe14a',
        '#ffe14a',
      );
    },
    { shadow: 0.7, turn: 1 },
  );
}

/** A creature of squares in tubes of light. */
function pixelSign(x: number, y: number, z: number) {
  return hung('arcade pixel sign', x, y, z, [1.6, 0.5], (sketch) => {
    const rows = ['..x...x..', '...x.x...', '..xxxxx..', '.xx.x.xx.', 'xxxxxxxxx', 'x.x...x.x'];
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of [...cells].entries())
        if (cell === 'x') {
          const [px, py] = [-0.5 + column * 0.11, 0.28 - row * 0.11];
          sketch.shine(`M ${px} ${py} H ${px + 0.11} V ${py + 0.11} H ${px} Z`, '#7dff6a', '#7dff6a');
        }
    for (const side of [-1, 1])
      sketch.shine(
        `M ${side * 1.3} 0.3 L ${side * 0.8} 0 L ${side * 1.3} -0.3 L ${side * 1.1} 0 Z`,
        '#ff4fc8',
        '#ff4fc8',
      );
  });
}

/** A coin and an arrow: pay here. */
function coinSign(x: number, y: number, z: number) {
  return hung('arcade coin sign', x, y, z, [1.6, 0.5], (sketch) => {
    sketch.shine(
      'M -0.9 0 Q -0.9 0.36 -0.56 0.36 Q -0.22 0.36 -0.22 0 Q -0.22 -0.36 -0.56 -0.36 Q -0.9 -0.36 -0.9 0 Z',
      '#ffcf3a',
      '#ffcf3a',
    );
    sketch.rect(-0.6, -0.2, 0.09, 0.4, '#a8701a', 0.2);
    sketch.shine('M 0 0.1 H 0.6 V 0.3 L 1.1 0 L 0.6 -0.3 V -0.1 H 0 Z', '#3fe0ff', '#3fe0ff');
  });
}
