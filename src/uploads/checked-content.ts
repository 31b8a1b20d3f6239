import { UPLOAD_IMAGE_BYTES_MAX, VIDEO_BYTES_MAX } from '../contract/limits.ts';
import { signatureFormat, SIGNATURE_BYTES, type UploadFormat } from '../contract/media-signature.ts';
import type { UploadRefusal } from './uploads.ts';

/** Ends the reading of a file that cannot be kept. */
export class UploadRefusedError extends Error {
  override readonly name = 'UploadRefusedError';
  readonly refusal: UploadRefusal;

  constructor(refusal: UploadRefusal) {
    super(`Cannot keep the file: ${refusal.kind}`);
    this.refusal = refusal;
  }
}

/**
 * Reads the start of a file to tell what it is, and passes its content on as long as it stays within the limit of its kind.
 * Throws `UploadRefusedError`, also while the content is read.
 */
export async function checkedContent(
  content: AsyncIterable<Uint8Array>,
): Promise<{ readonly format: UploadFormat; readonly content: AsyncIterable<Uint8Array> }> {
  const source = content[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < SIGNATURE_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    start.push(next.value);
    bytes += next.value.length;
  }
  if (bytes === 0) throw new UploadRefusedError({ kind: 'empty' });
  const format = signatureFormat(Buffer.concat(start));
  if (format === undefined) throw new UploadRefusedError({ kind: 'unknown-format' });
  const bytesMax = format === 'mp4' || format === 'mov' ? VIDEO_BYTES_MAX : UPLOAD_IMAGE_BYTES_MAX;
  return { format, content: limited(start, source, bytesMax) };
}

async function* limited(
  start: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  bytesMax: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for (const chunk of start) yield counted(chunk);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield counted(next.value);

  function counted(chunk: Uint8Array): Uint8Array {
    bytes += chunk.length;
    if (bytes > bytesMax) throw new UploadRefusedError({ kind: 'too-large', bytesMax });
    return chunk;
  }
}
