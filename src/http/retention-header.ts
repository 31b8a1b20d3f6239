import { fail, ok, type Result } from '../base/result.ts';
import { quote } from '../contract/problem.ts';

/** Time to fetch a result must be left, however short it is wanted. */
const SECONDS_MIN = 60;

/**
 * Reads `X-Result-Expires-In`: for how many seconds the result shall be kept once it is there. Undefined when absent, which means as long
 * as the operator keeps results.
 */
export function readRetention(
  header: string | readonly string[] | undefined,
  daysMax: number,
): Result<number | undefined, string> {
  if (header === undefined) return ok(undefined);
  const secondsMax = daysMax * 24 * 3600;
  const seconds = typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : Number.NaN;
  if (seconds >= SECONDS_MIN && seconds <= secondsMax) return ok(seconds);
  const expected = `whole seconds from ${SECONDS_MIN} to ${secondsMax}`;
  return fail(`header 'X-Result-Expires-In' must be ${expected}, got ${quote(String(header))}`);
}
