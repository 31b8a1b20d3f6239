/**
 * Seconds between an attempt and the next. Ten attempts in all, the last about 18 hours after the first; with the jitter at most 22, so
 * that a receiver that is down for most of a day still learns of its tasks, and the result is still there for six days.
 */
export const RETRY_SECONDS = [5, 30, 120, 300, 900, 3600, 7200, 18_000, 36_000] as const;

/** How far a wait is moved at random, up and down: a receiver that comes back must not meet all of its messages at once. */
const JITTER = 0.2;

/**
 * The wait in milliseconds after so many attempts, the first being 1; undefined when there are no more. `random` is from 0 up to
 * and without 1.
 */
export function retryDelayMs(attempts: number, random: number): number | undefined {
  const seconds = RETRY_SECONDS[attempts - 1];
  if (seconds === undefined) return undefined;
  return Math.round(seconds * 1000 * (1 - JITTER + 2 * JITTER * random));
}
