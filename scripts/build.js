/**
 * Joins the modules of each program that is started into a few files, `dist/build-<key>/`: some 1,400 small ones take a process or
 * thread a second of processor to read and link, a joined one a third of that.
 *
 *   node scripts/build.js              builds
 *   node scripts/build.js --if-stale   builds unless nothing has changed since
 *
 * Plain JavaScript: `npm ci` runs it, on whatever Node there is.
 */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD_RECORD, currentBuild, stampOf } from '../bin/build.js';

const ROOT = resolve(import.meta.dirname, '..');
/** What is started: by `bin/rushes.js`, or by one of these as a process or thread. */
const PROGRAMS = [
  'src/cli/main.ts',
  'src/engines/lantern/render-process.ts',
  'src/media/decode-process.ts',
  'src/media/encode-thread.ts',
  'src/media/process/watchdog.ts',
];
/** Builds that a running program may still read from are kept so long, milliseconds. */
const KEPT_MS = 24 * 3_600_000;

if (!process.argv.includes('--if-stale') || currentBuild() === undefined) await build();

async function build() {
  const rolldown = await findBundler();
  if (rolldown === undefined) return;
  const bundle = await rolldown({
    input: PROGRAMS.map((path) => join(ROOT, path)),
    platform: 'node',
    // Packages stay where they are installed; culori is two hundred small files.
    external: (id) => /^[a-z@]/.test(id) && !id.startsWith('culori'),
    logLevel: 'warn',
  });
  const startedSecond = Math.floor(Date.now() / 1000);
  const working = join(ROOT, `dist/.build-${process.pid}`);
  const { output } = await bundle.write({
    dir: working,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: false,
    // Names stay, for the reports of errors.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    plugins: [{ name: 'ascii', generateBundle: writeAscii }],
  });
  const key = createHash('sha256');
  for (const { fileName, code } of output) key.update(`${fileName}\n${code}`);
  const directory = `dist/build-${key.digest('hex').slice(0, 12)}`;
  settle(working, join(ROOT, directory));
  const record = fileURLToPath(BUILD_RECORD);
  writeFileSync(`${record}.${process.pid}`, JSON.stringify({ directory, inputs: inputsOf(output, startedSecond) }));
  renameSync(`${record}.${process.pid}`, record);
  removeOld(directory);
}

/** All that the output was made of, with stamps; one that may have changed after it was read has a stamp that no file has. Packages are told by the lock file. */
function inputsOf(output, startedSecond) {
  const ids = new Set(output.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.startsWith(join(ROOT, 'src'))));
  return [...ids, join(ROOT, 'package-lock.json')].map((id) => {
    const path = relative(ROOT, id);
    const [size, second] = stampOf(path);
    return [path, size, second < startedSecond ? second : 0];
  });
}

/** Text with a letter that is not ASCII takes twice the memory and is decoded slowly; such letters are in strings and patterns only, and may be escaped. */
function writeAscii(_options, bundle) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  for (const chunk of Object.values(bundle)) chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escape);
}

/** Rolldown is there in development only; without it, or on a Node too old for it, the sources are run. */
async function findBundler() {
  try {
    return (await import('rolldown')).rolldown;
  } catch (cause) {
    console.error(`Rushes will run from its sources: ${cause.message}`);
    return undefined;
  }
}

/** Another build of the same sources may have been here first; it is as good. */
function settle(working, directory) {
  try {
    renameSync(working, directory);
  } catch {
    rmSync(working, { recursive: true });
  }
}

function removeOld(directory) {
  for (const name of readdirSync(join(ROOT, 'dist'))) {
    const path = join(ROOT, 'dist', name);
    const isOld =
      /^\.?build-/.test(name) && `dist/${name}` !== directory && Date.now() - statSync(path).mtimeMs > KEPT_MS;
    if (isOld) rmSync(path, { recursive: true });
  }
}
