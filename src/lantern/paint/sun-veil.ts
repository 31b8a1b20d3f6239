import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Light of a low sun that bleeds over what stands before it. */
export interface SunVeil {
  /** `scale`: what the target is of the frame's size; `weight`: how much of the veil is laid down, 0 to 1. */
  paint(target: Context2D, stage: Stage, scale: number, weight?: number): void;
}

/** Reach of the veil as a share of the focal length. */
const REACH = 0.5;
const STRENGTH = 0.36;
/** How bright the sky round a low sun is, 0 to 1. */
const SKY_LEVEL = 0.6;
/** Above this height (tangent) the sun stands clear of things and no longer bleeds. */
const HIGH = 0.32;

/** Light without an edge needs no more. */
const PICTURE_PIXELS = 256;

/** Makes the veil of a film; shots with one sun share one picture. */
export function createSunVeil(canvases: CanvasFactory, frame: FrameSize): SunVeil {
  const pictures = new Map<string, Canvas>();
  return {
    paint(target, stage, scale, weight = 1) {
      const { sun } = stage.light;
      const strength = STRENGTH * sun.glow * Math.max(0, 1 - sun.y / HIGH);
      // One that has set would shine on the ground before it.
      if (!stage.set.openAir || sun.kind === 'moon' || sun.y < 0 || stage.light.weather === 'fog' || strength < 0.05)
        return;
      const focal = focalPixels(stage.camera.focal, frame);
      const x = frame.width / 2 + (sun.x - stage.camera.pan) * focal;
      const y = horizonY(stage.camera, frame) - sun.y * focal;
      const reach = REACH * focal;
      if (x + reach < 0 || x - reach > frame.width) return;
      const picture = pictures.get(sun.colour) ?? paintPicture(canvases, sun.colour);
      pictures.set(sun.colour, picture);
      target.globalAlpha = strength * weight;
      target.drawImage(picture, (x - reach) * scale, (y - reach) * scale, reach * 2 * scale, reach * 2 * scale);
      target.globalAlpha = 1;
    },
  };
}

function paintPicture(canvases: CanvasFactory, colour: string): Canvas {
  const pixels = PICTURE_PIXELS;
  const canvas = canvases.createCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  const [red, green, blue] = [1, 3, 5].map((at) => paler(Number.parseInt(colour.slice(at, at + 2), 16)));
  const gradient = context.createRadialGradient(pixels / 2, pixels / 2, 0, pixels / 2, pixels / 2, pixels / 2);
  for (let step = 0; step <= 10; step++) {
    const distance = step / 10;
    gradient.addColorStop(distance, `rgba(${red},${green},${blue},${(0.85 * (1 - distance) ** 2.6).toFixed(3)})`);
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, pixels, pixels);
  return canvas;
}

/** Laid over the sky round a sun, what lacks of white would dim it; a screen would not, but costs four times as much. */
function paler(part: number): number {
  return Math.round(part + (255 - part) * SKY_LEVEL);
}
