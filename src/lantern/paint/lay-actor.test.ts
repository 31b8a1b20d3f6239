import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { createStaging } from '../stage/staging.ts';
import { createLayActor, type Seen } from './lay-actor.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const frame = { width: 32, height: 32 };
const storyboard = planOf('a fox walks by', { seconds: 3, frame, seed: 1, images: [frame] });

/** What a white square looks like on black when it is laid in. */
function laid(seen: Partial<Seen>): number {
  const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
  target.fillStyle = '#000';
  target.fillRect(0, 0, frame.width, frame.height);
  const lay = createLayActor(skia, storyboard);
  lay(
    target,
    createStaging(storyboard)(0),
    { presence: 1, inItsHour: true, groundLight: [1, 1, 1], ...seen },
    (layer) => {
      layer.fillStyle = '#fff';
      layer.fillRect(8, 8, 16, 16);
    },
  );
  return target.getImageData(16, 16, 1, 1).data[0]!;
}

test('createLayActor() shows whoever is there in full, in no more light than the ground has', () => {
  expect(laid({})).toBe(255);
  expect(laid({ presence: 0 })).toBe(0);
  expect(laid({ presence: 0.5 })).toBeCloseTo(128, -1);
  const dim = laid({ groundLight: [0.6, 0.6, 0.6] });
  expect(dim).toBeGreaterThan(130);
  expect(dim).toBeLessThan(190);
});
