import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Canvas } from '../../lantern/paint/canvas.ts';
import { pixelsOf, skia } from './skia.ts';

const SIDE = 1000;
const COUNT = 24;
/** Of `COUNT` canvases, 4 bytes a pixel. */
const MEGABYTES = (SIDE * SIDE * 4 * COUNT) / 1e6;

test('settle() leaves the picture, and lets what it was drawn with be freed', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const residentMegabytes = async () => {
    collect();
    await nextTurn();
    return process.memoryUsage.rss() / 1e6;
  };
  const masters = Array.from({ length: COUNT }, () => paint(SIDE, (context) => context.fillRect(0, 0, SIDE, SIDE)));
  const copies = masters.map((master) => paint(10, (context) => context.drawImage(master, 0, 0, 10, 10)));
  for (const copy of copies) skia.settle?.(copy);
  const before = await residentMegabytes();
  for (const master of masters) skia.release?.(master);
  expect(before - (await residentMegabytes())).toBeGreaterThan(MEGABYTES / 2);
  for (const copy of copies) expect([...pixelsOf(copy).subarray(0, 4)]).toEqual([160, 32, 64, 255]);
});

function paint(side: number, draw: (context: ReturnType<Canvas['getContext']>) => void): Canvas {
  const canvas = skia.createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(160,32,64)';
  draw(context);
  return canvas;
}
