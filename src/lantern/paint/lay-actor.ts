import type { Rgb } from '../light/light.ts';
import { darkHourOf } from '../reference/grade.ts';
import type { DarkHour } from '../reference/other-light.ts';
import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** How somebody who comes into a picture is seen: how much of them is there, 0 to 1, and whether the hour's darkness is on them. */
export interface Seen {
  readonly presence: number;
  readonly inItsHour: boolean;
  /** The light on the picture's ground, as factors of 0 to 1. */
  readonly groundLight: Rgb;
}

/** Lays somebody into a picture; `paint` is given what to paint on. */
export type LayActor = (target: Context2D, stage: Stage, seen: Seen, paint: (layer: Context2D) => void) => void;

/** The darkness over those who come into a picture that was made dark, which has no lights of a film set: at least so much of it. */
const UNLIT: Readonly<Record<DarkHour, { readonly colour: string; readonly least: number }>> = {
  dusk: { colour: '30,26,58', least: 0.2 },
  night: { colour: '8,12,32', least: 0.34 },
};

/** Makes what lays those who come into pictures, in as much light as the picture has. */
export function createLayActor(canvases: CanvasFactory, storyboard: Storyboard): LayActor {
  const { width, height } = storyboard.frame;
  let layer: Context2D | undefined;
  return (target, stage, { presence, inItsHour, groundLight }, paint) => {
    const dark = inItsHour ? darkHourOf(storyboard, stage.shot.scenery) : undefined;
    if (presence <= 0) return;
    layer ??= canvases.createCanvas(width, height).getContext('2d');
    layer.clearRect(0, 0, width, height);
    paint(layer);
    layer.globalCompositeOperation = 'source-atop';
    layer.fillStyle = shadeOf(groundLight, dark);
    layer.fillRect(0, 0, width, height);
    layer.globalCompositeOperation = 'source-over';
    target.globalAlpha = presence;
    target.drawImage(layer.canvas, 0, 0);
    target.globalAlpha = 1;
  };
}

/** A veil that takes away what a light has not, in its mean, or in the darkness of an hour. */
function shadeOf([red, green, blue]: Rgb, dark: DarkHour | undefined): string {
  const level = Math.max(red, green, blue);
  if (dark !== undefined) return `rgba(${UNLIT[dark].colour},${Math.max(UNLIT[dark].least, 1 - level)})`;
  const [r, g, b] = [red, green, blue].map((part) => Math.round((part / level) * 40));
  return `rgba(${r},${g},${b},${1 - level})`;
}
