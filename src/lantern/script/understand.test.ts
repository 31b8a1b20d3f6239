import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from './understand.ts';
import { planOf } from '../../../test/support/plan-of.ts';

test('understand() takes out what the negative prompt names', () => {
  const screenplay = understand('A woman and a dog walk in the rain to soft music', 'dogs, music, blurry, low quality');
  expect(screenplay.characters.map(({ kind }) => kind)).toEqual(['woman']);
  expect(screenplay.beats[0]?.actions).toEqual([{ who: ['c1'], action: 'walk', said: 'walk' }]);
  expect(screenplay.sounds).toEqual([]);
  expect(screenplay.excluded).toEqual(['dog', 'music']);
});

test('understand() says what it draws in place of what was named', () => {
  const { understood } = understand('a platypus in front of a castle');
  expect(understood.find(({ word }) => word === 'platypus')?.as).toBe('character c1: otter (drawn as an otter)');
});

test('understand() reports every content word that it cannot draw, once, in order', () => {
  const { notUnderstood } = understand(
    'A woman galvanises the theremin case beside an obelisk, a beautiful obelisk with enamel zorbs',
  );
  expect(notUnderstood).toEqual(['galvanises', 'theremin', 'case', 'obelisk', 'enamel', 'zorbs']);
});

test('understand() never reports praise, polish and small words', () => {
  const { notUnderstood } = understand(
    'A stunning, highly detailed cinematic masterpiece, 4K, HDR, shallow depth of field: the most beautiful and elegant woman there ever was stands here.',
  );
  expect(notUnderstood).toEqual([]);
});

test('understand() gives a beat, a place and an hour to a prompt of any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'the',
          'red',
          'fox',
          'and',
          'then',
          'his',
          'it',
          'runs',
          'behind',
          'on the left',
          '"',
          ',',
          '.',
          'no',
          '一只',
          '狐狸',
          '的',
          '在',
          '左边',
          '跑',
          'camera',
          'pans',
          'two',
          'rides',
          'horse',
          '<<<image_1>>>',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anything, fc.boolean(), (prompt, multiShot) => {
      const screenplay = understand(prompt);
      expect(screenplay.beats.length).toBeGreaterThan(0);
      const ids = new Set(screenplay.characters.map(({ id }) => id));
      for (const { actions } of screenplay.beats)
        for (const { who } of actions) for (const id of who) expect(ids.has(id)).toBe(true);
      const board = planOf(prompt, { seconds: 3, frame: { width: 720, height: 720 }, multiShot, seed: 1 });
      expect(board.shots.at(-1)!.startFrame + board.shots.at(-1)!.frameCount).toBe(72);
    }),
    { numRuns: 250 },
  );
});

test('understand() tells of one of either sex as a person, and of one whom a pronoun settles as what that is', () => {
  const toldOf = (prompt: string) => understand(prompt).understood.find(({ as }) => as.startsWith('character c1'))?.as;
  expect(toldOf('a person reads')).toBe('character c1: person');
  expect(toldOf('a child runs')).toBe('character c1: child');
  expect(toldOf('a person waves, then he sits down')).toBe('character c1: man');
});

test('understand() keeps hours, seasons and colours in the order of the prompt', () => {
  expect(understand('a red leaf in autumn, in the rain at night').named).toEqual([
    { colour: 'red' },
    { season: 'autumn' },
    { weather: 'rain' },
    { hour: 'night' },
  ]);
});
