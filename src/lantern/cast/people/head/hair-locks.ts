import { hash2 } from '../../../../base/random.ts';
import { differ } from '../../../light/colour.ts';
import { trailingChain } from '../../skeleton.ts';
import { fillRim, fillStrand, mixHex, traceClosed, traceLimb } from '../../shapes.ts';
import type { LimbPoint, Outline } from '../../shapes.ts';
import { CUTS } from './hair-cuts.ts';
import type { Cut } from './hair-cuts.ts';
import type { HeadPen } from './head-pen.ts';

/** What moves hair: the pace and the beat of the body, and the air. */
export interface HairMotion {
  /** Metres per second to the right of the (mirrored) head. */
  readonly drift: number;
  readonly beat: number;
  readonly bounce: number;
  readonly time: number;
  readonly seed: number;
}

/** Locks that hang behind head and shoulders (`behind`), or in front of them. */
export function drawLocks(head: HeadPen, motion: HairMotion, behind: boolean): void {
  const cut = CUTS[head.looks.hairStyle];
  const { view } = head;
  for (let lock = 0; lock < cut.locks; lock++) {
    // From one temple round the back to the other; the ends of the row lie beside the face.
    const around = Math.PI * (0.52 + (0.96 * lock) / Math.max(1, cut.locks - 1));
    const turned = around + view.angle;
    const depth = -Math.cos(turned);
    if (depth > 0.05 !== behind) continue;
    drawLock(head, cut, motion, lock, Math.sin(turned) * 0.345 - Math.sin(view.angle) * 0.06, depth);
  }
  drawGathered(head, motion, behind);
}

function drawLock(head: HeadPen, cut: Cut, motion: HairMotion, lock: number, x: number, depth: number): void {
  const { looks } = head;
  const random = hash2(motion.seed + 7, lock);
  const length = cut.length * (0.86 + 0.24 * random);
  const spine = lockSpine(head, motion, {
    x: x * 0.9,
    y: 0.36,
    length: length + 0.22,
    wave: cut.wave,
    thick: 0.13,
    phase: lock,
    outward: x * 0.34,
  });
  const side = head.pen.lightSide >= 0 ? 1 : -1;
  const lit = x * side > 0.12 ? 0.45 : x * side < -0.12 ? -0.7 : -0.2;
  paintLock(
    head,
    spine,
    depth > 0.05 ? mixHex(looks.hair, looks.hairDark, 0.55) : looks.hair,
    lit - (depth > 0.05 ? 0.35 : 0) + (random - 0.5) * 0.25,
  );
}

interface Hanging {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly wave: number;
  readonly thick: number;
  readonly phase: number;
  readonly outward: number;
}

/** The middle line of a lock: it hangs, trails behind the way it is carried, and ends in a point. */
function lockSpine(head: HeadPen, motion: HairMotion, hanging: Hanging): readonly LimbPoint[] {
  const count = 7;
  const air = head.pen.wind * 0.05 - motion.drift * 0.16;
  const drag = Math.max(-1.1, Math.min(1.1, air)) * Math.min(1.2, hanging.length);
  const chain = trailingChain({
    x: hanging.x,
    y: hanging.y,
    length: hanging.length,
    count,
    restAngle: hanging.outward,
    drag: drag + 0.05 * Math.sin(motion.time * 1.7 + hanging.phase * 0.5),
    swing: 0.12 * motion.bounce,
    phase: motion.beat + hanging.phase * 0.12,
  });
  return chain.map(({ x, y }, index) => {
    const share = index / count;
    const ripple = hanging.wave * Math.sin(share * 7 + hanging.phase * 1.3) * share;
    return { x: x + ripple, y, r: hanging.thick * Math.min(1, 0.12 + share * 3.2) * (1 - share ** 2.6) + 0.004 };
  });
}

/** Tones of hair that differ by fewer codes of 255 than this are one: black hair has no sheen in little light. */
const TOLD_APART = 7;

function paintLock(head: HeadPen, spine: readonly LimbPoint[], colour: string, lit: number): void {
  const { pen, pixels } = head;
  const { context } = pen;
  const top = spine[0]!;
  const end = spine.at(-1)!;
  const toneAt = (more: number, alpha?: number) => pen.tone(colour, Math.max(-1, Math.min(1, lit + more)), alpha);
  const plain = toneAt(-0.1);
  if (differ(toneAt(0.12), toneAt(-0.35)) < TOLD_APART) context.fillStyle = plain;
  else {
    const gradient = context.createLinearGradient(0, top.y, 0, Math.min(end.y, top.y - 0.1));
    gradient.addColorStop(0, toneAt(-0.05));
    gradient.addColorStop(0.2, toneAt(-0.25));
    gradient.addColorStop(0.45, toneAt(0.12));
    gradient.addColorStop(1, toneAt(-0.35));
    context.fillStyle = gradient;
  }
  context.beginPath();
  traceLimb(context, spine);
  context.fill();
  if (pixels < 110) return;
  // A few strands give the lock its run.
  for (const [offset, light] of [
    [-0.45, -0.55],
    [0.1, 0.5],
    [0.5, -0.35],
  ] as const) {
    if (differ(toneAt(light), plain) < TOLD_APART) continue;
    context.fillStyle = toneAt(light, 0.55);
    fillStrand(
      context,
      spine.map(({ x, y, r }) => ({ x: x + offset * r, y })),
      0.013,
    );
  }
}

/** Ponytail, pigtails and bun. */
function drawGathered(head: HeadPen, motion: HairMotion, behind: boolean): void {
  const { looks, view } = head;
  const style = looks.hairStyle;
  const back = Math.sin(view.angle);
  if (style === 'ponytail' && Math.cos(view.angle) > 0.1 === behind) {
    for (const [lock, length] of [
      [0, 0.95],
      [1, 1.08],
      [2, 0.9],
    ] as const) {
      const spine = lockSpine(head, motion, {
        x: -0.38 * back + (lock - 1) * 0.025,
        y: 0.25,
        length,
        wave: 0.05,
        thick: 0.085,
        phase: lock * 2,
        outward: -(0.75 - 0.12 * lock) * back,
      });
      paintLock(head, spine, looks.hair, -0.3 + lock * 0.25);
    }
    tie(head, -0.4 * back, 0.23);
  }
  if (style === 'bun' && Math.cos(view.angle) > 0.1 === behind)
    bun(head, -0.45 * back, 0.26 + 0.12 * Math.abs(Math.cos(view.angle)));
  if (style !== 'pigtails') return;
  for (const around of [Math.PI * 0.6, Math.PI * 1.4]) {
    const turned = around + view.angle;
    if (-Math.cos(turned) > 0.05 !== behind) continue;
    const x = Math.sin(turned) * 0.4;
    for (const [lock, length] of [
      [0, 0.62],
      [1, 0.7],
    ] as const) {
      const spine = lockSpine(head, motion, {
        x: x + (lock - 0.5) * 0.04,
        y: 0,
        length,
        wave: 0.05,
        thick: 0.08,
        phase: lock * 2 + around,
        outward: x * 0.7,
      });
      paintLock(head, spine, looks.hair, -0.2 + lock * 0.3);
    }
    tie(head, x, 0);
  }
}

function tie(head: HeadPen, x: number, y: number): void {
  const { context } = head.pen;
  context.fillStyle = head.pen.tone('#b8333f', 0.1);
  context.beginPath();
  context.ellipse(x, y, 0.055, 0.042, 0, 0, Math.PI * 2);
  context.fill();
}

function bun(head: HeadPen, x: number, y: number): void {
  const { pen, looks } = head;
  const { context } = pen;
  const outline: Outline = (path) =>
    traceClosed(path, [
      { x: x - 0.13, y },
      { x: x - 0.08, y: y + 0.12 },
      { x: x + 0.06, y: y + 0.13 },
      { x: x + 0.14, y: y + 0.02 },
      { x: x + 0.09, y: y - 0.1 },
      { x: x - 0.06, y: y - 0.12 },
    ]);
  context.fillStyle = pen.tone(looks.hair, -0.25);
  context.beginPath();
  outline(context);
  context.fill();
  fillRim(pen, outline, pen.tone(looks.hair, 0.7), 0.03);
}
