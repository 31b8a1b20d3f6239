import type { OpenCv } from './opencv.ts';

/** RGBA, 4 bytes a pixel, rows without a gap. */
export interface CutPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** GrabCut that keeps the colours of subject and ground which it has learnt, so that several pictures are parted alike. */
export interface ColourCutter {
  /** Learns from a picture and parts it. */
  learn(picture: CutPicture, known: Uint8Array): Uint8Array;
  /** Parts a picture by the colours that were learnt. */
  part(picture: CutPicture, known: Uint8Array): Uint8Array;
  /** Frees what it learnt. */
  close(): void;
}

/** OpenCV's own state at the start; other beginnings follow. */
const FIRST_SEED = -1;
/** GC_EVAL_FREEZE_MODEL of OpenCV 4, which the types leave out: no more learning. */
const FREEZE_MODEL = 3;

/**
 * Parts subject from ground by their colours and the edges between them (Rother, Kolmogorov, Blake: GrabCut, SIGGRAPH 2004).
 * `known` has one of GrabCut's codes a pixel, and codes of both sides: 0 ground, 1 subject, 2 and 3 rather the one or the
 * other. Its first clusters are drawn by chance: `start` says which of the beginnings. Returns 1 for the subject, 0 for the rest; the same for the same input, whatever was cut before. Its time grows with
 * the pixels: 130,000 take about half a second.
 */
export function grabCut(
  cv: typeof OpenCv,
  picture: CutPicture,
  known: Uint8Array,
  rounds: number,
  start = 0,
): Uint8Array {
  const cutter = createColourCutter(cv, rounds, start);
  try {
    return cutter.learn(picture, known);
  } finally {
    cutter.close();
  }
}

/** Makes a cutter; `known` and what is returned are those of `grabCut`. It has to be closed. */
export function createColourCutter(cv: typeof OpenCv, rounds: number, start = 0): ColourCutter {
  const [ground, subject] = [new cv.Mat(), new cv.Mat()];
  const cut = ({ width, height, data }: CutPicture, known: Uint8Array, times: number, mode: number): Uint8Array => {
    const image = new cv.Mat(height, width, cv.CV_8UC3);
    const mask = new cv.Mat(height, width, cv.CV_8UC1);
    try {
      const pixels = image.data as Uint8Array;
      for (let at = 0; at < width * height; at++) {
        pixels[at * 3] = data[at * 4]!;
        pixels[at * 3 + 1] = data[at * 4 + 1]!;
        pixels[at * 3 + 2] = data[at * 4 + 2]!;
      }
      (mask.data as Uint8Array).set(known);
      // GrabCut's first clusters are drawn by chance; the same picture is always cut alike.
      cv.setRNGSeed(FIRST_SEED + start);
      cv.grabCut(image, mask, new cv.Rect(0, 0, 0, 0), ground, subject, times, mode);
      return (mask.data as Uint8Array).map((code) => code & 1);
    } finally {
      image.delete();
      mask.delete();
    }
  };
  return {
    learn: (picture, known) => cut(picture, known, rounds, cv.GC_INIT_WITH_MASK),
    part: (picture, known) => cut(picture, known, 1, FREEZE_MODEL),
    close() {
      ground.delete();
      subject.delete();
    },
  };
}
