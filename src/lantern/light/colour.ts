import type { Rgb } from './light.ts';

/** Reads a CSS hex colour (`#rgb` or `#rrggbb`) into linear light. */
export function linearOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(wide, 16);
  if (wide.length !== 6 || Number.isNaN(value)) throw new Error(`Cannot read colour: got "${hex}", expected #rrggbb`);
  return [decode(value >> 16), decode((value >> 8) & 255), decode(value & 255)];
}

/** Writes linear light as a CSS colour, with `alpha` 0 to 1; what is brighter than white bends softly into it. */
export function cssOf(colour: Rgb, alpha = 1): string {
  const [red, green, blue] = [encode(shoulder(colour[0])), encode(shoulder(colour[1])), encode(shoulder(colour[2]))];
  return alpha >= 1
    ? `rgb(${red},${green},${blue})`
    : `rgba(${red},${green},${blue},${Math.round(alpha * 1000) / 1000})`;
}

/** The codes, 0 to 255, of an opaque CSS colour: `#rrggbb`, or as `cssOf` writes it. */
export function codesOf(css: string): readonly [red: number, green: number, blue: number] {
  if (css.startsWith('#')) {
    const value = Number.parseInt(css.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const [red, green, blue] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`Cannot read colour: got "${css}", expected #rrggbb or rgb(…)`);
  return [red, green, blue];
}

/** How far two CSS colours are apart in the part that differs most, codes of 255. */
export function differ(a: string, b: string): number {
  const [one, other] = [codesOf(a), codesOf(b)];
  return Math.max(...one.map((code, part) => Math.abs(code - other[part]!)));
}

/** A CSS colour as hex with part of its hue taken out, as light as it was: `share` 0 leaves it, 1 makes it grey. */
export function greyed(css: string, share: number): string {
  const [red, green, blue] = codesOf(css).map(decode) as [number, number, number];
  const grey = luminanceOf([red, green, blue]);
  const codes = mix([red, green, blue], [grey, grey, grey], share).map(encode);
  return `#${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of linear BT.709 light (ITU-R BT.709-6, 3.2). */
export function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Mixes two lights; `amount` 0 gives the first, 1 the second. */
export function mix(a: Rgb, b: Rgb, amount: number): Rgb {
  return [a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount];
}

/** Filters light through a surface, part by part. */
export function multiply(a: Rgb, b: Rgb): Rgb {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
}

/** Adds `amount` of a light to another. */
export function add(a: Rgb, b: Rgb, amount = 1): Rgb {
  return [a[0] + b[0] * amount, a[1] + b[1] * amount, a[2] + b[2] * amount];
}

/** Linear from below 0.8, then a curve that meets 1 at infinity: highlights keep their hue a little longer. */
function shoulder(value: number): number {
  if (value <= 0.8) return Math.max(0, value);
  return 0.8 + 0.2 * (1 - Math.exp((0.8 - value) / 0.2));
}

/** IEC 61966-2-1 transfer function, from 0..255 to linear light. */
export function decode(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encode(value: number): number {
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055));
}
