/**
 * What a film costs: painting and encoding of the same frames in one process and one thread, in CPU time, so that the
 * figure that counts is a ratio of one run and not a clock of a busy machine.
 *
 *   npm run bench                    every film below, at 720p and 1080p
 *   npm run bench -- --frames 48     fewer or more frames of each (default 36)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pixelsOf, skia } from '../src/engines/lantern/skia.ts';
import { createPainter } from '../src/lantern/paint/painter.ts';
import { plan } from '../src/lantern/plan.ts';
import { renderSound } from '../src/lantern/sound/render-sound.ts';
import { openVideoEncoder } from '../src/media/video-encoder.ts';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '36' } } });
const FRAMES = Number(values.frames);
const SECONDS = 5;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const FILMS = [
  'A woman leaves a subway station and walks into a rainy cyberpunk street, then the camera tracks beside her',
  'A red fox runs through a snowy forest at dusk',
  'A sailing boat on a calm mountain lake at dawn',
  'Three children run on a beach at sunset',
  'A red car drives through a city street at night, storm',
  'Close-up of a woman smiling in a room',
];

const folder = mkdtempSync(join(tmpdir(), 'rushes-bench-'));
console.log(`${FRAMES} frames of ${FILMS.length} films, milliseconds of CPU a frame`);
console.log('size       paint  encode  whole  whole/encode  first frame  film');
for (const size of SIZES) for (const prompt of FILMS) await measure(size, prompt);
measureSound();
rmSync(folder, { recursive: true });

async function measure(frame: (typeof SIZES)[number], prompt: string): Promise<void> {
  const storyboard = plan({
    prompt,
    literalness: 0.5,
    seconds: SECONDS,
    frame,
    multiShot: false,
    sound: false,
    seed: 7,
    images: [],
  });
  const painter = createPainter({ canvases: skia, storyboard, images: [] });
  const canvas = skia.createCanvas(frame.width, frame.height);
  const encoder = openVideoEncoder({ path: join(folder, 'film.mp4'), ...frame, framesPerSecond: 24, threads: 1 });
  const context = canvas.getContext('2d');
  let [paintMs, encodeMs, firstMs] = [0, 0, 0];
  for (let index = 0; index < FRAMES; index++) {
    const spent = cpuMs(() => painter.paint(index, context));
    if (index === 0) firstMs = spent;
    else paintMs += spent;
    // Drawing is deferred: what is left of it happens as the pixels are read.
    let pixels: Uint8Array = new Uint8Array();
    const read = cpuMs(() => (pixels = pixelsOf(canvas)));
    if (index > 0) paintMs += read;
    const encoded = cpuMs(() => encoder.write(pixels));
    if (index > 0) encodeMs += encoded;
    // As a render process does: else every copy of the pixels faults in new memory.
    paintMs += cpuMs(() => globalThis.gc?.({ type: 'minor', execution: 'sync' }));
    await nextTurn();
  }
  encodeMs += cpuMs(() => encoder.finish());
  const counted = FRAMES - 1;
  const [paint, encode] = [paintMs / counted, encodeMs / counted];
  const cells = [
    `${frame.width}×${frame.height}`.padEnd(9),
    paint.toFixed(1).padStart(6),
    encode.toFixed(1).padStart(7),
    (paint + encode).toFixed(1).padStart(6),
    ((paint + encode) / encode).toFixed(2).padStart(13),
    firstMs.toFixed(0).padStart(12),
  ];
  console.log(`${cells.join(' ')}  ${prompt.slice(0, 60)}`);
}

function measureSound(): void {
  const storyboard = plan({
    prompt: FILMS[0] ?? '',
    literalness: 0.5,
    seconds: 15,
    frame: { width: 1280, height: 720 },
    multiShot: true,
    sound: true,
    seed: 7,
    images: [],
  });
  console.log(
    `sound of 15 s: ${cpuMs(() => renderSound(storyboard)).toFixed(0)} ms cold, ${cpuMs(() => renderSound(storyboard)).toFixed(0)} ms warm`,
  );
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
