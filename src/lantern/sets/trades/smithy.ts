import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 4.1;
const IRON = '#3d414a';

/** A smithy: soot on brick, the forge with its glowing bed and hood, bellows, tongs and horseshoes in rows, a barrel to quench in. */
export const buildSmithy = interior({
  name: 'smithy',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#6e5a50', finish: 'brick', trim: '#4a3a32' },
    floor: { laid: 'tiles', colours: ['#5d544d', '#4a423d'], mirror: 0.03 },
    ceiling: { colour: '#463830', made: 'beams', dark: '#2f2520' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at } = bay;
    bay.put(forge(at(2.6), WALL_Z - 0.5), bellows(at(4.75), WALL_Z - 0.6));
    bay.lamp(
      { x: at(2.6), y: 1.3, z: WALL_Z - 0.9, colour: '#ff8436', radius: 3.2, strength: 1, flicker: 0.6 },
      'always',
    );
    bay.put(rack(at(-1), 2.2, WALL_Z + 0.2), horseshoes(at(-3.6), 2.45, WALL_Z + 0.2));
    bay.put(barrel(at(-2.9), 4.6), coalHeap(at(-4.7), 4.7), blades(at(6), WALL_Z - 0.1));
    bay.window(-5.6, { wide: 1.6, foot: 1.3, high: 1.5, frame: '#4a3a32', panes: [3, 3] });
    bay.put(lantern(at(-0.4), 4.2));
    bay.lamp({ x: at(-0.4), y: 2.9, z: 4.2, colour: '#ffbe6a', radius: 2, strength: 0.6, flicker: 0.3 }, 'always');
  },
});

/** A hearth of stone under a hood of iron, embers heaped in it. */
function forge(x: number, z: number) {
  return drawn(
    'forge',
    x,
    z,
    [-1.7, 1.7, CEILING_METRES],
    (sketch) => {
      sketch.fill(`M -1.25 2.1 H 1.25 L 0.5 3.1 V ${CEILING_METRES} H -0.5 V 3.1 Z`, IRON, 0);
      sketch.fill('M -1.25 2.1 H 1.25 L 1.2 2.22 H -1.2 Z', '#626874', 0.4);
      sketch.fill('M 0.5 3.1 L 1.25 2.1 H 0.95 L 0.36 3.1 Z', '#262930', -0.4);
      sketch.rect(-1.15, 1.02, 2.3, 1.08, '#2a1d18', -0.5);
      sketch.shine('M -1.05 1.02 Q -0.6 1.5 0 1.52 Q 0.62 1.5 1.05 1.02 Z', '#ff7a2a', '#ff7a2a', 0.95);
      sketch.shine('M -0.7 1.02 Q -0.4 1.36 0.02 1.38 Q 0.44 1.34 0.72 1.02 Z', '#ffc25a', '#ffb04a');
      for (const [flame, high] of [
        [-0.5, 1.62],
        [-0.18, 1.86],
        [0.16, 1.78],
        [0.48, 1.6],
      ] as const)
        sketch.shine(
          `M ${flame - 0.14} 1.2 Q ${flame - 0.16} 1.5 ${flame} ${high} Q ${flame + 0.16} 1.46 ${flame + 0.14} 1.2 Z`,
          '#ff9a36',
          '#ff9a36',
          0.85,
        );
      for (let coal = 0; coal < 11; coal++)
        sketch.disc(-0.95 + coal * 0.19, 1.08 + (coal % 3) * 0.05, 0.1, 0.07, coal % 2 ? '#3a201a' : '#2a1714', -0.2);
      sketch.rect(-1.4, 0, 2.8, 1.04, '#7d7168', 0);
      for (let row = 0; row < 4; row++)
        for (let stone = 0; stone < 6; stone++)
          sketch.rect(
            -1.38 + stone * 0.47 + (row % 2) * 0.12,
            0.03 + row * 0.25,
            0.42,
            0.22,
            ['#8a7d72', '#6f645c', '#796d63'][(row + stone) % 3] ?? '#796d63',
            0.15,
          );
      sketch.rect(-1.5, 0.98, 3, 0.12, '#5a4f48', 0.5);
    },
    { turn: 1 },
  );
}

function bellows(x: number, z: number) {
  return drawn(
    'bellows',
    x,
    z,
    [-0.9, 0.9, 2],
    (sketch) => {
      sketch.rect(-0.6, 0, 0.12, 1.1, '#6b4a30', -0.1);
      sketch.rect(0.5, 0, 0.12, 1.1, '#6b4a30', -0.1);
      sketch.fill('M -0.8 1.14 L 0.62 1.02 Q 0.86 1.34 0.62 1.7 L -0.8 1.26 Z', '#7a3f28', 0);
      for (const at of [-0.3, 0.05, 0.4]) sketch.line(`M ${at} 1.1 L ${at + 0.03} 1.5`, 0.04, '#4f2618', -0.3);
      sketch.fill('M -0.82 1.24 L 0.66 1.68 L 0.66 1.78 L -0.82 1.32 Z', '#9a6a40', 0.4);
      sketch.fill('M -0.82 1.08 L 0.66 0.94 L 0.66 1.04 L -0.82 1.16 Z', '#8a5a34', 0.2);
      sketch.rect(-0.98, 1.16, 0.24, 0.08, '#b98a44', 0.4);
      sketch.line('M 0.6 1.76 L 0.78 1.96', 0.06, '#6b4a30', 0.2);
    },
    { shadow: 0.8, turn: 1 },
  );
}

/** Tongs and hammers on a rail. */
function rack(x: number, y: number, z: number) {
  return hung('smith tools', x, y, z, [1.5, 0.8], (sketch) => {
    sketch.rect(-1.4, 0.5, 2.8, 0.12, '#5a3d28', 0.2);
    for (const [index, at] of [-1.2, -0.85, -0.5].entries()) {
      sketch.line(`M ${at - 0.06} 0.5 L ${at + 0.03} -0.3 L ${at - 0.03} -0.52`, 0.04, '#7d838e', 0.3);
      sketch.line(`M ${at + 0.07} 0.5 L ${at - 0.03} -0.3 L ${at + 0.04} -0.52`, 0.04, '#8f96a2', 0.3 - index * 0.1);
      sketch.disc(at, -0.28, 0.035, 0.035, '#4a4e57', 0.2);
    }
    for (const [at, size] of [
      [-0.1, 1],
      [0.3, 0.8],
      [0.7, 1.15],
    ] as const) {
      sketch.rect(at - 0.025, -0.4, 0.05, 0.86, '#a8763e', 0.2);
      sketch.rect(at - 0.15 * size, 0.34, 0.3 * size, 0.14 * size, '#5a5f6a', 0.3);
    }
    sketch.line('M 1.15 0.5 V -0.5', 0.035, '#8f96a2', 0.3);
    sketch.line('M 1.15 -0.5 Q 1.2 -0.62 1.28 -0.5', 0.035, '#8f96a2', 0.3);
  });
}

function horseshoes(x: number, y: number, z: number) {
  return hung('horseshoes', x, y, z, [0.8, 0.7], (sketch) => {
    for (let shoe = 0; shoe < 6; shoe++) {
      const [a, b] = [-0.45 + (shoe % 3) * 0.45, shoe < 3 ? 0.25 : -0.35];
      sketch.line(
        `M ${a - 0.12} ${b - 0.18} Q ${a - 0.2} ${b + 0.16} ${a} ${b + 0.18} Q ${a + 0.2} ${b + 0.16} ${a + 0.12} ${b - 0.18}`,
        0.06,
        '#858b96',
        0.2,
      );
    }
  });
}

function barrel(x: number, z: number) {
  return drawn(
    'quench barrel',
    x,
    z,
    [-0.5, 0.5, 1.1],
    (sketch) => {
      sketch.fill('M -0.32 0 H 0.32 Q 0.5 0.45 0.34 0.92 H -0.34 Q -0.5 0.45 -0.32 0 Z', '#8a5f38', 0);
      for (const at of [-0.2, -0.04, 0.14]) sketch.line(`M ${at} 0.02 V 0.9`, 0.016, '#5f3f24', -0.2);
      for (const y of [0.16, 0.7]) sketch.rect(-0.42, y, 0.84, 0.07, '#4a4e57', 0.3);
      sketch.disc(0, 0.92, 0.34, 0.08, '#6b8ea0', 0.4);
      sketch.disc(-0.06, 0.93, 0.18, 0.03, '#a9c8d6', 0.6);
    },
    { shadow: 0.45, turn: 1 },
  );
}

function coalHeap(x: number, z: number) {
  return drawn(
    'coal heap',
    x,
    z,
    [-0.8, 0.8, 0.7],
    (sketch) => {
      sketch.fill('M -0.75 0 Q -0.5 0.5 -0.05 0.56 Q 0.5 0.46 0.75 0 Z', '#2a2829', -0.1);
      for (let lump = 0; lump < 9; lump++)
        sketch.disc(-0.5 + (lump % 5) * 0.24, 0.12 + Math.floor(lump / 5) * 0.2, 0.09, 0.06, '#47444a', 0.3);
      sketch.line('M 0.5 0.04 L 0.16 1.02', 0.045, '#a8763e', 0.2);
    },
    { shadow: 0.7, turn: 1 },
  );
}

/** Blades that lean in a stand. */
function blades(x: number, z: number) {
  return drawn(
    'blades',
    x,
    z,
    [-0.8, 0.8, 1.7],
    (sketch) => {
      for (const [at, lean] of [
        [-0.45, -0.06],
        [-0.15, 0.02],
        [0.15, -0.03],
        [0.45, 0.08],
      ] as const) {
        sketch.fill(
          `M ${at - 0.05} 0.42 L ${at - 0.04 + lean} 1.4 L ${at + lean} 1.56 L ${at + 0.04 + lean} 1.4 L ${at + 0.05} 0.42 Z`,
          '#c4ccd6',
          0.3,
        );
        sketch.rect(at - 0.13, 0.36, 0.26, 0.06, '#b98a44', 0.3);
        sketch.rect(at - 0.03, 0.14, 0.06, 0.24, '#5a3d28', 0);
      }
      sketch.rect(-0.7, 0, 1.4, 0.3, '#6b4a30', 0.1);
      sketch.rect(-0.7, 0.78, 1.4, 0.07, '#6b4a30', 0.2);
    },
    { shadow: 0.7, turn: 1 },
  );
}

function lantern(x: number, z: number) {
  return drawn(
    'smithy lantern',
    x,
    z,
    [-0.25, 0.25, 1.4, -0.3],
    (sketch) => {
      sketch.line('M 0 0.2 V 1.3', 0.02, '#1f1c1a', 0);
      sketch.fill('M -0.16 0.14 L 0 0.26 L 0.16 0.14 Z', IRON, 0.3);
      sketch.shine('M -0.13 -0.2 H 0.13 V 0.14 H -0.13 Z', '#ffce7a', '#e8c88a');
      for (const at of [-0.14, 0, 0.12]) sketch.rect(at, -0.2, 0.02, 0.34, IRON, 0.1);
      sketch.rect(-0.17, -0.26, 0.34, 0.07, IRON, 0.3);
    },
    { y: 2.85, turn: 1 },
  );
}
