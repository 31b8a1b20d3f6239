/**
 * The part of the HTML canvas that Lantern draws with, as a port: the engine that runs Lantern hands in an
 * implementation (Skia), so that nothing in here knows a native module, a file or a clock.
 */
export interface CanvasFactory {
  createCanvas(width: number, height: number): Canvas;
  createPath(svg?: string): Path;
  /** Carries out what was drawn on a canvas so far, so that the canvases it was drawn with can be freed. Absent: they live as long. */
  settle?(canvas: Canvas): void;
  /** Frees the pixels of a canvas at once; it must not be used again. Absent: the collector does it some time. */
  release?(canvas: Canvas): void;
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): Context2D;
}

/** A reusable outline. */
export interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise?: boolean): void;
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    rotation: number,
    start: number,
    end: number,
    counterclockwise?: boolean,
  ): void;
  rect(x: number, y: number, width: number, height: number): void;
  closePath(): void;
}

/** Four bytes a pixel (red, green, blue, alpha; not premultiplied), rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface Gradient {
  addColorStop(offset: number, colour: string): void;
}

export interface Context2D extends Path {
  readonly canvas: Canvas;
  globalAlpha: number;
  globalCompositeOperation:
    | 'source-over'
    | 'source-atop'
    | 'source-in'
    | 'destination-in'
    | 'destination-out'
    | 'destination-over'
    | 'lighter'
    | 'multiply'
    | 'screen'
    | 'overlay'
    | 'soft-light'
    | 'copy'
    | 'saturation'
    | 'color'
    | 'luminosity';
  fillStyle: string | Gradient;
  strokeStyle: string | Gradient;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'round' | 'miter';
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: 'low' | 'medium' | 'high';
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  rotate(radians: number): void;
  translate(x: number, y: number): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  fill(path: Path, rule?: 'nonzero' | 'evenodd'): void;
  stroke(path?: Path): void;
  clip(path?: Path): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void;
  getImageData(x: number, y: number, width: number, height: number): Pixels;
  createImageData(width: number, height: number): Pixels;
  putImageData(pixels: Pixels, x: number, y: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
  drawImage(image: Canvas, x: number, y: number): void;
  drawImage(image: Canvas, x: number, y: number, width: number, height: number): void;
  drawImage(
    image: Canvas,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
}
