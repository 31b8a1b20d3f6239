import type { Path } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { traceOpen } from '../shapes.ts';
import type { Outline, Point } from '../shapes.ts';
import { edgeOf, ringBetween } from './figure.ts';
import type { Figure, LegJoints, Ring } from './figure.ts';

/** How the cloth of trunk and sleeves takes the light; see `Modelling`. */
export const CLOTH_LIGHT = { shade: -0.8, middle: -0.1, lit: 0.5 };

/** One level of cloth in the view: its two edges. */
export interface Level {
  readonly left: Point;
  readonly right: Point;
}

/** The cloth round a trunk, from neck to hem. */
export interface TrunkShape {
  readonly outline: Outline;
  /** From top to bottom: neck, shoulder, chest, waist, hip, two on the way down (long cloth only), hem. */
  readonly levels: readonly Level[];
  readonly span: { readonly left: number; readonly right: number };
  /** A place on the cloth: `down` as an index into `levels`, `around` in radians from the front of the body to its left. */
  at(down: number, around: number): Point & { readonly seen: boolean };
}

export interface Cut {
  /** Share of the way from the hips to the ground at which the cloth ends. */
  readonly hem: number;
  readonly ease: number;
  readonly flare: number;
  /** First level that is covered: 0 neck to 4 hip. */
  readonly from?: number;
  /** Metres by which the middle of the hem hangs lower than its sides. */
  readonly sag?: number;
}

/** Shapes cloth round a figure; what hangs below the hips follows the legs, the way and the wind. */
export function trunkShape(pen: Pen, figure: Figure, cutAsked: Cut): TrunkShape {
  const { rings, turn, build } = figure;
  const { ease, from = 0 } = cutAsked;
  const all: readonly { readonly ring: Ring; readonly ease: number }[] = [
    { ring: rings.neck, ease: ease * 0.55 },
    { ring: rings.shoulder, ease: ease * 0.2 },
    { ring: rings.chest, ease: ease * 0.9 },
    { ring: rings.waist, ease },
    { ring: rings.hip, ease },
  ];
  // Of one who sits, cloth lies over the thighs: each leg carries its own.
  const hem = figure.pose.seated ? Math.min(cutAsked.hem, 0.04) : cutAsked.hem;
  const cut = { ...cutAsked, hem };
  const used = all.slice(from);
  const levels: Level[] = used.map(({ ring, ease: room }) => {
    const { left, right } = edgeOf(ring, turn, room);
    return { left, right };
  });
  const lowest = hemLevel(pen, figure, cut, 1);
  if (cut.hem > 0.25) levels.push(hemLevel(pen, figure, cut, 0.22), hemLevel(pen, figure, cut, 0.55));
  levels.push(lowest);
  const sag = cut.sag ?? build.height * 0.008;
  const outline = (path: Path) => {
    const rights = levels.map((level) => level.right);
    const lefts = levels.map((level) => level.left).toReversed();
    traceOpen(path, withShoulders(rights, from), { tension: 0.95 });
    const { left: lowLeft, right: lowRight } = lowest;
    if (cut.hem > 0.25) traceHem(path, pen, figure, lowest, sag);
    else
      path.quadraticCurveTo((lowLeft.x + lowRight.x) / 2, (lowLeft.y + lowRight.y) / 2 - sag * 2, lowLeft.x, lowLeft.y);
    traceOpen(path, withShoulders(lefts.toReversed(), from).toReversed(), { move: false, tension: 0.95 });
    if (from === 0) {
      // A neckline dips in front and rises behind.
      const top = levels[0]!;
      const dip = neckDip(figure);
      path.quadraticCurveTo(
        (top.left.x + top.right.x) / 2,
        (top.left.y + top.right.y) / 2 - dip,
        top.right.x,
        top.right.y,
      );
    }
    path.closePath();
  };
  let left = Infinity;
  let right = -Infinity;
  for (const level of levels.slice(from === 0 ? 1 : 0)) {
    left = Math.min(left, level.left.x);
    right = Math.max(right, level.right.x);
  }
  return {
    outline,
    levels,
    span: { left, right: right + 1e-4 },
    at: (down, around) => placeOn(figure, used, levels, down, around),
  };
}

const HEM_WAVES = 8;

/** The lower edge of long cloth, from right to left: it hangs lowest in the middle and waves where the folds are. */
function traceHem(path: Path, pen: Pen, { pose, build }: Figure, { left, right }: Level, sag: number): void {
  const wide = Math.max(1e-4, right.x - left.x);
  const tilt = Math.abs(right.y - left.y);
  // The further the edges swing out, the deeper the middle hangs between them.
  const deep = sag * 1.4 + Math.min(0.1 * build.height, wide * 0.07) * Math.min(1, 0.25 + pose.bounce) - tilt * 0.1;
  const high = Math.min(build.height * 0.0035, wide * 0.02);
  const points: Point[] = [];
  for (let wave = 0; wave <= HEM_WAVES; wave++) {
    const share = wave / HEM_WAVES;
    const ripple = wave === 0 || wave === HEM_WAVES ? 0 : Math.sin(wave * 2.2 + build.height * 9) * high;
    const sway = high * 0.8 * pose.bounce * Math.sin(pose.beat + wave * 1.9 + pen.time);
    points.push({
      x: right.x - wide * share,
      y:
        right.y + (left.y - right.y) * share - deep * 4 * share * (1 - share) + ripple + sway * 4 * share * (1 - share),
    });
  }
  traceOpen(path, points, { move: false });
}

/** Metres by which the middle of a neckline lies lower than its sides (behind: higher). */
function neckDip({ build, turn }: Figure): number {
  return build.height * (0.011 + 0.017 * turn.cos);
}

/** Between neck and shoulder the line of the muscle, so that nobody wears a box. */
function withShoulders(edge: readonly Point[], from: number): readonly Point[] {
  const [neck, shoulder, ...rest] = edge;
  if (from !== 0 || !neck || !shoulder) return edge;
  const fall = neck.y - shoulder.y;
  const between = { x: neck.x + (shoulder.x - neck.x) * 0.42, y: neck.y - fall * 0.5 };
  const cap = { x: neck.x + (shoulder.x - neck.x) * 0.8, y: shoulder.y - fall * 0.02 };
  const side = { x: neck.x + (shoulder.x - neck.x) * 0.84, y: shoulder.y - fall * 0.9 };
  return [neck, between, cap, side, ...rest];
}

/** The edge of what hangs below the hips, `down` (0 to 1) of the way to its hem: wide enough for the legs inside. */
function hemLevel(pen: Pen, figure: Figure, cut: Cut, down: number): Level {
  const { rings, turn, build, pose } = figure;
  const hip = edgeOf(rings.hip, turn, cut.ease);
  if (cut.hem < 0) {
    const low = edgeOf(ringBetween(rings.waist, rings.hip, 0.35), turn, cut.ease);
    return { left: low.left, right: low.right };
  }
  if (pose.seated) {
    const low = Math.min(hip.left.y, hip.right.y) - cut.hem * build.hip;
    // The seat is round.
    const inset = (hip.right.x - hip.left.x) * 0.16;
    return { left: { x: hip.left.x + inset, y: low }, right: { x: hip.right.x - inset, y: low } };
  }
  const drop = Math.max(1e-3, cut.hem * build.hip * down);
  const top = Math.min(hip.centre.y, figure.pose.hips.u);
  const thick =
    build.half.knee + (build.half.thigh - build.half.knee) * (1 - down) + cut.ease * 0.8 + build.height * 0.016;
  // Of one who lies, cloth sinks to the body.
  const flare = cut.flare * Math.min(1, cut.hem * 2.2) * down * (pose.laid > 0 ? 0.2 : 1);
  const long = Math.min(1, cut.hem * 2.4);
  const sway = clothSway(pen, figure) * long * down * down;
  const swell = 0.012 * build.height * pose.bounce * long * down * Math.sin(pose.beat - 0.9);
  const room = thick * Math.min(1, long * 1.3);
  const edge = (from: Point, sign: 1 | -1): Point => {
    const blown = Math.max(0, sign * sway) + Math.min(0, sign * sway) * 0.35 + swell;
    // Cloth keeps its length: pushed out by a thigh or by the air it swings up, so its edge lies on an arc.
    const outAt = (y: number) => {
      const legs = [figure.left.leg, figure.right.leg].map(
        (leg) => sign * (furthest(leg, y, sign) - from.x) + room * slantAt(leg, y),
      );
      return Math.min(drop * 1.2, Math.max(flare, ...legs) + blown);
    };
    const arc = (out: number) => top - drop * Math.sqrt(Math.max(0.3, 1 - (Math.max(0, out) / drop) ** 2));
    const y = arc(outAt(arc(outAt(top - drop))));
    const out = outAt(y);
    return { x: from.x + sign * out, y };
  };
  return { left: edge(hip.left, -1), right: edge(hip.right, 1) };
}

/** Metres that hanging cloth is blown aside, in the view: against the way it goes, and with the wind. */
export function clothSway(pen: Pen, figure: Figure): number {
  const { pose, turn, build } = figure;
  const air = pen.wind * 0.007 - pose.pace * turn.sin * 0.018;
  const flutter = 0.006 * Math.sin(pen.time * 3.1 + build.height * 40) * Math.min(1, Math.abs(pen.wind) * 0.2);
  return Math.max(-0.16, Math.min(0.16, (air + flutter) * build.height));
}

/** How far a leg reaches to one side down to a height: below a raised knee, cloth hangs straight from it. */
function furthest(leg: LegJoints, y: number, sign: 1 | -1): number {
  const x = legAt(leg, y);
  if (leg.knee.y <= y) return x;
  // A shin that kicks back lifts the cloth only in part.
  return sign * Math.max(sign * leg.knee.x, sign * (leg.knee.x + (x - leg.knee.x) * 0.35));
}

/** How much wider than thick a slanting leg is at a height: 1 upright, at most 1.9. */
function slantAt(leg: LegJoints, y: number): number {
  const [a, b] = y > leg.knee.y ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  return Math.min(1.9, Math.hypot(a.x - b.x, a.y - b.y) / Math.max(1e-4, Math.abs(a.y - b.y)));
}

/** Where a leg crosses a height in the view. */
function legAt(leg: LegJoints, y: number): number {
  const cross = (a: Point, b: Point) =>
    a.x + (b.x - a.x) * Math.min(1, Math.max(0, (a.y - y) / Math.max(1e-4, a.y - b.y)));
  return y > leg.knee.y ? cross(leg.hip, leg.knee) : cross(leg.knee, leg.ankle);
}

function placeOn(
  figure: Figure,
  used: readonly { readonly ring: Ring; readonly ease: number }[],
  levels: readonly Level[],
  down: number,
  around: number,
): Point & { readonly seen: boolean } {
  const index = Math.max(0, Math.min(levels.length - 2, Math.floor(down)));
  const share = down - index;
  const upper = onLevel(used[Math.min(index, used.length - 1)]!.ring, levels[index]!, around);
  const lower = onLevel(used[Math.min(index + 1, used.length - 1)]!.ring, levels[index + 1]!, around);
  return {
    x: upper.x + (lower.x - upper.x) * share,
    y: upper.y + (lower.y - upper.y) * share,
    seen: upper.depth * (1 - share) + lower.depth * share < figure.build.height * 0.004,
  };
}

/** A place on an ellipse that is stretched to a level's edges. */
function onLevel(
  ring: Ring,
  level: Level,
  around: number,
): { readonly x: number; readonly y: number; readonly depth: number } {
  const f = Math.cos(around) * (Math.cos(around) > 0 ? ring.front : ring.back);
  const l = Math.sin(around) * ring.half;
  const x = f * ring.turn.sin + l * ring.turn.cos;
  const depth = -f * ring.turn.cos + l * ring.turn.sin;
  const across = ring.half * ring.turn.cos;
  const right = Math.hypot(across, (ring.turn.sin >= 0 ? ring.front : ring.back) * ring.turn.sin);
  const left = Math.hypot(across, (ring.turn.sin >= 0 ? ring.back : ring.front) * ring.turn.sin);
  const t = (x + left) / Math.max(1e-6, left + right);
  return {
    x: level.left.x + (level.right.x - level.left.x) * t,
    y: level.left.y + (level.right.y - level.left.y) * t,
    depth,
  };
}
