import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from '../canvas.ts';
import { eachGrain, type Field } from './field.ts';
import type { WeatherLayer } from './layer.ts';

const FLAKE_PIXELS = 48;

/** Snow by depth: fine and many far away, large and out of focus near the lens, each flake swaying on its own way down. */
export function snowLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { scenery } = stage.shot;
  const crisp = flake(canvases, stage.light, 0.55);
  const soft = flake(canvases, stage.light, 0.05);
  const sheets = [
    { depth: 1.6, count: 12, metres: 0.03, alpha: 0.5, sprite: soft },
    { depth: 3, count: 46, metres: 0.026, alpha: 0.8, sprite: soft },
    { depth: 5.5, count: 110, metres: 0.03, alpha: 0.9, sprite: crisp },
    { depth: 10, count: 190, metres: 0.042, alpha: 0.85, sprite: crisp },
    { depth: 18, count: 260, metres: 0.065, alpha: 0.7, sprite: crisp },
    { depth: 32, count: 260, metres: 0.1, alpha: 0.5, sprite: crisp },
  ];
  return sheets.map((sheet, order): WeatherLayer => {
    const field: Field = {
      depth: sheet.depth,
      count: sheet.count,
      fall: 1.1 + scenery.windMetresPerSecond * 0.08,
      drift: scenery.windMetresPerSecond * 0.45,
      seed: scenery.seed + order * 13,
    };
    const sway = (index: number, time: number) => 0.18 * Math.sin(time * (0.8 + hash2(index, 3)) + index * 2.4);
    return {
      depth: sheet.depth,
      paint(target, now) {
        target.globalAlpha = sheet.alpha;
        eachGrain(
          field,
          frame,
          now,
          (x, y, scale, index) => {
            const size = Math.max(frame.height / 480, sheet.metres * (0.55 + 0.9 * hash2(index, 8)) * scale);
            target.drawImage(sheet.sprite, x - size / 2, y - size / 2, size, size);
          },
          sway,
        );
        target.globalAlpha = 1;
      },
    };
  });
}

/** One flake under this light; `core` is the share of the radius that is solid. */
function flake(canvases: CanvasFactory, light: Light, core: number): Canvas {
  const canvas = canvases.createCanvas(FLAKE_PIXELS, FLAKE_PIXELS);
  const context = canvas.getContext('2d');
  const colour = mix(light.haze, [1, 1, 1], 0.72);
  const middle = FLAKE_PIXELS / 2;
  const gradient = context.createRadialGradient(middle, middle, middle * core, middle, middle, middle);
  gradient.addColorStop(0, cssOf(colour, 0.95));
  gradient.addColorStop(1, cssOf(colour, 0));
  context.fillStyle = gradient;
  context.fillRect(0, 0, FLAKE_PIXELS, FLAKE_PIXELS);
  return canvas;
}
