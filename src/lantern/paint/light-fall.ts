import { isThick } from '../light/thick-air.ts';
import { CLOSED_SKIES } from '../light/veils.ts';
import type { Light } from '../light/light.ts';
import type { Hour } from '../script/screenplay.ts';
import { focalPixels, horizonY } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** How the light of an hour falls off over the picture: sRGB bytes and weights, 0 to 1, at the sun and far from it. */
interface Fall {
  readonly lit: string;
  readonly litWeight: number;
  readonly shade: string;
  readonly shadeWeight: number;
}

/** Warm where the sun is, cool where it is not: no hour is of one colour. */
const FALLS: Partial<Readonly<Record<Hour, Fall>>> = {
  dawn: { lit: '255,200,176', litWeight: 0.2, shade: '58,84,160', shadeWeight: 0.2 },
  morning: { lit: '255,247,200', litWeight: 0.27, shade: '62,98,160', shadeWeight: 0.2 },
  day: { lit: '255,255,246', litWeight: 0.1, shade: '40,60,90', shadeWeight: 0.08 },
  noon: { lit: '255,255,255', litWeight: 0.22, shade: '24,44,70', shadeWeight: 0.22 },
  golden: { lit: '255,194,84', litWeight: 0.34, shade: '44,54,104', shadeWeight: 0.26 },
  sunset: { lit: '255,146,62', litWeight: 0.2, shade: '22,38,88', shadeWeight: 0.3 },
  dusk: { lit: '214,132,142', litWeight: 0.16, shade: '8,16,54', shadeWeight: 0.16 },
};
/** Shares of both: an open sky tells its sun by itself and must not lie over faces, in fog nothing else tells it. */
const OPEN = { lit: 0.12, shade: 0.7 } as const;
const CLOSED = { lit: 0.8, shade: 1 } as const;
const FOG = { lit: 1.25, shade: 1 } as const;
const MIST = { lit: 0.6, shade: 1 } as const;
/** How far the light reaches, in diagonals of the frame, and where in that neither light nor shade is laid. */
const REACH = 0.95;
const EVEN = 0.45;
/** A sun farther out than this, shares of the frame, lights the picture from its edge. */
const EDGE = { x: 0.06, y: 0.12 } as const;

/** Light without an edge needs no more: so many pixels of the layer are one of the fall. */
const COARSE = 4;

/**
 * The fall of the hour's light over the picture: it is brightest where the sun stands, also behind a closed deck, low on one side in the
 * morning and overhead at noon. Nothing by night, in rooms and where there is no air.
 */
export interface LightFall {
  /** Lays it over a layer that is `scale` of the frame's size; `weight`: how much of it, 0 to 1. */
  lay(target: Context2D, stage: Stage, scale: number, weight?: number): void;
}

/** Makes the light fall of a film. */
export function createLightFall(canvases: CanvasFactory): LightFall {
  let coarse: Context2D | undefined;
  return {
    lay(target, stage, scale, weight = 1) {
      const { light, set } = stage;
      const fall = FALLS[light.hour];
      // Deep in a cave or under a porch the sky is a part of the picture only.
      if (fall === undefined || !set.openAir || set.shelterToZ !== undefined || light.medium !== undefined) return;
      const { width, height } = target.canvas;
      coarse ??= canvases.createCanvas(Math.ceil(width / COARSE), Math.ceil(height / COARSE)).getContext('2d');
      paintFall(coarse, stage, scale / COARSE, fall, weight);
      target.imageSmoothingEnabled = false;
      target.drawImage(coarse.canvas, 0, 0, width, height);
      target.imageSmoothingEnabled = true;
    },
  };
}

function paintFall(target: Context2D, { light, camera }: Stage, scale: number, fall: Fall, weight: number): void {
  const share = sharesIn(light);
  const { width, height } = target.canvas;
  const frame = { width: width / scale, height: height / scale };
  const focal = focalPixels(camera.focal, frame) * scale;
  const x = within(width / 2 + (light.sun.x - camera.pan) * focal, width, EDGE.x);
  const y = within(horizonY(camera, frame) * scale - light.sun.y * focal, height, EDGE.y);
  const round = target.createRadialGradient(x, y, 0, x, y, REACH * Math.hypot(width, height));
  round.addColorStop(0, `rgba(${fall.lit},${(fall.litWeight * share.lit * weight).toFixed(3)})`);
  round.addColorStop(EVEN, `rgba(${fall.lit},0)`);
  round.addColorStop(EVEN, `rgba(${fall.shade},0)`);
  round.addColorStop(1, `rgba(${fall.shade},${(fall.shadeWeight * share.shade * weight).toFixed(3)})`);
  target.clearRect(0, 0, width, height);
  target.fillStyle = round;
  target.fillRect(0, 0, width, height);
}

/** How much of the fall of its hour a light shows. */
function sharesIn(light: Light): { readonly lit: number; readonly shade: number } {
  if (light.weather === 'fog') return isThick(light) ? FOG : MIST;
  return light.weather === 'sandstorm' || CLOSED_SKIES.has(light.weather) ? CLOSED : OPEN;
}

function within(at: number, size: number, beyond: number): number {
  return Math.min((1 + beyond) * size, Math.max(-beyond * size, at));
}
