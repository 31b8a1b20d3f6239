import type { Brand } from '../base/brand.ts';

export type TaskId = Brand<string, 'TaskId'>;
export type TeamId = Brand<string, 'TeamId'>;
export type KeyId = Brand<string, 'KeyId'>;
export type ElementId = Brand<string, 'ElementId'>;

const ELEMENT_ID = /^[1-9]\d{17}$/;
const TASK_ID = /^task-[A-Za-z0-9_-]{1,100}$/;

/** Reads a task id; undefined when the text cannot be one. The charset is what every known client accepts. */
export function parseTaskId(text: string): TaskId | undefined {
  return TASK_ID.test(text) ? (text as TaskId) : undefined;
}

/** Makes a task id of a ULID (https://github.com/ulid/spec), so that ids sort by time. */
export function taskId(ulid: string): TaskId {
  const id = parseTaskId(`task-${ulid}`);
  if (id === undefined) throw new Error(`Cannot make a task id of "${ulid}"`);
  return id;
}

/** Takes an id that this program made and stored. */
export function teamId(text: string): TeamId {
  return text as TeamId;
}

/** Takes an id that this program made and stored. */
export function keyId(text: string): KeyId {
  return text as KeyId;
}

/** Reads the id of an element, 18 digits; undefined when the text cannot be one. */
export function parseElementId(text: string): ElementId | undefined {
  return ELEMENT_ID.test(text) ? (text as ElementId) : undefined;
}
