import { readFile } from 'node:fs/promises';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([MARKER, 0xd9]);
/** The start of the image, two bytes, has no length: ITU-T T.81, B.1.1.3. */
const FIRST_SEGMENT = 2;

/**
 * Whether a JPEG has its end: a file that a download or a copy filled up with zeros has none, and decodes without a complaint. What comes
 * after the end (a film, a second picture) is not looked at.
 */
export async function endsAsJpeg(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  let at = FIRST_SEGMENT;
  // Thumbnails in the segments before the scan have an end of their own.
  while (at + 4 <= bytes.length && bytes[at] === MARKER && bytes[at + 1] !== START_OF_SCAN)
    at += bytes[at + 1] === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2);
  // Within a scan 0xff is followed by 0, so that no picture has these two bytes by chance.
  return bytes.includes(END_OF_IMAGE, at);
}
