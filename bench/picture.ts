/**
 * What a user's picture costs: looking at one of 1920 × 1080, and a frame of a film that is made of it beside a frame of one that is
 * drawn. Processor time, since machines are busy.
 *
 *   npm run bench:picture -- --frames 24
 */
import { parseArgs } from 'node:util';
import { skia } from '../src/engines/lantern/skia.ts';
import type { Pixels } from '../src/lantern/paint/canvas.ts';
import { createPainter } from '../src/lantern/paint/painter.ts';
import { plan } from '../src/lantern/plan.ts';
import { analysePicture } from '../src/lantern/reference/analyse-picture.ts';
import type { UserPicture } from '../src/lantern/reference/user-picture.ts';
import { CUT_ROUNDS } from '../src/engines/lantern/analyse-pictures.ts';
import { grabCut } from '../src/media/grab-cut.ts';
import { loadOpenCv } from '../src/media/opencv.ts';
import { figure, landscape, paintScene } from '../test/support/picture-scenes.ts';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '24' } } });
const frame = { width: 1920, height: 1080 };

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let before = cpuMs();
const cv = await loadOpenCv();
console.log(`load OpenCV: ${(cpuMs() - before).toFixed(0)} ms`);
const { pixels } = paintScene(
  frame.width,
  frame.height,
  landscape(frame.width, frame.height, 0.5),
  figure(960, 1020, 800, '#b3262e'),
);
const busy = leaves(frame.width, frame.height);
for (const [run, each] of [
  ['first', pixels],
  ['second', pixels],
  ['nothing but leaves', busy],
] as const) {
  before = cpuMs();
  analysePicture(each, (part, known, start) => grabCut(cv, part, known, CUT_ROUNDS, start));
  console.log(`look at a picture, ${run}: ${(cpuMs() - before).toFixed(0)} ms`);
}
const canvas = skia.createCanvas(frame.width, frame.height);
canvas.getContext('2d').putImageData(pixels, 0, 0);
const picture: UserPicture = {
  canvas,
  maps: analysePicture(pixels, (part, known, start) => grabCut(cv, part, known, CUT_ROUNDS, start)),
};

await measure('a frame of the picture, push in', 'the camera pushes in', [picture]);
await measure('a frame of the picture, rain', 'rain at dusk, the camera tracks to the right', [picture]);
await measure('a drawn frame', 'a woman walks through a city street', []);
await measure('a drawn frame, rain', 'a woman walks through a city street in the rain at dusk', []);

/** The dearest there is: texture everywhere and nobody in it, so that everything is tried. */
function leaves(width: number, height: number): Pixels {
  const target = skia.createCanvas(width, height).getContext('2d');
  target.fillStyle = '#26391c';
  target.fillRect(0, 0, width, height);
  for (let leaf = 0; leaf < 9000; leaf++) {
    target.fillStyle = ['#3f5f2a', '#58803a', '#77994a', '#2f4a22'][leaf % 4]!;
    target.beginPath();
    target.ellipse((leaf * 83.7) % width, (leaf * 47.3) % height, 22, 12, leaf, 0, Math.PI * 2);
    target.fill();
  }
  return target.getImageData(0, 0, width, height);
}

async function measure(name: string, prompt: string, images: readonly UserPicture[]): Promise<void> {
  const storyboard = plan({
    prompt,
    literalness: 0.5,
    seconds: 5,
    frame,
    multiShot: false,
    sound: false,
    seed: 7,
    images: images.map(() => frame),
  });
  const painter = createPainter({ canvases: skia, storyboard, images });
  const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
  let started = cpuMs();
  painter.paint(40, target);
  const first = cpuMs() - started;
  const count = Number(values.frames);
  started = cpuMs();
  for (let index = 0; index < count; index++) {
    painter.paint(41 + index, target);
    await new Promise(setImmediate);
  }
  const each = (cpuMs() - started) / count;
  console.log(`${name}: ${each.toFixed(0)} ms, the first ${first.toFixed(0)} ms`);
}
