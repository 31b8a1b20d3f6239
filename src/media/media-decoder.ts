import { fail, type Result } from '../base/result.ts';
import type { DecodeAnswer, DecodeAnswers, DecodeJob } from './decode-jobs.ts';
import type { MediaFault } from './media-fault.ts';
import { DECODE_IMAGE_MS_MAX, DECODE_MEMORY_MEGABYTES_MAX, DECODE_VIDEO_MS_MAX } from './media-limits.ts';
import { ChildFailure, entryBeside, startChild, type Child } from './process/child.ts';

/** Reads users' pictures and videos in a process of its own, one file at a time. */
export interface MediaDecoder {
  /**
   * Never rejects for what is in a file: a crash, a hang or too much memory is a `media_unreadable` fault. Rejects with a
   * `ChildFailure` when `close` was called meanwhile or when the decoder itself is broken.
   */
  decode<Job extends DecodeJob>(job: Job): Promise<DecodeAnswer<Job>>;
  /** Ends the process, with what it is doing. */
  close(): void;
}

export interface MediaDecoderOptions {
  readonly imageMsMax?: number;
  readonly videoMsMax?: number;
  readonly memoryMegabytesMax?: number;
}

/** Makes a decoder; its process is started with the first file, and again after a file ended it. */
export function createMediaDecoder(options: MediaDecoderOptions = {}): MediaDecoder {
  const memoryMegabytesMax = options.memoryMegabytesMax ?? DECODE_MEMORY_MEGABYTES_MAX;
  let child: Child | undefined;
  let closed = false;
  return {
    async decode<Job extends DecodeJob>(job: Job) {
      if (closed) throw new ChildFailure('canceled', 'The decoder is closed');
      if (!child?.alive)
        child = startChild({ entry: entryBeside(import.meta.url, 'decode-process'), memoryMegabytesMax });
      const timeoutMs =
        job.kind === 'image'
          ? (options.imageMsMax ?? DECODE_IMAGE_MS_MAX)
          : (options.videoMsMax ?? DECODE_VIDEO_MS_MAX);
      try {
        return (await child.request(job, { timeoutMs })) as Result<DecodeAnswers[Job['kind']], MediaFault>;
      } catch (cause) {
        const fault = explain(cause, job);
        if (!fault) throw cause;
        return fail(fault);
      }
    },
    close() {
      closed = true;
      child?.kill();
    },
  };
}

function explain(cause: unknown, job: DecodeJob): MediaFault | undefined {
  if (!(cause instanceof ChildFailure)) return undefined;
  const what = job.kind === 'image' ? 'image' : 'video';
  switch (cause.reason) {
    case 'timeout':
      return { code: 'media_unreadable', message: `Cannot read the ${what}: decoding took too long` };
    case 'memory':
      return { code: 'media_unreadable', message: `Cannot read the ${what}: decoding needed too much memory` };
    case 'crashed':
      return { code: 'media_unreadable', message: `Cannot read the ${what}: the file breaks its decoder` };
    case 'canceled':
    case 'refused':
      return undefined;
  }
}
