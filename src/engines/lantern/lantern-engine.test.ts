import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTone, makeVideo } from '../../../test/support/make-video.ts';
import type { EngineProgress } from '../../engine/engine.ts';
import { quietFfmpeg } from '../../media/av-options.ts';
import { findVideo, openMedia, probe } from '../../media/probe.ts';
import { joinSegments } from '../../media/mux.ts';
import { measureQuality } from '../../media/quality.ts';
import { readFrames } from '../../media/read-frames.ts';
import { createRgbaReader } from '../../media/rgba-reader.ts';
import { createLanternEngine } from './lantern-engine.ts';

const entry = new URL('../../../test/support/fixture-render-process.ts', import.meta.url);
const engine = createLanternEngine({ allowPrivateNetwork: false, entry, workers: 2 });
const directories: string[] = [];

beforeAll(quietFfmpeg);
afterAll(async () => {
  await engine.close();
  directories.forEach((directory) => rmSync(directory, { recursive: true }));
});

async function run(request: Record<string, unknown>, signal: AbortSignal = new AbortController().signal) {
  const workDirectory = mkdtempSync(join(tmpdir(), 'rushes-engine-'));
  directories.push(workDirectory);
  const progress: EngineProgress[] = [];
  const job = {
    taskId: 'task-1',
    model: 'kling/kling-v3-omni-video',
    request: { prompt: 'a ring', mode: 'std', duration: 1, sound: 'off', ...request },
    workDirectory,
    seed: 7,
  };
  const outcome = await engine.run(job, (each) => progress.push(each), signal);
  return { outcome, progress, workDirectory, film: join(workDirectory, 'film.mp4') };
}

/** Colours of a frame at points given as parts of width and height. */
function coloursAt(path: string, frameNumber: number, points: readonly (readonly [number, number])[]): number[][] {
  const container = openMedia(path);
  const stream = findVideo(container);
  if (!stream) throw new Error('no picture');
  const { width, height } = stream.codecpar;
  const reader = createRgbaReader(width, height);
  let number = 0;
  for (const frame of readFrames(container, stream)) {
    if (number++ < frameNumber) continue;
    const rgba = reader.read(frame);
    const colours = points.map(([x, y]) => {
      const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
      return [...rgba.subarray(at, at + 3)];
    });
    reader.close();
    return colours;
  }
  throw new Error('no such frame');
}

describe('run()', () => {
  test('delivers exactly what was asked for, with its storyboard and nothing else', async () => {
    const { outcome, progress, workDirectory, film } = await run({ sound: 'on', multi_shot: true, duration: 3 });
    expect(outcome).toMatchObject({
      status: 'delivered',
      units: 3,
      files: [
        { path: film, role: 'primary', type: 'video', format: 'mp4', width: 1280, height: 720, durationSeconds: 3 },
        { role: 'sidecar', type: 'document', format: 'json' },
      ],
      metadata: { seed: 7, frame_count: 72, shot_count: 2, not_understood: ['quux'] },
    });
    expect(probe(film)).toMatchObject({ streamCount: 2, video: { frameCount: 72, seconds: 3 }, audio: { seconds: 3 } });
    expect(readdirSync(workDirectory).sort()).toEqual(['film.mp4', 'storyboard.json']);
    expect(JSON.parse(readFileSync(join(workDirectory, 'storyboard.json'), 'utf8'))).toMatchObject({
      prompt: 'a ring',
      frameCount: 72,
    });
    const percents = progress.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect([...new Set(progress.map(({ stage }) => stage))]).toEqual([
      'fetching',
      'understanding',
      'storyboard',
      'painting',
      'sound',
      'saving',
    ]);
    expect(progress.filter(({ done }) => done === 72)).toHaveLength(1);
  });

  test('two films at once come out whole', async () => {
    const [one, two] = await Promise.all([run({ aspect_ratio: '1:1' }), run({ aspect_ratio: '9:16' })]);
    expect(probe(one.film).video).toMatchObject({ width: 720, height: 720, frameCount: 24 });
    expect(probe(two.film).video).toMatchObject({ width: 720, height: 1280, frameCount: 24 });
  });

  test('pictures reach the painter in their colours, and the frame takes their shape', async () => {
    const picture = await sharp({
      create: { width: 600, height: 400, channels: 3, background: { r: 20, g: 160, b: 60 } },
    })
      .png()
      .toBuffer();
    const { outcome, film } = await run({ images: [picture.toString('base64')] });
    expect(outcome.status).toBe('delivered');
    expect(probe(film).video).toMatchObject({ width: 1176, height: 784 });
    const [colour = []] = coloursAt(film, 20, [[0.05, 0.05]]);
    [20, 160, 60].forEach((value, index) => expect(Math.abs((colour[index] ?? 0) - value)).toBeLessThan(6));
  });

  test('a video gives its frames, its length, its shape and its sound', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'rushes-user-'));
    directories.push(directory);
    const [picture, path] = [join(directory, 'picture.mp4'), join(directory, 'user.mp4')];
    makeVideo({ path: picture, width: 720, height: 720, frames: 100, framesPerSecond: 30 });
    joinSegments({ segments: [picture], out: path, framesPerSecond: 30, audio: makeTone(100 / 30) });
    const request = {
      prompt: 'a steady ring',
      videos: [readFileSync(path).toString('base64')],
      duration: undefined,
      sound: undefined,
    };
    const { outcome, film, workDirectory } = await run(request);
    expect(outcome).toMatchObject({ status: 'delivered', units: 3 });
    expect(probe(film)).toMatchObject({
      video: { width: 960, height: 960, frameCount: 80 },
      audio: { seconds: expect.closeTo(80 / 24, 2) },
    });
    // The bar of the source is at four pixels a frame of 30: film frame 60 shows source frame 75, also beside a segment's border.
    for (const frame of [0, 19, 21, 60, 79]) {
      const source = Math.round((frame * 30) / 24);
      const [bar = [], beside = []] = coloursAt(film, frame, [
        [(source * 4 + 0.5) / 720, 0.05],
        [(source * 4 + 30) / 720, 0.05],
      ]);
      expect(Math.min(...bar), `frame ${frame}`).toBeGreaterThan(150);
      expect(Math.min(...beside), `frame ${frame}`).toBeLessThan(80);
    }
    // A tone of 0.3 in both channels has -10.5 dBFS in each.
    expect(measureQuality(film).loudness?.integratedLufs).toBeGreaterThan(-14);
    expect(readdirSync(workDirectory).sort()).toEqual(['film.mp4', 'storyboard.json']);
  });

  test('the sound of a video is left out when the request is for silence', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'rushes-user-'));
    directories.push(directory);
    const [picture, path] = [join(directory, 'picture.mp4'), join(directory, 'user.mp4')];
    makeVideo({ path: picture, width: 720, height: 720, frames: 72 });
    joinSegments({ segments: [picture], out: path, framesPerSecond: 24, audio: makeTone(3) });
    const silent = await run({ videos: [readFileSync(path).toString('base64')], duration: undefined, sound: 'off' });
    expect(probe(silent.film)).toMatchObject({ video: { seconds: 3 } });
    expect(probe(silent.film).audio).toBeUndefined();
  });

  test.each([
    ['a private address', { images: ['http://127.0.0.1/a.png'] }, 'media_refused_address'],
    ['a second picture that is text', { images: [Buffer.from('no picture').toString('base64')] }, 'media_unreadable'],
    ['text as video', { videos: [Buffer.from('no video').toString('base64')] }, 'media_unreadable'],
  ])('%s is a failed outcome', async (_, request, code) => {
    await expect(run(request)).resolves.toMatchObject({ outcome: { status: 'failed', code } });
  });

  test('rejects when a process crashes, and makes the next film', async () => {
    await expect(run({ prompt: 'crash' })).rejects.toThrow('Cannot make the film');
    await expect(run({})).resolves.toMatchObject({ outcome: { status: 'delivered' } });
  });

  test.each([
    ['black', 'it is black'],
    ['hush', 'it is silent'],
  ])('a film that is %s is not delivered', async (prompt, words) => {
    await expect(run({ prompt, sound: 'on' })).rejects.toThrow(words);
  });

  test('stops soon after it is canceled, even while a process hangs', async () => {
    const notes = mkdtempSync(join(tmpdir(), 'rushes-notes-'));
    directories.push(notes);
    const controller = new AbortController();
    const running = run({ prompt: `hang, notes in ${notes}` }, controller.signal);
    await expect.poll(() => readdirSync(notes).length, { timeout: 30_000 }).toBe(1);
    controller.abort();
    const before = Date.now();
    await expect(running).resolves.toMatchObject({ outcome: { status: 'failed', code: 'canceled' } });
    expect(Date.now() - before).toBeLessThan(3_000);
  });

  test('no process outlives the one that started it, even while it hangs', async () => {
    const notes = mkdtempSync(join(tmpdir(), 'rushes-notes-'));
    directories.push(notes, `${notes}-work`);
    const parent = spawn(process.execPath, [fileURLToPath(new URL('engine-parent.ts', entry)), notes, 'hang'], {
      stdio: 'ignore',
    });
    await expect.poll(() => readdirSync(notes).length, { timeout: 15_000 }).toBe(1);
    const pids = readdirSync(notes).map(Number);
    expect(pids.every(isRunning)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => pids.some(isRunning), { timeout: 5_000 }).toBe(false);
  });

  test('processes without work end after a while', async () => {
    const notes = mkdtempSync(join(tmpdir(), 'rushes-notes-'));
    directories.push(notes);
    const brief = createLanternEngine({ allowPrivateNetwork: false, entry, workers: 1, idleMs: 200 });
    const job = {
      taskId: 'task-1',
      model: 'kling/kling-v3-omni-video',
      request: { prompt: `notes in ${notes}`, mode: 'std', duration: 1 },
      workDirectory: notes,
      seed: 1,
    };
    await brief.run(job, () => undefined, new AbortController().signal);
    const pids = readdirSync(notes).map(Number).filter(Boolean);
    expect(pids).toHaveLength(1);
    await expect.poll(() => pids.some(isRunning), { timeout: 5_000 }).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
