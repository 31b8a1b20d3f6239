import { expect, test } from 'vitest';
import { placeAt } from '../stage/track.ts';
import { planOf } from '../../../test/support/plan-of.ts';

/** No animal leaves the ground farther from the body than hands reach, metres. */
const REACH_METRES = 0.55;

test.each(['a girl lifts her cat up', 'a boy picks up a puppy'])('plan() lifts an animal at the feet: %s', (prompt) => {
  const { shots } = planOf(prompt, { frame: { width: 640, height: 360 } });
  const [shot] = shots;
  const [holder, animal] = ['c1', 'c2'].map((id) => shot!.tracks.find(({ member }) => member === id)!);
  const seconds = shot!.frameCount / 24;
  const places = Array.from({ length: shot!.frameCount }, (_, frame) => {
    const time = frame / 24;
    return { animal: placeAt(animal!, time, seconds), holder: placeAt(holder!, time, seconds), time };
  });
  const lifted = places.filter((at) => at.animal.y > 0.02);
  expect(lifted.length).toBeGreaterThan(24);
  for (const at of lifted) expect(Math.abs(at.animal.x - at.holder.x), `${at.time} s`).toBeLessThan(REACH_METRES);
  expect(holder!.keys.map(({ deed }) => deed)).toEqual([undefined, 'scoop-up', 'hold-pet']);
});
