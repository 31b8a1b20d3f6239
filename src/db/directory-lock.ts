import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../base/clock.ts';
import type { Timers } from '../base/timers.ts';
import { findProcess } from './process-identity.ts';
import { repeat } from './repeat.ts';

/** Who holds a data directory. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Tells the holder from a later process with the same id; absent where the system does not say. */
  readonly processStart?: string;
  /** Unique for each time the lock is taken. */
  readonly nonce: string;
  readonly heartbeatAt: number;
  /** Where the holder's server answers, once it does. */
  readonly url?: string;
}

export interface DirectoryLock {
  /** Writes into the lock where the server answers, so that other programs find it. */
  announce(url: string): void;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly directory: string;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Called once when another process has taken the lock nevertheless: stop at once, before the data is harmed. */
  readonly onLost: (holder: LockHolder | undefined) => void;
}

/** A data directory is in use by another process; two would corrupt it. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
  readonly code = 'directory_in_use';
  readonly directory: string;
  readonly holder: LockHolder;

  constructor(directory: string, holder: LockHolder) {
    const where = holder.url === undefined ? '' : ` and answers at ${holder.url}`;
    super(
      `Cannot open "${directory}": process ${holder.pid} on ${holder.host} is using it${where}; ` +
        'stop that process or choose another data directory',
    );
    this.directory = directory;
    this.holder = holder;
  }
}

const LOCK_FILE = 'rushes.lock';
const HEARTBEAT_MS = 2_000;
/** Without a heartbeat for this long, a holder that cannot be looked up by its process counts as gone. */
const SILENCE_MS = 20_000;
/** Judging and replacing a lock takes milliseconds; whoever holds the guard longer has died in it. */
const GUARD_MS = 5_000;

/**
 * Takes a data directory for this process, or throws `DirectoryInUseError`.
 *
 * A lock is left behind by a crash. It is taken over when its process is dead, or when its process id now belongs to
 * another process. A holder on another host (a container that shares the directory) is judged by its heartbeat.
 */
export async function lockDirectory(options: LockOptions): Promise<DirectoryLock> {
  const { directory, clock, timers } = options;
  let own = ownHolder(clock.nowMs());
  await withGuard(directory, () => {
    const holder = readLock(directory);
    if (holder !== undefined && isHeld(holder, clock.nowMs())) throw new DirectoryInUseError(directory, holder);
    writeLock(directory, own);
  });

  const stillOwn = () => readLock(directory)?.nonce === own.nonce;
  const beat = repeat(
    timers,
    HEARTBEAT_MS,
    async () => {
      if (stillOwn()) {
        own = { ...own, heartbeatAt: clock.nowMs() };
        writeLock(directory, own);
        return;
      }
      void beat.stop();
      options.onLost(readLock(directory));
    },
    // A full disk makes the heartbeat fail; the lock itself stays valid through the process id.
    () => {},
  );
  return {
    announce: (url) => {
      own = { ...own, url };
      if (stillOwn()) writeLock(directory, own);
    },
    release: async () => {
      await beat.stop();
      if (stillOwn()) rmSync(join(directory, LOCK_FILE), { force: true });
    },
  };
}

/** Who uses a data directory now; undefined when nobody does. */
export function findHolder(directory: string, nowMs: number): LockHolder | undefined {
  const holder = readLock(directory);
  return holder !== undefined && isHeld(holder, nowMs) ? holder : undefined;
}

function ownHolder(nowMs: number): LockHolder {
  const start = findProcess(process.pid)?.start;
  return {
    pid: process.pid,
    host: hostname(),
    nonce: randomUUID(),
    heartbeatAt: nowMs,
    ...(start === undefined ? {} : { processStart: start }),
  };
}

function isHeld(holder: LockHolder, nowMs: number): boolean {
  const silent = nowMs - holder.heartbeatAt > SILENCE_MS;
  if (holder.host !== hostname()) return !silent;
  const found = findProcess(holder.pid);
  if (found === undefined) return false;
  if (holder.processStart === undefined || found.start === undefined) return !silent;
  return found.start === holder.processStart;
}

/** A lock that is half-written or not ours to read counts as none: it is always replaced by renaming, never in place. */
function readLock(directory: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(directory, LOCK_FILE), 'utf8'));
    return isLockHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLockHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, nonce, heartbeatAt } = value as Partial<LockHolder>;
  return (
    typeof pid === 'number' && typeof host === 'string' && typeof nonce === 'string' && typeof heartbeatAt === 'number'
  );
}

function writeLock(directory: string, holder: LockHolder): void {
  const temporary = join(directory, `${LOCK_FILE}.${process.pid}`);
  writeFileSync(temporary, `${JSON.stringify(holder)}\n`);
  renameSync(temporary, join(directory, LOCK_FILE));
}

/** Lets one process at a time judge and replace the lock: making a directory either succeeds or finds it there. */
async function withGuard(directory: string, work: () => void): Promise<void> {
  const guard = join(directory, `${LOCK_FILE}.guard`);
  while (!tryMakeDirectory(guard)) {
    if (ageMs(guard) > GUARD_MS) removeEmptyDirectory(guard);
    await sleep(20);
  }
  try {
    work();
  } finally {
    removeEmptyDirectory(guard);
  }
}

function tryMakeDirectory(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeEmptyDirectory(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function ageMs(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}
