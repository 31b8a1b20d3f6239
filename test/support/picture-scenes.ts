import { hash2 } from '../../src/base/random.ts';
import { skia } from '../../src/engines/lantern/skia.ts';
import type { Context2D, Pixels } from '../../src/lantern/paint/canvas.ts';

/** A made-up photograph, of which is known what is in front. */
export interface Scene {
  readonly pixels: Pixels;
  /** Where the subject is, 0 to 1; empty of ones when there is none. */
  readonly truth: Float32Array;
}

/** Paints a scene: ground and subject apart, so that the mask is known; then the grain of a camera over all. */
export function paintScene(
  width: number,
  height: number,
  ground: (target: Context2D) => void,
  subject: (target: Context2D) => void,
): Scene {
  const alone = skia.createCanvas(width, height).getContext('2d');
  subject(alone);
  const whole = skia.createCanvas(width, height).getContext('2d');
  ground(whole);
  whole.drawImage(alone.canvas, 0, 0);
  const pixels = whole.getImageData(0, 0, width, height);
  for (let at = 0; at < width * height; at++) {
    const grain = (hash2(at % width, Math.floor(at / width)) - 0.5) * 14;
    for (let part = 0; part < 3; part++) pixels.data[at * 4 + part]! += grain;
  }
  const { data } = alone.getImageData(0, 0, width, height);
  return { pixels, truth: Float32Array.from({ length: width * height }, (_, at) => data[at * 4 + 3]! / 255) };
}

/** Sky, far hills and a meadow; the horizon is at `horizon` of the height. */
export function landscape(width: number, height: number, horizon: number): (target: Context2D) => void {
  return (target) => {
    const sky = target.createLinearGradient(0, 0, 0, height * horizon);
    sky.addColorStop(0, '#5f97d8');
    sky.addColorStop(1, '#dbe6ee');
    target.fillStyle = sky;
    target.fillRect(0, 0, width, height);
    target.fillStyle = '#7d93a4';
    target.beginPath();
    target.moveTo(0, height * horizon);
    for (let x = 0; x <= width; x += width / 40)
      target.lineTo(x, height * (horizon - 0.04 - 0.05 * Math.abs(Math.sin((x / width) * 9))));
    target.lineTo(width, height * horizon);
    target.fill();
    const meadow = target.createLinearGradient(0, height * horizon, 0, height);
    meadow.addColorStop(0, '#8fa860');
    meadow.addColorStop(1, '#4c6b2c');
    target.fillStyle = meadow;
    target.fillRect(0, height * horizon, width, height);
    for (let blade = 0; blade < 900; blade++) {
      const depth = hash2(blade, 1);
      const y = height * (horizon + (1 - horizon) * depth * depth);
      target.fillStyle = blade % 2 ? '#5d7f37' : '#7f9a4c';
      target.fillRect(hash2(blade, 2) * width, y, 2, 3 + depth * 8);
    }
  };
}

/** A person in a coat, seen from the knees up; feet at `footY`, `size` high. */
export function figure(x: number, footY: number, size: number, coat: string): (target: Context2D) => void {
  return (target) => {
    target.fillStyle = '#2b2f3c';
    for (const side of [-1, 1])
      target.fillRect(x + side * size * 0.07 - size * 0.05, footY - size * 0.4, size * 0.1, size * 0.4);
    target.fillStyle = coat;
    target.beginPath();
    target.moveTo(x - size * 0.14, footY - size * 0.8);
    target.quadraticCurveTo(x, footY - size * 0.88, x + size * 0.14, footY - size * 0.8);
    target.lineTo(x + size * 0.18, footY - size * 0.34);
    target.lineTo(x - size * 0.18, footY - size * 0.34);
    target.fill();
    target.fillStyle = '#d9a384';
    target.beginPath();
    target.ellipse(x, footY - size * 0.9, size * 0.075, size * 0.095, 0, 0, Math.PI * 2);
    target.fill();
    target.fillStyle = '#3a2418';
    target.beginPath();
    target.ellipse(x, footY - size * 0.945, size * 0.08, size * 0.06, 0, 0, Math.PI * 2);
    target.fill();
  };
}

/** Where a portrait ends below, pixels. */
const PORTRAIT_FOOT = 400;

/** Somebody from the waist up, with a face that has light and shade, in a picture 640 × 400. */
export function portraitIn(target: Context2D, coat: string): void {
  target.fillStyle = coat;
  target.beginPath();
  target.moveTo(190, PORTRAIT_FOOT);
  target.bezierCurveTo(200, 250, 240, 235, 300, 225);
  target.lineTo(360, 225);
  target.bezierCurveTo(420, 235, 450, 250, 460, PORTRAIT_FOOT);
  target.fill();
  // Light falls on a face from one side.
  const skin = target.createLinearGradient(284, 0, 376, 0);
  skin.addColorStop(0, '#ecc4ab');
  skin.addColorStop(1, '#a87c64');
  for (const [colour, x, y, halfWidth, halfHeight] of [
    ['#6b4a33', 330, 138, 58, 70],
    [skin, 330, 158, 46, 62],
    [skin, 330, 215, 24, 26],
    ['#3a2a22', 312, 150, 7, 4],
    ['#3a2a22', 348, 150, 7, 4],
    ['#8c3f38', 330, 190, 15, 5],
  ] as const) {
    target.fillStyle = colour;
    target.beginPath();
    target.ellipse(x, y, halfWidth, halfHeight, 0, 0, Math.PI * 2);
    target.fill();
  }
}
