import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../base/clock.ts';
import { silentLog } from '../base/log.ts';
import { isUnavailable } from '../db/unavailable.ts';
import { createAdminApp } from '../http/app.ts';
import { joinAccess } from './join-access.ts';
import { openDatabase } from './open-database.ts';
import type { Settings } from './settings.ts';

/** Where the admin API answers, and what its calls are signed with. */
export interface AdminServer {
  readonly origin: string;
  readonly key: string;
  stop(): Promise<void>;
}

/**
 * Opens the database for the admin API alone, on a free local port: for commands while no server runs.
 * Throws `AlreadyRunningError` when one does.
 */
export async function startAdminServer(settings: Settings): Promise<AdminServer> {
  const database = await openDatabase(settings, silentLog);
  const key = `rsh_local_${randomBytes(32).toString('base64url')}`;
  const app = createAdminApp({
    ...joinAccess(database, settings, { clock: systemClock, localToken: key }),
    isUnavailable,
    logger: false,
  });
  try {
    await app.listen({ host: '127.0.0.1', port: 0 });
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    key,
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
