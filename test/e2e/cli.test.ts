import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rushes-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rushes(...words: readonly string[]) {
  const { RUSHES_API_KEY: _key, RUSHES_URL: _url, ...environment } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'bin/rushes.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1' },
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

test('config --json says what is in force and where it came from', () => {
  const { code, out } = rushes('config', '--port', '9000', '--json');
  const settings = (JSON.parse(out) as { settings: readonly { env: string; value: string; source: string }[] })
    .settings;
  expect(code).toBe(0);
  expect(settings.find(({ env }) => env === 'RUSHES_PORT')).toMatchObject({ value: '9000', source: 'flag' });
  expect(settings.find(({ env }) => env === 'RUSHES_HOST')).toMatchObject({ value: '127.0.0.1', source: 'default' });
});

test('a reader that leaves early is no fault of the command', async () => {
  const run = spawn(process.execPath, [join(ROOT, 'bin/rushes.js'), '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  run.stdout.destroy();
  let said = '';
  run.stderr.on('data', (words) => (said += String(words)));
  expect(await once(run, 'close')).toEqual([0, null]);
  expect(said).toBe('');
});

test('a setting that cannot be read ends with 2 and what was expected', () => {
  const { code, out, said } = rushes('config', '--port', 'many');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(said).toContain('Cannot read --port: got "many", expected a whole number from 0 to 65535');
});

test('storyboard --json prints a plan that obeys the request', () => {
  const { code, out } = rushes(
    'storyboard',
    'Two black cats sit on the left of a white dog',
    '--duration',
    '4',
    '--json',
  );
  const plan = JSON.parse(out) as { frameCount: number; cast: readonly { kind: string; colour?: string }[] };
  expect(code).toBe(0);
  expect(plan.frameCount).toBe(96);
  expect(plan.cast.map(({ kind, colour }) => `${colour} ${kind}`)).toEqual(['black cat', 'black cat', 'white dog']);
});

test('storyboard names what was not understood', () => {
  expect(rushes('storyboard', 'a woman rides a trebuchet').out).toMatch(/not in the film: .*trebuchet/);
});

test('storyboard refuses a request that the service would refuse, with every problem', () => {
  const { code, said } = rushes('storyboard', 'a fox', '--duration', '99', '--shot-type', 'intelligence');
  expect(code).toBe(2);
  expect(said).toContain('/duration');
  expect(said).toContain('/shot_type');
});

test('generate without its prompt, or with a file that is not there, ends with 2', () => {
  expect(rushes('generate').code).toBe(2);
  const { code, said } = rushes('generate', 'a fox', '--images', 'nowhere.png');
  expect(code).toBe(2);
  expect(said).toContain('nowhere.png');
});

test('generate --model offers the options of that model, and refuses one that is not there', () => {
  expect(rushes('generate', '--model', 'kling-v3-t2i', '--help').out).toContain('--resolution');
  expect(rushes('generate', '--help').out).not.toContain('--resolution');
  const { code, said } = rushes('generate', 'a fox', '--model', 'kling-v9');
  expect(code).toBe(2);
  expect(said).toContain('kling/kling-v3-omni-video');
});
