import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Motion } from './paint-moving.ts';

/** A part that turns within a thing that stands: round which place, how large, in units of height, and how fast. */
interface TurningPart {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Height over width: less where one looks down on it. */
  readonly flat?: number;
  /** Radians a second, clockwise. */
  readonly speed: number;
}

/** What turns on things of which one says that they turn or run: the hands of a clock, the drum of a washing machine. */
const TURNING: Partial<Readonly<Record<Kind, TurningPart>>> = {
  'electric-fan': { x: 0, y: 0.64, radius: 0.35, speed: 9 },
  'washing-machine': { x: 0, y: 0.42, radius: 0.23, speed: 5 },
  'ferris-wheel': { x: 0, y: 0.545, radius: 0.46, speed: 0.55 },
  'record-player': { x: -0.04, y: 0.72, radius: 0.68, flat: 0.2, speed: 3.5 },
};

/** How many times as fast time goes for what shows it, when it is said to turn: the hands of a clock are seen to. */
const LAPSES: Partial<Readonly<Record<Kind, number>>> = {
  clock: 700,
  'grandfather-clock': 1,
  windmill: 3,
  'ceiling-fan': 4,
  dominoes: 1,
  pendulum: 0,
  book: 0,
};

/** Those whose time stands still until they are set going. */
const STANDS_UNTIL: ReadonlySet<Kind> = new Set<Kind>(['dominoes']);

/** Whether a thing that falls does so by its parts, one after the other. */
export function fallsWithin(kind: Kind): boolean {
  return STANDS_UNTIL.has(kind);
}

/** What time it is on a thing, seconds. */
export function timeOf(kind: Kind, seconds: number, motion: Motion | undefined): number {
  const lapsed = motion === undefined ? 0 : lapsedBy(kind, motion);
  return STANDS_UNTIL.has(kind) ? lapsed : seconds + lapsed;
}

/** How much later it is on a thing that has been turning for so many seconds. */
function lapsedBy(kind: Kind, { turned = 0 }: Motion): number {
  return turned * (LAPSES[kind] ?? 0);
}

/** Whether a thing that turns does so with a part of it, and stands itself. */
export function turnsWithin(kind: Kind): boolean {
  return TURNING[kind] !== undefined || LAPSES[kind] !== undefined;
}

/** Draws a thing with its turning part turned: the same drawing, of which that part is drawn again in a disc of its own. */
export function paintTurned({ context }: Pen, kind: Kind, { turned = 0 }: Motion, draw: () => void): void {
  draw();
  const part = TURNING[kind];
  if (part === undefined || turned === 0) return;
  const { x, y, radius, flat = 1, speed } = part;
  context.save();
  context.beginPath();
  context.ellipse(x, y, radius, radius * flat, 0, 0, 2 * Math.PI);
  context.clip();
  context.translate(x, y);
  context.scale(1, flat);
  context.rotate(-turned * speed);
  context.scale(1, 1 / flat);
  context.translate(-x, -y);
  draw();
  context.restore();
}
