import type { Canvas, Context2D, Gradient, Path, Pixels } from '../paint/canvas.ts';

/** A rectangle in the units of the context, y as the context has it. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The rectangle round all of several; endless and inside out for none. */
export function boxRound(all: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  };
}

type Growing = { -readonly [side in keyof Bounds]: number };
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Paint that is not counted: shadows, haloes and mist, which are round a thing and not of it. */
export const FAINT = 'transparent';
const SOFT: Gradient = { addColorStop: () => undefined };
const PLAIN: Gradient = { addColorStop: () => undefined };
const EVERYWHERE: Bounds = { left: -Infinity, right: Infinity, low: -Infinity, high: Infinity };
/** Less than this of a paint is not counted. */
const SOLID_ALPHA = 0.3;

/**
 * A context that paints nothing and keeps how far what is painted on it reaches; radial gradients count as soft, and so as
 * nothing, unless `softToo`.
 */
export class MeasuringContext implements Context2D {
  globalAlpha = 1;
  globalCompositeOperation: Context2D['globalCompositeOperation'] = 'source-over';
  fillStyle: string | Gradient = '#000';
  strokeStyle: string | Gradient = '#000';
  lineWidth = 1;
  lineCap: Context2D['lineCap'] = 'butt';
  lineJoin: Context2D['lineJoin'] = 'miter';
  imageSmoothingEnabled = true;
  imageSmoothingQuality: Context2D['imageSmoothingQuality'] = 'low';
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #clip = EVERYWHERE;
  #path = empty();
  #x = 0;
  #y = 0;
  readonly #drawn = empty();
  readonly #stack: (() => void)[] = [];
  readonly #softToo: boolean;
  #shines = false;

  constructor({ softToo = false }: { readonly softToo?: boolean } = {}) {
    this.#softToo = softToo;
  }

  /** Whether something was added to the light of what is behind it: a flame, a lamp. */
  get shines(): boolean {
    return this.#shines;
  }

  /** What was painted; undefined for nothing. */
  get drawn(): Bounds | undefined {
    return this.#drawn.left > this.#drawn.right ? undefined : this.#drawn;
  }

  get canvas(): Canvas {
    throw new Error('Cannot give a canvas: a measuring context has none');
  }

  save(): void {
    const { globalAlpha, globalCompositeOperation, fillStyle, strokeStyle, lineWidth } = this;
    const [matrix, clip] = [this.#matrix, this.#clip];
    this.#stack.push(() => {
      Object.assign(this, { globalAlpha, globalCompositeOperation, fillStyle, strokeStyle, lineWidth });
      [this.#matrix, this.#clip] = [matrix, clip];
    });
  }

  restore(): void {
    this.#stack.pop()?.();
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(radians: number): void {
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [A, B, C, D, E, F] = this.#matrix;
    this.#matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
  }

  setTransform(...matrix: Matrix): void {
    this.#matrix = matrix;
  }

  beginPath(): void {
    this.#path = empty();
  }

  closePath(): void {}

  moveTo(x: number, y: number): void {
    this.#to(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#to(x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#to((this.#x + 2 * cx + x) / 4, (this.#y + 2 * cy + y) / 4);
    this.#to(x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y];
    for (const t of CURVE_TIMES) {
      const s = 1 - t;
      const [p, q, r, o] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      this.#to(p * fromX + q * ax + r * bx + o * x, p * fromY + q * ay + r * by + o * y);
    }
    this.#to(x, y);
  }

  arc(x: number, y: number, radius: number): void {
    this.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  ellipse(x: number, y: number, rx: number, ry: number, rotation: number): void {
    const wide = Math.hypot(rx * Math.cos(rotation), ry * Math.sin(rotation));
    const high = Math.hypot(rx * Math.sin(rotation), ry * Math.cos(rotation));
    this.rect(x - wide, y - high, 2 * wide, 2 * high);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#to(x, y);
    this.#to(x + width, y);
    this.#to(x + width, y + height);
    this.#to(x, y + height);
  }

  roundRect(x: number, y: number, width: number, height: number): void {
    this.rect(x, y, width, height);
  }

  fill(path?: Path | 'nonzero' | 'evenodd'): void {
    this.#shines ||= this.globalCompositeOperation === 'lighter';
    if (typeof path !== 'object' && this.#counts(this.fillStyle)) this.#add(this.#path, 0);
  }

  stroke(path?: Path): void {
    if (path !== undefined || !this.#counts(this.strokeStyle)) return;
    const [a, b, c, d] = this.#matrix;
    this.#add(this.#path, (this.lineWidth / 2) * Math.sqrt(Math.abs(a * d - b * c)));
  }

  clip(path?: Path): void {
    if (path === undefined) this.#clip = intersection(this.#clip, this.#path);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = this.#path;
    this.#path = empty();
    this.rect(x, y, width, height);
    this.fill();
    this.#path = path;
  }

  clearRect(): void {}

  createLinearGradient(): Gradient {
    return PLAIN;
  }

  createRadialGradient(): Gradient {
    return SOFT;
  }

  getImageData(): Pixels {
    throw new Error('Cannot read pixels: a measuring context has none');
  }

  createImageData(): Pixels {
    throw new Error('Cannot make pixels: a measuring context has none');
  }

  putImageData(): void {}

  drawImage(): void {}

  #counts(style: string | Gradient): boolean {
    if (this.#softToo) return style !== FAINT;
    return style !== FAINT && style !== SOFT && this.globalAlpha >= SOLID_ALPHA;
  }

  #to(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    const [a, b, c, d, e, f] = this.#matrix;
    const at = a * x + c * y + e;
    const up = b * x + d * y + f;
    const path = this.#path;
    if (at < path.left) path.left = at;
    if (at > path.right) path.right = at;
    if (up < path.low) path.low = up;
    if (up > path.high) path.high = up;
  }

  #add(path: Bounds, margin: number): void {
    const clip = this.#clip;
    const left = Math.max(clip.left, path.left - margin);
    const right = Math.min(clip.right, path.right + margin);
    const low = Math.max(clip.low, path.low - margin);
    const high = Math.min(clip.high, path.high + margin);
    if (left > right || low > high || !Number.isFinite(right - left + high - low)) return;
    const drawn = this.#drawn;
    drawn.left = Math.min(drawn.left, left);
    drawn.right = Math.max(drawn.right, right);
    drawn.low = Math.min(drawn.low, low);
    drawn.high = Math.max(drawn.high, high);
  }
}

function empty(): Growing {
  return { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
}

/** Where curves are looked at between their ends. */
const CURVE_TIMES = [0.25, 0.5, 0.75] as const;

function intersection(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    low: Math.max(a.low, b.low),
    high: Math.min(a.high, b.high),
  };
}
