import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { createPainter } from './painter.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const frame = { width: 320, height: 180 };
/** Codes that a part of a pixel may differ by. */
const TOLERANCE = 2;

const PROMPTS = [
  'A red fox runs through a snowy forest at dusk, the camera tracks beside it',
  'A woman walks down a rainy neon street at night, push in',
  'A sailing boat on a calm mountain lake at dawn, the camera pans left',
  'A man waves in a room',
  'A woman under falling petals in a meadow as the sun sets, fireflies and bubbles in the air',
];

test.each(PROMPTS)(
  'paint() gives the same frame alone, after the frames before it, and in any memory: %s',
  (prompt) => {
    const storyboard = planOf(prompt, { seconds: 3, frame, seed: 11 });
    const paintFrames = (frames: readonly number[], memory = {}): Uint8Array => {
      const canvas = skia.createCanvas(frame.width, frame.height);
      const painter = createPainter({ canvases: skia, storyboard, images: [], ...memory });
      for (const index of frames) painter.paint(index, canvas.getContext('2d'));
      return pixelsOf(canvas);
    };
    const alone = paintFrames([40]);
    const inOrder = paintFrames([0, 10, 20, 30, 38, 39, 40]);
    let worst = 0;
    for (let at = 0; at < alone.length; at++) worst = Math.max(worst, Math.abs(alone[at]! - inOrder[at]!));
    expect(worst).toBeLessThanOrEqual(TOLERANCE);
    // Nothing is kept: each master is painted for each piece that asks.
    expect(Buffer.compare(alone, paintFrames([40], { spriteBytesMax: 0 }))).toBe(0);
  },
);
