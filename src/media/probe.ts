import {
  AVCOL_PRI_BT709,
  AVCOL_RANGE_JPEG,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVERROR_EOF,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_NOPTS_VALUE,
  AV_PKT_DATA_DISPLAYMATRIX,
} from 'node-av/constants';
import { FFmpegError, FormatContext, Packet, avGetCodecName, avGetPixFmtName } from 'node-av/lib';
import type { CodecParameters, Stream } from 'node-av/lib';
import { setOptions } from './av-options.ts';

/** What a media file says about itself, with its frames counted. */
export interface ProbedMedia {
  /** FFmpeg's name of the container, such as `mov,mp4,m4a,3gp,3g2,mj2`. */
  readonly container: string;
  /** Of the longest track, from the first shown moment to the last. */
  readonly seconds: number;
  /** Tracks of any kind. */
  readonly streamCount: number;
  readonly video?: ProbedVideo;
  readonly audio?: ProbedAudio;
}

export interface ProbedVideo {
  /** `h264`, `hevc`, … */
  readonly codec: string;
  /** RFC 6381, such as `avc1.64001F` (High, level 3.1). */
  readonly codecString: string;
  /** As stored, before rotation. */
  readonly width: number;
  readonly height: number;
  /** Width of a stored pixel over its height. */
  readonly pixelAspect: number;
  /** Degrees clockwise to turn the stored picture for showing. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly framesPerSecond: number;
  readonly frameCount: number;
  /** Time of the first shown frame. */
  readonly startSeconds: number;
  readonly seconds: number;
  readonly pixelFormat: string;
  readonly colour: {
    readonly primaries: 'bt709' | 'other' | 'unknown';
    readonly transfer: 'bt709' | 'other' | 'unknown';
    readonly matrix: 'bt709' | 'other' | 'unknown';
    readonly range: 'limited' | 'full' | 'unknown';
  };
}

export interface ProbedAudio {
  readonly codec: string;
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly startSeconds: number;
  readonly seconds: number;
}

/** How `openMedia` failed, or how the file is not what is allowed. */
export class UnreadableMedia extends Error {}

/** Code points 2 of ISO/IEC 23091-2 (and FFmpeg): unspecified. */
const UNSPECIFIED = 2;

/**
 * Reads a file's headers and counts its frames without decoding them. `formats` as in `openMedia`. Native code: call this in a child process only.
 * Throws `UnreadableMedia` when it is no media file.
 */
export function probe(path: string, formats?: string): ProbedMedia {
  const container = openMedia(path, formats);
  try {
    const video = findVideo(container);
    const audio = container.streams.find((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_AUDIO);
    const times = measureTracks(container);
    const videoTimes = video && times.get(video.index);
    const audioTimes = audio && times.get(audio.index);
    return {
      container: container.iformat?.name ?? '',
      streamCount: container.nbStreams,
      seconds: Math.max(videoTimes?.endSeconds ?? 0, audioTimes?.endSeconds ?? 0),
      ...(video && videoTimes ? { video: describeVideo(video, videoTimes) } : {}),
      ...(audio && audioTimes ? { audio: describeAudio(audio, audioTimes) } : {}),
    };
  } finally {
    container.closeInputSync();
  }
}

/**
 * Opens a local file for reading; nothing but files and pipes may be opened by what is in it. `formats` names the
 * demuxers that may read it (FFmpeg's names, with commas).
 */
export function openMedia(path: string, formats?: string): FormatContext {
  const container = new FormatContext();
  container.allocContext();
  setOptions(container, { protocol_whitelist: 'file,pipe', ...(formats ? { format_whitelist: formats } : {}) });
  const opened = container.openInputSync(`file:${path}`);
  if (opened < 0) throw new UnreadableMedia(FFmpegError.strerror(opened));
  const found = container.findStreamInfoSync();
  if (found < 0) {
    container.closeInputSync();
    throw new UnreadableMedia(FFmpegError.strerror(found));
  }
  return container;
}

/** The moving picture of a file; covers of audio files are none. */
export function findVideo(container: FormatContext): Stream | undefined {
  return container.streams.find(
    (stream) => stream.codecpar.codecType === AVMEDIA_TYPE_VIDEO && !stream.hasDisposition(AV_DISPOSITION_ATTACHED_PIC),
  );
}

interface TrackTimes {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly packets: number;
}

/** Reads every packet: what the headers say may be wrong. */
function measureTracks(container: FormatContext): Map<number, TrackTimes> {
  const tracks = new Map<number, TrackTimes>();
  const streams = container.streams;
  const packet = new Packet();
  packet.alloc();
  for (let status = container.readFrameSync(packet); status !== AVERROR_EOF; status = container.readFrameSync(packet)) {
    if (status < 0) break; // A cut file: what came before it counts.
    const stream = streams[packet.streamIndex];
    const pts = packet.pts === AV_NOPTS_VALUE ? packet.dts : packet.pts;
    if (stream && pts !== AV_NOPTS_VALUE) {
      const { num, den } = stream.timeBase;
      const known = tracks.get(stream.index);
      // One division at the end, so that 72 frames of 24 are 3 s and not nearly so.
      const start = (Number(pts) * num) / den;
      tracks.set(stream.index, {
        startSeconds: Math.min(known?.startSeconds ?? start, start),
        endSeconds: Math.max(known?.endSeconds ?? 0, (Number(pts + packet.duration) * num) / den),
        packets: (known?.packets ?? 0) + 1,
      });
    }
    packet.unref();
  }
  packet.free();
  return tracks;
}

function describeVideo(stream: Stream, times: TrackTimes): ProbedVideo {
  const { codecpar } = stream;
  const aspect = stream.sampleAspectRatio;
  const rate = stream.avgFrameRate.num > 0 ? stream.avgFrameRate : stream.rFrameRate;
  return {
    codec: avGetCodecName(codecpar.codecId) ?? 'unknown',
    codecString: codecpar.getCodecString() ?? '',
    width: codecpar.width,
    height: codecpar.height,
    pixelAspect: aspect.num > 0 && aspect.den > 0 ? aspect.num / aspect.den : 1,
    rotation: rotationOf(codecpar),
    framesPerSecond: rate.den > 0 ? rate.num / rate.den : 0,
    frameCount: times.packets,
    startSeconds: times.startSeconds,
    seconds: times.endSeconds - times.startSeconds,
    pixelFormat: avGetPixFmtName(codecpar.format as Parameters<typeof avGetPixFmtName>[0]) ?? 'unknown',
    colour: {
      primaries: known(codecpar.colorPrimaries, AVCOL_PRI_BT709),
      transfer: known(codecpar.colorTrc, AVCOL_TRC_BT709),
      matrix: known(codecpar.colorSpace, AVCOL_SPC_BT709),
      range:
        codecpar.colorRange === AVCOL_RANGE_MPEG
          ? 'limited'
          : codecpar.colorRange === AVCOL_RANGE_JPEG
            ? 'full'
            : 'unknown',
    },
  };
}

function describeAudio(stream: Stream, times: TrackTimes): ProbedAudio {
  const { codecpar } = stream;
  // Priming is before the first sample that is heard.
  const startSeconds = Math.max(0, times.startSeconds);
  return {
    codec: avGetCodecName(codecpar.codecId) ?? 'unknown',
    sampleRateHz: codecpar.sampleRate,
    channels: codecpar.channels,
    startSeconds,
    seconds: times.endSeconds - startSeconds,
  };
}

function known(code: number, bt709: number): 'bt709' | 'other' | 'unknown' {
  if (code === UNSPECIFIED) return 'unknown';
  return code === bt709 ? 'bt709' : 'other';
}

/** The turn in a track's display matrix, after a mirroring if there is one: ISO/IEC 14496-12, 6.2.2, 16.16 fixed point, row by row. */
export function rotationOf(codecpar: CodecParameters): ProbedVideo['rotation'] {
  const matrix = displayMatrixOf(codecpar);
  if (matrix === undefined) return 0;
  // A mirrored picture has its first axis the other way round.
  const sign = isMirrored(codecpar) ? -1 : 1;
  const degrees = (Math.atan2(sign * matrix.b, sign * matrix.a) * 180) / Math.PI;
  const turns = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return ([0, 90, 180, 270] as const)[turns] ?? 0;
}

/** True when a track's display matrix shows it as in a mirror, left for right: that comes before the turn. */
export function isMirrored(codecpar: CodecParameters): boolean {
  const matrix = displayMatrixOf(codecpar);
  return matrix !== undefined && matrix.a * matrix.d - matrix.b * matrix.c < 0;
}

function displayMatrixOf(codecpar: CodecParameters) {
  const matrix = codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  if (!matrix || matrix.length < 36) return undefined;
  const at = (index: number) => matrix.readInt32LE(index * 4);
  return { a: at(0), b: at(1), c: at(3), d: at(4) };
}
