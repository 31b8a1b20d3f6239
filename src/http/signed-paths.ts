import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../base/clock.ts';

/** Signs the paths of files, and lets only signed ones pass; without a secret, every path is good as it is. */
export interface SignedPaths {
  /** The path with what makes it good for some hours: `/results/a.mp4?expires=…&signature=…`. */
  sign(path: string): string;
  /** Until when what is signed now is good, Unix seconds; the same path is signed alike as long as this is the same. Infinite without a secret. */
  endSeconds(): number;
  /** True for a path and query that were signed and have not expired. */
  isGood(url: string): boolean;
}

export interface SigningOptions {
  readonly secret: string;
  /** How long a link is good at least; the next full hour ends it, so that links asked for soon after each other are equal. */
  readonly hours: number;
  readonly clock: Clock;
}

const HOUR_SECONDS = 3600;

/** Paths as they are: their tokens cannot be guessed, and expire with the file. */
export const UNSIGNED_PATHS: SignedPaths = { sign: (path) => path, endSeconds: () => Infinity, isGood: () => true };

/** Signs with HMAC-SHA256 over path and time of expiry. */
export function createSignedPaths({ secret, hours, clock }: SigningOptions): SignedPaths {
  const signatureOf = (path: string, expires: number) =>
    createHmac('sha256', secret).update(`${path}\n${expires}`).digest('base64url');
  const endSeconds = () => (Math.ceil(clock.nowMs() / 1000 / HOUR_SECONDS) + hours) * HOUR_SECONDS;
  return {
    endSeconds,
    sign(path) {
      const expires = endSeconds();
      return `${path}?expires=${expires}&signature=${signatureOf(path, expires)}`;
    },
    isGood(url) {
      const { pathname, searchParams } = new URL(url, 'http://here');
      const expires = Number(searchParams.get('expires'));
      if (!Number.isSafeInteger(expires) || expires * 1000 <= clock.nowMs()) return false;
      const expected = Buffer.from(signatureOf(pathname, expires));
      const given = Buffer.from(searchParams.get('signature') ?? '');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
