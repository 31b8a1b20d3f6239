import { labOf, lchOf, rgbOf } from '../../reference/oklab.ts';

/**
 * A shade of a thing's main colour when that becomes another one: as much lighter or darker than the new colour, in OKLab,
 * as it was than the old one. All are CSS hex.
 */
export function recolourHex(own: string, main: string, wanted: string): string {
  const lightness = (hex: string) => labOf(...bytesOf(hex))[0];
  const target = lchOf(...bytesOf(wanted));
  const apart = lightness(own) - lightness(main);
  const moved =
    target.lightness + (apart < 0 && isGolden(target.hue, target.chroma) ? GOLDEN_CONTRAST : KEPT_CONTRAST) * apart;
  // What is lighter than the wanted colour goes to white, and what is nearly black has little colour of its own.
  const lighter = Math.min(LIGHTNESS.most, Math.max(LIGHTNESS.least, moved));
  const room =
    lighter > target.lightness
      ? Math.max(0, 1 - lighter) / Math.max(0.03, 1 - target.lightness)
      : Math.min(1, 3.4 * lighter);
  return hexOf(rgbOf({ ...target, lightness: lighter, chroma: target.chroma * room }));
}

const KEPT_CONTRAST = 0.8;
/** Yellow and orange that grow much darker are brown. */
const GOLDEN_CONTRAST = 0.4;

/** Orange to yellow, hues in degrees of OKLCh. */
function isGolden(hue: number, chroma: number): boolean {
  return chroma > 0.1 && hue > 45 && hue < 112;
}

const LIGHTNESS = { least: 0.14, most: 0.97 };

function bytesOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
