import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import { fillRim, fillStrand, inside, mixHex, traceClosed, traceOpen, traceScallops } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import { CUTS } from './hair-cuts.ts';
import type { Cut } from './hair-cuts.ts';
import { hairGradient } from './hair-motion.ts';
import type { HairMotion } from './hair-motion.ts';
import type { HeadPen } from './head-pen.ts';

/** The hair on the skull, over the forehead and round the face. */
export function drawCap(head: HeadPen, motion: HairMotion): void {
  const { pen, looks, pixels } = head;
  const { context } = pen;
  const cut = CUTS[looks.hairStyle];
  context.fillStyle = hairGradient(head, 0, cut.shaved === true ? 0.72 : 1);
  const outline = cut.bald === true ? baldOutline(head, cut) : capOutline(head, cut, motion);
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels < 40 || cut.shaved === true) return;
  if (cut.bald !== true) {
    if (cut.edge === 'curls') inside(context, outline, () => drawCurls(head, cut, motion));
    // Strands end at the hairline by themselves; in a clip each costs six times as much.
    else drawStrands(head, cut, motion);
  }
  if (pixels > 90) fillRim(pen, outline, pen.tone(mixHex(looks.hair, '#ffd8a8', 0.4), 0.95, 0.8), 0.018);
}

/** The wreath that is left to a bald head: a patch on either side, as far as each is seen. */
function baldOutline(head: HeadPen, cut: Cut): Outline {
  const { view } = head;
  const patches = ([1, -1] as const).map((side) => {
    const lower: Point[] = [];
    const upper: Point[] = [];
    for (let step = 0; step <= 16; step++) {
      const around = side * (1.12 + ((Math.PI - 1.12) * step) / 16);
      const bottom = hairlineAt(head, cut, around);
      const low = view.onSkull(around, bottom, cut.sides * 0.5);
      if (low.facing < -0.06) continue;
      lower.push(low);
      upper.push(
        view.onSkull(around, Math.max(bottom + 0.02, 0.1 + 0.06 * smoothstep(0, 1, step / 3)), cut.sides * 0.3),
      );
    }
    return [...lower, ...upper.toReversed()];
  });
  return (path) => {
    for (const patch of patches) if (patch.length > 4) traceClosed(path, patch, 0.35);
  };
}

/** How thick the hair lies at a place of the skull. */
function thickAt(cut: Cut, around: number, y: number): number {
  const front = smoothstep(0, 1, (Math.cos(around) - 0.2) / 0.6) * smoothstep(0, 1, (y - 0.12) / 0.2);
  const top = smoothstep(0, 1, (y - 0.2) / 0.25);
  const side = cut.sides * smoothstep(0, 1, (y + 0.34) / 0.24);
  return side + (cut.crown - side) * top + (cut.brow - cut.crown) * front * (1 - 0.5 * top);
}

/** The lower edge of the hair at an angle round the skull: the brow, the temple, before the ear, behind it, the nape. */
function hairlineAt({ looks, child, female }: HeadPen, cut: Cut, around: number): number {
  const turned = Math.abs(around);
  const curly = cut.edge === 'curls' && cut.fall === undefined;
  const high = looks.old && !female ? 0.385 : child ? 0.315 : 0.335;
  const temple = cut.bald === true ? 0 : looks.hairStyle === 'receding' ? 0.05 : 0;
  const line: readonly (readonly [number, number])[] =
    cut.bald === true
      ? [
          [0, 0.62],
          [0.9, 0.5],
          [1.15, 0.1],
          [1.45, -0.02],
          [1.7, 0],
          [2, -0.2],
          [2.4, -0.3],
          [Math.PI, -0.33],
        ]
      : [
          [0, high - temple * 0.4],
          [0.5, high + temple - 0.006],
          [0.82, high - 0.075 + temple * 2],
          [1.06, 0.12],
          [1.3, cut.fall === undefined ? -0.055 : -0.04],
          [1.46, cut.fall === undefined ? -0.05 : -0.1],
          [1.52, cut.fall === undefined ? 0.035 : -0.16],
          [1.82, cut.fall === undefined ? 0.02 : -0.2],
          [1.96, -0.19],
          [2.4, curly ? -0.22 : -0.31],
          [Math.PI, curly ? -0.24 : -0.34],
        ];
  const after = Math.max(
    1,
    line.findIndex(([at]) => at >= turned),
  );
  const [a, from] = line[after - 1]!;
  const [b, to] = line[after]!;
  const base = from + (to - from) * smoothstep(0, 1, (turned - a) / (b - a));
  return base - fringeAt(cut, around, high);
}

/** How far the fringe hangs below the hairline. */
function fringeAt({ fringe = 0, swept, parting = 0 }: Cut, around: number, high: number): number {
  const reach = smoothstep(0, 1, (1.02 - Math.abs(around)) / 0.3);
  const brow = high - 0.1;
  if (swept !== true) return fringe * brow * reach * (0.94 + 0.06 * Math.cos(around * 9));
  // One side of the parting falls across the brow.
  const way = parting >= 0 ? -1 : 1;
  const from = parting * 0.9;
  const along = (around - from) * way;
  return fringe * brow * reach * smoothstep(0, 1, along / 0.9) * (along > 0 ? 1 : 0);
}

/** The visible hair: along its lower edge from left to right, then back over the crown. */
function capOutline(head: HeadPen, cut: Cut, motion: HairMotion): Outline {
  const { view } = head;
  const left = -Math.PI / 2 - view.angle;
  const lower: Point[] = [];
  const steps = 26;
  for (let step = 0; step <= steps; step++) {
    const turned = wrapped(left + (Math.PI * step) / steps);
    const y = hairlineAt(head, cut, turned);
    lower.push(view.onSkull(turned, y, thickAt(cut, turned, y) * 0.7));
  }
  const upper = crownOf(head, cut, lower, motion);
  if (cut.edge === 'curls')
    return (path) => {
      path.moveTo(lower[0]!.x, lower[0]!.y);
      traceScallops(
        path,
        lower.filter((_, index) => index % 3 === 0 || index === steps),
        0.26,
      );
      traceScallops(path, [lower.at(-1)!, ...upper, lower[0]!], 0.34);
      path.closePath();
    };
  return (path) => {
    traceOpen(path, lower, { tension: 0.8 });
    traceOpen(path, [lower.at(-1)!, ...upper, lower[0]!], { move: false, tension: cut.edge === 'tufts' ? 0.7 : 1 });
    path.closePath();
  };
}

/** The outer edge of the hair, from right to left over the crown. */
function crownOf(head: HeadPen, cut: Cut, lower: readonly Point[], motion: HairMotion): readonly Point[] {
  const { view } = head;
  const count = cut.edge === 'curls' ? (cut.crown > 0.15 ? 7 : 6) : 9;
  const edge = (right: boolean, share: number): Point => {
    // Equal steps of the angle from the ear up to the crown.
    const start = right ? lower.at(-1)!.y : lower[0]!.y;
    const y = start + (0.487 - start) * Math.sin((Math.PI / 2) * share);
    const around = wrapped((right ? Math.PI / 2 : -Math.PI / 2) - view.angle);
    const thick = thickAt(cut, around, y);
    const { x } = view.onSkull(around, y, thick + 0.006);
    return { x, y: y + thickAt(cut, around, 0.5) * smoothstep(0, 1, (y - 0.16) / 0.35) + 0.006 };
  };
  const shares = Array.from({ length: count }, (_, step) => (step + 1) / (count + 1));
  const crown = view.edgeAt(0.49);
  const all = [
    ...shares.map((share) => edge(true, share)),
    { x: (crown.left + crown.right) / 2, y: 0.508 + cut.crown },
    ...shares.toReversed().map((share) => edge(false, share)),
  ];
  if (cut.edge !== 'tufts') return all;
  const middle = { x: (crown.left + crown.right) / 2, y: 0.1 };
  return all.map((point, index) => {
    const far = Math.hypot(point.x - middle.x, point.y - middle.y) || 1;
    const out = 0.022 * (hash2(motion.seed + 61, index) - 0.35) * smoothstep(0, 1, (point.y - 0.1) / 0.2);
    return { x: point.x + ((point.x - middle.x) / far) * out, y: point.y + ((point.y - middle.y) / far) * out };
  });
}

/** An angle round the skull, within half a turn of the front. */
function wrapped(around: number): number {
  return around < -Math.PI ? around + 2 * Math.PI : around;
}

/** Strands combed from the parting (or the brow) round the skull, lit where it turns to the light, with a band of shine. */
function drawStrands(head: HeadPen, cut: Cut, motion: HairMotion): void {
  const { pen, looks, view, pixels, side } = head;
  const { context } = pen;
  const count = pixels > 150 ? 64 : pixels > 90 ? 34 : 10;
  for (let strand = 0; strand < count; strand++) {
    const random = (salt: number) => hash2(motion.seed + salt, strand);
    const end = -Math.PI + 2 * Math.PI * ((strand + random(5) * 0.9) / count);
    const points: Point[] = [];
    const [begin, reach] = [0.25 * random(6), 0.72 + 0.28 * random(1)];
    for (let step = 0; step <= 5; step++) {
      const { around, y } = combed(head, cut, end, begin + (reach - begin) * (step / 5));
      const thick = thickAt(cut, around, y) * 0.9;
      const place = view.onSkull(around, Math.min(0.487, y), thick);
      // Near the crown both sides are seen.
      if (place.facing > -0.1 || y > 0.43)
        points.push({ x: place.x, y: place.y + thickAt(cut, around, 0.5) * smoothstep(0, 1, (y - 0.2) / 0.3) * 0.85 });
    }
    const at = points[3];
    if (at === undefined) continue;
    const lit = Math.max(-0.9, Math.min(0.95, at.x * side * 1.9 + (at.y - 0.2) * 0.9 + (random(2) - 0.5) * 0.9));
    const bright = lit > 0.15;
    context.fillStyle = pen.tone(
      bright ? mixHex(looks.hair, '#ffd9a8', 0.32) : looks.hairDark,
      lit,
      bright ? 0.42 : 0.36,
    );
    fillStrand(context, points, 0.007 + 0.012 * random(3));
    // A band of shine lies across all strands where the skull turns up to the light.
    if (pixels < 60 || cut.edge === 'tufts' || at.x * side < 0 || random(4) < 0.35) continue;
    context.fillStyle = pen.tone(mixHex(looks.hair, '#fff2dc', 0.5), 0.95, 0.32);
    fillStrand(context, points.slice(1, 4), 0.007 + 0.01 * random(4));
  }
}

/**
 * Where a strand that ends at the angle `end` runs, `share` 0 to 1 of its way: from the parting to either side, from the
 * brow back to where the hair is gathered, or from the crown down.
 */
function combed(head: HeadPen, cut: Cut, end: number, share: number): { readonly around: number; readonly y: number } {
  // From behind hair is seen to fall from the crown.
  const away = head.view.face < 0.3;
  if (cut.combed === 'back' && !away) {
    const from = end * 0.52;
    const y = hairlineAt(head, cut, from);
    const over = Math.max(0, Math.cos(from * 1.4));
    return {
      around: from + (Math.sign(end) * 2.9 - from) * share * (1 - 0.75 * over * (1 - share)),
      y: Math.min(0.487, y + (0.16 - y) * share + (0.14 + 0.3 * over) * Math.sin(Math.PI * Math.min(1, share * 0.9))),
    };
  }
  const low = hairlineAt(head, cut, end);
  if (cut.parting === undefined || away) return { around: end, y: 0.487 - (0.487 - low) * share ** 1.15 };
  const root = cut.parting * 0.75;
  const apart = Math.min(1, Math.abs(end - root) / 1.3);
  const high = 0.35 + 0.13 * apart;
  return { around: root + (end - root) * share ** 0.7, y: high - (high - low) * share ** 1.5 };
}

/** Curls: small bows of light and dark all over. */
function drawCurls(head: HeadPen, cut: Cut, motion: HairMotion): void {
  const { pen, looks, view, pixels, side } = head;
  const { context } = pen;
  const count = pixels > 110 ? 130 : pixels > 70 ? 50 : 24;
  context.lineCap = 'round';
  for (let curl = 0; curl < count; curl++) {
    const random = (salt: number) => hash2(motion.seed + salt, curl);
    const around = -view.angle + (random(71) - 0.5) * Math.PI;
    const y = -0.2 + 0.7 * random(72);
    if (y < hairlineAt(head, cut, wrapped(around))) continue;
    const out = thickAt(cut, wrapped(around), y);
    const at = view.onSkull(around, Math.min(y, 0.46), out);
    const up = at.y + thickAt(cut, wrapped(around), 0.5) * smoothstep(0, 1, (y - 0.1) / 0.4);
    const lit = Math.max(-0.8, Math.min(0.9, at.x * side * 1.8 + (up - 0.2) * 0.8 + (random(73) - 0.5) * 0.7));
    const r = 0.026 + 0.024 * random(74);
    context.strokeStyle = pen.tone(lit > 0.1 ? mixHex(looks.hair, '#ffd9a8', 0.3) : looks.hairDark, lit, 0.55);
    context.lineWidth = 0.014;
    context.beginPath();
    context.ellipse(at.x, up, r, r * 0.85, 0, random(75) * 6, random(75) * 6 + 3.4);
    context.stroke();
  }
}
