import type { Canvas, CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { smoothstep } from '../../base/interpolation.ts';
import { findContinuation, putContinuation, type Continuation } from './go-on-sideways.ts';
import { blur } from './mask-tools.ts';
import { patchFill } from './patch-fill.ts';
import { mapSize, padded, padMaps, SUBJECT_ROOM, type Bands, type Room } from './picture-room.ts';
import { extentOf, fillHole, windowed } from './plates.ts';
import { resample, shrink } from './scale-pixels.ts';
import { smearBeyond } from './smear-beyond.ts';
import type { PictureMaps, UserPicture } from './user-picture.ts';

/** Longer side in which is found what goes on, pixels. */
const FILL_PIXELS = 256;
/** A band that is mirrored beyond an edge has at least this share of the side. */
const BAND_MIN = 0.12;
/** How far up the ground is looked at, at least and at most, shares of the height, and how far off a row's mean may be, codes. */
const FLOOR_MIN = 0.06;
const FLOOR_MAX = 0.3;
const FLOOR_ALIKE = 22;
/** Of what lies above, this share of the height may go on above. */
const ABOVE_FREE = 0.3;
/** Of what is no sky, so much of the height may hang upside down above a picture. */
const UPSIDE_DOWN_MAX = 0.07;
/** So much of a side is mirrored at least, a share of it, and more where more is free beside a subject; and how far its soft rim reaches. */
const BESIDE_MIN = 0.22;
const RIM = 0.014;
/** Off by so much, codes, what was found is half taken, and by more it is left: a mirror is better than a muddle. */
const MISFIT = [6, 14] as const;
/** The ground before us is one texture: there a mirror shows what is known to lie elsewhere. */
const MISFIT_BELOW = [16, 34] as const;
/** Longer side of the copy that is blurred, how far, pixels of it, and from where to where that comes, shares of the longer side beyond the edge. */
const SOFT_PIXELS = 160;
const SOFT_REACH = 3;
const SOFT_FROM = [0.06, 0.24] as const;
/** Pixels over which a picture's mirrored edge goes over into what was found, a share of the longer side. */
const SEAM = 0.03;

/**
 * Lets a picture go on beyond its left and right edges to fill a room: with what of it goes on best there, along a seam a little within the edge,
 * and where nothing does as `growPicture` has it.
 */
export function growSideways(canvases: CanvasFactory, picture: UserPicture, room: Room): UserPicture {
  const { canvas, maps } = picture;
  const seen = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const subject = resample(maps.subject.share, maps.subject, canvas);
  const opens = { left: room.left, right: room.width - room.left - canvas.width };
  const sides = (['left', 'right'] as const).filter((side) => opens[side] > 0);
  const found = sides.flatMap((side) => findContinuation(seen, subject, side, opens[side]) ?? []);
  const lay = found.length === sides.length ? laidOut : growPicture;
  const grown = lay(canvases, picture, room, found);
  const context = grown.canvas.getContext('2d');
  const pixels = context.getImageData(0, 0, room.width, room.height);
  for (const continuation of found) putContinuation(pixels, seen, room.left, continuation);
  context.putImageData(pixels, 0, 0);
  return grown;
}

/** A picture in its room whose edges are all gone on from afterwards: what is mirrored beyond them is not seen. */
function laidOut(
  canvases: CanvasFactory,
  picture: UserPicture,
  room: Room,
  continued: readonly Continuation[],
): UserPicture {
  const { canvas, maps } = picture;
  const context = canvases.createCanvas(room.width, room.height).getContext('2d');
  const bands = bandsOf(picture);
  drawMirrored(context, canvas, canvas, room, bands);
  return { canvas: context.canvas, maps: padMaps(maps, canvas, room, bands, continued) };
}

/**
 * Lets a picture go on beyond its edges to fill a room, with texture of what is at the same height elsewhere in it; `continued` says of which edges
 * it is known where that is.
 */
export function growPicture(
  canvases: CanvasFactory,
  picture: UserPicture,
  room: Room,
  continued: readonly Continuation[] = [],
): UserPicture {
  const { canvas, maps } = picture;
  const context = canvases.createCanvas(room.width, room.height).getContext('2d');
  const bands = bandsOf(picture);
  const behind = groundOf(canvases, picture, room, bands);
  drawMirrored(context, canvas, behind, room, bands);
  smearBeyond(context, behind, room, bands);
  const seen = context.getImageData(0, 0, room.width, room.height);
  const ground = context.getImageData(0, 0, room.width, room.height);
  const small = shrink(seen, FILL_PIXELS);
  const barred = resample(
    padded(maps.subject.share, maps.subject, canvas, room).values,
    mapSize(maps.subject, canvas, room),
    small,
  );
  const [upper, lower] = [room.top + canvas.height * ABOVE_FREE, room.top + canvas.height - bands.bottom];
  for (let at = 0; at < barred.length; at++) {
    const row = ((Math.floor(at / small.width) + 0.5) / small.height) * room.height;
    // Sideways goes on what is at the same height, up and down only what is there.
    if (room.height > canvas.height && row > upper && row < lower) barred[at] = 1;
  }
  const hole = outsideOf(scaledRoom(room, small), scaledSize(canvas, room, small), 0);
  const fill = patchFill(small, hole, { barred, guessed: true });
  const floor = ((room.top + canvas.height) / room.height) * fill.height;
  const fits = fill.misfit.map((off, at) => {
    const [half, none] = at / fill.width >= floor ? MISFIT_BELOW : MISFIT;
    return 1 - smoothstep(half, none, off);
  });
  const padding = padMaps(maps, canvas, room, bands, continued);
  // A mirrored sky is a sky; patches of it are a quilt.
  const sky = resample(padding.relief.sky, padding.relief, fill);
  const taken = resample(
    fits.map((fit, at) => fit * (1 - sky[at]!)),
    fill,
    room,
  );
  const share = outsideOf(room, canvas, SEAM * Math.max(room.width, room.height));
  for (let at = 0; at < share.length; at++) share[at]! *= taken[at]!;
  fillHole(ground, seen, share, fill, room, { left: 0, top: 0, width: room.width, height: room.height });
  context.putImageData(ground, 0, 0);
  const known = fits.map((fit, at) => Math.max(fit, sky[at]!));
  softenBeyond(canvases, context, room, canvas, { ...fill, known });
  return { canvas: context.canvas, maps: padding };
}

/**
 * Takes what goes on far beyond a picture's edges out of focus where nothing was found that fits: only its colours are `known` there, and what is
 * mirrored is not seen to be.
 */
function softenBeyond(
  canvases: CanvasFactory,
  context: Context2D,
  room: Room,
  picture: FrameSize,
  found: FrameSize & { readonly known: Float32Array },
): void {
  const scale = SOFT_PIXELS / Math.max(room.width, room.height);
  const size = { width: Math.round(room.width * scale), height: Math.round(room.height * scale) };
  const soft = canvases.createCanvas(size.width, size.height).getContext('2d');
  soft.imageSmoothingQuality = 'high';
  soft.drawImage(context.canvas, 0, 0, size.width, size.height);
  const pixels = soft.getImageData(0, 0, size.width, size.height);
  const beyond = outsideOf(scaledRoom(room, size), scaledSize(picture, room, size), SOFT_FROM[1] * SOFT_PIXELS);
  for (const part of [0, 1, 2]) {
    const own = beyond.map((_, at) => pixels.data[at * 4 + part]!);
    const blurred = blur(blur(own, size.width, size.height, SOFT_REACH), size.width, size.height, SOFT_REACH);
    for (const [at, value] of blurred.entries()) pixels.data[at * 4 + part] = value;
  }
  const fits = blur(resample(found.known, found, size), size.width, size.height, SOFT_REACH * 2);
  for (const [at, share] of beyond.entries())
    pixels.data[at * 4 + 3] = 255 * smoothstep(SOFT_FROM[0] / SOFT_FROM[1], 1, share) * (1 - fits[at]!);
  soft.putImageData(pixels, 0, 0);
  context.imageSmoothingQuality = 'high';
  context.drawImage(soft.canvas, 0, 0, room.width, room.height);
}

/** Of the sky no more than there is, of the ground what lies before us: a mountain never hangs over another. */
function bandsOf({ canvas, maps: { subject, relief } }: UserPicture): Bands {
  const { width, height } = canvas;
  const { first, last } = extentOf(subject);
  // Beside a subject is what belongs there; farther in is what stands in the middle, which has no double, found or not.
  const free = (share: number) => Math.max(BESIDE_MIN, subject.found ? share - SUBJECT_ROOM : 0);
  return {
    left: Math.ceil(width * free(first.x)),
    right: Math.ceil(width * free(1 - last.x)),
    top: Math.ceil(height * (skyDepth(relief) ?? Math.min(UPSIDE_DOWN_MAX, free(first.y)))),
    bottom: Math.ceil(height * floorDepth(canvas)),
  };
}

/** How far up from the lower edge the ground is one, a share of the height: as long as rows have about the colour of the lowest. */
function floorDepth(canvas: Canvas): number {
  const { width, height, data } = shrink(
    canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height),
    FILL_PIXELS / 2,
  );
  const meanOf = (row: number, part: number) => {
    let sum = 0;
    for (let x = 0; x < width; x++) sum += data[(row * width + x) * 4 + part]!;
    return sum / width;
  };
  const lowest = [0, 1, 2].map((part) => meanOf(height - 2, part));
  const alike = (row: number) => lowest.every((mean, part) => Math.abs(meanOf(row, part) - mean) < FLOOR_ALIKE);
  let depth = 2;
  while (depth < height * FLOOR_MAX && alike(height - depth)) depth++;
  return Math.max(FLOOR_MIN, (depth - 1) / height);
}

/** A picture without its subject, which has no double beyond an edge, where its bands go on. */
function groundOf(canvases: CanvasFactory, picture: UserPicture, room: Room, bands: Bands): Canvas {
  const { canvas } = picture;
  const window = { left: 0, top: 0, width: canvas.width, height: canvas.height };
  const context = windowed(canvases, canvas, window, window);
  const { subject, fill } = picture.maps;
  if (!subject.found || fill === undefined) return context.canvas;
  const seen = context.getImageData(0, 0, canvas.width, canvas.height);
  const ground = context.getImageData(0, 0, canvas.width, canvas.height);
  const reach = Math.max(1, Math.round(RIM * Math.max(subject.width, subject.height)));
  const rim = blur(subject.share, subject.width, subject.height, reach).map((share) => (share > 0.01 ? 1 : 0));
  const share = resample(rim, subject, canvas);
  const [left, right] = [room.left > 0 ? bands.left : 0, room.width > room.left + canvas.width ? bands.right : 0];
  const [top, bottom] = [room.top > 0 ? bands.top : 0, room.height > room.top + canvas.height ? bands.bottom : 0];
  for (let y = top; y < canvas.height - bottom; y++)
    share.fill(0, y * canvas.width + left, Math.max(y * canvas.width + left, (y + 1) * canvas.width - right));
  fillHole(ground, seen, share, fill, canvas, window);
  context.putImageData(ground, 0, 0);
  return context.canvas;
}

/** How far down from the upper edge most of the sky reaches, a share of the height; undefined when there is little. */
function skyDepth({ sky, width, height }: PictureMaps['relief']): number | undefined {
  const depths: number[] = [];
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && sky[y * width + x]! > 0.6) y++;
    if (y > 2) depths.push(y / height);
  }
  depths.sort((a, b) => a - b);
  return depths.length < width * 0.6
    ? undefined
    : Math.max(BAND_MIN / 3, depths[Math.floor(depths.length * 0.15)]! - 0.02);
}

/** The picture in its room; beyond each edge goes on a band of its ground, mirrored to and fro. */
function drawMirrored(target: Context2D, picture: Canvas, canvas: Canvas, room: Room, bands: Bands): void {
  const { width, height } = picture;
  const [right, bottom] = [room.left + width, room.top + height];
  layBands(room.left, bands.left, (edge, size, isFlipped) => {
    target.setTransform(isFlipped ? -1 : 1, 0, 0, 1, isFlipped ? edge : edge - size, room.top);
    target.drawImage(canvas, 0, 0, size, height, 0, 0, size, height);
  });
  layBands(room.width - right, bands.right, (edge, size, isFlipped) => {
    target.setTransform(isFlipped ? -1 : 1, 0, 0, 1, room.width - edge + (isFlipped ? size : 0), room.top);
    target.drawImage(canvas, width - size, 0, size, height, 0, 0, size, height);
  });
  layBands(room.top, bands.top, (edge, size, isFlipped) => {
    target.setTransform(1, 0, 0, isFlipped ? -1 : 1, room.left, isFlipped ? edge : edge - size);
    target.drawImage(canvas, 0, 0, width, size, 0, 0, width, size);
  });
  layBands(room.height - bottom, bands.bottom, (edge, size, isFlipped) => {
    target.setTransform(1, 0, 0, isFlipped ? -1 : 1, room.left, room.height - edge + (isFlipped ? size : 0));
    target.drawImage(canvas, 0, height - size, width, size, 0, 0, width, size);
  });
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.drawImage(picture, room.left, room.top);
}

/** Lays a band beside itself from the picture's edge outward, each time the other way round; `edge` is how much is still open. */
function layBands(open: number, size: number, lay: (edge: number, size: number, isFlipped: boolean) => void): void {
  for (let edge = open, isFlipped = true; edge > 0; edge -= size, isFlipped = !isFlipped) lay(edge, size, isFlipped);
}

/** How much each pixel of a room is outside its picture: 0 inside, growing to 1 over `seam` pixels. */
function outsideOf({ left, top, width, height }: Room, picture: FrameSize, seam: number): Float32Array {
  const share = new Float32Array(width * height);
  const [right, bottom] = [left + picture.width, top + picture.height];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const beyond = Math.max(left - x, x + 1 - right, top - y, y + 1 - bottom);
      if (beyond > 0) share[y * width + x] = seam === 0 ? 1 : Math.min(1, beyond / seam);
    }
  }
  return share;
}

function scaledRoom(room: Room, { width, height }: FrameSize): Room {
  const [x, y] = [width / room.width, height / room.height];
  return { width, height, left: Math.round(room.left * x), top: Math.round(room.top * y) };
}

function scaledSize(picture: FrameSize, room: Room, { width, height }: FrameSize): FrameSize {
  return {
    width: Math.round((picture.width * width) / room.width),
    height: Math.round((picture.height * height) / room.height),
  };
}
