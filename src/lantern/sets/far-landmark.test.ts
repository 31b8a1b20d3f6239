import { expect, test } from 'vitest';
import { standStoryboard } from '../../../test/support/stand.ts';
import { lightFor } from '../light/light-for.ts';
import { withFarLandmark } from './far-landmark.ts';
import { buildSet } from './registry.ts';
import type { BuiltSet } from './set.ts';

const FRAME = { width: 1280, height: 720 };

function withAndWithout(place: string, seed: number): readonly [with_: BuiltSet, without: BuiltSet] {
  const { scenery } = standStoryboard({
    place,
    hour: 'day',
    weather: 'clear',
    season: 'summer',
    frame: FRAME,
    seed,
  }).shots[0]!;
  const without = buildSet(scenery, lightFor(scenery));
  return [withFarLandmark(without, 'tower', scenery), without];
}

test.each(['river', 'mountain-lake', 'meadow', 'beach', 'city-street'])(
  'withFarLandmark() sets a tower beyond a %s, as high as a third of the view, with no tree before it',
  (place) => {
    for (const seed of [1, 2, 3]) {
      const [set, plain] = withAndWithout(place, seed);
      const tower = set.pieces.find((piece) => piece.kept === true)!;
      expect(plain.pieces).not.toContain(tower);
      expect(tower.box.top / (tower.z + 9)).toBeGreaterThan(0.25);
      expect(tower.box.top / (tower.z + 9)).toBeLessThan(0.5);
      const { water } = set.ground;
      if (water !== undefined && water.shore === undefined && water.toZ < 400)
        expect(tower.z).toBeGreaterThan(water.toZ);
      const hiding = set.pieces.filter(
        ({ x, z, box }) =>
          z > 12 &&
          z < tower.z &&
          box.top > 3 &&
          box.right - box.left < 11 &&
          Math.abs(x - (tower.x * (z + 9)) / (tower.z + 9)) < 4,
      );
      expect(hiding).toEqual([]);
    }
  },
);

test('withFarLandmark() leaves rooms as they are', () => {
  const [set, plain] = withAndWithout('kitchen', 1);
  expect(set).toBe(plain);
});
