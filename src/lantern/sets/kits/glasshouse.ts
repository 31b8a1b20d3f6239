import { createRandom } from '../../../base/random.ts';
import type { Condition } from '../../script/screenplay.ts';
import type { Face, SetPiece, Structure } from '../set.ts';
import { END_METRES } from './room-shell.ts';
import { drawn } from './sketch.ts';
import { solid, upright } from './solid.ts';

/** The frame of a glasshouse, metres: its back wall, its eaves and its ridge. */
export const GLASSHOUSE = { wallZ: 12, eavesMetres: 3.3, ridgeMetres: 6.2, ridgeZ: 3, frontZ: -6 } as const;

const PAINT = '#eef1ec';
const GLASS = '#e4f4f2';
const BAY_METRES = 2.4;

/** A long glasshouse from within: a low wall of brick, panes between white bars, rafters that meet at the ridge overhead. */
export function glasshouse(conditions: readonly Condition[]): readonly Structure[] {
  return [
    { z: GLASSHOUSE.wallZ + 0.2, faces: [...onPanes(conditions), ...backWall()] },
    {
      z: GLASSHOUSE.wallZ + 0.1,
      faces: roof(conditions.includes('steamed-panes') ? 0.5 : conditions.includes('frost') ? 0.36 : 0.14),
      mirrored: false,
    },
  ];
}

/** Steam that has settled on the panes, with the runs of drops; frost that has grown into their corners. */
function onPanes(conditions: readonly Condition[]): readonly Face[] {
  const { wallZ, eavesMetres: eaves } = GLASSHOUSE;
  const z = wallZ + 0.01;
  const random = createRandom('glasshouse panes');
  const faces: Face[] = [];
  if (conditions.includes('steamed-panes')) {
    faces.push(upright([-END_METRES, END_METRES], [0.7, eaves], z, '#f4f7f5', 0.7, 0.55));
    faces.push(upright([-END_METRES, END_METRES], [0.7, 1.9], z, '#ffffff', 0.7, 0.4));
    for (let x = -END_METRES; x < END_METRES; x += random.range(0.1, 0.34)) {
      const top = random.range(1.2, eaves);
      const long = random.range(0.2, 0.9);
      faces.push(upright([x, x + 0.025], [Math.max(0.75, top - long), top], z, '#8fa4a2', -0.1, 0.55));
    }
  }
  if (!conditions.includes('frost')) return faces;
  for (let x = -END_METRES; x < END_METRES; x += BAY_METRES / 3)
    for (const [y, up] of [
      [0.76, 1],
      [2.3, -1],
      [2.42, 1],
      [eaves - 0.08, -1],
    ] as const)
      for (const side of [0, 1]) {
        const foot = x + side * (BAY_METRES / 3);
        const inward = side === 0 ? 1 : -1;
        for (const [wide, high, alpha] of [
          [0.52, 0.3, 0.5],
          [0.34, 0.56, 0.6],
          [0.2, 0.36, 0.9],
        ] as const) {
          const reach = random.range(0.7, 1.2);
          faces.push({
            points: [
              foot,
              y,
              z,
              foot + inward * wide * reach,
              y,
              z,
              foot + inward * 0.1,
              y + up * high * 0.4,
              z,
              foot,
              y + up * high * reach,
              z,
            ],
            colour: '#f6fbff',
            lit: 0.6,
            alpha,
          });
        }
      }
  return faces;
}

function backWall(): readonly Face[] {
  const { wallZ: z, eavesMetres: eaves } = GLASSHOUSE;
  const across = [-END_METRES, END_METRES] as const;
  const faces: Face[] = [upright(across, [0.7, eaves], z, GLASS, 0.3, 0.16)];
  for (let x = -END_METRES; x < END_METRES; x += BAY_METRES) {
    // The sky lies on some panes.
    faces.push({
      points: [x + 0.3, 0.8, z, x + 0.9, 0.8, z, x + 1.9, eaves, z, x + 1.3, eaves, z],
      colour: '#ffffff',
      lit: 0.5,
      alpha: 0.1,
    });
    for (const bar of [0.8, 1.6]) faces.push(upright([x + bar, x + bar + 0.035], [0.7, eaves], z, PAINT, 0));
    faces.push(...solid([x, x + 0.1], [0, eaves], [z - 0.1, z], PAINT, 0.1));
  }
  faces.push(upright(across, [0, 0.66], z, '#a8654c', -0.1));
  for (const y of [0.16, 0.33, 0.5]) faces.push(upright(across, [y, y + 0.02], z, '#c9a08c', 0, 0.6));
  for (const y of [0.66, 2.3, eaves - 0.08]) faces.push(upright(across, [y, y + 0.1], z - 0.02, PAINT, 0.3));
  return faces;
}

/** Panes from the eaves to the ridge; `veil` is how much of the sky is lost in them. */
function roof(veil: number): readonly Face[] {
  const { wallZ, eavesMetres, ridgeMetres, ridgeZ, frontZ } = GLASSHOUSE;
  const faces: Face[] = [];
  for (const [z, lit] of [
    [wallZ, 0.2],
    [frontZ, -0.1],
  ] as const) {
    const at = (share: number) =>
      [eavesMetres + (ridgeMetres - eavesMetres) * share, z + (ridgeZ - z) * share] as const;
    const band = (x: readonly [number, number], from: number, to: number, colour: string, alpha: number): Face => {
      const [[y0, z0], [y1, z1]] = [at(from), at(to)];
      return { points: [x[0], y0, z0, x[1], y0, z0, x[1], y1, z1, x[0], y1, z1], colour, lit, alpha };
    };
    const across = [-END_METRES, END_METRES] as const;
    faces.push(band(across, 0, 1, veil > 0.14 ? '#f2f7f8' : GLASS, veil));
    for (let x = -END_METRES; x < END_METRES; x += BAY_METRES / 3) {
      const main = Math.abs((x + END_METRES) % BAY_METRES) < 0.01;
      faces.push(band([x, x + (main ? 0.15 : 0.035)], 0, 1, PAINT, 1));
    }
    for (const share of [0.33, 0.66]) faces.push(band(across, share, share + 0.015, PAINT, 1));
  }
  return [
    ...faces,
    ...solid(
      [-END_METRES, END_METRES],
      [ridgeMetres - 0.1, ridgeMetres + 0.1],
      [ridgeZ - 0.1, ridgeZ + 0.1],
      PAINT,
      -0.2,
    ),
  ];
}

/** A clay pot with its rim; what grows in it stands at the same spot, 0.9 of its height up. */
export function clayPot(x: number, z: number, heightMetres: number, y = 0): SetPiece {
  return drawn(
    'clay pot',
    x,
    z,
    [-heightMetres * 0.6, heightMetres * 0.6, heightMetres * 1.05, -heightMetres * 0.05],
    (sketch) =>
      sketch.at(0, 0, heightMetres, () => {
        const s = sketch.side;
        sketch.fill('M -0.32 0 H 0.32 L 0.46 0.78 H -0.46 Z', '#b8694a', -0.2);
        sketch.fill(`M ${s * 0.08} 0 H ${s * 0.32} L ${s * 0.46} 0.78 H ${s * 0.12} Z`, '#b8694a', 0.35);
        sketch.rect(-0.52, 0.76, 1.04, 0.22, '#b8694a', 0.2);
        sketch.rect(-0.5, 0.72, 1, 0.05, '#4a2a20', -0.4, 0.4);
        sketch.rect(-0.44, 0.95, 0.88, 0.05, '#3f2e24', -0.2);
      }),
    { y, turn: 1, ...(y === 0 ? { shadow: heightMetres * 0.5 } : {}) },
  );
}
