import { expect, test } from 'vitest';
import { understand } from './understand.ts';

test.each([
  { prompt: 'Two kids fly a red kite', one: 'fly-kite', others: 'cheer' },
  { prompt: 'Two kids fly a kite', one: 'fly-kite', others: 'cheer' },
  { prompt: 'Three friends play a guitar on the beach', one: 'guitar', others: 'clap' },
  { prompt: 'Two boys look through a telescope', one: 'telescope', others: 'look-along' },
  { prompt: '两个女孩看一部手机', one: 'phone-text', others: 'look-along' },
  { prompt: 'Two girls play the piano', one: 'piano', others: 'clap' },
  { prompt: 'Two women bake in the kitchen', one: 'take-from-oven', others: 'stir' },
])('of several with one thing one has it: $prompt', ({ prompt, one, others }) => {
  const { beats, characters } = understand(prompt);
  const [doing, ...more] = beats[0]?.actions ?? [];
  expect(doing).toMatchObject({ who: ['c1'], deed: one });
  expect(characters[0]?.count).toBe(1);
  expect(more).toMatchObject([{ deed: others, target: 'c1' }]);
});

test.each([
  'Two kids fly kites',
  'Two men play guitars',
  'A girl plays a violin',
  'Two women play the violin',
  '两个女孩放风筝',
])('with several things, or alone, each has its own: %s', (prompt) => {
  const { beats } = understand(prompt);
  expect(beats[0]?.actions).toHaveLength(1);
});
