import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { traitsOf } from '../places/places.ts';

test.each([['a man fishing at Lake Tahoe'], ['an old man fishing in the river'], ['老人在湖边钓鱼']])(
  'who fishes sits at the edge of the water that is there: %s',
  (prompt) => {
    const [shot] = planOf(prompt).shots;
    const { waterZ = 0 } = traitsOf(shot!.scenery.place);
    expect(waterZ).toBeGreaterThan(0);
    for (const { z } of shot!.tracks[0]!.keys) expect(Math.abs(waterZ - z)).toBeLessThan(2.5);
  },
);

test('ducks that are fed come out of the water and face who feeds them', () => {
  const { tracks } = planOf('a girl feeds ducks at a pond').shots[0]!;
  const [girl, ...ducks] = tracks.map(({ keys }) => keys[0]!);
  expect(ducks.length).toBeGreaterThan(1);
  for (const duck of ducks) {
    expect(Math.abs(duck.z - girl!.z)).toBeLessThan(3);
    expect(duck.facing).toBe(duck.x > girl!.x ? 'left' : 'right');
  }
});
