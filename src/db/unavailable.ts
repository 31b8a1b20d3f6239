/** Node's names for a server that cannot be reached, or went away. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/**
 * Classes of SQLSTATE (PostgreSQL, appendix A) that say nothing against the statement: connection lost (08), deadlock or
 * conflict (40), out of connections or space (53), canceled or shut down (57), and a transaction that was idle too long.
 */
const PASSING_STATES = /^(08|40|53|57)...$|^25P0[34]$/;

/** What node-postgres and our pool say without a code. */
const LOST_CONNECTION =
  /connection terminated|connection error|timeout exceeded when trying to connect|did not answer for/i;

/** True when a transaction failed because the database was not there for it, so that the same may succeed when it is again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && (NETWORK_CODES.has(code) || PASSING_STATES.test(code))) return true;
  return LOST_CONNECTION.test(error.message) || isUnavailable(error.cause);
}
