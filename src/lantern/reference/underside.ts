import type { Canvas, CanvasFactory, Context2D } from '../paint/canvas.ts';

/** How far up a body its lower side counts, a share of its height, and its colour. */
const LOWER = 0.45;
const COLOUR = '#0a0c16';
/** How far it is seen below the body, shares of the height, each as dark as this. */
const STEPS = [0.005, 0.011, 0.018, 0.026, 0.036, 0.048] as const;
const ALPHA = 0.17;

/** The lower side of somebody cut out, who goes from `top` to `bottom` on a canvas, as a silhouette that fades upward. */
export function undersideOf(canvases: CanvasFactory, body: Canvas, top = 0, bottom = body.height): Canvas {
  const { width, height } = body;
  const context = canvases.createCanvas(width, height).getContext('2d');
  context.drawImage(body, 0, 0);
  context.globalCompositeOperation = 'source-in';
  const fade = context.createLinearGradient(0, bottom - (bottom - top) * LOWER, 0, bottom);
  fade.addColorStop(0, `${COLOUR}00`);
  fade.addColorStop(1, COLOUR);
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
  return context.canvas;
}

/**
 * Lays the dark line down where a body meets the ground: along all of its lower edge, since who lies or sits touches the ground in more places
 * than the lowest. `drawDown` draws the silhouette so much lower than the body, a share of its height.
 */
export function layUnderside(context: Context2D, drawDown: (share: number) => void): void {
  context.save();
  context.globalAlpha *= ALPHA;
  for (const step of STEPS) drawDown(step);
  context.restore();
}
