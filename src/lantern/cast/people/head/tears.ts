import type { FaceState } from './face-state.ts';
import { eyeShapeOf } from './eye.ts';
import type { HeadPen } from './head-pen.ts';

const WATER = '#9fd8ff';
const SHINE = '#ffffff';
/** How wide a stream of tears is, and a drop in it, heads. */
const STREAM = 0.03;
const DROP = 0.042;
/** Below the chin drops fall on, heads. */
const CHIN = -0.5;
const DROPS_PER_SECOND = 0.75;

/** Draws tears: on each cheek in view a wet stream from the lower lid to the jaw, and drops that run down it and fall. */
export function drawTears(head: HeadPen, face: FaceState): void {
  const { pen, view, form, pixels } = head;
  const { context, time } = pen;
  if (face.tears <= 0 || view.face < 0.35) return;
  for (const far of [false, true]) {
    const eye = eyeShapeOf(head, face, far);
    if (eye.w < 0.03) continue;
    const side = far ? 1 : -1;
    const lid = eye.y - eye.low - 0.01;
    const across = (y: number) => view.onFace(side * form.eyeApart * (1.12 - 0.22 * ((lid - y) / (lid - CHIN))), y).x;
    const through = [0, 0.3, 0.6, 0.86].map((share) => lid + (-0.4 - lid) * share);
    const width = Math.max(STREAM, 1.6 / pixels);
    for (const [colour, share, shift] of [
      [WATER, 1, 0],
      [SHINE, 0.3, -0.25],
    ] as const) {
      context.strokeStyle = pen.glow(colour, 0.85 * face.tears);
      context.lineWidth = width * share;
      context.lineCap = 'round';
      context.beginPath();
      for (const [index, y] of through.entries()) {
        const x = across(y) + shift * width;
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.stroke();
    }
    for (const offset of [0, 0.5]) {
      const gone = (time * DROPS_PER_SECOND + offset + (far ? 0.27 : 0)) % 1;
      const y = lid + (CHIN - 0.16 - lid) * gone ** 1.3;
      drawDrop(head, across(Math.max(y, -0.42)), y, Math.max(DROP, 2.2 / pixels) * face.tears);
    }
  }
}

/** Round below and pointed above, with a light in it. */
function drawDrop({ pen }: HeadPen, x: number, y: number, r: number): void {
  const { context } = pen;
  context.fillStyle = pen.glow(WATER, 0.95);
  context.beginPath();
  context.moveTo(x, y + 2 * r);
  context.bezierCurveTo(x + 0.4 * r, y + r, x + r, y + 0.5 * r, x + r, y);
  context.bezierCurveTo(x + r, y - 1.3 * r, x - r, y - 1.3 * r, x - r, y);
  context.bezierCurveTo(x - r, y + 0.5 * r, x - 0.4 * r, y + r, x, y + 2 * r);
  context.fill();
  context.fillStyle = pen.glow(SHINE, 0.9);
  context.beginPath();
  context.ellipse(x - 0.3 * r, y + 0.1 * r, 0.24 * r, 0.34 * r, 0, 0, Math.PI * 2);
  context.fill();
}
