import { expect, test } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { compose, IDENTITY, invert, type Affine } from '../../base/affine.ts';
import { steadyPath } from '../reference/steady-path.ts';
import { createPainter } from './painter.ts';
import type { VideoFrames } from './video-frames.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const frame = { width: 320, height: 180 };

function editOf(prompt: string, seconds = 3) {
  const video = { width: 1280, height: 720 };
  return planOf(prompt, { seconds, frame, seed: 5, video });
}

/** A street that is always the same, seen by a camera that is where `path` says. */
function filmed(path: readonly Affine[]): VideoFrames {
  const canvas = skia.createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  return {
    watched: { brightness: 0.5, path },
    frame(index) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#8fb4d8';
      context.fillRect(0, 0, frame.width, frame.height);
      context.setTransform(...(path[index] ?? IDENTITY));
      context.fillStyle = '#7a7468';
      context.fillRect(-200, 95, 800, 300);
      for (let at = 0; at < 9; at++) {
        context.fillStyle = at % 2 === 0 ? '#b06a4c' : '#d8c8a0';
        context.fillRect(at * 60 - 100, 40 + (at % 3) * 9, 44, 60);
      }
      return canvas;
    },
  };
}

function paintFrames(prompt: string, video: VideoFrames, frames: readonly number[]): readonly Uint8Array[] {
  const canvas = skia.createCanvas(frame.width, frame.height);
  const painter = createPainter({ canvases: skia, storyboard: editOf(prompt), images: [], video });
  return frames.map((index) => {
    painter.paint(index, canvas.getContext('2d'));
    const pixels = Uint8Array.from(pixelsOf(canvas));
    painter.treat(pixels, index);
    return pixels;
  });
}

/** Mean of the parts of blocks of 20 × 20 pixels: grain is not seen in them, flicker is. */
function blocksOf(pixels: Uint8Array): readonly number[] {
  const sums = new Float64Array((frame.width / 20) * (frame.height / 20));
  for (let y = 0; y < frame.height; y++)
    for (let x = 0; x < frame.width; x++) {
      const at = (y * frame.width + x) * 4;
      sums[Math.floor(y / 20) * (frame.width / 20) + Math.floor(x / 20)]! +=
        (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3 / 400;
    }
  return [...sums];
}

test.each([
  'Make it night',
  'Turn it into an oil painting at sunset',
  'In autumn, as a watercolour',
  'In warm orange tones, comic style',
  'Make it a foggy dawn',
])('a video that stands still stands still when edited: %s', (prompt) => {
  const edited = paintFrames(prompt, filmed([]), [10, 11, 12, 40]).map(blocksOf);
  const [plain] = paintFrames('Keep it', filmed([]), [10]).map(blocksOf);
  const worst = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, block) => Math.abs(value - b[block]!)));
  // Fog drifts; nothing else may change by more than grain does.
  const most = prompt.includes('foggy') ? 6 : 2.5;
  for (const [index, blocks] of edited.slice(1, 3).entries()) expect(worst(edited[index]!, blocks)).toBeLessThan(most);
  // And the edit is seen.
  expect(worst(edited[0]!, plain!)).toBeGreaterThan(8);
});

test('who is added stands on the ground that the camera of the video moves over', () => {
  const moving = Array.from({ length: 72 }, (_, index): Affine => [1, 0, 0, 1, -index * 1.5, index * 0.2]);
  const prompt = 'Add a red fox that stands on the street';
  const [early, late] = [20, 60];
  const shots = paintFrames(prompt, filmed(moving), [early, late]);
  const bare = paintFrames('Keep it', filmed(moving), [early, late]);
  const middles = shots.map((pixels, shot) => {
    let [sum, count] = [0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
      const changed = [0, 1, 2].reduce((sum, part) => sum + Math.abs(pixels[at + part]! - bare[shot]![at + part]!), 0);
      if (changed < 18) continue;
      sum += (at / 4) % frame.width;
      count++;
    }
    expect(count).toBeGreaterThan(120);
    return sum / count;
  });
  expect(Math.abs(middles[1]! - middles[0]! + (late - early) * 1.5)).toBeLessThan(8);
});

test('whoever the prompt only describes is not drawn a second time, and the camera stays what it is', () => {
  expect(editOf('A woman in a red coat walks at night').cast).toEqual([]);
  expect(editOf('A dog runs through the street').cast).toHaveLength(1);
  expect(editOf('添加一只狐狸').cast).toHaveLength(1);
  expect(editOf('Make it night').shots[0]!.camera).toMatchObject({ name: 'static', shake: 0 });
  expect(editOf('Make it night, push in slowly').shots[0]!.camera.name).toBe('push-in');
  expect(editOf('Stabilise the video').shots[0]!.scenery.steadied).toBe(true);
});

test('steadyPath() takes the shaking out, keeps the walk, and shows no edge', () => {
  const random = createRandom(3);
  const shaken = Array.from({ length: 96 }, (_, index): Affine => [
    1,
    0,
    0,
    1,
    -index * 0.7 + random.range(-3, 3),
    random.range(-2, 2),
  ]);
  const steady = steadyPath(shaken, frame);
  // Where the middle of the first frame is seen, in each frame.
  const seen = steady.map((map, index) => compose(map, shaken[index]!)[4]);
  const jerks = (values: readonly number[]) =>
    values.slice(2).reduce((sum, value, at) => sum + Math.abs(value - 2 * values[at + 1]! + values[at]!), 0);
  expect(jerks(seen.slice(20, 76))).toBeLessThan(jerks(shaken.map(([, , , , x]) => x).slice(20, 76)) * 0.15);
  expect(seen[75]! - seen[20]!).toBeLessThan(-30);
  for (const map of steady) {
    const back = invert(map);
    for (const [x, y] of [
      [0, 0],
      [frame.width, frame.height],
    ] as const) {
      expect(back[0] * x + back[2] * y + back[4]).toBeGreaterThan(-0.5);
      expect(back[0] * x + back[2] * y + back[4]).toBeLessThan(frame.width + 0.5);
      expect(back[1] * x + back[3] * y + back[5]).toBeGreaterThan(-0.5);
      expect(back[1] * x + back[3] * y + back[5]).toBeLessThan(frame.height + 0.5);
    }
  }
});

test('another place behind somebody is whole wherever the camera of the video turns to', () => {
  const turning = Array.from({ length: 72 }, (_, index): Affine => [1, 0, 0, 1, index * 2.6, -index * 0.8]);
  const share = Uint8Array.from({ length: 160 * 90 }, (_, at) =>
    Math.abs((at % 160) - 80) < 9 && Math.floor(at / 160) > 30 && Math.floor(at / 160) < 70 ? 255 : 0,
  );
  const subject = { width: 160, height: 90, shares: turning.map(() => share) };
  const [late] = paintFrames('Change the background to a beach', { ...filmed(turning), subject }, [70]);
  let black = 0;
  for (let at = 0; at < late!.length; at += 4) if (late![at]! + late![at + 1]! + late![at + 2]! < 24) black++;
  expect(black).toBeLessThan(20);
});

test.each(['Make it dawn', 'At sunset', 'Make it night'])(
  'nothing of a video becomes brighter by a low sun or none: %s',
  (prompt) => {
    const [plain] = paintFrames('Keep it', filmed([]), [20]).map(blocksOf);
    const [edited] = paintFrames(prompt, filmed([]), [20]).map(blocksOf);
    for (const [block, value] of edited!.entries()) expect(value).toBeLessThan(plain![block]! + 10);
  },
);
