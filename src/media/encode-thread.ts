import { parentPort, workerData } from 'node:worker_threads';
import { quietFfmpeg } from './av-options.ts';
import type { EncoderThreadData, ToEncoderThread } from './encoder-thread.ts';
import { planesOf } from './i420.ts';
import { openVideoEncoder } from './video-encoder.ts';

// The entry of an encoder's thread: encodes pictures in the order in which they are handed over.
const { options, slots } = workerData as EncoderThreadData;
quietFfmpeg();
const encoder = openVideoEncoder(options);
const pictures = slots.map((slot) => planesOf(slot, options.width, options.height));

parentPort?.on('message', (message: ToEncoderThread) => {
  if (message === 'finish') {
    encoder.finish();
    parentPort?.close();
    return;
  }
  encoder.writePlanes(pictures[message]!, () => parentPort?.postMessage(message));
});
