import { expect, test } from 'vitest';
import { understand } from '../script/understand.ts';
import { castMembers } from './cast-members.ts';

/** The people of a prompt as they are cast. */
function castOf(prompt: string, seed = 3) {
  return [...castMembers(understand(prompt), seed).values()].flat();
}

test('people of one film differ in skin while there is a choice', () => {
  for (const seed of [1, 2, 3, 4, 5, 6])
    expect(new Set(castOf('four friends sit in a park', seed).map(({ complexion }) => complexion)).size).toBe(4);
});

test('seeds give every skin', () => {
  const seen = Array.from({ length: 40 }, (_, seed) => castOf('a woman walks', seed)[0]?.complexion);
  expect(new Set(seen).size).toBe(7);
});

test('kin have one skin', () => {
  for (const seed of [1, 2, 3]) {
    const [mother, daughter] = castOf('a mother and her daughter bake a cake', seed);
    expect(daughter?.complexion).toBe(mother?.complexion);
  }
});

test.each([
  ['a black woman and a white man talk', ['dark', 'fair']],
  ['a dark-skinned girl waves', ['dark']],
  ['an Asian girl waves', ['light']],
])('%s has the skins that it names', (prompt, skins) => {
  expect(castOf(prompt).map(({ complexion }) => complexion)).toEqual(skins);
});

test.each([
  ['a bald man with a grey beard', { colour: 'grey', cut: 'bald', beard: 'full' }],
  ['a curly-haired boy runs', { cut: 'curly' }],
  ['a woman with a ponytail runs', { cut: 'ponytail', length: 'long' }],
  ['a man with a moustache reads', { beard: 'moustache' }],
  ['一个光头男人', { cut: 'bald' }],
])('%s has the hair that it names', (prompt, hair) => {
  expect(castOf(prompt)[0]?.hair).toMatchObject(hair);
});
