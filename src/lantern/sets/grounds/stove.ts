import { solid } from '../kits/solid.ts';
import type { Face } from '../set.ts';
import { counter } from './counter.ts';
import type { GroundBuilder } from './ground-builder.ts';

const GLASS = '#23262b';
const IRON = '#3a3d43';
const FLAME = '#5aa8ff';
/** How far the hob reaches beyond what stands on it, and how thick its plate is, metres. */
const BESIDE_METRES = 0.02;
const PLATE_METRES = 0.012;
/** How high the grate stands over the plate, metres: so high are the flames. */
const FLAME_METRES = 0.035;
/** The support has so much room on either side of what stands on it; a burner is so large at least, metres. */
const ROOM_METRES = 0.66;
const LEAST_METRES = 0.1;
/** How far behind the front edge of the support the middle of the burner is, metres: what stands on it is there. */
const BURNER_METRES = 0.3;
const FLAMES = 21;

/** A gas hob in a kitchen worktop: a dark plate, a grate, and a ring of blue flames under what stands on it. */
export const stove: GroundBuilder = (request) => {
  const { y, left, right, near, far } = request.support;
  const top = y - PLATE_METRES - FLAME_METRES;
  const bench = counter({ ...request, support: { ...request.support, y: top } });
  const [x0, x1] = [left - BESIDE_METRES, right + BESIDE_METRES];
  const middle = (left + right) / 2;
  const reach = Math.max(LEAST_METRES, (right - left) / 2 - ROOM_METRES);
  const faces: Face[] = [
    ...solid([x0, x1], [top, top + PLATE_METRES], [near + 0.05, far - 0.05], GLASS, 0.05),
    ...knobs([x0, x1], top, near + 0.035),
    ...grate([middle - reach * 1.25, middle + reach * 1.25], y, [
      near + BURNER_METRES - reach,
      near + BURNER_METRES + reach,
    ]),
    ...flames(middle, reach * 0.62, top + PLATE_METRES, y + 0.004, near + BURNER_METRES),
  ];
  return { structures: [...bench.structures, { z: far - 0.01, faces }] };
};

type Span = readonly [from: number, to: number];

function knobs([left, right]: Span, y: number, z: number): readonly Face[] {
  return [0.3, 0.42, 0.58, 0.7].flatMap((share) => {
    const x = left + share * (right - left);
    return solid([x - 0.022, x + 0.022], [y - 0.05, y - 0.008], [z - 0.02, z], '#d8dbe0', 0.2);
  });
}

/** Iron bars on which it stands. */
function grate([left, right]: Span, y: number, [near, far]: Span): readonly Face[] {
  const bars = [0, 0.5, 1].map((share) => near + share * (far - near));
  return bars.toReversed().flatMap((z) => solid([left, right], [y - 0.012, y], [z - 0.007, z + 0.007], IRON, 0.25));
}

/** A ring of flames, each a tongue. */
function flames(x: number, reach: number, foot: number, tip: number, z: number): readonly Face[] {
  return Array.from({ length: FLAMES }, (_, at): readonly Face[] => {
    const turn = (at / FLAMES) * 2 * Math.PI;
    const [fx, fz] = [x + Math.cos(turn) * reach, z - 0.02 + Math.sin(turn) * reach * 0.6];
    return [
      { points: [fx - 0.005, foot, fz, fx + 0.005, foot, fz, fx, tip, fz], colour: FLAME, lit: 0.8, alpha: 0.85 },
      {
        points: [fx - 0.002, foot, fz, fx + 0.002, foot, fz, fx, foot + 0.6 * (tip - foot), fz],
        colour: '#e8f6ff',
        lit: 1,
        alpha: 0.9,
      },
    ];
  }).flat();
}
