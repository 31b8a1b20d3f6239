import { readFileSync, writeFileSync } from 'node:fs';

/** Turns a video by a quarter, clockwise, as a phone held upright does: in the display matrix of its track header. */
export function turnVideo(path: string): void {
  const bytes = readFileSync(path);
  const header = bytes.indexOf('tkhd', 0, 'latin1');
  // Version 0: the matrix is 40 bytes into the content, which follows the type (ISO/IEC 14496-12, 8.3.2).
  const matrix = header + 4 + 40;
  const one = 0x10000;
  [0, one, 0, -one, 0, 0].forEach((value, index) => bytes.writeInt32BE(value, matrix + index * 4));
  writeFileSync(path, bytes);
}
