import { expect, test } from 'vitest';
import { placeAt } from '../stage/track.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const HANDING: ReadonlySet<string> = new Set(['hold-thing', 'hand-over']);
/** Farther apart than this, metres, hands do not meet. */
const REACH_METRES = 1.6;

test.each([
  [
    'A king sits on a throne with a lion lying at his feet. A messenger enters, bows and gives him a scroll',
    'c4',
    'c1',
  ],
  ['A courier stops at a red door and hands a paper bag to an old lady', 'c1', 'c4'],
])('who hands something over stands beside the one who gets it: %s', (prompt, giver, receiver) => {
  const { shots } = planOf(prompt, { seconds: 10, multiShot: true });
  const handing = shots.filter(({ tracks }) =>
    tracks.some(({ member, keys }) => member === giver && keys.some(({ deed }) => HANDING.has(deed ?? ''))),
  );
  expect(handing.length).toBeGreaterThan(0);
  const distances = handing.flatMap(({ tracks, frameCount }) => {
    const [from, to] = [giver, receiver].map((id) => tracks.find(({ member }) => member === id));
    if (from === undefined || to === undefined) return [];
    const seconds = frameCount / 24;
    return [Math.abs(placeAt(from, seconds, seconds).x - placeAt(to, seconds, seconds).x)];
  });
  expect(distances.length).toBeGreaterThan(0);
  expect(Math.min(...distances)).toBeLessThan(REACH_METRES);
});
