import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** Where paper comes out of a machine, in units of its height: which way, and how far. */
interface Slot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly long: number;
  readonly way: 'down' | 'up';
}

const SLOTS: Partial<Readonly<Record<Kind, Slot>>> = {
  printer: { x: 0, y: 0.4, half: 0.22, long: 0.52, way: 'down' },
  typewriter: { x: 0, y: 0.72, half: 0.34, long: 0.5, way: 'up' },
  'cash-register': { x: -0.3, y: 0.84, half: 0.1, long: 0.4, way: 'up' },
  'rotary-phone': { x: 0, y: 0.8, half: 0.2, long: 0.4, way: 'up' },
};
const LINES = 9;
/** Out of a printer it comes in jerks, a line at a time. */
const JERKS = 14;

/** A sheet of paper comes out of a machine, a line of print after the other. */
export const paintFeedingOut: HappeningPainter = (pen, { actor, draw }) => {
  const slot = SLOTS[actor.member.kind] ?? { x: 0, y: 0.5, half: 0.2, long: 0.5, way: 'down' };
  const share = progressOf(actor, 3.6);
  const jerked = (Math.floor(share * JERKS) + smoothstep(0.2, 0.8, (share * JERKS) % 1)) / JERKS;
  if (slot.way === 'up') paintSheet(pen, slot, jerked, actor.member.seed);
  draw(pen);
  if (slot.way === 'down') paintSheet(pen, slot, jerked, actor.member.seed);
};

function paintSheet({ context, tone }: Pen, { x, y, half, long, way }: Slot, share: number, seed: number): void {
  if (share <= 0) return;
  const down = way === 'down';
  const end = y + (down ? -1 : 1) * long * share;
  const wide = half * (down ? 1 + 0.3 * share : 1);
  const paper = context.createLinearGradient(0, y, 0, end);
  paper.addColorStop(0, tone('#d4d2cc', 0));
  paper.addColorStop(0.3, tone('#fbfaf6', 0.4));
  paper.addColorStop(1, tone('#ffffff', 0.6));
  context.fillStyle = paper;
  context.beginPath();
  context.moveTo(x - half, y);
  context.lineTo(x - wide, end);
  context.lineTo(x + wide, end);
  context.lineTo(x + half, y);
  context.closePath();
  context.fill();
  context.fillStyle = tone('#4a5468', 0, 0.8);
  for (let line = 0; line < LINES; line++) {
    // The first line is at the edge that came out first.
    const at = end + (down ? 1 : -1) * long * ((line + 1) / (LINES + 1));
    if (down ? at > y - 0.02 : at < y + 0.02) continue;
    const width = wide * (line === 0 ? 0.9 : 1.2 + 0.4 * hash2(seed, line));
    context.fillRect(x - wide * 0.8, at, width, 0.012);
  }
}
