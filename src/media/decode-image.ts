import { open, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { IMAGE_PIXELS_MAX, IMAGE_RATIO_MAX, IMAGE_SIDE_PIXELS_MIN } from './media-limits.ts';
import { endsAsJpeg } from './jpeg-end.ts';
import { fileKindOf } from './file-kind.ts';
import { hdrColourOf, toneMapPicture, type HdrColour } from './hdr-picture.ts';
import { enlargePicture, type RawPixels } from './enlarge-picture.ts';
import { MediaFaultError } from './media-fault.ts';

export interface DecodeImageOptions {
  /** The user's file; its name is not looked at. */
  readonly path: string;
  /** Where the pixels go: RGBA, 8 bits, straight alpha, sRGB, rows without a gap. */
  readonly rawPath: string;
  /** Larger pictures are scaled down to this longer side, pixels. */
  readonly sideMax: number;
  /** Much smaller ones are enlarged to this longer side, pixels; absent: they stay as they are. */
  readonly sideMin?: number;
}

export interface DecodedImage {
  /** As shown, after the turn that EXIF asks for. */
  readonly width: number;
  readonly height: number;
  /** Of the pixels in the file at `rawPath`. */
  readonly rawWidth: number;
  readonly rawHeight: number;
}

/** Nothing else is ever handed to its decoder. */
const ACCEPTED_FORMATS = {
  png: 'VipsForeignLoadPng',
  jpeg: 'VipsForeignLoadJpeg',
  webp: 'VipsForeignLoadWebp',
} as const;
/** Enough for the chunks that stand before the pixels of a PNG: colour profiles are some kilobytes. */
const START_BYTES = 64 * 1024;
/** EXIF orientations from here on turn the picture by a quarter: Exif 2.32, 4.6.4, tag 274. */
const FIRST_QUARTER_TURN = 5;

/** Decodes a picture. Call this in a child process only. Throws `MediaFaultError`. */
export async function decodeImage(options: DecodeImageOptions): Promise<DecodedImage> {
  // A file of the same name may be another one by now, and no file is read twice.
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: Object.values(ACCEPTED_FORMATS) });
  const start = await readStart(options.path);
  const metadata = await readMetadata(options.path, start);
  const turned = (metadata.orientation ?? 1) >= FIRST_QUARTER_TURN;
  const width = turned ? metadata.height : metadata.width;
  const height = turned ? metadata.width : metadata.height;
  checkShape(width, height);
  if (metadata.format === 'jpeg' && !(await endsAsJpeg(options.path))) throw unreadable(undefined);
  const decoded = await largeEnough(await decodePixels(options, hdrColourOf(start)), options.sideMin);
  await writeFile(options.rawPath, decoded.data);
  return { width, height, rawWidth: decoded.info.width, rawHeight: decoded.info.height };
}

/** A picture that has this share of the wanted side is large enough: no softness is seen. */
const ENOUGH = 0.8;

async function largeEnough(picture: RawPixels, sideMin: number | undefined): Promise<RawPixels> {
  const side = Math.max(picture.info.width, picture.info.height);
  return sideMin === undefined || side >= sideMin * ENOUGH ? picture : enlargePicture(picture, sideMin);
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(START_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readMetadata(
  path: string,
  start: Buffer,
): Promise<{ width: number; height: number; format: string; orientation?: number | undefined }> {
  // Without the pixel limit, so that a large picture is told its size; this reads the header only.
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(cause, start);
    });
  if (!Object.hasOwn(ACCEPTED_FORMATS, metadata.format)) throw unreadable(undefined, start);
  return metadata;
}

function checkShape(width: number, height: number): void {
  if (width * height > IMAGE_PIXELS_MAX) {
    throw new MediaFaultError(
      'media_out_of_limits',
      `Cannot use the image: it has ${width} × ${height} pixels, expected at most ${IMAGE_PIXELS_MAX / 1e6} million`,
    );
  }
  if (Math.min(width, height) < IMAGE_SIDE_PIXELS_MIN) {
    throw new MediaFaultError(
      'media_out_of_limits',
      `Cannot use the image: it has ${width} × ${height} pixels, expected at least ${IMAGE_SIDE_PIXELS_MIN} on each side`,
    );
  }
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (ratio > IMAGE_RATIO_MAX) {
    throw new MediaFaultError(
      'media_out_of_limits',
      `Cannot use the image: its sides are ${width} : ${height}, expected a ratio of at most ${IMAGE_RATIO_MAX} : 1`,
    );
  }
}

/**
 * What libjpeg warns of where it has no more pixels to give and paints the rest grey; its other warnings (an odd marker, some bytes too
 * many) are of files that many cameras write: libjpeg-turbo, `jerror.h`.
 */
const LOST_PIXELS = /bad Huffman code|premature end of|instead of RST/u;

/** Of an animation, the first picture is meant. */
async function decodePixels(options: DecodeImageOptions, hdr: HdrColour | undefined): Promise<RawPixels> {
  try {
    return await decodeWith(options, hdr, 'warning').catch((cause: unknown) => {
      if (LOST_PIXELS.test(String(cause))) throw cause;
      return decodeWith(options, hdr, 'error');
    });
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function decodeWith(
  options: DecodeImageOptions,
  hdr: HdrColour | undefined,
  failOn: 'error' | 'warning',
): Promise<RawPixels> {
  const upright = sharp(options.path, { limitInputPixels: IMAGE_PIXELS_MAX, failOn, sequentialRead: true, pages: 1 })
    .rotate()
    .resize({ width: options.sideMax, height: options.sideMax, fit: 'inside', withoutEnlargement: true });
  if (hdr === undefined)
    return upright.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const { data, info } = await upright
    .pipelineColourspace('rgb16')
    .toColourspace('rgb16')
    .ensureAlpha()
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  const parts = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
  return { data: toneMapPicture(parts, hdr), info };
}

function unreadable(cause: unknown, start?: Buffer): MediaFaultError {
  const kind = start === undefined ? undefined : fileKindOf(start);
  const isRight = kind === undefined || /PNG|JPEG image|WebP/u.test(kind);
  const found = isRight ? 'the file is damaged or no image' : `it is ${kind}`;
  return new MediaFaultError('media_unreadable', `Cannot read the image: ${found}, expected PNG, JPEG or WebP`, cause);
}
