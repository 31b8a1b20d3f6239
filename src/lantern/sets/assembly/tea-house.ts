import { housePlant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { table } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 4.2;
const ROSEWOOD = '#6a3a24';

/** A Chinese tea house: square tables with pots and cups, round-backed chairs, a moon window, scrolls, jars of tea, red lanterns. */
export const buildTeaHouse = interior({
  name: 'tea-house',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e2d2b0', finish: 'panelled', dado: '#7a4a2e', dadoMetres: 1.1, trim: '#5a3420' },
    floor: { laid: 'boards', colours: ['#7f5638', '#8a5f40'], mirror: 0.12 },
    ceiling: { colour: '#8a6444', made: 'beams', dark: '#54331f' },
  },
  bayMetres: 15.4,
  furnish(bay) {
    const { at } = bay;
    bay.window(-3.4, { wide: 3.2, foot: 1, high: 2.2, frame: '#5a3420', panes: [6, 4] });
    bay.put(scroll(at(-0.9), 2.3, WALL_Z + 0.2, 0), scroll(at(0.1), 2.3, WALL_Z + 0.2, 1));
    bay.put(
      goodsShelf(at(2.5), WALL_Z + 0.1, {
        wide: 2.2,
        high: 2.8,
        rows: 5,
        goods: 'jars',
        frame: ROSEWOOD,
        back: '#4a2a18',
        variant: 1,
      }),
      goodsShelf(at(4.8), WALL_Z + 0.1, {
        wide: 2.2,
        high: 2.8,
        rows: 5,
        goods: 'jars',
        frame: ROSEWOOD,
        back: '#4a2a18',
        variant: 2,
      }),
      latticeDoor(at(-6.6), WALL_Z + 0.15),
      housePlant(at(6.8), WALL_Z - 0.4, 1.7, 1),
    );
    for (const [place, x] of [-4.2, -0.2, 4.4].entries()) {
      const z = 4.1;
      bay.put(roundBack(at(x) - 1.15, z + 0.5, 1), roundBack(at(x) + 1.15, z + 0.5, -1));
      bay.build(z, table([at(x) - 0.7, at(x) + 0.7], 0.78, [z, z + 0.9], ROSEWOOD, 0.1));
      bay.put(teaThings(at(x), z + 0.3, place));
      bay.put(lantern(at(x), 4.6));
      bay.lamp({ x: at(x), y: 2.9, z: 4.6, colour: '#ff9a4a', radius: 2, strength: 0.6, flicker: 0.04 });
    }
  },
});

/** A pot that steams, cups round it, a plate of seeds. */
function teaThings(x: number, z: number, place: number) {
  return drawn(
    `tea things ${place % 2}`,
    x,
    z,
    [-0.7, 0.7, 1, -0.02],
    (sketch) => {
      const clay = place % 2 === 0 ? '#8a3f2a' : '#3f6f7a';
      sketch.rect(-0.5, 0, 1, 0.05, '#4a2a18', 0.3);
      sketch.disc(0, 0.2, 0.19, 0.15, clay, 0.1);
      sketch.fill('M 0.16 0.24 Q 0.32 0.26 0.36 0.36 L 0.3 0.36 Q 0.26 0.3 0.14 0.3 Z', clay, 0.3);
      sketch.line('M -0.16 0.28 Q -0.36 0.24 -0.17 0.12', 0.035, clay, 0);
      sketch.disc(0, 0.35, 0.04, 0.03, clay, 0.5);
      sketch.disc(-0.06, 0.25, 0.05, 0.04, '#ffffff', 0.4, 0.35);
      for (const at of [-0.42, 0.46, -0.28])
        sketch.fill(`M ${at - 0.07} 0.14 H ${at + 0.07} L ${at + 0.04} 0.04 H ${at - 0.04} Z`, '#f4efe2', 0.4);
      const rise = sketch.pen.time;
      for (const [wisp, at] of [-0.02, 0.34].entries()) {
        const bend = Math.sin(rise * 1.3 + wisp * 2) * 0.06;
        sketch.line(
          `M ${at} 0.4 Q ${at + bend} 0.56 ${at - bend} 0.7 Q ${at - bend * 2} 0.84 ${at + bend} 0.96`,
          0.035,
          '#ffffff',
          0.6,
          0.4,
        );
      }
    },
    { y: 0.78, turn: 1, motion: 'live' },
  );
}

function roundBack(x: number, z: number, way: 1 | -1) {
  return drawn(
    `rosewood chair ${way}`,
    x,
    z,
    [-0.5, 0.5, 1.2],
    (sketch) => {
      for (const at of [-0.32, 0.26]) sketch.rect(at, 0, 0.06, 0.48, ROSEWOOD, -0.2);
      sketch.rect(-0.38, 0.46, 0.76, 0.08, '#8a5034', 0.4);
      sketch.line(
        `M ${-way * 0.34} 0.52 V 1.02 Q ${-way * 0.3} 1.1 ${-way * 0.1} 1.04 Q ${way * 0.3} 0.96 ${way * 0.34} 0.78`,
        0.06,
        '#8a5034',
        0.2,
      );
      sketch.line(`M ${way * 0.3} 0.5 V 0.8 M ${-way * 0.14} 0.52 V 1.02`, 0.045, ROSEWOOD, 0);
    },
    { shadow: 0.4, turn: 1 },
  );
}

/** Ink on paper between two rods: a mountain and a boat, or bamboo. */
function scroll(x: number, y: number, z: number, kind: number) {
  return hung(`tea scroll ${kind}`, x, y, z, [0.42, 1], (sketch) => {
    sketch.rect(-0.36, -0.86, 0.72, 1.72, '#b8945a', 0.1);
    sketch.rect(-0.3, -0.74, 0.6, 1.48, '#f4ecd8', 0.4);
    for (const end of [-0.92, 0.86]) sketch.rect(-0.42, end, 0.84, 0.07, '#4a2a18', 0.3);
    if (kind === 0) {
      sketch.fill('M -0.3 0.1 Q -0.16 0.5 -0.06 0.2 Q 0.06 0.66 0.3 0.1 Z', '#5a6460', 0, 0.7);
      sketch.fill('M -0.12 -0.4 Q 0.02 -0.46 0.16 -0.4 L 0.1 -0.34 H -0.06 Z', '#2f3634', 0);
    } else {
      for (const at of [-0.12, 0.04])
        sketch.line(`M ${at} -0.66 Q ${at + 0.06} 0 ${at + 0.02} 0.6`, 0.03, '#3a4a40', 0);
      for (let leaf = 0; leaf < 9; leaf++) {
        const [lx, ly] = [sketch.random.range(-0.1, 0.08), sketch.random.range(-0.3, 0.55)];
        sketch.fill(
          `M ${lx} ${ly} Q ${lx + 0.1} ${ly + 0.06} ${lx + 0.2} ${ly - 0.06} Q ${lx + 0.08} ${ly - 0.02} ${lx} ${ly} Z`,
          '#3a4a40',
          0,
        );
      }
    }
    sketch.rect(0.16, -0.66, 0.08, 0.1, '#c8322a', 0.2);
  });
}

function latticeDoor(x: number, z: number) {
  return drawn(
    'tea house door',
    x,
    z,
    [-1.1, 1.1, 3.2],
    (sketch) => {
      sketch.rect(-1, 0, 2, 3, '#5a3420', 0);
      for (const at of [-0.92, 0.04]) {
        sketch.rect(at, 0.1, 0.88, 0.9, '#7a4a2e', 0.3);
        sketch.rect(at + 0.04, 1.1, 0.8, 1.8, '#efe2c0', sketch.pen.light.lampsLit ? -0.4 : 0.5);
        for (let bar = 1; bar < 5; bar++) sketch.rect(at + bar * 0.176 - 0.015, 1.1, 0.03, 1.8, '#5a3420', 0);
        for (let bar = 0; bar < 7; bar++) sketch.rect(at + 0.04, 1.3 + bar * 0.24, 0.8, 0.03, '#5a3420', 0);
      }
    },
    { turn: 1 },
  );
}

function lantern(x: number, z: number) {
  return drawn(
    'tea lantern',
    x,
    z,
    [-0.5, 0.5, 1.4, -0.7],
    (sketch) => {
      sketch.line('M 0 0.4 V 1.4', 0.02, '#3a2018', 0.2);
      sketch.shine('M -0.2 0.34 Q -0.56 0.04 -0.2 -0.28 H 0.2 Q 0.56 0.04 0.2 0.34 Z', '#ff5a34', '#d8382a');
      for (const at of [-0.14, 0, 0.14])
        sketch.line(`M ${at * 0.8} 0.34 Q ${at * 2.4} 0.03 ${at * 0.8} -0.28`, 0.014, '#8f1f1a', 0);
      sketch.rect(-0.2, 0.32, 0.4, 0.06, '#e3b04a', 0.4);
      sketch.rect(-0.2, -0.34, 0.4, 0.06, '#e3b04a', 0.4);
      sketch.line('M 0 -0.34 V -0.62', 0.06, '#e3b04a', 0.3);
    },
    { y: 2.9, turn: 1 },
  );
}
