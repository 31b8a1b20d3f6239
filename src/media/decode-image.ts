import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { IMAGE_PIXELS_MAX, IMAGE_RATIO_MAX, IMAGE_SIDE_PIXELS_MIN } from './media-limits.ts';
import { MediaFaultError } from './media-fault.ts';

export interface DecodeImageOptions {
  /** The user's file; its name is not looked at. */
  readonly path: string;
  /** Where the pixels go: RGBA, 8 bits, straight alpha, sRGB, rows without a gap. */
  readonly rawPath: string;
  /** Larger pictures are scaled down to this longer side, pixels. */
  readonly sideMax: number;
}

export interface DecodedImage {
  /** As shown, after the turn that EXIF asks for. */
  readonly width: number;
  readonly height: number;
  /** Of the pixels in the file at `rawPath`. */
  readonly rawWidth: number;
  readonly rawHeight: number;
}

const ACCEPTED_FORMATS = ['png', 'jpeg', 'webp'];
/** EXIF orientations from here on turn the picture by a quarter: Exif 2.32, 4.6.4, tag 274. */
const FIRST_QUARTER_TURN = 5;

/** Decodes a picture. Call this in a child process only. Throws `MediaFaultError`. */
export async function decodeImage(options: DecodeImageOptions): Promise<DecodedImage> {
  const metadata = await readMetadata(options.path);
  const turned = (metadata.orientation ?? 1) >= FIRST_QUARTER_TURN;
  const width = turned ? metadata.height : metadata.width;
  const height = turned ? metadata.width : metadata.height;
  checkShape(width, height);
  const decoded = await decodePixels(options);
  await writeFile(options.rawPath, decoded.data);
  return { width, height, rawWidth: decoded.info.width, rawHeight: decoded.info.height };
}

async function readMetadata(
  path: string,
): Promise<{ width: number; height: number; orientation?: number | undefined }> {
  // Without the pixel limit, so that a large picture is told its size; this reads the header only.
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(cause);
    });
  if (!ACCEPTED_FORMATS.includes(metadata.format)) {
    throw new MediaFaultError(
      'media_unreadable',
      `Cannot read the image: its format is "${metadata.format}", expected PNG, JPEG or WebP`,
    );
  }
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

async function decodePixels(
  options: DecodeImageOptions,
): Promise<{ data: Buffer; info: { width: number; height: number } }> {
  return sharp(options.path, { limitInputPixels: IMAGE_PIXELS_MAX, failOn: 'error', sequentialRead: true })
    .rotate()
    .resize({ width: options.sideMax, height: options.sideMax, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw unreadable(cause);
    });
}

function unreadable(cause: unknown): MediaFaultError {
  return new MediaFaultError(
    'media_unreadable',
    'Cannot read the image: the file is damaged or no image, expected PNG, JPEG or WebP',
    cause,
  );
}
