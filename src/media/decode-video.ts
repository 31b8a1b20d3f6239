import { closeSync, openSync, readSync } from 'node:fs';
import { AVCOL_TRC_ARIB_STD_B67, AVCOL_TRC_SMPTE2084, AV_FRAME_FLAG_INTERLACED } from 'node-av/constants';
import type { Frame, Stream } from 'node-av/lib';
import { extractSound, type ExtractSoundOptions } from './extract-sound.ts';
import { fileKindOf } from './file-kind.ts';
import { createFrameFilter, type FrameFilter } from './frame-filter.ts';
import { MediaFaultError } from './media-fault.ts';
import {
  VIDEO_PIXELS_MAX,
  VIDEO_RATE_MAX,
  VIDEO_RATE_MIN,
  VIDEO_RATE_TOLERANCE,
  VIDEO_SECONDS_MAX,
  VIDEO_SECONDS_MIN,
  VIDEO_SECONDS_TOLERANCE,
  VIDEO_SIDE_PIXELS_MAX,
  VIDEO_SIDE_PIXELS_MIN,
  VIDEO_STREAMS_MAX,
} from './media-limits.ts';
import { UnreadableMedia, findVideo, isMirrored, openMedia, probe, rotationOf, type ProbedMedia } from './probe.ts';
import { readFrames } from './read-frames.ts';
import { openVideoEncoder, type VideoEncoder } from './video-encoder.ts';

/** A user's video that may be used. */
export interface InspectedVideo {
  /** As shown: after the turn and the pixel shape that the file asks for. */
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly framesPerSecond: number;
  readonly hasSound: boolean;
}

export interface NormaliseVideoOptions {
  readonly path: string;
  /** Our own file: H.264, constant frame rate, BT.709, a key frame each second, no sound. */
  readonly outPath: string;
  /** The picture is scaled to cover this size and cut to it. */
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  /** The most frames to write. */
  readonly frameCount: number;
  /** Grain is averaged away where nothing moves: looks would make strokes and planes of it, others in each frame. */
  readonly calm?: boolean;
}

/** FFmpeg's names of the demuxers for MP4 and MOV: one and the same. */
const ACCEPTED_DEMUXERS = 'mov,mp4,m4a,3gp,3g2,mj2';
/** Larger than the film, because it is encoded twice; thrown away with the task. */
const INTERMEDIATE_CRF = 12;

/** Reads what a video is, without decoding more than its first frame. Call this in a child process only. Throws `MediaFaultError`. */
export function inspectVideo(path: string): InspectedVideo {
  return withReadableMedia(path, () => {
    const media = probe(path, ACCEPTED_DEMUXERS);
    const { video } = media;
    if (!video) throw outOfLimits('it has no moving picture', 'a video');
    checkLimits(media, video);
    decodeFirstFrame(path);
    const turned = video.rotation === 90 || video.rotation === 270;
    const width = Math.round(video.width * video.pixelAspect);
    return {
      width: turned ? video.height : width,
      height: turned ? width : video.height,
      seconds: video.seconds,
      framesPerSecond: video.framesPerSecond,
      hasSound: media.audio !== undefined,
    };
  });
}

/**
 * Decodes a video once, resampled in time, turned upright and scaled, to a file of our own that any process may read
 * without care. Call this in a child process only. Throws `MediaFaultError`.
 */
export function normaliseVideo(options: NormaliseVideoOptions): { readonly frameCount: number } {
  return withReadableMedia(options.path, () => {
    const container = openMedia(options.path, ACCEPTED_DEMUXERS);
    const stream = findVideo(container);
    if (!stream) throw outOfLimits('it has no moving picture', 'a video');
    const encoder = openVideoEncoder({
      path: options.outPath,
      width: options.width,
      height: options.height,
      framesPerSecond: options.framesPerSecond,
      crf: INTERMEDIATE_CRF,
      preset: 'ultrafast',
      threads: 0,
      keyFrameIntervalMax: options.framesPerSecond,
    });
    let filter: FrameFilter | undefined;
    try {
      for (const frame of readFrames(container, stream, { pixelsMax: VIDEO_PIXELS_MAX, threads: 2 })) {
        frame.pts = frame.bestEffortTimestamp;
        filter ??= createFrameFilter(frame, stream.timeBase, filtersFor(stream, options, frame));
        copyFrames(filter.push(frame), encoder, options.frameCount);
        if (encoder.frameCount >= options.frameCount) break;
      }
      if (filter && encoder.frameCount < options.frameCount)
        copyFrames(filter.push(undefined), encoder, options.frameCount);
      if (encoder.frameCount === 0) throw new UnreadableMedia('it has no frames');
      encoder.finish();
    } catch (cause) {
      encoder.abort();
      throw cause;
    } finally {
      filter?.close();
      container.closeInputSync();
    }
    return { frameCount: encoder.frameCount };
  });
}

/** Decodes the sound of a video. Call this in a child process only. Throws `MediaFaultError`. */
export function soundOfVideo(options: Omit<ExtractSoundOptions, 'formats'>): Readonly<Record<string, never>> {
  return withReadableMedia(options.path, () => {
    extractSound({ ...options, formats: ACCEPTED_DEMUXERS });
    return {};
  });
}

function copyFrames(
  frames: Iterable<Parameters<VideoEncoder['writeFrame']>[0]>,
  encoder: VideoEncoder,
  frameCountMax: number,
): void {
  for (const frame of frames) if (encoder.frameCount < frameCountMax) encoder.writeFrame(frame);
}

function filtersFor(stream: Stream, options: NormaliseVideoOptions, first: Frame): string {
  const turns = { 0: '', 90: 'transpose=clock,', 180: 'hflip,vflip,', 270: 'transpose=cclock,' } as const;
  const { width, height } = options;
  const hdr = hdrInputOf(first);
  return [
    ...(first.hasFlags(AV_FRAME_FLAG_INTERLACED) ? [DEINTERLACE] : []),
    `fps=fps=${options.framesPerSecond}:start_time=0`,
    // Square pixels first, so that the shape below is the shape that is seen.
    `${isMirrored(stream.codecpar) ? 'hflip,' : ''}${turns[rotationOf(stream.codecpar)]}scale=w='iw*sar':h=ih`,
    `scale=${width}:${height}:force_original_aspect_ratio=increase:flags=bicubic+accurate_rnd` +
      (hdr === undefined ? ':out_color_matrix=bt709:out_range=limited:out_primaries=bt709:out_transfer=bt709' : ''),
    `crop=${width}:${height}`,
    ...(hdr === undefined ? [] : toneMapping(hdr)),
    'setsar=1',
    'format=yuv420p',
    ...(options.calm === true ? [CALM] : []),
  ].join(',');
}

/** Television and camcorders write two half pictures into a frame, each of its own time: what moves would be a comb (FFmpeg's bwdif). */
const DEINTERLACE = 'bwdif=mode=send_frame:deint=interlaced';

/** The mean of nine frames of each pixel, as far as those near in time differ no more than grain does (FFmpeg's atadenoise). */
const CALM = 'atadenoise=0a=0.04:1a=0.04:2a=0.04:0b=0.08:1b=0.08:2b=0.08:s=9';

/** The name of a high dynamic range's transfer at FFmpeg; undefined for ordinary video. */
function hdrInputOf({ colorTrc }: Frame): string | undefined {
  if (colorTrc === AVCOL_TRC_SMPTE2084) return 'smpte2084';
  return colorTrc === AVCOL_TRC_ARIB_STD_B67 ? 'arib-std-b67' : undefined;
}

/** Light of a white sheet in graded video, cd/m² (ITU-R BT.2408-7, 2.1): it becomes white. */
const WHITE_NITS = 203;

/** From BT.2100 to BT.709, on linear light; highlights are rolled off with their hue kept. */
function toneMapping(transfer: string): readonly string[] {
  return [
    `zscale=tin=${transfer}:pin=bt2020:min=bt2020nc:t=linear:npl=${WHITE_NITS}`,
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=tonemap=mobius:desat=0',
    'zscale=t=bt709:m=bt709:p=bt709:r=limited',
  ];
}

function decodeFirstFrame(path: string): void {
  const container = openMedia(path, ACCEPTED_DEMUXERS);
  try {
    const stream = findVideo(container);
    for (const frame of stream ? readFrames(container, stream, { pixelsMax: VIDEO_PIXELS_MAX }) : []) {
      if (frame.width > 0) return;
    }
    throw new UnreadableMedia('it has no frames');
  } finally {
    container.closeInputSync();
  }
}

function checkLimits(media: ProbedMedia, video: NonNullable<ProbedMedia['video']>): void {
  if (media.streamCount > VIDEO_STREAMS_MAX)
    throw outOfLimits(`it has ${media.streamCount} tracks`, `at most ${VIDEO_STREAMS_MAX}`);
  const { seconds, framesPerSecond, width, height } = video;
  if (seconds < VIDEO_SECONDS_MIN - VIDEO_SECONDS_TOLERANCE || seconds > VIDEO_SECONDS_MAX + VIDEO_SECONDS_TOLERANCE) {
    throw outOfLimits(`it is ${seconds.toFixed(1)} s long`, `${VIDEO_SECONDS_MIN} to ${VIDEO_SECONDS_MAX} s`);
  }
  if (
    framesPerSecond < VIDEO_RATE_MIN - VIDEO_RATE_TOLERANCE ||
    framesPerSecond > VIDEO_RATE_MAX + VIDEO_RATE_TOLERANCE
  ) {
    throw outOfLimits(`it has ${framesPerSecond.toFixed(1)} frames a second`, `${VIDEO_RATE_MIN} to ${VIDEO_RATE_MAX}`);
  }
  if (Math.min(width, height) < VIDEO_SIDE_PIXELS_MIN || Math.max(width, height) > VIDEO_SIDE_PIXELS_MAX) {
    throw outOfLimits(
      `it has ${width} × ${height} pixels`,
      `${VIDEO_SIDE_PIXELS_MIN} to ${VIDEO_SIDE_PIXELS_MAX} on each side`,
    );
  }
}

function outOfLimits(found: string, expected: string): MediaFaultError {
  return new MediaFaultError('media_out_of_limits', `Cannot use the video: ${found}, expected ${expected}`);
}

function withReadableMedia<Value>(path: string, use: () => Value): Value {
  try {
    return use();
  } catch (cause) {
    if (!(cause instanceof UnreadableMedia)) throw cause;
    throw new MediaFaultError(
      'media_unreadable',
      `Cannot read the video: ${faultOf(path)}, expected MP4 or MOV`,
      cause,
    );
  }
}

/** What is wrong with a file that cannot be read, as far as its first bytes say. */
function faultOf(path: string): string {
  const start = Buffer.alloc(32);
  const file = openSync(path, 'r');
  const bytes = readSync(file, start);
  closeSync(file);
  const kind = fileKindOf(start.subarray(0, bytes));
  return kind === undefined || kind === 'a video' ? 'the file is damaged or no video' : `it is ${kind}`;
}
