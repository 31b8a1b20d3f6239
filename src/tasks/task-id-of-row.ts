import { parseTaskId } from '../contract/ids.ts';
import type { TaskId } from '../contract/ids.ts';

/** The id of a task as a row has it. Throws when it is none. */
export function taskIdOfRow(text: string): TaskId {
  const id = parseTaskId(text);
  if (id === undefined) throw new Error(`Cannot read the id of a task: got "${text}"`);
  return id;
}
