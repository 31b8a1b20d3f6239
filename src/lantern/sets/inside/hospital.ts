import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 3.5;

/** A hospital ward: white beds on wheels, drips, a monitor with its green line, curtains on rails, a cross on the wall. */
export const buildHospital = interior({
  name: 'hospital',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e8f0ee', dado: '#a9d0c8', dadoMetres: 1.1, trim: '#8fbcb4' },
    floor: { laid: 'tiles', colours: ['#cfdcda', '#aebfbe'], mirror: 0.18 },
    ceiling: { colour: '#eef2f2', made: 'panels' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    const mark = random.integer(0, 1);
    bay.window(-0.1, { wide: 3.2, foot: 0.9, high: 2, frame: '#f7f9f8', panes: [2, 1] });
    // Where nobody comes the beds themselves are what is looked at: one in the middle, for narrow frames.
    const [apart, z] = bay.vacant && bay.index === 0 ? ([[-3.2, 0, 3.2], 3.7] as const) : ([[-3.5, 3.5], 4.6] as const);
    for (const x of apart) {
      bay.put(bed(at(x), z, mark), drip(at(x) - 1.6, z + 0.3), heartMonitor(at(x) + 1.55, z + 0.4));
      if (x !== 0) bay.put(curtain(at(x + Math.sign(x) * 2.5), 5, CEILING_METRES));
    }
    bay.put(cross(at(5.95), 2.5, WALL_Z + 0.2), wallClock(at(-6.4), 2.6, WALL_Z + 0.2));
  },
});

/** A bed seen from its side, its back raised, a blanket over it. */
function bed(x: number, z: number, mark: number) {
  const blanket = mark === 0 ? '#8fc4d8' : '#9fd0b0';
  return drawn(
    `hospital bed ${mark}`,
    x,
    z,
    [-1.5, 1.5, 1.5],
    (sketch) => {
      for (const at of [-0.95, 0.95]) {
        sketch.line(`M ${at} 0.1 V 0.44`, 0.05, '#9aa6aa', 0.3);
        sketch.disc(at, 0.08, 0.08, 0.08, '#3a3f44', 0.1);
      }
      sketch.rect(-1.12, 0.42, 2.24, 0.1, '#b4bec2', 0.3);
      sketch.fill('M -1.1 0.52 L -1.25 1.2 L -1.12 1.24 L -0.5 0.72 H 1.1 V 0.52 Z', '#f4f7f7', 0.1);
      sketch.fill(
        'M -1.14 0.92 Q -1.16 1.22 -1.02 1.28 Q -0.72 1.12 -0.66 0.94 Q -0.8 0.84 -1.14 0.92 Z',
        '#ffffff',
        0.4,
      );
      sketch.fill('M -0.56 0.76 Q 0.2 0.9 1.1 0.76 L 1.16 0.4 Q 0.2 0.5 -0.5 0.44 Z', blanket, 0.15);
      sketch.fill('M -0.58 0.76 Q -0.4 0.84 -0.3 0.82 L -0.24 0.46 L -0.5 0.44 Z', '#ffffff', 0.3);
      sketch.line('M 1.16 0.4 V 1.02 M -1.28 0.4 V 1.3', 0.06, '#dfe6e8', 0.4);
      sketch.line('M -0.2 0.6 V 0.98 H 0.62 V 0.6 M 0.08 0.98 V 0.6 M 0.34 0.98 V 0.6', 0.03, '#aab6ba', 0.5);
    },
    { shadow: 1.3, turn: 1 },
  );
}

function drip(x: number, z: number) {
  return drawn(
    'drip stand',
    x,
    z,
    [-0.4, 0.5, 2.2],
    (sketch) => {
      sketch.line('M -0.22 0.04 L 0 0.14 L 0.22 0.04 M 0 0.14 V 2 M -0.18 2 H 0.18', 0.03, '#9aa6aa', 0.5);
      sketch.fill('M 0.08 1.96 H 0.28 V 1.66 Q 0.18 1.56 0.08 1.66 Z', '#d8f0f4', 0.5, 0.9);
      sketch.rect(0.09, 1.64, 0.18, 0.14, '#f2d890', 0.3, 0.8);
      sketch.line('M 0.18 1.6 Q 0.2 1 0.44 0.9', 0.014, '#c4d4d8', 0.4);
    },
    { turn: 1 },
  );
}

function heartMonitor(x: number, z: number) {
  return drawn(
    'heart monitor',
    x,
    z,
    [-0.5, 0.5, 1.75],
    (sketch) => {
      sketch.line('M -0.2 0.04 H 0.2 M 0 0.04 V 1.1', 0.05, '#9aa6aa', 0.4);
      sketch.rect(-0.4, 1.05, 0.8, 0.6, '#dfe6e8', 0.2);
      sketch.rect(-0.34, 1.13, 0.68, 0.46, '#0f2024', -0.4);
      const { context } = sketch.pen;
      const trace = (points: readonly number[], colour: string) => {
        context.beginPath();
        context.moveTo(points[0]!, points[1]!);
        for (let at = 2; at < points.length; at += 2) context.lineTo(points[at]!, points[at + 1]!);
        context.lineWidth = 0.022;
        context.strokeStyle = sketch.pen.glow(colour);
        context.stroke();
      };
      trace(
        [
          -0.32, 1.44, -0.14, 1.44, -0.1, 1.4, -0.05, 1.56, 0, 1.34, 0.04, 1.44, 0.18, 1.44, 0.22, 1.54, 0.26, 1.44,
          0.33, 1.44,
        ],
        '#4dff8a',
      );
      trace([-0.32, 1.22, -0.2, 1.27, -0.1, 1.2, 0.02, 1.27, 0.12, 1.2, 0.24, 1.27, 0.33, 1.22], '#6ad0ff');
    },
    { shadow: 0.3, turn: 1 },
  );
}

/** A curtain on a rail under the ceiling, drawn back into folds. */
function curtain(x: number, z: number, ceilingMetres: number) {
  return drawn(
    'ward curtain',
    x,
    z,
    [-0.8, 0.8, ceilingMetres, 0],
    (sketch) => {
      sketch.rect(-0.7, ceilingMetres - 0.62, 1.4, 0.05, '#c4ced2', 0.5);
      for (let fold = 0; fold < 6; fold++) {
        const at = -0.48 + fold * 0.16;
        sketch.fill(
          `M ${at} 0.25 Q ${at + 0.02} 1.6 ${at} ${ceilingMetres - 0.62} H ${at + 0.16} Q ${at + 0.2} 1.6 ${at + 0.17} 0.25 Z`,
          '#8fd0c4',
          fold % 2 ? -0.35 : 0.3,
        );
      }
    },
    { turn: 1 },
  );
}

function cross(x: number, y: number, z: number) {
  return hung('red cross', x, y, z, [0.6, 0.6], (sketch) => {
    sketch.rect(-0.5, -0.5, 1, 1, '#ffffff', 0.5);
    sketch.rect(-0.12, -0.36, 0.24, 0.72, '#d9302e', 0.3);
    sketch.rect(-0.36, -0.12, 0.72, 0.24, '#d9302e', 0.3);
  });
}
