import { expect, test } from 'vitest';
import { figure, landscape, paintScene } from '../../../test/support/picture-scenes.ts';
import { ssim } from '../../../test/support/ssim.ts';
import type { Pixels } from '../../lantern/paint/canvas.ts';
import { createPainter } from '../../lantern/paint/painter.ts';
import { planStills } from '../../lantern/stills/plan-stills.ts';
import { analysePicture } from '../../lantern/reference/analyse-picture.ts';
import { grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';
import { skia } from './skia.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const cv = await loadOpenCv();
const frame = { width: 480, height: 300 };
const COAT = { left: 180, right: 300 };
const picture = paintScene(
  frame.width,
  frame.height,
  landscape(frame.width, frame.height, 0.5),
  figure(240, 285, 210, '#b3262e'),
);
const maps = analysePicture(picture.pixels, (part, known) => grabCut(cv, part, known, 3));
const canvas = skia.createCanvas(frame.width, frame.height);
canvas.getContext('2d').putImageData(picture.pixels, 0, 0);

/** Frames of a film of the picture, by their numbers. */
function filmed(prompt: string, numbers: readonly number[]): readonly Pixels[] {
  const storyboard = planOf(prompt, { frame, seed: 5, images: [frame] });
  const painter = createPainter({ canvases: skia, storyboard, images: [{ canvas, maps }] });
  return numbers.map((number) => {
    const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
    painter.paint(number, target);
    return target.getImageData(0, 0, frame.width, frame.height);
  });
}

/** Mean difference of two pictures, codes, where `isIn` says. */
function difference(one: Pixels, other: Pixels, isIn: (at: number) => boolean = () => true): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < frame.width * frame.height; at++) {
    if (!isIn(at)) continue;
    for (let part = 0; part < 3; part++) sum += Math.abs(one.data[at * 4 + part]! - other.data[at * 4 + part]!);
    count += 3;
  }
  return sum / count;
}

/** Middle and width of the red coat, pixels. */
function coatIn({ data }: Pixels): { readonly x: number; readonly width: number } {
  const columns: number[] = [];
  for (let at = 0; at < frame.width * frame.height; at++)
    if (data[at * 4]! > 130 && data[at * 4 + 1]! < 80 && data[at * 4 + 2]! < 90) columns.push(at % frame.width);
  columns.sort((a, b) => a - b);
  const [left, right] = [columns[Math.floor(columns.length * 0.02)]!, columns[Math.floor(columns.length * 0.98)]!];
  return { x: (left + right) / 2, width: right - left };
}

/** Pixels to the right that what lies about the horizon has moved: the shift at which the rows agree best. */
function farShift(before: Pixels, after: Pixels): number {
  let [best, least] = [0, Infinity];
  for (let shift = -60; shift <= 60; shift++) {
    let sum = 0;
    for (let y = 115; y < 146; y += 2)
      for (let x = 70; x < 410; x++) {
        if (x > COAT.left && x < COAT.right) continue;
        const [from, to] = [(y * frame.width + x) * 4, (y * frame.width + x + shift) * 4];
        sum += Math.abs(before.data[from + 1]! - after.data[to + 1]!);
      }
    if (sum < least) [best, least] = [shift, sum];
  }
  return best;
}

test.each(['slow push in', 'the camera tracks to the right', 'the camera pans left', 'pull out', 'static camera'])(
  'the first frame is the picture: %s',
  (prompt) => {
    const [first] = filmed(prompt, [0]);
    expect(difference(first!, picture.pixels)).toBeLessThan(0.5);
  },
);

test('a camera that goes to the right sees the near go to the left, farther than the far', () => {
  const [before, after] = filmed('the camera tracks to the right', [0, 119]);
  const near = coatIn(after!).x - coatIn(before!).x;
  const far = farShift(before!, after!);
  expect(near).toBeLessThan(-0.05 * frame.width);
  expect(near).toBeGreaterThan(-0.13 * frame.width);
  expect(far).toBeLessThan(0);
  expect(far).toBeGreaterThan(near + 0.02 * frame.width);
});

test('a camera that pans to the left sees everything go to the right alike, and grow no larger', () => {
  const [before, after] = filmed('the camera pans left', [0, 119]);
  const near = coatIn(after!).x - coatIn(before!).x;
  expect(near).toBeGreaterThan(0.06 * frame.width);
  // What is far from the edge that stays goes a little farther, as all grows by the little that the picture lacks.
  expect(Math.abs(farShift(before!, after!) - near)).toBeLessThan(0.045 * frame.width);
  expect(coatIn(after!).width / coatIn(before!).width).toBeLessThan(1.1);
});

test('a camera keeps its tempo: in the middle of its shot it has come half of its way', () => {
  const [before, middle, after] = filmed('slow push in', [0, 60, 119]).map((each) => coatIn(each).width);
  const share = (middle! - before!) / (after! - before!);
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.6);
});

test('a camera that comes nearer sees the subject grow, and no hole, ghost or edge of what it leaves', () => {
  const [before, after] = filmed('slow push in', [0, 119]);
  const growth = coatIn(after!).width / coatIn(before!).width;
  expect(growth).toBeGreaterThan(1.1);
  expect(growth).toBeLessThan(1.5);
  // One coat: whatever is red is joined to it.
  const apart = coatIn(after!);
  for (let at = 0; at < frame.width * frame.height; at++) {
    const x = at % frame.width;
    if (Math.abs(x - apart.x) < apart.width * 0.62) continue;
    const red = after!.data[at * 4]! - Math.max(after!.data[at * 4 + 1]!, after!.data[at * 4 + 2]!);
    expect(red).toBeLessThan(70);
  }
});

test('before a camera that stands the subject stays as it is, and the rest moves without a flicker', () => {
  const frames = filmed('static camera, white clouds drift', [0, 40, 41, 42, 119]);
  for (const each of frames) expect(ssim(each, picture.pixels, (at) => picture.truth[at] === 1)).toBeGreaterThan(0.98);
  expect(difference(frames[1]!, frames[2]!)).toBeLessThan(1.5);
  expect(difference(frames[2]!, frames[3]!)).toBeLessThan(1.5);
  expect(difference(frames[0]!, frames[4]!)).toBeGreaterThan(0.2);
  // Its own clouds are no other weather.
  expect(difference(frames[0]!, frames[4]!)).toBeLessThan(6);
});

test('somebody of whom the prompt speaks breathes, and the feet stay where they stand', () => {
  const [first, later] = filmed('static camera, the woman smiles', [0, 40]);
  expect(difference(first!, picture.pixels)).toBeLessThan(0.5);
  const near = (top: number, bottom: number) => (at: number) => {
    const row = Math.floor(at / frame.width);
    return row >= top && row < bottom && picture.truth[at] === 1;
  };
  expect(difference(first!, later!, near(80, 130))).toBeGreaterThan(1);
  expect(difference(first!, later!, near(275, 285))).toBeLessThan(1);
});

test('hour and weather come over the picture, and fog takes the far before the near', () => {
  const [first, later] = filmed('thick fog, static camera', [0, 60]);
  expect(difference(first!, picture.pixels)).toBeLessThan(0.5);
  const rows = (from: number, to: number) => (at: number) => {
    const y = Math.floor(at / frame.width);
    return picture.truth[at] === 0 && y >= from && y < to;
  };
  const fog = [206, 212, 217];
  const awayFromFog = ({ data }: Pixels, isIn: (at: number) => boolean) => {
    let [sum, count] = [0, 0];
    for (let at = 0; at < frame.width * frame.height; at++) {
      if (!isIn(at)) continue;
      sum += fog.reduce((all, part, index) => all + Math.abs(data[at * 4 + index]! - part), 0);
      count++;
    }
    return sum / count;
  };
  const left = (isIn: (at: number) => boolean) => awayFromFog(later!, isIn) / awayFromFog(first!, isIn);
  expect(left(rows(120, 150))).toBeLessThan(0.45);
  expect(left(rows(270, 300))).toBeGreaterThan(0.6);
});

test('who comes stands on the ground of the picture, and the subject stays', () => {
  const [alone, together] = ['static camera', 'static camera, a white horse walks past'].map(
    (prompt) => filmed(prompt, [60])[0]!,
  );
  const changed = Array.from({ length: frame.width * frame.height }, (_, at) => at).filter((at) =>
    [0, 1, 2].some((part) => Math.abs(alone!.data[at * 4 + part]! - together!.data[at * 4 + part]!) > 60),
  );
  expect(changed.length).toBeGreaterThan(frame.width * frame.height * 0.01);
  const lowest = Math.max(...changed) / frame.width / frame.height;
  expect(lowest).toBeGreaterThan(0.55);
});

test('another place takes the place of the ground, and the subject stays where and as it is', () => {
  const [still] = planStills({
    prompt: 'change the background to a beach',
    literalness: 0.5,
    frame,
    seed: 3,
    images: [frame],
    count: 1,
    arrangement: 'takes',
  });
  const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
  createPainter({ canvases: skia, storyboard: still!.storyboard, images: [{ canvas, maps }] }).paint(
    still!.frame,
    target,
  );
  const made = target.getImageData(0, 0, frame.width, frame.height);
  const inside = ssim(made, picture.pixels, (at) => picture.truth[at] === 1);
  const outside = difference(made, picture.pixels, (at) => picture.truth[at] === 0);
  expect(inside).toBeGreaterThan(0.85);
  expect(outside).toBeGreaterThan(35);
});

test.each(['at night', 'in winter, snow falls', 'autumn, at dusk'])(
  'the subject is kept, in its new light: %s',
  (prompt) => {
    const [before, after] = filmed(`static camera, ${prompt}`, [0, 100]);
    expect(ssim(before!, picture.pixels, (at) => picture.truth[at] === 1)).toBeGreaterThan(0.97);
    const kept = correlation(after!, picture.pixels);
    expect(kept).toBeGreaterThan(0.8);
  },
);

/** How much lightness goes up and down in the subject as it did, -1 to 1, whatever light is on it. */
function correlation(one: Pixels, other: Pixels): number {
  const places = Array.from({ length: frame.width * frame.height }, (_, at) => at).filter(
    (at) => picture.truth[at] === 1,
  );
  const lumaOf = ({ data }: Pixels) => places.map((at) => data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]!);
  const about = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [a, b] = [about(lumaOf(one)), about(lumaOf(other))];
  const dot = (p: readonly number[], q: readonly number[]) => p.reduce((sum, value, at) => sum + value * q[at]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
