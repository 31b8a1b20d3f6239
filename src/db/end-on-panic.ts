import { writeSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';

const STANDARD_ERROR = 2;

/**
 * Makes an embedded database that has panicked, or whose WebAssembly was aborted, end: PostgreSQL itself ends its server then, as nothing in
 * its memory can be trusted any more (https://www.postgresql.org/docs/current/runtime-config-logging.html#RUNTIME-CONFIG-SEVERITY-LEVELS).
 * PGlite would go on.
 */
export function endOnPanic(pglite: Pick<PGlite, 'execProtocolStream'>, end: (error: Error) => void): void {
  const run = pglite.execProtocolStream.bind(pglite);
  // All ways to the database lead through here.
  pglite.execProtocolStream = async (...call) => {
    try {
      return await run(...call);
    } catch (error) {
      if (isPanic(error)) end(error);
      throw error;
    }
  };
}

function isPanic(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // A trap of WebAssembly, by the name that the standard gives it.
  return error.name === 'RuntimeError' || (error as { readonly severity?: unknown }).severity === 'PANIC';
}

/** Ends this process at once, so that nothing is answered any more. Whoever looks after it starts it again. */
export function endPanickedProcess({ message }: Error): void {
  const advice = 'the disk of the data directory may be full; ending now, what was accepted goes on at the next start';
  try {
    writeSync(STANDARD_ERROR, `The database has failed (${message}): ${advice}\n`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}
