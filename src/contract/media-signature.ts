import type { MediaKind } from './model-spec.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Box types that a QuickTime or MP4 file may begin with (ISO/IEC 14496-12, 4.2; QuickTime File Format, "Atoms"). */
const FIRST_BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot'];

/** The kinds of file that are accepted, as they are named in URLs. */
export type UploadFormat = 'png' | 'jpeg' | 'webp' | 'mp4' | 'mov';

/** How many bytes of a file tell what it is. */
export const SIGNATURE_BYTES = 12;

/** What a file is by its first bytes; undefined for what is not accepted. A damaged file may pass. */
export function signatureFormat(bytes: ArrayLike<number>): UploadFormat | undefined {
  const text = (start: number, end: number) =>
    String.fromCharCode(...Array.from({ length: end - start }, (_, index) => bytes[start + index] ?? 0));
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (!FIRST_BOXES.includes(text(4, 8))) return undefined;
  // Without a brand it is a QuickTime file; they are older than brands.
  return text(4, 8) === 'ftyp' && text(8, 12) !== 'qt  ' ? 'mp4' : 'mov';
}

/** True when Base64 text starts as a file of an accepted kind does: PNG, JPEG or WebP; MP4 or MOV. */
export function hasMediaSignature(base64: string, media: MediaKind): boolean {
  const format = signatureFormat(decodeStart(base64, SIGNATURE_BYTES));
  if (format === undefined) return false;
  return (format === 'mp4' || format === 'mov') === (media === 'video');
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
