import { expect, test } from 'vitest';
import { createRandom } from '../base/random.ts';
import { grabCut } from './grab-cut.ts';
import { loadOpenCv } from './opencv.ts';

const cv = await loadOpenCv();
const [WIDTH, HEIGHT] = [96, 64];

test('a picture is cut alike, whatever was cut before it', () => {
  const { data, known } = noisyDisc();
  const cut = () => grabCut(cv, { width: WIDTH, height: HEIGHT, data }, known, 2);
  const first = cut();
  expect(first.includes(1)).toBe(true);
  expect(cut()).toEqual(first);
});

/** A disc of two colours before stripes of three, with so much noise that the clusters which are tried first decide. */
function noisyDisc() {
  const random = createRandom(7);
  const data = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  const known = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    const radius = Math.hypot(x - WIDTH / 2, y - HEIGHT / 2);
    const grey = radius < 18 ? [60, 160][(x >> 2) % 2]! : [100, 120, 40][(y >> 2) % 3]!;
    for (let channel = 0; channel < 3; channel++) data[at * 4 + channel] = grey + random.next() * 70;
    known[at] = radius < 24 ? 3 : 0;
  }
  return { data, known };
}
