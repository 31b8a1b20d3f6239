import type { Light } from '../../light/light.ts';
import type { Face, Structure } from '../set.ts';

/** A suspension bridge whose deck runs along z. */
export interface Suspension {
  readonly half: number;
  readonly towersZ: readonly number[];
  readonly fromZ: number;
  readonly toZ: number;
  readonly towerMetres: number;
  readonly colour: string;
  readonly light: Light;
}

/** Towers, main cables, hangers and railings, in true perspective. */
export function suspension(bridge: Suspension): readonly Structure[] {
  const { towersZ, fromZ, toZ } = bridge;
  const ends = [fromZ, ...towersZ, toZ];
  const structures: Structure[] = [];
  for (const z of towersZ) structures.push(tower(bridge, z));
  for (let span = 0; span + 1 < ends.length; span++)
    structures.push(...cables(bridge, ends[span]!, ends[span + 1]!, span, ends.length - 1));
  structures.push({ z: toZ, faces: [-1, 1].flatMap((side) => rails(bridge, side)) });
  return structures;
}

function tower(bridge: Suspension, z: number): Structure {
  const faces: Face[] = [];
  const { half, towerMetres: high, colour, light } = bridge;
  const sunSide = light.sun.x >= 0 ? 1 : -1;
  const quad = (x0: number, y0: number, x1: number, y1: number, lit: number, at = z) =>
    faces.push({ points: [x0, y0, at, x1, y0, at, x1, y1, at, x0, y1, at], colour, lit });
  for (const side of [-1, 1]) {
    const inner = side * (half - 1.1);
    // The flank toward the road, then the front with its steps.
    faces.push({
      points: [inner, 0, z, inner, 0, z + 4, inner, high, z + 4, inner, high, z],
      colour,
      lit: side === sunSide ? -0.5 : 0.5,
    });
    for (const [share, wide] of [
      [0, 1.7],
      [0.3, 1.45],
      [0.6, 1.2],
    ] as const) {
      const x = side * half;
      quad(x - wide, high * share, x + wide, high, -0.2);
      quad(x + (sunSide > 0 ? wide * 0.35 : -wide), high * share, x + (sunSide > 0 ? wide : -wide * 0.35), high, 0.45);
      quad(
        x - wide * 1.15,
        high * share + (share === 0 ? 7 : 0),
        x + wide * 1.15,
        high * share + (share === 0 ? 7.6 : 0.8),
        0.4,
      );
    }
    quad(side * half - 1.5, high, side * half + 1.5, high + 1.4, 0.6);
  }
  for (const share of [0.36, 0.58, 0.78, 0.95]) {
    quad(-half, high * share, half, high * share + 2.8, -0.15);
    quad(-half, high * share + 2.2, half, high * share + 2.8, 0.5);
    quad(-half, high * share, half, high * share + 0.4, -0.5);
  }
  if (light.lampsLit)
    for (const side of [-1, 1])
      faces.push({
        points: [
          side * half - 0.4,
          high + 1.6,
          z,
          side * half + 0.4,
          high + 1.6,
          z,
          side * half + 0.4,
          high + 2.4,
          z,
          side * half - 0.4,
          high + 2.4,
          z,
        ],
        colour: '#ff5a4a',
        lit: 0,
        shines: true,
      });
  return { z, faces };
}

/** One span of both main cables with its hangers: half a parabola at the ends, a whole one between towers. */
function cables(bridge: Suspension, from: number, to: number, span: number, spans: number): readonly Structure[] {
  const { half, towerMetres: high, colour } = bridge;
  const low = 3.2;
  const yAt = (share: number) => {
    if (span === 0) return low + (high - low) * share * share;
    if (span === spans - 1) return low + (high - low) * (1 - share) ** 2;
    return low + (high - low) * (2 * share - 1) ** 2;
  };
  const steps = 26;
  const structures: Structure[] = [];
  // Near hangers must lie over far towers: each third of a span is a structure of its own.
  for (let part = 0; part < 3; part++) {
    const faces: Face[] = [];
    const [begin, end] = [Math.floor((steps * part) / 3), Math.floor((steps * (part + 1)) / 3)];
    for (const side of [-1, 1]) {
      const x = side * half;
      for (let step = begin; step < end; step++) {
        const [a, b] = [step / steps, (step + 1) / steps];
        const [za, zb] = [from + (to - from) * a, from + (to - from) * b];
        faces.push({
          points: [x, yAt(a) - 0.28, za, x, yAt(b) - 0.28, zb, x, yAt(b) + 0.28, zb, x, yAt(a) + 0.28, za],
          colour,
          lit: 0.2,
        });
        if (step % 2 === 0)
          faces.push({
            points: [x - 0.07, 0, za, x + 0.07, 0, za, x + 0.07, yAt(a), za, x - 0.07, yAt(a), za],
            colour,
            lit: -0.2,
          });
      }
    }
    structures.push({ z: from + (to - from) * (end / steps) - 0.05, faces });
  }
  return structures;
}

function rails({ half, fromZ, toZ, colour }: Suspension, side: number): readonly Face[] {
  const x = side * (half + 0.4);
  const along = (y0: number, y1: number, lit: number, alpha = 1): Face => ({
    points: [x, y0, fromZ, x, y0, toZ, x, y1, toZ, x, y1, fromZ],
    colour,
    lit,
    alpha,
  });
  const posts: Face[] = [];
  for (let z = -6; z < 70; z += 2.4)
    posts.push({ points: [x, 0, z, x, 0, z + 0.16, x, 1.25, z + 0.16, x, 1.25, z], colour, lit: 0.1 });
  return [along(0, 1.2, -0.3, 0.35), ...posts, along(1.15, 1.3, 0.5), along(0.1, 0.2, 0.2)];
}
