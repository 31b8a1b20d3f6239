import { expect, test } from 'vitest';
import { createSignedPaths } from './signed-paths.ts';

const HOUR_MS = 3600_000;
const clock = { at: 1_800_000_600_000, nowMs: () => clock.at };
const paths = createSignedPaths({ secret: 'a-secret-of-the-operator', hours: 24, clock });
const PATH = '/results/token123.mp4';

test('a signed path is good for its hours and not much longer', () => {
  const signed = paths.sign(PATH);
  expect(signed).toMatch(/^\/results\/token123\.mp4\?expires=\d{10}&signature=[A-Za-z0-9_-]{43}$/);
  const start = clock.at;
  for (const [hours, isGood] of [
    [0, true],
    [24, true],
    [25.01, false],
  ] as const) {
    clock.at = start + hours * HOUR_MS - 1;
    expect(paths.isGood(signed), `${hours} hours`).toBe(isGood);
  }
  clock.at = start;
});

test('links that are asked for soon after each other are equal', () => {
  const first = paths.sign(PATH);
  clock.at += 60_000;
  expect(paths.sign(PATH)).toBe(first);
});

test('nothing else is good', () => {
  const signed = paths.sign(PATH);
  const other = createSignedPaths({ secret: 'another-secret-0123', hours: 24, clock });
  const bad = [
    PATH,
    other.sign(PATH),
    signed.replace('token123', 'token124'),
    signed.replace('.mp4', '.png'),
    signed.replace(/expires=\d/, 'expires=9'),
    signed.replace(/expires=\d+/, 'expires=x'),
    signed.replace(/signature=.*/, 'signature='),
    signed.slice(0, -1),
    `${PATH}?expires=99999999999&signature=`,
  ];
  expect(bad.filter((url) => paths.isGood(url))).toEqual([]);
});
