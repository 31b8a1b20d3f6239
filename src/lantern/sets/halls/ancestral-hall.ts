import type { Face, SetPiece } from '../set.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { plate } from '../kits/pavement.ts';

const WALL_Z = 9.5;
const HIGH_METRES = 6.2;
const WOOD = '#5a2f20';
const GOLD = '#d8a83c';

/** The hall of a clan: red columns under carved beams, the altar with rows of tablets, candles and incense below a great board of gold characters, couplets, armchairs along the sides, light that falls in from the court. */
export const buildAncestralHall = interior({
  name: 'ancestral-hall',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: HIGH_METRES,
    wall: { colour: '#6a4030', finish: 'planks', trim: '#3f2018' },
    floor: { laid: 'tiles', colours: ['#85807a', '#6a6560'], mirror: 0.1 },
    ceiling: { colour: '#4a2a1e', made: 'beams', dark: '#38201a' },
  },
  bayMetres: 15,
  furnish(bay) {
    const x = bay.at(0);
    bay.put(altar(x, WALL_Z - 0.8), board(x, WALL_Z - 0.1));
    for (const side of [-1, 1]) {
      bay.put(couplet(x + side * 3.5, WALL_Z - 0.2));
      for (const z of [3.9, 8.2]) bay.build(z + 0.4, column(x + side * 5, z));
      for (const z of [5, 6.6]) bay.put(armchair(x + side * 5.9, z, side > 0 ? -1 : 1));
      bay.put(lantern(x + side * 2.9, bay.random.range(5.7, 6.2)));
      bay.lamp({ x: x + side * 2.9, y: 3.6, z: 6, colour: '#ff9a4a', radius: 1.8, strength: 0.6, flicker: 0.03 });
      bay.lamp(
        { x: x + side * 1.1, y: 1.75, z: WALL_Z - 1.1, colour: '#ffb04a', radius: 1.3, strength: 0.7, flicker: 0.4 },
        'always',
      );
    }
    // A beam across, over the columns, and the light of the court that comes in before it.
    bay.build(8.4, solid([x - 5.2, x + 5.2], [4.7, 5.2], [8, 8.3], '#7a3a26', 0.05));
    bay.build(4.2, [
      ...solid([x - 5.2, x + 5.2], [5, 5.5], [3.7, 4.05], '#7a3a26', 0.1),
      ...[-3.6, -1.2, 1.2, 3.6].map((at) => upright([x + at - 0.7, x + at + 0.7], [5.08, 5.42], 3.69, GOLD, 0.2, 0.75)),
    ]);
    const { light } = bay;
    if (light.sun.visible && light.sun.kind === 'sun') {
      const lean = light.sun.x < 0 ? 1 : -1;
      const shaft = (at: number, wide: number, alpha: number): Face => ({
        points: [
          x + at,
          HIGH_METRES,
          3,
          x + at + wide,
          HIGH_METRES,
          3,
          x + at + wide + lean * 2.6,
          0,
          4.6,
          x + at + lean * 2.6,
          0,
          4.6,
        ],
        colour: light.sun.colour,
        lit: 0.5,
        shines: true,
        alpha,
      });
      bay.build(4.7, [shaft(-2.4, 1, 0.17), shaft(-0.9, 0.7, 0.2), shaft(0.5, 1.2, 0.16)]);
      bay.lay({
        ...plate(x - 2.4 + lean * 2.6, 3.2, x + 1.7 + lean * 2.6, 5.4, light.sun.colour, 0.4, 0.34),
        shines: true,
      });
    }
  },
});

function column(x: number, z: number): readonly Face[] {
  return [
    ...solid([x - 0.4, x + 0.4], [0, 0.3], [z - 0.4, z + 0.4], '#a8a298', 0.2),
    ...solid([x - 0.26, x + 0.26], [0.3, HIGH_METRES], [z - 0.26, z + 0.26], '#a02c22', 0.05),
    upright([x - 0.12, x - 0.02], [0.3, HIGH_METRES], z - 0.27, '#d05a44', 0.5, 0.6),
  ];
}

/** Steps of tablets over a carved table with candles, fruit and the bowl of incense. */
function altar(x: number, z: number): SetPiece {
  return drawn(
    'ancestral altar',
    x,
    z,
    [-2.7, 2.7, 3.6],
    (sketch) => {
      sketch.rect(-2.3, 1, 4.6, 2.5, '#3a1a12', -0.3);
      for (let row = 0; row < 4; row++) {
        const y = 1.15 + row * 0.56;
        sketch.rect(-2.3 + row * 0.12, y - 0.06, 4.6 - row * 0.24, 0.08, '#7a4028', 0.3);
        for (let tablet = 0; tablet < 9 - row; tablet++) {
          const at = -1.98 + row * 0.23 + tablet * 0.49;
          sketch.fill(
            `M ${at - 0.1} ${y} V ${y + 0.36} Q ${at} ${y + 0.46} ${at + 0.1} ${y + 0.36} V ${y} Z`,
            '#a82c20',
            0.1,
          );
          sketch.rect(at - 0.025, y + 0.06, 0.05, 0.26, GOLD, 0.4);
          sketch.rect(at - 0.12, y, 0.24, 0.05, GOLD, 0.2);
        }
      }
      sketch.rect(-2.5, 0, 5, 0.98, WOOD, -0.1);
      for (let panel = 0; panel < 5; panel++) {
        sketch.rect(-2.4 + panel * 0.97, 0.14, 0.86, 0.66, '#8a2c20', 0.1);
        sketch.disc(-1.97 + panel * 0.97, 0.47, 0.2, 0.2, GOLD, 0.2, 0.8);
      }
      sketch.rect(-2.65, 0.94, 5.3, 0.12, '#7a4028', 0.5);
      sketch.fill('M -0.36 1.06 Q -0.44 1.36 -0.24 1.42 H 0.24 Q 0.44 1.36 0.36 1.06 Z', '#b88a34', 0.2);
      for (const at of [-0.12, 0, 0.12]) {
        sketch.line(`M ${at} 1.4 V 1.86`, 0.02, '#8a5a3a', 0.2);
        const drift = Math.sin(sketch.pen.time * 0.8 + at * 9) * 0.12;
        sketch.line(
          `M ${at} 1.88 Q ${at + drift} 2.3 ${at - drift} 2.8 Q ${at + drift} 3.1 ${at + drift * 1.5} 3.5`,
          0.035,
          '#d8d8dc',
          0.4,
          0.35,
        );
      }
      for (const at of [-1.1, 1.1]) {
        sketch.rect(at - 0.06, 1.06, 0.12, 0.46, '#c8281e', 0.2);
        const flame = 0.03 * Math.sin(sketch.pen.time * 9 + at);
        sketch.pen.context.fillStyle = sketch.pen.glow('#ffd060');
        sketch.pen.context.beginPath();
        sketch.pen.context.ellipse(at + flame * 0.4, 1.62, 0.05, 0.1 + flame * 0.4, 0, 0, Math.PI * 2);
        sketch.pen.context.fill();
      }
      for (const at of [-1.8, 1.8])
        for (const [dx, dy] of [
          [-0.13, 0.1],
          [0.13, 0.1],
          [0, 0.28],
        ] as const)
          sketch.disc(at + dx, 1.06 + dy, 0.13, 0.12, '#e0702c', 0.2);
    },
    { turn: 1, motion: 'live', shadow: 2.4 },
  );
}

/** A dark board with four gold characters. */
function board(x: number, z: number): SetPiece {
  return drawn(
    'ancestral board',
    x,
    z,
    [-2.6, 2.6, 5.6],
    (sketch) => {
      sketch.rect(-2.4, 3.9, 4.8, 1.3, GOLD, 0.1);
      sketch.rect(-2.26, 4.04, 4.52, 1.02, '#26120e', 0.1);
      for (const [index, at] of [-1.65, -0.55, 0.55, 1.65].entries()) {
        const strokes = [
          'M -0.3 0.26 H 0.3 M 0 0.36 V -0.34 M -0.3 -0.06 H 0.3 M -0.3 -0.34 H 0.3',
          'M -0.3 0.3 H 0.3 M -0.26 0.3 V -0.34 M 0.26 0.3 V -0.34 M -0.26 0 H 0.26 M -0.26 -0.34 H 0.26',
          'M 0 0.36 V -0.34 M -0.32 0.1 H 0.32 M 0 0.1 L -0.3 -0.34 M 0 0.1 L 0.3 -0.34',
          'M -0.3 0.32 H 0.3 M 0 0.32 V 0.02 M -0.32 0.02 H 0.32 M -0.2 0.02 V -0.34 M 0.2 0.02 V -0.34 M -0.32 -0.2 H 0.32',
        ];
        sketch.at(at, 4.55, 1, () => sketch.line(strokes[index]!, 0.09, GOLD, 0.5));
      }
    },
    { turn: 1 },
  );
}

function couplet(x: number, z: number): SetPiece {
  return drawn(
    'ancestral couplet',
    x,
    z,
    [-0.5, 0.5, 4.6],
    (sketch) => {
      sketch.rect(-0.34, 1, 0.68, 3.4, '#9a2018', 0.1);
      sketch.rect(-0.34, 1, 0.68, 0.08, GOLD, 0.3);
      sketch.rect(-0.34, 4.32, 0.68, 0.08, GOLD, 0.3);
      for (let row = 0; row < 6; row++)
        sketch.at(0, 4 - row * 0.53, 0.6, () =>
          sketch.line(
            row % 2
              ? 'M -0.3 0.2 H 0.3 M 0 0.34 V -0.3 M -0.26 -0.3 H 0.26'
              : 'M -0.26 0.3 V -0.3 H 0.26 V 0.3 M -0.26 0 H 0.26',
            0.1,
            GOLD,
            0.5,
          ),
        );
    },
    { turn: 1 },
  );
}

function armchair(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `ancestral chair ${way}`,
    x,
    z,
    [-0.6, 0.6, 1.2],
    (sketch) => {
      for (const at of [-0.34, 0.3]) sketch.rect(at * way - 0.03, 0, 0.06, 0.5, WOOD, 0);
      sketch.rect(-0.38, 0.46, 0.76, 0.08, '#6f3a26', 0.4);
      sketch.rect(way > 0 ? -0.38 : 0.3, 0.5, 0.08, 0.62, WOOD, 0.1);
      sketch.line(`M ${-0.34 * way} 0.82 H ${0.34 * way} V 0.5`, 0.06, '#6f3a26', 0.3);
    },
    { turn: 1, shadow: 0.4 },
  );
}

function lantern(x: number, z: number): SetPiece {
  return drawn(
    'hall lantern',
    x,
    z,
    [-0.5, 0.5, 2.9, -0.9],
    (sketch) => {
      sketch.line('M 0 0.5 V 2.8', 0.03, '#2c1a14', 0);
      sketch.shine('M -0.2 0.5 Q -0.5 0 -0.2 -0.5 H 0.2 Q 0.5 0 0.2 0.5 Z', '#ff6a3a', '#c8281e');
      sketch.rect(-0.2, 0.46, 0.4, 0.08, GOLD, 0.4);
      sketch.rect(-0.2, -0.54, 0.4, 0.08, GOLD, 0.4);
      for (const at of [-0.1, 0, 0.1]) sketch.line(`M ${at} -0.54 V -0.85`, 0.03, '#d8a83c', 0.2);
    },
    { y: 3.6, turn: 1 },
  );
}
