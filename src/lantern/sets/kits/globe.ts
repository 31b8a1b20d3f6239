import type { Random } from '../../../base/random.ts';

/** A place on a globe of radius 1 that we look at along z: x to the right, y up, z toward us. */
export type OnGlobe = readonly [x: number, y: number, z: number];

/** How far an outline is from its middle, radians, by the way round, radians. */
export type Reach = (turn: number) => number;

/** The place of the near side that is seen at x, y of the disc; at its rim for what is outside. */
export function facing(x: number, y: number): OnGlobe {
  const out = Math.hypot(x, y);
  return out >= 1 ? [x / out, y / out, 0] : [x, y, Math.sqrt(1 - out * out)];
}

/**
 * An outline round a place of a globe as it is seen, flattened toward the rim: points in a row, x and y in radii. Nothing for
 * one that is beyond the rim as a whole.
 */
export function outlineOnGlobe(middle: OnGlobe, reach: Reach, points: number): readonly number[] {
  const [cx, cy, cz] = middle;
  // East and north of the middle.
  const wide = Math.hypot(cx, cz) || 1;
  const east: OnGlobe = [cz / wide, 0, -cx / wide];
  const north: OnGlobe = [-(cx * cy) / wide, wide, -(cy * cz) / wide];
  const seen: number[] = [];
  let behind = 0;
  for (let point = 0; point < points; point++) {
    const turn = (point / points) * Math.PI * 2;
    const away = reach(turn);
    const [c, e, n] = [Math.cos(away), Math.sin(away) * Math.cos(turn), Math.sin(away) * Math.sin(turn)];
    const [x, y, z] = [0, 1, 2].map((axis) => middle[axis]! * c + east[axis]! * e + north[axis]! * n) as [
      number,
      number,
      number,
    ];
    if (z < 0) behind++;
    const rim = z < 0 ? Math.hypot(x, y) || 1 : 1;
    seen.push(x / rim, y / rim);
  }
  return behind === points ? [] : seen;
}

/** A coast: bays in bays, each octave half as deep; `radius` is its mean, radians. */
export function coast(random: Random, radius: number, stretch = 1): Reach {
  const waves = Array.from({ length: 13 }, (_, index) => ({
    turns: index + 2,
    deep: (0.34 * random.range(0.5, 1)) / (index + 2) ** 0.72,
    at: random.range(0, Math.PI * 2),
  }));
  return (turn) => {
    const bays = waves.reduce((sum, { turns, deep, at }) => sum + deep * Math.sin(turns * turn + at), 0);
    return radius * Math.max(0.2, 1 + bays) * Math.hypot(stretch * Math.cos(turn), Math.sin(turn));
  };
}
