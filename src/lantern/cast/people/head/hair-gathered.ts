import { trailingChain } from '../../skeleton.ts';
import { fillRim, fillStrand, mixHex, traceClosed, traceLimb } from '../../shapes.ts';
import type { LimbPoint, Outline, Point } from '../../shapes.ts';
import type { Cut } from './hair-cuts.ts';
import type { HairMotion } from './hair-motion.ts';
import type { HeadPen } from './head-pen.ts';

/** Ponytail, pigtails, braids, bun and knot: each where it is tied, behind the head or before it. */
export function drawGathered(head: HeadPen, cut: Cut, motion: HairMotion, behind: boolean): void {
  const { view } = head;
  const back = view.onSkull(Math.PI, 0.16, 0.03);
  switch (cut.gathered) {
    case undefined:
      return;
    case 'bun':
      if (back.facing > 0.1 === behind) return;
      return drawKnot(head, { x: back.x * 1.08, y: 0.2 + 0.14 * Math.abs(Math.cos(view.angle)) }, 0.16);
    case 'topknot':
      if (!behind) return;
      return drawKnot(head, { x: back.x * 0.42, y: 0.6 }, 0.14);
    case 'ponytail':
      if (back.facing > 0.1 === behind) return;
      for (const [lock, length] of [
        [0, 0.85],
        [1, 1],
        [2, 0.8],
      ] as const)
        paintTail(
          head,
          tailSpine(head, motion, {
            x: back.x + (lock - 1) * 0.04,
            y: 0.26,
            length,
            thick: 0.1,
            phase: lock * 2,
            outward: back.x * (1.5 - 0.22 * lock),
          }),
          lock * 0.25 - 0.25,
        );
      return tie(head, { x: back.x * 1.02, y: 0.25 });
    case 'braid':
      if (back.facing > 0.1 === behind) return;
      return drawBraid(head, motion, { x: back.x * 0.9, y: -0.16 }, 0.9);
    default:
      for (const side of [1, -1] as const) {
        const at = view.onSkull(side * 1.95, cut.gathered === 'braids' ? -0.14 : 0.06, 0.05);
        if (at.facing > -0.25 === behind) continue;
        if (cut.gathered === 'braids') drawBraid(head, motion, at, 0.72);
        else {
          const outward = Math.sign(at.x) * Math.min(0.5, Math.abs(at.x) * 1.6);
          for (const lock of [0, 1])
            paintTail(
              head,
              tailSpine(head, motion, {
                x: at.x + outward * 0.06,
                y: at.y + 0.02,
                length: 0.52 + 0.1 * lock,
                thick: 0.09,
                phase: lock * 2 + side,
                outward: outward + (lock - 0.5) * 0.12,
              }),
              lock * 0.3 - 0.15,
            );
          tie(head, at);
        }
      }
  }
}

interface Tail extends Point {
  readonly length: number;
  readonly thick: number;
  readonly phase: number;
  /** Radians from straight down at the root. */
  readonly outward: number;
}

/** The middle line of a tail: it hangs, trails behind the way it is carried, and ends in a point. */
function tailSpine(
  head: HeadPen,
  motion: HairMotion,
  { x, y, length, thick, phase, outward }: Tail,
): readonly LimbPoint[] {
  const count = 7;
  const air = head.pen.wind * 0.05 - motion.drift * 0.16;
  const chain = trailingChain({
    x,
    y,
    length,
    count,
    restAngle: outward,
    drag:
      Math.max(-1.1, Math.min(1.1, air)) * Math.min(1.2, length) -
      outward * 0.85 +
      0.05 * Math.sin(motion.time * 1.7 + phase * 0.5),
    swing: 0.12 * motion.bounce,
    phase: motion.beat + phase * 0.12,
  });
  return chain.map((point, index) => {
    const share = index / count;
    return { ...point, r: thick * Math.min(1, 0.42 + share * 2.4) * (1 - share ** 2.4) + 0.006 };
  });
}

function paintTail(head: HeadPen, spine: readonly LimbPoint[], lit: number): void {
  const { pen, looks, pixels } = head;
  const { context } = pen;
  const top = spine[0]!;
  const end = spine.at(-1)!;
  const toneAt = (more: number, alpha?: number) => pen.tone(looks.hair, Math.max(-1, Math.min(1, lit + more)), alpha);
  const gradient = context.createLinearGradient(0, top.y, 0, Math.min(end.y, top.y - 0.1));
  gradient.addColorStop(0, toneAt(-0.3));
  gradient.addColorStop(0.35, toneAt(0.3));
  gradient.addColorStop(1, toneAt(-0.35));
  context.fillStyle = gradient;
  const outline: Outline = (path) => traceLimb(path, spine);
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels < 90) return;
  for (const [offset, light] of [
    [-0.5, -0.6],
    [-0.1, 0.55],
    [0.25, -0.4],
    [0.55, 0.4],
  ] as const) {
    context.fillStyle = pen.tone(light > 0 ? mixHex(looks.hair, '#ffd9a8', 0.3) : looks.hairDark, light, 0.5);
    fillStrand(
      context,
      spine.map(({ x, y, r }) => ({ x: x + offset * r, y })),
      0.016,
    );
  }
  fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.4), 0.9, 0.5), 0.014);
}

/** A plait: lobes that lie over each other from side to side, and a tassel. */
function drawBraid(head: HeadPen, motion: HairMotion, from: Point, length: number): void {
  const { pen, looks, side } = head;
  const { context } = pen;
  const spine = tailSpine(head, motion, { ...from, length, thick: 0.07, phase: from.x, outward: from.x * 0.25 });
  const lobes = 13;
  for (let lobe = 0; lobe < lobes; lobe++) {
    const at = (lobe / lobes) * (spine.length - 1.2);
    const a = spine[Math.floor(at)]!;
    const b = spine[Math.floor(at) + 1]!;
    const share = at - Math.floor(at);
    const way = lobe % 2 === 0 ? 1 : -1;
    const size = 0.098 * (1 - 0.35 * (lobe / lobes));
    const x = a.x + (b.x - a.x) * share + way * size * 0.32;
    const y = a.y + (b.y - a.y) * share;
    context.fillStyle = pen.tone(
      way === side ? looks.hair : mixHex(looks.hair, looks.hairDark, 0.45),
      way === side ? 0.25 : -0.3,
    );
    context.beginPath();
    context.ellipse(x, y, size * 0.82, size * 0.62, -way * 0.7, 0, Math.PI * 2);
    context.fill();
    if (head.pixels < 90) continue;
    context.fillStyle = pen.tone(mixHex(looks.hair, '#ffd9a8', 0.35), 0.7, 0.4);
    context.beginPath();
    context.ellipse(x + side * size * 0.2, y + size * 0.16, size * 0.42, size * 0.14, -way * 0.7, 0, Math.PI * 2);
    context.fill();
  }
  const last = spine.at(-2)!;
  paintTail(
    head,
    [
      { ...last, r: 0.03 },
      { x: last.x, y: last.y - 0.07, r: 0.05 },
      { x: last.x, y: last.y - 0.15, r: 0.008 },
    ],
    0,
  );
  tie(head, last, 0.7);
}

function tie(head: HeadPen, { x, y }: Point, size = 1): void {
  const { context } = head.pen;
  context.fillStyle = head.pen.tone(head.looks.ribbon, 0.1);
  context.beginPath();
  context.ellipse(x, y, 0.055 * size, 0.042 * size, 0, 0, Math.PI * 2);
  context.fill();
}

/** Hair that is wound up. */
function drawKnot(head: HeadPen, { x, y }: Point, size: number): void {
  const { pen, looks, side, pixels } = head;
  const { context } = pen;
  const at = (dx: number, dy: number): Point => ({ x: x + dx * size, y: y + dy * size });
  const outline: Outline = (path) =>
    traceClosed(path, [at(-0.95, 0), at(-0.62, 0.78), at(0.35, 0.9), at(1, 0.15), at(0.7, -0.72), at(-0.4, -0.85)]);
  const gradient = context.createLinearGradient(x - side * size, y - size * 0.5, x + side * size, y + size * 0.6);
  gradient.addColorStop(0, pen.tone(looks.hairDark, -0.5));
  gradient.addColorStop(0.6, pen.tone(looks.hair, -0.1));
  gradient.addColorStop(1, pen.tone(looks.hair, 0.5));
  context.fillStyle = gradient;
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels < 50) return;
  context.strokeStyle = pen.tone(looks.hairDark, -0.5, 0.6);
  context.lineWidth = 0.012;
  context.beginPath();
  for (const turn of [0.75, 0.45]) context.ellipse(x + 0.1 * size, y, size * turn, size * turn * 0.8, 0.5, 0.4, 4.2);
  context.stroke();
  fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.4), 0.9, 0.7), 0.018);
}
