import { AVCOL_SPC_UNSPECIFIED, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { FFmpegError, FilterGraph, Frame, avGetPixFmtName } from 'node-av/lib';
import type { AVPixelFormat } from 'node-av/constants';
import type { IRational } from 'node-av/lib';

/** A chain of FFmpeg filters between frames that go in and frames that come out. */
export interface FrameFilter {
  /** Takes a frame, or undefined for the end, and gives what comes out; each is valid until the next one. */
  push(frame: Frame | undefined): Generator<Frame>;
  close(): void;
}

/**
 * Opens a chain for frames like `first`. `filters` is FFmpeg's filter syntax (https://ffmpeg.org/ffmpeg-filters.html), made by
 * this program alone: never of a user's text. Throws when FFmpeg refuses it.
 */
export function createFrameFilter(first: Frame, timeBase: IRational, filters: string): FrameFilter {
  const graph = new FilterGraph();
  graph.alloc();
  graph.nbThreads = 1;
  FFmpegError.throwIfError(graph.parse2(`${sourceOf(first, timeBase)},${filters},buffersink@out`), 'make filters');
  FFmpegError.throwIfError(graph.configSync(), 'set up filters');
  const source = graph.getFilter('buffer@in');
  const sink = graph.getFilter('buffersink@out');
  if (!source || !sink) throw new Error('Cannot make filters: the chain has no ends');
  const out = new Frame();
  out.alloc();
  return {
    *push(frame) {
      FFmpegError.throwIfError(source.buffersrcAddFrameSync(frame ?? null), 'filter a frame');
      for (;;) {
        const status = sink.buffersinkGetFrameSync(out);
        if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
        FFmpegError.throwIfError(status, 'filter a frame');
        yield out;
        out.unref();
      }
    },
    close() {
      out.free();
      graph.free();
    },
  };
}

/** BT.709, as a number of ISO/IEC 23091-2. */
const BT709_MATRIX = 1;

function sourceOf(first: Frame, timeBase: IRational): string {
  const sar = first.sampleAspectRatio;
  const settings = {
    width: first.width,
    height: first.height,
    pix_fmt: avGetPixFmtName(first.format as AVPixelFormat),
    time_base: `${timeBase.num}/${timeBase.den}`,
    pixel_aspect: sar.num > 0 ? `${sar.num}/${sar.den}` : '1/1',
    // What is not tagged is high definition here, and that is BT.709; FFmpeg would take it for BT.601.
    colorspace: first.colorSpace === AVCOL_SPC_UNSPECIFIED ? BT709_MATRIX : first.colorSpace,
    range: first.colorRange,
  };
  return `buffer@in=${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join(':')}`;
}
