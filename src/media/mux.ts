import { AVERROR_EOF, AVMEDIA_TYPE_VIDEO, AV_NOPTS_VALUE } from 'node-av/constants';
import { FFmpegError, FormatContext, Packet, Rational } from 'node-av/lib';
import type { Stream } from 'node-av/lib';
import { openAudioEncoder, type StereoSamples } from './audio-encoder.ts';
import { AUDIO_SAMPLE_RATE_HZ } from './audio-limits.ts';
import { setOptions } from './av-options.ts';

export interface JoinOptions {
  /** Files of `openVideoEncoder` with equal settings, in order. */
  readonly segments: readonly string[];
  /** Absent: the film has no sound track. Cut or filled up to the length of the picture. */
  readonly audio?: StereoSamples;
  readonly out: string;
  readonly framesPerSecond: number;
}

export interface JoinedFilm {
  readonly frameCount: number;
}

/** Ticks of the picture track per second, and of edit lists: both whole for 24, 25, 30 and 60 frames and for 48,000 samples. */
const PICTURE_TIMESCALE = 24_000;
const MOVIE_TIMESCALE = 48_000;

/**
 * Joins segments to one MP4 without encoding the picture again: `moov` before `mdat`, exactly `frameCount / framesPerSecond`
 * seconds, start at 0 (the edit lists hide reordering delay and the priming of AAC).
 * Native code: call this in a child process only. Throws when the segments do not fit together.
 */
export function joinSegments(options: JoinOptions): JoinedFilm {
  const { frameCount, delay } = measureSegments(options.segments);
  const film = new FormatContext();
  FFmpegError.throwIfError(film.allocOutputContext2(null, 'mp4', options.out), 'open mp4');
  const picture = addPictureStream(film, options);
  const sound = options.audio && openAudioEncoder();
  const soundStream = sound && film.newStream(null);
  if (sound && soundStream) {
    soundStream.codecpar.fromContext(sound.codec);
    soundStream.timeBase = new Rational(1, AUDIO_SAMPLE_RATE_HZ);
  }
  try {
    FFmpegError.throwIfError(film.openOutputSync(), 'open output');
    setOptions(film, {
      movflags: '+faststart',
      movie_timescale: String(MOVIE_TIMESCALE),
      video_track_timescale: String(PICTURE_TIMESCALE),
    });
    FFmpegError.throwIfError(film.writeHeaderSync(), 'write header');
    const soundPackets =
      sound && options.audio
        ? encodeSound(sound, options.audio, (frameCount / options.framesPerSecond) * AUDIO_SAMPLE_RATE_HZ)
        : [];
    writeInterleaved(film, picture, soundStream, soundPackets, options, delay);
    FFmpegError.throwIfError(film.writeTrailerSync(), 'write');
  } finally {
    film.closeOutputSync();
    film.freeContext();
    sound?.close();
  }
  return { frameCount };
}

/** Frames in all segments, and how many frames the decoding order runs ahead of the order of showing, at most. */
function measureSegments(segments: readonly string[]): { frameCount: number; delay: number } {
  let frameCount = 0;
  let delay = 0;
  for (const path of segments) {
    let inSegment = 0;
    for (const { frame } of readPackets(path)) delay = Math.max(delay, inSegment++ - frame);
    frameCount += inSegment;
  }
  return { frameCount, delay };
}

/**
 * The packets of a segment in decoding order, with the number of the frame in the segment. A packet is valid until the
 * next one.
 */
function* readPackets(path: string): Generator<{ packet: Packet; frame: number }> {
  const segment = openSegment(path);
  const packet = new Packet();
  packet.alloc();
  try {
    for (
      let status = segment.container.readFrameSync(packet);
      status !== AVERROR_EOF;
      status = segment.container.readFrameSync(packet)
    ) {
      FFmpegError.throwIfError(status, 'read a segment');
      if (packet.pts === AV_NOPTS_VALUE) throw new Error('Cannot join: a segment has a frame without a time');
      const { num, den } = segment.stream.timeBase;
      const { num: frames, den: seconds } = segment.stream.avgFrameRate;
      yield { packet, frame: Math.round((Number(packet.pts) * num * frames) / (den * seconds)) };
      packet.unref();
    }
  } finally {
    packet.free();
    segment.container.closeInputSync();
  }
}

function openSegment(path: string): { container: FormatContext; stream: Stream } {
  const container = new FormatContext();
  FFmpegError.throwIfError(container.openInputSync(path), 'open a segment');
  FFmpegError.throwIfError(container.findStreamInfoSync(), 'read a segment');
  const stream = container.streams.find((each) => each.codecpar.codecType === AVMEDIA_TYPE_VIDEO);
  if (!stream) throw new Error('Cannot join: a segment has no picture');
  return { container, stream };
}

function addPictureStream(film: FormatContext, options: JoinOptions): Stream {
  const stream = film.newStream(null);
  let header: Buffer | undefined;
  for (const path of options.segments) {
    const segment = openSegment(path);
    const extradata = segment.stream.codecpar.extradata;
    if (!extradata) throw new Error('Cannot join: a segment has no header');
    if (header && !header.equals(extradata))
      throw new Error('Cannot join: the segments were encoded with different settings');
    if (!header) {
      segment.stream.codecpar.copy(stream.codecpar);
      stream.codecpar.codecTag = 0;
      header = Buffer.from(extradata);
    }
    segment.container.closeInputSync();
  }
  stream.timeBase = new Rational(1, PICTURE_TIMESCALE);
  stream.avgFrameRate = new Rational(options.framesPerSecond, 1);
  return stream;
}

function encodeSound(
  encoder: ReturnType<typeof openAudioEncoder>,
  samples: StereoSamples,
  sampleCount: number,
): Packet[] {
  const packets: Packet[] = [];
  encoder.encode(samples, Math.round(sampleCount), (packet) => {
    const copy = packet.clone();
    if (copy) packets.push(copy);
    packet.unref();
  });
  return packets;
}

/** Writes the picture, and before each frame the sound that is due by then, so that players need to buffer little. */
function writeInterleaved(
  film: FormatContext,
  picture: Stream,
  sound: Stream | undefined,
  soundPackets: Packet[],
  options: JoinOptions,
  delay: number,
): void {
  const ticks = PICTURE_TIMESCALE / options.framesPerSecond;
  const writeSoundUntil = (seconds: number) => {
    while (sound && soundPackets[0] && Number(soundPackets[0].pts) / AUDIO_SAMPLE_RATE_HZ <= seconds) {
      const packet = soundPackets.shift() as Packet;
      packet.streamIndex = sound.index;
      packet.rescaleTs({ num: 1, den: AUDIO_SAMPLE_RATE_HZ }, sound.timeBase);
      FFmpegError.throwIfError(film.writeFrameSync(packet), 'write sound');
      packet.free();
    }
  };
  let decoded = 0;
  let segmentStart = 0;
  for (const path of options.segments) {
    for (const { packet, frame } of readPackets(path)) {
      writeSoundUntil((decoded - delay) / options.framesPerSecond);
      packet.streamIndex = picture.index;
      packet.pts = BigInt((segmentStart + frame) * ticks);
      packet.dts = BigInt((decoded - delay) * ticks);
      packet.duration = BigInt(ticks);
      packet.rescaleTs({ num: 1, den: PICTURE_TIMESCALE }, picture.timeBase);
      FFmpegError.throwIfError(film.writeFrameSync(packet), 'write picture');
      decoded++;
    }
    segmentStart = decoded;
  }
  writeSoundUntil(Number.POSITIVE_INFINITY);
}
