import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../src/server/config.ts';
import { SETTINGS } from '../src/server/settings.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const known = new Set(Object.values(SETTINGS).map(({ env }) => env as string));

/** The settings of the program that a text names. */
const namedIn = (text: string) => [...new Set(text.match(/RUSHES_[A-Z0-9_]+/g))];

interface Compose {
  readonly services: Readonly<Record<string, { readonly environment: Readonly<Record<string, string>> }>>;
}

test.each([
  'deploy/compose.yaml',
  'docs/guides/scale-out.md',
  ...readdirSync(join(ROOT, 'deploy/systemd')).map((name) => `deploy/systemd/${name}`),
])('every setting that %s names is one', (path) => {
  const named = namedIn(read(path));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every flag that the guide names is one', () => {
  const flags = read('docs/guides/scale-out.md').match(/--[a-z0-9-]+/g) ?? [];
  const settings = new Set(
    [...known].map((name) => `--${name.slice('RUSHES_'.length).toLowerCase().replaceAll('_', '-')}`),
  );
  expect(flags.filter((flag) => !settings.has(flag))).toEqual([]);
});

test('the nodes of the compose file start with what it gives them', () => {
  const filled = read('deploy/compose.yaml')
    .replaceAll('${RUSHES_PUBLIC_URL:?}', 'https://films.example.com')
    .replaceAll(/\$\{\w+:\?\}/g, 'a-secret-of-the-operator');
  const { services } = parse(filled, { merge: true }) as Compose;
  const roles = ['api-1', 'api-2', 'worker'].map((name) => {
    const { settings } = loadConfig({ flags: {}, environment: services[name]?.environment ?? {} });
    expect([settings.s3Bucket, settings.databaseUrl?.startsWith('postgres://rushes:')]).toEqual(['films', true]);
    return settings.role;
  });
  expect(roles).toEqual(['api', 'api', 'worker']);
});

test('the environment of the systemd units is read', () => {
  const lines = read('deploy/systemd/rushes.env')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  const environment = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const { sources } = loadConfig({ flags: {}, environment });
  expect(Object.values(sources).filter((source) => source === 'environment')).toHaveLength(lines.length);
  const unit = read('deploy/systemd/rushes@.service');
  expect(unit.match(/^\[\w+\]$/gm)).toEqual(['[Unit]', '[Service]', '[Install]']);
  expect(unit).toContain('ExecStart=/usr/bin/node bin/rushes.js serve');
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test.runIf(hasSystemd)('systemd takes the unit for each role without a complaint', () => {
  const directory = mkdtempSync(join(tmpdir(), 'rushes-units-'));
  try {
    const unit = read('deploy/systemd/rushes@.service').replace('/usr/bin/node', process.execPath);
    for (const role of ['api', 'worker', 'all']) {
      const path = join(directory, `rushes@${role}.service`);
      writeFileSync(path, unit);
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
      expect({ role, status, complaints: stderr.split('\n').filter((line) => line.includes('rushes@')) }).toEqual({
        role,
        status: 0,
        complaints: [],
      });
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
});
