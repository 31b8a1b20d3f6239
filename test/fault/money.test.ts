import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { taskId } from '../../src/contract/ids.ts';
import type { TaskId } from '../../src/contract/ids.ts';
import { micros } from '../../src/contract/money.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { createBookkeeper } from '../../src/ledger/bookkeeper.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { booking, keepBooks } from '../support/bookkeeping.ts';
import { patienceMs } from '../support/patience.ts';
import { makePostgresDatabase } from '../support/postgres-database.ts';
import { openTestDatabase } from '../support/test-database.ts';

const BOOKING_PROCESS = fileURLToPath(new URL('booking-process.ts', import.meta.url));
const BOOKINGS = ['credit', 'refund', 'correction'] as const;

let root: string;
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'rushes-money-'))));
afterAll(() => rm(root, { recursive: true, force: true }));

interface Line {
  readonly booked?: string;
  readonly movementId?: number;
  readonly availableAfter?: number;
  readonly balance?: unknown;
  readonly violations?: readonly unknown[];
}

async function book(...death: readonly string[]) {
  const child = spawn(process.execPath, [BOOKING_PROCESS, join(root, 'killed'), ...death]);
  const [output, errors, [, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  const lines = output.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as Line), signal, errors };
}

// One data directory goes through all deaths; each run begins by repeating every command.
/** By night every booking dies at every place; by day the one that touches most accounts, after its commit. */
const isNight = process.env['CI_NIGHTLY'] === '1';
const PLACES = isNight ? ['open', 'committed'] : ['committed'];
const WHICH = isNight ? BOOKINGS : (['refund'] as const);

test(
  'a credit, a refund and a correction are booked once, wherever the process is killed',
  async () => {
    const answered = new Map<string, Line>();
    for (const which of WHICH) {
      for (const place of PLACES) {
        const { lines, signal, errors } = await book(place, which);
        expect([place, which, signal, errors]).toEqual([place, which, 'SIGKILL', '']);
        for (const line of lines) {
          expect(line).toEqual(answered.get(line.booked ?? '') ?? line);
          answered.set(line.booked ?? '', line);
        }
      }
    }
    const { lines, signal, errors } = await book();
    expect([signal, errors]).toEqual([null, '']);
    for (const [name, line] of answered) expect(lines.find(({ booked }) => booked === name)).toEqual(line);
    expect(lines.at(-1)).toEqual({ balance: { available: 920, held: 0, spent: 100 }, violations: [] });
  },
  patienceMs(WHICH.length * PLACES.length + 1),
);

test(
  'two nodes that book for one team at the same time lose nothing and book nothing twice',
  async () => {
    const url = await makePostgresDatabase();
    const nodes = await Promise.all([1, 2].map((n) => openPostgres({ url, dataDir: join(root, `node-${n}`) })));
    const [one, two] = nodes;
    if (one === undefined || two === undefined) throw new Error('two nodes');
    const now = new Date('2026-01-01T00:00:00Z');
    const books = nodes.map((node, index) => keepBooks(() => node, now, `n${index}-`));
    const team = await (books[0]?.makeTeam(1000n) ?? Promise.reject(new Error('no books')));
    const key = await one.kysely.selectFrom('api_keys').select('id').executeTakeFirstOrThrow();
    let open = 0;
    let corrected = 0n;
    const work = nodes.flatMap((node, index) => {
      const { credit, correct } = createBookkeeper(node);
      const base = (name: string) => ({ teamId: team, ...booking(name, now) });
      return Array.from({ length: 12 }, async (_, turn) => {
        // The same credit from both nodes, corrections of each alone, and tasks of which some are delivered and refunded.
        await credit({ ...base(`shared ${turn}`), amount: micros(10n) });
        const correction = await correct({
          ...base(`own ${index} ${turn}`),
          amount: micros(-1n),
          allowNegative: false,
        });
        // While tasks hold all that there is, it is refused as overdrawn and books nothing.
        if (correction.ok) corrected++;
        const id = await books[index]?.accept(team, 100n, key.id);
        if (id === undefined) return;
        if (turn % 3 === 0) return void open++;
        if (turn % 3 === 1) return await books[index]?.giveUp(id);
        await books[index]?.deliver(id, 60n);
        const { refund } = createBookkeeper(turn % 2 === 0 ? one : two);
        await refund({ ...base(`back ${id}`), taskId: id, amount: micros(25n) });
      });
    });
    await Promise.all(work);
    const reader = createLedgerReader(two);
    expect(await reader.verify()).toEqual([]);
    expect(await reader.health()).toEqual({ isBalanced: true, isHeldForOpenTasks: true });
    const { available, held, spent } = await reader.balance(team);
    expect(held).toBe(BigInt(open) * 100n);
    expect(available + held + spent).toBe(1000n + 12n * 10n - corrected);
    await Promise.all(nodes.map((node) => node.close()));
  },
  patienceMs(1),
);

test(
  'a clock that jumps leaves the book whole and each month its own',
  async () => {
    const database = await openTestDatabase(join(root, 'clock'));
    const at = (time: string) => keepBooks(() => database, new Date(time), time.slice(0, 7));
    const november = at('2026-11-30T23:59:59Z');
    const team = await november.makeTeam(1000n);
    const key = (await database.kysely.selectFrom('api_keys').select('id').executeTakeFirstOrThrow()).id;
    const first = (await november.accept(team, 100n, key)) as TaskId;
    const [january, october] = [at('2027-01-01T00:00:00Z'), at('2026-10-01T00:00:00Z')];
    const second = (await january.accept(team, 100n, key)) as TaskId;
    const third = (await october.accept(team, 100n, key)) as TaskId;
    await october.deliver(first, 70n);
    await january.giveUp(third);
    await november.deliver(second, 100n);
    const { refund } = createBookkeeper(database);
    await refund({ teamId: team, taskId: first, ...booking('late', january.now), amount: micros(70n) });
    const reader = createLedgerReader(database);
    expect(await reader.verify()).toEqual([]);
    expect(await reader.balance(team)).toEqual({ available: 900n, held: 0n, spent: 100n });
    const months = await database.kysely
      .selectFrom('api_key_months')
      .select(['month', 'micros'])
      .orderBy('month')
      .execute();
    expect(months).toEqual([
      { month: '2026-10', micros: 0n },
      { month: '2026-11', micros: 70n },
      { month: '2027-01', micros: 100n },
    ]);
    expect(await reader.receipt(team, taskId('unknown'))).toBeUndefined();
    await database.close();
  },
  patienceMs(1),
);
