import { hash2 } from '../../../../base/random.ts';
import { fillRim, fillStrand, inside, mixHex, traceOpen } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import { CUTS } from './hair-cuts.ts';
import type { HairMotion } from './hair-locks.ts';
import type { HeadPen } from './head-pen.ts';

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
  if (pixels < 45) return;
  inside(context, outline, () => drawStrands(head, motion));
  if (pixels > 80) fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.35), 0.95, 0.8), 0.02);
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
  const outer = grown.map((point, index) =>
    index === grown.length - 1 && view.face > 0.2 ? { x: point.x, y: point.y - low } : point,
  );
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
  const drop = child
    ? [0, -0.04, -0.1, -0.13, -0.11, -0.05, 0]
    : looks.hairStyle === 'parted'
      ? [0, -0.01, -0.05, -0.01, 0.03, 0.02, 0]
      : female
        ? [0, 0, 0, 0, 0, 0, 0]
        : [0, 0.01, 0, -0.02, 0.01, 0.02, 0.03];
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
  const hairline = fringe(head, view.hairline);
  for (let strand = 0; strand < count; strand++) {
    const right = hash2(motion.seed + 5, strand) < parting;
    const start = parting + (hash2(motion.seed + 6, strand) - 0.5) * 0.14;
    const inner = hash2(motion.seed, strand);
    const reach = 0.55 + 0.45 * hash2(motion.seed + 1, strand);
    const points: Point[] = [];
    for (let step = 0; step <= 5; step++) {
      const share = right ? start * (1 - (step / 5) * reach) : start + (1 - start) * (step / 5) * reach;
      const edge = along(view.hairOuter, share);
      const near = along(hairline, share);
      const deep = inner * (0.75 + 0.25 * Math.cos((step / 5) * 2));
      points.push({ x: edge.x + (near.x - edge.x) * deep, y: edge.y + (near.y - edge.y) * deep });
    }
    const facing = points[3]!.x * side * 2.4;
    const lit = Math.max(-0.9, Math.min(0.95, facing + (hash2(motion.seed + 2, strand) - 0.45) * 0.9));
    context.fillStyle = pen.tone(lit > 0.2 ? mixHex(looks.hair, '#ffcf98', 0.25) : looks.hairDark, lit, 0.45);
    fillStrand(context, points, 0.007 + 0.011 * hash2(motion.seed + 3, strand));
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
