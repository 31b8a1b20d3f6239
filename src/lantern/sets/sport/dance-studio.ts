import { interior } from '../kits/interior.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';

const WALL_Z = 5.6;
const MIRROR = { half: 4.4, foot: 0.22, top: 2.75, panes: 6 } as const;
/** Barres at the height of hip and of waist (Royal Academy of Dance: 0.8 to 1.1 m). */
const BARRES_METRES = [0.82, 1.08] as const;

/** A dance studio: a wall of mirrors with barres before it, tall windows on both sides, bare boards that shine. */
export const buildDanceStudio = interior({
  name: 'dance-studio',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 4.2,
    wall: { colour: '#f0e6d6', dado: '#dccbb2', dadoMetres: 0.9, trim: '#fbf6ea' },
    floor: { laid: 'boards', colours: ['#cf9f68', '#c4925a'], mirror: 0.24 },
    ceiling: { colour: '#efe8da', made: 'beams', dark: '#d8ccb8' },
  },
  bayMetres: 18,
  furnish(bay) {
    const { at } = bay;
    bay.put(drawn('mirror wall', at(0), WALL_Z - 0.04, [-4.6, 4.6, 2.95], mirrorWall));
    bay.put(drawn('barre', at(0), WALL_Z - 0.4, [-4.5, 4.5, 1.2], barre));
    for (const x of [-6.9, 6.9]) bay.window(x, { wide: 2.6, foot: 0.7, high: 2.9, frame: '#fbf6ea', panes: [3, 4] });
    for (const x of [-3, 3]) bay.lamp({ x: at(x), y: 3.7, z: 3, colour: '#fff0d0', radius: 3, strength: 0.4 });
  },
});

/** Panes that show the room again, paler: boards below, the wall across, the gleam of the windows. */
function mirrorWall(sketch: Sketch): void {
  const { half, foot, top, panes } = MIRROR;
  sketch.rect(-half - 0.1, foot - 0.1, half * 2 + 0.2, top - foot + 0.2, '#b99a72', 0.1);
  sketch.rect(-half, foot, half * 2, top - foot, '#d9dfdc', 0.15);
  sketch.fill(`M ${-half} ${foot} H ${half} V 0.92 H ${-half} Z`, '#c9a67c', 0.05, 0.85);
  sketch.fill(`M ${-half} 0.92 H ${half} V 1.02 H ${-half} Z`, '#bfae96', 0, 0.7);
  for (const x of [-3.4, 3.4]) {
    sketch.rect(x - 0.62, 1.14, 1.24, 1.5, '#eef6f6', 0.5, 0.9);
    sketch.line(`M ${x} 1.14 V 2.64 M ${x - 0.62} 1.9 H ${x + 0.62}`, 0.05, '#d6dcd6', 0.2);
  }
  const wide = (half * 2) / panes;
  for (let pane = 0; pane < panes; pane++) {
    const left = -half + pane * wide;
    sketch.fill(
      `M ${left + 0.2} ${foot} L ${left + 0.75} ${top} H ${left + 1.05} L ${left + 0.5} ${foot} Z`,
      '#ffffff',
      0.5,
      0.22,
    );
    if (pane > 0) sketch.line(`M ${left} ${foot} V ${top}`, 0.025, '#a9b4b2', -0.1);
  }
}

function barre(sketch: Sketch): void {
  for (const x of [-4.1, -1.4, 1.4, 4.1]) sketch.line(`M ${x} 0 V 1.12`, 0.05, '#8f959a', 0.1);
  for (const y of BARRES_METRES) {
    sketch.line(`M -4.4 ${y} H 4.4`, 0.075, '#a8703e', 0.1);
    sketch.line(`M -4.4 ${y + 0.02} H 4.4`, 0.02, '#d8a670', 0.6);
  }
}
