import { createRandom } from '../../base/random.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';

/** The last pass over a frame: bloom, vignette, grain. */
export interface Finish {
  paint(target: Context2D, stage: Stage, frame: number): void;
}

/** Different grain pictures that take turns; few, because each is as large as a frame. */
const GRAIN_PICTURES = 3;

/** Makes the finish of a frame size. */
export function createFinish(canvases: CanvasFactory, frame: FrameSize): Finish {
  const small = canvases.createCanvas(Math.ceil(frame.width / 8), Math.ceil(frame.height / 8));
  const tiny = canvases.createCanvas(Math.ceil(frame.width / 24), Math.ceil(frame.height / 24));
  const veils = Array.from({ length: GRAIN_PICTURES }, (_, index) => paintVeil(canvases, frame, index));
  return {
    paint(target, stage, index) {
      const strength = stage.light.bloom;
      if (strength > 0) paintBloom(target, small, tiny, strength);
      const veil = veils[index % veils.length];
      if (veil) target.drawImage(veil, 0, 0);
    },
  };
}

/** Bright parts bleed: the frame, made small and soft and dark but for its lights, is laid over itself as light. */
function paintBloom(target: Context2D, small: Canvas, tiny: Canvas, strength: number): void {
  const a = small.getContext('2d');
  a.globalCompositeOperation = 'copy';
  a.imageSmoothingQuality = 'low';
  a.drawImage(target.canvas, 0, 0, small.width, small.height);
  a.globalCompositeOperation = 'multiply';
  a.drawImage(small, 0, 0);
  const b = tiny.getContext('2d');
  b.globalCompositeOperation = 'copy';
  b.imageSmoothingQuality = 'low';
  b.drawImage(small, 0, 0, tiny.width, tiny.height);
  target.save();
  target.globalCompositeOperation = 'screen';
  target.globalAlpha = strength * 0.55;
  target.imageSmoothingQuality = 'low';
  target.drawImage(tiny, 0, 0, target.canvas.width, target.canvas.height);
  target.restore();
}

function paintVeil(canvases: CanvasFactory, frame: FrameSize, index: number): Canvas {
  const canvas = canvases.createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  const radius = Math.hypot(frame.width, frame.height) / 2;
  const vignette = context.createRadialGradient(frame.width / 2, frame.height / 2, radius * 0.55, frame.width / 2, frame.height / 2, radius);
  vignette.addColorStop(0, 'rgba(8,4,24,0)');
  vignette.addColorStop(1, 'rgba(8,4,24,0.34)');
  context.fillStyle = vignette;
  context.fillRect(0, 0, frame.width, frame.height);
  const random = createRandom(index).fork('grain');
  const size = Math.max(1, Math.round(frame.height / 720));
  for (let count = 0; count < 5000; count++) {
    context.fillStyle = random.chance(0.5) ? 'rgba(255,255,255,0.045)' : 'rgba(0,0,0,0.05)';
    context.fillRect(Math.floor(random.next() * frame.width), Math.floor(random.next() * frame.height), size, size);
  }
  return canvas;
}
