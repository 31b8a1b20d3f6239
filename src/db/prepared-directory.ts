import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { fsyncDirectory } from './durable-files.ts';
import { readMigrationFiles } from './migrate.ts';
import { readTar } from './tar.ts';
import type { TarEntry } from './tar.ts';

/** What a prepared data directory was made of; when any of it changes, it is stale. */
export interface PreparedManifest {
  readonly pglite: string;
  /** SHA-256 over the names and texts of all migrations. */
  readonly migrations: string;
  /** SHA-256 of the archive. */
  readonly archive: string;
}

const PREPARED_DIRECTORY = new URL('../../db/prepared/', import.meta.url);
/** A data directory of PGlite with all migrations applied: a tar archive under Brotli. */
export const PREPARED_ARCHIVE = new URL('pgdata.tar.br', PREPARED_DIRECTORY);
export const PREPARED_MANIFEST = new URL('manifest.json', PREPARED_DIRECTORY);

/** Room for the unpacked archive in one piece: in pieces of the default size it takes twice the time. */
const UNPACKED_BYTES = 48 * 1024 * 1024;

/**
 * Lays out a new data directory from the prepared one, durably and all at once: `target` either exists complete or not
 * at all. Creating a database from nothing takes many seconds and 800 MB instead.
 */
export async function unpackPreparedDirectory(target: string): Promise<void> {
  const archive = await promisify(brotliDecompress)(await readFile(PREPARED_ARCHIVE), { chunkSize: UNPACKED_BYTES });
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const entries = [...readTar(archive)];
  const directories = entries
    .filter((entry) => entry.kind === 'directory')
    .map((entry) => join(unfinished, entry.path));
  for (const directory of directories) await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeAll(unfinished, entries);
  for (const directory of [...directories, unfinished]) fsyncDirectory(directory);
  await rename(unfinished, target);
  fsyncDirectory(dirname(target));
}

/** True when the shipped archive is there. */
export function hasPreparedDirectory(): boolean {
  return existsSync(PREPARED_ARCHIVE);
}

/** The manifest that an archive made now would have. */
export async function currentManifest(archive: Uint8Array): Promise<PreparedManifest> {
  const hash = createHash('sha256');
  for (const { name, text } of await readMigrationFiles()) hash.update(`${name}\0${text}\0`);
  return {
    pglite: await packageVersion('@electric-sql/pglite'),
    migrations: hash.digest('hex'),
    archive: createHash('sha256').update(archive).digest('hex'),
  };
}

/** All files first and their flushes after, several at a time: so the disk takes many files in one go. */
async function writeAll(root: string, entries: readonly TarEntry[]): Promise<void> {
  const files = entries.filter((entry) => entry.kind === 'file');
  for (const { path, content } of files) writeFileSync(join(root, path), content, { mode: 0o600 });
  const left = files.values();
  const flushLeft = async () => {
    for (const { path } of left) {
      const file = await open(join(root, path), 'r+');
      await file.sync();
      await file.close();
    }
  };
  await Promise.all(Array.from({ length: 8 }, flushLeft));
}

/** Read from the package's folder: not every package exports its `package.json`. */
async function packageVersion(name: string): Promise<string> {
  const require = createRequire(import.meta.url);
  for (let folder = dirname(require.resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    if (!(await readdir(folder)).includes('package.json')) continue;
    const found = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
    };
    if (found.name === name && found.version !== undefined) return found.version;
  }
  throw new Error(`Cannot find the version of package "${name}"`);
}
