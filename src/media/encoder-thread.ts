import { Worker } from 'node:worker_threads';
import { alignedStrides, createI420Converter, planesOf } from './i420.ts';
import { entryBeside } from './process/child.ts';
import type { VideoEncoderOptions } from './video-encoder.ts';

/** A `VideoEncoder` in a thread of its own: while it encodes one frame, the next is made. */
export interface EncoderThread {
  /**
   * Adds the next frame: opaque RGBA, 4 bytes a pixel, rows without a gap; the buffer may be reused at once. Resolves when
   * there is room for another frame, which must not come before. Rejects when the encoder has failed.
   */
  write(rgba: Uint8Array): Promise<void>;
  /** Resolves when the file is closed. No call may follow. */
  finish(): Promise<void>;
  /** Ends the thread, without a usable file. */
  abort(): void;
}

/** What the thread is started with. */
export interface EncoderThreadData {
  readonly options: VideoEncoderOptions;
  /** Pictures on their way, as `planesOf` reads them. */
  readonly slots: readonly SharedArrayBuffer[];
}

/** The number of a slot that holds the next picture; it comes back when the slot is free again. */
export type ToEncoderThread = number | 'finish';

/** One is filled while the other waits; the encoder has a copy of the picture that it works on. */
const SLOTS = 2;
/** Megabytes: its work is outside the heap. */
const YOUNG_MEGABYTES = 1;

interface Waiting {
  resolve(): void;
  reject(cause: Error): void;
}

/** Starts an encoder. Native code: call this in a child process only. */
export function startEncoderThread(options: VideoEncoderOptions): EncoderThread {
  const { width, height } = options;
  const { yStride } = alignedStrides(width);
  const slots = Array.from({ length: SLOTS }, () => new SharedArrayBuffer((yStride * height * 3) / 2));
  const pictures = slots.map((slot) => planesOf(slot, width, height));
  const converter = createI420Converter(width, height);
  const worker = new Worker(entryBeside(import.meta.url, 'encode-thread'), {
    workerData: { options, slots } satisfies EncoderThreadData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const free = slots.map((_, slot) => slot);
  let forRoom: Waiting | undefined;
  let forEnd: Waiting | undefined;
  let failure: Error | undefined;

  const fail = (cause: Error) => {
    failure ??= cause;
    forRoom?.reject(failure);
    forEnd?.reject(failure);
  };
  worker.on('message', (slot: number) => {
    free.push(slot);
    forRoom?.resolve();
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    if (forEnd && !failure) forEnd.resolve();
    else fail(new Error('Cannot encode: the thread of the encoder has ended'));
  });
  const send = (message: ToEncoderThread) => worker.postMessage(message);
  const wait = (as: (waiting: Waiting) => void) =>
    new Promise<void>((resolve, reject) => (failure ? reject(failure) : as({ resolve, reject })));

  return {
    // Not `async`: a function that waits holds its arguments, here 8 MB at 1080p.
    write(rgba) {
      const slot = free.pop();
      if (slot === undefined) throw new Error('Cannot encode: there is no room for another frame yet');
      converter.convert(rgba, pictures[slot]!);
      send(slot);
      return failure || free.length === 0 ? wait((waiting) => (forRoom = waiting)) : Promise.resolve();
    },
    async finish() {
      send('finish');
      await wait((waiting) => (forEnd = waiting));
    },
    abort: () => void worker.terminate(),
  };
}
