import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../../src/db/database.ts';
import { createLedgerReader } from '../../../src/ledger/reader.ts';
import type { Told } from './load.ts';
import type { UnreliableReceiver } from './receiver.ts';

export interface State {
  readonly database: Database;
  readonly told: Told;
  readonly receiver: UnreliableReceiver;
  readonly filesDirectory: string;
  readonly dataDirs: readonly string[];
}

/** Everything that must hold when all is quiet again; one line for each thing that does not. */
export async function findFaults(state: State): Promise<readonly string[]> {
  return [
    ...state.told.lies,
    ...(await findTaskFaults(state)),
    ...(await findMoneyFaults(state)),
    ...(await findWebhookFaults(state)),
    ...(await findFileFaults(state)),
  ];
}

async function findTaskFaults({ database, told }: State): Promise<readonly string[]> {
  const rows = await database.kysely.selectFrom('tasks').select(['id', 'status', 'idempotency_key']).execute();
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  const faults = rows
    .filter(({ status }) => status !== 'success' && status !== 'failed')
    .map(({ id, status }) => `task ${id} is still ${status}`);
  for (const id of told.accepted.keys()) if (!statuses.has(id)) faults.push(`accepted task ${id} is lost`);
  for (const [id, seen] of told.finals)
    if (statuses.get(id) !== seen) faults.push(`task ${id} was ${seen}, and is ${statuses.get(id)}`);
  const made = new Map<string, string>();
  for (const { id, idempotency_key: key } of rows) {
    if (key === null) continue;
    if (made.has(key)) faults.push(`key ${key} made two tasks`);
    made.set(key, id);
    const toldId = told.keys.get(key)?.id;
    if (toldId !== undefined && id !== toldId) faults.push(`key ${key} is another task than was told`);
  }
  return faults;
}

async function findMoneyFaults({ database }: State): Promise<readonly string[]> {
  const ledger = createLedgerReader(database);
  const faults = (await ledger.verify()).map(({ rule, detail }) => `${rule}: ${detail}`);
  const health = await ledger.health();
  if (!health.isBalanced || !health.isHeldForOpenTasks)
    faults.push(`the book is not healthy: ${JSON.stringify(health)}`);
  // Our own sums, besides those of the product.
  const sum = await database.kysely
    .selectFrom('ledger_entries')
    .innerJoin('ledger_accounts', 'ledger_accounts.id', 'ledger_entries.account_id')
    .select(['kind', ({ fn }) => fn.sum<string>('amount').as('sum')])
    .groupBy('kind')
    .execute();
  const total = new Map(sum.map((row) => [row.kind, BigInt(row.sum)]));
  if ([...total.values()].reduce((a, b) => a + b, 0n) !== 0n) faults.push('the entries do not sum to zero');
  if ((total.get('held') ?? 0n) !== 0n) faults.push(`${total.get('held')} is held while no task is open`);
  const { charged } = await database.kysely
    .selectFrom('tasks')
    .select(({ fn }) => fn.sum<string | null>('charged').as('charged'))
    .executeTakeFirstOrThrow();
  if (BigInt(charged ?? 0) !== (total.get('spent') ?? 0n)) faults.push('what is spent is not what tasks were charged');
  return faults;
}

async function findWebhookFaults({ database, told, receiver }: State): Promise<readonly string[]> {
  const faults: string[] = [];
  const rows = await database.kysely.selectFrom('webhook_deliveries').select(['id', 'task_id', 'outcome']).execute();
  for (const { id, task_id: task, outcome } of rows) {
    const came = receiver.deliveries.get(task);
    if (outcome !== 'delivered') faults.push(`webhook of ${task} is ${outcome ?? 'still open'}`);
    if (came === undefined || came.acknowledged === 0) faults.push(`webhook of ${task} never arrived`);
    else if (came.ids.size !== 1 || !came.ids.has(id))
      faults.push(`webhook of ${task} came as ${[...came.ids].join()}`);
  }
  const stored = new Set(rows.map((row) => row.task_id));
  for (const [id, { hasWebhook }] of told.accepted)
    if (hasWebhook && !stored.has(id)) faults.push(`the webhook of ${id} is lost`);
  return faults;
}

async function findFileFaults({ database, filesDirectory, dataDirs }: State): Promise<readonly string[]> {
  const faults: string[] = [];
  const hashes = await database.kysely.selectFrom('task_results').select('hash').distinct().execute();
  for (const { hash } of hashes) {
    await access(join(filesDirectory, hash.slice(0, 2), hash)).catch(() => void faults.push(`result ${hash} is lost`));
  }
  for (const directory of dataDirs.flatMap((each) => [join(each, 'work'), join(each, 'spool')])) {
    const left = await readdir(directory);
    if (left.length > 0) faults.push(`${left.length} files are left in ${directory}`);
  }
  return faults;
}
