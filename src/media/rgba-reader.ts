import {
  AVCOL_PRI_BT709,
  AVCOL_RANGE_JPEG,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_RGB,
  AVCOL_TRC_BT709,
  AV_PIX_FMT_RGBA,
} from 'node-av/constants';
import { FFmpegError, Frame, SoftwareScaleContext } from 'node-av/lib';

/** Turns decoded frames that are BT.709, limited range (our own files) into RGBA of one size. */
export interface RgbaReader {
  /** 4 bytes a pixel, rows without a gap; the buffer is overwritten by the next call. */
  read(frame: Frame): Uint8Array<ArrayBuffer>;
  close(): void;
}

/** Makes a reader for frames of this size. Native code: call this in a child process only. */
export function createRgbaReader(width: number, height: number): RgbaReader {
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  const rgba = new Frame();
  rgba.alloc();
  rgba.width = width;
  rgba.height = height;
  rgba.format = AV_PIX_FMT_RGBA;
  rgba.colorSpace = AVCOL_SPC_RGB;
  rgba.colorRange = AVCOL_RANGE_JPEG;
  rgba.colorPrimaries = AVCOL_PRI_BT709;
  rgba.colorTrc = AVCOL_TRC_BT709;
  FFmpegError.throwIfError(rgba.getBuffer(0), 'allocate a frame');
  const pixels = new Uint8Array(width * height * 4);
  return {
    read(frame) {
      // The scaler takes the matrix from the frame; untagged ones would be read as BT.601.
      frame.colorSpace = AVCOL_SPC_BT709;
      frame.colorRange = AVCOL_RANGE_MPEG;
      FFmpegError.throwIfError(scaler.scaleFrameSync(rgba, frame), 'convert a frame');
      const plane = rgba.data?.[0];
      const stride = rgba.linesize[0];
      if (!plane || stride === undefined) throw new Error('Cannot convert: the frame has no pixels');
      for (let row = 0; row < height; row++) {
        pixels.set(plane.subarray(row * stride, row * stride + width * 4), row * width * 4);
      }
      return pixels;
    },
    close() {
      rgba.free();
      scaler.freeContext();
    },
  };
}
