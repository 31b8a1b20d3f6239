import type { DatabaseTransaction } from '../db/database.ts';
import { removeDeletedElements } from '../elements/task-elements.ts';
import { finishRemovals, removeFile } from '../storage/removal.ts';
import type { TasksContext } from './context.ts';
import { QUOTE_KEPT_MS } from './quotes.ts';

/** What a sweep works with. */
export type SweepContext = Pick<TasksContext, 'database' | 'storage' | 'clock'>;

/** Small enough that a sweep after a long pause does not keep others waiting for the database. */
const BATCH = 100;
/** No file takes a day to be written, on whatever node. */
const UNFINISHED_MS = 24 * 3600_000;

/**
 * Removes what has expired: results and requests of final tasks, uploaded files, deleted elements, quotes, then each of their files that nothing refers to any more.
 * The task itself stays, as the ledger refers to it. Safe to end in the middle: `sweepOrphans` finds what it left.
 */
export async function sweepExpired(context: SweepContext): Promise<void> {
  const now = new Date(context.clock.nowMs());
  for (;;) {
    const { rows, hashes } = await context.database.transaction((trx) => removeExpiredRows(trx, now));
    for (const hash of new Set(hashes)) await removeFile(context, hash);
    if (rows === 0) return;
  }
}

/** Removes files that nothing refers to, of runs that ended between storing and settling, and what was never stored whole. */
export async function sweepOrphans(context: SweepContext): Promise<void> {
  await finishRemovals(context, 'old');
  await context.storage.removeUnfinished(new Date(context.clock.nowMs() - UNFINISHED_MS));
  for await (const { hash } of context.storage.list()) await removeFile(context, hash);
}

/** Returns how many rows it changed, at most five batches, and the hashes of the files that they referred to. */
async function removeExpiredRows(trx: DatabaseTransaction, now: Date): Promise<RemovedRows> {
  const results = await trx
    .deleteFrom('task_results')
    .where('token', 'in', (eb) =>
      eb
        .selectFrom('task_results')
        .select('token')
        .where('expires_at', '<=', now)
        .limit(BATCH)
        // Several nodes may sweep at once: each takes other rows.
        .forUpdate()
        .skipLocked(),
    )
    .returning('hash')
    .execute();
  const tasks = await trx
    .selectFrom('tasks')
    .select(['id', 'request_file'])
    .where('expires_at', '<=', now)
    .where((eb) => eb.or([eb('request', 'is not', null), eb('request_file', 'is not', null)]))
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  if (tasks.length > 0) {
    const ids = tasks.map((task) => task.id);
    await trx.updateTable('tasks').set({ request: null, request_file: null }).where('id', 'in', ids).execute();
    // Their addresses may hold secrets of the user.
    await trx.deleteFrom('webhook_deliveries').where('task_id', 'in', ids).execute();
  }
  const uploads = await trx
    .deleteFrom('media_files')
    .where('id', 'in', (eb) =>
      eb.selectFrom('media_files').select('id').where('expires_at', '<=', now).limit(BATCH).forUpdate().skipLocked(),
    )
    .returning('hash')
    .execute();
  const elements = await removeDeletedElements(trx, BATCH);
  const quotes = await trx
    .deleteFrom('quotes')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('quotes')
        .select('id')
        .where('expires_at', '<=', new Date(now.getTime() - QUOTE_KEPT_MS))
        .limit(BATCH),
    )
    .returning('id')
    .execute();
  return {
    rows: quotes.length + results.length + tasks.length + uploads.length + elements.rows,
    hashes: [
      ...[...results, ...uploads].map(({ hash }) => hash),
      ...elements.hashes,
      ...tasks.flatMap((task) => task.request_file ?? []),
    ],
  };
}

interface RemovedRows {
  readonly rows: number;
  readonly hashes: readonly string[];
}
