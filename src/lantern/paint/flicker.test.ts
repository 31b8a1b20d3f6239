import { expect, test } from 'vitest';
import { flickerOf } from '../../../test/support/flicker.ts';
import { filmedStreet } from '../../../test/support/filmed-street.ts';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import type { Look } from '../script/screenplay.ts';
import { createPainter } from './painter.ts';
import { planOf } from '../../../test/support/plan-of.ts';

/*
 * Nothing flickers that did not flicker before: a clip from a tripod, with grain that is another in each frame, and what an edit makes of
 * that grain.
 */

const frame = { width: 320, height: 180 };
const [FROM, COUNT] = [50, 5];
const GRAIN = 8;
/** What is left of it where it is averaged away before a look makes strokes of it. */
const CALMED_GRAIN = 2.5;

function flickerOfEdit(prompt: string, grain: number, look?: Look) {
  const video = filmedStreet({ ...frame, grain });
  const planned = planOf(prompt, { seconds: 4, frame, seed: 5, video: { width: 1280, height: 720 } });
  const storyboard = look === undefined ? planned : { ...planned, look };
  const painter = createPainter({ canvases: skia, storyboard, images: [], video });
  const canvas = skia.createCanvas(frame.width, frame.height);
  const [edited, source]: [Uint8Array[], Uint8Array[]] = [[], []];
  for (let index = FROM; index < FROM + COUNT; index++) {
    painter.paint(index, canvas.getContext('2d'));
    const pixels = Uint8Array.from(pixelsOf(canvas));
    painter.treat(pixels, index);
    edited.push(pixels);
    source.push(Uint8Array.from(pixelsOf(video.frame(index))));
  }
  return { edited: flickerOf(edited, frame), source: flickerOf(source, frame) };
}

test.each([
  'Make it night',
  'At sunset',
  'Make it a foggy dawn',
  'In autumn',
  'In winter, with snow',
  'In warm orange tones',
  'Push in slowly',
  'Add a red fox that stands on the street',
])('an edit flickers no more than its source: %s', (prompt) => {
  const { edited, source } = flickerOfEdit(prompt, GRAIN);
  expect(edited.mean).toBeLessThan(source.mean * 1.25);
  expect(edited.high).toBeLessThan(source.high * 1.4);
});

// Drops that are dense enough to be seen as rain move over each pixel: that is what is left here, and no more than that.
test('rain falls, and flickers a few times as much as the grain', () => {
  const { edited, source } = flickerOfEdit('It rains', GRAIN);
  expect(edited.mean).toBeLessThan(source.mean * 3.5);
  expect(edited.high).toBeLessThan(source.high * 4);
});

test.each<readonly [Look, number]>([
  ['oil', 0.5],
  ['watercolour', 0.2],
  ['pencil', 0.3],
  ['comic', 0.35],
  ['pixel-art', 0.5],
  ['paper-cut', 0.35],
  // The lamp of an old projector is never quite still.
  ['vintage', 1],
])('strokes and planes of a look stay where they are: %s', (look, most) => {
  const { edited } = flickerOfEdit('Keep it', CALMED_GRAIN, look);
  expect(edited.mean).toBeLessThan(most);
  expect(edited.high).toBeLessThan(most * 4);
});
