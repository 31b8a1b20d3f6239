import { open, rm } from 'node:fs/promises';
import { fail, ok, type Result } from '../base/result.ts';
import { SIGNATURE_BYTES, signatureFormat } from '../contract/media-signature.ts';
import type { MediaFetcher } from '../media/fetch-media.ts';
import type { MediaDecoder } from '../media/media-decoder.ts';
import type { MediaFault } from '../media/media-fault.ts';
import type { ElementImageFormat } from './elements.ts';

/** A picture of a new element that was fetched and can be used. */
export interface ElementPicture {
  readonly path: string;
  readonly format: ElementImageFormat;
  readonly width: number;
  readonly height: number;
}

/** Decoded only to see that it can be: the pixels are thrown away. */
const LOOK_SIDE_PIXELS = 64;

/** Fetches a picture to a file and looks at it, in a process of its own. */
export async function takePicture(
  value: string,
  options: { readonly fetcher: MediaFetcher; readonly decoder: MediaDecoder; readonly path: string },
): Promise<Result<ElementPicture, MediaFault>> {
  const { path, fetcher, decoder } = options;
  const fetched = await fetcher.fetch(value, { kind: 'image', path });
  if (!fetched.ok) return fetched;
  const rawPath = `${path}.rgba`;
  const decoded = await decoder.decode({ kind: 'image', path, rawPath, sideMax: LOOK_SIDE_PIXELS });
  await rm(rawPath, { force: true });
  if (!decoded.ok) return decoded;
  const format = await formatOf(path);
  if (format === undefined) {
    const message = 'Cannot read the image: it is another kind of file, expected PNG, JPEG or WebP';
    return fail({ code: 'media_unreadable', message });
  }
  const { width, height } = decoded.value;
  return ok({ path, format, width, height });
}

async function formatOf(path: string): Promise<ElementImageFormat | undefined> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(SIGNATURE_BYTES) });
    const format = signatureFormat(buffer);
    return format === 'mp4' || format === 'mov' ? undefined : format;
  } finally {
    await file.close();
  }
}
