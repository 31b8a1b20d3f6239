import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const ROOMS = ['#ffd79a', '#ffe6b8', '#dfeaff'] as const;

/** A skyscraper of glass: two tapering faces, floors ruled across them, the sky in the panes, a crown and a mast; a lit hall at its foot. */
export function glassTower(x: number, z: number, heightMetres: number): SetPiece {
  const half = heightMetres * 0.19;
  return drawn(
    `glass tower ${heightMetres}`,
    x,
    z,
    [-half * 1.1, half * 1.1, heightMetres * 1.2, -0.1],
    (sketch) => {
      const { pen, random, side } = sketch;
      const h = heightMetres;
      // The edge between the faces stands off the middle; both faces narrow toward the top.
      const edge = -side * half * 0.3;
      const narrow = (at: number, y: number) => at * (1 - (0.22 * y) / h);
      const faces = [
        [-half, edge, side < 0 ? 0.6 : -0.45],
        [edge, half, side > 0 ? 0.6 : -0.45],
      ] as const;
      const floors = 44;
      for (const [from, to, lit] of faces) {
        sketch.fill(`M ${from} 0 H ${to} L ${narrow(to, h)} ${h} L ${narrow(from, h)} ${h} Z`, '#6f93ab', lit);
        // The sky in the glass: brighter toward the top.
        for (const [share, alpha] of [
          [0.35, 0.16],
          [0.6, 0.2],
          [0.82, 0.22],
        ] as const)
          sketch.fill(
            `M ${narrow(from, h * share)} ${h * share} L ${narrow(to, h * (share - 0.06))} ${h * (share - 0.06)} L ${narrow(to, h)} ${h} L ${narrow(from, h)} ${h} Z`,
            '#cfe4f0',
            lit * 0.5 + 0.3,
            alpha,
          );
        const columns = Math.max(4, Math.round(Math.abs(to - from) / (half * 0.14)));
        for (let floor = 2; floor < floors; floor++) {
          const y = (floor / floors) * h * 0.95;
          sketch.rect(narrow(from, y), y, narrow(to, y) - narrow(from, y), h * 0.0035, '#3f5566', lit - 0.2, 0.75);
          if (!pen.light.lampsLit) continue;
          const busy = random.chance(0.25) ? 0.8 : random.range(0.08, 0.4);
          for (let column = 0; column < columns; column++) {
            if (!random.chance(busy)) continue;
            const left = narrow(from + ((to - from) * (column + 0.12)) / columns, y);
            const wide = ((to - from) / columns) * 0.7;
            const tint = random.pick(ROOMS);
            sketch.shine(`M ${left} ${y + h * 0.005} H ${left + wide} V ${y + h * 0.018} H ${left} Z`, tint, tint, 0.9);
          }
        }
        for (let column = 1; column < columns; column++) {
          const at = from + ((to - from) * column) / columns;
          sketch.line(`M ${at} ${h * 0.05} L ${narrow(at, h * 0.94)} ${h * 0.94}`, h * 0.0016, '#4a6274', lit, 0.6);
        }
      }
      sketch.line(`M ${edge} 0 L ${narrow(edge, h)} ${h}`, h * 0.004, '#e3eef4', 0.6, 0.8);
      // The crown: two storeys set back, each with its lit and its shaded part.
      for (const [share, low, high] of [
        [0.66, 1, 1.035],
        [0.4, 1.035, 1.065],
      ] as const) {
        const wide = narrow(half, h) * share;
        const corner = narrow(edge, h) * share;
        for (const [from, to, lit] of [
          [-wide, corner, faces[0][2]],
          [corner, wide, faces[1][2]],
        ] as const)
          sketch.rect(from, h * low, to - from, h * (high - low), '#86a7bb', lit);
        sketch.rect(-wide * 1.03, h * high - h * 0.004, wide * 2.06, h * 0.006, '#c9d8e0', 0.4);
      }
      sketch.fill(`M ${-h * 0.004} ${h * 1.06} L 0 ${h * 1.19} L ${h * 0.004} ${h * 1.06} Z`, '#5a6a78', 0.2);
      sketch.shine(`M ${-h * 0.006} ${h * 1.17} H ${h * 0.006} V ${h * 1.182} H ${-h * 0.006} Z`, '#ff5a4a', '#b0443a');
      hall(sketch, half, h);
    },
    { turn: 1 },
  );
}

/** The hall at the foot: tall panes, a canopy. */
function hall(sketch: Parameters<Parameters<typeof drawn>[4]>[0], half: number, h: number): void {
  const high = h * 0.075;
  sketch.rect(-half * 1.02, 0, half * 2.04, high, '#3f4a54', -0.2);
  for (let pane = 0; pane < 12; pane++) {
    const left = -half + (pane / 12) * half * 2 + half * 0.02;
    sketch.shine(`M ${left} 0 H ${left + half * 0.13} V ${high * 0.86} H ${left} Z`, '#ffdca0', '#8fa9b8');
  }
  sketch.rect(-half * 0.4, high * 0.55, half * 0.8, high * 0.12, '#e3e8ea', 0.6);
  sketch.rect(-half * 1.06, high * 0.94, half * 2.12, high * 0.14, '#c4ccd2', 0.5);
}
