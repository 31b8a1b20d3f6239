import type { TasksContext } from '../context.ts';
import { claimTasks } from './claim.ts';
import type { ClaimedTask } from './claim.ts';
import type { LeaseWatch } from './lease-watch.ts';
import { giveBackUnheld, LEASE_MS } from './lease.ts';

/*
 * A claim whose answer is lost may have been made nevertheless, or will be: the database may read its commit long after the
 * connection is dead. Its tasks then wait under the lease of a process that does not know of them. So for as long as a lease lasts
 * after a claim has failed, and after the start, as the process before may have ended in one, each claim first gives back what this
 * node has and does not work on. Claims come one at a time, so that none is on its way then.
 */

/** Makes what claims tasks for this process: up to so many, as `claimTasks`. Must not be called again before it has answered. */
export function createClaimer(
  context: TasksContext,
  watch: Pick<LeaseWatch, 'leases'>,
): (countMax: number) => Promise<readonly ClaimedTask[]> {
  const { clock, log } = context;
  const doubt = () => clock.nowMs() + LEASE_MS;
  let doubtEndsMs = doubt();
  return async (countMax) => {
    try {
      if (clock.nowMs() < doubtEndsMs) {
        const givenBack = await giveBackUnheld(context.database, watch.leases());
        if (givenBack > 0) log.info({ givenBack }, 'Tasks whose claim had no answer go on');
      }
      return await claimTasks(context, countMax);
    } catch (err) {
      doubtEndsMs = doubt();
      throw err;
    }
  };
}
