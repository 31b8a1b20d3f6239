import type { CutPicture } from './grab-cut.ts';
import type { OpenCv } from './opencv.ts';

/**
 * Finds where what each pixel of `from` shows is in `to`: steps to the right and down, two numbers a pixel (Farnebäck, Two-Frame
 * Motion Estimation Based on Polynomial Expansion, SCIA 2003). 192 × 108 pixels take about 15 ms.
 */
export function denseFlow(cv: typeof OpenCv, from: CutPicture, to: CutPicture): Float32Array {
  const [one, other, flow] = [greyOf(cv, from), greyOf(cv, to), new cv.Mat()];
  try {
    cv.calcOpticalFlowFarneback(one, other, flow, 0.5, 3, 13, 3, 5, 1.1, 0);
    return Float32Array.from(flow.data32F as Float32Array);
  } finally {
    for (const mat of [one, other, flow]) mat.delete();
  }
}

function greyOf(cv: typeof OpenCv, { width, height, data }: CutPicture): OpenCv.Mat {
  const mat = new cv.Mat(height, width, cv.CV_8UC1);
  const grey = mat.data as Uint8Array;
  for (let at = 0; at < grey.length; at++)
    grey[at] = 0.2126 * data[at * 4]! + 0.7152 * data[at * 4 + 1]! + 0.0722 * data[at * 4 + 2]!;
  return mat;
}
