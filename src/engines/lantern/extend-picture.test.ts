import { expect, test } from 'vitest';
import { figure, landscape, paintScene } from '../../../test/support/picture-scenes.ts';
import { analysePicture } from '../../lantern/reference/analyse-picture.ts';
import { extendPicture } from '../../lantern/reference/extend-picture.ts';
import { extentOf, windowOf } from '../../lantern/reference/plates.ts';
import { roomySubject } from '../../lantern/reference/roomy-subject.ts';
import { smearBeyond } from '../../lantern/reference/smear-beyond.ts';
import type { UserPicture } from '../../lantern/reference/user-picture.ts';
import { grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';
import { skia } from './skia.ts';

const cv = await loadOpenCv();
const [WIDTH, HEIGHT] = [480, 300];

function pictureOf(subject: Parameters<typeof paintScene>[3]): UserPicture {
  const { pixels } = paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.5), subject);
  const canvas = skia.createCanvas(WIDTH, HEIGHT);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return { canvas, maps: analysePicture(pixels, (part, known) => grabCut(cv, part, known, 3)) };
}

function rowsOf({ canvas }: UserPicture, top: number, count: number): Uint8ClampedArray {
  return canvas.getContext('2d').getImageData(0, top, canvas.width, count).data;
}

/** Mean of the codes of a channel. */
function meanOf(data: Uint8ClampedArray, channel: number): number {
  let sum = 0;
  for (let at = channel; at < data.length; at += 4) sum += data[at]!;
  return sum / (data.length / 4);
}

/** Mean difference of neighbours along a row, codes: the grain and the blades of grass. */
function textureOf(data: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 4; at < data.length; at += 4) sum += Math.abs(data[at + 1]! - data[at - 3]!);
  return sum / (data.length / 4);
}

test('extendPicture() leaves a picture as it is where a crop does no harm', () => {
  const picture = pictureOf(figure(240, 285, 200, '#b3262e'));
  expect(extendPicture(skia, picture, { width: 640, height: 360 })).toBe(picture);
  expect(extendPicture(skia, picture, { width: 480, height: 300 })).toBe(picture);
});

test('extendPicture() adds sky above and meadow below, as rough as they are, and keeps what was sent', () => {
  const picture = pictureOf(() => {});
  const whole = extendPicture(skia, picture, { width: 400, height: 400 });
  expect(whole.canvas.width).toBe(WIDTH);
  const added = whole.canvas.height - HEIGHT;
  expect(added).toBeGreaterThan(60);
  const top = Math.round(added * 0.55);
  expect(rowsOf(whole, top, HEIGHT)).toEqual(rowsOf(picture, 0, HEIGHT));
  const [sky, meadow] = [rowsOf(picture, 0, 30), rowsOf(picture, HEIGHT - 40, 40)];
  const [above, below] = [rowsOf(whole, 0, top - 4), rowsOf(whole, top + HEIGHT + 8, added - top - 12)];
  for (const channel of [0, 1, 2]) {
    expect(Math.abs(meanOf(above, channel) - meanOf(sky, channel))).toBeLessThan(14);
    expect(Math.abs(meanOf(below, channel) - meanOf(meadow, channel))).toBeLessThan(18);
  }
  // Neither stretched nor smeared.
  expect(textureOf(above)).toBeGreaterThan(textureOf(sky) * 0.6);
  expect(textureOf(below)).toBeGreaterThan(textureOf(meadow) * 0.6);
  const last = rowsOf(whole, top + HEIGHT - 1, 1);
  const beyond = rowsOf(whole, top + HEIGHT + 12, 1);
  const apart = last.reduce((sum, code, at) => sum + Math.abs(code - beyond[at]!), 0) / last.length;
  expect(apart).toBeGreaterThan(2);
});

test('extendPicture() keeps a subject whole that a crop would cut, and gives it no double', () => {
  const picture = pictureOf((target) => {
    figure(110, 285, 200, '#b3262e')(target);
    figure(370, 285, 200, '#b3262e')(target);
  });
  expect(picture.maps.subject.found).toBe(true);
  // Whoever is put elsewhere is whole in any frame, too.
  const tall = { width: 300, height: 600 };
  const roomy = roomySubject(skia, picture, tall);
  const [seen, shown] = [windowOf(roomy, tall, 1), extentOf(roomy.maps.subject)];
  expect(shown.first.x * roomy.canvas.width).toBeGreaterThan(seen.left);
  expect(shown.last.x * roomy.canvas.width).toBeLessThan(seen.left + seen.width);
  const frame = { width: 300, height: 300 };
  const whole = extendPicture(skia, picture, frame);
  const { first, last } = extentOf(whole.maps.subject);
  const window = windowOf(whole, frame, 1);
  expect(window.left).toBeLessThanOrEqual(first.x * whole.canvas.width + 1);
  expect(window.left + window.width).toBeGreaterThanOrEqual(last.x * whole.canvas.width - 1);
  const added = whole.canvas.height - HEIGHT;
  const isCoat = (data: Uint8ClampedArray) =>
    data.filter((_, at) => at % 4 === 0 && data[at]! > 130 && data[at + 1]! < 70).length;
  expect(isCoat(rowsOf(whole, 0, Math.round(added * 0.5)))).toBe(0);
});

test('smearBeyond() lets only colours go on where a narrow band would be mirrored again and again', () => {
  const ground = skia.createCanvas(120, 80);
  const context = ground.getContext('2d');
  for (let row = 0; row < 80; row++) {
    context.fillStyle = row % 4 < 2 ? '#e0c080' : '#604020';
    context.fillRect(0, row, 120, 1);
  }
  const room = { width: 120, height: 280, left: 0, top: 200 };
  const target = skia.createCanvas(room.width, room.height).getContext('2d');
  for (let top = 192; top >= 0; top -= 8) target.drawImage(ground, 0, 0, 120, 8, 0, top, 120, 8);
  smearBeyond(target, ground, room, { left: 26, right: 26, top: 8, bottom: 8 });
  const lights = Array.from({ length: 200 }, (_, row) => meanOf(target.getImageData(0, row, 120, 1).data, 1));
  expect(Math.max(...lights.slice(0, 180)) - Math.min(...lights.slice(0, 180))).toBeLessThan(6);
  expect(Math.abs(lights[100]! - 128)).toBeLessThan(30);
});
