import { alongside, solid, underside, upright } from '../kits/solid.ts';
import type { Face } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

const ENAMEL = '#4a3a34';
const STEEL = '#a8adb2';
const GLOW = '#ff9a44';
const HOT = '#ffd08a';
const EMBER = '#c85a26';
/** How deep the oven is, how much of it is under the rack, and over it at least, metres. */
const DEEP_METRES = 0.42;
const UNDER_METRES = 0.1;
const OVER_METRES = 0.2;
/** How much wider it is than the support, which has room beside what stands on it. */
const BESIDE_METRES = -0.42;
const BARS = 11;
/** Between the bars of the elements, metres. */
const ELEMENT_STEP_METRES = 0.12;

/** Inside an oven, seen through its open front: enamel walls, a wire rack, elements that glow above and below. */
export const ovenRack: GroundBuilder = ({ support }) => {
  const { y } = support;
  const near = support.near - 0.02;
  const far = support.far + DEEP_METRES;
  const [left, right] = [support.left - BESIDE_METRES, support.right + BESIDE_METRES];
  const [foot, top] = [y - UNDER_METRES, y + Math.max(OVER_METRES, 0.5 * (right - left))];
  const faces: Face[] = [
    upright([left, right], [foot, top], far, ENAMEL, 0.15),
    ...[0.75, 0.6, 0.45, 0.3, 0.15].map((share) =>
      upright([left, right], [foot, foot + share * (top - foot)], far, GLOW, 0.2, 0.06),
    ),
    upright([left, right], [top - 0.12 * (top - foot), top], far, GLOW, 0.2, 0.12),
    alongside(left, [foot, top], [near, far], ENAMEL, -0.2),
    alongside(right, [foot, top], [near, far], ENAMEL, -0.3),
    underside([left, right], top, [near, far], ENAMEL, -0.1),
    { points: [left, foot, near, right, foot, near, right, foot, far, left, foot, far], colour: '#33241e', lit: 0 },
    ...elements([left, right], top - 0.012, [near + 0.06, far - 0.04]),
    {
      points: [left, foot + 0.002, near, right, foot + 0.002, near, right, foot + 0.002, far, left, foot + 0.002, far],
      colour: GLOW,
      lit: 0,
      alpha: 0.16,
    },
    ...elements([left, right], foot + 0.006, [near + 0.06, far - 0.04], EMBER),
    ...rails([left, right], y, [near, far]),
    ...rack([left, right], y, [support.near, far - 0.02]),
  ];
  return {
    structures: [
      { z: far, faces },
      { z: near - 0.005, faces: front([left, right], [foot, top], near - 0.005) },
    ],
    wallZ: far,
    inside: true,
  };
};

type Span = readonly [from: number, to: number];

/** Bars that glow, from side to side, each in its own shine. */
function elements([left, right]: Span, y: number, [near, far]: Span, colour = HOT): readonly Face[] {
  const faces: Face[] = [];
  for (let z = far; z > near; z -= ELEMENT_STEP_METRES) {
    faces.push({
      points: [left, y, z - 0.022, right, y, z - 0.022, right, y, z + 0.022, left, y, z + 0.022],
      colour: GLOW,
      lit: 0.6,
      alpha: 0.16,
    });
    faces.push(...solid([left + 0.012, right - 0.012], [y - 0.005, y + 0.005], [z - 0.005, z + 0.005], colour, 0.9));
  }
  return faces;
}

/** The ledges in the side walls that racks slide on. */
function rails([left, right]: Span, y: number, [near, far]: Span): readonly Face[] {
  return [-0.06, 0, 0.09].flatMap((step) => [
    alongside(left + 0.001, [y + step - 0.012, y + step - 0.004], [near, far], '#7a6a60', 0.2),
    alongside(right - 0.001, [y + step - 0.012, y + step - 0.004], [near, far], '#7a6a60', 0.1),
  ]);
}

/** Wires from front to back, and the bar along the front that they end in. */
function rack([left, right]: Span, y: number, [near, far]: Span): readonly Face[] {
  const wires = Array.from({ length: BARS }, (_, bar) => left + ((bar + 0.5) / BARS) * (right - left));
  return [
    ...wires.map((x): Face => ({
      points: [x - 0.003, y, near, x + 0.003, y, near, x + 0.003, y, far, x - 0.003, y, far],
      colour: STEEL,
      lit: 0.3,
    })),
    ...solid([left, right], [y - 0.008, y], [near - 0.008, near], STEEL, 0.5),
  ];
}

/** The oven's own front round its opening. */
function front([left, right]: Span, [foot, top]: Span, z: number): readonly Face[] {
  const out = 3;
  const steel = '#c9ccd0';
  return [
    upright([left - out, left], [foot - out, top + out], z, steel, -0.1),
    upright([right, right + out], [foot - out, top + out], z, steel, -0.1),
    upright([left, right], [top, top + out], z, steel, 0),
    upright([left, right], [foot - out, foot], z, steel, 0),
    upright([left - 0.012, left], [foot - 0.012, top + 0.012], z - 0.001, '#3a3f44', 0),
    upright([right, right + 0.012], [foot - 0.012, top + 0.012], z - 0.001, '#3a3f44', 0),
    upright([left, right], [top, top + 0.012], z - 0.001, '#3a3f44', 0),
    upright([left, right], [foot - 0.012, foot], z - 0.001, '#3a3f44', 0.2),
  ];
}
