import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { project } from '../stage/camera.ts';
import { createStaging } from '../stage/staging.ts';

const frame = { width: 640, height: 360 };

test.each([
  ['the Statue of Liberty', 'liberty'],
  ['a lighthouse', 'great lighthouse'],
  ['the Eiffel Tower', 'lattice tower'],
  ['Big Ben', 'clock tower'],
  ['a castle', 'castle'],
  ['the triumphal arch', 'triumphal arch'],
])('who walks near %s is seen with the top of it', (name, sprite) => {
  const stageAt = createStaging(planOf(`A woman walks near ${name}`, { seconds: 5, frame, seed: 11 }));
  for (const at of [0, 60, 110]) {
    const { set, camera } = stageAt(at);
    const landmark = set.pieces.find((piece) => piece.sprite?.startsWith(sprite) === true && piece.z > 12);
    expect(landmark, sprite).toBeDefined();
    const { x, y, z, box } = landmark!;
    // Boxes have some air above what is drawn in them.
    expect(project(camera, frame, x, y + box.top * 0.95, z).y).toBeGreaterThan(0);
  }
});

test('from the air one looks down on what lies about the stage, and over what stands far off', () => {
  const middleAt = (name: string) => {
    const stage = createStaging(planOf(`Aerial view of ${name}`, { seconds: 5, frame, seed: 11 }))(115);
    return project(stage.camera, frame, 0, 0, 7).y / frame.height;
  };
  expect(middleAt('a tennis court')).toBeLessThan(0.85);
  expect(middleAt('a castle')).toBeGreaterThan(1);
});
