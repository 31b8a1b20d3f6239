import { expect, test } from 'vitest';
import { cameraAt, project } from '../stage/camera.ts';
import { secondsOf } from '../stage/track.ts';
import { widthOf } from './bodies.ts';
import type { Storyboard } from './storyboard.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const FRAME = { width: 1280, height: 720 };

function filmOf(prompt: string, frame = FRAME): Storyboard {
  return planOf(prompt, { frame, seed: 3 });
}

/** Where everybody is on the picture at the start, the middle and the end. */
function seen(film: Storyboard) {
  const shot = film.shots[0]!;
  const times = [0, secondsOf(shot) / 2, secondsOf(shot) - 0.05];
  return times.map((time) =>
    shot.tracks.map(({ member: id, keys }) => {
      const member = film.cast.find((each) => each.id === id)!;
      const { x, y, z } = keys[0]!;
      const camera = cameraAt(shot, time);
      const foot = project(camera, film.frame, x, y, z);
      const half = (widthOf(member.kind, member.heightMetres, true) / 2) * foot.scale;
      const top = project(camera, film.frame, x, y + member.heightMetres, z).y;
      return { kind: member.kind, left: foot.x - half, right: foot.x + half, middle: foot.x, top, foot: foot.y };
    }),
  );
}

test.each([
  ['a red apple to the left of a green vase', 'apple', 'vase'],
  ['a red apple to the right of a green vase', 'vase', 'apple'],
  ['a bench to the left of a bicycle', 'bench', 'bicycle'],
  ['a train to the right of a bus', 'bus', 'train'],
  ['a cat to the right of a chair', 'chair', 'cat'],
  ['a clock left of a banana', 'clock', 'banana'],
  ['a refrigerator right of a toothbrush', 'toothbrush', 'refrigerator'],
] as const)('%s: left is left in pixels, and neither hides the other', (prompt, left, right) => {
  for (const moment of seen(filmOf(prompt))) {
    const [a, b] = [moment.find(({ kind }) => kind === left)!, moment.find(({ kind }) => kind === right)!];
    expect(a.middle).toBeLessThan(b.middle);
    expect(b.left - a.right).toBeGreaterThan(-0.15 * (a.right - a.left));
  }
});

test.each([1, 2, 3, 5, 7, 8, 12])('%d apples are as many, all whole in the picture, none behind another', (count) => {
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
  const film = filmOf(`${words[count]} red apple${count === 1 ? '' : 's'}`);
  expect(film.cast).toHaveLength(count);
  for (const moment of seen(film)) {
    for (const one of moment) {
      expect(one.left).toBeGreaterThan(0);
      expect(one.right).toBeLessThan(FRAME.width);
      expect(one.top).toBeGreaterThan(0);
      expect(one.foot).toBeLessThan(FRAME.height);
    }
    const middles = moment.map(({ middle }) => middle).toSorted((a, b) => a - b);
    const wide = moment[0]!.right - moment[0]!.left;
    for (const [index, middle] of middles.slice(1).entries())
      expect(middle - middles[index]!).toBeGreaterThan(0.5 * wide);
  }
});

test.each(['a red apple', 'a spoon', 'a toothbrush', 'two cups', 'a sofa'])('%s is large in the picture', (prompt) => {
  const [first] = seen(filmOf(prompt));
  const tall = Math.max(...first!.map(({ foot, top }) => foot - top)) / FRAME.height;
  const wide = Math.max(...first!.map(({ right, left }) => right - left)) / FRAME.width;
  expect(Math.max(tall, wide)).toBeGreaterThan(0.28);
});

test('small things alone stand on a table, and a table that is named for them is that one', () => {
  const film = filmOf('three oranges on a blue table');
  expect(film.cast.map(({ kind }) => kind)).toContain('orange');
  expect(film.shots[0]!.scenery.support?.colour).toBe('blue');
  for (const { keys } of film.shots[0]!.tracks) expect(keys[0]!.y).toBeCloseTo(film.shots[0]!.scenery.support!.y);
  expect(filmOf('a chair').shots[0]!.scenery.support).toBeUndefined();
  expect(filmOf('a cat and an apple').shots[0]!.scenery.support?.as).toBe('ledge');
});

test('what lies on another thing is on its top, what is under a table is on the ground', () => {
  const over = filmOf('a book on a suitcase').shots[0]!.tracks;
  expect(over.find(({ member }) => member === 'c1')!.keys[0]!.y).toBeCloseTo(0.68, 1);
  const under = filmOf('a cat under a table').shots[0]!.tracks;
  expect(under.find(({ member }) => member === 'c1')!.keys[0]!.y).toBe(0);
});

test.each([
  ['a bicycle and a remote', 'remote', 'bicycle'],
  ['a red donut and a blue truck', 'donut', 'truck'],
  ['a sheep on the left of a cell phone', 'phone', 'sheep'],
  ['a spoon on the left of a refrigerator', 'spoon', 'refrigerator'],
  ['一辆公交车和一个橙子', 'orange', 'bus'],
  ['a boat and a cup', 'cup', 'boat'],
] as const)('%s: the small one is large on a ledge, the large one whole beyond it', (prompt, small, large) => {
  const film = filmOf(prompt);
  expect(film.shots[0]!.scenery.support?.as).toBe('ledge');
  for (const moment of seen(film)) {
    const [near, far] = [moment.find(({ kind }) => kind === small)!, moment.find(({ kind }) => kind === large)!];
    expect(Math.max((near.foot - near.top) / FRAME.height, (near.right - near.left) / FRAME.width)).toBeGreaterThan(
      0.12,
    );
    expect(near.foot).toBeLessThan(0.95 * FRAME.height);
    expect(far.foot).toBeLessThan(0.84 * FRAME.height);
    for (const { left, right, top } of [near, far]) {
      expect(left).toBeGreaterThan(-0.02 * FRAME.width);
      expect(right).toBeLessThan(1.02 * FRAME.width);
      expect(top).toBeGreaterThan(0);
    }
  }
});

test('what cannot stand lies, unless soft ground holds it', () => {
  const leanOf = (prompt: string) => filmOf(prompt).shots[0]!.tracks[0]!.keys[0]!.lean;
  for (const prompt of ['a baseball bat', 'a cell phone', 'a tennis racket', 'skis in a garage'])
    expect(leanOf(prompt), prompt).toBeGreaterThan(1);
  for (const prompt of ['skis', 'a surfboard on the beach', 'a bottle']) expect(leanOf(prompt), prompt).toBeUndefined();
});
