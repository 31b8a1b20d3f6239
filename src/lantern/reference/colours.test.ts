import { expect, test } from 'vitest';
import type { Pixels } from '../paint/canvas.ts';
import { COLOURS } from '../script/screenplay.ts';
import { applyCubes, colourCube } from './colour-cube.ts';
import { dyeFrom, hueTurn } from './dye.ts';
import { findThing } from './find-thing.ts';
import { lchOf, rgbOf } from './oklab.ts';
import { seasonChanges } from './season-colours.ts';
import type { SubjectMask } from './subject-mask.ts';

type Rgb = readonly [number, number, number];

const SKY: Rgb = [120, 180, 240];
const GRASS: Rgb = [90, 150, 60];
const PANE: Rgb = [50, 60, 72];

/** A picture painted by a function of place. */
function picture(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colourAt(x, y), (y * width + x) * 4);
  return { width, height, data };
}

/** A box of one colour with two dark panes, before sky and grass. */
function boxed(colour: Rgb): Pixels {
  return picture(96, 72, (x, y) => {
    const inside = x >= 30 && x < 66 && y >= 28 && y < 56;
    if (!inside) return y < 36 ? SKY : GRASS;
    return (x - 30) % 18 >= 4 && (x - 30) % 18 < 14 && y >= 32 && y < 42 ? PANE : colour;
  });
}

/** Where the box of `boxed` is. */
const BOX: SubjectMask = {
  width: 96,
  height: 72,
  found: true,
  share: Float32Array.from({ length: 96 * 72 }, (_, at) => {
    const [x, y] = [at % 96, Math.floor(at / 96)];
    return x >= 30 && x < 66 && y >= 28 && y < 56 ? 1 : 0;
  }),
};

test('rgbOf() is the way back of lchOf()', () => {
  const colours: readonly Rgb[] = [SKY, GRASS, PANE, [255, 255, 255], [0, 0, 0], [200, 30, 40]];
  for (const colour of colours)
    rgbOf(lchOf(...colour)).forEach((part, index) => expect(part).toBeCloseTo(colour[index]!, 1));
});

test('applyCubes() does about what the change itself does, by its weight', () => {
  const pixels = picture(2, 1, () => GRASS);
  const [change] = seasonChanges('autumn', 0.42);
  applyCubes(pixels, [{ cube: colourCube(change), weightAt: (x) => x }]);
  expect(Array.from(pixels.data.slice(0, 3))).toEqual(GRASS);
  const wanted = rgbOf(change(lchOf(...GRASS)));
  wanted.forEach((part, index) => expect(Math.abs(pixels.data[4 + index]! - part)).toBeLessThan(8));
});

test('seasons turn leaves and leave the sky', () => {
  const hue = (season: 'autumn' | 'spring' | 'summer', colour: Rgb) =>
    seasonChanges(season, 0.42)[0](lchOf(...colour)).hue;
  expect(hue('autumn', GRASS)).toBeLessThan(90);
  for (const season of ['autumn', 'spring', 'summer'] as const)
    expect(Math.abs(hueTurn(hue(season, SKY), lchOf(...SKY).hue))).toBeLessThan(2);
  const snowy = seasonChanges('winter', 0.42)[0](lchOf(...GRASS));
  expect(snowy.lightness).toBeGreaterThan(lchOf(...GRASS).lightness + 0.1);
  expect(snowy.chroma).toBeLessThan(0.05);
});

test.each<readonly [string, Rgb]>([
  ['a red thing', [190, 40, 40]],
  ['a blue thing', [40, 70, 190]],
  ['a white thing', [236, 236, 232]],
])('findThing() finds %s, without its panes and its surroundings', (_, colour) => {
  const pixels = boxed(colour);
  const thing = findThing(pixels, BOX);
  expect(Math.abs(thing.main.lightness - lchOf(...colour).lightness)).toBeLessThan(0.06);
  const shareAt = (x: number, y: number) => thing.mask.share[y * 96 + x]!;
  expect(shareAt(32, 50)).toBe(1);
  expect(shareAt(64, 50)).toBe(1);
  for (const [x, y] of [
    [10, 10],
    [80, 60],
    [48, 66],
  ] as const)
    expect(shareAt(x, y)).toBe(0);
});

test.each(COLOURS)('dyeFrom() makes a red thing %s, keeps its shading and its panes', (colour) => {
  const change = dyeFrom(lchOf(190, 40, 40), colour);
  const [light, shade, pane] = [change(lchOf(215, 60, 55)), change(lchOf(150, 25, 28)), change(lchOf(...PANE))];
  expect(light.lightness).toBeGreaterThan(shade.lightness);
  rgbOf(pane).forEach((part, index) => expect(part).toBeCloseTo(PANE[index]!, 0));
  if (['black', 'white', 'grey'].includes(colour)) expect(light.chroma).toBeLessThan(0.04);
  if (colour === 'blue') expect(Math.abs(hueTurn(light.hue, 258))).toBeLessThan(12);
});

test('seasonChanges() lays snow on the floor of a dark wood as well, and leaves its shadows', () => {
  const [dark] = seasonChanges('winter', 0.15);
  const [fair] = seasonChanges('winter', 0.42);
  const floor = lchOf(52, 74, 38);
  expect(dark(floor).lightness).toBeGreaterThan(fair(floor).lightness + 0.2);
  expect(dark(lchOf(10, 13, 8)).lightness).toBeLessThan(0.25);
});
