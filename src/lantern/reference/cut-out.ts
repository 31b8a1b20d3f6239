import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import { withoutOldGround } from './own-colours.ts';
import type { SubjectMask } from './subject-mask.ts';
import { mapsOfSubject, type UserPicture } from './user-picture.ts';

/** A subject of a user's picture alone: transparent round it, no larger than it is. */
export interface CutOut {
  readonly canvas: Canvas;
  /** Which way it seems to look: animals and vehicles carry their mass in front and high. */
  readonly faces: 'left' | 'right' | 'viewer';
  /** The picture ends before the subject does: a portrait has no feet. */
  readonly isCropped: boolean;
}

/** No puppet is painted larger than this, pixels on its longer side. */
const SIDE_PIXELS_MAX = 1024;
/** A picture of which so much can be seen through has been cut out already. */
const CLEAR_SHARE_MIN = 0.03;
/** Alpha, 0 to 255, from which a pixel counts as there. */
const THERE = 40;
/** How far out of the middle the upper part must lie to say which way a subject looks, as a share of its width. */
const LEAN_MIN = 0.09;

/** Cuts the subject out of a picture: along its own transparency where it has some, else along what stands out in it. */
export function cutOut(canvases: CanvasFactory, { canvas: picture, maps }: UserPicture): CutOut {
  const scale = Math.min(1, SIDE_PIXELS_MAX / Math.max(picture.width, picture.height));
  const canvas = canvases.createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  if (!isCutAlready(context.getImageData(0, 0, canvas.width, canvas.height))) {
    context.globalCompositeOperation = 'destination-in';
    context.drawImage(matteOf(canvases, mapsOfSubject(maps).subject), 0, 0, canvas.width, canvas.height);
    context.globalCompositeOperation = 'source-over';
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    withoutOldGround(pixels);
    context.putImageData(pixels, 0, 0);
  }
  return trimmed(canvases, canvas);
}

function isCutAlready({ data, width, height }: Pixels): boolean {
  let clear = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at]! < THERE) clear++;
  return clear >= width * height * CLEAR_SHARE_MIN;
}

/** The subject's share as alpha; where nothing stands out, the whole picture with soft edges. */
function matteOf(canvases: CanvasFactory, mask: SubjectMask): Canvas {
  const { width, height } = mask;
  const canvas = canvases.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const edge = Math.min(x + 1, width - x, y + 1, height - y) / (width * 0.04);
    const share = mask.found ? mask.share[at]! : Math.min(1, edge);
    pixels.data[at * 4 + 3] = Math.round(share * 255);
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}

function trimmed(canvases: CanvasFactory, whole: Canvas): CutOut {
  const pixels = whole.getContext('2d').getImageData(0, 0, whole.width, whole.height);
  const box = boxOf(pixels);
  const [width, height] = [box.right - box.left + 1, box.bottom - box.top + 1];
  const canvas = canvases.createCanvas(width, height);
  canvas.getContext('2d').drawImage(whole, box.left, box.top, width, height, 0, 0, width, height);
  return { canvas, faces: facingOf(pixels, box), isCropped: box.bottom >= whole.height - 2 };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ data, width, height }: Pixels): Box {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < THERE) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? { left: 0, right: width - 1, top: 0, bottom: height - 1 } : { left, right, top, bottom };
}

function facingOf({ data, width }: Pixels, { left, right, top, bottom }: Box): CutOut['faces'] {
  let [sum, count] = [0, 0];
  const [middle, across, tall] = [(left + right) / 2, right - left + 1, bottom - top + 1];
  if (tall > across * 1.4) return 'viewer';
  for (let y = top; y < top + tall * 0.35; y++)
    for (let x = left; x <= right; x++) {
      if (data[(y * width + x) * 4 + 3]! < THERE) continue;
      sum += x - middle;
      count++;
    }
  const lean = count === 0 ? 0 : sum / count / across;
  return lean > LEAN_MIN ? 'right' : lean < -LEAN_MIN ? 'left' : 'viewer';
}
