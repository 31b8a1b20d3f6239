import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Life {
  /** Cores that the process has in the mean; undefined where that cannot be known. */
  readonly cores: number | undefined;
  readonly requests?: number;
  /** Called each second. */
  readonly each?: (second: number, limit: TimeLimit) => void;
}

/** The second in which a request with a limit of 60 s is late; undefined when it is not in half an hour. */
function lateAfter({ cores, requests = 1, each }: Life): number | undefined {
  let late: number | undefined;
  let second = 0;
  const beganMs = performance.now();
  const limit = startTimeLimit({
    timeoutMs: 60_000,
    processorMs: () => cores && cores * (performance.now() - beganMs),
    requests: () => requests,
    onLate: () => (late = second),
  });
  while (late === undefined && second < 1800) {
    second++;
    vi.advanceTimersByTime(1000);
    each?.(second, limit);
  }
  limit.end();
  return late;
}

describe('startTimeLimit() of 60 s', () => {
  test.each<[string, Life, number]>([
    ['hangs', { cores: 0.001 }, 60],
    ['goes round in circles on a free core', { cores: 1 }, 60],
    ['has a fifth of a core, and its minute of it', { cores: 0.2 }, 300],
    ['is one of three requests on two cores', { cores: 2, requests: 3 }, 90],
    ['gets hardly anything of a machine', { cores: 0.02 }, 600],
    ['runs where processor time is not known', { cores: undefined }, 60],
  ])('a process that %s is late', (_, life, seconds) => {
    expect(lateAfter(life)).toBe(seconds);
  });

  test('a sign that it goes on begins its time anew', () => {
    const each = (second: number, limit: TimeLimit) => void (second < 200 && second % 50 === 0 && limit.progressed());
    expect(lateAfter({ cores: 1, each })).toBe(210);
  });

  test('a request that is answered is never late', () => {
    expect(lateAfter({ cores: 1, each: (second, limit) => void (second === 59 && limit.end()) })).toBeUndefined();
  });
});
