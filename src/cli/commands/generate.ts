import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { createClient, type Client, type TaskAnswer } from '../client.ts';
import { addModelOptions, defaultModel, requestOf } from '../model-options.ts';
import { createOutput, EXIT, safeText, UserError, type Output } from '../output.ts';
import { createProgress } from '../progress.ts';
import { addSettingOptions, configOf } from '../settings-options.ts';

const POLL_MS = 250;

/** `rushes generate "…"`: from a prompt to a film on disk, through the real service. */
export function addGenerateCommand(program: Command): void {
  const command = program
    .command('generate')
    .description('Turn a prompt into a film, through the service')
    .argument('<prompt>', 'What the film shows, in English or Chinese; - reads it from stdin');
  addModelOptions(command, defaultModel());
  addSettingOptions(command, ['dataDir', 'workers', 'allowPrivateNetwork'])
    .option('--out <folder>', 'Folder for the film', 'films')
    .option(
      '--url <origin>',
      'Use the server at this origin instead of one of its own (RUSHES_URL); needs RUSHES_API_KEY',
    )
    .option('--json', 'Print JSON and no progress')
    .action(async (prompt: string, flags: Readonly<Record<string, unknown>>) => {
      const output = createOutput(flags['json'] === true);
      const body = await requestOf(defaultModel(), await promptOf(prompt), flags);
      const service = await openService(flags);
      try {
        await generate(service.client, body, String(flags['out']), output);
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
    { ...settings, host: '127.0.0.1', port: 0, logLevel: 'silent' },
    { temporaryKey: true },
  );
  if (server.temporaryKey === undefined) throw new Error('The embedded server gave no key');
  return { client: createClient(server.origin, server.temporaryKey), close: () => server.stop() };
}

async function generate(client: Client, body: unknown, folder: string, output: Output): Promise<void> {
  const id = await client.submit(defaultModel().slug, body);
  const answer = await follow(client, id, output);
  if (answer.status === 'failed') {
    throw new UserError(
      `The film could not be made: ${safeText(answer.error?.message ?? 'no reason given')}`,
      [`Task ${id}; nothing was charged`],
      EXIT.taskFailed,
    );
  }
  const film = answer.result?.resources[0];
  if (!film) throw new Error(`Task ${id} succeeded without a result`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${id}.${film.format ?? 'mp4'}`);
  await client.download(film.url, path);
  const metadata = answer.result?.metadata ?? {};
  const notDrawn = Array.isArray(metadata['not_understood']) ? metadata['not_understood'].map(String) : [];
  output.result(
    {
      path: resolve(path),
      width: film.width,
      height: film.height,
      seconds: film.duration ?? null,
      price_usd: answer.billing?.amount ?? null,
      task_id: id,
      not_understood: notDrawn,
      storyboard_url: metadata['storyboard_url'] ?? null,
    },
    describe(output, path, film, answer, notDrawn),
  );
}

async function follow(client: Client, id: string, output: Output): Promise<TaskAnswer> {
  const progress = createProgress(output.json);
  try {
    for (;;) {
      const answer = await client.task(id);
      progress.update(answer);
      if (answer.status === 'success' || answer.status === 'failed') return answer;
      await wait(POLL_MS);
    }
  } finally {
    progress.stop();
  }
}

function describe(
  output: Output,
  path: string,
  film: NonNullable<TaskAnswer['result']>['resources'][number],
  answer: TaskAnswer,
  notDrawn: readonly string[],
): string {
  const { bold, dim, warning } = output.style;
  const facts = [
    ['size', `${film.width}×${film.height}`],
    ['length', `${film.duration} s`],
    ['price', `$${answer.billing?.amount.toFixed(4)}`],
    ['made in', `${((answer.duration ?? 0) / 1000).toFixed(1)} s`],
    ['task', answer.task_id],
  ] as const;
  const lines = [
    bold(relative(process.cwd(), resolve(path)) || path),
    ...facts.map(([name, value]) => `  ${dim(name.padEnd(8))}${value}`),
  ];
  if (notDrawn.length > 0) lines.push(`  ${warning('not drawn')}  ${safeText(notDrawn.join(', '))}`);
  return lines.join('\n');
}
