import { expect, test } from 'vitest';
import { figure, landscape, paintScene } from '../../../test/support/picture-scenes.ts';
import { laySnow } from './lay-snow.ts';
import { brightnessOf } from './find-windows.ts';
import { reliefOf } from './relief.ts';
import { shrink } from './scale-pixels.ts';
import type { SubjectMask } from './subject-mask.ts';

const [WIDTH, HEIGHT] = [640, 400];

test('laySnow() covers a meadow to its far end, and neither the sky nor who stands there', () => {
  const { pixels, truth } = paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.5), figure(320, 370, 220, '#b3262e'));
  const subject: SubjectMask = { width: WIDTH, height: HEIGHT, found: true, share: truth };
  const relief = reliefOf(shrink(pixels, 192), subject);
  const before = brightnessOf(pixels);
  laySnow(pixels, { relief, subject, windows: [] }, 1);
  const after = brightnessOf(pixels);
  const mean = (is: (x: number, y: number, at: number) => boolean) => {
    let [sum, gained, count] = [0, 0, 0];
    for (let at = 0; at < truth.length; at++) {
      if (!is(at % WIDTH, Math.floor(at / WIDTH), at)) continue;
      sum += after[at]!;
      gained += after[at]! - before[at]!;
      count++;
    }
    return { brightness: sum / count, gained: gained / count };
  };
  const isNear = (x: number) => Math.abs(x - 320) < 80;
  expect(mean((x, y) => y > 260 && !isNear(x)).brightness).toBeGreaterThan(0.62);
  expect(mean((x, y) => y > 235 && y < 260 && !isNear(x)).gained).toBeGreaterThan(0.1);
  expect(Math.abs(mean((_, y) => y < 150).gained)).toBeLessThan(0.01);
  expect(Math.abs(mean((_, y, at) => y < 350 && truth[at] === 1).gained)).toBeLessThan(0.02);
});
