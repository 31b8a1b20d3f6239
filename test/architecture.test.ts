import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The guard bites: in a scratch house with the real build files and one small file a room, every arrow that the build
 * files do not allow is drawn, and the compiler must refuse each of them.
 */
const ROOT = resolve(import.meta.dirname, '..');
const MODULES = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const PURE = ['base', 'contract', 'engine', 'lantern'];
const MACHINE_GLOBALS = ['process', 'fetch', 'setTimeout', 'console'];

let house = '';
let complaints = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'rushes-architecture-'));
  cpSync(join(ROOT, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
  cpSync(join(ROOT, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  writeFileSync(join(house, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const module of MODULES) furnish(module);
  complaints = MODULES.map((module) => compile(module)).join('\n');
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('the compiler refuses every arrow that the build files do not draw, directly or through others', () => {
  const forbidden = MODULES.flatMap((from) => unreachableFrom(from).map((to) => `src/${from}/to-${to}.ts`));
  expect(forbidden.length).toBeGreaterThan(80);
  expect(forbidden.filter((file) => !isRefused(file))).toEqual([]);
});

test('no file goes through a room to reach the one behind it', () => {
  // The compiler lets an import pass when the room is referenced by one that is referenced. The sources themselves must not.
  const shortcuts = MODULES.flatMap((from) =>
    importsOf(from)
      .filter(({ to }) => to !== from && !arrowsFrom(from).includes(to))
      .map(({ file, to }) => `${file} -> ${to}`),
  );
  expect(shortcuts).toEqual([]);
});

test('every arrow that is drawn is allowed', () => {
  const allowed = MODULES.flatMap((from) => arrowsFrom(from).map((to) => `src/${from}/uses-${to}.ts`));
  expect(allowed.length).toBeGreaterThan(MODULES.length);
  expect(allowed.filter((file) => isRefused(file))).toEqual([]);
});

test.each(PURE)('%s cannot see the machine', (module) => {
  for (const name of MACHINE_GLOBALS)
    expect(complaints).toMatch(new RegExp(`src/${module}/global-${name}\\.ts\\(\\d+,\\d+\\): error`));
  expect(complaints).toMatch(new RegExp(`src/${module}/node-fs\\.ts\\(\\d+,\\d+\\): error`));
});

test('no arrow goes in a circle', () => {
  const open = new Set(MODULES);
  for (let round = 0; round < MODULES.length; round++) {
    for (const module of open) if (arrowsFrom(module).every((to) => !open.has(to))) open.delete(module);
  }
  expect([...open]).toEqual([]);
});

test.each([
  ['lantern', "import { createCanvas } from '@napi-rs/canvas';\nexport const canvas = createCanvas(1, 1);\n"],
  ['lantern', 'export const seed = Math.random();\n'],
  ['contract', "import fastify from 'fastify';\nexport const app = fastify();\n"],
  ['http', "import sharp from 'sharp';\nexport const image = sharp();\n"],
])('lint refuses in %s: %s', (module, source) => {
  const file = join(house, 'src', module, 'guest.ts');
  writeFileSync(file, source);
  const run = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['-c', '.oxlintrc.json', file], {
    cwd: house,
    encoding: 'utf8',
  });
  rmSync(file);
  expect(run.stdout).toMatch(/eslint\(no-restricted-(imports|properties)\)/);
  expect(run.stdout).toContain('guest.ts');
  expect(run.status).not.toBe(0);
});

/** TS6307: the file is not in the project's list, nor in a project that it references. */
function isRefused(file: string): boolean {
  return complaints.split('\n').some((line) => line.startsWith(`${file}(`) && line.includes('TS6307'));
}

/** Gives a room its real build file, one export, and one visitor for each other room, allowed or not. */
function furnish(module: string): void {
  const room = join(house, 'src', module);
  mkdirSync(room, { recursive: true });
  cpSync(join(ROOT, 'src', module, 'tsconfig.json'), join(room, 'tsconfig.json'));
  writeFileSync(join(room, 'door.ts'), `export const ${module}Door = 1;\n`);
  for (const to of forbiddenFrom(module)) writeFileSync(join(room, `to-${to}.ts`), visit(to));
  for (const to of arrowsFrom(module)) writeFileSync(join(room, `uses-${to}.ts`), visit(to));
  for (const name of MACHINE_GLOBALS)
    writeFileSync(join(room, `global-${name}.ts`), `export const machine = ${name};\n`);
  writeFileSync(join(room, 'node-fs.ts'), "export { readFileSync } from 'node:fs';\n");
}

function visit(to: string): string {
  return `import { ${to}Door } from '../${to}/door.ts';\nexport const seen = ${to}Door;\n`;
}

function compile(module: string): string {
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', `src/${module}`, '--noEmit', '--pretty', 'false'], {
      cwd: house,
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function arrowsFrom(module: string): readonly string[] {
  const config = JSON.parse(readFileSync(join(ROOT, 'src', module, 'tsconfig.json'), 'utf8')) as {
    references: readonly { path: string }[];
  };
  return config.references.map((reference) => reference.path.replace('../', ''));
}

function forbiddenFrom(module: string): readonly string[] {
  const allowed = arrowsFrom(module);
  return MODULES.filter((other) => other !== module && !allowed.includes(other));
}

/** Rooms that are neither referenced nor referenced by one that is. */
function unreachableFrom(module: string): readonly string[] {
  const reached = new Set<string>([module]);
  for (const each of reached) for (const to of arrowsFrom(each)) reached.add(to);
  return MODULES.filter((other) => !reached.has(other));
}

/** Every import of a room's sources that leads to a folder beside it, tests left out. */
function importsOf(module: string): readonly { readonly file: string; readonly to: string }[] {
  const folder = join(ROOT, 'src', module);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => ({
        file: `src/${module}/${file}`,
        to: relative(join(ROOT, 'src'), resolve(folder, dirname(file), match[1] ?? '')).split('/')[0] ?? '',
      })),
    );
}
