/**
 * Makes what the first start of a data directory is laid out from: `db/prepared`, and the description of the tables in
 * `db/schema.sql`. Run it after a change of a migration or of PGlite: `node scripts/prepare-database.ts`.
 */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Kysely, PGliteDialect } from 'kysely';
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
  const pglite = await startPglite(join(directory, 'pgdata'));
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(kysely as unknown as Kysely<never>);
  await writeFile(SCHEMA_FILE, SCHEMA_HEADER + (await describeSchema(kysely as unknown as Kysely<never>)));

  await pglite.exec('vacuum (analyze)');
  await pglite.exec('checkpoint');
  const tar = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();

  const archive = await compress(tar);
  await mkdir(new URL('.', PREPARED_ARCHIVE), { recursive: true });
  await writeFile(PREPARED_ARCHIVE, archive);
  await writeFile(PREPARED_MANIFEST, `${JSON.stringify(await currentManifest(archive), undefined, 2)}\n`);
  console.log(`${tar.length} bytes of database in ${archive.length} bytes`);
} finally {
  await rm(directory, { recursive: true, force: true });
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
