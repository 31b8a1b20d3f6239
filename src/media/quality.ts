import { AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import type { FormatContext, Frame, Stream } from 'node-av/lib';
import { measureLoudness, type Loudness } from './loudness.ts';
import { findVideo, openMedia } from './probe.ts';
import { readFrames } from './read-frames.ts';

/** What a finished film looks and sounds like, in figures. */
export interface FilmQuality {
  /** Luma of the sampled frames, 0 to 255: mean of the brightest frame. */
  readonly brightestMean: number;
  /** Standard deviation of luma within the most varied frame: near 0 means every frame is one flat colour. */
  readonly contrast: number;
  /** Mean difference in luma from one sample to the next, the largest one: 0 means that nothing ever moves. */
  readonly motion: number;
  /** Key frames that were looked at, the first and about one for each two seconds. */
  readonly samples: number;
  /** Absent when the film has no sound. */
  readonly loudness?: Loudness;
}

/** Every n-th sample of a row, and of the rows. */
const SAMPLING_STEP = 4;

/** Measures a finished film. Native code: call this in a child process only. */
export function measureQuality(path: string): FilmQuality {
  const picture = withMedia(path, measurePicture);
  const loudness = withMedia(path, measureSound);
  return { ...picture, ...(loudness ? { loudness } : {}) };
}

function withMedia<Value>(path: string, use: (container: FormatContext) => Value): Value {
  const container = openMedia(path);
  try {
    return use(container);
  } finally {
    container.closeInputSync();
  }
}

function measurePicture(container: FormatContext): Omit<FilmQuality, 'loudness'> {
  const stream = findVideo(container);
  let brightestMean = 0;
  let contrast = 0;
  let motion = 0;
  let samples = 0;
  let previous: Uint8Array | undefined;
  for (const frame of stream ? readFrames(container, stream, { keyFramesOnly: true }) : []) {
    const luma = thinLuma(frame);
    const { mean, deviation } = statistics(luma);
    brightestMean = Math.max(brightestMean, mean);
    contrast = Math.max(contrast, deviation);
    if (previous) motion = Math.max(motion, meanDifference(previous, luma));
    previous = luma;
    samples++;
  }
  return { brightestMean, contrast, motion, samples };
}

function thinLuma(frame: Frame): Uint8Array {
  const plane = frame.data?.[0];
  const stride = frame.linesize[0];
  if (!plane || stride === undefined) throw new Error('Cannot measure: the frame has no luma');
  const columns = Math.floor(frame.width / SAMPLING_STEP);
  const rows = Math.floor(frame.height / SAMPLING_STEP);
  const thin = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const at = row * SAMPLING_STEP * stride;
    for (let column = 0; column < columns; column++)
      thin[row * columns + column] = plane[at + column * SAMPLING_STEP] as number;
  }
  return thin;
}

function statistics(values: Uint8Array): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / values.length - mean * mean)) };
}

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += Math.abs((a[index] as number) - (b[index] as number));
  return sum / a.length;
}

function measureSound(container: FormatContext): Loudness | undefined {
  const stream = container.streams.find((each) => each.codecpar.codecType === AVMEDIA_TYPE_AUDIO);
  return stream && measureLoudness(readStereo(container, stream));
}

/** All samples of a track of 32-bit float planes, which is what FFmpeg's AAC decoder gives. */
function readStereo(container: FormatContext, stream: Stream): { left: Float32Array; right: Float32Array } {
  const left: Float32Array[] = [];
  const right: Float32Array[] = [];
  for (const frame of readFrames(container, stream)) {
    left.push(copyChannel(frame, 0));
    right.push(copyChannel(frame, frame.channels > 1 ? 1 : 0));
  }
  return { left: concatenate(left), right: concatenate(right) };
}

function copyChannel(frame: Frame, channel: number): Float32Array {
  const bytes = frame.data?.[channel];
  if (!bytes) throw new Error('Cannot measure: the sound frame has no samples');
  return new Float32Array(bytes.buffer, bytes.byteOffset, frame.nbSamples).slice();
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
