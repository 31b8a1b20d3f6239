import type { Pen } from '../../../paint/pen.ts';

const CORK = '#c89a62';
/** Seconds until it pops, and how fast it goes up, heights a second. */
const POPS_AFTER_SECONDS = 0.7;
const SPEED = 2.4;
const GRAVITY = 1.5;
const HALF = 0.035;

/** Whether a bottle has popped already. */
export function hasPopped(seconds: number): boolean {
  return seconds > POPS_AFTER_SECONDS;
}

/** Where the neck of a bottle is, in units of its height, and which way it points, radians up from the right. */
interface Neck {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Paints the cork of a bottle: in its neck, then on its way up and down. */
export function paintCork({ context, tone }: Pen, seconds: number, { x, y: neckY, turn }: Neck): void {
  const flown = Math.max(0, seconds - POPS_AFTER_SECONDS);
  const y = neckY + SPEED * Math.sin(turn) * flown - GRAVITY * flown * flown;
  if (y < 0) return;
  context.save();
  context.translate(x + SPEED * Math.cos(turn) * flown, y);
  context.rotate(turn - Math.PI / 2 - flown * 7);
  context.fillStyle = tone(CORK, 0.3);
  context.beginPath();
  context.roundRect(-HALF, -HALF, 2 * HALF, 3.4 * HALF, HALF * 0.6);
  context.fill();
  context.restore();
}
