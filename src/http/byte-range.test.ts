import { describe, expect, test } from 'vitest';
import { isNoneMatchHit, isRangeAllowed, parseByteRange } from './byte-range.ts';

const whole = { kind: 'whole' };
const unsatisfiable = { kind: 'unsatisfiable' };
const part = (start: number, end: number) => ({ kind: 'part', start, end });

describe('parseByteRange() of a file of 100 bytes', () => {
  const cases: readonly (readonly [header: string | undefined, expected: object])[] = [
    [undefined, whole],
    ['bytes=0-0', part(0, 0)],
    ['bytes=0-99', part(0, 99)],
    ['bytes=0-', part(0, 99)],
    ['bytes=99-', part(99, 99)],
    ['bytes=10-1000', part(10, 99)],
    ['bytes=-1', part(99, 99)],
    ['bytes=-100', part(0, 99)],
    ['bytes=-1000', part(0, 99)],
    ['bytes= 5 - 6 ', part(5, 6)],
    ['bytes=100-', unsatisfiable],
    ['bytes=100-200', unsatisfiable],
    ['bytes=-0', unsatisfiable],
    ['bytes=6-5', whole],
    ['bytes=-', whole],
    ['bytes=0-1,5-6', whole],
    ['bytes=a-b', whole],
    ['items=0-1', whole],
    ['bytes=99999999999999999999-', whole],
    ['', whole],
  ];
  test.each(cases)('%j', (header, expected) => {
    expect(parseByteRange(header, 100)).toEqual(expected);
  });
});

test('isNoneMatchHit() compares weakly, in lists, and takes the star', () => {
  expect(['"a"', 'W/"a"', '"b", "a"', '*'].map((header) => isNoneMatchHit(header, '"a"'))).not.toContain(false);
  expect([undefined, '', '"b"', 'a', '"A"'].map((header) => isNoneMatchHit(header, '"a"'))).not.toContain(true);
});

test('isRangeAllowed() compares strongly', () => {
  expect([undefined, '"a"', ' "a" '].map((header) => isRangeAllowed(header, '"a"'))).not.toContain(false);
  const others = ['"b"', 'W/"a"', 'Wed, 21 Oct 2015 07:28:00 GMT', ''];
  expect(others.map((header) => isRangeAllowed(header, '"a"'))).not.toContain(true);
});
