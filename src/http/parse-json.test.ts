import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

function detailOf(text: string): string | undefined {
  const result = parseJson(Buffer.from(text));
  return result.ok ? undefined : result.error.detail;
}

test('parseJson() agrees with JSON.parse for small values of any kind', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(Buffer.from(text))).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

test('parseJson() is not misled by brackets, quotes and backslashes inside texts', () => {
  const value = { a: '['.repeat(100), b: '\\"[{'.repeat(20_000), c: '\\\\', d: '"' };
  expect(parseJson(Buffer.from(JSON.stringify(value)))).toEqual({ ok: true, value });
});

test('parseJson() stops at 16 levels', () => {
  expect(detailOf('['.repeat(16) + ']'.repeat(16))).toBe(undefined);
  expect(detailOf('['.repeat(17) + ']'.repeat(17))).toBe('JSON must be at most 16 levels deep');
  expect(detailOf('{"a":'.repeat(5_000_000))).toBe('JSON must be at most 16 levels deep');
});

test('parseJson() stops at 10,000 tokens, before it builds them', () => {
  expect(detailOf(`[${'0,'.repeat(9997)}0]`)).toBe(undefined);
  expect(detailOf(`[${'{},'.repeat(2_000_000)}0]`)).toBe('JSON must have at most 10000 brackets, commas and colons');
});

test('parseJson() reads a body of 64 MiB in far less than a second of its own work', () => {
  const body = Buffer.from(JSON.stringify({ prompt: 'x', images: ['A'.repeat(64 * 1024 * 1024 - 100)] }));
  // Processor time: a wall clock would measure whoever else is on the machine.
  const before = process.cpuUsage();
  expect(parseJson(body).ok).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3000);
});
