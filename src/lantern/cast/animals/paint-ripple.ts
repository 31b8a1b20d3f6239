import type { Pen } from '../../paint/pen.ts';

/** Paints one that floats: only what is above the water is seen, and rings of foam run from where it lies. `reach` is half its length, metres. */
export function paintRipple(pen: Pen, reach: number, paint: () => void): void {
  const { context } = pen;
  context.save();
  context.beginPath();
  context.rect(-reach * 12, 0, reach * 24, reach * 24);
  context.clip();
  paint();
  context.restore();
  for (const [share, alpha] of [
    [1, 0.5],
    [1.35, 0.25],
  ] as const) {
    const grown = share + 0.05 * Math.sin(pen.time * 2 + share * 5);
    context.beginPath();
    context.ellipse(0, 0, reach * grown, reach * 0.09 * grown, 0, 0, Math.PI * 2);
    context.strokeStyle = pen.tone('#eef6fb', 0.4, alpha);
    context.lineWidth = Math.max(reach * 0.025, pen.pixelMetres);
    context.stroke();
  }
}
