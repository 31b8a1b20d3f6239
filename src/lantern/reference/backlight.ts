import { smoothstep } from '../../base/interpolation.ts';
import type { Canvas, CanvasFactory } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import { resample } from './scale-pixels.ts';
import type { UserPicture } from './user-picture.ts';

/** How much light the subject loses, and how much brighter what is behind it grows. */
const SHADED = 0.5;
const BRIGHTENED = 0.22;
/** How far the light comes round its edge, a share of the longer side of the mask, its strength and its colour, codes. */
const RIM_REACH = 0.012;
const RIM = 0.85;
const LIGHT = [255, 236, 206] as const;

/** A copy of a picture whose subject has the light behind it: shaded, with a bright edge. Undefined where nothing stands out. */
export function backlit(
  canvases: CanvasFactory,
  { canvas: picture, maps: { subject } }: UserPicture,
  strength: number,
): Canvas | undefined {
  if (!subject.found) return undefined;
  const context = canvases.createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, picture.width, picture.height);
  const { width, height } = subject;
  const reach = Math.max(1, Math.round(RIM_REACH * Math.max(width, height)));
  const round = blur(blur(subject.share, width, height, reach), width, height, reach);
  const share = resample(subject.share, subject, pixels);
  const inside = resample(round, subject, pixels);
  const { data } = pixels;
  for (let at = 0; at < share.length; at++) {
    const own = share[at]!;
    const edge = own * (1 - smoothstep(0.5, 0.92, inside[at]!)) * RIM * strength;
    // The lower part of a body has its own ground before the light.
    const high = 1 - 0.6 * (Math.floor(at / pixels.width) / pixels.height);
    const gain = 1 + strength * (BRIGHTENED * (1 - own) - SHADED * own);
    for (let part = 0; part < 3; part++) {
      const code = data[at * 4 + part]!;
      const lit = Math.min(255, code * 0.6 + LIGHT[part]! * 0.62);
      data[at * 4 + part] = code * gain + (lit - code * gain) * edge * high;
    }
  }
  context.putImageData(pixels, 0, 0);
  return context.canvas;
}
