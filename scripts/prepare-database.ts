/**
 * Makes what the first start of a data directory is laid out from: `db/prepared`, and the description of the tables in
 * `db/schema.sql`. Run it after a change of a migration or of PGlite: `node scripts/prepare-database.ts`.
 */
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Kysely, PGliteDialect } from 'kysely';
import { pack } from 'tar-stream';
import { describeSchema } from '../src/db/describe-schema.ts';
import { migrate } from '../src/db/migrate.ts';
import { startPglite } from '../src/db/pglite.ts';
import { PREPARED_ARCHIVE, PREPARED_MANIFEST, currentManifest } from '../src/db/prepared-directory.ts';
import type { Tables } from '../src/db/tables.ts';

const SCHEMA_FILE = new URL('../db/schema.sql', import.meta.url);
const SCHEMA_HEADER =
  '-- What the migrations add up to. Written by scripts/prepare-database.ts, compared by a test.\n\n';

const directory = await mkdtemp(join(tmpdir(), 'rushes-prepare-'));
try {
  const pgdata = join(directory, 'pgdata');
  const pglite = await startPglite(pgdata);
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(kysely as unknown as Kysely<never>);
  await writeFile(SCHEMA_FILE, SCHEMA_HEADER + (await describeSchema(kysely as unknown as Kysely<never>)));

  // Other databases are made of these, and here are none: two thirds of the files that each first start would lay out.
  await pglite.exec(`update pg_database set datistemplate = false`);
  for (const template of ['template0', 'template1']) await pglite.exec(`drop database ${template}`);
  await pglite.exec('vacuum (analyze)');
  await pglite.exec('checkpoint');
  // Packed after the shutdown: what is dumped from a running database is recovered, all of its files synced, at each first start.
  await pglite.close();
  const tar = await packDirectory(pgdata);

  const archive = await compress(tar);
  await mkdir(new URL('.', PREPARED_ARCHIVE), { recursive: true });
  await writeFile(PREPARED_ARCHIVE, archive);
  await writeFile(PREPARED_MANIFEST, `${JSON.stringify(await currentManifest(archive), undefined, 2)}\n`);
  console.log(`${tar.length} bytes of database in ${archive.length} bytes`);
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** All that is in a directory, as a tar archive with the same bytes for the same files. */
async function packDirectory(root: string): Promise<Uint8Array> {
  const archive = pack();
  const packed = buffer(archive);
  const mtime = new Date(0);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, name: relative(root, join(entry.parentPath, entry.name)) }));
  for (const { entry, name } of paths.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.isDirectory()) archive.entry({ name, type: 'directory', mtime });
    else archive.entry({ name, mtime }, await readFile(join(root, name)));
  }
  archive.finalize();
  return packed;
}

/** The window spans the archive, so that the three nearly equal databases of a PostgreSQL cluster cost little more than one. */
async function compress(tar: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(tar, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: tar.length,
    },
  });
}
