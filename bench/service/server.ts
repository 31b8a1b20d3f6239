import { freePort } from '../../test/support/free-port.ts';
import { processorMs } from '../../src/media/process/processor-time.ts';
import { startServiceProcess } from '../../test/support/service-process.ts';

/** The program itself, in a process of its own, that accepts and answers and leaves the work to others. */
export interface BenchServer {
  readonly origin: string;
  /** Milliseconds of processor that it has taken. 0 where that cannot be known. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts it on a data directory, and on a PostgreSQL server when one is named. */
export async function startBenchServer(dataDir: string, databaseUrl: string | undefined): Promise<BenchServer> {
  const server = await startServiceProcess({
    dataDir,
    key: 'rsh_bench-key-of-the-operator',
    port: await freePort(),
    environment: { RUSHES_ROLE: 'api', ...(databaseUrl === undefined ? {} : { RUSHES_DATABASE_URL: databaseUrl }) },
  });
  return {
    origin: server.origin,
    cpuMs: () => processorMs(server.child.pid ?? 0) ?? 0,
    stop: async () => void (await server.terminate()),
  };
}
