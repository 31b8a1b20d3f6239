import { hash2 } from '../../../base/random.ts';
import { cssOf, mix } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import { isBlizzard } from '../../light/veils.ts';
import { focalPixels } from '../../stage/camera.ts';
import { nearAirOf } from '../../stage/near-air.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from '../canvas.ts';
import { eachGrain, type Field } from './field.ts';
import { fallOver, type WeatherLayer } from './layer.ts';

const FLAKE_PIXELS = 48;
const SHUTTER_SECONDS = 1 / 48;
/** From this wind on, metres per second, flakes are streaks. */
const DRIVEN_METRES_PER_SECOND = 6;

/** The finest and the broadest streak, as parts of the height of the frame. */
const STREAK = { thin: 560, thick: 250 } as const;

/** Of the flakes and of their size, how much is left over a user's film. */
const FILMED_SHARE = 0.5;

type SnowStrength = 'light' | 'steady' | 'heavy' | 'blizzard';

/** How many flakes there are, and how large, beside few small ones; how much of the far ones, that fill the air, besides. */
const STRENGTHS: Readonly<Record<SnowStrength, Readonly<Record<'amount' | 'large' | 'filled', number>>>> = {
  light: { amount: 0.8, large: 2.3, filled: 0.5 },
  steady: { amount: 2.3, large: 2, filled: 1.3 },
  heavy: { amount: 3.6, large: 2.6, filled: 2.2 },
  blizzard: { amount: 3.6, large: 1.5, filled: 1.8 },
};

/** Flakes farther away than this, metres, fill the air. */
const FAR_METRES = 15;

/** Snow by depth: fine and many far away, large and out of focus near the lens, each flake swaying on its own way down. */
export function snowLayers(canvases: CanvasFactory, frame: FrameSize, stage: Stage): readonly WeatherLayer[] {
  const { scenery } = stage.shot;
  const over = fallOver(scenery);
  const strength = STRENGTHS[isBlizzard(scenery) ? 'blizzard' : (scenery.force ?? 'steady')];
  // Over a user's film as much would flicker: each flake that passes is another light on what is filmed.
  const filmed = scenery.backdropVideo === true ? FILMED_SHARE : 1;
  const share = nearAirOf(stage.shot, stage.set);
  const [amount, large] = [strength.amount * filmed, strength.large * filmed * share];
  const driven = scenery.windMetresPerSecond > DRIVEN_METRES_PER_SECOND;
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
  const fall = (1.1 + scenery.windMetresPerSecond * 0.08) * share;
  const drift = scenery.windMetresPerSecond * (driven ? 0.9 : 0.45) * share;
  return sheets.map((sheet, order): WeatherLayer => {
    const depth = sheet.depth * share;
    const field: Field = {
      depth,
      count: Math.round(sheet.count * amount * (sheet.depth > FAR_METRES ? strength.filled : 1)),
      fall,
      drift,
      seed: scenery.seed + order * 13,
    };
    const sway = (index: number, time: number) => 0.18 * share * Math.sin(time * (0.8 + hash2(index, 3)) + index * 2.4);
    if (driven)
      return drivenLayer(frame, stage.light, field, {
        ...sheet,
        depth,
        metres: sheet.metres * Math.min(1.15 * share, large),
      });
    return {
      depth,
      paint(target, now) {
        target.globalAlpha = Math.min(1, sheet.alpha * over.clearer);
        eachGrain(
          field,
          frame,
          now,
          (x, y, scale, index) => {
            const size = Math.max(frame.height / 480, sheet.metres * large * (0.55 + 0.9 * hash2(index, 8)) * scale);
            target.drawImage(sheet.sprite, x - size / 2, y - size / 2, size, size);
          },
          sway,
        );
        target.globalAlpha = 1;
      },
    };
  });
}

/** Snow in a storm, at one distance: flakes are streaks as long as they fly while the shutter is open, nearly level. */
function drivenLayer(
  frame: FrameSize,
  light: Light,
  field: Field,
  { depth, metres, alpha }: { readonly depth: number; readonly metres: number; readonly alpha: number },
): WeatherLayer {
  const colour = cssOf(mix(light.haze, [1, 1, 1], 0.72), alpha * 0.8);
  return {
    depth,
    paint(target, now) {
      const perMetre = focalPixels(now.camera.focal, frame) / depth;
      target.strokeStyle = colour;
      target.lineCap = 'round';
      // A flake in flight is a fine streak, however near: a broad one reads as a bar.
      const wide = metres * 0.4 * perMetre;
      target.lineWidth = Math.min(frame.height / STREAK.thick, Math.max(frame.height / STREAK.thin, wide));
      target.beginPath();
      eachGrain(field, frame, now, (x, y, scale, index) => {
        const open = SHUTTER_SECONDS * (0.4 + 1.6 * hash2(index, 5) ** 2) * scale;
        target.moveTo(x, y);
        target.lineTo(x - field.drift * open, y - field.fall * open);
      });
      target.stroke();
    },
  };
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
