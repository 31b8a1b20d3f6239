import type { FrameSize } from '../storyboard/storyboard.ts';

/**
 * Which parts of a picture are hidden by opaque things, kept in square tiles: a tile counts as hidden when one thing covers
 * the whole of it. Filled from near to far, it tells what need not be painted. Errs on the side of painting.
 */
export interface Cover {
  clear(): void;
  /** True when nothing within the box (pixels) would be seen. */
  hides(left: number, high: number, right: number, low: number): boolean;
  /** Adds a box that hides what is behind it. */
  addBox(left: number, high: number, right: number, low: number): void;
  /** Adds a polygon that hides what is behind it: x, y of each corner at `from` to `to` of `corners`. Ignored unless convex. */
  addPolygon(corners: readonly number[], from: number, to: number): void;
}

/** Tiles across the longer side. */
const TILES = 240;

/** Makes the cover of a picture size. */
export function createCover(size: FrameSize): Cover {
  const tile = Math.max(size.width, size.height) / TILES;
  const columns = Math.ceil(size.width / tile);
  const rows = Math.ceil(size.height / tile);
  const hidden = new Uint8Array(columns * rows);
  /** Where the polygon at hand begins and ends at one height. */
  const span = { from: 0, to: 0 };

  /** Marks the tiles of a row that lie wholly between two x, pixels. */
  const mark = (row: number, left: number, right: number) => {
    const from = Math.max(0, Math.ceil(left / tile));
    const to = Math.min(columns, Math.floor(right / tile));
    if (to > from) hidden.fill(1, row * columns + from, row * columns + to);
  };
  const firstRow = (high: number) => Math.max(0, Math.ceil(high / tile));
  const endRow = (low: number) => Math.min(rows, Math.floor(low / tile));

  return {
    clear: () => void hidden.fill(0),
    hides(left, high, right, low) {
      const from = Math.max(0, Math.floor(left / tile));
      const to = Math.min(columns, Math.floor(right / tile) + 1);
      const end = Math.min(rows, Math.floor(low / tile) + 1);
      for (let row = Math.max(0, Math.floor(high / tile)); row < end; row++) {
        // Not `indexOf`: it would look on to the end of the map when the row is all hidden.
        for (let at = row * columns + from; at < row * columns + to; at++) if (hidden[at] === 0) return false;
      }
      return true;
    },
    addBox(left, high, right, low) {
      for (let row = firstRow(high); row < endRow(low); row++) mark(row, left, right);
    },
    addPolygon(corners, from, to) {
      if (!isConvex(corners, from, to)) return;
      let [high, low] = [Infinity, -Infinity];
      for (let at = from + 1; at < to; at += 2) {
        high = Math.min(high, corners[at]!);
        low = Math.max(low, corners[at]!);
      }
      for (let row = firstRow(high); row < endRow(low); row++) {
        spanAt(corners, from, to, row * tile, span);
        const [left, right] = [span.from, span.to];
        spanAt(corners, from, to, (row + 1) * tile, span);
        mark(row, Math.max(left, span.from), Math.min(right, span.to));
      }
    },
  };
}

/** Where a convex polygon begins and ends at a height, pixels; an end before the beginning where it is not. */
function spanAt(
  corners: readonly number[],
  from: number,
  to: number,
  y: number,
  span: { from: number; to: number },
): void {
  span.from = Infinity;
  span.to = -Infinity;
  for (let at = from; at < to; at += 2) {
    const next = at + 2 === to ? from : at + 2;
    const [y0, y1] = [corners[at + 1]!, corners[next + 1]!];
    if (y0 > y === y1 > y && y0 !== y) continue;
    const share = y0 === y1 ? 0 : (y - y0) / (y1 - y0);
    const x = corners[at]! + (corners[next]! - corners[at]!) * share;
    span.from = Math.min(span.from, x);
    span.to = Math.max(span.to, x);
  }
}

/** Edges that all turn one way, once round: a star turns one way too, but goes to and fro more than once. */
function isConvex(corners: readonly number[], from: number, to: number): boolean {
  const edge = { x: corners[from]! - corners[to - 2]!, y: corners[from + 1]! - corners[to - 1]! };
  let turn = 0;
  let heading = edge.x;
  let reversals = 0;
  // The first corners again at the end: the edge before them may have had no length.
  for (let at = from; at < to + 4; at += 2) {
    const here = from + ((at - from) % (to - from));
    const next = from + ((at + 2 - from) % (to - from));
    const x = corners[next]! - corners[here]!;
    const y = corners[next + 1]! - corners[here + 1]!;
    if (x === 0 && y === 0) continue;
    const cross = edge.x * y - edge.y * x;
    if (cross === 0 && edge.x * x + edge.y * y < 0) return false;
    if (cross !== 0 && turn !== 0 && cross > 0 !== turn > 0) return false;
    turn = cross || turn;
    if (x !== 0) {
      if (heading !== 0 && x > 0 !== heading > 0 && at < to) reversals++;
      heading = x;
    }
    edge.x = x;
    edge.y = y;
  }
  return turn !== 0 && reversals <= 2;
}
