import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { Queryable } from '../db/database.ts';
import type { AcceptedTask, SubmitRefusal, Submission } from './service.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/** How long a key stands for the task that it made. */
export const KEY_KEPT_MS = 24 * 3600_000;

/**
 * What an earlier submit with the same key is answered with, for one that is refused before `accept_task` could look for it; undefined
 * when there is no key, no such task, or it is too long ago. A key that was used for another request is refused: whoever sends it has
 * mixed something up.
 */
export async function findReplay(
  db: Queryable,
  {
    submission,
    fingerprint,
    nowMs,
  }: { readonly submission: Submission; readonly fingerprint: string; readonly nowMs: number },
): Promise<Result<AcceptedTask, SubmitRefusal> | undefined> {
  const { principal, model, idempotencyKey } = submission;
  if (idempotencyKey === undefined) return undefined;
  const earlier = await db
    .selectFrom('tasks')
    .select(['id', 'fingerprint'])
    .where('team_id', '=', principal.teamId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('created_at', '>', new Date(nowMs - KEY_KEPT_MS))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (earlier === undefined) return undefined;
  const id = taskIdOfRow(earlier.id);
  if (earlier.fingerprint === fingerprint) return ok({ id, model, isReplay: true });
  return fail({ kind: 'idempotency-conflict', taskId: id });
}
