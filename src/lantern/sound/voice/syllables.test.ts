import { expect, test } from 'vitest';
import { syllablesOf } from './syllables.ts';

test.each([
  ['hello', 2],
  ['tune', 1],
  ['table', 2],
  ['beautiful', 3],
  ['the rhythm', 2],
  ['Wait here!', 2],
  ['I am 42', 4],
  ['你好吗', 3],
  ['我们走吧，快！', 5],
  ['...', 0],
  ['', 0],
])('syllablesOf(%j) counts %i', (text, count) => {
  expect(syllablesOf(text)).toHaveLength(count);
});

test('syllablesOf() rests at commas, longer at full stops, and knows a question', () => {
  const syllables = syllablesOf('Wait, please. Now?');
  expect(syllables.map(({ ending }) => ending)).toEqual(['comma', 'statement', 'question']);
  expect(syllables[1]!.rest).toBeGreaterThan(syllables[0]!.rest);
});

test('syllablesOf() passes over little words', () => {
  const [light, heavy] = syllablesOf('the moon');
  expect(light!.stress).toBeLessThan(heavy!.stress);
});
