import { hash2 } from '../../../base/random.ts';
import type { Airborne } from '../../script/screenplay.ts';
import type { Stage } from '../../stage/stage.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory } from '../canvas.ts';
import { eachGrain } from '../weather/field.ts';
import type { WeatherLayer } from '../weather/layer.ts';

/** Small lights in the air. */
interface Glow {
  readonly colour: readonly [red: number, green: number, blue: number];
  /** Diameter of the glow round each, metres. */
  readonly metres: number;
  readonly riseMetresPerSecond: number;
  /** How much of the heart is white-hot, 0 to 1. */
  readonly heart: number;
  /** Brightness of one at a moment, 0 to 1. */
  readonly shine: (index: number, time: number) => number;
  /** How far it strays sideways, metres. */
  readonly stray: number;
  readonly counts: readonly number[];
}

const GLOWS: Readonly<Record<Extract<Airborne, 'fireflies' | 'embers' | 'dust'>, Glow>> = {
  fireflies: {
    colour: [214, 255, 110],
    metres: 0.26,
    riseMetresPerSecond: 0.05,
    heart: 0.1,
    // Dark most of the time, then a slow pulse.
    shine: (index, time) => Math.max(0, Math.sin(time * (1.1 + hash2(index, 2)) + index * 2.9)) ** 2,
    stray: 0.6,
    counts: [5, 18, 44, 70, 80],
  },
  embers: {
    colour: [255, 128, 36],
    metres: 0.09,
    riseMetresPerSecond: 1.1,
    heart: 0.22,
    shine: (index, time) => 0.55 + 0.45 * Math.sin(time * (6 + 5 * hash2(index, 2)) + index),
    stray: 0.45,
    counts: [8, 22, 44, 60, 50],
  },
  dust: {
    colour: [255, 240, 206],
    metres: 0.035,
    riseMetresPerSecond: 0.03,
    heart: 0.08,
    shine: (index, time) => 0.2 + 0.35 * (0.5 + 0.5 * Math.sin(time * (0.6 + hash2(index, 2)) + index * 1.3)),
    stray: 0.3,
    counts: [26, 44, 50, 44, 30],
  },
};

const DEPTHS = [1.8, 3.4, 6, 10, 16] as const;
const GLOW_PIXELS = 64;

/** True for what shines in the air. */
export function isGlowing(matter: Airborne): matter is keyof typeof GLOWS {
  return matter in GLOWS;
}

/** Fireflies, embers or sunlit dust, by depth. */
export function glowingLayers(
  canvases: CanvasFactory,
  frame: FrameSize,
  stage: Stage,
  matter: keyof typeof GLOWS,
): readonly WeatherLayer[] {
  const glow = GLOWS[matter];
  const { windMetresPerSecond, seed } = stage.shot.scenery;
  const sprite = paintGlow(canvases, glow);
  return DEPTHS.map((depth, order) => ({
    depth,
    paint(target, now) {
      const field = {
        depth,
        count: glow.counts[order] ?? 0,
        fall: -glow.riseMetresPerSecond,
        drift: windMetresPerSecond * 0.08,
        seed: seed + order * 23 + matter.length,
      };
      const stray = (index: number, time: number) =>
        glow.stray * Math.sin(time * (0.5 + hash2(index, 6)) + index * 2.3);
      target.globalCompositeOperation = 'lighter';
      eachGrain(
        field,
        frame,
        now,
        (x, y, scale, index) => {
          const shine = glow.shine(index, now.time);
          if (shine < 0.03) return;
          const size = Math.max(3, glow.metres * (0.7 + 0.6 * hash2(index, 8)) * scale);
          target.globalAlpha = Math.min(1, shine);
          target.drawImage(sprite, x - size / 2, y - size / 2, size, size);
        },
        stray,
      );
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
    },
  }));
}

function paintGlow(canvases: CanvasFactory, { colour, heart }: Glow): Canvas {
  const canvas = canvases.createCanvas(GLOW_PIXELS, GLOW_PIXELS);
  const context = canvas.getContext('2d');
  const middle = GLOW_PIXELS / 2;
  const [red, green, blue] = colour;
  const gradient = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  gradient.addColorStop(0, 'rgba(255,255,240,1)');
  gradient.addColorStop(heart, `rgba(${red},${green},${blue},0.9)`);
  gradient.addColorStop(Math.min(0.9, heart + 0.25), `rgba(${red},${green},${blue},0.22)`);
  gradient.addColorStop(1, `rgba(${red},${green},${blue},0)`);
  context.fillStyle = gradient;
  context.fillRect(0, 0, GLOW_PIXELS, GLOW_PIXELS);
  return canvas;
}
