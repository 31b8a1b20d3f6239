import { expect, test } from 'vitest';
import { GRADINGS } from '../script/gradings.ts';
import { applyCubes, applyTable, colourCube, colourTable } from './colour-cube.ts';
import { gradingOf } from './gradings.ts';
import { lchOf } from './oklab.ts';

const SKIN = lchOf(214, 168, 140);
const WALL = lchOf(150, 150, 150);

test('every grading changes a grey or a skin, and leaves skin a skin', () => {
  for (const grading of GRADINGS) {
    const [skin, wall] = [gradingOf(grading)(SKIN), gradingOf(grading)(WALL)];
    const moved = Math.abs(skin.lightness - SKIN.lightness) + Math.abs(skin.chroma - SKIN.chroma) + wall.chroma;
    expect(moved, grading).toBeGreaterThan(0.02);
    const turned = Math.abs(((skin.hue - SKIN.hue + 540) % 360) - 180);
    expect(skin.chroma < 0.03 || turned < 35, grading).toBe(true);
  }
});

test('warm is amber, cool is blue, brighter is brighter', () => {
  expect(gradingOf('warm')(WALL).hue).toBeCloseTo(72, 0);
  expect(gradingOf('cool')(WALL).hue).toBeCloseTo(252, 0);
  expect(gradingOf('brighter')(WALL).lightness).toBeGreaterThan(WALL.lightness + 0.05);
  expect(gradingOf('darker')(WALL).lightness).toBeLessThan(WALL.lightness - 0.1);
});

test('applyTable() does to whole frames nearly what the cubes do one after the other: to two codes on greys', () => {
  const cubes = [colourCube(gradingOf('teal-and-orange')), colourCube(gradingOf('darker'))];
  const greys = Uint8ClampedArray.from({ length: 4 * 256 }, (_, at) => at >> 2);
  const dark = Uint8ClampedArray.from({ length: 4 * 256 }, (_, at) => (at % 4 === 2 ? 40 : at >> 6));
  const mixed = Uint8ClampedArray.from({ length: 4 * 4096 }, (_, at) => (at * 2654435761) >>> 24);
  const differences = (data: Uint8ClampedArray) => {
    const [one, other] = [data.slice(), data.slice()].map((pixels) => ({
      width: 64,
      height: data.length / 256,
      data: pixels,
    }));
    applyTable(one!, colourTable(cubes.map((cube) => ({ cube, weight: 0.9 }))));
    for (const cube of cubes) applyCubes(other!, [{ cube, weightAt: () => 0.9 }]);
    return Array.from(one!.data, (code, at) => Math.abs(code - other!.data[at]!));
  };
  expect(Math.max(...differences(greys))).toBeLessThanOrEqual(2);
  expect(Math.max(...differences(dark))).toBeLessThanOrEqual(3);
  const all = differences(mixed);
  expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeLessThan(1.2);
});
