import type { TaskId } from '../contract/ids.ts';

/**
 * Places between two steps of a task where a crash must do no harm; fault tests stop the program there.
 *
 * - `accepted`: the task is committed, its id not yet answered.
 * - `claimed`: the task is a worker's, which has not begun.
 * - `working`: the engine runs.
 * - `stored`: the files are durable, nothing is paid.
 * - `settled`: result and price are committed, nothing is cleaned up.
 * - `notified`: the receiver of a webhook has answered, nobody has written it down.
 * - `canceled`: a cancel is committed, not yet answered, and its worker does not know.
 */
export const CHECKPOINTS = ['accepted', 'claimed', 'working', 'stored', 'settled', 'notified', 'canceled'] as const;
export type CheckpointName = (typeof CHECKPOINTS)[number];

/** Called at each place; the work goes on when it resolves. */
export type Checkpoint = (name: CheckpointName, taskId: TaskId) => Promise<void> | void;

/** Passes at once. */
export const passCheckpoint: Checkpoint = () => {};
