import type { Look } from '../script/screenplay.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';

/** Treats a finished picture as the film's look asks. */
export function paintLook(target: Context2D, frame: FrameSize, look: Look): void {
  switch (look) {
    case 'lantern':
      return;
    case 'black-and-white':
      wash(target, frame, 'saturation', '#808080', 1);
      wash(target, frame, 'soft-light', '#707070', 0.5);
      return;
    case 'vintage':
      wash(target, frame, 'saturation', '#808080', 0.45);
      wash(target, frame, 'multiply', '#f2dcb4', 0.9);
      // Old prints have no black left: their shadows fade to brown.
      wash(target, frame, 'screen', '#3a2418', 0.55);
  }
}

function wash(
  target: Context2D,
  frame: FrameSize,
  operation: Context2D['globalCompositeOperation'],
  colour: string,
  alpha: number,
): void {
  target.globalCompositeOperation = operation;
  target.globalAlpha = alpha;
  target.fillStyle = colour;
  target.fillRect(0, 0, frame.width, frame.height);
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}
