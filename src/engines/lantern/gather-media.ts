import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import type { EngineElement } from '../../engine/engine.ts';
import type { MediaShape } from '../../lantern/brief.ts';
import type { InspectedVideo } from '../../media/decode-video.ts';
import type { MediaFetcher } from '../../media/fetch-media.ts';
import type { MediaDecoder } from '../../media/media-decoder.ts';
import type { MediaFault } from '../../media/media-fault.ts';
import type { RawPicture } from './render-jobs.ts';

/** The fields of a request that hold media: URL, Base64 or data URI. */
export interface MediaRequest {
  readonly image?: string;
  readonly images?: readonly string[];
  readonly videos?: readonly string[];
}

/** The media of a request, safe to use: pictures as pixels, the video still as the user's file, but inspected. */
export interface GatheredMedia {
  readonly images: readonly GatheredImage[];
  readonly video?: InspectedVideo & { readonly path: string };
}

export interface GatheredImage {
  readonly shape: MediaShape;
  readonly raw: RawPicture;
}

/** An element's name and its pictures. */
export interface GatheredElement {
  readonly name: string;
  readonly images: readonly GatheredImage[];
}

export interface GatherOptions {
  readonly fetcher: MediaFetcher;
  readonly decoder: MediaDecoder;
  readonly directory: string;
  readonly signal: AbortSignal;
  /** The longer side at which the first picture is kept, pixels; absent: enough for a film. */
  readonly firstSideMax?: number;
  /** The longer side that the first picture is brought to when it has much less, pixels; absent: none. */
  readonly firstSideMin?: number;
  readonly onGathered: (done: number, total: number) => void;
}

/** The first picture is the world of a film and is moved through: a little more than the longest frame. Others are props. */
const FIRST_IMAGE_SIDE_PIXELS = 2304;
const OTHER_IMAGE_SIDE_PIXELS = 1024;

/** Fetches and decodes in the order of the request, one at a time: memory stays that of one file. The first fault ends it. */
export async function gatherMedia(
  request: MediaRequest,
  options: GatherOptions,
): Promise<Result<GatheredMedia, MediaFault>> {
  const imageValues = request.image === undefined ? (request.images ?? []) : [request.image];
  const [videoValue] = request.videos ?? [];
  const total = imageValues.length + (videoValue === undefined ? 0 : 1);
  const images: GatheredImage[] = [];
  for (const [index, value] of imageValues.entries()) {
    const image = await gatherImage(value, index, options);
    if (!image.ok) return fail(named(image.error, `image ${index + 1}`, imageValues.length));
    images.push(image.value);
    options.onGathered(images.length, total);
  }
  if (videoValue === undefined) return ok({ images });
  const path = join(options.directory, 'user-video');
  const fetched = await options.fetcher.fetch(videoValue, { kind: 'video', path, signal: options.signal });
  if (!fetched.ok) return fetched;
  const inspected = await options.decoder.decode({ kind: 'inspect-video', path });
  if (!inspected.ok) return inspected;
  options.onGathered(total, total);
  return ok({ images, video: { ...inspected.value, path } });
}

async function gatherImage(
  value: string,
  index: number,
  options: GatherOptions,
): Promise<Result<GatheredImage, MediaFault>> {
  const path = join(options.directory, `user-image-${index + 1}`);
  const fetched = await options.fetcher.fetch(value, { kind: 'image', path, signal: options.signal });
  if (!fetched.ok) return fetched;
  const sideMax = index === 0 ? (options.firstSideMax ?? FIRST_IMAGE_SIDE_PIXELS) : OTHER_IMAGE_SIDE_PIXELS;
  return decodePicture(path, options.decoder, sideMax, index === 0 ? options.firstSideMin : undefined);
}

/** The pixels of a picture's file, which is removed. */
async function decodePicture(
  path: string,
  decoder: MediaDecoder,
  sideMax: number,
  sideMin?: number,
): Promise<Result<GatheredImage, MediaFault>> {
  const rawPath = `${path}.rgba`;
  const decoded = await decoder.decode({
    kind: 'image',
    path,
    rawPath,
    sideMax,
    ...(sideMin === undefined ? {} : { sideMin }),
  });
  await rm(path, { force: true });
  if (!decoded.ok) return decoded;
  const { width, height, rawWidth, rawHeight } = decoded.value;
  return ok({
    shape: { width, height },
    raw: { path: rawPath, width: rawWidth, height: rawHeight, mapsPath: `${path}.maps` },
  });
}

/** Decodes the pictures of elements, one at a time; they were looked at when they came in, so that a fault is ours. */
export async function gatherElements(
  elements: readonly EngineElement[],
  { decoder, directory }: Pick<GatherOptions, 'decoder' | 'directory'>,
): Promise<readonly GatheredElement[]> {
  const gathered: GatheredElement[] = [];
  for (const [index, { name, images }] of elements.entries()) {
    if (images.length === 0) throw new Error(`Cannot show element ${index + 1}: it has no picture`);
    const decoded: GatheredImage[] = [];
    for (const [at, image] of images.entries()) {
      const path = join(directory, `element-${index + 1}-${at + 1}`);
      await writeFile(path, image.read());
      const one = await decodePicture(path, decoder, OTHER_IMAGE_SIDE_PIXELS);
      if (!one.ok) throw new Error(`Cannot show picture ${at + 1} of element ${index + 1}: ${one.error.message}`);
      decoded.push(one.value);
    }
    gathered.push({ name, images: decoded });
  }
  return gathered;
}

/** Says which of several pictures is meant. */
function named(fault: MediaFault, name: string, count: number): MediaFault {
  return count === 1
    ? fault
    : { ...fault, message: fault.message.replace(/the (image|media URL)\b/, name === '' ? '$&' : name) };
}
