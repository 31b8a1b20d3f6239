import { expect, test } from 'vitest';
import { planOf } from '../../../../test/support/plan-of.ts';
import { pixelsOf, skia } from '../../../engines/lantern/skia.ts';
import { createPainter } from '../painter.ts';

/*
 * What falls is seen at every hour, and the more of it falls, the more is seen: by what changes from one frame to another a little later in a
 * take that stands still, against the same under a sky that is only grey.
 */

const frame = { width: 320, height: 180 };
const FRAMES = [30, 33] as const;
/** Codes of 255 by which a pixel is seen to change. */
const SEEN = 6;

/** Percent of the pixels that change. */
function moving(prompt: string): number {
  const painter = createPainter({ canvases: skia, storyboard: planOf(prompt, { frame, seconds: 3 }), images: [] });
  const canvas = skia.createCanvas(frame.width, frame.height);
  const [one, other] = FRAMES.map((number) => {
    painter.paint(number, canvas.getContext('2d'));
    return lumaOf(pixelsOf(canvas));
  });
  return (100 * one!.filter((value, at) => Math.abs(value - other![at]!) > SEEN).length) / one!.length;
}

function lumaOf(pixels: Uint8Array): Float32Array {
  return Float32Array.from(
    { length: pixels.length / 4 },
    (_, at) => 0.2126 * pixels[at * 4]! + 0.7152 * pixels[at * 4 + 1]! + 0.0722 * pixels[at * 4 + 2]!,
  );
}

test.each(['at dawn', 'in the morning', 'at noon', 'at golden hour', 'at sunset', 'at dusk', 'at night'])(
  'a drizzle, a rain and a downpour are told from a grey sky and from each other %s',
  (hour) => {
    const [grey, drizzle, rain, downpour] = ['under an overcast sky', 'in drizzle', 'in the rain', 'in a downpour'].map(
      (weather) => moving(`a meadow ${weather} ${hour}`),
    ) as [number, number, number, number];
    expect(drizzle).toBeGreaterThan(grey + 1.5);
    expect(rain).toBeGreaterThan(drizzle + 5);
    expect(downpour).toBeGreaterThan(rain + 9);
  },
);
