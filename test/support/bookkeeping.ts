import { sql } from 'kysely';
import { addKey } from '../../src/access/add-key.ts';
import { addTeam } from '../../src/access/teams.ts';
import { taskId, teamId } from '../../src/contract/ids.ts';
import type { KeyId, TaskId, TeamId } from '../../src/contract/ids.ts';
import { micros } from '../../src/contract/money.ts';
import type { Database } from '../../src/db/database.ts';
import { credit } from '../../src/ledger/bookings.ts';
import { settle, voidHold } from '../../src/ledger/movements.ts';

/** Teams and tasks as far as money and rows are concerned, without a worker. */
export interface Bookkeeping {
  readonly now: Date;
  /** A new team with a key. */
  makeTeam(creditMicros: bigint): Promise<TeamId>;
  /** Accepts a task as `accept_task` of the database does; undefined when the team has too little. The key is needed for teams that others have made. */
  accept(team: TeamId, amount: bigint, key?: string): Promise<TaskId | undefined>;
  /** pending → success. */
  deliver(id: TaskId, charged: bigint): Promise<void>;
  /** pending → failed. */
  giveUp(id: TaskId): Promise<void>;
}

const NO_RUN = { lease_node: null, lease_fence: null, lease_expires_at: null, run_ends_at: null };

let teams = 0;
let tasks = 0;

/** What a booking needs besides team and amount. */
export function booking(key: string, now: Date) {
  return { key, reason: 'test', actor: 'operator', now };
}

/** Keeps books in a database; `prefix` tells its teams and tasks from those of others. */
export function keepBooks(database: () => Database, now: Date, prefix = ''): Bookkeeping {
  const end = { completed_at: now, expires_at: now, ...NO_RUN };
  const keys = new Map<TeamId, KeyId>();
  return {
    now,
    makeTeam: async (creditMicros) => {
      const id = teamId(`${prefix}team${++teams}`);
      await database().transaction(async (trx) => {
        await addTeam(trx, { id, now });
        const key = { teamId: id, key: `key of ${id}`, name: 'k', now, randomBytes: () => Buffer.from(id) };
        keys.set(id, await addKey(trx, key));
        if (creditMicros > 0n)
          await credit(trx, { teamId: id, amount: micros(creditMicros), ...booking('start', now) });
      });
      return id;
    },
    accept: (team, amount, key) => {
      const id = taskId(`${prefix}T${++tasks}`);
      return database().transaction(async (trx) => {
        const { rows } = await sql<{ available: bigint }>`select ledger_available(${team}) as available`.execute(trx);
        if ((rows[0]?.available ?? 0n) < amount) return undefined;
        const row = { model: 'm', status: 'pending', seed: 1n, quote_units: 1, quote_unit: 'second' } as const;
        const price = { quote_rate: 1n, quote_amount: amount, created_at: now };
        await trx
          .insertInto('tasks')
          .values({ ...row, ...price, id, team_id: team, key_id: key ?? keys.get(team) ?? '' })
          .execute();
        await sql`select ledger_hold(${team}, ${id}, ${amount}, 'service', ${now})`.execute(trx);
        return id;
      });
    },
    deliver: (id, charged) =>
      database().transaction(async (trx) => {
        const working = {
          status: 'processing',
          started_at: now,
          lease_node: 'n',
          lease_fence: 1,
          lease_expires_at: now,
          run_ends_at: now,
        } as const;
        await trx.updateTable('tasks').set(working).where('id', '=', id).execute();
        const done = { ...end, status: 'success', charged, metadata: '{}' } as const;
        await trx.updateTable('tasks').set(done).where('id', '=', id).execute();
        await settle(trx, { taskId: id, charged: micros(charged), now });
      }),
    giveUp: (id) =>
      database().transaction(async (trx) => {
        const failed = { ...end, status: 'failed', error_code: 'engine_failed', error_message: 'm' } as const;
        await trx.updateTable('tasks').set(failed).where('id', '=', id).execute();
        await voidHold(trx, { taskId: id, reason: 'engine_failed', now });
      }),
  };
}
