import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  readonly services: Readonly<Record<string, ComposeService>>;
}

interface ComposeService {
  readonly environment: Readonly<Record<string, string>>;
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

const ROLES = ['api-1', 'api-2', 'worker'] as const;

function readCompose(): Compose {
  const filled = read('deploy/compose.yaml')
    .replaceAll('${RUSHES_PUBLIC_URL:?}', 'https://films.example.com')
    .replaceAll(/\$\{\w+:\?\}/g, 'a-secret-of-the-operator');
  return parse(filled, { merge: true }) as Compose;
}

test.each([
  'deploy/compose.yaml',
  'deploy/Dockerfile',
  'deploy/README.md',
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
  const { services } = readCompose();
  const roles = ROLES.map((name) => {
    const { settings } = loadConfig({ flags: {}, environment: services[name]?.environment ?? {} });
    expect([settings.s3Bucket, settings.databaseUrl?.startsWith('postgres://rushes:')]).toEqual(['films', true]);
    return settings.role;
  });
  expect(roles).toEqual(['api', 'api', 'worker']);
});

test('ports, files and secrets of the compose file are there', () => {
  const text = read('deploy/compose.yaml');
  const { services } = readCompose();
  const node = services['api-1'];
  expect(node?.ports?.map((each) => each.split(':')[1])).toEqual([node?.environment['RUSHES_PORT']]);
  expect(read('deploy/Dockerfile')).toContain(`EXPOSE ${node?.environment['RUSHES_PORT']}\n`);
  const garage = read('deploy/garage.toml');
  const endpoint = new URL(node?.environment['RUSHES_S3_ENDPOINT'] ?? '');
  expect(Object.keys(services)).toContain(endpoint.hostname);
  expect(garage).toContain(`api_bind_addr = "[::]:${endpoint.port}"`);
  expect(garage).toContain(`s3_region = "${node?.environment['RUSHES_S3_REGION']}"`);
  for (const { volumes = [], build } of Object.values(services)) {
    const sources = volumes.map((each) => each.split(':')[0] ?? '').filter((source) => source.startsWith('.'));
    for (const source of sources) expect(existsSync(join(ROOT, 'deploy', source)), source).toBe(true);
    if (build !== undefined) expect(existsSync(join(ROOT, 'deploy', build.context, build.dockerfile))).toBe(true);
  }
  // Each secret that the file asks for is made by the commands beside it.
  const wanted = [...new Set(text.match(/(?<=\$\{)\w+(?=:\?\})/g))];
  expect(wanted.filter((name) => !read('deploy/README.md').includes(`\n${name}=`))).toEqual([]);
});

test('the image has what the program reads, and nothing that git ignores', () => {
  const stages = read('deploy/Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const [built = [], run = []] = stages.map((stage) =>
    [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' ')),
  );
  expect(built.toSorted()).toEqual(['bin', 'package-lock.json', 'package.json', 'scripts', 'src']);
  expect(run.toSorted()).toEqual(['bin', 'db', 'package-lock.json', 'package.json', 'src']);
  const copied = new Set([...built, ...run]);
  const kept = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
  expect(kept.toSorted()).toEqual([...copied].toSorted());
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
