import type { MediaKind } from './model-spec.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Box types that a QuickTime or MP4 file may begin with (ISO/IEC 14496-12, 4.2; QuickTime File Format, "Atoms"). */
const FIRST_BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot'];

/**
 * True when Base64 text starts as a file of an accepted kind does: PNG, JPEG or WebP; MP4 or MOV.
 * Looks at 12 bytes, so a damaged file may pass.
 */
export function hasMediaSignature(base64: string, media: MediaKind): boolean {
  const bytes = decodeStart(base64, 12);
  const text = (start: number, end: number) => String.fromCharCode(...bytes.slice(start, end));
  if (media === 'video') return FIRST_BOXES.includes(text(4, 8));
  const isPng = text(0, 8) === '\x89PNG\r\n\x1a\n';
  const isJpeg = text(0, 3) === '\xff\xd8\xff';
  const isWebp = text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP';
  return isPng || isJpeg || isWebp;
}

/** The first bytes of Base64 text without line breaks (RFC 4648, section 4); fewer when the text is shorter. */
function decodeStart(base64: string, bytesMax: number): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let bitCount = 0;
  for (const character of base64.slice(0, Math.ceil((bytesMax * 4) / 3))) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes.push((bits >> bitCount) & 0xff);
    }
  }
  return bytes.slice(0, bytesMax);
}
