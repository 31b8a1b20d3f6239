import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Condition } from '../../script/screenplay.ts';
import type { Opening } from './window-view.ts';

/** What cold and steam leave on the panes of a window, over what is seen through them; `grown`: how far it has got, 0 to 1. */
export function paintPanes(pen: Pen, opening: Opening, conditions: readonly Condition[], grown: number): void {
  if (conditions.includes('steamed-panes')) steam(pen, opening, grown);
  if (conditions.includes('frost')) frost(pen, opening, grown);
}

/** A white veil, thickest below, that drops have run down through, each a clear line with its bead. */
function steam(pen: Pen, { half, foot, high, x }: Opening, grown: number): void {
  const { context } = pen;
  const random = createRandom(`steam ${x}`);
  const veil = context.createLinearGradient(0, foot, 0, foot + high);
  veil.addColorStop(0, pen.glow('#f2f4f2', 0.86 * grown));
  veil.addColorStop(0.6, pen.glow('#eef2f2', 0.66 * grown));
  veil.addColorStop(1, pen.glow('#eaf0f2', 0.4 * grown));
  context.fillStyle = veil;
  context.fillRect(-half, foot, half * 2, high);
  for (let drop = 0; drop < half * 16; drop++) {
    const [at, top] = [random.range(-half, half), foot + high * random.range(0.35, 1)];
    // Drops run down when there is enough on the glass.
    const long = high * random.range(0.04, 0.28) * grown;
    const run = Math.max(foot + 0.03, top - long);
    context.fillStyle = pen.tone('#6f8390', -0.2, 0.4);
    context.fillRect(at, run, 0.014, top - run);
    context.beginPath();
    context.ellipse(at + 0.011, run, 0.018, 0.024, 0, 0, Math.PI * 2);
    context.fillStyle = pen.glow('#ffffff', 0.8);
    context.fill();
  }
}

/** Ice that has grown from the edges of the glass: a white rim, and ferns of fine needles that reach inward. */
function frost(pen: Pen, { half, foot, high, x }: Opening, grown: number): void {
  const { context } = pen;
  const random = createRandom(`frost ${x}`);
  const middle = foot + high / 2;
  const reach = Math.hypot(half, high / 2);
  const rim = context.createRadialGradient(0, middle, reach * 0.42, 0, middle, reach);
  rim.addColorStop(0, pen.glow('#f4faff', 0));
  rim.addColorStop(0.6, pen.glow('#f4faff', 0.5 * grown));
  rim.addColorStop(1, pen.glow('#ffffff', 0.95 * grown));
  context.fillStyle = rim;
  context.fillRect(-half, foot, half * 2, high);
  context.beginPath();
  for (let fern = 0; fern < 26; fern++) {
    const side = fern % 4;
    const along = random.range(-1, 1);
    const from: readonly [number, number] =
      side < 2
        ? [side === 0 ? -half : half, middle + (along * high) / 2]
        : [along * half, side === 2 ? foot : foot + high];
    const toMiddle = Math.atan2(middle - from[1], -from[0]) + random.range(-0.5, 0.5);
    addFern(pen, from, toMiddle, random.range(0.3, 0.62) * Math.min(half, high / 2) * grown);
  }
  context.strokeStyle = pen.glow('#ffffff', 0.85);
  context.lineWidth = 0.014;
  context.stroke();
}

/** A spine with needles on both sides, shorter towards its tip. */
function addFern({ context }: Pen, [x, y]: readonly [number, number], angle: number, long: number): void {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  context.moveTo(x, y);
  context.lineTo(x + dx * long, y + dy * long);
  for (let needle = 1; needle < 9; needle++) {
    const share = needle / 9;
    const [px, py] = [x + dx * long * share, y + dy * long * share];
    for (const side of [-1, 1]) {
      const turn = angle + side * 0.85;
      context.moveTo(px, py);
      context.lineTo(px + Math.cos(turn) * long * 0.36 * (1 - share), py + Math.sin(turn) * long * 0.36 * (1 - share));
    }
  }
}
