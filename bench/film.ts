/**
 * What a film costs: painting and encoding of the same frames in one process and one thread, in CPU time, so that the
 * figure that counts is a ratio of one run and not a clock of a busy machine.
 *
 * The same frames go to two encoders: ours, and libx264 as it comes with our preset and quality, which looks further ahead and
 * takes about twice as long (`LEAN_SETTINGS` of the encoder says what ours leaves out and that nobody sees it).
 *
 *   npm run bench                    every film below, at 720p and 1080p
 *   npm run bench -- --frames 48     fewer or more frames of each (default 36)
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pixelsOf, skia } from '../src/engines/lantern/skia.ts';
import type { Canvas } from '../src/lantern/paint/canvas.ts';
import { createPainter } from '../src/lantern/paint/painter.ts';
import { plan } from '../src/lantern/plan.ts';
import { renderSound } from '../src/lantern/sound/render-sound.ts';
import { quietFfmpeg } from '../src/media/av-options.ts';
import { LEAN_MEMORY, LEAN_NODE } from '../src/media/process/lean-node.ts';
import { openVideoEncoder, type VideoEncoder } from '../src/media/video-encoder.ts';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '36' } } });
const FRAMES = Number(values.frames);
const SECONDS = 5;
/** Nothing beyond the preset: a parameter must be named, this one has the value that it has anyway. */
const STOCK = 'fullrange=0';
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
  // At most 60 ms of painting a frame at 1080p, and 50 ms of planning once the dictionaries are there.
  'A man, a woman, a boy, a girl and an old man walk in a city street',
];

// In a process like those that paint films.
if (process.send) await measureAll();
else {
  fork(import.meta.filename, process.argv.slice(2), {
    execArgv: [...LEAN_NODE],
    env: { ...process.env, ...LEAN_MEMORY },
  });
}

async function measureAll(): Promise<void> {
  quietFfmpeg();
  const folder = mkdtempSync(join(tmpdir(), 'rushes-bench-'));
  console.log(`${FRAMES} frames of ${FILMS.length} films, milliseconds of CPU a frame`);
  console.log('size       paint  encode  whole  whole/encode  libx264  whole/libx264  first frame  plan  film');
  for (const size of SIZES) for (const prompt of FILMS) await measure(size, prompt, join(folder, 'film.mp4'));
  measureSound();
  rmSync(folder, { recursive: true });
  process.disconnect();
}

async function measure(frame: (typeof SIZES)[number], prompt: string, path: string): Promise<void> {
  const brief = {
    prompt,
    literalness: 0.5,
    seconds: SECONDS,
    frame,
    multiShot: false,
    sound: false,
    seed: 7,
    images: [],
  };
  const storyboard = plan(brief);
  const planMs = cpuMs(() => plan(brief));
  const painter = createPainter({ canvases: skia, storyboard, images: [] });
  const canvas = skia.createCanvas(frame.width, frame.height);
  const encoder = openVideoEncoder({ path, ...frame, framesPerSecond: 24, threads: 1 });
  const stock = openVideoEncoder({
    path: `${path}.stock.mp4`,
    ...frame,
    framesPerSecond: 24,
    threads: 1,
    x264Params: STOCK,
  });
  const context = canvas.getContext('2d');
  let [paintMs, encodeMs, stockMs, firstMs] = [0, 0, 0, 0];
  for (let index = 0; index < FRAMES; index++) {
    const spent = cpuMs(() => painter.paint(index, context));
    if (index === 0) firstMs = spent;
    else paintMs += spent;
    const spentOn = readAndEncode(canvas, encoder, stock, (pixels) => painter.treat(pixels, index));
    if (index > 0) {
      paintMs += spentOn.readMs;
      encodeMs += spentOn.encodeMs;
      stockMs += spentOn.stockMs;
    }
    // As a render process does: else every copy of the pixels faults in new memory.
    paintMs += cpuMs(() => globalThis.gc?.({ type: 'minor', execution: 'sync' }));
    await nextTurn();
  }
  encodeMs += cpuMs(() => encoder.finish());
  stockMs += cpuMs(() => stock.finish());
  const [paint, encode, libx264] = [paintMs, encodeMs, stockMs].map((all) => all / (FRAMES - 1)) as [
    number,
    number,
    number,
  ];
  const cells = [
    `${frame.width}×${frame.height}`.padEnd(9),
    paint.toFixed(1).padStart(6),
    encode.toFixed(1).padStart(7),
    (paint + encode).toFixed(1).padStart(6),
    ((paint + encode) / encode).toFixed(2).padStart(13),
    libx264.toFixed(1).padStart(8),
    ((paint + encode) / libx264).toFixed(2).padStart(14),
    firstMs.toFixed(0).padStart(12),
    planMs.toFixed(0).padStart(5),
  ];
  console.log(`${cells.join(' ')}  ${prompt.slice(0, 66)}`);
}

/** In a function of its own, so that nothing holds the pixels when it returns. */
function readAndEncode(
  canvas: Canvas,
  encoder: VideoEncoder,
  stock: VideoEncoder,
  treat: (pixels: Uint8Array) => void,
): { readMs: number; encodeMs: number; stockMs: number } {
  let pixels: Uint8Array = new Uint8Array();
  // Drawing is deferred: what is left of it happens as the pixels are read.
  const readMs = cpuMs(() => {
    pixels = pixelsOf(canvas);
    treat(pixels);
  });
  return { readMs, encodeMs: cpuMs(() => encoder.write(pixels)), stockMs: cpuMs(() => stock.write(pixels)) };
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
