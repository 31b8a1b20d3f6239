import type { Command } from 'commander';
import { findRunningServer } from '../server/running-server.ts';
import { createCaller, dataOf, type CallApi } from './call-api.ts';
import { createOutput, UserError, type Output } from './output.ts';
import { addSettingOptions, configOf } from './settings-options.ts';

/** The admin API, wherever it answers. Paths are those below `/api/admin/v1/`. */
export interface AdminClient {
  get<Data>(path: string): Promise<Data>;
  send<Data>(
    method: 'POST' | 'PATCH',
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Data>;
  /** An answer that may be long: it is read while it comes. */
  stream(path: string): Promise<ReadableStream<Uint8Array>>;
}

/** Whoever needs longer to check or send a ledger has a very long one. */
const LONG_MS = 3600_000;

type Flags = Readonly<Record<string, unknown>>;

/** Makes a command of an administrator: its options say where the service is, and `run` gets the admin API there. */
export function addAdminAction(
  command: Command,
  run: (admin: AdminClient, output: Output, flags: Flags, words: readonly string[]) => Promise<void>,
): Command {
  return addSettingOptions(command, ['dataDir', 'databaseUrl'])
    .option('--url <origin>', 'The server (RUSHES_URL); needs RUSHES_ADMIN_KEY. Without it: the data directory')
    .option('--json', 'Print JSON')
    .action(async (...given: readonly unknown[]) => {
      const words = given.filter((each) => typeof each === 'string');
      const flags = command.opts();
      const { client, close } = await openAdmin(flags);
      try {
        await run(client, createOutput(flags['json'] === true), flags, words);
      } finally {
        await close();
      }
    });
}

/** The server that was named; the one that runs on the data directory; or, when none runs, the database itself. */
async function openAdmin(flags: Flags): Promise<{ client: AdminClient; close(): Promise<void> }> {
  const url = typeof flags['url'] === 'string' ? flags['url'] : process.env['RUSHES_URL'];
  const ownKey = process.env['RUSHES_ADMIN_KEY'] ?? process.env['RUSHES_API_KEY'];
  if (url !== undefined) return { client: createAdminClient(url, keyFor(url, ownKey)), close: async () => {} };
  const { settings } = configOf(flags);
  const running = findRunningServer(settings);
  if (running !== undefined) {
    const key = keyFor(running.origin, process.env['RUSHES_ADMIN_KEY'] ?? running.token ?? ownKey);
    return { client: createAdminClient(running.origin, key), close: async () => {} };
  }
  // Loaded when it is needed, so that help and mistakes are answered at once.
  const { startAdminServer } = await import('../server/start-admin.ts');
  const server = await startAdminServer(settings);
  return { client: createAdminClient(server.origin, server.key), close: () => server.stop() };
}

function keyFor(origin: string, key: string | undefined): string {
  if (key !== undefined) return key;
  throw new UserError(`No key for the admin API at ${origin}`, [
    "Set RUSHES_ADMIN_KEY to the operator's key, or RUSHES_API_KEY to a key with the scope admin",
  ]);
}

function createAdminClient(origin: string, key: string): AdminClient {
  const call = createCaller(origin, key, 'RUSHES_ADMIN_KEY');
  const admin: CallApi = (path, init) =>
    call(`/api/admin/v1/${path}`, { ...init, signal: AbortSignal.timeout(LONG_MS) });
  return {
    get: async (path) => dataOf(await admin(path)),
    send: async (method, path, body, headers = {}) =>
      dataOf(await admin(path, { method, headers, body: JSON.stringify(body) })),
    stream: async (path) => {
      const { body } = await admin(path);
      if (body === null) throw new Error('The server answered without a body');
      return body;
    },
  };
}
