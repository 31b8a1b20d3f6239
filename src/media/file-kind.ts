/** First bytes of kinds of file that people send by mistake, as they know them. The offset is that of the bytes. */
const KINDS: readonly (readonly [name: string, offset: number, bytes: string])[] = [
  ['a GIF', 0, 'GIF8'],
  ['an AVIF', 4, 'ftypavi'],
  ['a HEIC photo', 4, 'ftyphei'],
  ['a HEIC photo', 4, 'ftypmif1'],
  ['a JPEG XL', 0, '\xff\x0a'],
  ['a JPEG XL', 4, 'JXL '],
  ['a TIFF', 0, 'II*\0'],
  ['a TIFF', 0, 'MM\0*'],
  ['a BMP', 0, 'BM'],
  ['a PDF', 0, '%PDF'],
  ['a Photoshop file', 0, '8BPS'],
  ['a PNG image', 0, '\x89PNG'],
  ['a JPEG image', 0, '\xff\xd8\xff'],
  ['a WebP image', 8, 'WEBP'],
  ['an AVI video', 8, 'AVI '],
  ['a Matroska or WebM video', 0, '\x1aE\xdf\xa3'],
  ['a video', 4, 'ftyp'],
  ['a video', 4, 'moov'],
  ['an MPEG transport stream', 0, 'G@'],
  ['a web page', 0, '<!DOCTYPE'],
  ['a web page', 0, '<!doctype'],
  ['a web page', 0, '<html'],
  ['an SVG drawing', 0, '<svg'],
  ['an XML file', 0, '<?xml'],
];

/** What a file is, by its first 16 bytes or more; undefined for what is not known. */
export function fileKindOf(start: Buffer): string | undefined {
  if (start.length === 0) return 'an empty file';
  const text = start.toString('latin1', 0, 32);
  return KINDS.find(([, offset, bytes]) => text.startsWith(bytes, offset))?.[0];
}
