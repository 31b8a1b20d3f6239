import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** Light of a low sun that bleeds over what stands before it. */
export interface SunVeil {
  paint(target: Context2D, stage: Stage): void;
}

const PIXELS = 96;
/** Reach of the veil as a share of the focal length. */
const REACH = 0.62;
const STRENGTH = 0.36;
/** Above this height (tangent) the sun stands clear of things and no longer bleeds. */
const HIGH = 0.32;

/** Makes the veil of a film; equal colours share one picture. */
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
      const picture = pictures.get(sun.colour) ?? paintPicture(canvases, sun.colour);
      pictures.set(sun.colour, picture);
      target.globalCompositeOperation = 'screen';
      target.globalAlpha = strength;
      target.drawImage(picture, x - reach, y - reach, reach * 2, reach * 2);
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
    },
  };
}

function paintPicture(canvases: CanvasFactory, colour: string): Canvas {
  const canvas = canvases.createCanvas(PIXELS, PIXELS);
  const context = canvas.getContext('2d');
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const gradient = context.createRadialGradient(PIXELS / 2, PIXELS / 2, 0, PIXELS / 2, PIXELS / 2, PIXELS / 2);
  for (let step = 0; step <= 10; step++) {
    const distance = step / 10;
    gradient.addColorStop(distance, `rgba(${red},${green},${blue},${(0.85 * (1 - distance) ** 2.6).toFixed(3)})`);
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, PIXELS, PIXELS);
  return canvas;
}
