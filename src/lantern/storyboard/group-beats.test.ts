import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

const filmOf = (prompt: string, seconds = 10) => planOf(prompt, { seconds, multiShot: true });

test.each([
  ['Shot 1: A woman walks in a park. Shot 2: A man reads on a bench and smiles. Shot 3: A dog sleeps.', 3],
  ['镜头一:一个女人在公园里走。镜头二:一个男人看书。镜头三:一只狗睡觉。镜头四:一只猫跳起来。', 4],
])('%s: as many shots as it has headings', (prompt, count) => {
  expect(filmOf(prompt).shots).toHaveLength(count);
});

test('shots last as long as the prompt says, in proportion where the film is shorter', () => {
  const told = '[0-3s] A woman walks in a park. [3-5s] A dog sleeps. [5-10s] A cat runs.';
  const lengths = (seconds: number) =>
    filmOf(told, seconds).shots.map(({ frameCount }) => Math.round(frameCount / 2.4) / 10);
  expect(lengths(10)).toEqual([3, 2, 5]);
  expect(lengths(5)).toEqual([1.5, 1, 2.5]);
});

test('a film that is cut shows in each shot those of whom it is told there, and what they have', () => {
  const { shots } = filmOf(
    'Shot 1: A woman in a red coat walks in a park. Shot 2: A man holds a cake. Shot 3: A dog runs after a ball.',
  );
  expect(shots.map(({ tracks }) => tracks.map(({ member }) => member).toSorted())).toEqual([
    ['c1'],
    ['c2', 'c3'],
    ['c4', 'c5'],
  ]);
});

test('a door is in the wall of the shot in which it is opened, and not of the others', () => {
  const { shots } = filmOf('Shot 1: A woman opens the door of a flower shop. Shot 2: She smiles. Shot 3: A boy waves.');
  expect(shots.map(({ scenery }) => scenery.support?.as)).toEqual(['wall', undefined, undefined]);
});

test('a shot of which nothing is told but what it names shows that', () => {
  const { shots } = filmOf(
    'Shot 1: A man drinks from a white cup. Shot 2: A woman waves. Final shot: the woman on a beach.',
  );
  expect(shots.at(-1)!.tracks.map(({ member }) => member)).toEqual(['c2']);
});
