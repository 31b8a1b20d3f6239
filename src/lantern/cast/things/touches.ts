import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';

/** What moves on a thing by itself; the context is in units of its height. */
export function paintTouches(pen: Pen, kind: Kind, colour: string): void {
  TOUCHES[kind]?.(pen, colour);
}

const TOUCHES: Partial<Readonly<Record<Kind, (pen: Pen, colour: string) => void>>> = {
  candle: (pen) => paintFlame(pen, 0.69, 0.3),
  balloon: (pen) => paintString(pen, 0, -1.1),
  kite: (pen, colour) => paintKiteTail(pen, colour),
};

/** A flame on its wick, alive. */
function paintFlame(pen: Pen, y: number, tall: number): void {
  const { context, time } = pen;
  const flicker = 1 + 0.08 * Math.sin(time * 9.1) + 0.05 * Math.sin(time * 5.3);
  const lean = 0.03 * Math.sin(time * 3.7) + pen.wind * 0.004;
  const halo = context.createRadialGradient(0, y + tall / 2, 0, 0, y + tall / 2, 1.5);
  halo.addColorStop(0, pen.glow('#ffb84a', 0.5 * flicker));
  halo.addColorStop(1, pen.glow('#ffb84a', 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(-1.5, y - 1.4, 3, 3);
  context.globalCompositeOperation = 'source-over';
  for (const [size, colour] of [
    [1, '#ff9a2e'],
    [0.66, '#ffd25c'],
    [0.34, '#fff7dc'],
  ] as const) {
    const [w, h] = [tall * 0.26 * size, tall * size * flicker];
    context.fillStyle = pen.glow(colour);
    context.beginPath();
    context.moveTo(0, y - tall * 0.06 * size);
    context.bezierCurveTo(w * 1.3, y, w + lean, y + h * 0.5, lean * 2, y + h);
    context.bezierCurveTo(-w + lean, y + h * 0.5, -w * 1.3, y, 0, y - tall * 0.06 * size);
    context.fill();
  }
}

function paintString(pen: Pen, from: number, to: number): void {
  const { context, time } = pen;
  context.strokeStyle = pen.tone('#e8e2d4', 0.3, 0.9);
  context.lineWidth = Math.max(0.008, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, from);
  const sway = 0.06 * Math.sin(time * 1.7);
  context.bezierCurveTo(sway, from - 0.3, -sway * 1.4, from - 0.7, sway * 0.8, to);
  context.stroke();
}

function paintKiteTail(pen: Pen, colour: string): void {
  const { context, time } = pen;
  const at = (share: number) => ({
    x: 0.12 * share * Math.sin(time * 4 - share * 7) + share * 0.14,
    y: 0.3 - 0.75 * share,
  });
  context.strokeStyle = pen.tone('#6b4a30', 0);
  context.lineWidth = Math.max(0.008, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, 0.3);
  for (let step = 1; step <= 10; step++) context.lineTo(at(step / 10).x, at(step / 10).y);
  context.stroke();
  for (const share of [0.3, 0.55, 0.8, 1]) {
    const { x, y } = at(share);
    context.fillStyle = pen.tone(colour, 0.2);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x - 0.06, y + 0.035);
    context.lineTo(x - 0.06, y - 0.035);
    context.closePath();
    context.moveTo(x, y);
    context.lineTo(x + 0.06, y + 0.035);
    context.lineTo(x + 0.06, y - 0.035);
    context.closePath();
    context.fill();
  }
}
