import { expect, test } from 'vitest';
import { HOME } from '../../../deeds/home.ts';

test('who sews has both hands low over the lap all the time, not at the face', () => {
  for (const key of HOME.sew.play.keys)
    for (const [, , up] of [key.right, ...('left' in key ? [key.left] : [])]) expect(up).toBeLessThan(0.15);
});
