import { hash2 } from '../../../../base/random.ts';
import { trailingChain } from '../../skeleton.ts';
import { fillRim, inside, traceClosed, traceLimb, traceOpen } from '../../shapes.ts';
import type { LimbPoint, Outline, Point } from '../../shapes.ts';
import { mixHex } from '../../shapes.ts';
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
  const spine = lockSpine(head, motion, { x: x * 0.9, y: 0.3, length: length + 0.16, wave: cut.wave, thick: 0.13, phase: lock, outward: x * 0.34 });
  const side = head.pen.lightSide >= 0 ? 1 : -1;
  const lit = x * side > 0.12 ? 0.45 : x * side < -0.12 ? -0.7 : -0.2;
  paintLock(head, spine, depth > 0.05 ? mixHex(looks.hair, looks.hairDark, 0.55) : looks.hair, lit - (depth > 0.05 ? 0.35 : 0) + (random - 0.5) * 0.25);
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
    return { x: x + ripple, y, r: hanging.thick * Math.min(1, 0.25 + share * 3) * (1 - share ** 2.6) + 0.004 };
  });
}

function paintLock(head: HeadPen, spine: readonly LimbPoint[], colour: string, lit: number): void {
  const { pen, pixels } = head;
  const { context } = pen;
  const top = spine[0]!;
  const end = spine.at(-1)!;
  const gradient = context.createLinearGradient(0, top.y, 0, Math.min(end.y, top.y - 0.1));
  gradient.addColorStop(0, pen.tone(colour, Math.max(-1, lit - 0.3)));
  gradient.addColorStop(0.45, pen.tone(colour, Math.min(1, lit + 0.12)));
  gradient.addColorStop(1, pen.tone(colour, Math.max(-1, lit - 0.35)));
  context.fillStyle = gradient;
  context.beginPath();
  traceLimb(context, spine);
  context.fill();
  if (pixels < 110) return;
  // A few strands give the lock its run.
  context.lineCap = 'round';
  for (const [offset, light] of [[-0.45, -0.55], [0.1, 0.5], [0.5, -0.35]] as const) {
    context.strokeStyle = pen.tone(colour, Math.max(-1, Math.min(1, lit + light)), 0.55);
    context.lineWidth = 0.011;
    context.beginPath();
    traceOpen(context, spine.map(({ x, y, r }) => ({ x: x + offset * r, y })));
    context.stroke();
  }
}

/** Ponytail, pigtails and bun. */
function drawGathered(head: HeadPen, motion: HairMotion, behind: boolean): void {
  const { looks, view } = head;
  const style = looks.hairStyle;
  const back = Math.sin(view.angle);
  if (style === 'ponytail' && (Math.cos(view.angle) > 0.1) === behind) {
    for (const [lock, length] of [[0, 0.95], [1, 1.08], [2, 0.9]] as const) {
      const spine = lockSpine(head, motion, { x: -0.43 * back + (lock - 1) * 0.03, y: 0.2, length, wave: 0.05, thick: 0.085, phase: lock * 2, outward: -0.55 * back });
      paintLock(head, spine, looks.hair, -0.3 + lock * 0.25);
    }
    tie(head, -0.44 * back, 0.2);
  }
  if (style === 'bun' && (Math.cos(view.angle) > 0.1) === behind) bun(head, -0.45 * back, 0.26 + 0.12 * Math.abs(Math.cos(view.angle)));
  if (style !== 'pigtails') return;
  for (const around of [Math.PI * 0.6, Math.PI * 1.4]) {
    const turned = around + view.angle;
    if (-Math.cos(turned) > 0.05 !== behind) continue;
    const x = Math.sin(turned) * 0.4;
    for (const [lock, length] of [[0, 0.62], [1, 0.7]] as const) {
      const spine = lockSpine(head, motion, { x: x + (lock - 0.5) * 0.04, y: 0, length, wave: 0.05, thick: 0.08, phase: lock * 2 + around, outward: x * 0.7 });
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
  const outline: Outline = (path) => traceClosed(path, [{ x: x - 0.13, y }, { x: x - 0.08, y: y + 0.12 }, { x: x + 0.06, y: y + 0.13 }, { x: x + 0.14, y: y + 0.02 }, { x: x + 0.09, y: y - 0.1 }, { x: x - 0.06, y: y - 0.12 }]);
  context.fillStyle = pen.tone(looks.hair, -0.25);
  context.beginPath();
  outline(context);
  context.fill();
  fillRim(pen, outline, pen.tone(looks.hair, 0.7), 0.03);
}

/** The hair on the skull, over the forehead and round the face. */
export function drawCap(head: HeadPen, motion: HairMotion): void {
  const { pen, looks, pixels } = head;
  const { context } = pen;
  const outline = capOutline(head, motion);
  const side = pen.lightSide >= 0 ? 1 : -1;
  const gradient = context.createLinearGradient(-side * 0.4, 0.1, side * 0.4, 0.45);
  gradient.addColorStop(0, pen.tone(looks.hairDark, -0.6));
  gradient.addColorStop(0.55, pen.tone(looks.hair, -0.15));
  gradient.addColorStop(1, pen.tone(looks.hair, 0.5));
  context.fillStyle = gradient;
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels < 30) return;
  inside(context, outline, () => drawStrands(head, motion));
  fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.35), 0.95, 0.8), 0.02);
}

function capOutline(head: HeadPen, motion: HairMotion): Outline {
  const { view, looks } = head;
  const { volume } = CUTS[looks.hairStyle];
  const curly = looks.hairStyle === 'curly';
  const grown = view.hairOuter.map(({ x, y }, index) => {
    const bump = curly ? 0.022 * Math.sin(index * 2.7 + motion.seed) : 0;
    const grow = 1 + (volume + bump) * 2 * Math.min(1, Math.max(0, (y + 0.15) / 0.3));
    return { x: x * grow, y: y * grow };
  });
  const long = CUTS[looks.hairStyle].length > 0;
  const low = long ? 0.1 : -0.09;
  const outer = grown.map((point, index) => (index === grown.length - 1 && view.face > 0.2 ? { x: point.x, y: point.y - low } : point));
  const line = fringe(head, view.hairline);
  const ear = view.nearEar;
  return (path) => {
    traceOpen(path, outer);
    const end = line.at(-1)!;
    if (!long && ear.width > 0.3 && view.profile > 0.2) {
      // Short hair goes round the ear: behind it, over it, and down to the sideburn.
      const nape = outer.at(-1)!;
      path.quadraticCurveTo((nape.x + ear.x) / 2, nape.y - 0.02, ear.x - 0.085, -0.1 * view.profile);
      path.quadraticCurveTo(ear.x - 0.1, 0.04, ear.x - 0.01, 0.045);
    }
    path.lineTo(end.x, end.y);
    traceOpen(path, line.toReversed(), { move: false });
    path.closePath();
  };
}

/** The hairline as it is combed: a side parting, a fringe, a receding brow. */
function fringe(head: HeadPen, hairline: readonly Point[]): readonly Point[] {
  const { looks, child, female, view } = head;
  if (view.face < 0.3) return hairline;
  const drop = child ? [0, -0.04, -0.1, -0.13, -0.11, -0.05, 0] : looks.hairStyle === 'parted' ? [0, -0.01, -0.05, -0.01, 0.03, 0.02, 0] : female ? [0, 0, 0, 0, 0, 0, 0] : [0, 0.01, 0, -0.02, 0.01, 0.02, 0.03];
  const recede = looks.old && !female ? 0.05 : 0;
  return hairline.map(({ x, y }, index) => ({ x, y: y + (drop[index] ?? 0) + (index > 0 && index < 6 ? recede : 0) }));
}

/** Strands combed from the parting to either side, lit where the skull turns to the light. */
function drawStrands(head: HeadPen, motion: HairMotion): void {
  const { pen, looks, view, pixels } = head;
  const { context } = pen;
  if (view.face < 0.15) return;
  const count = pixels > 150 ? 38 : pixels > 110 ? 22 : 9;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const parting = 0.45 - 0.3 * view.profile;
  context.lineCap = 'round';
  for (let strand = 0; strand < count; strand++) {
    const right = hash2(motion.seed + 5, strand) < parting;
    const inner = hash2(motion.seed, strand);
    const reach = 0.55 + 0.45 * hash2(motion.seed + 1, strand);
    const points: Point[] = [];
    for (let step = 0; step <= 5; step++) {
      const share = right ? parting * (1 - (step / 5) * reach) : parting + (1 - parting) * (step / 5) * reach;
      const edge = along(view.hairOuter, share);
      const near = along(view.hairline, share);
      const deep = inner * (0.75 + 0.25 * Math.cos((step / 5) * 2));
      points.push({ x: edge.x + (near.x - edge.x) * deep, y: edge.y + (near.y - edge.y) * deep });
    }
    const facing = points[3]!.x * side * 2.4;
    const lit = Math.max(-0.9, Math.min(0.95, facing + (hash2(motion.seed + 2, strand) - 0.45) * 0.9));
    context.strokeStyle = pen.tone(lit > 0.2 ? mixHex(looks.hair, '#ffcf98', 0.25) : looks.hairDark, lit, 0.45);
    context.lineWidth = 0.006 + 0.009 * hash2(motion.seed + 3, strand);
    context.beginPath();
    traceOpen(context, points);
    context.stroke();
  }
}

/** A place on a row of points, 0 to 1 from end to end. */
function along(points: readonly Point[], share: number): Point {
  const at = Math.min(points.length - 1.001, share * (points.length - 1));
  const index = Math.floor(at);
  const a = points[index]!;
  const b = points[index + 1]!;
  return { x: a.x + (b.x - a.x) * (at - index), y: a.y + (b.y - a.y) * (at - index) };
}
