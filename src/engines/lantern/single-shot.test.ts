import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plan } from '../../lantern/plan.ts';
import type { Storyboard } from '../../lantern/storyboard/storyboard.ts';
import { quietFfmpeg } from '../../media/av-options.ts';
import { probe } from '../../media/probe.ts';
import { createLanternEngine } from './lantern-engine.ts';
import { makeBrief, type VideoRequest } from './make-brief.ts';

/*
 * The two models of one shot: what they share with omni-video is tested there, with a painter of the test's own.
 */

const entry = new URL('../../../test/support/fixture-render-process.ts', import.meta.url);
const engine = createLanternEngine({ allowPrivateNetwork: false, entry, workers: 2 });
const directories: string[] = [];

// Seconds on a free machine; painting is all CPU, and others may want it too.
vi.setConfig({ testTimeout: 90_000 });

beforeAll(quietFfmpeg);
afterAll(async () => {
  await engine.close();
  directories.forEach((directory) => rmSync(directory, { recursive: true }));
});

async function film(model: string, request: Record<string, unknown>) {
  const workDirectory = mkdtempSync(join(tmpdir(), 'rushes-single-'));
  directories.push(workDirectory);
  const job = {
    taskId: 'task-1',
    model,
    request: { prompt: 'a ring', mode: 'std', duration: 1, sound: 'off', cfg_scale: 0.5, ...request },
    workDirectory,
    seed: 7,
  };
  expect(engine.serves(model)).toBe(true);
  const outcome = await engine.run(job, () => undefined, new AbortController().signal);
  return { outcome, video: probe(join(workDirectory, 'film.mp4')).video, workDirectory };
}

test('run() makes a film of kling-v3-t2v', async () => {
  const { outcome, video } = await film('kling/kling-v3-t2v', { aspect_ratio: '9:16' });
  expect(outcome).toMatchObject({ status: 'delivered', units: 1 });
  expect(video).toMatchObject({ width: 720, height: 1280, frameCount: 24 });
});

test('run() makes a film of kling-v3-i2v in the shape of its image', async () => {
  const background = { r: 20, g: 160, b: 60 };
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
  const { video, workDirectory } = await film('kling/kling-v3-i2v', { image: picture.toString('base64') });
  expect(video).toMatchObject({ width: 1176, height: 784 });
  expect(JSON.parse(readFileSync(join(workDirectory, 'storyboard.json'), 'utf8'))).toMatchObject({ frameCount: 24 });
});

test('a named ratio goes before the shape of the image', () => {
  const request = { prompt: 'a ring', mode: 'std', image: 'a picture', aspect_ratio: '1:1' } as const;
  expect(makeBrief(request, { images: [{ width: 600, height: 400 }] }, 7)).toMatchObject({
    frame: { width: 720, height: 720 },
    opensWithPicture: true,
  });
});

function planned(request: VideoRequest): Storyboard {
  return plan(makeBrief({ mode: 'std', duration: 3, ...request }, { images: [] }, 7));
}

test('negative_prompt takes what it names out of the film, also when the prompt has it', () => {
  const prompt = 'a woman and a dog walk on a rainy street';
  const kinds = ({ cast }: Storyboard) => cast.map(({ kind }) => kind);
  expect(kinds(planned({ prompt }))).toEqual(['woman', 'dog']);
  const without = planned({ prompt, negative_prompt: 'dog, rain, people in the background' });
  expect(kinds(without)).toEqual(['woman']);
  expect(without.shots[0]?.scenery.weather).toBe('clear');
});

test('cfg_scale moves from much invented dressing to none', () => {
  const dressing = (scale: number) => planned({ prompt: 'a meadow', cfg_scale: scale }).shots[0]?.scenery.dressing;
  expect([0, 0.5, 1].map(dressing)).toEqual([1, 0.5, 0]);
});
