import { clamp } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { blur, boxOf, closeMask, regionsOf } from './mask-tools.ts';
import { labOf, lchOf } from './oklab.ts';

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
/** The face of a portrait: its height at least, where its middle and its top are, shares of the picture's sides. */
const PORTRAIT_MIN = 0.22;
const MIDDLE = [0.2, 0.8] as const;
const UPPER = 0.5;
/** Where eyes and cheeks are in a face, shares of its height, and of its width from its middle; how much darker the darkest of an eye is. */
const EYE_WIDE = 0.3;
const EYES = { sides: [-0.35, 0.05], rows: [0.25, 0.5], cheeks: [0.5, 0.7], darker: 0.08 } as const;
/** Skin colour runs on beside a face, in bridges so wide each way, shares of the height; a pixel with so much skin round it is in none. */
const BRIDGES = [0, 0.012, 0.02, 0.028];
const SOLID = 0.8;

/**
 * Finds heads over what stands out already: dress differs from most grounds and a face from few, so that a portrait would lose its
 * head. A head is a patch of skin, as round as a face and with features, on something wider. `body` has 1 where something stands out.
 */
export function findHeads(pixels: Pixels, body: Float32Array): readonly Head[] {
  return facesIn(skinOf(pixels), 0)
    .filter((face) => isOnBody(body, pixels, face))
    .map(headOf);
}

/**
 * Finds the head that a portrait is of: the largest patch of skin that is as round as a face, with features, in the upper middle of a
 * picture. Nothing needs to stand out below it, and what has its colour beside it is parted from it. Undefined where there is none.
 */
export function findPortraitHead(pixels: Pixels): Head | undefined {
  const { width, height } = pixels;
  const skin = skinOf(pixels);
  const [largest] = BRIDGES.flatMap((bridge) => facesIn(skin, Math.round(height * bridge)))
    .filter(({ x, top, high }) => high >= height * PORTRAIT_MIN && within(x / width, MIDDLE) && top < height * UPPER)
    .filter((face) => hasEyes(pixels, face))
    .sort((a, b) => b.high - a.high);
  return largest && headOf(largest);
}

/** A patch of skin that could be a face: its box, pixels. */
interface Face {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly wide: number;
  readonly high: number;
}

/** Where a picture has the colour of skin. */
interface Skin {
  readonly width: number;
  readonly height: number;
  /** OKLab's lightness of each pixel. */
  readonly light: Float32Array;
  /** 1 for skin, without small gaps; 0 for the rest. */
  readonly closed: Float32Array;
}

function skinOf({ width, height, data }: Pixels): Skin {
  const light = new Float32Array(width * height);
  const skin = new Float32Array(width * height);
  for (let at = 0; at < width * height; at++) {
    const { lightness, chroma, hue } = lchOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    light[at] = lightness;
    const isSkin = within(hue, SKIN.hue) && within(chroma, SKIN.chroma) && within(lightness, SKIN.lightness);
    skin[at] = isSkin ? 1 : 0;
  }
  return { width, height, light, closed: closeMask(skin, width, height, 1) };
}

/** Patches that could be faces; bridges of skin colour that are no wider than `bridge` pixels each way part them. */
function facesIn(skin: Skin, bridge: number): readonly Face[] {
  const { width, height, closed } = skin;
  const whole = bridge === 0 ? closed : blur(closed, width, height, bridge).map((share) => (share > SOLID ? 1 : 0));
  return regionsOf(whole, width, height, 1).flatMap((region) => faceOf(region, skin, bridge) ?? []);
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function faceOf(region: Int32Array, { width, height, light }: Skin, grown: number): Face | undefined {
  const { left, right, top, bottom, wide, high, mean } = boxOf(region, light, width);
  if (region.length < wide * high * FULL_MIN) return undefined;
  const face = {
    x: (left + right) / 2,
    top: top - grown,
    bottom: bottom + grown,
    wide: wide + 2 * grown,
    high: high + 2 * grown,
  };
  if (!within(face.high / height, [HEIGHT_MIN, HEIGHT_MAX]) || !within(face.high / face.wide, SLIM)) return undefined;
  const features = region.reduce((all, at) => all + Math.abs(light[at]! - mean), 0) / region.length;
  return features < FEATURES_MIN ? undefined : face;
}

/** Whether a face is darker where eyes are than on the cheeks below them, on both sides. */
function hasEyes(pixels: Pixels, { x, top, wide, high }: Face): boolean {
  const lightsIn = (left: number, from: number, to: number): readonly number[] => {
    const lights: number[] = [];
    for (let y = Math.round(top + from * high); y < top + to * high; y++)
      for (let column = Math.round(x + left * wide); column < x + (left + EYE_WIDE) * wide; column++) {
        const at = (clamp(y, 0, pixels.height - 1) * pixels.width + clamp(column, 0, pixels.width - 1)) * 4;
        lights.push(labOf(pixels.data[at]!, pixels.data[at + 1]!, pixels.data[at + 2]!)[0]);
      }
    return lights.sort((a, b) => a - b);
  };
  const mean = (lights: readonly number[]) =>
    lights.reduce((sum, light) => sum + light, 0) / Math.max(1, lights.length);
  return EYES.sides.every((left) => {
    const eye = lightsIn(left, ...EYES.rows);
    const darkest = eye.slice(0, Math.max(1, Math.floor(eye.length / 4)));
    return mean(lightsIn(left, ...EYES.cheeks)) - mean(darkest) >= EYES.darker;
  });
}

function headOf({ x, top, bottom, wide, high }: Face): Head {
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
