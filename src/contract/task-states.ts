/**
 * The life of a task.
 *
 * - `pending`: accepted, its money held, waiting for a worker. Left when a worker starts it, or when it fails before that
 *   (canceled, past its deadline).
 * - `processing`: a worker holds its lease. A lost worker does not move it back: the next worker takes over the lease in
 *   the same state. Left when the result is stored and settled, or when it fails for good.
 * - `success`: the result is stored, probed and paid. Final.
 * - `failed`: a reason is recorded and the hold is given back. Final.
 */
export const TASK_STATUSES = ['pending', 'processing', 'success', 'failed'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Where a task may go from each state; there is no way back. */
export const TRANSITIONS: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  pending: ['processing', 'failed'],
  processing: ['success', 'failed'],
  success: [],
  failed: [],
};

/** True when a task in this state never changes again. */
export function isTerminal(status: TaskStatus): boolean {
  return TRANSITIONS[status].length === 0;
}
