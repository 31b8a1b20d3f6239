import type { Pixels } from '../paint/canvas.ts';
import { boxOf, closeMask, regionsOf } from './mask-tools.ts';
import { lchOf } from './oklab.ts';

/** A head as an upright ellipse round face and hair, pixels. */
export interface Head {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How much of the ellipse is surely the face. */
  readonly face: number;
}

/** Skin of whatever shade: its hue, degrees, and its chroma; lightness from shade to light. */
const SKIN = { hue: [28, 82], chroma: [0.025, 0.13], lightness: [0.28, 0.94] } as const;
/** A face has at least and at most this share of the picture's height. */
const HEIGHT_MIN = 0.035;
const HEIGHT_MAX = 0.5;
/** Height over width of a face with its neck, and how much of its own box an ellipse fills at least. */
const SLIM = [0.85, 2.2] as const;
const FULL_MIN = 0.42;
/** Eyes and mouth are darker: mean step of lightness from the mean of the face. */
const FEATURES_MIN = 0.035;
/** Shoulders are so near below a face, shares of its height, reach beyond it on both sides, and are so wide and not wider, in widths of it. */
const NECK = 0.75;
const SHOULDERS = [1.3, 4.5] as const;
/** Hair reaches beyond the face, shares of its half-sides, and higher up than down. */
const HAIR = { wide: 1.3, high: 1.35, up: 0.2 } as const;
const FACE_SHARE = 0.55;

/**
 * Finds heads over what stands out already: dress differs from most grounds and a face from few, so that a portrait would lose its
 * head. A head is a patch of skin, as round as a face and with features, on something wider. `body` has 1 where something stands out.
 */
export function findHeads(pixels: Pixels, body: Float32Array): readonly Head[] {
  const { width, height, data } = pixels;
  const light = new Float32Array(width * height);
  const skin = new Float32Array(width * height);
  for (let at = 0; at < width * height; at++) {
    const { lightness, chroma, hue } = lchOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    light[at] = lightness;
    const isSkin = within(hue, SKIN.hue) && within(chroma, SKIN.chroma) && within(lightness, SKIN.lightness);
    skin[at] = isSkin ? 1 : 0;
  }
  const whole = closeMask(skin, width, height, 1);
  return regionsOf(whole, width, height, 1).flatMap((region) => headOf(region, light, body, { width, height }) ?? []);
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function headOf(
  region: readonly number[],
  light: Float32Array,
  body: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
): Head | undefined {
  const { left, right, top, bottom, wide, high, mean } = boxOf(region, light, width);
  if (!within(high / height, [HEIGHT_MIN, HEIGHT_MAX]) || !within(high / wide, SLIM)) return undefined;
  if (region.length < wide * high * FULL_MIN) return undefined;
  const features = region.reduce((all, at) => all + Math.abs(light[at]! - mean), 0) / region.length;
  const x = (left + right) / 2;
  if (features < FEATURES_MIN || !isOnBody(body, { width, height }, { x, wide, high, bottom })) return undefined;
  return {
    x,
    y: (top + bottom) / 2 - high * HAIR.up * 0.5,
    halfWidth: (wide / 2) * HAIR.wide,
    halfHeight: (high / 2) * HAIR.high,
    face: FACE_SHARE,
  };
}

/** Whether something stands out just below a face and reaches beyond it on both sides. */
function isOnBody(
  body: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
  face: { readonly x: number; readonly wide: number; readonly high: number; readonly bottom: number },
): boolean {
  const last = Math.min(height - 1, Math.round(face.bottom + face.high * NECK));
  for (let row = face.bottom; row <= last; row++) {
    let [left, right] = [width, -1];
    for (let x = 0; x < width; x++) {
      if (body[row * width + x] !== 1) continue;
      left = Math.min(left, x);
      right = x;
    }
    const beyond = left < face.x - face.wide / 2 && right > face.x + face.wide / 2;
    if (beyond && within((right - left) / face.wide, SHOULDERS)) return true;
  }
  return false;
}
