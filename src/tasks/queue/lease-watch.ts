import { repeat } from '../../db/repeat.ts';
import type { TasksContext } from '../context.ts';
import { fromNow } from './from-now.ts';
import { LEASE_MS } from './lease.ts';
import type { Lease } from './lease.ts';

/** Keeps the leases of this process alive, and notices those that are lost. */
export interface LeaseWatch {
  /** Watches a lease until the returned function is called. `onLost` is called at most once. */
  hold(lease: Lease, onLost: () => void): () => void;
  /** Those that are watched now. */
  leases(): readonly Lease[];
  stop(): Promise<void>;
}

/** How soon a worker learns that its task was canceled: another node may have done it. */
const CHECK_MS = 500;
/** Four chances to be heard before the lease ends. */
const RENEWALS_PER_LEASE = 4;
const CHECKS_PER_RENEWAL = LEASE_MS / RENEWALS_PER_LEASE / CHECK_MS;

/** Starts the watch. While this process has no lease it asks nothing. */
export function startLeaseWatch(context: TasksContext): LeaseWatch {
  const held = new Map<Lease, () => void>();
  let checks = 0;
  const check = async () => {
    if (held.size === 0) return;
    const leases = [...held.keys()];
    const alive = ++checks % CHECKS_PER_RENEWAL === 0 ? await renew(context, leases) : await find(context, leases);
    for (const lease of leases) {
      if (alive.has(keyOf(lease.taskId, lease.fence))) continue;
      held.get(lease)?.();
      held.delete(lease);
    }
  };
  const onError = (err: unknown) => context.log.warn({ err }, 'Leases could not be checked');
  const repetition = repeat(context.timers, CHECK_MS, check, onError);
  return {
    hold: (lease, onLost) => {
      held.set(lease, onLost);
      return () => held.delete(lease);
    },
    leases: () => [...held.keys()],
    stop: () => repetition.stop(),
  };
}

async function find({ database }: TasksContext, leases: readonly Lease[]): Promise<ReadonlySet<string>> {
  const rows = await database.kysely
    .selectFrom('tasks')
    .select(['id', 'lease_fence'])
    .where('id', 'in', idsOf(leases))
    .where('status', '=', 'processing')
    .execute();
  return new Set(rows.map((row) => keyOf(row.id, row.lease_fence)));
}

async function renew({ database }: TasksContext, leases: readonly Lease[]): Promise<ReadonlySet<string>> {
  const rows = await database.kysely
    .updateTable('tasks')
    .set({ lease_expires_at: fromNow(LEASE_MS) })
    .where('status', '=', 'processing')
    // Not one whose run has just ended: what follows then has a time of its own.
    .where('lease_node', '=', database.nodeId)
    .where((eb) => eb.or(leases.map(({ taskId: id, fence }) => eb.and({ id, lease_fence: fence }))))
    .returning(['id', 'lease_fence'])
    .execute();
  return new Set(rows.map((row) => keyOf(row.id, row.lease_fence)));
}

function idsOf(leases: readonly Lease[]): readonly string[] {
  return leases.map(({ taskId }) => taskId);
}

function keyOf(id: string, fence: number | null): string {
  return `${id} ${fence}`;
}
