import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import { lerp } from '../../../base/interpolation.ts';

/** What opens by a leaf on hinges, and what is seen behind it. */
const LEAVES: Partial<Readonly<Record<Kind, string>>> = {
  door: '#f6d79a',
  wardrobe: '#4a3524',
  safe: '#2a2d33',
  refrigerator: '#e6f3fa',
  gate: '#cfe0b4',
  mailbox: '#2a2d33',
};

/** Whether a thing opens by a leaf on hinges. */
export function hasLeaf(kind: Kind): boolean {
  return LEAVES[kind] !== undefined;
}

/** How wide a leaf that is open is seen, as a share, and by how much its free edge comes nearer. */
const OPEN_WIDTH = 0.2;
const NEARER = 0.07;

/** Paints a thing whose leaf is open by a share: what is behind it, then the leaf, turned on its hinges at the left. */
export function paintLeaf({ context, tone }: Pen, kind: Kind, open: number, draw: () => void): void {
  const { size } = cardOf(kind);
  const half = size.lengthMetres / size.heightMetres / 2;
  const behind = LEAVES[kind] ?? '#2a2d33';
  const glow = context.createLinearGradient(-half, 0, half, 0);
  glow.addColorStop(0, tone(behind, -0.5));
  glow.addColorStop(1, tone(behind, 0.35));
  context.fillStyle = tone('#5a4433', -0.3);
  context.fillRect(-half * 1.06, 0, half * 2.12, 1.02);
  context.fillStyle = glow;
  context.fillRect(-half * 0.94, 0, half * 1.88, 0.98);
  const width = lerp(1, OPEN_WIDTH, open);
  context.save();
  context.translate(-half, 0);
  context.transform(width, NEARER * open * -0.5, 0, 1 + NEARER * open, 0, 0);
  context.translate(half, 0);
  draw();
  context.restore();
}

const FLIP_SECONDS = 0.95;
const PAGE = { half: 1.3, high: 1.05, foot: 0.12 } as const;

/** Paints an open book of height 1 whose pages turn one after the other. */
export function paintPages({ context, tone, time, lightSide }: Pen, cover: string): void {
  const { half, high, foot } = PAGE;
  const slab = (side: 1 | -1, colour: string, lit: number, grow: number) => {
    context.fillStyle = tone(colour, lit);
    context.beginPath();
    context.moveTo(0, foot - grow);
    context.quadraticCurveTo(side * half * 0.5, foot + 0.1, side * (half + grow), foot - grow * 0.6);
    context.lineTo(side * (half * 0.86 + grow), foot + high + grow * 0.6);
    context.quadraticCurveTo(side * half * 0.45, foot + high + 0.1, 0, foot + high);
    context.closePath();
    context.fill();
  };
  for (const side of [-1, 1] as const) slab(side, cover, side * lightSide * 0.2, 0.05);
  for (const side of [-1, 1] as const) slab(side, '#f6eedc', 0.2 + side * lightSide * 0.2, 0);
  context.strokeStyle = tone('#8a7f6c', -0.1, 0.55);
  context.lineWidth = 0.014;
  context.beginPath();
  for (const side of [-1, 1])
    for (let line = 1; line < 7; line++) {
      const y = foot + 0.06 + (high - 0.1) * (line / 7);
      context.moveTo(side * 0.12, y + 0.05);
      context.quadraticCurveTo(side * half * 0.45, y + 0.09, side * half * 0.74, y + 0.03);
    }
  context.stroke();
  // Two pages are on their way at a time, from right to left.
  for (const late of [0, 0.5]) {
    const share = (time / FLIP_SECONDS + late) % 1;
    const turn = Math.PI * share;
    const [x, up] = [Math.cos(turn) * half * 0.95, Math.sin(turn) * 0.8];
    const page = context.createLinearGradient(0, 0, x, 0);
    page.addColorStop(0, tone('#efe5cf', -0.25));
    page.addColorStop(1, tone('#fffaf0', 0.5));
    context.fillStyle = page;
    context.beginPath();
    context.moveTo(0, foot);
    context.quadraticCurveTo(x * 0.6, foot + up * 0.6 + 0.06, x, foot + up);
    context.lineTo(x * 0.92, foot + high + up * 0.9);
    context.quadraticCurveTo(x * 0.55, foot + high + up * 0.55 + 0.06, 0, foot + high);
    context.closePath();
    context.fill();
  }
}
