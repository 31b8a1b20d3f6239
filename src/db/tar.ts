export interface TarEntry {
  /** Without leading slash; directories without trailing slash. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
  readonly mode: number;
  /** A view into the archive; empty for directories. */
  readonly content: Uint8Array;
}

const BLOCK = 512;

/**
 * Reads a plain tar archive with names up to 100 bytes (POSIX.1-1988 "ustar": IEEE Std 1003.1, pax, "ustar Interchange
 * Format"), which is what PGlite dumps its data directory as. Throws on any other kind of entry.
 */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  for (let offset = 0; offset + BLOCK <= archive.length;) {
    const header = archive.subarray(offset, offset + BLOCK);
    const name = textAt(header, 0, 100);
    if (name === '') return;
    const size = octalAt(header, 124, 12);
    const path = name.replace(/^\/+|\/+$/g, '');
    if (path.split('/').includes('..'))
      throw new Error(`Cannot read the archive: entry "${name}" points outside of it`);
    const start = offset + BLOCK;
    yield {
      path,
      kind: kindOf(header[156] ?? 0, name),
      mode: octalAt(header, 100, 8),
      content: archive.subarray(start, start + size),
    };
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function kindOf(typeFlag: number, name: string): TarEntry['kind'] {
  const flag = String.fromCharCode(typeFlag);
  if (flag === '0' || flag === '\0') return 'file';
  if (flag === '5') return 'directory';
  throw new Error(`Cannot read the archive: entry "${name}" has type "${flag}", expected a file or a directory`);
}

function textAt(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

function octalAt(header: Uint8Array, start: number, length: number): number {
  const text = textAt(header, start, length).trim();
  return text === '' ? 0 : Number.parseInt(text, 8);
}
