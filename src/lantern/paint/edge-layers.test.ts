import { createCanvas, Path2D } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Canvas, CanvasFactory } from './canvas.ts';
import { createEdgeLayers } from './edge-layers.ts';

test('layers of a size are kept while it is asked for, and given back after six others', () => {
  const released = new Set<Canvas>();
  const canvases = {
    createCanvas: (width: number, height: number) => createCanvas(width, height),
    createPath: (svg: string) => new Path2D(svg),
    release: (canvas: Canvas) => released.add(canvas),
  } as unknown as CanvasFactory;
  const layersOf = createEdgeLayers(canvases);
  const first = layersOf(100, 100);
  expect(layersOf(128, 90)).toBe(first);
  for (let step = 2; step <= 6; step++) layersOf(step * 128, 100);
  expect(layersOf(100, 100)).toBe(first);
  expect(released.size).toBe(0);
  for (let step = 7; step <= 12; step++) layersOf(step * 128, 100);
  expect(released.has(first.body.canvas)).toBe(true);
  expect(layersOf(100, 100)).not.toBe(first);
});
