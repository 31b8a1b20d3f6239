import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { analysePicture } from '../reference/analyse-picture.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import { planStills } from '../stills/plan-stills.ts';
import { createPainter } from './painter.ts';

const frame = { width: 240, height: 160 };
const box = { left: 88, top: 58, right: 152, bottom: 128 };

/** A red box on grass under the sky, of which is known where it is. */
function boxPicture(): UserPicture {
  const canvas = skia.createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  for (const [colour, x, y, width, height] of [
    ['#78b4f0', 0, 0, frame.width, frame.height],
    ['#5a963c', 0, 80, frame.width, 80],
    ['#be2828', box.left, box.top, box.right - box.left, box.bottom - box.top],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  }
  const maps = analysePicture(context.getImageData(0, 0, frame.width, frame.height), ({ width }, known) =>
    known.map((_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return x >= box.left && x < box.right && y >= box.top && y < box.bottom ? 1 : 0;
    }),
  );
  return { canvas, maps };
}

test('winter lays snow on the grass of a picture, and leaves the colours of its subject', () => {
  const [still] = planStills({
    prompt: 'in winter, with snow',
    literalness: 0.5,
    frame,
    seed: 7,
    images: [frame],
    opensWithPicture: true,
    count: 1,
    arrangement: 'takes',
  });
  const picture = boxPicture();
  const canvas = skia.createCanvas(frame.width, frame.height);
  const { storyboard, frame: index } = still!;
  createPainter({ canvases: skia, storyboard, images: [picture] }).paint(index, canvas.getContext('2d'));
  const pixels = pixelsOf(canvas);
  const meanOf = (left: number, top: number, side: number) => {
    const sums = [0, 0, 0];
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++)
        for (let part = 0; part < 3; part++) sums[part]! += pixels[(y * frame.width + x) * 4 + part]! / side ** 2;
    return sums as [number, number, number];
  };
  const grass = meanOf(20, 130, 16);
  expect(grass[1] - grass[2]).toBeLessThan(25);
  const red = meanOf(112, 100, 16);
  expect(red[0]).toBeGreaterThan(red[1] + 40);
});

test('somebody who is cut out at the waist comes up from the lower edge of the picture', () => {
  const [still] = planStills({
    prompt: 'the woman in <<<image_1>>> on a beach',
    literalness: 0.5,
    frame,
    seed: 7,
    images: [frame],
    count: 1,
    arrangement: 'takes',
  });
  const bust = skia.createCanvas(frame.width, frame.height).getContext('2d');
  bust.fillStyle = '#b01890';
  bust.fillRect(90, 20, 60, 140);
  const maps = analysePicture(bust.getImageData(0, 0, frame.width, frame.height), () => {
    throw new Error('It is cut out already');
  });
  const canvas = skia.createCanvas(frame.width, frame.height);
  const { storyboard, frame: index } = still!;
  createPainter({ canvases: skia, storyboard, images: [{ canvas: bust.canvas, maps }] }).paint(
    index,
    canvas.getContext('2d'),
  );
  const lowest = pixelsOf(canvas).subarray((frame.height - 2) * frame.width * 4, (frame.height - 1) * frame.width * 4);
  const purple = Array.from({ length: frame.width }, (_, x) => lowest[x * 4]! > lowest[x * 4 + 1]! + 60).filter(
    Boolean,
  );
  expect(purple.length).toBeGreaterThan(20);
});
