import { expect, test } from 'vitest';
import { describeUnshown } from './describe.ts';
import { planOf } from '../../../test/support/plan-of.ts';

/** Nothing that a prompt says vanishes: what the film does not show is told. */
test.each([
  ['a woman walks through a forest', []],
  ['a man stops and looks at the sea', []],
  ['a woman rides a white horse along a beach', []],
  ['a woman carries a building', ['carries']],
  ['a shark paints a picture', ['paints a picture (busy with it instead)']],
  ['a man flies over a city', ['flies over (jump instead)']],
  ['a weathered leather armchair', ['weathered']],
  ['a walrus lies on a beach', ['walrus (a large brown seal instead)']],
  ['A bear, a wolf and a fish in a river', ['fish (a speck in the frame instead)']],
  ['一个女人在森林里散步', []],
] as const)('plan() tells what it does not show of: %s', (prompt, unshown) => {
  const storyboard = planOf(prompt, { seed: 1 });
  expect(storyboard.notShown.map(describeUnshown)).toEqual(unshown);
});

test.each([
  ['the woman smiles', []],
  ['the woman smiles and waves', ['waves']],
  ['a fox runs in', []],
] as const)('of who is in the user’s own picture only what they do is told not to be shown: %s', (prompt, unshown) => {
  const { notShown } = planOf(prompt, { seed: 1, images: [{ width: 600, height: 400 }] });
  expect(notShown.map(describeUnshown)).toEqual(unshown);
});
