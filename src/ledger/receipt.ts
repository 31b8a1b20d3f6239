import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { Queryable } from '../db/database.ts';
import type { MovementKind } from './book.ts';
import type { Receipt, ReceiptMovement } from './ledger.ts';

/** What a task of this team moved; undefined when it is unknown or foreign. */
export async function readReceipt(db: Queryable, teamId: TeamId, taskId: TaskId): Promise<Receipt | undefined> {
  const task = await db
    .selectFrom('tasks')
    .select(['model', 'status', 'quote_units', 'quote_unit', 'quote_rate', 'quote_amount', 'quote_id'])
    .where('id', '=', taskId)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  if (task === undefined) return undefined;
  const movements = await readMovements(db, taskId);
  const total = (kind: MovementKind): Micros =>
    micros(movements.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0n));
  return {
    taskId,
    model: task.model,
    status: task.status,
    quoteId: task.quote_id ?? undefined,
    price: {
      units: task.quote_units,
      unit: task.quote_unit,
      rate: micros(task.quote_rate),
      amount: micros(task.quote_amount),
    },
    held: total('hold'),
    charged: total('settle'),
    refunded: total('refund'),
    movements,
  };
}

async function readMovements(
  db: Queryable,
  taskId: TaskId,
): Promise<readonly (ReceiptMovement & { readonly amount: bigint })[]> {
  const rows = await db
    .selectFrom('ledger_movements as m')
    .leftJoin('ledger_entries as e', 'e.movement_id', 'm.id')
    .leftJoin('ledger_accounts as a', 'a.id', 'e.account_id')
    .select([
      'm.id',
      'm.kind',
      'm.reason',
      'm.created_at',
      'm.amount as total',
      'a.kind as account',
      'e.amount',
      'e.balance',
    ])
    .where('m.task_id', '=', taskId)
    .orderBy('m.id')
    .orderBy('e.account_id')
    .execute();
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const { kind, reason, total: amount, created_at: bookedAt } = first;
    return [{ movementId: id, kind, reason, amount, bookedAt, entries: own.flatMap(toEntry) }];
  });
}

/** Nothing for a movement of nothing, which has no entries. */
function toEntry(row: {
  readonly account: string | null;
  readonly amount: bigint | null;
  readonly balance: bigint | null;
}): ReceiptMovement['entries'] {
  const { account, amount, balance } = row;
  if (amount === null || balance === null) return [];
  if (account !== 'available' && account !== 'held' && account !== 'spent') return [];
  return [{ account, amount: micros(amount), before: micros(balance - amount), after: micros(balance) }];
}
