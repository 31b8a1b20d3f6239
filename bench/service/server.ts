import { readFileSync } from 'node:fs';
import { freePort } from '../../test/support/free-port.ts';
import { startServiceProcess } from '../../test/support/service-process.ts';

/** The program itself, in a process of its own, that accepts and answers and leaves the work to others. */
export interface BenchServer {
  readonly origin: string;
  /** Milliseconds of processor that it has taken. Linux only, as it reads /proc; 0 elsewhere. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Linux counts processor time in hundredths of a second on every machine of today (`getconf CLK_TCK`). */
const TICK_MS = 10;

/** Starts it on a data directory, and on a PostgreSQL server when one is named. */
export async function startBenchServer(dataDir: string, databaseUrl: string | undefined): Promise<BenchServer> {
  const server = await startServiceProcess({
    dataDir,
    key: 'rsh_bench-key-of-the-operator',
    port: await freePort(),
    environment: { RUSHES_ROLE: 'api', ...(databaseUrl === undefined ? {} : { RUSHES_DATABASE_URL: databaseUrl }) },
  });
  const read = (name: string) =>
    process.platform === 'linux' ? readFileSync(`/proc/${server.child.pid}/${name}`, 'utf8') : '';
  return {
    origin: server.origin,
    cpuMs: () => {
      // Fields 14 and 15 of stat; those after the name, which is in brackets, begin with field 3.
      const fields = read('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
    },
    stop: async () => void (await server.terminate()),
  };
}
