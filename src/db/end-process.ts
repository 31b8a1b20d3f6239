import type { Log } from '../base/log.ts';
import type { LockHolder } from './directory-lock.ts';

/** Two processes on one directory destroy it, so the one that lost its lock must not write another byte. */
export function endProcess(dataDir: string, holder: LockHolder | undefined, log: Log): void {
  log.error({ dataDir, holder }, 'Another process has taken the data directory: ending now');
  process.kill(process.pid, 'SIGKILL');
}
