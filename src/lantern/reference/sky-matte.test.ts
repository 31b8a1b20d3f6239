import { expect, test } from 'vitest';
import type { Pixels } from '../paint/canvas.ts';
import { reliefOf } from './relief.ts';
import { shrink } from './scale-pixels.ts';
import { skyMatte } from './sky-matte.ts';

const [WIDTH, HEIGHT] = [640, 400];
const [SKY, ROOF] = [
  [150, 185, 225],
  [96, 60, 52],
] as const;
const ROOF_ROW = 200;

/** A roof under a sky whose edge is soft, as a lens makes it: rows on either side of it are mixtures; the light varies a little across it, or it would be a drawing. */
function softRoof(): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const sky = skyAt(Math.floor(at / WIDTH));
    const light = 5 * Math.sin((at % WIDTH) / 23) * Math.cos(at / WIDTH / 31);
    for (let part = 0; part < 3; part++) data[at * 4 + part] = SKY[part]! * sky + ROOF[part]! * (1 - sky) + light;
  }
  return { width: WIDTH, height: HEIGHT, data };
}

function skyAt(row: number): number {
  return Math.min(1, Math.max(0, 0.5 + (ROOF_ROW - row) / 4));
}

test('skyMatte() tells how much of each pixel of a roof’s edge is sky, and the roof’s own colour', () => {
  const pixels = softRoof();
  const nothing = { width: WIDTH, height: HEIGHT, found: false, share: new Float32Array(WIDTH * HEIGHT) };
  const { share, groundAt } = skyMatte(pixels, reliefOf(shrink(pixels, 192), nothing), nothing);
  const colour: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < HEIGHT; row++) {
    const at = row * WIDTH + 300;
    expect(Math.abs(share[at]! - skyAt(row))).toBeLessThan(0.2);
    if (share[at]! === 1) continue;
    groundAt(at, colour);
    for (let part = 0; part < 3; part++) expect(Math.abs(colour[part]! - ROOF[part]!)).toBeLessThan(30);
  }
});

test('skyMatte() takes no tower for sky that is as pale, where it is of the subject', () => {
  const pixels = softRoof();
  const isTower = (x: number, y: number) => x >= 290 && x < 310 && y >= 150 && y < ROOF_ROW + 60;
  const share = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    isTower(at % WIDTH, Math.floor(at / WIDTH)) ? 1 : 0,
  );
  for (const [at, on] of share.entries()) if (on === 1) pixels.data.set([226, 208, 176], at * 4);
  const subject = { width: WIDTH, height: HEIGHT, found: true, share };
  const relief = reliefOf(shrink(pixels, 192), subject);
  const matte = skyMatte(pixels, relief, subject);
  for (let row = 160; row < ROOF_ROW; row += 8) expect(matte.share[row * WIDTH + 300]).toBeLessThan(0.1);
  expect(matte.share[170 * WIDTH + 340]).toBeGreaterThan(0.9);
});
