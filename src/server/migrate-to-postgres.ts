import { join } from 'node:path';
import type { Log } from '../base/log.ts';
import { copyDatabase, type CopiedRows } from '../db/copy-database.ts';
import { openPglite } from '../db/pglite.ts';
import { openPostgres } from '../db/postgres.ts';
import { verifyBook } from '../ledger/verify.ts';
import { openLocalStorage } from '../storage/local-disk.ts';
import { claimNothing, type Storage } from '../storage/storage.ts';
import { openStorage } from './open-storage.ts';
import { SettingProblem, type Settings } from './settings.ts';
import { silentTelemetry } from '../contract/telemetry.ts';

export interface MigrationReport {
  readonly rows: CopiedRows;
  /** Files that were copied into the bucket, and those that were there already. */
  readonly files: { readonly copied: number; readonly present: number } | undefined;
}

/** Comparing a large table takes as long as it takes. */
const UNHURRIED = { statementMs: 0, silenceMs: 3600_000, idleTransactionMs: 0 };

/**
 * Copies what a data directory holds to the PostgreSQL server and, where one is named, the bucket of the settings. The files come first
 * and a second try does not copy them again; the rows come all at once, verified, or not at all. Nothing is taken from the source.
 */
export async function migrateToPostgres(
  settings: Settings,
  { log, onFile }: { readonly log: Log; readonly onFile: (done: number) => void },
): Promise<MigrationReport> {
  const { dataDir, databaseUrl: url, s3Bucket } = settings;
  if (url === undefined) throw new SettingProblem('Cannot migrate: set RUSHES_DATABASE_URL to the PostgreSQL server');
  const source = await openPglite({ dataDir, log });
  try {
    // A lock of its own, as the source has that of the data directory.
    const target = await openPostgres({ url, dataDir: join(dataDir, 'migration'), timeouts: UNHURRIED, log });
    try {
      const files =
        s3Bucket === undefined
          ? undefined
          : await copyFiles(
              await openLocalStorage(join(dataDir, 'results')),
              await openStorage(settings, { log, telemetry: silentTelemetry, claim: claimNothing }),
              onFile,
            );
      const rows = await copyDatabase({ source, target, verify: requireRightBook });
      return { rows, files };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function requireRightBook(copy: Parameters<typeof verifyBook>[0]): Promise<void> {
  const problems = await verifyBook(copy);
  if (problems.length > 0) throw new Error(`Cannot migrate: the ledger is not right: ${JSON.stringify(problems)}`);
}

async function copyFiles(
  from: Storage,
  to: Storage,
  onFile: (done: number) => void,
): Promise<{ readonly copied: number; readonly present: number }> {
  let [copied, present] = [0, 0];
  for await (const { hash, bytes } of from.list()) {
    if ((await to.open(hash))?.bytes === bytes) present++;
    else {
      const file = await from.open(hash);
      if (file === undefined) continue;
      const stored = await to.putStream(file.read());
      if (stored.hash !== hash) throw new Error(`Cannot copy file ${hash}: it is damaged`);
      copied++;
    }
    onFile(copied + present);
  }
  return { copied, present };
}
