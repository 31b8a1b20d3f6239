import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { Codec, CodecContext, FFmpegError, Frame, Packet } from 'node-av/lib';
import type { FormatContext, Stream } from 'node-av/lib';
import { setOptions } from './av-options.ts';
import { UnreadableMedia } from './probe.ts';

export interface ReadFramesOptions {
  /** Refuses pictures with more pixels before memory is taken for them. */
  readonly pixelsMax?: number;
  /** Decodes key frames only. */
  readonly keyFramesOnly?: boolean;
  readonly threads?: number;
}

/**
 * The decoded frames of one stream, in the order of showing; each is valid until the next one. Throws `UnreadableMedia` when a
 * decoder is missing or the data make no sense.
 */
export function* readFrames(
  container: FormatContext,
  stream: Stream,
  options: ReadFramesOptions = {},
): Generator<Frame> {
  const decoder = openDecoder(stream, options);
  const packet = new Packet();
  const frame = new Frame();
  packet.alloc();
  frame.alloc();
  let broken = 0;
  try {
    for (let ended = false; !ended;) {
      const status = container.readFrameSync(packet);
      ended = status === AVERROR_EOF;
      if (status < 0 && !ended) throw unreadable(status);
      if (!ended && (packet.streamIndex !== stream.index || (options.keyFramesOnly && !packet.isKeyframe))) {
        packet.unref();
        continue;
      }
      const sent = decoder.sendPacketSync(ended ? null : packet);
      packet.unref();
      // A few damaged packets happen in real recordings; a stream of them is no video.
      if (sent < 0 && sent !== AVERROR_EOF && ++broken > DAMAGED_PACKETS_MAX) throw unreadable(sent);
      yield* drain(decoder, frame);
    }
  } finally {
    packet.free();
    frame.free();
    decoder.freeContext();
  }
}

const DAMAGED_PACKETS_MAX = 8;

function* drain(decoder: CodecContext, frame: Frame): Generator<Frame> {
  for (;;) {
    const status = decoder.receiveFrameSync(frame);
    if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
    if (status < 0) throw unreadable(status);
    yield frame;
    frame.unref();
  }
}

function openDecoder(stream: Stream, options: ReadFramesOptions): CodecContext {
  const codec = Codec.findDecoder(stream.codecpar.codecId);
  if (!codec) throw new UnreadableMedia('there is no decoder for its format');
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  stream.codecpar.toContext(decoder);
  decoder.pktTimebase = stream.timeBase;
  decoder.threadCount = options.threads ?? 1;
  if (options.pixelsMax !== undefined) setOptions(decoder, { max_pixels: String(options.pixelsMax) });
  const status = decoder.open2Sync(codec);
  if (status < 0) throw unreadable(status);
  return decoder;
}

function unreadable(status: number): UnreadableMedia {
  return new UnreadableMedia(FFmpegError.strerror(status));
}
