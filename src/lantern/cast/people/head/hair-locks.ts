import { hash2 } from '../../../../base/random.ts';
import { fillRim, fillStrand, inside, mixHex, traceOpen, traceScallops } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import { CUTS } from './hair-cuts.ts';
import type { Cut } from './hair-cuts.ts';
import { hairGradient } from './hair-motion.ts';
import type { HairMotion } from './hair-motion.ts';
import { drawGathered } from './hair-gathered.ts';
import type { HeadPen } from './head-pen.ts';

type Fall = NonNullable<Cut['fall']>;

/** Where hanging hair begins beside the face, radians from the front. */
const TEMPLE = 1.16;

/** Hair that hangs or is gathered, behind head and shoulders (`behind`) or in front of them. */
export function drawLocks(head: HeadPen, motion: HairMotion, behind: boolean): void {
  const cut = CUTS[head.looks.hairStyle];
  if (cut.fall !== undefined) {
    if (behind) drawBack(head, cut, cut.fall, motion);
    else for (const side of [1, -1] as const) drawCurtain(head, cut, cut.fall, motion, side);
  }
  if (cut.ball !== undefined && behind) drawBall(head, cut.ball);
  drawGathered(head, cut, motion, behind);
}

/** Hair that stands out all round the head, seen behind it. */
function drawBall(head: HeadPen, radius: number): void {
  const { view } = head;
  const { context } = head.pen;
  const { left, right } = view.edgeAt(BALL_HEIGHT);
  const middle = (left + right) / 2 - 0.06 * Math.sin(view.angle);
  const round = Array.from({ length: BALL_CURLS + 1 }, (_, curl): Point => {
    const turn = (2 * Math.PI * curl) / BALL_CURLS;
    return { x: middle + radius * Math.cos(turn), y: BALL_HEIGHT + radius * 0.94 * Math.sin(turn) };
  });
  context.fillStyle = hairGradient(head, 0.25);
  context.beginPath();
  context.moveTo(round[0]!.x, round[0]!.y);
  traceScallops(context, round, 0.34);
  context.fill();
}

/** Where its middle is above that of the head, heads, and how many curls go round it. */
const BALL_HEIGHT = 0.16;
const BALL_CURLS = 16;

/** All that hangs on the side that is turned from us. */
function drawBack(head: HeadPen, cut: Cut, fall: Fall, motion: HairMotion): void {
  const { view } = head;
  const { left, right: edge } = view.edgeAt(0, cut.sides);
  // From the silhouette on the left to the far temple, or to the silhouette where that is in view.
  const right = view.angle < Math.PI / 2 - TEMPLE ? edge : Math.min(edge, view.onSkull(TEMPLE, 0, cut.sides).x);
  if (right - left < 0.05) return;
  // From where the cap still covers it, so that nothing is seen between it and the temple.
  drawMass(head, fall, motion, { left, right, top: 0.33, length: fall.length * 1.04, dim: 0.4, salt: 0, root: 0.8 });
}

/** What hangs beside the face, over ear and shoulder: nothing where that side is turned away. */
function drawCurtain(head: HeadPen, cut: Cut, fall: Fall, motion: HairMotion, side: 1 | -1): void {
  const { view } = head;
  const root = side * TEMPLE;
  // Along the skull from the temple backwards, as far as it is seen.
  const last =
    side > 0 ? Math.min(Math.PI, Math.PI / 2 - view.angle) : Math.max(-Math.PI - 0.6, -Math.PI / 2 - view.angle);
  if (side > 0 ? last <= root : last >= root) return;
  const from = view.onSkull(root, 0.02, cut.sides * 0.75);
  const { left, right } = view.edgeAt(-0.02, cut.sides);
  const end = side > 0 ? right : left;
  const wide = Math.abs(end - from.x);
  // A thread of hair would look like a mistake.
  if (wide < 0.05) return;
  const length = fall.length * (0.94 + 0.06 * hash2(motion.seed, side));
  const strip = (reach: number, long: number, salt: number) => {
    const inner = from.x + (end - from.x) * reach;
    drawMass(head, fall, motion, {
      left: Math.min(from.x, inner),
      right: Math.max(from.x, inner),
      top: 0.12,
      length: long,
      dim: 0,
      salt,
    });
  };
  // The broad side falls behind the shoulder, its front before it.
  if (wide > 0.2 && view.angle < 2.2 && length > SHOULDER) {
    strip(0.42, length * 0.9, side * 3);
    strip(1, SHOULDER, side * 5);
  } else strip(1, length, side * 3);
}

/** How far hair falls before it meets the shoulder, heads. */
const SHOULDER = 0.42;

interface Mass {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly length: number;
  readonly dim: number;
  readonly salt: number;
  /** How far apart the edges are where it begins, against those given: under the cap it follows the skull. Absent: the same. */
  readonly root?: number;
}

const STEPS = 7;

/** One body of hanging hair between two edges: it trails behind the way it is carried and ends in points. */
function drawMass(head: HeadPen, fall: Fall, motion: HairMotion, mass: Mass): void {
  const { pen, looks, pixels, side } = head;
  const { context } = pen;
  const runs = edgesOf(head, fall, motion, mass);
  const curly = CUTS[looks.hairStyle].edge === 'curls';
  const outline = curly ? curlyOutline(runs) : massOutline(runs, motion, mass, fall);
  const wide = Math.max(0.12, mass.right - mass.left);
  const lit = (mass.left + mass.right) * 0.5 * side;
  context.fillStyle = hairGradient(head, mass.dim);
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels < 60) return;
  const drawStrands = () => {
    const count = Math.round((pixels > 120 ? 30 : pixels > 90 ? 16 : 9) * Math.min(1, 0.25 + wide));
    for (let strand = 0; strand < count; strand++) {
      const random = (salt: number) => hash2(motion.seed + mass.salt + salt, strand);
      const across = (strand + random(81)) / count;
      const begin = Math.floor(random(84) * 2);
      const points = runs.left.slice(begin).map((point, index): Point => {
        const other = runs.right[index + begin]!;
        const curl = curly ? 0.022 * Math.sin(index * 2.6 + strand * 1.9) : 0;
        return { x: point.x + (other.x - point.x) * across + curl, y: point.y + (other.y - point.y) * across };
      });
      const bright = random(82) < 0.45;
      const level = (bright ? 0.55 : -0.75) + lit * 0.5;
      context.fillStyle = pen.tone(
        bright ? mixHex(looks.hair, '#ffd9a8', 0.3) : looks.hairDark,
        Math.max(-1, Math.min(0.9, level - mass.dim * 0.6)),
        0.42,
      );
      fillStrand(context, points, 0.008 + 0.018 * random(83));
    }
  };
  // Strands run between the two edges, so that nothing need be cut off; in a clip each costs six times as much.
  if (curly) inside(context, outline, drawStrands);
  else drawStrands();
  if (pixels > 120 && mass.dim === 0)
    fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.4), 0.9, 0.55), 0.014);
}

/** The two edges of a mass from its roots to its ends. */
function edgesOf(
  { pen, plumb }: HeadPen,
  { wave, spread, rolled }: Fall,
  motion: HairMotion,
  { left, right, top, length, salt, root = 1 }: Mass,
) {
  const air = pen.wind * 0.03 - motion.drift * 0.13;
  const drag = Math.max(-0.6, Math.min(0.6, air)) * length;
  const run = (x: number): readonly Point[] => {
    const points: Point[] = [];
    for (let step = 0; step <= STEPS; step++) {
      const share = step / STEPS;
      const out =
        Math.sign(x) * spread * Math.sin(Math.min(1, share * 1.2) * Math.PI * 0.55) * Math.min(1, Math.abs(x) / 0.25);
      const roll =
        rolled === true
          ? ((-Math.sign(x) * 0.09 * Math.max(0, share - 0.7)) / 0.3) * Math.min(1, Math.abs(x) / 0.25)
          : 0;
      const ripple = wave * Math.sin(share * 8.5 + salt + Math.abs(x) * 2.5) * share ** 0.6;
      const swing =
        share ** 1.5 *
        (drag +
          plumb * length +
          0.012 * Math.sin(motion.time * 1.7 + share * 2) +
          0.05 * motion.bounce * Math.sin(motion.beat - share * 1.6));
      const narrow = step === 0 ? root : 1;
      points.push({ x: x * narrow + out + roll + ripple + swing, y: top - (length + top + 0.1) * share });
    }
    return points;
  };
  return { left: run(left), right: run(right) };
}

/** Down one edge, along the ends of the locks, and up the other. */
function massOutline(
  { left, right }: { readonly left: readonly Point[]; readonly right: readonly Point[] },
  motion: HairMotion,
  { salt }: Mass,
  { rolled }: Fall,
): Outline {
  const a = left.at(-1)!;
  const b = right.at(-1)!;
  const wide = Math.abs(b.x - a.x);
  const tips = Math.max(1, Math.round(wide / 0.13));
  const ends: Point[] = [];
  for (let tip = 0; tip <= tips * 2; tip++) {
    const share = tip / (tips * 2);
    const deep =
      tip % 2 === 1 ? (rolled === true ? -0.012 : -0.05 - 0.04 * hash2(motion.seed + salt + 91, tip)) : 0.012;
    const rounded = -0.09 * Math.sin(Math.PI * share) * Math.min(1, wide * 1.6);
    ends.push({ x: b.x + (a.x - b.x) * share, y: b.y + (a.y - b.y) * share + deep + rounded });
  }
  return (path) => {
    traceOpen(path, right);
    traceOpen(path, [right.at(-1)!, ...ends, left.at(-1)!], { move: false, tension: 0.85 });
    traceOpen(path, left.toReversed(), { move: false });
    path.closePath();
  };
}

/** The outline of a mass of curls: bows all the way down, along its ends and up again. */
function curlyOutline({ left, right }: { readonly left: readonly Point[]; readonly right: readonly Point[] }): Outline {
  const a = left.at(-1)!;
  const b = right.at(-1)!;
  const ends = [0.25, 0.5, 0.75].map((share) => ({
    x: b.x + (a.x - b.x) * share,
    y: b.y + (a.y - b.y) * share - 0.07 * Math.sin(Math.PI * share),
  }));
  const round = [
    ...right.filter((_, index) => index % 2 === 0),
    b,
    ...ends,
    a,
    ...left.toReversed().filter((_, index) => index % 2 === 1),
  ];
  return (path) => {
    path.moveTo(right[0]!.x, right[0]!.y);
    traceScallops(path, round, -0.26);
    path.closePath();
  };
}
