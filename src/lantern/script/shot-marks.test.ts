import { expect, test } from 'vitest';
import { secondsOfMarks, shotMarkAt } from './shot-marks.ts';
import { understand } from './understand.ts';

test.each([
  ['Shot 1: a cat', 8, {}],
  ['Shot 2 (3s): a cat', 13, { length: 3 }],
  ['**Shot 3** a cat', 11, {}],
  ['[0-3s] a cat', 7, { from: 0, to: 3 }],
  ['(0:03–0:05) a cat', 12, { from: 3, to: 5 }],
  ['0:05 - a cat', 6, { from: 5 }],
  ['0:03 A cat', 5, { from: 3 }],
  ['2-4s: a cat', 5, { from: 2, to: 4 }],
  ['Shot 1 [0-2.5s]: a cat', 17, { from: 0, to: 2.5 }],
  ['Final shot: a cat', 12, {}],
  ['First: a cat', 7, {}],
  ['INT. kitchen', 5, {}],
  ['1) a cat 2) a dog', 3, {}],
  ['镜头三:一只猫', 4, {}],
  ['第二镜:一只猫', 4, {}],
  ['分镜1:一只猫', 4, {}],
  ['【0-3秒】一只猫', 6, { from: 0, to: 3 }],
  ['2到5秒,一只猫', 5, { from: 2, to: 5 }],
  ['第0-3秒:一只猫', 6, { from: 0, to: 3 }],
])('%s: the heading of a shot', (prompt, end, mark) => {
  expect(shotMarkAt(prompt, 0)).toMatchObject({ end, mark });
});

test.each([
  'Two to three cats',
  'Shot of a cat',
  '3 cats',
  '1) a cat',
  'First a cat runs',
  'at 5 p.m. a cat',
  '第一只猫',
  '镜头跟着猫',
])('%s: no heading of a shot', (prompt) => {
  expect(shotMarkAt(prompt, 0)).toBeUndefined();
});

test('a shot lasts up to the next one where only beginnings are told', () => {
  expect(secondsOfMarks([{ from: 0 }, { from: 3 }, { from: 5, to: 9 }, { length: 2 }, {}])).toEqual([
    3,
    2,
    4,
    2,
    undefined,
  ]);
});

test('understand() opens a shot at each heading and at each cut, and reads nothing of the headings', () => {
  const { beats, characters } = understand('[0-3s] A cat sleeps. [3-5s] A dog runs. Cut to a horse.');
  expect(beats.map(({ opens }) => opens)).toEqual([{ seconds: 3, headed: true }, { seconds: 2, headed: true }, {}]);
  expect(beats.map(({ text }) => text)).toEqual(['A cat sleeps', 'A dog runs', 'a horse']);
  expect(characters.map(({ kind, count }) => [kind, count])).toEqual([
    ['cat', 1],
    ['dog', 1],
    ['horse', 1],
  ]);
});

test('what is told before the first heading belongs to its shot', () => {
  const { beats, setting } = understand('清晨的厨房里。镜头一:一个女人切胡萝卜。镜头二:一只猫睡觉。');
  expect(beats).toHaveLength(2);
  expect(setting).toMatchObject({ place: 'kitchen', hour: 'morning' });
});
