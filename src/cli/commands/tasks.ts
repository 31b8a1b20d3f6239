import type { Command } from 'commander';
import { isTerminal } from '../../contract/task-states.ts';
import type { Client, TaskAnswer } from '../client.ts';
import { addClientOptions, clientOf } from '../client-of.ts';
import { createOutput, EXIT, safeText, UserError, type Output } from '../output.ts';
import { createProgress } from '../progress.ts';

type Flags = Readonly<Record<string, unknown>>;

/** `rushes tasks list|show|cancel|watch`: the tasks of the team. */
export function addTasksCommand(program: Command): void {
  const tasks = program.command('tasks').description('Look after tasks');
  const add = (words: string, description: string): Command =>
    addClientOptions(tasks.command(words).description(description));

  add('list', 'List tasks, newest first')
    .option('--status <status>', 'pending, processing, success or failed')
    .option('--model <slug>', 'Such as kling/kling-v3-t2v')
    .option('--after <time>', 'Accepted since, such as 2026-01-02T03:04:05Z')
    .option('--before <time>', 'Accepted until')
    .option('--reference <text>', 'As X-Client-Reference said')
    .option('--idempotency-key <key>', 'Finds the task of a submit whose answer was lost')
    .option('--limit <count>', 'Tasks in a page', '20')
    .option('--cursor <text>', 'Where a page begins: next_cursor of the one before')
    .action(async (flags: Flags) => {
      const page = await clientOf(flags).tasks(queryOf(flags));
      const lines = page.tasks.map(lineOf);
      if (page.next_cursor !== null) lines.push(`more with --cursor ${page.next_cursor}`);
      createOutput(flags['json'] === true).result(page, lines.length === 0 ? 'no tasks' : lines.join('\n'));
    });
  add('show <id>', 'Show one task').action(async (id: string, flags: Flags) => {
    const task = await clientOf(flags).task(id);
    createOutput(flags['json'] === true).result(task, textOf(task));
  });
  add('cancel <id>', 'Cancel a task; nothing is charged').action(async (id: string, flags: Flags) => {
    const task = await clientOf(flags).cancel(id);
    createOutput(flags['json'] === true).result(task, `canceled ${id}; nothing is charged`);
  });
  add('watch <id>', 'Follow a task to its end').action(async (id: string, flags: Flags) => {
    const output = createOutput(flags['json'] === true);
    const task = await followToEnd(clientOf(flags), id, output);
    output.result(task, textOf(task));
    if (task.status === 'failed') process.exitCode = EXIT.taskFailed;
  });
}

/** Follows a task with a bar, and gives its final answer. */
export async function followToEnd(client: Client, id: string, output: Output): Promise<TaskAnswer> {
  const progress = createProgress(output.json);
  try {
    for await (const task of client.follow(id)) {
      progress.update(task);
      if (isTerminal(task.status)) return task;
    }
  } finally {
    progress.stop();
  }
  throw new UserError(`The server lost sight of task ${id}`, [`Ask again: rushes tasks show ${id}`]);
}

const QUERY: Readonly<Record<string, string>> = {
  status: 'status',
  model: 'model',
  after: 'created_after',
  before: 'created_before',
  reference: 'client_reference',
  idempotencyKey: 'idempotency_key',
  limit: 'limit',
  cursor: 'cursor',
};

function queryOf(flags: Flags): Readonly<Record<string, string>> {
  const entries = Object.entries(QUERY).map(([flag, name]) => [name, flags[flag]] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function lineOf(task: TaskAnswer): string {
  const { task_id: id, status, model_id: model, client_reference: reference = '' } = task;
  return [id, status.padEnd(10), model.padEnd(20), task.created_at, safeText(reference)].join('  ').trimEnd();
}

function textOf(task: TaskAnswer): string {
  const { progress, error, billing, result } = task;
  const facts = [
    ['status', task.status],
    ['model', task.model_id],
    ['accepted', task.created_at],
    ['reference', task.client_reference],
    ['doing', progress && `${progress.stage} ${Math.round(progress.percent)} %`],
    ['position', progress?.position],
    ['done about', progress?.estimated_end_at],
    ['price', billing && `$${billing.amount.toFixed(4)}`],
    ['error', error && `${error.code}: ${error.message}`],
    ...(result?.resources ?? []).map(({ url }) => ['result', url] as const),
  ] as const;
  const lines = facts.filter(([, value]) => value !== undefined);
  return [task.task_id, ...lines.map(([name, value]) => `  ${name.padEnd(12)}${safeText(String(value))}`)].join('\n');
}
