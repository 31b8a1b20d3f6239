import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import type { EngineElement, EngineProgress } from '../../engine/engine.ts';
import type { Still } from '../../lantern/stills/still.ts';
import { builtEntry } from '../../../test/support/built-program.ts';
import { checkStills, differenceOf } from './check-stills.ts';
import { createLanternEngine } from './lantern-engine.ts';

/*
 * The three models of pictures, painted in earnest: what is asked of a picture can only be seen in its pixels.
 */

const engine = createLanternEngine({ allowPrivateNetwork: false, workers: 2, ...builtEntry('render-process') });
const directories: string[] = [];

// Seconds on a free machine; painting is all CPU, and others may want it too.
vi.setConfig({ testTimeout: 90_000 });

afterAll(async () => {
  await engine.close();
  directories.forEach((directory) => rmSync(directory, { recursive: true }));
});

async function pictures(model: string, request: Record<string, unknown>, elements: readonly EngineElement[] = []) {
  const workDirectory = mkdtempSync(join(tmpdir(), 'rushes-stills-'));
  directories.push(workDirectory);
  const progress: EngineProgress[] = [];
  const job = { taskId: 'task-1', model: `kling/kling-v3-${model}`, request, elements, workDirectory, seed: 7 };
  const outcome = await engine.run(job, (each) => progress.push(each), new AbortController().signal);
  return { outcome, progress, workDirectory };
}

/** The pixels of a picture made small: red, green, blue. */
async function small(path: string): Promise<Uint8Array> {
  return new Uint8Array(await sharp(path).resize(32, 32, { fit: 'fill' }).raw().toBuffer());
}

function planOf(workDirectory: string): { stills: readonly (Still & { readonly file: string })[] } {
  return JSON.parse(readFileSync(join(workDirectory, 'storyboard.json'), 'utf8'));
}

test('run() delivers n different pictures of kling-v3-t2i as PNG, in order, with their plans', async () => {
  const { outcome, progress, workDirectory } = await pictures('t2i', {
    prompt: 'a fox runs through a meadow with a quux',
    aspect_ratio: '4:3',
    resolution: '1k',
    n: 2,
  });
  const names = ['image-1.png', 'image-2.png'];
  expect(outcome).toMatchObject({ status: 'delivered', units: 2, metadata: { seed: 7, not_understood: ['quux'] } });
  expect(outcome.status === 'delivered' && outcome.files).toEqual([
    ...names.map((name) => ({
      path: join(workDirectory, name),
      role: 'primary',
      type: 'image',
      format: 'png',
      width: 1152,
      height: 864,
    })),
    { path: join(workDirectory, 'storyboard.json'), role: 'sidecar', type: 'document', format: 'json' },
  ]);
  expect(readdirSync(workDirectory).sort()).toEqual([...names, 'storyboard.json']);
  for (const name of names) {
    const { format, width, height, channels, depth } = await sharp(join(workDirectory, name)).metadata();
    expect({ format, width, height, channels, depth }).toEqual({
      format: 'png',
      width: 1152,
      height: 864,
      channels: 3,
      depth: 'uchar',
    });
  }
  const [one, two] = await Promise.all(names.map((name) => small(join(workDirectory, name))));
  expect(differenceOf(one!, two!)).toBeGreaterThan(8);
  expect(planOf(workDirectory).stills.map(({ file }) => file)).toEqual(names);
  const percents = progress.map(({ percent }) => percent);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(percents.at(-1)).toBe(100);
});

test('run() keeps the cast through a series of kling-v3-omni-image', async () => {
  const { outcome, workDirectory } = await pictures('omni-image', {
    prompt: 'a woman walks along a beach, then she waves',
    aspect_ratio: 'auto',
    resolution: '1k',
    result_type: 'series',
    series_amount: 2,
  });
  expect(outcome).toMatchObject({ status: 'delivered', units: 2 });
  const [one, two] = planOf(workDirectory).stills;
  expect(one?.storyboard.cast).toEqual(two?.storyboard.cast);
  expect(one?.storyboard.shots[0]?.framing).not.toBe(two?.storyboard.shots[0]?.framing);
});

/** A red box on grass under the sky. */
async function boxPicture(): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
    <rect width="900" height="600" fill="#78b4f0"/><rect y="300" width="900" height="300" fill="#5a963c"/>
    <rect x="330" y="220" width="240" height="260" fill="#be2828"/></svg>`;
  return (await sharp(Buffer.from(svg)).png().toBuffer()).toString('base64');
}

const [GRASS, BOX] = [(28 * 32 + 4) * 3, (20 * 32 + 15) * 3];

test('run() changes the picture of kling-v3-i2i as the prompt says, and keeps its composition', async () => {
  const image = await boxPicture();
  const { outcome, workDirectory } = await pictures('i2i', {
    prompt: 'make it night and change the dress to blue',
    image,
    aspect_ratio: '3:2',
    resolution: '1k',
    n: 2,
  });
  expect(outcome).toMatchObject({ status: 'delivered', units: 2 });
  const nights = await Promise.all([1, 2].map((index) => small(join(workDirectory, `image-${index}.png`))));
  const brightness = (picture: Uint8Array) => picture.reduce((sum, value) => sum + value, 0) / picture.length;
  const source = new Uint8Array(
    await sharp(Buffer.from(image, 'base64')).resize(32, 32, { fit: 'fill' }).raw().toBuffer(),
  );
  expect(differenceOf(nights[0]!, nights[1]!)).toBeGreaterThan(2);
  for (const night of nights) {
    expect(brightness(night)).toBeLessThan(brightness(source) * 0.75);
    // The box is where it was, in its new colour; the grass is still green.
    expect(night[BOX + 2]!).toBeGreaterThan(night[BOX]! + 20);
    expect(night[GRASS + 1]!).toBeGreaterThan(night[GRASS]! + 3);
  }
});

test('run() follows the first image of kling-v3-omni-image in shape, and comes nearer in a series', async () => {
  const { outcome, workDirectory } = await pictures('omni-image', {
    prompt: 'at sunset',
    images: [await boxPicture()],
    aspect_ratio: 'auto',
    resolution: '1k',
    result_type: 'series',
    series_amount: 2,
  });
  expect(outcome).toMatchObject({ units: 2, files: [{ width: 1254, height: 836 }, { width: 1254, height: 836 }, {}] });
  const [one, two] = await Promise.all([1, 2].map((index) => small(join(workDirectory, `image-${index}.png`))));
  expect(differenceOf(one!, two!)).toBeGreaterThan(8);
});

/** A figure of one loud colour, cut out. */
async function figure(): Promise<EngineElement> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="640">
    <circle cx="200" cy="120" r="100" fill="#e020c0"/><path d="M90 640 L130 240 H270 L310 640 Z" fill="#e020c0"/></svg>`;
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer();
  return { id: '123456789012345678', name: 'Robot Zed', images: [{ read: () => Readable.from([bytes]) }] };
}

test('run() shows an element of kling-v3-omni-image in the place of the prompt, with the same look in each picture', async () => {
  const { outcome, workDirectory } = await pictures(
    'omni-image',
    {
      prompt: '<<<element_1>>> walks through a meadow, then <<<element_1>>> stands on a beach. <<<image_2>>>',
      element_ids: ['123456789012345678'],
      aspect_ratio: '16:9',
      resolution: '1k',
      result_type: 'series',
      series_amount: 2,
    },
    [await figure()],
  );
  expect(outcome).toMatchObject({
    status: 'delivered',
    metadata: {
      not_understood: ['<<<image_2>>>'],
      references: [{ reference: 'element_1', used_as: 'character c1' }],
    },
  });
  for (const name of ['image-1.png', 'image-2.png']) {
    const { data } = await sharp(join(workDirectory, name)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let loud = 0;
    for (let at = 0; at < data.length; at += 3)
      if (data[at]! > data[at + 1]! + 70 && data[at + 2]! > data[at + 1]! + 50) loud++;
    expect(loud / (data.length / 3)).toBeGreaterThan(0.004);
  }
});

test('checkStills() refuses an empty picture and twins', () => {
  const still = (value: (at: number) => number) => ({
    width: 64,
    height: 64,
    thumbnail: Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => value(at)),
  });
  const [rising, falling] = [still((at) => at % 256), still((at) => 255 - (at % 256))];
  expect(() => checkStills([rising, falling])).not.toThrow();
  expect(() => checkStills([rising, still(() => 40)])).toThrow('picture 2: it is one flat colour');
  expect(() => checkStills([rising, falling, rising])).toThrow('picture 3: it is the same as picture 1');
});
