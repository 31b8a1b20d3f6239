import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import { putPixels, skia } from '../../engines/lantern/skia.ts';
import type { Pixels } from '../paint/canvas.ts';
import { findWindows } from './find-windows.ts';
import { relit } from './other-light.ts';
import { reliefOf } from './relief.ts';
import { shrink } from './scale-pixels.ts';

const [WIDTH, HEIGHT] = [640, 400];
type Colour = readonly [red: number, green: number, blue: number];

function picture(colourAt: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    const grain = (hash2(x, y) - 0.5) * 10;
    data.set([...colourAt(x, y).map((part) => part + grain), 255], at * 4);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** A house with three storeys of five windows each, under a sky, on a meadow. */
const HOUSE = { left: 180, right: 560, top: 90, bottom: 330 };
const inWindow = (x: number, y: number) =>
  x > 200 && x < 550 && (x - 200) % 70 < 30 && y > 110 && y < 320 && (y - 110) % 70 < 44;
const inHouse = (x: number, y: number) => x > HOUSE.left && x < HOUSE.right && y > HOUSE.top && y < HOUSE.bottom;
const brick = (x: number, y: number): Colour =>
  y % 6 < 1 || (x + 3 * (y % 12 < 6 ? 1 : 0)) % 12 < 1 ? [150, 110, 92] : [168, 112, 88];
const street = picture((x, y) =>
  inWindow(x, y) ? [44, 48, 56] : inHouse(x, y) ? brick(x, y) : y < 300 ? [176, 198, 226] : [96, 118, 66],
);
const nowhere = new Float32Array(WIDTH * HEIGHT);

test('findWindows() finds the windows of a house where they are', () => {
  const windows = findWindows(street, nowhere);
  expect(windows).toHaveLength(15);
  for (const { left, top, right, bottom } of windows) {
    expect(inWindow(((left + right) / 2) * WIDTH, ((top + bottom) / 2) * HEIGHT)).toBe(true);
    expect((right - left) * WIDTH).toBeCloseTo(30, -1);
    expect((bottom - top) * HEIGHT).toBeCloseTo(44, -1);
  }
});

test('findWindows() finds windows under arches, those of an arcade with its sill too', () => {
  const inArch = (x: number, y: number) => {
    const [across, down] = [(x % 80) - 40, (y % 130) - 50];
    return Math.abs(across) < 18 && down < 54 && (down > 0 || Math.hypot(across, down) < 18);
  };
  const arcade = picture((x, y) => (inArch(x, y) ? [40, 42, 50] : [200, 190, 170]));
  const windows = findWindows(arcade, nowhere);
  expect(windows.length).toBeGreaterThanOrEqual(18);
  for (const { left, right, top, bottom } of windows)
    expect(inArch(((left + right) / 2) * WIDTH, ((top + bottom) / 2) * HEIGHT)).toBe(true);
});

test('findWindows() finds none where nobody lives', () => {
  const hills = picture((x, y) => {
    const shade = 0.5 + 0.25 * Math.sin(x / 13 + 2 * Math.sin(y / 21)) + 0.25 * Math.sin(y / 11 + 3 * Math.sin(x / 27));
    return [60 + 150 * shade, 58 + 140 * shade, 52 + 130 * shade];
  });
  const spots = picture((x, y) => (Math.hypot((x % 80) - 40, (y % 80) - 40) < 16 ? [40, 42, 50] : [200, 190, 170]));
  const bars = picture((x) => (x % 40 < 14 ? [40, 40, 46] : [190, 190, 186]));
  for (const each of [hills, spots, bars]) expect(findWindows(each, nowhere)).toHaveLength(0);
});

test('relit() takes no light from snow under clouds, and leaves white things white', () => {
  const snowy = picture((x, y) =>
    y < 160 ? [150, 170, 205] : x > 200 && x < 300 && y > 200 ? [250, 250, 248] : [222, 224, 228],
  );
  const canvas = skia.createCanvas(WIDTH, HEIGHT);
  putPixels(canvas, Uint8Array.from(snowy.data));
  const subject = { width: WIDTH, height: HEIGHT, found: false, share: nowhere };
  const maps = { subject, relief: reliefOf(shrink(snowy, 192), subject), windows: [] };
  const seen = relit(skia, { canvas, maps }, 'closed', { strength: 1, widthMax: WIDTH, starry: false });
  const { data } = seen.getContext('2d').getImageData(0, 0, WIDTH, HEIGHT);
  expect(data[(360 * WIDTH + 500) * 4 + 1]!).toBeGreaterThan(165);
  expect(data[(360 * WIDTH + 250) * 4 + 1]!).toBeGreaterThan(data[(360 * WIDTH + 500) * 4 + 1]! + 10);
});

test('relit() darkens sky and house, and lights some windows, which glow', () => {
  const canvas = skia.createCanvas(WIDTH, HEIGHT);
  putPixels(canvas, Uint8Array.from(street.data));
  const subject = { width: WIDTH, height: HEIGHT, found: false, share: nowhere };
  const windows = findWindows(street, nowhere);
  const maps = { subject, relief: reliefOf(shrink(street, 192), subject), windows };
  const night = relit(skia, { canvas, maps }, 'night', { strength: 1, widthMax: WIDTH, starry: true });
  const { data } = night.getContext('2d').getImageData(0, 0, WIDTH, HEIGHT);
  const lumaAt = (x: number, y: number) => {
    const at = (Math.round(y) * WIDTH + Math.round(x)) * 4;
    return 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!;
  };
  const meanOf = (test: (x: number, y: number) => boolean) => {
    let [sum, count] = [0, 0];
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++)
        if (test(x, y)) {
          sum += lumaAt(x, y);
          count++;
        }
    return sum / count;
  };
  expect(meanOf((_, y) => y < 80)).toBeLessThan(45);
  // Right up to the roof: no bright rim is left of the day.
  expect(meanOf((x, y) => inHouse(x, 100) && y > HOUSE.top - 6 && y < HOUSE.top - 1)).toBeLessThan(60);
  expect(meanOf((_, y) => y > 360)).toBeLessThan(70);
  const lit = windows.filter(
    ({ left, right, top, bottom }) => lumaAt(((left + right) / 2) * WIDTH, ((top + bottom) / 2) * HEIGHT) > 120,
  );
  expect(lit.length).toBeGreaterThan(4);
  expect(lit.length).toBeLessThan(15);
  const [one] = lit;
  const beside = lumaAt(one!.left * WIDTH - 5, ((one!.top + one!.bottom) / 2) * HEIGHT);
  expect(beside).toBeGreaterThan(lumaAt(HOUSE.left + 3, HOUSE.bottom - 3) + 4);
  // The picture that was sent stays as it was.
  expect(canvas.getContext('2d').getImageData(0, 0, 1, 1).data[2]).toBeGreaterThan(200);
});

test('relit() gives the sky of an hour another mood, and leaves what stands before it nearly as it was', () => {
  const nobody = { width: 160, height: 100, share: new Float32Array(160 * 100), found: false };
  const canvas = skia.createCanvas(WIDTH, HEIGHT);
  putPixels(canvas, new Uint8Array(street.data));
  const maps = { subject: nobody, relief: reliefOf(shrink(street, 192), nobody), windows: [] };
  const inMood = (mood?: { readonly hue: number; readonly light: number }) => {
    const options = { strength: 1, widthMax: WIDTH, starry: false, ...(mood === undefined ? {} : { mood }) };
    return relit(skia, { canvas, maps }, 'sunset', options).getContext('2d');
  };
  const apart = (one: ReturnType<typeof inMood>, other: ReturnType<typeof inMood>, x: number, y: number) => {
    const [a, b] = [one, other].map((each) => each.getImageData(x, y, 20, 20).data);
    return a!.reduce((sum, code, at) => sum + Math.abs(code - b![at]!), 0) / a!.length;
  };
  const [usual, gold] = [inMood(), inMood({ hue: 30, light: 1.1 })];
  expect(apart(usual, gold, 60, 60)).toBeGreaterThan(8);
  expect(apart(usual, gold, 330, 180)).toBeLessThan(7);
});
