import type { FrameSize } from '../storyboard/storyboard.ts';
import { mapIn, type Window } from './plates.ts';
import type { Relief } from './relief.ts';
import { CELL_PIXELS, warpGrid, type WarpGrid } from './warp.ts';

/** What the nodes of a grid show of a picture. */
export interface Nodes {
  readonly grid: WarpGrid;
  readonly nearness: Float32Array;
  readonly airNearness: Float32Array;
  /** How much what is round the subject goes along with it. */
  readonly around: Float32Array;
  readonly sky: Float32Array;
  readonly water: Float32Array;
  readonly leaves: Float32Array;
  readonly fire: Float32Array;
  readonly smoke: Float32Array;
}

/** What the nodes of a grid over a frame show of a picture, seen through a window. */
export function nodesOf(relief: Relief, picture: FrameSize, window: Window, frame: FrameSize): Nodes {
  const grid = warpGrid(frame);
  for (let node = 0; node < grid.columns * grid.rows; node++)
    grid.from.set([(node % grid.columns) * CELL_PIXELS, Math.floor(node / grid.columns) * CELL_PIXELS], node * 2);
  const size = { width: grid.columns, height: grid.rows };
  // A node stands at the corner of its cells: the map is read half a cell earlier than at their middles.
  const half = CELL_PIXELS / 2;
  const [perX, perY] = [window.width / frame.width, window.height / frame.height];
  const shifted = {
    left: window.left - half * perX,
    top: window.top - half * perY,
    width: grid.columns * CELL_PIXELS * perX,
    height: grid.rows * CELL_PIXELS * perY,
  };
  const seen = (values: Float32Array) => mapIn(values, relief, picture, shifted, size);
  return {
    grid,
    nearness: seen(relief.nearness),
    airNearness: seen(relief.airNearness),
    around: seen(relief.around),
    sky: seen(relief.drift),
    water: seen(relief.water),
    leaves: seen(relief.leaves),
    fire: seen(relief.rising.fire),
    smoke: seen(relief.rising.smoke),
  };
}

/** The value of a map of nodes at a pixel of the frame, between nodes bilinearly. */
export function valueAt(grid: WarpGrid, values: Float32Array, x: number, y: number): number {
  const u = Math.min(grid.columns - 1.001, Math.max(0, x / CELL_PIXELS));
  const v = Math.min(grid.rows - 1.001, Math.max(0, y / CELL_PIXELS));
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const at = row * grid.columns + column;
  const above = values[at]! + (values[at + 1]! - values[at]!) * (u - column);
  const below =
    values[at + grid.columns]! + (values[at + grid.columns + 1]! - values[at + grid.columns]!) * (u - column);
  return above + (below - above) * (v - row);
}
