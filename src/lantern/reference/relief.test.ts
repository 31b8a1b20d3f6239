import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { reliefOf } from './relief.ts';

const [WIDTH, HEIGHT] = [192, 120];
type Colour = readonly [red: number, green: number, blue: number];

/** A picture by the colour of each pixel, with the grain of a camera. */
function picture(colourAt: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    const grain = (hash2(x, y) - 0.5) * 6;
    data.set([...colourAt(x, y).map((part) => part + grain), 255], at * 4);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

const nothing = { width: WIDTH, height: HEIGHT, found: false, share: new Float32Array(WIDTH * HEIGHT) };
const reliefOfPicture = (colourAt: (x: number, y: number) => Colour) => reliefOf(picture(colourAt), nothing);

function meanOf(map: Float32Array, top: number, bottom: number): number {
  const rows = map.subarray(Math.round(top * HEIGHT) * WIDTH, Math.round(bottom * HEIGHT) * WIDTH);
  return rows.reduce((sum, value) => sum + value, 0) / rows.length;
}

const SKY: Colour = [150, 185, 225];
const GRASS: Colour = [90, 120, 60];
/** A white house with dark windows, a storey every 12 pixels. */
const house = (x: number, y: number): Colour => (x % 10 < 5 && y % 12 < 6 ? [60, 64, 72] : [222, 222, 218]);

test('reliefOf() finds the sky over a meadow, and the horizon below it', () => {
  const { sky, horizon } = reliefOfPicture((_, y) => (y < 54 ? SKY : GRASS));
  expect(meanOf(sky, 0, 0.42)).toBeGreaterThan(0.95);
  expect(meanOf(sky, 0.48, 1)).toBeLessThan(0.02);
  expect(horizon).toBeCloseTo(0.45, 1);
});

test('reliefOf() takes no house, road or fur that reaches the upper edge for sky', () => {
  const scenes: readonly ((x: number, y: number) => Colour)[] = [
    house,
    (x, y) => (y < 90 ? house(x, y) : [120, 120, 122]),
    // Asphalt, seen from above, with a line on it.
    (x, y) => (Math.abs(x - y) < 3 ? [225, 225, 220] : [128, 130, 132]),
    (x, y) => (Math.floor((x + 9 * Math.sin(y / 7)) / 4) % 2 === 0 ? [205, 160, 120] : [160, 118, 84]),
  ];
  for (const scene of scenes) expect(Math.max(...reliefOfPicture(scene).sky)).toBe(0);
});

test('reliefOf() takes the pale backdrop of a portrait for no sky, and white clouds for one', () => {
  const behind = (light: Colour) => (x: number, y: number) =>
    y > 84 ? ([70, 66, 60] as const) : Math.hypot((x - 96) / 40, (y - 90) / 60) < 1 ? ([180, 80, 40] as const) : light;
  expect(Math.max(...reliefOfPicture(behind([178, 173, 169])).sky)).toBe(0);
  expect(meanOf(reliefOfPicture(behind([176, 180, 186])).sky, 0, 0.2)).toBeGreaterThan(0.95);
});

test('reliefOf() finds the sky beside a house, and nothing of it on the house', () => {
  const { sky } = reliefOfPicture((x, y) => (y > 96 ? GRASS : x > 110 ? house(x, y) : SKY));
  const at = (x: number, y: number) => sky[y * WIDTH + x]!;
  expect(at(40, 40)).toBeGreaterThan(0.95);
  for (let x = 116; x < WIDTH; x++) expect(at(x, 50)).toBeLessThan(0.05);
});

test('reliefOf() knows water by its level shores: no hill in the haze, no row of cups', () => {
  const waves = (x: number, y: number): Colour => {
    const wave = 12 * Math.sin(y * 1.9 + Math.sin(x / 31));
    return [70 + wave, 110 + wave, 150 + wave];
  };
  const lake = reliefOfPicture((x, y) => (y < 40 ? SKY : y < 100 ? waves(x, y) : GRASS));
  expect(meanOf(lake.water, 0.42, 0.76)).toBeGreaterThan(0.8);
  const hill = reliefOfPicture((x, y) =>
    y < 24 + 10 * Math.sin(x / 20) ? SKY : y < 66 + 34 * Math.sin(x / 26) ? [104, 128, 150] : GRASS,
  );
  expect(Math.max(...hill.water)).toBe(0);
  const cups = reliefOfPicture((x, y) =>
    Math.hypot((x % 48) - 24, (y % 40) - 20) < 16 ? [90, 180, 215] : [40, 20, 48],
  );
  expect(Math.max(...cups.water)).toBe(0);
});

test('reliefOf() takes a road in streaks, as seen from a car, for no water', () => {
  const { water } = reliefOfPicture((_, y) => {
    const streak = 14 * Math.sin(y * 1.3) + 10 * Math.sin(y * 0.7);
    return y < 66 ? SKY : y < 80 ? [40, 44, 40] : [104 + streak, 122 + streak, 146 + streak];
  });
  expect(Math.max(...water)).toBe(0);
});

test('reliefOf() parts still water from the sky that it mirrors, at the shore', () => {
  // Lightest at the horizon, above and below it.
  const still = (_: number, y: number): Colour => {
    const away = Math.abs(y - 66) / 66;
    const dark = y > 66 ? 14 : 0;
    return [205 - 60 * away - dark, 170 - 40 * away - dark, 200 - 10 * away - dark];
  };
  const lake = reliefOfPicture(still);
  expect(lake.horizon).toBeCloseTo(0.55, 1);
  expect(meanOf(lake.sky, 0, 0.5)).toBeGreaterThan(0.95);
  expect(meanOf(lake.sky, 0.6, 1)).toBeLessThan(0.02);
  expect(meanOf(lake.water, 0.62, 1)).toBeGreaterThan(0.9);
  // A sky with a bank of clouds low in it has no water.
  const clouds = reliefOfPicture((x, y) => (y > 90 ? GRASS : y > 60 + 6 * Math.sin(x / 17) ? [190, 196, 205] : SKY));
  expect(Math.max(...clouds.water)).toBe(0);
});

test('reliefOf() finds the sky of a low sun between dark clouds', () => {
  const { sky } = reliefOfPicture((x, y) => {
    if (y > 60) return [38, 32, 30];
    const glow = y / 60;
    const cloud = Math.sin(x / 23) + Math.sin(y / 7 + x / 41) > 0.9 ? 0.6 : 1;
    return [(110 + 140 * glow) * cloud, (80 + 80 * glow) * cloud, (84 - 20 * glow) * cloud];
  });
  expect(meanOf(sky, 0, 0.45)).toBeGreaterThan(0.7);
  expect(meanOf(sky, 0.53, 1)).toBeLessThan(0.02);
});

test('reliefOf() guesses the water of a picture only for who knows that there is some', () => {
  // A brook with waves along its rows, in a wood, seen from above.
  const { water, likelyWater } = reliefOfPicture((x, y) => {
    const wave = 24 * Math.sin(y * 1.4 + Math.sin(x / 9));
    if (Math.abs(x - 96) < 40) return [92 + wave, 96 + wave, 98 + wave];
    const leaf = hash2(Math.floor(x / 2), Math.floor(y / 2)) * 60;
    return [50 + leaf, 90 + leaf, 30 + leaf];
  });
  expect(Math.max(...water)).toBe(0);
  expect(likelyWater[60 * WIDTH + 96]!).toBeGreaterThan(0.9);
  expect(likelyWater[60 * WIDTH + 20]!).toBeLessThan(0.1);
});

test('reliefOf() knows leaves by their texture: no yellow wall, and no lamp in the white of a day', () => {
  const { leaves, lamps } = reliefOfPicture((x, y) => {
    if (x < 90) return [222, 205, 120];
    const leaf = hash2(Math.floor(x / 2), Math.floor(y / 2)) * 70;
    return [60 + leaf, 110 + leaf, 40 + leaf];
  });
  expect(leaves[60 * WIDTH + 140]!).toBeGreaterThan(0.5);
  expect(leaves[60 * WIDTH + 40]!).toBe(0);
  const spotted = (ground: Colour) => reliefOfPicture((x, y) => (x % 48 < 3 && y % 40 < 3 ? [255, 250, 235] : ground));
  expect(Math.max(...spotted([44, 42, 40]).lamps)).toBeGreaterThan(0.5);
  expect(Math.max(...spotted([128, 126, 120]).lamps)).toBe(0);
  expect(Math.max(...lamps)).toBe(0);
});

test('reliefOf() lets clouds drift, and not the sky that a spire stands in', () => {
  // A tower whose roof ends in a spire of two pixels.
  const { drift } = reliefOfPicture((x, y) => {
    const wide = y < 40 ? 1 : y < 64 ? 1 + (y - 40) * 0.5 : 14;
    return y > 96 ? GRASS : y > 24 && Math.abs(x - 130) < wide ? [70, 62, 66] : SKY;
  });
  const at = (x: number, y: number) => drift[y * WIDTH + x]!;
  expect(at(40, 20)).toBeGreaterThan(0.95);
  for (let y = 24; y < 96; y++) expect(Math.max(at(127, y), at(130, y), at(133, y))).toBeLessThan(0.02);
});

test('reliefOf() finds the sky between towers, where no way leads to it', () => {
  const tower = (x: number, y: number) => y > 20 && ((x > 60 && x < 72) || (x > 84 && x < 96));
  const { sky } = reliefOfPicture((x, y) =>
    y > 80
      ? GRASS
      : tower(x, y) || (y > 20 && y < 26 && x > 60 && x < 96) || (y > 44 && x > 60 && x < 96)
        ? house(x, y)
        : SKY,
  );
  expect(sky[36 * WIDTH + 78]!).toBeGreaterThan(0.9);
  expect(sky[36 * WIDTH + 66]!).toBeLessThan(0.3);
});
