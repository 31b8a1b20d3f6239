import { startKernel, type Kernel } from '../../base/wasm-kernel.ts';
import { createRandom, hash2 } from '../../base/random.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { createBloom } from './bloom.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { LENS_DIVISOR, assembleFinishKernel, finishRowPlain } from './finish-kernel.ts';
import { createHourBeams } from './hour-beams.ts';
import { washByHour } from './hour-drift.ts';
import { createLightFall } from './light-fall.ts';
import { layPassingLight } from './passing-light.ts';
import type { SunVeil } from './sun-veil.ts';

/** What a lens and a film do to a picture. */
export interface Finish {
  /**
   * Gives a painted frame (RGBA, rows without a gap), in place, what the lens adds: bloom, the veil of a low sun when a place has one, darker
   * corners; the day that breaks or ends in the course of the film; and the grain of the film, another in each frame.
   */
  finish(pixels: Uint8Array, stage: Stage, frame: number): void;
}

/** The grain is a strip as wide as the frame and so high, which repeats itself downward. */
const GRAIN_ROWS = 128;
/** So much wider than the frame is the strip: room to lie elsewhere in each frame. */
const GRAIN_SLACK = 256;
/** How far a grain one unit from the middle takes a pixel toward black or white, of 128. */
const GRAIN_WEIGHT = 3;
/** Rows that are finished at once: they stay in the processor's cache. */
const STRIP_ROWS = 16;

/** Makes the finish of a film of this frame size and so many frames. */
export function createFinish(canvases: CanvasFactory, size: FrameSize, sunVeil: SunVeil, frameCount: number): Finish {
  const lens = canvases
    .createCanvas(Math.ceil(size.width / LENS_DIVISOR), Math.ceil(size.height / LENS_DIVISOR))
    .getContext('2d');
  const bloom = createBloom(canvases, size);
  const lightFall = createLightFall(canvases);
  const hourBeams = createHourBeams(canvases);
  const vignette = paintVignette(canvases, lens.canvas);
  const grainWidth = size.width + GRAIN_SLACK;
  const grain = createGrain(grainWidth);
  const lay = layInKernel(size, lens.canvas, grain) ?? layPlain(size, lens.canvas, grain);

  return {
    finish(pixels, stage, frame) {
      gatherLens(pixels, stage, frame / frameCount);
      const left = Math.floor(hash2(frame, 1) * GRAIN_SLACK);
      const top = Math.floor(hash2(frame, 2) * GRAIN_ROWS);
      const { data } = lens.getImageData(0, 0, lens.canvas.width, lens.canvas.height);
      lay(pixels, data, (row) => ((row + top) % GRAIN_ROWS) * grainWidth + left);
    },
  };

  /** All that is soft, laid over each other in a quarter of the size. */
  function gatherLens(pixels: Uint8Array, stage: Stage, share: number): void {
    const { turning } = stage;
    const mix = (of: (each: Stage) => number) =>
      turning ? of(stage) + (of(turning.toward) - of(stage)) * turning.share : of(stage);
    const strength = mix(({ light }) => light.bloom);
    if (strength > 0) bloom.gather(lens, pixels, strength);
    else lens.clearRect(0, 0, lens.canvas.width, lens.canvas.height);
    sunVeil.paint(lens, stage, 1 / LENS_DIVISOR, 1 - (turning?.share ?? 0));
    if (turning) sunVeil.paint(lens, turning.toward, 1 / LENS_DIVISOR, turning.share);
    lightFall.lay(lens, stage, 1 / LENS_DIVISOR, 1 - (turning?.share ?? 0));
    if (turning) lightFall.lay(lens, turning.toward, 1 / LENS_DIVISOR, turning.share);
    hourBeams.lay(lens, stage, 1 - (turning?.share ?? 0));
    if (turning) hourBeams.lay(lens, turning.toward, turning.share);
    layPassingLight(lens, stage, share);
    washByHour(lens, stage, share);
    lens.drawImage(vignette, 0, 0);
  }
}

/** Lays the lens' layer and the grain, of which `grainAt` gives the first byte for a row, over a frame. */
type Lay = (pixels: Uint8Array, lens: Uint8ClampedArray, grainAt: (row: number) => number) => void;

/** Undefined for a width that the kernel cannot do, and where it does not run. */
function layInKernel({ width, height }: FrameSize, lensSize: FrameSize, grain: Int8Array): Lay | undefined {
  if (width % LENS_DIVISOR !== 0) return undefined;
  const rowBytes = width * 4;
  const lensAt = rowBytes * STRIP_ROWS;
  const grainAt = lensAt + lensSize.width * lensSize.height * 4;
  const kernel: Kernel | undefined = startKernel(assembleFinishKernel(), grainAt + grain.length);
  if (!kernel) return undefined;
  const { bytes, run } = kernel;
  new Int8Array(bytes.buffer).set(grain, grainAt);
  return (pixels, lens, grainOf) => {
    bytes.set(lens, lensAt);
    for (let top = 0; top < height; top += STRIP_ROWS) {
      const rows = Math.min(STRIP_ROWS, height - top);
      bytes.set(pixels.subarray(top * rowBytes, (top + rows) * rowBytes));
      for (let row = 0; row < rows; row++) {
        const lensRow = Math.floor((top + row) / LENS_DIVISOR);
        run(row * rowBytes, lensAt + lensRow * lensSize.width * 4, grainAt + grainOf(top + row), width);
      }
      pixels.set(bytes.subarray(0, rows * rowBytes), top * rowBytes);
    }
  };
}

function layPlain({ width, height }: FrameSize, lensSize: FrameSize, grain: Int8Array): Lay {
  return (pixels, lens, grainOf) => {
    for (let row = 0; row < height; row++) {
      const lensAt = Math.floor(row / LENS_DIVISOR) * lensSize.width * 4;
      finishRowPlain(
        pixels.subarray(row * width * 4, (row + 1) * width * 4),
        lens.subarray(lensAt, lensAt + lensSize.width * 4),
        grain.subarray(grainOf(row), grainOf(row) + width),
      );
    }
  };
}

/** How dark the corners get: the weight of the tint there. */
const VIGNETTE_WEIGHT = 0.24;
/** It begins so gently that no ring is seen on a plain wall. */
const VIGNETTE_POWER = 1.8;
const VIGNETTE_STEPS = 8;

function paintVignette(canvases: CanvasFactory, size: FrameSize): Canvas {
  const { width, height } = size;
  const canvas = canvases.createCanvas(width, height);
  const context: Context2D = canvas.getContext('2d');
  const radius = Math.hypot(width, height) / 2;
  const vignette = context.createRadialGradient(width / 2, height / 2, radius * 0.5, width / 2, height / 2, radius);
  for (let step = 0; step <= VIGNETTE_STEPS; step++) {
    const share = step / VIGNETTE_STEPS;
    vignette.addColorStop(share, `rgba(8,4,24,${(VIGNETTE_WEIGHT * share ** VIGNETTE_POWER).toFixed(4)})`);
  }
  context.fillStyle = vignette;
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** Fine grain: black (below 0) and white of very little weight, so that flat skies live and their gradients do not band. */
function createGrain(width: number): Int8Array {
  const random = createRandom('grain');
  // The sum of three even chances is close to a bell curve; a fourth rounds it.
  return Int8Array.from({ length: width * GRAIN_ROWS }, () => {
    const weight = (random.next() + random.next() + random.next() - 1.5) * GRAIN_WEIGHT;
    return Math.floor(weight + random.next());
  });
}
