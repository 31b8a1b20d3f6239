import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { analysePicture } from '../reference/analyse-picture.ts';
import { createPictureWorlds } from './picture-worlds.ts';

const frame = { width: 320, height: 320 };

test('createPictureWorlds() shows a picture that came cut out on white', () => {
  const cut = skia.createCanvas(320, 320).getContext('2d');
  cut.fillStyle = '#c03020';
  cut.fillRect(120, 100, 80, 120);
  const maps = analysePicture(cut.getImageData(0, 0, 320, 320), () => {
    throw new Error('It is cut out already');
  });
  const still = { strength: 1, lightFrom: 0, closeness: 1 };
  const world = createPictureWorlds(skia, [{ canvas: cut.canvas, maps }], frame)(0, still, { isClosed: false })!;
  const target = skia.createCanvas(320, 320);
  world.paintFar(target.getContext('2d'), {} as never, false);
  const data = pixelsOf(target);
  const at = (x: number, y: number) => [...data.subarray((y * 320 + x) * 4, (y * 320 + x) * 4 + 3)];
  expect(at(10, 10)).toEqual([255, 255, 255]);
  expect(at(160, 160)).toEqual([192, 48, 32]);
});
