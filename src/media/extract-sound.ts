import { writeFileSync } from 'node:fs';
import { AVERROR_EAGAIN, AVERROR_EOF, AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import { FFmpegError, FilterGraph, Frame, avGetSampleFmtName } from 'node-av/lib';
import type { Stream } from 'node-av/lib';
import { AUDIO_SAMPLE_RATE_HZ } from './audio-limits.ts';
import { openMedia, UnreadableMedia } from './probe.ts';
import { readFrames } from './read-frames.ts';

export interface ExtractSoundOptions {
  /** The user's file. */
  readonly path: string;
  /** FFmpeg's names of the demuxers that may read it. */
  readonly formats: string;
  /** Where the samples go: left, then right, 32-bit floats at 48 kHz, `sampleCount` of each. */
  readonly outPath: string;
  readonly sampleCount: number;
}

/**
 * Decodes the first sound track of a file to stereo at 48 kHz, at its place in time: what begins late is silent before, what is too
 * short is silent after. Damaged packets are left out. Call this in a child process only. Throws `UnreadableMedia`.
 */
export function extractSound({ path, formats, outPath, sampleCount }: ExtractSoundOptions): void {
  const samples = new Float32Array(sampleCount * 2);
  const container = openMedia(path, formats);
  let filter: SoundFilter | undefined;
  try {
    const stream = container.streams.find(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO);
    if (stream === undefined) throw new UnreadableMedia('it has no sound');
    let at: number | undefined;
    const take = (frame: Frame) => {
      at = write(frame, samples, at ?? startOf(frame));
    };
    for (const frame of readFrames(container, stream)) {
      frame.pts = frame.bestEffortTimestamp;
      filter ??= createSoundFilter(frame, stream);
      filter.push(frame, take);
      if (at !== undefined && at >= sampleCount) break;
    }
    if (at === undefined || at < sampleCount) filter?.push(null, take);
  } finally {
    filter?.close();
    container.closeInputSync();
  }
  writeFileSync(outPath, new Uint8Array(samples.buffer));
}

/** Where a frame belongs in the film, in samples; what was recorded before the picture begins is cut off. */
function startOf(frame: Frame): number {
  return Math.round((Number(frame.pts) * frame.timeBase.num * AUDIO_SAMPLE_RATE_HZ) / frame.timeBase.den) || 0;
}

/** Puts a frame of two planes at its place and returns where the next one goes. */
function write(frame: Frame, samples: Float32Array, start: number): number {
  const length = samples.length / 2;
  for (const channel of [0, 1]) {
    const plane = frame.data?.[channel];
    if (!plane) throw new Error('Cannot read sound: the frame has no planes');
    const own = new Float32Array(plane.buffer.slice(plane.byteOffset, plane.byteOffset + frame.nbSamples * 4));
    const skipped = Math.max(0, -start);
    const room = Math.max(0, length - start);
    samples.set(
      own.subarray(skipped, Math.max(skipped, Math.min(own.length, room))),
      channel * length + Math.max(0, start),
    );
  }
  return start + frame.nbSamples;
}

interface SoundFilter {
  push(frame: Frame | null, use: (frame: Frame) => void): void;
  close(): void;
}

function createSoundFilter(first: Frame, stream: Stream): SoundFilter {
  const { num, den } = stream.timeBase;
  const channels = first.channelLayout.nbChannels;
  const source =
    `abuffer@in=sample_rate=${first.sampleRate}:sample_fmt=${avGetSampleFmtName(first.format as never)}:` +
    `time_base=${num}/${den}:channel_layout=${channels === 1 ? 'mono' : channels === 2 ? 'stereo' : `${channels}c`}`;
  const graph = new FilterGraph();
  graph.alloc();
  graph.nbThreads = 1;
  // More than two channels without names: the first two are the front ones in every usual order.
  const mixing = channels > 2 ? 'pan=stereo|c0=c0|c1=c1,' : '';
  const chain = `${source},${mixing}aresample=${AUDIO_SAMPLE_RATE_HZ},aformat=sample_fmts=fltp:channel_layouts=stereo,abuffersink@out`;
  FFmpegError.throwIfError(graph.parse2(chain), 'make sound filters');
  FFmpegError.throwIfError(graph.configSync(), 'set up sound filters');
  const input = graph.getFilter('abuffer@in');
  const output = graph.getFilter('abuffersink@out');
  if (!input || !output) throw new Error('Cannot make sound filters: the chain has no ends');
  const out = new Frame();
  out.alloc();
  return {
    push(frame, use) {
      FFmpegError.throwIfError(input.buffersrcAddFrameSync(frame), 'filter sound');
      for (;;) {
        const status = output.buffersinkGetFrameSync(out);
        if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
        FFmpegError.throwIfError(status, 'filter sound');
        out.timeBase = output.buffersinkGetTimeBase();
        use(out);
        out.unref();
      }
    },
    close() {
      out.free();
      graph.free();
    },
  };
}
