import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';
import { isDark } from '../../light/daylight.ts';

/** A cap's colour, its spots and gills; what shines out of it by night. */
const KINDS = [
  { cap: '#c8382f', spots: '#fbf2e2', gills: '#f0dcc0', glow: '#4fc8ff' },
  { cap: '#d8842f', spots: '#fbe6b4', gills: '#f2dcb0', glow: '#59e0ff' },
  { cap: '#6a5ac0', spots: '#d8d0ff', gills: '#d4c8f0', glow: '#7a9aff' },
  { cap: '#3f8fa8', spots: '#d4f4ff', gills: '#c8e8ec', glow: '#3fe0e8' },
] as const;

/** A mushroom as tall as a tree: a stem with its ring, a cap with spots, gills beneath. By night gills and spots shine blue. */
export function greatMushroom(x: number, z: number, tall: number, kind: number, door = false): SetPiece {
  return drawn(
    `great mushroom ${kind % KINDS.length} ${door}`,
    x,
    z,
    [-tall * 0.62, tall * 0.62, tall * 1.06, -tall * 0.03],
    (sketch) => {
      sketch.at(0, 0, tall, () => drawMushroom(sketch, KINDS[kind % KINDS.length]!, door));
    },
    { shadow: tall * 0.2, turn: 1 },
  );
}

/** In heights of the whole: stem, gills, cap, spots, and for one that somebody lives in a door and a window. */
function drawMushroom(sketch: Sketch, kind: (typeof KINDS)[number], door: boolean): void {
  const s = sketch.side;
  sketch.fill(
    'M -0.13 -0.02 Q -0.1 0.3 -0.07 0.66 H 0.07 Q 0.1 0.3 0.15 -0.02 Q 0 -0.05 -0.13 -0.02 Z',
    '#e8d8bc',
    -0.2,
  );
  sketch.fill(
    `M ${s * 0.02} -0.03 Q ${s * 0.05} 0.3 ${s * 0.02} 0.66 H ${s * 0.07} Q ${s * 0.1} 0.3 ${s * 0.14} -0.02 Z`,
    '#f4e8d0',
    0.5,
  );
  for (let streak = 0; streak < 7; streak++)
    sketch.line(
      `M ${-0.09 + streak * 0.03} 0.02 Q ${-0.07 + streak * 0.022} 0.3 ${-0.05 + streak * 0.017} 0.6`,
      0.004,
      '#b8a484',
      -0.2,
      0.7,
    );
  drawCap(sketch, kind);
  if (!door) return;
  sketch.fill('M -0.06 -0.01 V 0.12 Q 0 0.19 0.06 0.12 V -0.01 Z', '#6a4426', 0.1);
  sketch.disc(0.035, 0.06, 0.008, 0.008, '#e8c050', 0.5);
  sketch.shine(
    'M -0.035 0.3 Q -0.035 0.345 0 0.345 Q 0.035 0.345 0.035 0.3 Q 0.035 0.255 0 0.255 Q -0.035 0.255 -0.035 0.3 Z',
    '#ffd070',
    '#7f9aa8',
  );
  sketch.line('M -0.035 0.3 H 0.035 M 0 0.255 V 0.345', 0.007, '#6a4426', 0.1);
}

function drawCap(sketch: Sketch, { cap, spots, gills, glow }: (typeof KINDS)[number]): void {
  const s = sketch.side;
  const { hour } = sketch.pen.light;
  const night = isDark(hour);
  const shine = (path: string, colour: string, byDay: string, alpha = 1) =>
    night ? sketch.shine(path, colour, byDay, alpha) : sketch.fill(path, byDay, 0.2, alpha);
  // The underside, darker towards the stem.
  shine('M -0.5 0.66 Q 0 0.5 0.5 0.66 Q 0.3 0.74 0 0.74 Q -0.3 0.74 -0.5 0.66 Z', glow, gills);
  for (let gill = -9; gill <= 9; gill++)
    sketch.line(
      `M ${gill * 0.009} 0.7 Q ${gill * 0.03} 0.62 ${gill * 0.05} 0.655`,
      0.006,
      night ? '#1c4a7a' : '#a08a6a',
      -0.3,
      0.6,
    );
  sketch.fill('M -0.09 0.56 Q 0 0.5 0.09 0.56 L 0.13 0.5 Q 0 0.43 -0.13 0.5 Z', '#f2e4c8', 0.2);
  sketch.fill(
    'M -0.52 0.66 Q -0.54 0.86 -0.28 0.98 Q 0 1.07 0.28 0.98 Q 0.54 0.86 0.52 0.66 Q 0.3 0.58 0 0.6 Q -0.3 0.58 -0.52 0.66 Z',
    cap,
    -0.15,
  );
  sketch.fill(
    `M ${s * 0.02} 1.02 Q ${s * 0.3} 1.02 ${s * 0.44} 0.86 Q ${s * 0.54} 0.74 ${s * 0.52} 0.66 Q ${s * 0.44} 0.63 ${s * 0.34} 0.62 Q ${s * 0.38} 0.86 ${s * 0.02} 1.02 Z`,
    cap,
    0.55,
  );
  sketch.fill(
    'M -0.52 0.66 Q -0.3 0.58 0 0.6 Q 0.3 0.58 0.52 0.66 Q 0.3 0.63 0 0.645 Q -0.3 0.63 -0.52 0.66 Z',
    cap,
    -0.6,
  );
  for (const [px, py, rx, ry] of [
    [-0.3, 0.8, 0.06, 0.045],
    [-0.08, 0.92, 0.075, 0.045],
    [0.18, 0.86, 0.06, 0.045],
    [0.36, 0.74, 0.05, 0.045],
    [0.02, 0.74, 0.055, 0.04],
    [-0.42, 0.7, 0.03, 0.03],
    [0.2, 0.7, 0.03, 0.025],
    [-0.19, 0.7, 0.035, 0.028],
  ] as const)
    shine(
      `M ${px - rx} ${py} Q ${px - rx} ${py + ry} ${px} ${py + ry} Q ${px + rx} ${py + ry} ${px + rx} ${py} Q ${px + rx} ${py - ry} ${px} ${py - ry} Q ${px - rx} ${py - ry} ${px - rx} ${py} Z`,
      glow,
      spots,
      0.95,
    );
}
