import { regionsOf } from '../mask-tools.ts';

/** Everything between the outermost points of each part of a mask, 0 or 1: what does not seem to move within somebody may be of them. */
export function hullOf(mask: Float32Array, width: number, height: number): Float32Array {
  const out = mask.slice();
  for (const region of regionsOf(mask, width, height, 1)) {
    const corners = convexHull(region, width);
    const [first, last] = [Math.floor(region[0]! / width), corners.reduce((low, [, y]) => Math.max(low, y), 0)];
    for (let y = first; y <= last; y++) {
      let [left, right] = [Infinity, -Infinity];
      for (const [index, [x0, y0]] of corners.entries()) {
        const [x1, y1] = corners[(index + 1) % corners.length]!;
        if (y < Math.min(y0, y1) || y > Math.max(y0, y1)) continue;
        const along = y1 === y0 ? [x0, x1] : [x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)];
        left = Math.min(left, ...along);
        right = Math.max(right, ...along);
      }
      for (let x = Math.ceil(left); x <= right; x++) out[y * width + x] = 1;
    }
  }
  return out;
}

type Point = readonly [x: number, y: number];

/** The corners of the convex hull of a region, in order (Andrew's monotone chain, Information Processing Letters 9(5), 1979). */
function convexHull(region: Int32Array, width: number): readonly Point[] {
  const rows = new Map<number, { left: number; right: number }>();
  for (const at of region) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const row = rows.get(y);
    if (row === undefined) rows.set(y, { left: x, right: x });
    else Object.assign(row, { left: Math.min(row.left, x), right: Math.max(row.right, x) });
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const side = (pick: 'left' | 'right', sign: 1 | -1) => {
    const chain: Point[] = [];
    for (const [y, row] of sorted) {
      const point: Point = [row[pick], y];
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) * sign <= 0) chain.pop();
      chain.push(point);
    }
    return chain;
  };
  return [...side('right', 1), ...side('left', -1).toReversed()];
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
