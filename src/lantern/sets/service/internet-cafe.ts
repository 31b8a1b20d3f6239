import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.5;
const GLOWS = ['#ff4fb8', '#3fe0ff', '#8a5cff'] as const;

/** An internet café: wide screens with games on long desks, high-backed chairs, keyboards that glow, hexagons of light on the wall. */
export const buildInternetCafe = interior({
  name: 'internet-cafe',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#2c2f46', trim: '#1e2032' },
    floor: { laid: 'carpet', colours: ['#2a2c3c', '#32354a'], mirror: 0.08 },
    ceiling: { colour: '#1f212e', made: 'ducts', dark: '#31344a' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at } = bay;
    bay.put(
      hexagons(at(-4.4), 2.6, WALL_Z + 0.2),
      hexagons(at(4.6), 2.6, WALL_Z + 0.2),
      padSign(at(0), 2.75, WALL_Z + 0.2),
    );
    bay.build(WALL_Z - 0.2, [
      ...solid([at(-7), at(7)], [0.7, 0.78], [4.7, 5.5], '#3a3d52', 0.3),
      ...[-7, -3.5, 0, 3.5, 6.9].flatMap((leg) =>
        solid([at(leg) - 0.05, at(leg) + 0.05], [0, 0.7], [4.8, 5.4], '#23252f', 0),
      ),
      { ...upright([at(-7), at(7)], [0.66, 0.7], 4.69, '#8a5cff'), shines: true },
    ]);
    for (let place = 0; place < 7; place++) {
      const x = at(-6 + place * 2);
      const glow = GLOWS[place % 3]!;
      bay.put(screen(x, 5.2, place % 4), keys(x, 4.85, place % 3), gamingChair(x + 0.05, 4.2, place % 3));
      bay.lamp({ x, y: 1.25, z: 4.8, colour: glow, radius: 1, strength: 0.42, flicker: 0.1 }, 'always');
    }
    bay.build(WALL_Z + 0.25, [
      { ...upright([at(-7.5), at(7.5)], [3.3, 3.36], WALL_Z + 0.24, '#ff4fb8'), shines: true },
    ]);
  },
});

/** A wide screen: a landscape with a hero, a race, a duel or a map. */
function screen(x: number, z: number, game: number) {
  return drawn(
    `gaming screen ${game}`,
    x,
    z,
    [-0.8, 0.8, 1.1, -0.02],
    (sketch) => {
      sketch.rect(-0.05, 0, 0.1, 0.24, '#15161e', 0);
      sketch.rect(-0.24, 0, 0.48, 0.04, '#15161e', 0.3);
      sketch.rect(-0.72, 0.2, 1.44, 0.82, '#0e0f16', 0.1);
      const [sky, land, hero] = [
        ['#5fb8ff', '#4fae5a', '#ffd24a'],
        ['#ff8a5a', '#4a4f62', '#ff3a4a'],
        ['#3a2a6a', '#7a4fd0', '#3fe0ff'],
        ['#e8d8a0', '#8fae6a', '#c8402e'],
      ][game]! as [string, string, string];
      sketch.shine('M -0.68 0.24 H 0.68 V 0.98 H -0.68 Z', sky, sky);
      sketch.shine(
        game === 1
          ? 'M -0.5 0.24 L -0.06 0.66 H 0.06 L 0.5 0.24 Z'
          : 'M -0.68 0.24 V 0.5 Q -0.3 0.7 0 0.5 Q 0.4 0.4 0.68 0.56 V 0.24 Z',
        land,
        land,
      );
      sketch.shine('M -0.1 0.34 H 0.06 L 0.1 0.56 L -0.02 0.68 L -0.14 0.56 Z', hero, hero);
      sketch.shine('M -0.64 0.9 H -0.24 V 0.94 H -0.64 Z', '#ff4a5a', '#ff4a5a');
      sketch.shine('M 0.42 0.72 H 0.64 V 0.94 H 0.42 Z', '#1f2a3a', '#1f2a3a');
    },
    { y: 0.78, turn: 1 },
  );
}

function keys(x: number, z: number, kind: number) {
  return drawn(
    `glowing keys ${kind}`,
    x,
    z,
    [-0.6, 0.6, 0.2, -0.02],
    (sketch) => {
      sketch.fill('M -0.42 0.02 H 0.26 L 0.24 0.1 H -0.38 Z', '#15161e', 0.3);
      for (let key = 0; key < 9; key++) {
        const tint = GLOWS[(key + kind) % 3]!;
        sketch.shine(
          `M ${-0.37 + key * 0.068} 0.04 H ${-0.32 + key * 0.068} V 0.075 H ${-0.37 + key * 0.068} Z`,
          tint,
          tint,
        );
      }
      sketch.disc(0.42, 0.06, 0.06, 0.04, '#15161e', 0.4);
      sketch.disc(0.42, 0.07, 0.02, 0.012, GLOWS[kind]!, 0.9);
    },
    { y: 0.78, turn: 1 },
  );
}

/** Seen from behind: a racer's seat with wings and stripes. */
function gamingChair(x: number, z: number, kind: number) {
  return drawn(
    `gaming chair ${kind}`,
    x,
    z,
    [-0.5, 0.5, 1.6],
    (sketch) => {
      const tint = ['#c8303a', '#2f8fc8', '#7a4fd0'][kind]!;
      sketch.line('M -0.3 0.06 L 0 0.16 L 0.3 0.06 M 0 0.1 V 0.46', 0.06, '#15161e', 0.2);
      sketch.rect(-0.36, 0.44, 0.72, 0.14, '#1e2029', 0.2);
      sketch.fill('M -0.3 0.56 L -0.36 1.1 L -0.28 1.44 Q 0 1.54 0.28 1.44 L 0.36 1.1 L 0.3 0.56 Z', '#1e2029', 0.1);
      for (const side of [-1, 1])
        sketch.fill(
          `M ${side * 0.3} 0.6 L ${side * 0.36} 1.1 L ${side * 0.28} 1.42 L ${side * 0.18} 1.3 L ${side * 0.2} 0.7 Z`,
          tint,
          0.2,
        );
      sketch.rect(-0.12, 1.28, 0.24, 0.1, '#0b0c12', 0);
      for (const side of [-1, 1]) sketch.rect(side * 0.42 - 0.05, 0.56, 0.1, 0.24, '#1e2029', 0.3);
    },
    { shadow: 0.4, turn: 1 },
  );
}

function hexagons(x: number, y: number, z: number) {
  return hung('hexagon lights', x, y, z, [1.9, 0.6], (sketch) => {
    for (let cell = 0; cell < 7; cell++) {
      const [cx, cy] = [-1.35 + cell * 0.45, cell % 2 === 0 ? 0.16 : -0.12];
      const points = Array.from({ length: 6 }, (_, corner) => {
        const a = (corner / 6) * Math.PI * 2;
        return `${cx + Math.cos(a) * 0.25} ${cy + Math.sin(a) * 0.25}`;
      });
      sketch.shine(`M ${points.join(' L ')} Z`, GLOWS[cell % 3]!, GLOWS[cell % 3]!, 0.85);
    }
  });
}

/** A game pad in outline of light. */
function padSign(x: number, y: number, z: number) {
  return hung('game pad sign', x, y, z, [0.8, 0.5], (sketch) => {
    sketch.shine(
      'M -0.6 0.1 Q -0.6 0.34 -0.3 0.32 H 0.3 Q 0.6 0.34 0.6 0.1 Q 0.7 -0.36 0.5 -0.36 Q 0.4 -0.36 0.26 -0.12 H -0.26 Q -0.4 -0.36 -0.5 -0.36 Q -0.7 -0.36 -0.6 0.1 Z',
      '#3fe0ff',
      '#3fe0ff',
    );
    sketch.line('M -0.42 0.1 H -0.18 M -0.3 0.22 V -0.02', 0.08, '#1a1c2a', 0);
    for (const [bx, by] of [
      [0.3, 0.2],
      [0.4, 0.1],
      [0.2, 0.1],
      [0.3, 0],
    ] as const)
      sketch.disc(bx, by, 0.04, 0.04, '#1a1c2a', 0);
  });
}
