import {
  AVCHROMA_LOC_CENTER,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AV_CODEC_FLAG_CLOSED_GOP,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_YUV420P,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import { Codec, CodecContext, FFmpegError, FormatContext, Frame, Packet, Rational } from 'node-av/lib';
import type { Stream } from 'node-av/lib';
import { setOptions } from './av-options.ts';
import { copyPlanes, createI420Converter, type I420Converter, type I420Planes } from './i420.ts';

export interface VideoEncoderOptions {
  /** The MP4 file to write. */
  readonly path: string;
  /** Even, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whole frames per second. */
  readonly framesPerSecond: number;
  /** Constant quality of libx264, 0 (lossless) to 51; lower is better and larger. */
  readonly crf?: number;
  readonly preset?: 'ultrafast' | 'superfast' | 'veryfast' | 'faster' | 'fast' | 'medium';
  /** Settings of libx264 beyond preset and quality, as `name=value:…`; without it ours, which are lean. */
  readonly x264Params?: string;
  /** 1 where several encoders run at once; 0 lets libx264 choose. */
  readonly threads?: number;
  /** The most frames from one key frame to the next. */
  readonly keyFrameIntervalMax?: number;
}

/** Writes one picture track: H.264 High, yuv420p, BT.709 limited range and tagged so, constant frame rate, closed groups. */
export interface VideoEncoder {
  /** Adds the next frame: opaque RGBA, 4 bytes a pixel, rows without a gap. The buffer may be reused at once. */
  write(rgba: Uint8Array): void;
  /** Adds the next frame as planes, BT.709 limited; calls `copied` when they may be reused, which is before they are encoded. */
  writePlanes(picture: I420Planes, copied: () => void): void;
  /** Adds a decoded or filtered picture of the right size, already yuv420p BT.709 limited. */
  writeFrame(frame: Frame): void;
  /** Writes what is still in the encoder and closes the file; no call may follow. */
  finish(): void;
  /** Closes without a usable file. */
  abort(): void;
  readonly frameCount: number;
}

/** Visually close to the source at a size that travels well; measured at 1080p in bench/encode.ts. */
const DEFAULT_CRF = 20;
/**
 * Measured on painted 1080p frames: without B-frames and with a short look-ahead, size and SSIM stay the same (1.3 MB for 2 s,
 * 0.968), while CPU falls from 58 to 29 ms a frame and memory from 162 to 58 MB.
 */
const LEAN_SETTINGS = 'bframes=0:rc-lookahead=2';
/** Two seconds: players seek to it, and it costs about 2 % of the size. */
const DEFAULT_KEY_FRAME_SECONDS = 2;

/** Opens an encoder. Native code: call this in a child process only. Throws when the file cannot be written. */
export function openVideoEncoder(options: VideoEncoderOptions): VideoEncoder {
  const { width, height, framesPerSecond } = options;
  const codec = openH264(options);
  const { container, stream } = openContainer(options.path, codec, framesPerSecond);
  const frame = allocateFrame(width, height);
  const packet = new Packet();
  packet.alloc();
  let converter: I420Converter | undefined;
  const frameTime = { num: 1, den: framesPerSecond };
  let frameCount = 0;

  const drain = () => {
    for (;;) {
      const status = codec.receivePacketSync(packet);
      if (status === AVERROR_EAGAIN || status === AVERROR_EOF) return;
      FFmpegError.throwIfError(status, 'encode');
      packet.streamIndex = stream.index;
      packet.duration = 1n;
      packet.rescaleTs(frameTime, stream.timeBase);
      FFmpegError.throwIfError(container.interleavedWriteFrameSync(packet), 'write');
      packet.unref();
    }
  };
  const send = (picture: Frame) => {
    picture.pts = BigInt(frameCount++);
    FFmpegError.throwIfError(codec.sendFrameSync(picture), 'encode');
    drain();
  };
  const close = () => {
    container.closeOutputSync();
    container.freeContext();
    codec.freeContext();
    frame.free();
    packet.free();
  };

  return {
    write(rgba) {
      converter ??= createI420Converter(width, height);
      converter.convert(rgba, writablePlanes(frame));
      send(frame);
    },
    writePlanes(picture, copied) {
      copyPlanes(picture, writablePlanes(frame), width, height);
      copied();
      send(frame);
    },
    writeFrame: send,
    finish() {
      FFmpegError.throwIfError(codec.sendFrameSync(null), 'encode');
      drain();
      FFmpegError.throwIfError(container.writeTrailerSync(), 'write');
      close();
    },
    abort: close,
    get frameCount() {
      return frameCount;
    },
  };
}

/** The planes of a frame, to be filled anew. */
function writablePlanes(frame: Frame): I420Planes {
  // The encoder may still hold the last picture; then this gives the frame buffers of its own.
  FFmpegError.throwIfError(frame.makeWritable(), 'reuse of a frame');
  const [y, u, v] = frame.data ?? [];
  const [yStride, chromaStride] = frame.linesize;
  if (!y || !u || !v || yStride === undefined || chromaStride === undefined)
    throw new Error('Cannot encode: the frame has no planes');
  return { y, u, v, yStride, chromaStride };
}

function openH264(options: VideoEncoderOptions): CodecContext {
  const {
    width,
    height,
    framesPerSecond,
    crf = DEFAULT_CRF,
    preset = 'veryfast',
    threads = 1,
    x264Params = LEAN_SETTINGS,
  } = options;
  const encoder = Codec.findEncoderByName(FF_ENCODER_LIBX264);
  if (!encoder) throw new Error('Cannot encode: this build of FFmpeg has no libx264');
  const codec = new CodecContext();
  codec.allocContext3(encoder);
  codec.width = width;
  codec.height = height;
  codec.pixelFormat = AV_PIX_FMT_YUV420P;
  codec.timeBase = new Rational(1, framesPerSecond);
  codec.framerate = new Rational(framesPerSecond, 1);
  codec.sampleAspectRatio = new Rational(1, 1);
  codec.gopSize = options.keyFrameIntervalMax ?? framesPerSecond * DEFAULT_KEY_FRAME_SECONDS;
  codec.colorRange = AVCOL_RANGE_MPEG;
  codec.colorPrimaries = AVCOL_PRI_BT709;
  codec.colorTrc = AVCOL_TRC_BT709;
  codec.colorSpace = AVCOL_SPC_BT709;
  codec.chromaLocation = AVCHROMA_LOC_CENTER;
  codec.threadCount = threads;
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_CLOSED_GOP);
  // Segments are joined by their headers, so nothing in them may depend on anything but these options.
  setOptions(codec, { preset, crf: String(crf), profile: 'high', 'x264-params': x264Params });
  FFmpegError.throwIfError(codec.open2Sync(encoder), 'open libx264');
  return codec;
}

function openContainer(
  path: string,
  codec: CodecContext,
  framesPerSecond: number,
): { container: FormatContext; stream: Stream } {
  const container = new FormatContext();
  FFmpegError.throwIfError(container.allocOutputContext2(null, 'mp4', path), 'open mp4');
  const stream = container.newStream(null);
  stream.codecpar.fromContext(codec);
  stream.timeBase = new Rational(1, framesPerSecond);
  stream.avgFrameRate = new Rational(framesPerSecond, 1);
  FFmpegError.throwIfError(container.openOutputSync(), 'open output');
  FFmpegError.throwIfError(container.writeHeaderSync(), 'write header');
  return { container, stream };
}

function allocateFrame(width: number, height: number): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.width = width;
  frame.height = height;
  frame.format = AV_PIX_FMT_YUV420P;
  frame.colorRange = AVCOL_RANGE_MPEG;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  frame.colorSpace = AVCOL_SPC_BT709;
  FFmpegError.throwIfError(frame.getBuffer(0), 'allocate a frame');
  return frame;
}
