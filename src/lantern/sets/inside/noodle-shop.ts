import { counter } from '../kits/counter.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { stool } from '../kits/seats.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { steam } from '../kits/smoke.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 6.6;
const FRONT_Z = 4.7;
const CEILING_METRES = 3.4;

/** A noodle shop: a wooden counter with stools before pots that steam, half curtains and paper lanterns over it, dishes on wooden slips along the wall. */
export const buildNoodleShop = interior({
  name: 'noodle-shop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#c9a878', finish: 'planks', dado: '#6a4530', dadoMetres: 1.1, trim: '#54382a' },
    floor: { laid: 'tiles', colours: ['#6f655c', '#544b44'], mirror: 0.14 },
    ceiling: { colour: '#8a6444', made: 'beams', dark: '#54382a' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    const [left, right] = [Math.min(at(-5.2), at(4.2)), Math.max(at(-5.2), at(4.2))];
    bay.put(
      goodsShelf(at(-3.2), WALL_Z - 0.1, {
        wide: 2.4,
        high: 1,
        rows: 2,
        goods: 'cups',
        frame: '#54382a',
        y: 1.35,
        variant: 1,
      }),
      goodsShelf(at(2.4), WALL_Z - 0.1, {
        wide: 2.2,
        high: 1,
        rows: 2,
        goods: 'bottles',
        frame: '#54382a',
        y: 1.35,
        variant: 2,
      }),
      hung('menu slips', at(-0.4), 2.05, WALL_Z + 0.15, [1.3, 0.75], slips),
    );
    bay.build(6.2, [
      ...solid([left, right], [0, 0.9], [5.7, 6.3], '#8f969a', 0.1),
      upright([left, right], [0.82, 0.9], 5.69, '#d5dadc', 0.4),
    ]);
    for (const [x, tall] of [
      [-3.9, 0.6],
      [-2.6, 0.5],
      [2.2, 0.6],
    ] as const)
      bay.put(stockPot(at(x), 5.9, tall), steam(at(x), 5.85, 0.5, '#f4ead8', 1.5));
    bay.build(FRONT_Z + 0.65, counter([left, right], FRONT_Z, 1.05, '#8a5a38', '#b98450'));
    for (const [index, x] of [-4.4, -2.9, -1.2, 0.5, 2, 3.5].entries()) {
      bay.put(stool(at(x), FRONT_Z - 0.55, ['#b5382f', '#3f5f6a'][index % 2]!));
      if (index % 2 === 0) bay.put(bowl(at(x) + 0.1, FRONT_Z + 0.15, index % 3));
    }
    bay.put(bottles(at(1.3), FRONT_Z + 0.25), bottles(at(-2), FRONT_Z + 0.25));
    for (let cloth = 0; cloth < 6; cloth++)
      bay.put(
        hung(`noren ${cloth % 2}`, at(-4.4) + bay.way * cloth * 1.56, 2.72, FRONT_Z + 0.1, [0.78, 0.5], (sketch) =>
          noren(sketch, cloth),
        ),
      );
    for (const x of [-5, -1.6, 1.7, 5]) {
      bay.put(lantern(at(x), 2.5, 3.9));
      bay.lamp({ x: at(x), y: 2.45, z: 3.9, colour: '#ff9a5a', radius: 2.1, strength: 0.55 }, 'always');
    }
    bay.window(5.6, { wide: 1.6, foot: 0.9, high: 1.8, frame: '#54382a', panes: [3, 3], outlook: 'street' });
    bay.lamp(
      { x: at(-1), y: 2.2, z: 5.6, colour: '#ffd08a', radius: 3, strength: 0.45, flicker: random.range(0, 0.05) },
      'always',
    );
  },
});

/** Slips of wood with a dish written on each. */
function slips(sketch: Sketch): void {
  for (let slip = 0; slip < 8; slip++) {
    const x = -1.16 + slip * 0.3;
    sketch.rect(x, -0.66, 0.22, 1.3, '#e8d2a4', slip % 2 ? 0.3 : 0.1);
    for (let sign = 0; sign < 4; sign++) {
      const y = 0.46 - sign * 0.28;
      // Strokes that read as writing from afar, in no language.
      sketch.line(
        `M ${x + 0.04} ${y} H ${x + 0.18} M ${x + 0.11} ${y + 0.06} V ${y - 0.14} M ${x + 0.05} ${y - 0.08} L ${x + (sign % 2 ? 0.18 : 0.09)} ${y - 0.14}`,
        0.022,
        slip === 2 ? '#b5382f' : '#3a2a20',
        -0.1,
      );
    }
  }
}

function noren(sketch: Sketch, number: number): void {
  const tint = number % 2 ? '#2f4a6a' : '#b5382f';
  sketch.rect(-0.8, 0.36, 1.6, 0.05, '#54382a', 0.2);
  sketch.fill(
    'M -0.74 0.38 H 0.74 L 0.72 -0.4 Q 0.36 -0.46 0.02 -0.4 L 0 0.1 L -0.02 -0.4 Q -0.4 -0.46 -0.72 -0.38 Z',
    tint,
    0.1,
  );
  for (const fold of [-0.5, -0.22, 0.24, 0.52]) sketch.line(`M ${fold} 0.34 V -0.36`, 0.03, tint, -0.4, 0.6);
  sketch.disc(0, 0.08, 0.2, 0.2, '#f2e8d4', 0.3);
  sketch.line('M -0.1 0.16 H 0.1 M 0 0.22 V -0.06 M -0.09 0.04 H 0.09', 0.03, tint, 0);
}

function lantern(x: number, y: number, z: number) {
  return drawn(
    'noodle lantern',
    x,
    z,
    [-0.32, 0.32, 0.95, -0.45],
    (sketch) => {
      sketch.rect(-0.01, 0.34, 0.02, 0.6, '#2a211c', 0);
      sketch.fill(
        'M -0.14 0.32 Q -0.34 0.1 -0.3 -0.1 Q -0.26 -0.32 -0.14 -0.36 H 0.14 Q 0.26 -0.32 0.3 -0.1 Q 0.34 0.1 0.14 0.32 Z',
        '#f0663a',
        0.9,
      );
      sketch.fill('M -0.1 0.3 Q -0.16 0 -0.08 -0.34 H 0.1 Q 0.18 0 0.1 0.3 Z', '#ffb070', 1, 0.7);
      for (let rib = -3; rib <= 3; rib++)
        sketch.line(`M -0.28 ${rib * 0.09} Q 0 ${rib * 0.09 - 0.04} 0.28 ${rib * 0.09}`, 0.012, '#8a2c1c', 0, 0.6);
      for (const end of [0.31, -0.4]) sketch.rect(-0.14, end, 0.28, 0.06, '#2a1c18', 0.1);
    },
    { y, turn: 1, mirrored: false },
  );
}

function stockPot(x: number, z: number, tall: number) {
  return drawn(
    `stock pot ${tall}`,
    x,
    z,
    [-0.5, 0.5, tall + 0.1, -0.02],
    (sketch) => {
      sketch.fill(`M -0.4 0 V ${tall} H 0.4 V 0 Z`, '#a9b1b6', -0.1);
      sketch.rect(sketch.side * 0.22 - 0.07, 0, 0.14, tall, '#e4e9ec', 0.5, 0.8);
      sketch.rect(-0.44, tall - 0.04, 0.88, 0.06, '#cfd5d8', 0.4);
      for (const ear of [-0.46, 0.4]) sketch.rect(ear, tall * 0.6, 0.07, 0.12, '#6d757a', 0.1);
      sketch.line(`M 0.12 ${tall} L 0.3 ${tall + 0.09}`, 0.03, '#d9c39a', 0.2);
    },
    { y: 0.9, turn: 1 },
  );
}

/** A bowl of noodles with an egg, greens and sticks across it. */
function bowl(x: number, z: number, variant: number) {
  return drawn(
    `noodle bowl ${variant}`,
    x,
    z,
    [-0.32, 0.32, 0.34, -0.02],
    (sketch) => {
      sketch.fill(
        'M -0.22 0.16 H 0.22 Q 0.18 0 0.08 0 H -0.08 Q -0.18 0 -0.22 0.16 Z',
        ['#b5382f', '#2f4a6a', '#f2e8d4'][variant]!,
        0.2,
      );
      sketch.disc(0, 0.16, 0.22, 0.05, '#d9a24a', 0.3);
      for (const at of [-0.1, -0.03, 0.05])
        sketch.line(`M ${at} 0.15 Q ${at + 0.05} 0.2 ${at + 0.09} 0.15`, 0.025, '#f2d98a', 0.5);
      sketch.disc(0.1, 0.18, 0.06, 0.04, '#fbf6ea', 0.5);
      sketch.disc(0.1, 0.185, 0.03, 0.02, '#f0a02c', 0.4);
      sketch.disc(-0.12, 0.18, 0.05, 0.03, '#5f9a4a', 0.3);
      sketch.line('M -0.26 0.19 L 0.24 0.28 M -0.26 0.17 L 0.26 0.24', 0.016, '#6a4228', 0.2);
    },
    { y: 1.05, turn: 1 },
  );
}

function bottles(x: number, z: number) {
  return drawn(
    'sauce bottles',
    x,
    z,
    [-0.3, 0.3, 0.36, -0.02],
    (sketch) => {
      for (const [at, tint] of [
        [-0.16, '#3a2018'],
        [0, '#b5382f'],
        [0.14, '#e8d8b0'],
      ] as const) {
        sketch.rect(at - 0.045, 0, 0.09, 0.18, tint, 0.1);
        sketch.rect(at - 0.02, 0.18, 0.04, 0.07, '#d8b25a', 0.3);
      }
      sketch.rect(0.2, 0, 0.09, 0.14, '#8a5a38', 0.2);
      for (const stick of [0.22, 0.245, 0.27])
        sketch.line(`M ${stick} 0.12 L ${stick + 0.01} 0.3`, 0.012, '#e0c48a', 0.3);
    },
    { y: 1.05, turn: 1 },
  );
}
