import { expect, test } from 'vitest';
import { RETRY_SECONDS, retryDelayMs } from './schedule.ts';

test('retryDelayMs() grows, keeps within a fifth of its table, and ends after ten attempts', () => {
  let before = 0;
  RETRY_SECONDS.forEach((seconds, index) => {
    expect(retryDelayMs(index + 1, 0)).toBe(seconds * 800);
    expect(retryDelayMs(index + 1, 0.5)).toBe(seconds * 1000);
    const longest = retryDelayMs(index + 1, 0.999_999) ?? 0;
    expect(longest).toBeGreaterThan(seconds * 1199);
    expect(longest).toBeLessThanOrEqual(seconds * 1200);
    expect(seconds).toBeGreaterThan(before);
    before = seconds;
  });
  expect(retryDelayMs(RETRY_SECONDS.length + 1, 0.5)).toBeUndefined();
});

test('ten attempts take hours and less than a day', () => {
  const total = RETRY_SECONDS.reduce((sum, seconds) => sum + seconds, 0);
  expect(total).toBeGreaterThan(12 * 3600);
  expect(total * 1.2).toBeLessThan(24 * 3600);
});
