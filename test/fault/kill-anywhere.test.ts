import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKPOINTS } from '../../src/tasks/checkpoint.ts';
import type { CheckpointName } from '../../src/tasks/checkpoint.ts';
import { patienceMs } from '../support/patience.ts';

const TASK_PROCESS = fileURLToPath(new URL('task-process.ts', import.meta.url));

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rushes-kill-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

interface Line {
  readonly accepted?: string;
  readonly key?: string;
  readonly isReplay?: boolean;
  readonly summary?: readonly {
    readonly id: string;
    readonly status: string;
    readonly charged: string;
    readonly error_code: string | null;
  }[];
  readonly problems?: readonly string[];
  readonly balance?: Readonly<Record<'available' | 'held' | 'spent', string>>;
}

interface Ending {
  readonly lines: readonly Line[];
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

async function runService(keys: readonly string[], dieAt?: CheckpointName): Promise<Ending> {
  const child = spawn(process.execPath, [TASK_PROCESS, dataDir, keys.join(','), ...(dieAt ? [dieAt] : [])]);
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  const lines = output.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as Line), code, signal, errors };
}

/** By day the killer's slice (`killer.test.ts`) passes the same points at random, and `directory-lock.test.ts` tries the lock; by night each point has its turn. */
const isNight = process.env['CI_NIGHTLY'] === '1';

/** Webhooks are the killer's. */
const PLACES = CHECKPOINTS.filter((each) => each !== 'notified');

// One data directory goes through all deaths, so that what one leaves has to survive the next ones too.
test.runIf(isNight)(
  'every accepted task ends exactly once, and the book is right, wherever the process is killed',
  async () => {
    const asked: string[] = [];
    const answered = new Map<string, string>();
    for (const name of PLACES) {
      const keys = [1, 2, 3].map((index) => `${name}-${index}`);
      const { signal, lines, errors } = await runService(keys, name);
      expect([name, signal, errors]).toEqual([name, 'SIGKILL', '']);
      for (const { key = '', accepted = '' } of lines) answered.set(key, accepted);
      // The one that had no answer may have been accepted or not; who asks again must not pay twice.
      asked.push(...keys.slice(0, lines.length + 1));
    }
    const { code, lines, errors } = await runService(asked);
    expect([code, errors]).toEqual([0, '']);
    const { summary = [], problems, balance } = lines.at(-1) ?? {};

    const ids = new Map(lines.flatMap(({ key, accepted }) => (key && accepted ? [[key, accepted] as const] : [])));
    for (const [key, id] of answered) expect([key, ids.get(key)]).toEqual([key, id]);
    expect(lines.find(({ key }) => key === 'accepted-1')?.isReplay).toBe(true);
    expect(new Set(summary.map(({ id }) => id))).toEqual(new Set(ids.values()));
    expect(ids.size).toBe(new Set(asked).size);
    const failed = summary.filter(({ status }) => status === 'failed');
    expect(failed).toMatchObject([{ id: ids.get('canceled-1'), error_code: 'canceled' }]);
    const paid = summary.filter(({ status, charged }) => status === 'success' && charged === '900000');
    expect(paid.length).toBe(summary.length - 1);
    expect(problems).toEqual([]);
    const spent = 900_000 * paid.length;
    expect(balance).toEqual({ available: String(100_000_000 - spent), held: '0', spent: String(spent) });
    expect(await readdir(join(dataDir, 'work'))).toEqual([]);
    expect(await readdir(join(dataDir, 'spool'))).toEqual([]);
  },
  patienceMs(PLACES.length + 1),
);

test.runIf(isNight)(
  'a second process on the same data directory is refused, and the first goes on',
  async () => {
    const first = runService(['a', 'b', 'c', 'd']);
    const second = await waitUntilLocked().then(() => runService(['e']));
    expect(second.code).toBe(1);
    expect(second.errors).toContain('DirectoryInUseError');
    expect(second.errors).toContain('stop that process or choose another data directory');
    const { code, lines } = await first;
    expect(code).toBe(0);
    expect(lines.at(-1)?.problems).toEqual([]);
  },
  patienceMs(2),
);

async function waitUntilLocked(): Promise<void> {
  while (!(await readdir(dataDir)).includes('rushes.lock')) await new Promise((resolve) => setTimeout(resolve, 5));
}
