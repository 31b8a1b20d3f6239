import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { TaskId } from '../contract/ids.ts';
import type { Queryable } from '../db/database.ts';
import type { SubmitRefusal } from './service.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/** How long a key stands for the task that it made. */
export const KEY_KEPT_MS = 24 * 3600_000;

export interface KeyedSubmit {
  readonly teamId: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly nowMs: number;
}

/**
 * The task that an earlier submit with this key made; undefined when there is none, or it is too long ago. A key that was used for
 * another request is refused: whoever sends it has mixed something up.
 */
export async function findReplay(
  db: Queryable,
  { teamId, key, fingerprint, nowMs }: KeyedSubmit,
): Promise<Result<TaskId | undefined, SubmitRefusal>> {
  const earlier = await db
    .selectFrom('tasks')
    .select(['id', 'fingerprint'])
    .where('team_id', '=', teamId)
    .where('idempotency_key', '=', key)
    .where('created_at', '>', new Date(nowMs - KEY_KEPT_MS))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (earlier === undefined) return ok(undefined);
  const id = taskIdOfRow(earlier.id);
  return earlier.fingerprint === fingerprint ? ok(id) : fail({ kind: 'idempotency-conflict', taskId: id });
}
