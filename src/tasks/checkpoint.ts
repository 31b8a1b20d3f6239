import type { TaskId } from '../contract/ids.ts';

/**
 * Places between two steps of a task where a crash must do no harm; fault tests stop the program there.
 *
 * - `accepted`: the task is committed, its id not yet answered.
 * - `fetched`: the queue has handed the job out, the task does not know yet.
 * - `working`: the engine runs.
 * - `stored`: the files are durable, nothing is paid.
 * - `settled`: result, price and job are committed, nothing is cleaned up.
 */
export const CHECKPOINTS = ['accepted', 'fetched', 'working', 'stored', 'settled'] as const;
export type CheckpointName = (typeof CHECKPOINTS)[number];

/** Called at each place; the work goes on when it resolves. */
export type Checkpoint = (name: CheckpointName, taskId: TaskId) => Promise<void> | void;

/** Passes at once. */
export const passCheckpoint: Checkpoint = () => {};
