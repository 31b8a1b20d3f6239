import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import type { Timers } from '../base/timers.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';
import type { Storage } from './storage.ts';

/*
 * How a file is put while another process, on whatever node, wants to remove it:
 *
 * - Whoever puts a file claims its name first: a row in `stored_files`, with the time. The file appears after that, and is
 *   referred to by a foreign key to that row, soon.
 * - Whoever removes one deletes that row, in one transaction in which nothing refers to it and its last put is a while ago, and
 *   leaves a row in `file_removals`. Then the file is deleted, then that row.
 * - A claim that finds a removal waits for its end. So no file is ever deleted after a put of it has begun.
 *
 * However long the time between put and reference is, nothing refers to a file that is gone: the foreign key refuses it.
 */

/** Keeps the names of files in the database. */
export interface FileRegister {
  readonly database: Database;
  readonly clock: Clock;
  readonly timers: Timers;
}

/** A file that was put this recently may belong to a task that is being settled. */
const FRESH_MS = 3600_000;
/** Longer than any request to delete is on its way, with all its attempts; whoever began a removal before that is dead. */
const REMOVAL_MS = 10 * 60_000;
const CLAIM_WAIT_MS = 30_000;
const LOOK_MS = 100;

/** A file is being removed, by a node that does not come to an end with it. */
export class FileBeingRemovedError extends Error {
  override readonly name = 'FileBeingRemovedError';
}

/** Claims a name before its file appears. Throws a `FileBeingRemovedError` when its removal does not end within half a minute. */
export async function claimFile(register: FileRegister, hash: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOOK_MS) {
    const isClaimed = await register.database
      .transaction((trx) => claim(trx, hash, new Date(register.clock.nowMs())))
      .catch((error: unknown) => {
        if (error instanceof FileBeingRemovedError && waitedMs < CLAIM_WAIT_MS) return false;
        throw error;
      });
    if (isClaimed) return;
    await new Promise<void>((resolve) => register.timers.after(LOOK_MS, resolve));
  }
}

async function claim(trx: DatabaseTransaction, hash: string, now: Date): Promise<true> {
  // One that is lost in a crash belongs to a run that is lost, too; what refers to it takes it to the disk.
  await sql`set local synchronous_commit = off`.execute(trx);
  await trx
    .insertInto('stored_files')
    .values({ hash, put_at: now })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ put_at: now }))
    .execute();
  // After that, in a statement of its own: a removal that was under way has been committed, one that comes later finds the row.
  const removal = await trx.selectFrom('file_removals').select('hash').where('hash', '=', hash).executeTakeFirst();
  if (removal !== undefined) throw new FileBeingRemovedError(`Cannot put file ${hash}: it is being removed`);
  return true;
}

type Remover = Pick<FileRegister, 'database' | 'clock'> & { readonly storage: Storage };

/** Removes a file unless something refers to it or it was put within the hour. True when it is gone. */
export async function removeFile(remover: Remover, hash: string): Promise<boolean> {
  const { database, clock } = remover;
  // Asked without a lock, as most files are somebody's.
  if (await isReferenced(database.kysely, hash)) return false;
  const isBegun = await database.transaction((trx) => beginRemoval(trx, hash, { node: database.nodeId, clock }));
  if (isBegun) await endRemoval(remover, hash);
  return isBegun;
}

/** Ends the removals that dead processes began: those of this node, and those of any node that are older than a deletion can take. */
export async function finishRemovals(remover: Remover, which: 'own' | 'old'): Promise<void> {
  const { database, clock } = remover;
  const begun = database.kysely.selectFrom('file_removals').select('hash');
  const left =
    which === 'old'
      ? begun.where('begun_at', '<', new Date(clock.nowMs() - REMOVAL_MS))
      : database.exclusive
        ? begun
        : begun.where('node', '=', database.nodeId);
  for (const { hash } of await left.execute()) await endRemoval(remover, hash);
}

async function beginRemoval(
  trx: DatabaseTransaction,
  hash: string,
  { node, clock }: { readonly node: string; readonly clock: Clock },
): Promise<boolean> {
  const now = new Date(clock.nowMs());
  // A file without a row is locked by making one: a put of it that comes now waits.
  await trx
    .insertInto('stored_files')
    .values({ hash, put_at: new Date(0) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom('stored_files')
    .select('hash')
    .where('hash', '=', hash)
    .where('put_at', '<', new Date(now.getTime() - FRESH_MS))
    .forUpdate()
    .executeTakeFirst();
  // Looked for after the row is locked, since a reference that is being written holds that lock.
  if (row === undefined || (await isReferenced(trx, hash))) return false;
  await trx.deleteFrom('stored_files').where('hash', '=', hash).execute();
  const begun = await trx
    .insertInto('file_removals')
    .values({ hash, node, begun_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return begun.numInsertedOrUpdatedRows === 1n;
}

async function endRemoval({ database, storage }: Remover, hash: string): Promise<void> {
  await storage.delete(hash);
  await database.kysely.deleteFrom('file_removals').where('hash', '=', hash).execute();
}

async function isReferenced(db: DatabaseTransaction | Database['kysely'], hash: string): Promise<boolean> {
  const { rows } = await sql<{ referenced: boolean }>`
    select exists (select from task_results where hash = ${hash})
      or exists (select from media_files where hash = ${hash})
      or exists (select from element_images where hash = ${hash})
      or exists (select from tasks where request_file = ${hash}) as referenced
  `.execute(db);
  return rows[0]?.referenced === true;
}
