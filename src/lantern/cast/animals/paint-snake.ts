import { smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import { traceRound } from '../../paint/trace-round.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Coat } from './species.ts';
import { sweep } from './tube.ts';
import type { Blob } from './tube.ts';

const SECTIONS = 56;
/** Length along the ground and how far the windings go to either side, metres of the build; how much of that is seen from a little above. */
const LONG = 1.55;
const WINDS = 0.15;
const SEEN_ABOVE = 0.42;
const RADIUS = 0.036;
/** Radians of windings from tail to head. */
const WAVES = 19;
/** From which share of its length on the head is raised, and how high: in passing, and with its hood spread. */
const RAISED = { from: 0.86, high: 0.13 } as const;
const REARED = { from: 0.66, high: 0.56 } as const;

/** Draws a snake that faces right: windings on the ground, the head a little raised; with its hood spread it stands up. */
export function paintSnake(pen: Pen, coat: Coat, { member, deed, travelled, actionTime }: ActorState): void {
  const { seed } = member;
  const rears = deed === 'raise-hood' ? smoothstep(0, 0.9, actionTime) : 0;
  const gone = rears > 0 ? 0 : deed === 'shed-skin' ? pen.time * 0.1 : travelled + pen.time * 0.15;
  const blobs = Array.from({ length: SECTIONS }, (_, k) =>
    sectionAt(k / (SECTIONS - 1), rears, { gone, seed, time: pen.time }),
  );
  paintShade(pen, blobs);
  if (deed === 'shed-skin') paintShed(pen, coat, blobs, actionTime);
  if (rears > 0) paintHood(pen, coat, blobs, rears);
  const { context } = pen;
  context.beginPath();
  sweep(context, blobs);
  const fill = context.createLinearGradient(0, 0.2 + 0.3 * rears, 0, -0.06);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.6));
  fill.addColorStop(1, pen.tone(coat.base, -0.5));
  context.fillStyle = fill;
  context.fill();
  context.beginPath();
  blobs.forEach(({ x, y, rise }, k) => {
    if (k % 3 !== 0 || k < 3) return;
    traceRound(context, x, y + rise * 0.3, rise * 0.62, rise * 0.42);
  });
  context.fillStyle = pen.tone(coat.dark, 0.1, 0.8);
  context.fill();
  paintHead(pen, coat, blobs.at(-1)!, seed);
}

/** One section of the body, `t` from tail to head. */
function sectionAt(
  t: number,
  rears: number,
  { gone, seed, time }: { readonly gone: number; readonly seed: number; readonly time: number },
): Blob {
  const radius = RADIUS * Math.min(1, 0.22 + t * 2.4);
  const from = RAISED.from + (REARED.from - RAISED.from) * rears;
  const high = RAISED.high + (REARED.high - RAISED.high) * rears;
  const up = t > from ? (t - from) / (1 - from) : 0;
  const swing = Math.sin(t * WAVES - gone * 6 + seed);
  // The windings lie on the ground: what goes aside is seen as higher or lower only.
  const aside = WINDS * swing * (1 - up) * Math.min(1, 1.2 - t * 0.4);
  const along = -0.85 + LONG * Math.min(t, from + (1 - from) * (1 - 0.82 * rears));
  const sway = rears * up * 0.05 * Math.sin(time * 1.7 + seed);
  const forward = rears > 0 ? rears * (0.1 * Math.sin(up * Math.PI * 1.15) + (up > 0.86 ? (up - 0.86) * 0.55 : 0)) : 0;
  const x = along + 0.045 * Math.cos(t * WAVES - gone * 6 + seed) * (1 - up) + sway + forward;
  const y = radius + aside * SEEN_ABOVE + high * (rears > 0 ? Math.min(1, up * 1.12) : up ** 1.3);
  return { x, y, ux: 0, uy: 1, ax: 1, ay: 0, rise: radius, fall: radius, width: radius };
}

/** The shadow of what lies: right under the body, all along it. */
function paintShade({ context, tone }: Pen, blobs: readonly Blob[]): void {
  context.beginPath();
  for (const { x, y, rise } of blobs)
    if (y < 0.14) traceRound(context, x + 0.012, y - rise * 0.75, rise * 1.25, rise * 0.6);
  context.fillStyle = tone('#0c0f1c', -0.6, 0.16);
  context.fill();
}

/** How long one takes to come out of its old skin, and how far from it the skin stays, units of the drawing. */
const SHED_SECONDS = 4.5;

/** The old skin: pale, thin as paper, open at the head, and more of it left behind the longer it goes on. */
function paintShed({ context, tone, pixelMetres }: Pen, coat: Coat, blobs: readonly Blob[], seconds: number): void {
  const out = Math.min(1, 0.25 + seconds / SHED_SECONDS);
  context.save();
  context.translate(-0.42 * out, 0.015);
  const empty = blobs.slice(0, Math.round(SECTIONS * (1 - 0.12 * out))).map((blob) => wider(blob, 1.22));
  context.beginPath();
  sweep(context, empty);
  context.fillStyle = tone('#efe6cf', 0.5, 0.8);
  context.fill();
  context.strokeStyle = tone(coat.dark, 0, 0.5);
  context.lineWidth = Math.max(0.006, pixelMetres * 0.7);
  context.beginPath();
  empty.forEach(({ x, y, rise }, k) => {
    if (k % 2 === 0) return;
    context.moveTo(x - 0.012, y + rise * 0.8);
    context.lineTo(x + 0.012, y - rise * 0.8);
  });
  context.stroke();
  context.restore();
}

function wider(blob: Blob, times: number): Blob {
  return { ...blob, rise: blob.rise * times, fall: blob.fall * times, width: blob.width * times };
}

/** The skin spread out behind the head, with its mark. */
function paintHood({ context, tone, lightSide }: Pen, coat: Coat, blobs: readonly Blob[], share: number): void {
  const [low, middle, top] = [blobs[SECTIONS - 15]!, blobs[SECTIONS - 8]!, blobs.at(-2)!];
  const wide = 0.13 * share;
  const fill = context.createLinearGradient(middle.x - wide * lightSide, 0, middle.x + wide * lightSide, 0);
  fill.addColorStop(0, tone(coat.dark, -0.1));
  fill.addColorStop(1, tone(coat.base, 0.35));
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo(low.x, low.y);
  context.bezierCurveTo(
    low.x - wide,
    low.y + 0.06,
    middle.x - wide * 1.25,
    middle.y + 0.02,
    top.x - 0.04,
    top.y + 0.02,
  );
  context.lineTo(top.x + 0.03, top.y);
  context.bezierCurveTo(middle.x + wide * 1.25, middle.y + 0.02, low.x + wide, low.y + 0.06, low.x, low.y);
  context.closePath();
  context.fill();
  context.strokeStyle = tone(coat.light, 0.3);
  context.lineWidth = 0.014;
  context.beginPath();
  for (const side of [-1, 1]) {
    const x = middle.x + side * wide * 0.42;
    context.moveTo(x + wide * 0.14, middle.y + 0.05);
    context.ellipse(x, middle.y + 0.05, wide * 0.14, wide * 0.18, 0, 0, 2 * Math.PI);
  }
  context.stroke();
}

function paintHead(pen: Pen, coat: Coat, head: Blob, seed: number): void {
  const { context } = pen;
  const flick = Math.sin(pen.time * 5 + seed) > 0 ? 0.1 : 0.03;
  context.strokeStyle = pen.tone('#c8283a', 0.2);
  context.lineWidth = Math.max(0.009, pen.pixelMetres * 0.6);
  context.beginPath();
  context.moveTo(head.x + 0.08, head.y - 0.01);
  context.lineTo(head.x + 0.08 + flick, head.y - 0.014);
  for (const fork of [-0.018, 0.012]) {
    context.moveTo(head.x + 0.08 + flick, head.y - 0.014);
    context.lineTo(head.x + 0.11 + flick, head.y - 0.014 + fork);
  }
  context.stroke();
  context.beginPath();
  context.ellipse(head.x + 0.03, head.y, 0.08, 0.046, -0.1, 0, Math.PI * 2);
  context.fillStyle = pen.tone(coat.base, 0.35);
  context.fill();
  context.beginPath();
  context.ellipse(head.x + 0.055, head.y + 0.014, 0.015, 0.017, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#f4d24a', 0.3);
  context.fill();
  context.beginPath();
  context.ellipse(head.x + 0.058, head.y + 0.014, 0.006, 0.015, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#141012', -0.2);
  context.fill();
}
