import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { analysePicture } from '../reference/analyse-picture.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import { planStills } from '../stills/plan-stills.ts';
import { createPainter } from './painter.ts';

const frame = { width: 320, height: 180 };

/** A figure that came cut out, in one loud colour. */
function figureIn(colour: string): UserPicture {
  const canvas = skia.createCanvas(80, 160);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(40, 22, 18, 22, 0, 0, Math.PI * 2);
  context.fill();
  context.fillRect(20, 44, 40, 116);
  const maps = analysePicture(context.getImageData(0, 0, 80, 160), () => {
    throw new Error('there is nothing to part');
  });
  return { canvas, maps };
}

test('views of one element take turns in the takes of a request, one at a time', () => {
  const stills = planStills({
    prompt: 'a full shot of <<<element_1>>>, who stands on a beach',
    literalness: 0.5,
    frame,
    seed: 4,
    images: [],
    elements: [{ name: 'Zed', width: 80, height: 160, pictureCount: 2 }],
    count: 2,
    arrangement: 'takes',
  });
  const images = [figureIn('#ff00c8'), figureIn('#00ff50')];
  const seen = stills.map(({ storyboard, frame: index }) => {
    const canvas = skia.createCanvas(frame.width, frame.height);
    createPainter({ canvases: skia, storyboard, images }).paint(index, canvas.getContext('2d'));
    const pixels = pixelsOf(canvas);
    let [magenta, green] = [0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
      const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
      if (r > g + 70 && b > g + 50) magenta++;
      if (g > r + 70 && g > b + 50) green++;
    }
    return magenta > 60 && green < 5 ? 'first' : green > 60 && magenta < 5 ? 'second' : `${magenta} ${green}`;
  });
  expect(seen).toEqual(['first', 'second']);
});
