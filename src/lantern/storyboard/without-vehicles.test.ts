import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

/** The kinds in the shots of a film that are in a place. */
function seenIn(prompt: string, place: string): readonly (readonly string[])[] {
  const { shots, cast } = planOf(prompt, { seconds: 10, multiShot: true, seed: 3 });
  return shots
    .filter(({ scenery }) => scenery.place === place)
    .map(({ tracks }) => tracks.flatMap(({ member }) => cast.find(({ id }) => id === member)?.kind ?? []));
}

test('no train is seen in its own carriage, and no car inside a car', () => {
  const inTrain = seenIn('火车穿过山谷。车厢里，一个女生看书。火车钻进隧道。', 'carriage');
  expect(inTrain.length).toBeGreaterThan(0);
  expect(inTrain.flat()).not.toContain('train');
  const inCar = seenIn('A red car drives along the coast. Inside the car, a woman sings.', 'car-interior');
  expect(inCar.length).toBeGreaterThan(0);
  expect(inCar.flat()).toEqual(inCar.map(() => 'woman'));
});

test('a car that is repaired stands in its garage', () => {
  const shots = seenIn('In a garage a mechanic washes a car. Then she opens its hood.', 'garage');
  expect(shots.flat()).toContain('car');
});
