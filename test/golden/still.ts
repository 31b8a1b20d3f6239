/**
 * Paints single frames to PNG, to look at while drawing.
 *
 *   node test/golden/still.ts out.png --place forest --hour dusk --weather snow --season winter --cast fox:run:right,woman:walk:left
 *   node test/golden/still.ts out.png --prompt "a fox runs through a snowy forest" --at 0.5 [--size 1280x720]
 *
 * `--images a.png,b.jpg` are the pictures of the request, `--elements Fox=fox.png+side.png,…` its elements.
 * Several times (`--at 0,2.5,4.9`, seconds) make a strip. `--framing wide|full|medium|close` sets the lens for --cast.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Canvas, CanvasFactory, Path } from '../../src/lantern/paint/canvas.ts';
import { pixelsOf, putPixels } from '../../src/engines/lantern/skia.ts';
import { analysePicture } from '../../src/lantern/reference/analyse-picture.ts';
import type { UserPicture } from '../../src/lantern/reference/user-picture.ts';
import { grabCut } from '../../src/media/grab-cut.ts';
import { loadOpenCv } from '../../src/media/opencv.ts';
import { createPainter } from '../../src/lantern/paint/painter.ts';
import type { Storyboard } from '../../src/lantern/storyboard/storyboard.ts';
import { standStoryboard } from '../support/stand.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prompt: { type: 'string' },
    place: { type: 'string', default: 'meadow' },
    hour: { type: 'string', default: 'day' },
    weather: { type: 'string', default: 'clear' },
    season: { type: 'string', default: 'summer' },
    cast: { type: 'string', default: '' },
    framing: { type: 'string', default: 'wide' },
    size: { type: 'string', default: '1280x720' },
    at: { type: 'string', default: '0.5' },
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    look: { type: 'string', default: '' },
    'multi-shot': { type: 'boolean', default: false },
    images: { type: 'string', default: '' },
    elements: { type: 'string', default: '' },
  },
});

const canvases: CanvasFactory = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => new Path2D(svg) as unknown as Path,
};
const listOf = (text: string) => text.split(',').filter((each) => each !== '');
const images = await Promise.all(listOf(values.images).map(readPicture));
const elements = await Promise.all(
  listOf(values.elements).map(async (each) => {
    const [name = '', path = ''] = each.split('=');
    return { name, pictures: await Promise.all(path.split('+').map(readPicture)) };
  }),
);
const [width = 1280, height = 720] = values.size.split('x').map(Number);
const plain =
  values.prompt === undefined
    ? standStoryboard({ ...values, frame: { width, height }, seed: Number(values.seed) })
    : await planned(values.prompt);
/** `--look oil` treats a planned film too, whatever its prompt says. */
const storyboard: Storyboard = values.look === '' ? plain : { ...plain, look: values.look as Storyboard['look'] };
const times = values.at.split(',').map(Number);
const strip = createCanvas(width * times.length, height);
const frame = createCanvas(width, height);
const painter = createPainter({
  canvases,
  storyboard,
  images: [...images, ...elements.flatMap(({ pictures }) => pictures)],
});
for (const [index, seconds] of times.entries()) {
  const number = Math.min(storyboard.frameCount - 1, Math.round(seconds * 24));
  const before = process.cpuUsage();
  painter.paint(number, (frame as unknown as Canvas).getContext('2d'));
  const pixels = Uint8Array.from(pixelsOf(frame as unknown as Canvas));
  painter.treat(pixels, number);
  const used = process.cpuUsage(before);
  putPixels(frame as unknown as Canvas, pixels);
  console.error(`frame ${number}: ${((used.user + used.system) / 1000).toFixed(0)} ms CPU`);
  strip.getContext('2d').drawImage(frame, width * index, 0);
}
writeFileSync(positionals[0] ?? 'still.png', strip.toBuffer('image/png'));

async function planned(prompt: string): Promise<Storyboard> {
  const path = '../../src/lantern/plan.ts';
  const { plan } = (await import(path)) as { plan: (brief: unknown) => Storyboard };
  return plan({
    prompt,
    literalness: 0.5,
    seconds: Number(values.seconds),
    frame: { width, height },
    multiShot: values['multi-shot'],
    sound: false,
    seed: Number(values.seed),
    images: images.map(shapeOf),
    elements: elements.map(({ name, pictures }) => ({ name, ...shapeOf(pictures[0]!), pictureCount: pictures.length })),
  });
}

function shapeOf({ canvas: { width, height } }: UserPicture): { readonly width: number; readonly height: number } {
  return { width, height };
}

async function readPicture(path: string): Promise<UserPicture> {
  const picture = sharp(path).rotate().resize(1024, 1024, { fit: 'inside', withoutEnlargement: true }).ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const canvas = createCanvas(info.width, info.height) as unknown as Canvas;
  putPixels(canvas, new Uint8Array(data));
  const pixels = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
  const cv = await loadOpenCv();
  return { canvas, maps: analysePicture(pixels, (part, known, start) => grabCut(cv, part, known, 2, start)) };
}
