import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AV_CHANNEL_ORDER_NATIVE,
  AV_CH_LAYOUT_STEREO,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  FF_ENCODER_AAC,
} from 'node-av/constants';
import { AUDIO_SAMPLE_RATE_HZ } from './audio-limits.ts';
import { Codec, CodecContext, FFmpegError, Frame, Packet, Rational } from 'node-av/lib';

/** Stereo sound, -1 to 1; both channels have the same length. */
export interface StereoSamples {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export interface AudioEncoder {
  readonly codec: CodecContext;
  /** Encodes all of the sound, exactly `sampleCount` samples: cut, or filled up with silence. Times are in samples. */
  encode(samples: StereoSamples, sampleCount: number, write: (packet: Packet) => void): void;
  close(): void;
}

const BIT_RATE = 192_000n;

/** Opens FFmpeg's own AAC-LC encoder: 48 kHz, stereo, 192 kb/s. */
export function openAudioEncoder(): AudioEncoder {
  const encoder = Codec.findEncoderByName(FF_ENCODER_AAC);
  if (!encoder) throw new Error('Cannot encode: this build of FFmpeg has no AAC encoder');
  const codec = new CodecContext();
  codec.allocContext3(encoder);
  codec.sampleRate = AUDIO_SAMPLE_RATE_HZ;
  codec.sampleFormat = AV_SAMPLE_FMT_FLTP;
  codec.channelLayout = STEREO;
  codec.bitRate = BIT_RATE;
  codec.timeBase = new Rational(1, AUDIO_SAMPLE_RATE_HZ);
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  FFmpegError.throwIfError(codec.open2Sync(encoder), 'open aac');
  const packet = new Packet();
  packet.alloc();

  const send = (frame: Frame | null, write: (packet: Packet) => void) => {
    FFmpegError.throwIfError(codec.sendFrameSync(frame), 'encode sound');
    for (;;) {
      const status = codec.receivePacketSync(packet);
      if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
      FFmpegError.throwIfError(status, 'encode sound');
      write(packet);
    }
  };

  return {
    codec,
    encode(samples, sampleCount, write) {
      for (let at = 0; at < sampleCount; at += codec.frameSize) {
        // The last frame may be short: the encoder notes it, and the track ends with the last sample.
        const frame = audioFrame(samples, at, Math.min(codec.frameSize, sampleCount - at));
        send(frame, write);
        frame.free();
      }
      send(null, write);
    },
    close() {
      packet.free();
      codec.freeContext();
    },
  };
}

const STEREO = { nbChannels: 2, order: AV_CHANNEL_ORDER_NATIVE, mask: AV_CH_LAYOUT_STEREO };

function audioFrame(samples: StereoSamples, at: number, count: number): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.nbSamples = count;
  frame.format = AV_SAMPLE_FMT_FLTP;
  frame.sampleRate = AUDIO_SAMPLE_RATE_HZ;
  frame.channelLayout = STEREO;
  frame.pts = BigInt(at);
  FFmpegError.throwIfError(frame.getBuffer(0), 'allocate sound');
  for (const [index, channel] of [samples.left, samples.right].entries()) {
    const plane = frame.data?.[index];
    if (!plane) throw new Error('Cannot encode: the sound frame has no planes');
    const from = channel.subarray(at, at + count);
    const to = new Float32Array(plane.buffer, plane.byteOffset, count);
    to.set(from);
    to.fill(0, from.length);
  }
  return frame;
}
