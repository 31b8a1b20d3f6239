import { expect, test } from 'vitest';
import { gradingsOf, lightSideOf, outcomeOf } from './outcome.ts';
import { understand } from './understand.ts';

test.each([
  ['Make it warmer', ['warm']],
  ['Muted colours, high contrast', ['muted', 'contrast']],
  ['teal and orange, cinematic', ['teal-and-orange']],
  ['把画面调成冷色调', ['cool']],
  ['更亮一点，色彩鲜艳', ['brighter', 'vivid']],
  ['Make it night', []],
])('what is done to all colours of a picture: %s', (prompt, gradings) => {
  expect(gradingsOf(understand(prompt))).toEqual(gradings);
});

test.each([
  ['Dramatic light from the left', 'left'],
  ['lit from the right', 'right'],
  ['Backlit, at sunset', 'behind'],
  ['逆光', 'behind'],
  ['顶光', 'above'],
  ['The man on the left smiles', undefined],
])('where light comes from: %s', (prompt, side) => {
  expect(lightSideOf(understand(prompt))).toBe(side);
});

test('a look that hints at an hour does not ask a picture to be at it', () => {
  expect(outcomeOf(understand('Film noir')).hour).toBeUndefined();
  expect(outcomeOf(understand('Film noir, at dusk')).hour).toBe('dusk');
});
