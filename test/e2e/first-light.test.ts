import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi, isFinal, SUBMIT_PATH, type Api } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { readFilm } from '../support/read-film.ts';
import { startServiceProcess, type ServiceProcess } from '../support/service-process.ts';

/** The whole way over HTTP: submit, poll, download, read the film back with FFmpeg, and look at the money. */
const KEY = 'test-key-of-first-light';
let folder = '';
let server: ServiceProcess;
let api: Api;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rushes-first-light-'));
  server = await startServiceProcess({
    dataDir: join(folder, 'data'),
    key: KEY,
    port: await freePort(),
    environment: { RUSHES_WORKERS: '2' },
  });
  api = createApi(server.origin, KEY);
}, 120_000);

afterAll(async () => {
  await server?.terminate();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function film(body: Readonly<Record<string, unknown>>) {
  const id = await api.accept(body);
  const task = await api.until(id, isFinal);
  expect(task.error).toBeUndefined();
  const resource = task.result?.resources[0];
  if (!resource) throw new Error('No resource');
  const response = await fetch(resource.url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const path = join(folder, `${id}.mp4`);
  writeFileSync(path, bytes);
  return { id, task, resource, response, bytes, ...readFilm(path) };
}

test('a request with sound becomes a film that obeys it and costs what it says', async () => {
  const before = await api.balance();
  const made = await film({
    prompt: 'A red fox runs through a snowy forest at dusk, the camera tracks beside it',
    mode: 'std',
    duration: 3,
    sound: 'on',
    aspect_ratio: '16:9',
  });
  expect(made.id).toMatch(/^task-[A-Za-z0-9_-]{1,100}$/);
  expect(made.resource).toMatchObject({ type: 'video', width: 1280, height: 720, format: 'mp4', duration: 3 });
  expect(new URL(made.resource.url).pathname).toMatch(/\.mp4$/);
  expect(made.response.headers.get('content-type')).toBe('video/mp4');
  expect(Number(made.response.headers.get('content-length'))).toBe(made.bytes.length);
  expect(made.media.video).toMatchObject({
    codec: 'h264',
    width: 1280,
    height: 720,
    framesPerSecond: 24,
    frameCount: 72,
    seconds: 3,
    startSeconds: 0,
    pixelFormat: 'yuv420p',
    colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', range: 'limited' },
  });
  expect(made.media.video?.codecString).toMatch(/^avc1\.6400/);
  expect(made.media.audio).toMatchObject({ codec: 'aac', sampleRateHz: 48_000, channels: 2 });
  expect(Math.abs((made.media.audio?.seconds ?? 0) - 3)).toBeLessThan(0.03);
  expect(made.quality.loudness?.integratedLufs).toBeGreaterThan(-30);
  expect(made.quality.loudness?.integratedLufs).toBeLessThan(-10);
  expect(made.quality.contrast).toBeGreaterThan(8);
  const moov = Buffer.from(made.bytes).indexOf('moov');
  expect(moov).toBeLessThan(Buffer.from(made.bytes).indexOf('mdat'));
  expect(made.task.billing?.amount).toBeCloseTo(0.45, 6);
  expect(await api.balance()).toBeCloseTo(before - 0.45, 4);
  expect(made.task.result?.metadata['not_understood']).toEqual([]);
}, 120_000);

test('a portrait film without sound has no audio track, cuts where the prompt says, and names what it cannot draw', async () => {
  const made = await film({
    prompt: 'A man in a blue coat walks along the beach at sunset, then he stops and waves to a trebuchet',
    mode: 'std',
    duration: 3,
    aspect_ratio: '9:16',
    multi_shot: true,
    shot_type: 'intelligence',
  });
  expect(made.media.video).toMatchObject({ width: 720, height: 1280, frameCount: 72 });
  expect(made.media.audio).toBeUndefined();
  const url = String(made.task.result?.metadata['storyboard_url']);
  const storyboard = (await (await fetch(url)).json()) as { shots: unknown[] };
  expect(storyboard.shots.length).toBeGreaterThan(1);
  expect(made.task.result?.metadata['not_understood']).toContain('trebuchet');
  const part = await fetch(made.resource.url, { headers: { range: 'bytes=4-7' } });
  expect(part.status).toBe(206);
  expect(await part.text()).toBe('ftyp');
}, 120_000);

test('what cannot be fetched fails with its reason and costs nothing', async () => {
  const before = await api.balance();
  const id = await api
    .accept({ prompt: 'a fox', images: [Buffer.from('this is no picture at all, only words').toString('base64')] })
    .catch(() => undefined);
  if (id !== undefined) {
    const task = await api.until(id, isFinal);
    expect(task.status).toBe('failed');
    expect(task.error?.message).toMatch(/image|picture/i);
  }
  expect(await api.balance()).toBe(before);
}, 60_000);

test('both path forms accept; a bad request is refused with all its problems and costs nothing', async () => {
  const before = await api.balance();
  const refused = await api.submit({ prompt: '', duration: 99, sound: 'loud', foo: 1 }, `${SUBMIT_PATH}/async`);
  const answer = (await refused.json()) as { code: number; errors: readonly unknown[] };
  expect(refused.status).toBe(400);
  expect(answer.code).toBe(400);
  expect(answer.errors).toHaveLength(4);
  expect(await api.balance()).toBe(before);
});
