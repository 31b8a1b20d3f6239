import {
  AVCOL_PRI_BT2020,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT2020_NCL,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_CODEC_FLAG_INTERLACED_DCT,
  AV_FRAME_FLAG_INTERLACED,
  AV_FRAME_FLAG_TOP_FIELD_FIRST,
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUV420P10LE,
} from 'node-av/constants';
import { Codec, CodecContext, FFmpegError, FormatContext, Frame, Packet, Rational } from 'node-av/lib';
import type { FFVideoEncoder } from 'node-av/constants';
import { setOptions } from '../../src/media/av-options.ts';

export interface MakeClipOptions {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** When each frame is shown, milliseconds. */
  readonly times: readonly number[];
  /** Luma of a column, 0 to 255 (of 10 bits: four times as much is stored); chroma is neutral. */
  readonly lumaAt: (x: number, frame: number) => number;
  readonly bits?: 8 | 10;
  readonly range?: 'sdr' | 'pq' | 'hlg';
  /** Odd rows are from half a frame later, as camcorders and television write. */
  readonly isInterlaced?: boolean;
}

/** Writes clips as recorders of all kinds do: frames at any times, 10 bits, high dynamic range. */
export function makeClip({
  path,
  width,
  height,
  times,
  lumaAt,
  bits = 8,
  range = 'sdr',
  isInterlaced = false,
}: MakeClipOptions): void {
  const encoder = Codec.findEncoderByName('libx264' as FFVideoEncoder);
  if (!encoder) throw new Error('this build of FFmpeg has no libx264');
  const format = bits === 10 ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_YUV420P;
  const codec = new CodecContext();
  codec.allocContext3(encoder);
  codec.width = width;
  codec.height = height;
  codec.pixelFormat = format;
  codec.timeBase = new Rational(1, 1000);
  codec.colorRange = AVCOL_RANGE_MPEG;
  if (range !== 'sdr') {
    codec.colorPrimaries = AVCOL_PRI_BT2020;
    codec.colorSpace = AVCOL_SPC_BT2020_NCL;
    codec.colorTrc = range === 'pq' ? AVCOL_TRC_SMPTE2084 : AVCOL_TRC_ARIB_STD_B67;
  }
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  if (isInterlaced) codec.setFlags(AV_CODEC_FLAG_INTERLACED_DCT);
  setOptions(codec, { preset: 'ultrafast' });
  FFmpegError.throwIfError(codec.open2Sync(encoder), 'open libx264');
  const container = new FormatContext();
  FFmpegError.throwIfError(container.allocOutputContext2(null, 'mp4', path), 'open mp4');
  const stream = container.newStream(null);
  stream.codecpar.fromContext(codec);
  stream.timeBase = new Rational(1, 1000);
  FFmpegError.throwIfError(container.openOutputSync(), 'open output');
  FFmpegError.throwIfError(container.writeHeaderSync(), 'write header');
  const packet = new Packet();
  packet.alloc();
  const send = (frame: Frame | null) => {
    FFmpegError.throwIfError(codec.sendFrameSync(frame), 'encode');
    for (;;) {
      const status = codec.receivePacketSync(packet);
      if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
      FFmpegError.throwIfError(status, 'encode');
      packet.streamIndex = stream.index;
      packet.rescaleTs({ num: 1, den: 1000 }, stream.timeBase);
      FFmpegError.throwIfError(container.interleavedWriteFrameSync(packet), 'write');
      packet.unref();
    }
  };
  for (const [index, time] of times.entries()) {
    const frame = new Frame();
    frame.alloc();
    Object.assign(frame, { width, height, format, pts: BigInt(time), colorRange: AVCOL_RANGE_MPEG });
    if (isInterlaced) frame.setFlags(AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST);
    FFmpegError.throwIfError(frame.getBuffer(0), 'allocate a frame');
    const [y, u, v] = frame.data ?? [];
    if (!y || !u || !v) throw new Error('the frame has no planes');
    const bytes = bits === 10 ? 2 : 1;
    // Every row of a field is the same: pixel by pixel, a clip would take longer to write than to read.
    const rowOf = (stride: number, lumaOf: (x: number) => number) => {
      const row = Buffer.alloc(stride);
      for (let x = 0; x < stride / bytes; x++)
        if (bytes === 2) row.writeUInt16LE(Math.round(lumaOf(x) * 4), x * 2);
        else row.writeUInt8(Math.round(lumaOf(x)), x);
      return row;
    };
    const fill = (plane: Buffer, stride: number, rows: number, lumaOf: (x: number, field: 0 | 1) => number) => {
      const [even, odd] = [rowOf(stride, (x) => lumaOf(x, 0)), rowOf(stride, (x) => lumaOf(x, 1))];
      for (let at = 0; at < rows; at++) plane.set(at % 2 === 0 ? even : odd, at * stride);
    };
    fill(y, frame.linesize[0] ?? 0, height, (x, field) => lumaAt(x, index + (isInterlaced ? field / 2 : 0)));
    fill(u, frame.linesize[1] ?? 0, height / 2, () => 128);
    fill(v, frame.linesize[2] ?? 0, height / 2, () => 128);
    send(frame);
    frame.free();
  }
  send(null);
  FFmpegError.throwIfError(container.writeTrailerSync(), 'write');
  container.closeOutputSync();
  packet.free();
  codec.freeContext();
}
