import { darkHourOf } from '../reference/grade.ts';
import type { DarkHour } from '../reference/night-picture.ts';
import type { Stage } from '../stage/stage.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';

/** Paints those who come in as much light as the picture has; `paint` is given what to paint on. */
export type DimActors = (target: Context2D, stage: Stage, paint: (layer: Context2D) => void) => void;

/** The darkness over those who come into a picture that was made dark: it has no lights of a film set. */
const UNLIT: Readonly<Record<DarkHour, string>> = { dusk: 'rgba(30,26,58,0.28)', night: 'rgba(8,12,32,0.5)' };

/** Makes what dims those who come into pictures by dusk and by night. */
export function createDimActors(canvases: CanvasFactory, storyboard: Storyboard): DimActors {
  const { width, height } = storyboard.frame;
  let unlit: Context2D | undefined;
  return (target, stage, paint) => {
    const dark = darkHourOf(storyboard, stage.shot.scenery);
    if (dark === undefined) {
      paint(target);
      return;
    }
    unlit ??= canvases.createCanvas(width, height).getContext('2d');
    unlit.clearRect(0, 0, width, height);
    paint(unlit);
    unlit.globalCompositeOperation = 'source-atop';
    unlit.fillStyle = UNLIT[dark];
    unlit.fillRect(0, 0, width, height);
    unlit.globalCompositeOperation = 'source-over';
    target.drawImage(unlit.canvas, 0, 0);
  };
}
