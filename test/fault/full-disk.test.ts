import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { patienceMs } from '../support/patience.ts';

const FULL_DISK_PROCESS = fileURLToPath(new URL('full-disk-process.ts', import.meta.url));

const SHORT_MS = '8000';
/** A busy machine opens a database for seconds, and that is no standstill. */
const LONG_MS = '120000';

interface Line {
  readonly full?: true;
  readonly accepted?: string;
  readonly refused?: string;
  readonly summary?: readonly { readonly id: string; readonly status: string; readonly charged: number }[];
  readonly problems?: readonly unknown[];
  readonly held?: number;
}

async function run(args: readonly string[], onLine: (line: Line) => void = () => {}) {
  const child = spawn(process.execPath, [FULL_DISK_PROCESS, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: Line[] = [];
  createInterface(child.stdout).on('line', (line) => {
    lines.push(JSON.parse(line) as Line);
    onLine(JSON.parse(line) as Line);
  });
  const [errors, [code, signal]] = await Promise.all([
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  return { lines, errors, code, signal };
}

test.runIf(process.env['CI_NIGHTLY'] === '1')(
  'a disk that becomes full under the database: the process ends instead of hanging, and when there is room again nothing is lost',
  async ({ skip }) => {
    const root = await mkdtemp(join(tmpdir(), 'rushes-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', root]);
    try {
      if (mounted.status !== 0) skip('only those who may mount a small disk can fill one');
      const dataDir = join(root, 'data');
      const ballast = join(root, 'ballast');
      // More than there is room for.
      const fill = () => void spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k']);
      const storm = await run([dataDir, SHORT_MS], ({ full }) => full && fill());
      const accepted = storm.lines.flatMap((line) => line.accepted ?? []);
      expect([storm.signal, storm.errors]).toEqual([
        'SIGKILL',
        expect.stringContaining('the disk of the data directory'),
      ]);
      expect(accepted.length).toBeGreaterThan(0);

      // Without room it cannot start, and does not hang either.
      const inVain = await run([dataDir, SHORT_MS, 'finish']);
      expect(inVain.code).not.toBe(0);

      await rm(ballast);
      const after = await run([dataDir, LONG_MS, 'finish']);
      expect([after.code, after.errors]).toEqual([0, '']);
      const { summary = [], problems, held } = after.lines.at(-1) ?? {};
      const charged = new Map(summary.map((task) => [task.id, `${task.status} ${task.charged}`]));
      for (const id of accepted) expect([id, charged.get(id)]).toEqual([id, 'success 900000']);
      expect(summary.filter(({ status }) => status !== 'success')).toEqual([]);
      expect([problems, held]).toEqual([[], 0]);
      for (const scratch of ['work', 'spool']) expect(await readdir(join(dataDir, scratch))).toEqual([]);
    } finally {
      if (mounted.status === 0) spawnSync('umount', [root]);
      await rm(root, { recursive: true, force: true });
    }
  },
  patienceMs(8),
);
