import { expect, test } from 'vitest';
import { filmOf, sceneryOf } from '../../../test/support/sound-films.ts';
import { scenesOf } from './timeline.ts';

test('scenesOf() joins the shots of one place and parts those of another', () => {
  const storyboard = filmOf({
    shots: [
      { scenery: sceneryOf('forest'), seconds: 2 },
      { scenery: sceneryOf('forest', { seed: 9 }), seconds: 1 },
      { scenery: sceneryOf('forest', { hour: 'night' }), seconds: 1.5 },
      { scenery: sceneryOf('room'), seconds: 1 },
    ],
  });
  expect(scenesOf(storyboard).map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([
    [0, 3],
    [3, 4.5],
    [4.5, 5.5],
  ]);
});
