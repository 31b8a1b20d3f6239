import { expect, test } from 'vitest';
import { understand } from './understand.ts';

test.each([
  ['Seen through a keyhole, a magician shuffles cards', 'keyhole'],
  ['a fox in a forest, seen through binoculars', 'binoculars'],
  ['A ship on the horizon, viewed through a telescope', 'scope'],
  ['透过雾蒙蒙的玻璃，看见师傅在里头煮面', 'pane'],
  ['Camera peeks through the leaves at a deer by a lake', 'leaves'],
  ['A dancer, filmed through the bars of a gate', 'bars'],
  ['POV riding a bicycle down a country road', 'handlebars'],
  ['POV driving along a coastal highway', 'dashboard'],
  ['第一人称视角，戴着滑雪镜从树林间飞速穿过', 'goggles'],
  ['POV walking through a dark corridor', 'hands'],
  ['Found footage of an old house at night', 'viewfinder'],
] as const)('%s: the film is seen through, or past, the %s', (prompt, through) => {
  expect(understand(prompt).through).toBe(through);
});

test.each([
  'Sunlight shines through the leaves of a maple tree',
  'A woman walks through the glass door',
  'A cat looks out of the window',
  'A boy rides a bicycle down a road',
  'A man drives a car along the coast',
  'A boy looks through binoculars',
  'A child peeks through the bars of a gate',
  '红绳从锁眼里穿过',
])('%s: nothing is before the lens', (prompt) => {
  expect(understand(prompt).through).toBeUndefined();
});

test('who is looked at through binoculars does not hold them, and what one rides is not ahead', () => {
  expect(understand('a fox in a forest, seen through binoculars').characters.map(({ kind }) => kind)).toEqual(['fox']);
  expect(understand('POV riding a bicycle down a country road').characters).toEqual([]);
});
