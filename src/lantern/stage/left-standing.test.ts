import { expect, test } from 'vitest';
import type { ActorKey } from '../storyboard/storyboard.ts';
import { leftStanding } from './left-standing.ts';
import type { Leg } from './track.ts';

const key = (atSeconds: number, more: Partial<ActorKey>): ActorKey => ({
  atSeconds,
  x: 0,
  y: 0,
  z: 3,
  facing: 'right',
  action: 'stand',
  ...more,
});

const legs = (...keys: readonly ActorKey[]): readonly Leg[] =>
  keys.map((from, at) => ({
    from,
    to: keys[at + 1] ?? from,
    start: from.atSeconds,
    end: keys[at + 1]?.atSeconds ?? 5,
  }));

const atFridge = key(0, { deed: 'open-fridge', facing: 'away' });

test('the fridge that was opened stays where it stood while something else is done', () => {
  const course = legs(atFridge, key(2, { deed: 'hold-thing' }), key(3, { x: 1 }));
  expect(leftStanding(course, course[1]!, { x: 0, y: 0, z: 3 })).toMatchObject({
    deed: 'open-fridge',
    facing: 'away',
    aside: 0,
  });
  expect(leftStanding(course, course[2]!, { x: 1, y: 0, z: 3 })?.aside).toBe(-1);
});

test('it gives way to what stands round the next deed, and is not taken along into the depth', () => {
  const course = legs(atFridge, key(2, { deed: 'pour' }), key(3, { z: 6 }));
  expect(leftStanding(course, course[0]!, { x: 0, y: 0, z: 3 })).toBeUndefined();
  expect(leftStanding(course, course[1]!, { x: 0, y: 0, z: 3 })).toBeUndefined();
  expect(leftStanding(course, course[2]!, { x: 0, y: 0, z: 6 })).toBeUndefined();
});
