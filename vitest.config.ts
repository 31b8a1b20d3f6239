import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What workers load from packages, and all that the programs they start load, is compiled once.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

/** What runs on a PostgreSQL server a second time: all that a server could do in another way than the embedded database. */
const ON_BOTH_DATABASES = [
  'src/access/*.test.ts',
  'src/ledger/*.test.ts',
  'src/storage/removal.test.ts',
  'src/tasks/**/*.test.ts',
];

/** Files that leave nothing behind share a worker: the lexicons, kinds and places, or the service and its database, and the eyes of computer vision are read once. */
const SHARED = [
  'src/{base,contract,engine,lantern}/**/*.test.ts',
  'src/{access,elements,http,ledger,server,storage,tasks,telemetry,uploads}/**/*.test.ts',
  'src/engines/lantern/{cut-out,extend-picture,picture-film,separate-film}.test.ts',
  // The golden stills are the longest of all: shared files are dealt out beforehand, and a worker would be left with them alone at the end.
  'test/golden/!(golden).test.ts',
];

export default defineConfig({
  test: {
    // Two cores are the smallest machine that must pass; two more workers have them while others wait for a disk, a clock or a child.
    maxWorkers: 4,
    // For what hangs; a film on a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Node reads the sources itself, as it does for whoever runs the program, and calls between modules cost nothing more.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    globalSetup: ['test/support/present-build.ts', 'test/support/postgres-on-demand.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: SHARED,
          provide: { database: 'pglite' },
        },
      },
      {
        extends: true,
        test: { name: 'shared', include: SHARED, isolate: false, provide: { database: 'pglite' } },
      },
      {
        extends: true,
        test: { name: 'postgres', include: ON_BOTH_DATABASES, isolate: false, provide: { database: 'postgres' } },
      },
    ],
  },
});
