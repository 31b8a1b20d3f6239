import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * A house with the real build files, one program and what it starts, to see which of them runs.
 */

const ROOT = resolve(import.meta.dirname, '..');
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'rushes-build-'));
  for (const path of ['bin', 'scripts/build.js', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, path), join(house, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  utimesSync(join(house, 'package-lock.json'), 0, 0);
  for (const program of programs()) write(program, 'export {};');
  write('src/cli/greeting.ts', "export const greeting: string = 'first';");
  write(
    'src/cli/main.ts',
    "import { greeting } from './greeting.ts';\nconsole.log(`狐狸 ${greeting} ${import.meta.url.includes('/dist/')}`);",
  );
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('without a build the sources run, with one the build, and after a change the sources again', () => {
  expect(run('bin/rushes.js')).toBe('狐狸 first false');
  run('scripts/build.js');
  expect(run('bin/rushes.js')).toBe('狐狸 first true');

  write('src/cli/greeting.ts', "export const greeting: string = 'other';", 30);
  expect(run('bin/rushes.js')).toBe('狐狸 other false');
  run('scripts/build.js');
  expect(run('bin/rushes.js')).toBe('狐狸 other true');
});

test('what may have changed while it was built is not trusted', () => {
  write('src/cli/greeting.ts', "export const greeting: string = 'later';", -30);
  run('scripts/build.js');
  expect(run('bin/rushes.js')).toBe('狐狸 later false');
});

test('a build runs where no sources are installed', () => {
  write('src/cli/greeting.ts', "export const greeting: string = 'alone';");
  run('scripts/build.js');
  rmSync(join(house, 'src'), { recursive: true });
  expect(run('bin/rushes.js')).toBe('狐狸 alone true');
  rmSync(join(house, 'dist'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(house, 'bin/rushes.js')], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});

test('every module that a process or thread is started with is built as a program', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.ts$/.test(path),
  );
  const started = sources.flatMap((path) =>
    [...readFileSync(join(ROOT, 'src', path), 'utf8').matchAll(/entryBeside\(import\.meta\.url, '([^']+)'\)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(started.length).toBeGreaterThan(3);
  const built = programs().map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));
  expect(started.filter((name) => !built.includes(name as string))).toEqual([]);
});

function programs(): readonly string[] {
  const list = /PROGRAMS = \[([^\]]+)\]/.exec(readFileSync(join(ROOT, 'scripts/build.js'), 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, path]) => path as string);
}

/** A file that was changed so many seconds ago. */
function write(path: string, text: string, secondsAgo = 60): void {
  mkdirSync(join(house, path, '..'), { recursive: true });
  writeFileSync(join(house, path), text);
  const changed = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(join(house, path), changed, changed);
}

function run(script: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(house, script)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim();
}
