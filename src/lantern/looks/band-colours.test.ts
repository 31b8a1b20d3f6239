import { expect, test } from 'vitest';
import { createBandColours } from './band-colours.ts';

const FRAME = { width: 120, height: 60 };
const [SKY, SKY_BELOW, FACE] = [0xffe0b090, 0xffe8b898, 0xff90b0e0];

test('the band at the upper edge is for the colours of a sky, and not for a face before it', () => {
  const words = new Uint32Array(FRAME.width * FRAME.height);
  for (let at = 0; at < words.length; at++) {
    const [x, y] = [at % FRAME.width, Math.floor(at / FRAME.width)];
    words[at] = y > 8 && x > 50 && x < 60 ? FACE : y > 4 ? SKY_BELOW : SKY;
  }
  const colours = createBandColours(FRAME);
  colours.read(
    words,
    Float32Array.from({ length: FRAME.height }, (_, y) => Math.max(0, 1 - y / 12) ** 1.4),
  );
  expect(colours.shareOf(SKY)).toBe(1);
  expect(colours.shareOf(SKY_BELOW)).toBe(1);
  expect(colours.shareOf(FACE)).toBeLessThan(0.1);
});
