import { createServer, type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startPostgresServer, type PostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for the PostgreSQL server of this run. */
    postgresPort: number;
  }
}

/** Starts one PostgreSQL server for all test files of a run, when the first of them asks for it. Whoever connects is told its URL. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer> | undefined;
  const door = createServer((socket) => {
    started ??= startPostgresServer();
    void started.then(
      ({ url }) => socket.end(url),
      (error: unknown) => socket.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('postgresPort', (door.address() as AddressInfo).port);
  return async () => {
    await new Promise((resolve) => door.close(resolve));
    await (await started)?.stop();
  };
}
