import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { GOLDEN_CASES } from './cases.ts';
import { renderCase } from './render-case.ts';

/** A pixel counts as changed when one of its parts is off by more than this, of 255: other machines round otherwise. */
const PART_TOLERANCE = 24;
/** Share of the pixels that may change: edges fall on other pixels when the last bits of a sine differ. */
const CHANGED_MAX = 0.01;

test.each(GOLDEN_CASES)('golden still $name', async (golden) => {
  const actual = renderCase(golden);
  const image = await loadImage(readFileSync(join(import.meta.dirname, 'expected', `${golden.name}.png`)));
  const expected = createCanvas(image.width, image.height);
  expected.getContext('2d').drawImage(image, 0, 0);
  expect([actual.width, actual.height]).toEqual([expected.width, expected.height]);
  const { changed, picture } = compare(actual, expected);
  if (changed > CHANGED_MAX) saveSideBySide(golden.name, expected, actual, picture);
  expect(changed).toBeLessThanOrEqual(CHANGED_MAX);
});

function compare(actual: Canvas, expected: Canvas): { readonly changed: number; readonly picture: Canvas } {
  const { width, height } = actual;
  const a = actual.getContext('2d').getImageData(0, 0, width, height).data;
  const b = expected.getContext('2d').getImageData(0, 0, width, height).data;
  const picture = createCanvas(width, height);
  const marks = picture.getContext('2d').createImageData(width, height);
  let changed = 0;
  for (let at = 0; at < a.length; at += 4) {
    const off = Math.max(
      Math.abs(a[at]! - b[at]!),
      Math.abs(a[at + 1]! - b[at + 1]!),
      Math.abs(a[at + 2]! - b[at + 2]!),
    );
    if (off > PART_TOLERANCE) changed += 1;
    marks.data[at] = off > PART_TOLERANCE ? 255 : off;
    marks.data[at + 3] = 255;
  }
  picture.getContext('2d').putImageData(marks, 0, 0);
  return { changed: changed / (width * height), picture };
}

/** Expected, actual and difference in one picture, for whoever has to decide. */
function saveSideBySide(name: string, ...stills: readonly Canvas[]): void {
  const [first] = stills;
  const sheet = createCanvas((first?.width ?? 1) * stills.length, first?.height ?? 1);
  for (const [index, each] of stills.entries()) sheet.getContext('2d').drawImage(each, index * each.width, 0);
  const folder = join(import.meta.dirname, 'actual');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), sheet.toBuffer('image/png'));
}
