import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What the server holds at one moment. Megabytes are of 1,000,000 bytes. */
export interface Sample {
  /** Since the epoch. */
  readonly atMs: number;
  readonly residentMb: number;
  readonly heapMb: number;
  /** Buffers outside the heap, which hold the memory of the embedded database. */
  readonly externalMb: number;
  readonly files: number;
  /** Handles and requests of the event loop: sockets, timers, children. */
  readonly resources: number;
  readonly threads: number;
  readonly children: number;
  /** All of the data directory: database, results. */
  readonly folderMb: number;
}

export const SAMPLE_MS = 10_000;

/** Reads what the server says of itself at /metrics, and what the system says of its process. */
export async function readSample(origin: string, pid: number, folder: string): Promise<Sample> {
  const answer = await fetch(`${origin}/metrics`);
  const text = await answer.text();
  const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const threads = await readdir(`/proc/${pid}/task`);
  return {
    atMs: Date.now(),
    residentMb: metric('process_resident_memory_bytes') / 1e6,
    heapMb: metric('nodejs_heap_size_used_bytes') / 1e6,
    externalMb: metric('nodejs_external_memory_bytes') / 1e6,
    files: metric('process_open_fds'),
    resources: metric('nodejs_active_resources_total'),
    threads: threads.length,
    children: await countChildren(pid, threads),
    folderMb: await sizeOf(folder),
  };
}

/** The children of a process are told by the threads that started them. */
async function countChildren(pid: number, threads: readonly string[]): Promise<number> {
  const texts = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return texts.flatMap((text) => text.split(' ').filter((each) => each !== '')).length;
}

/** Megabytes on the disk. `du` ends with an error when a file goes while it counts, and has counted all the same. */
async function sizeOf(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)('du', ['-s', '-k', folder]).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  return (Number.parseInt(stdout, 10) * 1024) / 1e6;
}
