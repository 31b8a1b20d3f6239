// Plain old JavaScript on purpose, as rushes.js.
import { readFileSync, statSync } from 'node:fs';

const ROOT = new URL('../', import.meta.url);

/** What the newest build is and was made of: `{ directory, inputs: [path, bytes, second of the last change][] }`, paths from the root. */
export const BUILD_RECORD = new URL('dist/build.json', ROOT);

/**
 * Where the built program is: a directory URL with one module for each program that is started, `main.js` first among them.
 * Undefined when nothing was built or a source has changed since; a source that is gone where no sources are installed is no change.
 */
export function currentBuild() {
  const record = readRecord();
  if (record === undefined) return undefined;
  const hasSources = exists(new URL('src/', ROOT));
  const isCurrent = record.inputs.every(
    ([path, ...was]) => (!hasSources && path.startsWith('src/')) || String(stampOf(path)) === String(was),
  );
  return isCurrent ? new URL(`${record.directory}/`, ROOT) : undefined;
}

/** Size in bytes and second of the last change of a file, by its path from the root; undefined when there is none. */
export function stampOf(path) {
  const stat = statSync(new URL(path, ROOT), { throwIfNoEntry: false });
  // Copies of a file system, among them layers of a container, keep whole seconds.
  return stat && [stat.size, Math.floor(stat.mtimeMs / 1000)];
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(BUILD_RECORD, 'utf8'));
  } catch {
    return undefined;
  }
}

function exists(url) {
  return statSync(url, { throwIfNoEntry: false }) !== undefined;
}
