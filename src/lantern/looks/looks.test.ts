import { expect, test } from 'vitest';
import { LOOKS, type Look } from '../script/screenplay.ts';
import { treatmentOf } from './looks.ts';

const FRAME = { width: 192, height: 108 };
const TREATED = LOOKS.filter((look) => look !== 'lantern');
/** These move by themselves: an old projector, a dream. All others lie still. */
const RESTLESS: ReadonlySet<Look> = new Set<Look>(['vintage', 'surreal']);

/** A sky that grows lighter downwards, a ground, a red disc with a dark rim: flat, graded and bounded parts. */
function picture({ width, height } = FRAME): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(x - width * 0.4, y - height * 0.6) / height;
      const sky = [90 + (120 * y) / height, 150 + (70 * y) / height, 230];
      const ground = [70, 120, 60];
      const disc = away > 0.2 ? [40, 20, 30] : [210, 40, 50];
      const [red, green, blue] = away < 0.24 ? disc : y < height * 0.7 ? sky : ground;
      pixels.set([red!, green!, blue!, 255], (y * width + x) * 4);
    }
  }
  return pixels;
}

/** Preparing a treatment takes longer than treating a small frame. */
const prepared = new Map<Look, ReturnType<typeof treatmentOf>>();

function treated(look: Look, frame = 12, pixels = picture()): Uint8Array {
  const treatment = prepared.get(look) ?? treatmentOf(look, FRAME, 7);
  prepared.set(look, treatment);
  treatment?.treat(pixels, frame);
  return pixels;
}

/** Mean difference of two pictures a part, 0 to 255. */
function apart(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / ((a.length * 3) / 4);
}

test('the plain look has no treatment', () => {
  expect(treatmentOf('lantern', FRAME, 7)).toBeUndefined();
});

test.each(TREATED)('%s changes the picture, leaves it opaque, and gives the same twice', (look) => {
  const once = treated(look);
  expect(apart(once, picture())).toBeGreaterThan(4);
  expect(once.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
  const again = picture();
  treatmentOf(look, FRAME, 7)?.treat(again, 12);
  expect(again).toEqual(once);
});

test.each(TREATED)('%s keeps light and dark apart: a red disc is told from sky and ground', (look) => {
  const out = treated(look);
  const at = (x: number, y: number) => (Math.round(y * FRAME.height) * FRAME.width + Math.round(x * FRAME.width)) * 4;
  const meanAround = (x: number, y: number) => {
    const sum = [0, 0, 0];
    for (let dy = -5; dy <= 5; dy++)
      for (let dx = -5; dx <= 5; dx++)
        for (let part = 0; part < 3; part++) sum[part]! += out[at(x, y) + (dy * FRAME.width + dx) * 4 + part]! / 121;
    return sum;
  };
  const [disc, sky] = [meanAround(0.4, 0.6), meanAround(0.8, 0.3)];
  expect(Math.abs(disc[0]! - sky[0]!) + Math.abs(disc[1]! - sky[1]!) + Math.abs(disc[2]! - sky[2]!)).toBeGreaterThan(
    40,
  );
});

test.each(TREATED)('%s does not boil: an unmoved picture stays', (look) => {
  const change = apart(treated(look, 12), treated(look, 13));
  if (RESTLESS.has(look)) expect(change).toBeLessThan(9);
  else expect(change).toBe(0);
});

test.each(TREATED)('%s does not flicker: a picture that brightens a little changes a little', (look) => {
  const brighter = picture().map((value, at) => (at % 4 === 3 ? 255 : Math.min(255, value + 1)));
  expect(apart(treated(look, 12, brighter), treated(look, 12))).toBeLessThan(6);
});

test.each(TREATED)('%s treats upright frames and tiny ones', (look) => {
  for (const size of [
    { width: 54, height: 96 },
    { width: 64, height: 64 },
  ]) {
    const pixels = picture(size);
    treatmentOf(look, size, 7)?.treat(pixels, 0);
    expect(apart(pixels, picture(size))).toBeGreaterThan(2);
  }
});
