import type { Pen } from '../../paint/pen.ts';

const STROKES = 3;
const SPREAD = 0.5;

/**
 * Paints the strokes that go out from a mouth that calls, as one draws a sound. `way` is 1 to the right and -1 to the left, `size`
 * the length of the head and `strength` how loud it is, 0 to 1; at 0 there is nothing.
 */
export function paintCall(
  { context, tone, time, pixelMetres }: Pen,
  mouth: { readonly x: number; readonly y: number },
  {
    way,
    size,
    strength,
    pitch,
  }: { readonly way: number; readonly size: number; readonly strength: number; readonly pitch: number },
): void {
  if (strength < 0.25) return;
  const wide = Math.max(size * 0.07, pixelMetres * 1.1);
  context.lineCap = 'round';
  context.beginPath();
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const angle = pitch + SPREAD * (stroke - (STROKES - 1) / 2);
    const pulse = 0.08 * Math.sin(time * 17 + stroke);
    const [from, to] = [size * (0.34 + pulse), size * (0.8 + pulse + (stroke === 1 ? 0.16 : 0))];
    context.moveTo(mouth.x + way * Math.cos(angle) * from, mouth.y + Math.sin(angle) * from);
    context.lineTo(mouth.x + way * Math.cos(angle) * to, mouth.y + Math.sin(angle) * to);
  }
  // Light with a dark edge, so that it is seen before a pale sky as well.
  const shown = Math.min(1, strength * 1.4);
  for (const [colour, light, alpha, width] of [
    ['#3a3440', -0.1, 0.45 * shown, wide * 1.9],
    ['#fffaf0', 0.6, 0.95 * shown, wide],
  ] as const) {
    context.strokeStyle = tone(colour, light, alpha);
    context.lineWidth = width;
    context.stroke();
  }
}
