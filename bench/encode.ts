/**
 * The encoder alone, on frames like those of a film: what the whole pipeline is measured against.
 *
 *   node bench/encode.ts [--size 1920x1080] [--frames 120]
 *
 * Prints CPU milliseconds a frame for the conversion of colours and for all of the encoder (conversion, H.264, file), the size of
 * the file and the memory of the process. One process: with n of them on n cores the wall time of a film is its n-th part.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../src/base/random.ts';
import type { Context2D } from '../src/lantern/paint/canvas.ts';
import { pixelsOf, putPixels, skia } from '../src/engines/lantern/skia.ts';
import { quietFfmpeg } from '../src/media/av-options.ts';
import { alignedStrides, createI420Converter, createPlainConverter } from '../src/media/i420.ts';
import { openVideoEncoder } from '../src/media/video-encoder.ts';

/** Distinct frames; shown forth and back, so that the movement never jumps. */
const DISTINCT_FRAMES = 12;
const GRAIN_TILE_PIXELS = 256;
const LAYERS = 5;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1920x1080' }, frames: { type: 'string', default: '120' } },
});
const [width = 1920, height = 1080] = values.size.split('x').map(Number);
const frameCount = Number(values.frames);
const frames = paintFrames();

quietFfmpeg();
const simd = createI420Converter(width, height);
const convertMs = measureConversion(simd);
const plainMs = measureConversion(createPlainConverter(width, height));
const encoded = measureEncoder();
console.log(
  JSON.stringify({
    size: `${width}x${height}`,
    frames: frameCount,
    conversion: simd.kind,
    convertMs,
    plainMs,
    ...encoded,
  }),
);

function measureConversion(converter: ReturnType<typeof createI420Converter>): number {
  const { yStride, chromaStride } = alignedStrides(width);
  const chroma = (chromaStride * height) / 2;
  const out = {
    y: new Uint8Array(yStride * height),
    u: new Uint8Array(chroma),
    v: new Uint8Array(chroma),
    yStride,
    chromaStride,
  };
  for (const frame of frames) converter.convert(frame, out);
  return cpuMsPer(DISTINCT_FRAMES, () => frames.forEach((frame) => converter.convert(frame, out)));
}

function measureEncoder(): { encodeMs: number; megabytes: number; residentMegabytes: number } {
  const directory = mkdtempSync(join(tmpdir(), 'rushes-bench-'));
  const path = join(directory, 'film.mp4');
  let residentBytes = 0;
  const encodeMs = cpuMsPer(frameCount, () => {
    const encoder = openVideoEncoder({ path, width, height, framesPerSecond: 24 });
    for (let frame = 0; frame < frameCount; frame++) encoder.write(frameAt(frame));
    residentBytes = process.memoryUsage.rss();
    encoder.finish();
  });
  const megabytes = round(statSync(path).size / 1e6);
  rmSync(directory, { recursive: true });
  return {
    encodeMs,
    megabytes,
    residentMegabytes: Math.round((residentBytes - frames.length * width * height * 4) / 1e6),
  };
}

function cpuMsPer(count: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return round((user + system) / 1000 / count);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function frameAt(frame: number): Uint8Array {
  const turn = frame % (2 * DISTINCT_FRAMES - 2);
  const index = turn < DISTINCT_FRAMES ? turn : 2 * DISTINCT_FRAMES - 2 - turn;
  return frames[index] as Uint8Array;
}

/** A dusk with hills in layers that move at different speeds, a figure, and fine grain that is new in each frame. */
function paintFrames(): Uint8Array[] {
  const canvas = skia.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const grain = paintGrain();
  return Array.from({ length: DISTINCT_FRAMES }, (_, frame) => {
    paintSky(context);
    for (let layer = 0; layer < LAYERS; layer++) paintHills(context, layer, frame);
    context.fillStyle = '#201820';
    context.fillRect(width * 0.4 + frame * 5, height * 0.6, width * 0.03, height * 0.25);
    for (let y = -frame * 7; y < height; y += GRAIN_TILE_PIXELS) {
      for (let x = -frame * 11; x < width; x += GRAIN_TILE_PIXELS) context.drawImage(grain, x, y);
    }
    return Uint8Array.from(pixelsOf(canvas));
  });
}

function paintSky(context: Context2D): void {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#2a2f5e');
  sky.addColorStop(0.7, '#d08a72');
  sky.addColorStop(1, '#f2c79a');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
}

function paintHills(context: Context2D, layer: number, frame: number): void {
  const random = createRandom(`hills ${layer}`);
  const shade = 120 - layer * 20;
  const step = width / (8 + layer * 6);
  const ground = height * (0.5 + layer * 0.1);
  context.fillStyle = `rgb(${shade}, ${shade - 10}, ${shade + 20})`;
  context.beginPath();
  context.moveTo(-width, height);
  for (let x = -width; x < width * 2; x += step) {
    context.lineTo(x - frame * layer * 3, ground - random.range(0, height * 0.12));
  }
  context.lineTo(width * 2, height);
  context.fill();
}

function paintGrain(): ReturnType<typeof skia.createCanvas> {
  const random = createRandom('grain');
  const tile = skia.createCanvas(GRAIN_TILE_PIXELS, GRAIN_TILE_PIXELS);
  const pixels = new Uint8Array(GRAIN_TILE_PIXELS * GRAIN_TILE_PIXELS * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set([128, 128, 128, random.integer(0, 12)], at);
  putPixels(tile, pixels);
  return tile;
}
