import { readFile, readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';

/** Where the migrations are, both beside the sources and beside the compiled program. */
export const MIGRATIONS_DIRECTORY = new URL('../../db/migrations/', import.meta.url);

/**
 * Brings a database to the newest of `db/migrations`: each file once, in the order of its name, all in one transaction.
 * Returns the names of those that ran now. Safe when several servers start at once.
 */
export async function migrate(kysely: Kysely<never>): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'schema_migrations',
    migrationLockTableName: 'schema_migrations_lock',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName ?? 'unknown';
    throw new Error(`Cannot migrate the database: migration "${failed}" failed`, { cause: error });
  }
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName);
}

/** The migrations as files, in order: name without extension, and text. */
export async function readMigrationFiles(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const names = (await readdir(MIGRATIONS_DIRECTORY)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -'.sql'.length),
      text: await readFile(new URL(name, MIGRATIONS_DIRECTORY), 'utf8'),
    })),
  );
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = await readMigrationFiles();
  return Object.fromEntries(files.map(({ name, text }) => [name, { up: (db) => runScript(db, text) }]));
}

/**
 * Runs several statements as one. The extended query protocol takes a single statement, and PGlite speaks nothing else
 * inside a transaction; `do` with `execute` is that single statement.
 */
async function runScript(db: Kysely<unknown>, text: string): Promise<void> {
  for (const quote of ['$script$', '$execute$']) {
    if (text.includes(quote)) throw new Error(`Cannot run a migration: it contains ${quote}`);
  }
  await sql.raw(`do $script$ begin execute $execute$${text}$execute$; end $script$`).execute(db);
}
