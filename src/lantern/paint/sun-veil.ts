import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Light of a low sun that bleeds over what stands before it. */
export interface SunVeil {
  paint(target: Context2D, stage: Stage): void;
}

/** Reach of the veil as a share of the focal length. */
const REACH = 0.5;
const STRENGTH = 0.36;
/** How bright the sky round a low sun is, 0 to 1. */
const SKY_LEVEL = 0.6;
/** Above this height (tangent) the sun stands clear of things and no longer bleeds. */
const HIGH = 0.32;

/** Makes the veil of a film; shots with one sun and lens share one picture. */
export function createSunVeil(canvases: CanvasFactory, frame: FrameSize): SunVeil {
  const pictures = new Map<string, Canvas>();
  return {
    paint(target, stage) {
      const { sun } = stage.light;
      const strength = STRENGTH * sun.glow * Math.max(0, 1 - sun.y / HIGH);
      if (!stage.set.openAir || sun.kind === 'moon' || stage.light.weather === 'fog' || strength < 0.05) return;
      const focal = focalPixels(stage.camera.focal, frame);
      const x = frame.width / 2 + (sun.x - stage.camera.pan) * focal;
      const y = horizonY(stage.camera, frame) - sun.y * focal;
      const reach = REACH * focal;
      if (x + reach < 0 || x - reach > frame.width) return;
      // At its full size and on whole pixels: laid down unscaled it costs less than half.
      const name = `${sun.colour} ${Math.round(reach)}`;
      const picture = pictures.get(name) ?? paintPicture(canvases, sun.colour, Math.round(reach) * 2);
      pictures.set(name, picture);
      target.globalAlpha = strength;
      target.drawImage(picture, Math.round(x - reach), Math.round(y - reach));
      target.globalAlpha = 1;
    },
  };
}

function paintPicture(canvases: CanvasFactory, colour: string, pixels: number): Canvas {
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
