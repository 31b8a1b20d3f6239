/*
 * Pictures whose numbers are not sRGB but a high dynamic range: PNG says so in a cICP chunk (PNG, third edition, 11.3.2.6), with
 * the code points of ISO/IEC 23091-2.
 */

/** How the numbers of a picture are meant. */
export interface HdrColour {
  readonly transfer: 'pq' | 'hlg';
  readonly primaries: 'bt709' | 'p3' | 'bt2020';
}

const TRANSFERS: Readonly<Record<number, HdrColour['transfer']>> = { 16: 'pq', 18: 'hlg' };
const PRIMARIES: Readonly<Record<number, HdrColour['primaries']>> = { 1: 'bt709', 9: 'bt2020', 12: 'p3' };
const PNG_SIGNATURE_BYTES = 8;

/** What the start of a PNG file says of its range; undefined for an ordinary one and for other formats. */
export function hdrColourOf(start: Buffer): HdrColour | undefined {
  if (start.toString('latin1', 1, 4) !== 'PNG') return undefined;
  for (let at = PNG_SIGNATURE_BYTES; at + 12 <= start.length;) {
    const length = start.readUInt32BE(at);
    const type = start.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') return undefined;
    if (type === 'cICP' && at + 12 <= start.length) {
      const transfer = TRANSFERS[start[at + 9] ?? 0];
      const primaries = PRIMARIES[start[at + 8] ?? 0] ?? 'bt2020';
      return transfer === undefined ? undefined : { transfer, primaries };
    }
    at += 12 + length;
  }
  return undefined;
}

/** Light of a white sheet in a graded picture, cd/m² (ITU-R BT.2408-7, 2.1): it becomes the white of the screen. */
const WHITE_NITS = 203;
/** Peak of a nominal HLG display, cd/m², and its gamma (ITU-R BT.2100-3, table 5). */
const HLG_PEAK_NITS = 1000;
const HLG_GAMMA = 1.2;
/** From here on, as a share of white, highlights bend into the room that is left. */
const KNEE = 0.72;

/** To linear BT.709, row by row (from the chromaticities of BT.2020-2 and SMPTE RP 431-2 with D65). */
const TO_BT709 = {
  bt709: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  p3: [1.2249, -0.2247, 0, -0.0421, 1.0419, 0, -0.0196, -0.0786, 1.0979],
  bt2020: [1.6605, -0.5876, -0.0728, -0.1246, 1.1329, -0.0083, -0.0182, -0.1006, 1.1187],
} as const;

/**
 * Brings a picture of high dynamic range to sRGB: 16 bits a part in, RGBA, to 8 bits. Highlights are rolled off with their hue kept;
 * white is the graded white.
 */
export function toneMapPicture(pixels: Uint16Array, colour: HdrColour): Uint8Array {
  const linear = Float32Array.from({ length: 1024 }, (_, at) => linearOf(at / 1023, colour.transfer));
  const encoded = Uint8Array.from({ length: 4096 }, (_, at) => Math.round(255 * srgbOf(at / 4095)));
  const m = TO_BT709[colour.primaries];
  const out = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const [r, g, b] = [lookUp(linear, pixels[at]!), lookUp(linear, pixels[at + 1]!), lookUp(linear, pixels[at + 2]!)];
    const gain = colour.transfer === 'hlg' ? (0.2627 * r + 0.678 * g + 0.0593 * b) ** (HLG_GAMMA - 1) : 1;
    const scale = colour.transfer === 'hlg' ? (gain * HLG_PEAK_NITS) / WHITE_NITS : 1;
    const parts = [0, 3, 6].map((row) => Math.max(0, (m[row]! * r + m[row + 1]! * g + m[row + 2]! * b) * scale));
    const most = Math.max(1e-6, ...parts);
    const roll = most <= KNEE ? 1 : (KNEE + (1 - KNEE) * (1 - Math.exp((KNEE - most) / (1 - KNEE)))) / most;
    for (const [part, value] of parts.entries())
      out[at + part] = encoded[Math.min(4095, Math.round(value * roll * 4095))]!;
    out[at + 3] = pixels[at + 3]! >> 8;
  }
  return out;
}

function lookUp(table: Float32Array, value: number): number {
  const at = (value / 65535) * (table.length - 1);
  const low = Math.min(table.length - 2, Math.floor(at));
  return table[low]! + (table[low + 1]! - table[low]!) * (at - low);
}

/** PQ: light over white (SMPTE ST 2084, 5.2); HLG: scene light, 0 to 1 (ITU-R BT.2100-3, table 5). */
function linearOf(signal: number, transfer: HdrColour['transfer']): number {
  if (transfer === 'pq') {
    const [m1, m2, c1, c2, c3] = [0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875];
    const power = signal ** (1 / m2);
    return (10_000 * (Math.max(0, power - c1) / (c2 - c3 * power)) ** (1 / m1)) / WHITE_NITS;
  }
  const [a, b, c] = [0.17883277, 0.28466892, 0.55991073];
  return signal <= 0.5 ? signal ** 2 / 3 : (Math.exp((signal - c) / a) + b) / 12;
}

/** IEC 61966-2-1, from linear light, 0 to 1. */
function srgbOf(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
