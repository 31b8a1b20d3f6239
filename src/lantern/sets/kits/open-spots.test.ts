import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { outlookOf } from '../../storyboard/outlook.ts';
import { openSpots } from './open-spots.ts';
import { rock } from './plants.ts';

const outlook = outlookOf('meadow');
const size = { half: 0.8, tall: 1 };
const area = { count: 3, x: 0, half: 8, fromZ: 16, toZ: 20 };

test('Those who graze stand where no boulder hides them, and not one behind the other', () => {
  // Boulders close the view but for a gap on the right, x 3 to 6 at the depth of the herd.
  const pieces = [-3, -2, -1, 0].map((x) => rock(x, 6, 1.6, 0, '#808080', 0));
  const spots = openSpots(createRandom(5), area, size, { pieces, outlook });
  expect(spots).toHaveLength(3);
  for (const { x, z } of spots) {
    const atBoulders = (x * (6 - outlook.lensZ)) / (z - outlook.lensZ);
    expect(atBoulders, `x ${x} z ${z}`).toBeGreaterThan(1);
  }
  const ways = spots.map(({ x, z }) => x / (z - outlook.lensZ)).toSorted((a, b) => a - b);
  expect(ways[1]! - ways[0]!).toBeGreaterThan(0.05);
  expect(ways[2]! - ways[1]!).toBeGreaterThan(0.05);
});
