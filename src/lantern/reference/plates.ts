import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { goOnBeyond } from './beyond-edges.ts';
import type { Fill } from './patch-fill.ts';
import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { SubjectMask } from './subject-mask.ts';
import type { UserPicture } from './user-picture.ts';

/** The part of a picture that fills a frame, in pixels of the picture. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a picture is kept beyond the left and right edge of a frame for a camera that looks there, pixels. */
export interface Beyond {
  readonly left: number;
  readonly right: number;
}

/** A picture taken apart for a frame: laid over each other, the plates are the picture. */
export interface Plates {
  /** What is behind, whole, as it was in the frame and `beyond` its edges: where the subject was, its surroundings go on. */
  readonly ground: Pixels;
  readonly beyond: Beyond;
  /**
   * The subject alone, with a soft edge that has nothing of its ground, and `margin` pixels more on each side of the frame, in
   * which goes on what the frame cuts; absent when nothing stands out.
   */
  readonly subject?: { readonly canvas: Canvas; readonly margin: number };
  /** The subject's share of each pixel of the frame. */
  readonly share: Float32Array;
}

/** The fill begins where the subject's share is above this: the rim that light and lens mix is taken from elsewhere. */
const RIM_SHARE = 0.02;
/** Share of a pixel below which it is all ground: dividing by less would make colours of noise. */
const SHARE_MIN = 0.06;
/** Share of a subject up to which enough of the ground is seen through it to be told. */
const GROUND_SEEN = 0.9;
/** Room round the frame for a subject that it cuts, as a share of the longer side: more than it ever moves. */
const MARGIN = 0.08;
/** Scales a picture over the whole frame, never stretched: what is cropped is what lies farthest from the subject, and nothing of it when it has room. */
export function windowOf({ canvas, maps, shown }: UserPicture, frame: FrameSize, closeness: number): Window {
  if (shown !== undefined) {
    const { width, height } = canvas;
    const { left, top } = shown;
    return { left: left * width, top: top * height, width: shown.width * width, height: shown.height * height };
  }
  const scale = Math.max(frame.width / canvas.width, frame.height / canvas.height) * closeness;
  const [width, height] = [frame.width / scale, frame.height / scale];
  const { middle, first, last } = extentOf(maps.subject);
  const offset = (size: number, whole: number, axis: 'x' | 'y') => {
    const about = whole * middle[axis] - size / 2;
    const [begin, end] = [whole * first[axis], whole * last[axis]];
    const held = end - begin <= size ? Math.min(begin, Math.max(end - size, about)) : about;
    return Math.min(whole - size, Math.max(0, held));
  };
  return { left: offset(width, canvas.width, 'x'), top: offset(height, canvas.height, 'y'), width, height };
}

/** Takes a picture apart; the time is that of some passes over the frame's pixels. */
export function platesOf(
  canvases: CanvasFactory,
  picture: UserPicture,
  window: Window,
  frame: FrameSize,
  beyond: Beyond = { left: 0, right: 0 },
): Plates {
  const wide = { width: beyond.left + frame.width + beyond.right, height: frame.height };
  const around = windowAround(window, frame, beyond);
  const whole = windowed(canvases, picture.canvas, around, wide);
  const all = () => whole.getImageData(0, 0, wide.width, wide.height);
  const inner = () => whole.getImageData(beyond.left, 0, frame.width, frame.height);
  const { subject, fill } = picture.maps;
  if (!subject.found || fill === undefined)
    return { ground: all(), beyond, share: new Float32Array(frame.width * frame.height) };
  const ground = all();
  fillHole(ground, all(), shareIn(subject, picture.canvas, around, wide), fill, picture.canvas, around);
  const seen = inner();
  whole.putImageData(ground, 0, 0);
  const behind = inner();
  const share = shareIn(subject, picture.canvas, window, frame);
  const own = cutOut(canvases, seen, behind, share);
  layIn(ground, behind, beyond);
  return { ground, beyond, subject: own, share };
}

/** What lies behind in the frame itself. */
export function groundInFrame({ ground, beyond: { left } }: Plates, { width, height }: FrameSize): Pixels {
  if (ground.width === width) return ground;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = (row * ground.width + left) * 4;
    data.set(ground.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** A window that shows more on both sides. */
function windowAround(window: Window, frame: FrameSize, { left, right }: Beyond): Window {
  const scale = window.width / frame.width;
  return { ...window, left: window.left - left * scale, width: window.width + (left + right) * scale };
}

/** Puts a picture into a wider one, so far from its left edge. */
function layIn(wide: Pixels, inner: Pixels, { left }: Beyond): void {
  for (let row = 0; row < inner.height; row++)
    wide.data.set(
      inner.data.subarray(row * inner.width * 4, (row + 1) * inner.width * 4),
      (row * wide.width + left) * 4,
    );
}

/** The part of a picture in the size of the frame. */
export function windowed(
  canvases: CanvasFactory,
  picture: Canvas,
  { left, top, width, height }: Window,
  frame: FrameSize,
) {
  const context = canvases.createCanvas(frame.width, frame.height).getContext('2d');
  // The kernel of high quality softens even what keeps its size.
  context.imageSmoothingQuality = Math.abs(width - frame.width) < 0.5 ? 'low' : 'high';
  context.drawImage(picture, left, top, width, height, 0, 0, frame.width, frame.height);
  return context;
}

/** A map of the whole picture as seen through a window, in any size. */
export function mapIn(
  values: ArrayLike<number>,
  size: FrameSize,
  picture: FrameSize,
  window: Window,
  out: FrameSize,
): Float32Array {
  const seen = new Float32Array(out.width * out.height);
  const [perX, perY] = [size.width / picture.width, size.height / picture.height];
  for (let y = 0; y < out.height; y++) {
    const v = clamp((window.top + ((y + 0.5) / out.height) * window.height) * perY - 0.5, 0, size.height - 1);
    const row = Math.min(size.height - 2, Math.floor(v));
    for (let x = 0; x < out.width; x++) {
      const u = clamp((window.left + ((x + 0.5) / out.width) * window.width) * perX - 0.5, 0, size.width - 1);
      const column = Math.min(size.width - 2, Math.floor(u));
      const at = row * size.width + column;
      const above = values[at]! + (values[at + 1]! - values[at]!) * (u - column);
      const below = values[at + size.width]! + (values[at + size.width + 1]! - values[at + size.width]!) * (u - column);
      seen[y * out.width + x] = above + (below - above) * (v - row);
    }
  }
  return seen;
}

function shareIn(subject: SubjectMask, picture: FrameSize, window: Window, frame: FrameSize): Float32Array {
  return mapIn(subject.share, subject, picture, window, frame).map((value) => (value < SHARE_MIN ? 0 : value));
}

/** Puts what the fill found into the hole; the hole's edge blends. */
export function fillHole(
  ground: Pixels,
  seen: Pixels,
  share: Float32Array,
  fill: Fill,
  picture: FrameSize,
  window: Window,
): void {
  const { width, height } = ground;
  const [perX, perY] = [fill.width / picture.width, fill.height / picture.height];
  const [stepX, stepY] = [(picture.width * width) / window.width, (picture.height * height) / window.height];
  const found: Mixed = { red: 0, green: 0, blue: 0 };
  for (let y = 0; y < height; y++) {
    const v = clamp((window.top + ((y + 0.5) / height) * window.height) * perY - 0.5, 0, fill.height - 1);
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (share[at]! <= RIM_SHARE) continue;
      const u = clamp((window.left + ((x + 0.5) / width) * window.width) * perX - 0.5, 0, fill.width - 1);
      if (!mixSources(found, seen, share, fill, x, y, u, v, stepX, stepY)) continue;
      const into = smoothstep(RIM_SHARE, 0.5, share[at]!);
      const keep = 1 - into;
      ground.data[at * 4] = seen.data[at * 4]! * keep + found.red * into;
      ground.data[at * 4 + 1] = seen.data[at * 4 + 1]! * keep + found.green * into;
      ground.data[at * 4 + 2] = seen.data[at * 4 + 2]! * keep + found.blue * into;
    }
  }
}

/** A colour that is being mixed, codes. */
interface Mixed {
  red: number;
  green: number;
  blue: number;
}

/** Mixes what the four cells of the fill round u, v take a pixel from; false where none has a source outside of the subject. */
function mixSources(
  out: Mixed,
  { width, height, data }: Pixels,
  share: Float32Array,
  fill: Fill,
  x: number,
  y: number,
  u: number,
  v: number,
  stepX: number,
  stepY: number,
): boolean {
  const [left, top] = [Math.floor(u), Math.floor(v)];
  let [red, green, blue, weight] = [0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const column = left + (corner & 1);
    const row = top + (corner >> 1);
    if (column >= fill.width || row >= fill.height) continue;
    const cell = row * fill.width + column;
    const dx = fill.dx[cell]!;
    const dy = fill.dy[cell]!;
    if (dx === 0 && dy === 0) continue;
    const near = (1 - Math.abs(u - column)) * (1 - Math.abs(v - row)) + 1e-4;
    const from = mirrored(Math.round(y + dy * stepY), height) * width + mirrored(Math.round(x + dx * stepX), width);
    // A source that is itself of the subject would bring it back.
    if (share[from]! > RIM_SHARE) continue;
    red += data[from * 4]! * near;
    green += data[from * 4 + 1]! * near;
    blue += data[from * 4 + 2]! * near;
    weight += near;
  }
  if (weight === 0) return false;
  out.red = red / weight;
  out.green = green / weight;
  out.blue = blue / weight;
  return true;
}

/** The subject's own colours: what is seen is a mixture with the ground, whose part is taken out again. */
function cutOut(
  canvases: CanvasFactory,
  seen: Pixels,
  ground: Pixels,
  share: Float32Array,
): NonNullable<Plates['subject']> {
  const { width, height } = seen;
  const margin = Math.ceil(MARGIN * Math.max(width, height));
  const canvas = canvases.createCanvas(width + 2 * margin, height + 2 * margin);
  const context = canvas.getContext('2d');
  const own = context.createImageData(width, height);
  for (let at = 0; at < share.length; at++) {
    const part = share[at]!;
    if (part === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const behind = ground.data[at * 4 + channel]!;
      const both = seen.data[at * 4 + channel]!;
      own.data[at * 4 + channel] = behind + (both - behind) / part;
      // Where no colour of the subject explains what is seen, the ground must: together they are the picture.
      if (part < GROUND_SEEN) ground.data[at * 4 + channel] = (both - own.data[at * 4 + channel]! * part) / (1 - part);
    }
    own.data[at * 4 + 3] = Math.round(part * 255);
  }
  context.putImageData(own, margin, margin);
  goOnBeyond(context, own, margin);
  return { canvas, margin };
}

/** A place on a picture, shares of its width and height. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a subject and the corners of the box round it; without a subject all are the middle of the picture. */
export function extentOf(mask: SubjectMask): { readonly middle: Spot; readonly first: Spot; readonly last: Spot } {
  const centre = { x: 0.5, y: 0.5 };
  if (!mask.found) return { middle: centre, first: centre, last: centre };
  let [sum, sumX, sumY] = [0, 0, 0];
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (const [at, share] of mask.share.entries()) {
    if (share < 0.5) continue;
    const x = at % mask.width;
    const y = Math.floor(at / mask.width);
    sum += 1;
    sumX += x;
    sumY += y;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  if (sum === 0) return { middle: centre, first: centre, last: centre };
  const spot = (x: number, y: number) => ({ x: x / mask.width, y: y / mask.height });
  return { middle: spot(sumX / sum, sumY / sum), first: spot(left, top), last: spot(right, bottom) };
}

/** An index beyond an edge, as a mirror there would show it. */
export function mirrored(index: number, length: number): number {
  const turned = index < 0 ? -index - 1 : index >= length ? 2 * length - 1 - index : index;
  return Math.min(length - 1, Math.max(0, turned));
}
