import { expect, test } from 'vitest';
import { planOf } from '../../../../test/support/plan-of.ts';
import { pixelsOf, skia } from '../../../engines/lantern/skia.ts';
import { createStaging } from '../../stage/staging.ts';
import { gustLayers } from './gusts.ts';

const frame = { width: 480, height: 270 };
/** Pixels of a picture that what the wind carries covers at least: a score of leaves. */
const SEEN_PIXELS = 400;

/** How many pixels of a picture show what a gust carries past. */
function carried(prompt: string): number {
  const stage = createStaging(planOf(prompt, { frame }))(48);
  const canvas = skia.createCanvas(frame.width, frame.height);
  for (const layer of gustLayers(skia, frame, stage)) layer.paint(canvas.getContext('2d'), stage);
  return pixelsOf(canvas).filter((value, at) => at % 4 === 3 && value > 20).length;
}

test.each([
  'a meadow',
  'a harbour',
  'a coast seen from the air',
  'a city seen from the air',
  'a forest seen from above',
])('a strong wind is seen over %s, a light one is not', (place) => {
  expect(carried(`${place} in strong wind`)).toBeGreaterThan(SEEN_PIXELS);
  expect(carried(place)).toBe(0);
});
