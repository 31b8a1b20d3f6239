import { hash2 } from '../../base/random.ts';
import type { CanvasFactory, Context2D } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { mapIn, type Window } from './plates.ts';
import type { Relief } from './relief.ts';

/** Lamps and flames of a picture, which are never quite still. */
export interface LampGlow {
  /** Lays more or less light over them where the frame of the first moment is seen now; none at 0 s, so that the first frame is the picture. */
  paint(target: Context2D, place: Window, seconds: number): void;
}

/** Size of the lights that are laid over, pixels of the longer side: light is soft. */
const GLOW_PIXELS = 240;
/** The most that a light grows, share of white. */
const MOST = 0.16;
/** Lights that are near each other flicker together, as a share of the longer side; others at another time. */
const NEIGHBOURHOOD = 0.14;
const GROUPS = 3;

/** Makes the glow of a picture as seen through a window; undefined when nothing in it shines. */
export function createLampGlow(
  canvases: CanvasFactory,
  relief: Relief,
  picture: FrameSize,
  window: Window,
  frame: FrameSize,
): LampGlow | undefined {
  const scale = GLOW_PIXELS / Math.max(frame.width, frame.height);
  const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) };
  const shares = mapIn(relief.lamps, relief, picture, window, size);
  if (!shares.some((share) => share > 0.05)) return undefined;
  const cell = NEIGHBOURHOOD * GLOW_PIXELS;
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const context = canvases.createCanvas(size.width, size.height).getContext('2d');
    const pixels = context.createImageData(size.width, size.height);
    for (const [at, share] of shares.entries()) {
      const [x, y] = [at % size.width, Math.floor(at / size.width)];
      const weight = share * groupShare(x / cell, y / cell, group);
      pixels.data.set([255, 214, 150, Math.round(weight * 255)], at * 4);
    }
    context.putImageData(pixels, 0, 0);
    return context.canvas;
  });
  return {
    paint(target, { left, top, width, height }, seconds) {
      target.save();
      target.globalCompositeOperation = 'screen';
      for (const [group, canvas] of groups.entries()) {
        target.globalAlpha = MOST * Math.abs(flicker(seconds, group) - flicker(0, group));
        target.drawImage(canvas, left, top, width, height);
      }
      target.restore();
    },
  };
}

/** How much a place belongs to a group: soft patches, together 1. */
function groupShare(u: number, v: number, group: number): number {
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const is = (column: number, row: number) => (Math.floor(hash2(column, row) * GROUPS) % GROUPS === group ? 1 : 0);
  const above = is(i, j) + (is(i + 1, j) - is(i, j)) * (u - i);
  const below = is(i, j + 1) + (is(i + 1, j + 1) - is(i, j + 1)) * (u - i);
  return above + (below - above) * (v - j);
}

/** Slow breathing and a quicker tremor, smooth, within -0.5 to 0.5. */
function flicker(seconds: number, group: number): number {
  const phase = group * 2.1;
  return (
    0.28 * Math.sin(seconds * 2.3 + phase) +
    0.14 * Math.sin(seconds * 5.9 + phase * 1.7) +
    0.08 * Math.sin(seconds * 11.3 + phase * 0.6)
  );
}
