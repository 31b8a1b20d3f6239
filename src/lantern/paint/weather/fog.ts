import { createRandom } from '../../../base/random.ts';
import { cssOf } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import { focalPixels } from '../../stage/camera.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from '../canvas.ts';
import type { WeatherLayer } from './layer.ts';

const BANK_PIXELS = { width: 768, height: 192 };

/** Banks of fog that lie on the ground at several distances and drift past each other. */
export function fogLayers(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  density: number,
): readonly WeatherLayer[] {
  const bank = paintBank(canvases, stage.light, stage.shot.scenery.seed);
  const drift = 0.3 + stage.shot.scenery.windMetresPerSecond * 0.12;
  const sheets = [
    { depth: 5, width: 16, height: 2.2, alpha: 0.34 },
    { depth: 11, width: 34, height: 4.5, alpha: 0.5 },
    { depth: 22, width: 70, height: 9, alpha: 0.6 },
    { depth: 42, width: 140, height: 16, alpha: 0.6 },
  ];
  return sheets.map((sheet, order): WeatherLayer => ({
    depth: sheet.depth,
    paint(target, now) {
      const { camera } = now;
      const scale = focalPixels(camera.focal, frame) / sheet.depth;
      const travelled = now.time * drift * (order % 2 === 0 ? 1 : -0.7) + order * sheet.width * 0.37;
      const left = frame.width / 2 - (camera.x + camera.pan * sheet.depth - travelled) * scale;
      const width = sheet.width * scale;
      const foot = frame.height / 2 + (camera.y / sheet.depth + camera.tilt) * focalPixels(camera.focal, frame);
      const height = sheet.height * scale;
      target.globalAlpha = sheet.alpha * density;
      let x = left % width;
      if (x > 0) x -= width;
      // Whole pixels, so that neighbouring copies meet without a seam.
      for (; x < frame.width; x += width) {
        const [from, to] = [Math.floor(x), Math.floor(x + width)];
        target.drawImage(bank, from, foot - height * 0.72, to - from, height);
      }
      target.globalAlpha = 1;
    },
  }));
}

/** A bank that meets itself at its sides: soft puffs, each painted again one width further left or right. */
function paintBank(canvases: CanvasFactory, light: Light, seed: number): Canvas {
  const { width, height } = BANK_PIXELS;
  const canvas = canvases.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const random = createRandom(seed).fork('fog');
  for (let count = 0; count < 70; count++) {
    const x = random.next() * width;
    const y = height * (0.62 + random.range(-0.16, 0.2));
    const radius = height * random.range(0.16, 0.34);
    for (const shift of [-width, 0, width]) {
      const puff = context.createRadialGradient(x + shift, y, 0, x + shift, y, radius);
      puff.addColorStop(0, cssOf(light.haze, 0.2));
      puff.addColorStop(0.5, cssOf(light.haze, 0.1));
      puff.addColorStop(1, cssOf(light.haze, 0));
      context.fillStyle = puff;
      context.fillRect(x + shift - radius, y - radius, radius * 2, radius * 2);
    }
  }
  return canvas;
}
