import { FFmpegError, FormatContext, Rational } from 'node-av/lib';
import { openAudioEncoder } from '../../src/media/audio-encoder.ts';
import { openVideoEncoder } from '../../src/media/video-encoder.ts';

export interface MakeVideoOptions {
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly frames: number;
  readonly framesPerSecond?: number;
  /** The first frame's number: so that segments of one film go on. */
  readonly firstFrame?: number;
}

/** Writes a moving picture: a bright bar that crosses a gradient, red on its left half and blue on its right. */
export function makeVideo({
  path,
  width = 320,
  height = 180,
  frames,
  framesPerSecond = 24,
  firstFrame = 0,
}: MakeVideoOptions): void {
  const encoder = openVideoEncoder({ path, width, height, framesPerSecond });
  const rgba = new Uint8Array(width * height * 4);
  for (let frame = firstFrame; frame < firstFrame + frames; frame++) {
    for (let at = 0; at < width * height; at++) {
      const x = at % width;
      const bar = Math.abs(x - ((frame * 4) % width)) < 4;
      const shade = 90 + Math.floor(((at / width) * 90) / height);
      rgba[at * 4] = bar ? 255 : x < width / 2 ? shade : 20;
      rgba[at * 4 + 1] = bar ? 255 : 20;
      rgba[at * 4 + 2] = bar ? 255 : x < width / 2 ? 20 : shade;
      rgba[at * 4 + 3] = 255;
    }
    encoder.write(rgba);
  }
  encoder.finish();
}

/** Stereo sound, a tone of 330 Hz. */
export function makeTone(seconds: number, amplitude = 0.3): { left: Float32Array; right: Float32Array } {
  const samples = Float32Array.from(
    { length: Math.round(seconds * 48_000) },
    (_, at) => amplitude * Math.sin((at * 2 * Math.PI * 330) / 48_000),
  );
  return { left: samples, right: samples };
}

/** Writes an MP4 file that has sound and no picture. */
export function makeSoundFile(path: string, seconds: number): void {
  const encoder = openAudioEncoder();
  const container = new FormatContext();
  FFmpegError.throwIfError(container.allocOutputContext2(null, 'mp4', path), 'open mp4');
  const stream = container.newStream(null);
  stream.codecpar.fromContext(encoder.codec);
  stream.timeBase = new Rational(1, 48_000);
  FFmpegError.throwIfError(container.openOutputSync(), 'open output');
  FFmpegError.throwIfError(container.writeHeaderSync(), 'write header');
  encoder.encode(makeTone(seconds), seconds * 48_000, (packet) => {
    packet.streamIndex = stream.index;
    packet.rescaleTs({ num: 1, den: 48_000 }, stream.timeBase);
    FFmpegError.throwIfError(container.writeFrameSync(packet), 'write sound');
    packet.unref();
  });
  FFmpegError.throwIfError(container.writeTrailerSync(), 'write');
  container.closeOutputSync();
  encoder.close();
}
