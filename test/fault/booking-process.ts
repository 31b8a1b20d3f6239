/**
 * Books a credit, a refund and a correction in a process of its own, for a test that kills it.
 *
 * `node booking-process.ts <data directory> [open|committed] [which booking]`: dies by SIGKILL when that booking is written and
 * not committed, or committed and not answered; without them it books all. Prints one JSON line for each answer, then one with
 * the balance and what is wrong with the book.
 */
import type { TaskId } from '../../src/contract/ids.ts';
import { taskId } from '../../src/contract/ids.ts';
import { micros } from '../../src/contract/money.ts';
import type { Database } from '../../src/db/database.ts';
import { openPglite } from '../../src/db/pglite.ts';
import { createBookkeeper } from '../../src/ledger/bookkeeper.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { booking, keepBooks } from '../support/bookkeeping.ts';

const [dataDir = '', dieAt, which] = process.argv.slice(2);
const now = new Date('2026-01-01T00:00:00Z');
const database = await openPglite({ dataDir });
const books = keepBooks(() => database, now);
const team = await books.makeTeam(1000n);
const reader = createLedgerReader(database);
const task = taskId('T1');
if ((await reader.receipt(team, task)) === undefined)
  await books.deliver((await books.accept(team, 400n)) as TaskId, 300n);

let turn = '';
const die = (place: string) => {
  if (dieAt === place && which === turn) process.kill(process.pid, 'SIGKILL');
};
const mortal: Database = {
  ...database,
  transaction: async (work) => {
    const value = await database.transaction(async (trx) => {
      const written = await work(trx);
      die('open');
      return written;
    });
    die('committed');
    return value;
  },
};
const { credit, refund, correct } = createBookkeeper(mortal);
const base = (key: string) => ({ teamId: team, ...booking(key, now) });
const commands = {
  credit: () => credit({ ...base('credit'), amount: micros(70n) }),
  refund: () => refund({ ...base('refund'), taskId: task, amount: micros(200n) }),
  correction: () => correct({ ...base('correction'), amount: micros(-50n), allowNegative: false }),
};
for (const [name, command] of Object.entries(commands)) {
  turn = name;
  const booked = await command();
  if (!booked.ok) throw new Error(`Refused: ${booked.error.kind}`);
  print({ booked: name, movementId: booked.value.movementId, availableAfter: booked.value.availableAfter });
}
print({ balance: await reader.balance(team), violations: await reader.verify() });
await database.close();

function print(value: unknown): void {
  const text = JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each));
  process.stdout.write(`${text}\n`);
}
