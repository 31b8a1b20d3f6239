import { createRandom, hash2, type Random } from '../../base/random.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { NEUTRAL } from './surface.ts';
import { markScale } from './treatment.ts';

/**
 * A canvas covered with brush strokes that stay where they are while the picture moves beneath them, so that nothing
 * boils: every pixel takes the colour that the picture has at the middle of its stroke.
 */
export interface BrushStrokes {
  /** By pixel: the pixel in the middle of its stroke. */
  readonly middle: Int32Array;
  /** By pixel: how the paint's ridges catch the light; `NEUTRAL` is flat. */
  readonly ridge: Uint8Array;
  /** By pixel: a whole number that all pixels of a stroke share, 0 to 255. */
  readonly tint: Uint8Array;
}

export interface BrushOptions {
  /** Pixels at 1080p. */
  readonly lengthPixels: number;
  readonly breadthPixels: number;
  /** Which way the brush goes at a point of the picture (0 to 1 each way), radians. */
  readonly directionAt: (x: number, y: number) => number;
  /** How strongly ridges catch the light, 0 to 1. */
  readonly impasto: number;
  readonly seed: number;
}

/** Strokes over strokes: enough for the ground to be covered. */
const LAYERS = 2.2;

/** Covers a frame with strokes, each following the direction of its way. */
export function brushStrokes(frame: FrameSize, options: BrushOptions): BrushStrokes {
  const { width, height } = frame;
  const scale = markScale(frame);
  const [long, broad] = [options.lengthPixels * scale, options.breadthPixels * scale];
  const strokes: BrushStrokes = {
    middle: Int32Array.from({ length: width * height }, (_, at) => at),
    ridge: new Uint8Array(width * height).fill(NEUTRAL),
    tint: new Uint8Array(width * height).fill(NEUTRAL),
  };
  const random = createRandom(options.seed).fork('strokes');
  for (const [x, y] of scatter(random, frame, long, broad)) {
    layStroke(strokes, frame, options, { x, y, long, broad, seed: random.integer(0, 65_535) });
  }
  return strokes;
}

/** Places all over the frame in an order without a pattern. */
function scatter(
  random: Random,
  frame: FrameSize,
  long: number,
  broad: number,
): readonly (readonly [number, number])[] {
  const step = Math.sqrt((long * broad) / LAYERS);
  const places: [number, number][] = [];
  for (let y = -broad; y < frame.height + broad; y += step) {
    for (let x = -broad; x < frame.width + broad; x += step) {
      places.push([x + random.range(-0.6, 0.6) * step, y + random.range(-0.6, 0.6) * step]);
    }
  }
  for (let last = places.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places;
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly broad: number;
  readonly seed: number;
}

/** Draws a stroke from its middle to both ends, in steps of its own breadth. */
function layStroke(strokes: BrushStrokes, frame: FrameSize, options: BrushOptions, stroke: Stroke): void {
  const middle =
    Math.min(frame.height - 1, Math.max(0, Math.round(stroke.y))) * frame.width +
    Math.min(frame.width - 1, Math.max(0, Math.round(stroke.x)));
  const step = Math.max(1, stroke.broad * 0.35);
  const reach = stroke.long / 2;
  for (const way of [1, -1]) {
    let [x, y] = [stroke.x, stroke.y];
    for (let gone = 0; gone < reach; gone += step) {
      const angle = options.directionAt(x / frame.width, y / frame.height);
      // Thinner towards the ends, as the brush is set down and lifted.
      const radius = (stroke.broad / 2) * Math.sqrt(Math.max(0.15, 1 - (gone / reach) ** 3));
      dab(strokes, frame, { x, y, angle, radius, middle, seed: stroke.seed, impasto: options.impasto });
      x += Math.cos(angle) * step * way;
      y += Math.sin(angle) * step * way;
    }
  }
}

interface Dab {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly radius: number;
  readonly middle: number;
  readonly seed: number;
  readonly impasto: number;
}

/** Bristles across a brush. */
const BRISTLES = 7;

function dab(strokes: BrushStrokes, { width, height }: FrameSize, at: Dab): void {
  const [across, along] = [-Math.sin(at.angle), Math.cos(at.angle)];
  const [left, right] = [Math.max(0, Math.ceil(at.x - at.radius)), Math.min(width - 1, Math.floor(at.x + at.radius))];
  const [top, bottom] = [Math.max(0, Math.ceil(at.y - at.radius)), Math.min(height - 1, Math.floor(at.y + at.radius))];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const [dx, dy] = [x - at.x, y - at.y];
      if (dx * dx + dy * dy > at.radius * at.radius) continue;
      const aside = (dx * across + dy * along) / at.radius;
      const bristle = hash2(at.seed, Math.round(aside * BRISTLES)) - 0.5;
      // One flank of a ridge of paint looks to the light, the other away from it.
      const flank = -aside * Math.sign(across + along || 1) * aside * aside;
      const pixel = y * width + x;
      strokes.middle[pixel] = at.middle;
      strokes.ridge[pixel] = NEUTRAL * (1 + at.impasto * (bristle * 0.55 + flank * 0.6));
      strokes.tint[pixel] = at.seed & 255;
    }
  }
}
