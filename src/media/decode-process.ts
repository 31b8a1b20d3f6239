import { fail, ok } from '../base/result.ts';
import type { DecodeAnswers, DecodeJob } from './decode-jobs.ts';
import { MediaFaultError } from './media-fault.ts';
import { serveChild } from './process/serve-child.ts';

// The entry of the process that reads users' media: whatever a file does to a decoder, it does it here.
serveChild(
  async (body) => {
    try {
      return ok(await decode(body as DecodeJob));
    } catch (cause) {
      if (cause instanceof MediaFaultError) return fail(cause.fault);
      throw cause;
    }
  },
  { watch: 'thread' },
);

/** Decoders are loaded when needed: FFmpeg alone is 60 MB that a picture does not need. */
async function decode(job: DecodeJob): Promise<DecodeAnswers[DecodeJob['kind']]> {
  if (job.kind === 'image') return (await import('./decode-image.ts')).decodeImage(job);
  (await import('./av-options.ts')).quietFfmpeg();
  const video = await import('./decode-video.ts');
  switch (job.kind) {
    case 'inspect-video':
      return video.inspectVideo(job.path);
    case 'normalise-video':
      return video.normaliseVideo(job);
    case 'extract-sound':
      return video.soundOfVideo(job);
    case 'watch-video':
      return (await import('./watch-video.ts')).watchVideo(job);
  }
}
