import { expect, test } from 'vitest';
import { ulid } from './ulid.ts';

const bytes = (fill: number) => (size: number) => new Uint8Array(size).fill(fill);

test('ulid() writes the time of the specification and all bits of chance', () => {
  expect(ulid(1469918176385, bytes(0))).toBe('01ARYZ6S410000000000000000');
  expect(ulid(0, bytes(0xff))).toBe('0000000000ZZZZZZZZZZZZZZZZ');
  // The largest that 48 bits hold.
  expect(ulid(2 ** 48 - 1, bytes(0xff))).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
});

test('ulid() is the number that time and chance are together, in base 32', () => {
  const random = Uint8Array.from([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x10, 0x32]);
  const number = (BigInt(1_700_000_000_000) << 80n) | 0x0123456789abcdef1032n;
  const value = [...ulid(1_700_000_000_000, () => random)].reduce(
    (sum, digit) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit)),
    0n,
  );
  expect(value).toBe(number);
});
