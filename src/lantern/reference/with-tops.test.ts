import { expect, test } from 'vitest';
import { landscape, paintScene } from '../../../test/support/picture-scenes.ts';
import { reliefOf } from './relief.ts';
import { shrink } from './scale-pixels.ts';
import { withTops } from './with-tops.ts';

const [WIDTH, HEIGHT] = [600, 400];
/** Where a tower begins, ends and stands, where its spire begins, and the middle of both; pixels. */
const TOWER = { left: 270, right: 330, foot: 300, roof: 150, middle: 300, tip: 60 } as const;

const scene = paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.55), (target) => {
  target.fillStyle = '#8c5a44';
  target.fillRect(TOWER.left, TOWER.roof, TOWER.right - TOWER.left, TOWER.foot - TOWER.roof);
  target.beginPath();
  target.moveTo(TOWER.left, TOWER.roof);
  target.lineTo(TOWER.middle, TOWER.tip);
  target.lineTo(TOWER.right, TOWER.roof);
  target.fill();
});

/** The tower as a cut found it that ends at a row. */
function cutFrom(row: number) {
  const share = scene.truth.map((value, at) => (at < row * WIDTH ? 0 : value));
  return { width: WIDTH, height: HEIGHT, found: true, share };
}

const relief = reliefOf(shrink(scene.pixels, 192), cutFrom(TOWER.roof));

test('withTops() gives a tower the spire that its cut has lost, and nothing beside it', () => {
  const { share } = withTops(cutFrom(TOWER.roof), scene.pixels, relief);
  const at = (x: number, y: number) => share[y * WIDTH + x]!;
  expect(at(TOWER.middle, TOWER.tip + 20)).toBeGreaterThan(0.9);
  expect(at(TOWER.middle, TOWER.tip - 10)).toBeLessThan(0.1);
  const off = share.reduce((sum, value, index) => sum + Math.abs(value - scene.truth[index]!), 0);
  expect(off).toBeLessThan(0.05 * scene.truth.reduce((sum, value) => sum + value, 0));
});

test('withTops() leaves a subject alone that has only a part of what stands there', () => {
  const part = cutFrom(TOWER.roof);
  for (let at = 0; at < part.share.length; at++) if (at % WIDTH > TOWER.left + 20) part.share[at] = 0;
  expect(withTops(part, scene.pixels, relief)).toBe(part);
});
