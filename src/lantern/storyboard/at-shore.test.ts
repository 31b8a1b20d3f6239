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
