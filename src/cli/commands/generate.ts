import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { createClient, type Client, type SubmitOptions, type TaskAnswer } from '../client.ts';
import { addModelOptions, modelOf, requestOf } from '../model-options.ts';
import { createOutput, EXIT, safeText, UserError, type Output } from '../output.ts';
import { addSettingOptions, configOf } from '../settings-options.ts';
import { followToEnd } from './tasks.ts';

/** `rushes generate "…"`: from a prompt to a film on disk, through the real service. */
export function addGenerateCommand(program: Command): void {
  const command = program
    .command('generate')
    .description('Turn a prompt into a film or pictures, through the service')
    .argument('<prompt>', 'What it shows, in English or Chinese; - reads it from stdin');
  const model = modelOf(process.argv);
  addModelOptions(command, model);
  addSettingOptions(command, ['dataDir', 'workers', 'allowPrivateNetwork'])
    .option('--out <folder>', 'Folder for the result', 'films')
    .option(
      '--url <origin>',
      'Use the server at this origin instead of one of its own (RUSHES_URL); needs RUSHES_API_KEY',
    )
    .option('--reference <text>', 'What you call it: shown with the task, and searchable')
    .option('--quote-id <id>', 'A price that `quote` locked; needs the same options')
    .option('--json', 'Print JSON and no progress')
    .action(async (prompt: string, flags: Readonly<Record<string, unknown>>) => {
      const output = createOutput(flags['json'] === true);
      const body = await requestOf(model, await promptOf(prompt), flags);
      const service = await openService(flags);
      try {
        await generate(
          service.client,
          { model, body, folder: String(flags['out']), options: submitOptionsOf(flags) },
          output,
        );
      } finally {
        await service.close();
      }
    });
}

async function promptOf(argument: string): Promise<string> {
  return argument === '-' ? (await readFile('/dev/stdin', 'utf8')).trim() : argument;
}

/** The server that was named, or one of our own that lives as long as the command. */
async function openService(
  flags: Readonly<Record<string, unknown>>,
): Promise<{ client: Client; close(): Promise<void> }> {
  const url = typeof flags['url'] === 'string' ? flags['url'] : process.env['RUSHES_URL'];
  if (url !== undefined) {
    const key = process.env['RUSHES_API_KEY'];
    if (key === undefined) throw new UserError(`No API key for ${url}`, ['Set RUSHES_API_KEY to a key of that server']);
    return { client: createClient(url, key), close: () => Promise.resolve() };
  }
  const { settings } = configOf(flags);
  // Loaded when it is needed, so that help and mistakes are answered at once.
  const { startServer } = await import('../../server/start.ts');
  const server = await startServer(
    { ...settings, host: '127.0.0.1', port: 0, publicUrl: undefined, logLevel: 'silent' },
    { temporaryKey: true },
  );
  if (server.temporaryKey === undefined) throw new Error('The embedded server gave no key');
  return { client: createClient(server.origin, server.temporaryKey), close: () => server.stop() };
}

interface Job {
  readonly model: ModelSpec;
  readonly body: unknown;
  readonly folder: string;
  readonly options: SubmitOptions;
}

function submitOptionsOf(flags: Readonly<Record<string, unknown>>): SubmitOptions {
  const { reference, quoteId } = flags;
  return {
    idempotencyKey: randomUUID(),
    ...(typeof reference === 'string' ? { clientReference: reference } : {}),
    ...(typeof quoteId === 'string' ? { quoteId } : {}),
  };
}

async function generate(client: Client, job: Job, output: Output): Promise<void> {
  const id = await client.submit(job.model.slug, job.body, job.options);
  const answer = await followOrCancel(client, id, output);
  if (answer.status === 'failed') {
    throw new UserError(
      `It could not be made: ${safeText(answer.error?.message ?? 'no reason given')}`,
      [`Task ${id}; nothing was charged`],
      EXIT.taskFailed,
    );
  }
  const files = await download(client, id, answer, job.folder);
  const metadata = answer.result?.metadata ?? {};
  const [notUnderstood, notShown] = [wordsOf(metadata['not_understood']), wordsOf(metadata['not_shown'])];
  output.result(
    {
      files,
      price_usd: answer.billing?.amount ?? null,
      task_id: id,
      not_understood: notUnderstood,
      not_shown: notShown,
      storyboard_url: metadata['storyboard_url'] ?? null,
    },
    describe(output, files, answer, [...notUnderstood, ...notShown]),
  );
}

function wordsOf(listed: unknown): readonly string[] {
  return Array.isArray(listed) ? listed.map(String) : [];
}

/** One file of a result on disk; paths are absolute. */
interface SavedFile {
  readonly path: string;
  readonly width: number | null;
  readonly height: number | null;
  /** Of a film. */
  readonly seconds: number | null;
}

async function download(client: Client, id: string, answer: TaskAnswer, folder: string): Promise<readonly SavedFile[]> {
  const resources = answer.result?.resources ?? [];
  if (resources.length === 0) throw new Error(`Task ${id} succeeded without a result`);
  await mkdir(folder, { recursive: true });
  const files: SavedFile[] = [];
  for (const [index, { url, format, width, height, duration }] of resources.entries()) {
    const number = resources.length === 1 ? '' : `-${index + 1}`;
    const path = resolve(folder, `${id}${number}.${format ?? 'bin'}`);
    await client.download(url, path);
    files.push({ path, width, height, seconds: duration ?? null });
  }
  return files;
}

/** Ctrl-C cancels the task, so that nobody pays for what nobody waits for; a second one ends at once. */
async function followOrCancel(client: Client, id: string, output: Output): Promise<TaskAnswer> {
  const interrupted = new AbortController();
  const canceled = once(process, 'SIGINT', { signal: interrupted.signal }).then(async () => {
    await client.cancel(id);
    throw new UserError(`Canceled task ${id}; nothing was charged`, [], EXIT.interrupted);
  });
  try {
    return await Promise.race([followToEnd(client, id, output), canceled]);
  } finally {
    interrupted.abort();
    canceled.catch(() => undefined);
  }
}

function describe(
  output: Output,
  files: readonly SavedFile[],
  answer: TaskAnswer,
  notDrawn: readonly string[],
): string {
  const { bold, dim, warning } = output.style;
  const [first] = files;
  const facts = [
    ['size', `${first?.width}×${first?.height}`],
    ...(first?.seconds === null ? [] : [['length', `${first?.seconds} s`]]),
    ['price', `$${answer.billing?.amount.toFixed(4)}`],
    ['made in', `${((answer.duration ?? 0) / 1000).toFixed(1)} s`],
    ['task', answer.task_id],
  ];
  const lines = [
    ...files.map(({ path }) => bold(relative(process.cwd(), path) || path)),
    ...facts.map(([name = '', value]) => `  ${dim(name.padEnd(8))}${value}`),
  ];
  if (notDrawn.length > 0) lines.push(`  ${warning('not drawn')}  ${safeText(notDrawn.join(', '))}`);
  return lines.join('\n');
}
