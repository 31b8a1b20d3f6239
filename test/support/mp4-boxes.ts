import { readFileSync } from 'node:fs';

export interface Mp4Box {
  readonly type: string;
  readonly start: number;
  readonly content: Buffer;
}

/** The boxes of a file or of a box's content, in order: ISO/IEC 14496-12, 4.2. A reader of its own, so that a file is not judged by its writer. */
export function readBoxes(data: Buffer | string): Mp4Box[] {
  const bytes = typeof data === 'string' ? readFileSync(data) : data;
  const boxes: Mp4Box[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const header = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < header) throw new Error(`Cannot read boxes: one at ${at} has the size ${size}`);
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      start: at,
      content: bytes.subarray(at + header, at + size),
    });
    at += size;
  }
  return boxes;
}

/** Every box at a path such as `moov/trak/tkhd`. */
export function findBoxes(data: Buffer | string, path: string): Mp4Box[] {
  const [first = '', ...rest] = path.split('/');
  const found = readBoxes(data).filter(({ type }) => type === first);
  return rest.length === 0 ? found : found.flatMap(({ content }) => findBoxes(content, rest.join('/')));
}
