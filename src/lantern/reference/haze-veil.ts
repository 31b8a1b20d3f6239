import type { CanvasFactory, Context2D } from '../paint/canvas.ts';
import { lostToHaze, type Haze } from './haze.ts';
import { valueAt, type Nodes } from './nodes.ts';
import { CELL_PIXELS, type WarpGrid } from './warp.ts';

/** Lays haze over a frame: thin over what is near, at the places from which the grid has taken its pixels. */
export interface HazeVeil {
  paint(target: Context2D, haze: Haze, nodes: Nodes): void;
}

/** Makes the veil of a grid. */
export function createHazeVeil(canvases: CanvasFactory, grid: WarpGrid): HazeVeil {
  const small = canvases.createCanvas(grid.columns, grid.rows).getContext('2d');
  const pixels = small.createImageData(grid.columns, grid.rows);
  return {
    paint(target: Context2D, haze: Haze, nodes: Nodes): void {
      for (let node = 0; node < grid.columns * grid.rows; node++) {
        const [x, y] = [nodes.grid.from[node * 2]!, nodes.grid.from[node * 2 + 1]!];
        for (let part = 0; part < 3; part++) pixels.data[node * 4 + part] = haze.colour[part]!;
        pixels.data[node * 4 + 3] = 255 * lostToHaze(haze, valueAt(grid, nodes.airNearness, x, y));
      }
      small.putImageData(pixels, 0, 0);
      target.imageSmoothingQuality = 'high';
      // A node is the corner of its cells, and the middle of a pixel of the small canvas.
      const half = CELL_PIXELS / 2;
      target.drawImage(small.canvas, -half, -half, grid.columns * CELL_PIXELS, grid.rows * CELL_PIXELS);
      target.imageSmoothingQuality = 'low';
    },
  };
}
