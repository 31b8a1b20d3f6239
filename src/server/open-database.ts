import type { Log } from '../base/log.ts';
import type { Database } from '../db/database.ts';
import { DirectoryInUseError } from '../db/directory-lock.ts';
import { openPglite } from '../db/pglite.ts';
import type { Settings } from './settings.ts';

/** A database that tells other programs on this machine where the server of its data directory answers. */
export interface AnnouncingDatabase extends Database {
  announce(url: string): void;
}

/** The data directory is in use by another server; `origin` is where that one answers, when it says so. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
  readonly code = 'already_running';
  readonly origin: string | undefined;

  constructor(cause: DirectoryInUseError) {
    super(cause.message, { cause });
    this.origin = cause.holder.url;
  }
}

/** Opens the PostgreSQL server that the settings name, or the embedded database. Throws `AlreadyRunningError`. */
export async function openDatabase(settings: Settings, log: Log): Promise<AnnouncingDatabase> {
  const { dataDir, databaseUrl: url, databaseConnections: connectionsMax } = settings;
  try {
    if (url === undefined) return await openPglite({ dataDir, log });
    // Loaded only where it is used.
    const { openPostgres } = await import('../db/postgres.ts');
    return await openPostgres({ url, dataDir, connectionsMax, log });
  } catch (error) {
    if (error instanceof DirectoryInUseError) throw new AlreadyRunningError(error);
    throw error;
  }
}
