import type { Context2D, Gradient, Path } from '../paint/canvas.ts';
import type { Pen } from '../paint/pen.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Twice the area of a closed outline in its units squared; below 0 for one that winds the other way (shoelace formula). */
export function signedArea(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);
}

/** A point of a limb's middle line with its half width there. */
export interface LimbPoint extends Point {
  readonly r: number;
}

/** Traces one closed shape. */
export type Outline = (path: Path) => void;

/**
 * Traces a closed curve through all points (centripetal-free Catmull–Rom as Bézier pieces; `tension` 0 straight to 1 full
 * curves). Corners: give a point twice.
 */
export function traceClosed(path: Path, points: readonly Point[], tension = 1): void {
  const count = points.length;
  const at = (index: number) => points[(index + count) % count]!;
  if (count < 3) return;
  path.moveTo(at(0).x, at(0).y);
  for (let index = 0; index < count; index++)
    curveTo(path, at(index - 1), at(index), at(index + 1), at(index + 2), tension);
  path.closePath();
}

/**
 * Traces an open curve through all points, from the current place of the path or from a move to the first. A `taut` one does not run
 * beyond a point where a short step meets a long one: the foot of a bottle.
 */
export function traceOpen(
  path: Path,
  points: readonly Point[],
  options: { readonly move?: boolean; readonly tension?: number; readonly taut?: boolean } = {},
): void {
  const { move = true, tension = 1, taut = false } = options;
  const last = points.length - 1;
  const at = (index: number) => points[Math.min(last, Math.max(0, index))]!;
  if (last < 0) return;
  if (move) path.moveTo(at(0).x, at(0).y);
  for (let index = 0; index < last; index++)
    curveTo(path, at(index - 1), at(index), at(index + 1), at(index + 2), tension, taut);
}

function curveTo(path: Path, before: Point, from: Point, to: Point, after: Point, tension: number, taut = false): void {
  const k = tension / 6;
  const [near, far] = taut ? [tautened(k, before, to, from, to), tautened(k, from, after, from, to)] : [k, k];
  path.bezierCurveTo(
    from.x + (to.x - before.x) * near,
    from.y + (to.y - before.y) * near,
    to.x - (after.x - from.x) * far,
    to.y - (after.y - from.y) * far,
    to.x,
    to.y,
  );
}

/** The share of the way from `one` to `other` that is a handle, so that none is longer than half of the step that it bends. */
function tautened(share: number, one: Point, other: Point, from: Point, to: Point): number {
  const whole = Math.hypot(other.x - one.x, other.y - one.y);
  return whole === 0 ? share : Math.min(share, Math.hypot(to.x - from.x, to.y - from.y) / 2 / whole);
}

/** Runs on through points with a bow between each and the next that stands out to the left of the way, `deep` of its length. */
export function traceScallops(path: Path, points: readonly Point[], deep: number): void {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    path.bezierCurveTo(
      from.x + dx * 0.05 - dy * deep * -1,
      from.y + dy * 0.05 + dx * deep * -1,
      to.x - dx * 0.05 + dy * deep,
      to.y - dy * 0.05 - dx * deep,
      to.x,
      to.y,
    );
  }
}

/**
 * Fills a strand along points, `width` wide in its middle and pointed at its ends. Costs half of a stroke where the points are few,
 * and as much where they are more than ten.
 */
export function fillStrand(context: Context2D, points: readonly Point[], width: number): void {
  const last = points.length - 1;
  const half = (at: number) => (at === 0 || at === last ? 0 : width / 2);
  const across = Math.abs(points[last]!.x - points[0]!.x) > Math.abs(points[last]!.y - points[0]!.y);
  const moved = (side: 1 | -1) =>
    points.map(({ x, y }, at) => (across ? { x, y: y + side * half(at) } : { x: x + side * half(at), y }));
  context.beginPath();
  traceOpen(context, moved(1));
  traceOpen(context, moved(-1).toReversed(), { move: false });
  context.fill();
}

/** The two edges of a limb, both from its root to its end. */
export function edgesOf(spine: readonly LimbPoint[]): {
  readonly left: readonly Point[];
  readonly right: readonly Point[];
} {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, { x, y, r }] of spine.entries()) {
    const before = spine[Math.max(0, index - 1)]!;
    const after = spine[Math.min(spine.length - 1, index + 1)]!;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const nx = (-(after.y - before.y) / length) * r;
    const ny = ((after.x - before.x) / length) * r;
    left.push({ x: x + nx, y: y + ny });
    right.push({ x: x - nx, y: y - ny });
  }
  return { left, right };
}

/** Traces a limb with round ends whose width changes along its middle line. */
export function traceLimb(path: Path, spine: readonly LimbPoint[], tension = 1): void {
  const first = spine[0];
  const second = spine[1];
  const last = spine.at(-1);
  const beforeLast = spine.at(-2);
  if (!first || !second || !last || !beforeLast) return;
  const { left, right } = edgesOf(spine);
  const start = beyond(second, first);
  const end = beyond(beforeLast, last);
  traceClosed(path, [...left, end, ...right.toReversed(), start], tension);
}

/** The round end of a limb: its radius further on. */
function beyond(from: Point, end: LimbPoint): Point {
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return { x: end.x + ((end.x - from.x) / length) * end.r * 0.8, y: end.y + ((end.y - from.y) / length) * end.r * 0.8 };
}

/** How a form takes the light; each is a `lit` of the pen, -1 to 1. */
export interface Modelling {
  readonly shade?: number;
  readonly middle?: number;
  readonly lit?: number;
  /** Width in metres of the bright edge on the light side; 0 for none. */
  readonly rim?: number;
  /** How bright the edge is; -1 to 1. */
  readonly rimLit?: number;
}

/** Metres across which a form turns from shade to light. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Fills a form with the turn from its shade side to its light side, and a bright edge where it faces the light. */
export function fillForm(pen: Pen, outline: Outline, colour: string, span: Span, modelling: Modelling = {}): void {
  const { context } = pen;
  const { shade = -0.7, middle = -0.1, lit = 0.5, rim = 0, rimLit = 1 } = modelling;
  // The bright edge is the form itself, filled first and a little towards the light: a clip would cost three times as much.
  const edge = rim > pen.pixelMetres * 0.45 ? rim / 2 : 0;
  const side = pen.lightSide >= 0 ? 1 : -1;
  if (edge > 0) {
    fillMoved(pen, outline, pen.tone(colour, rimLit), side * edge, edge * 0.55);
    fillMoved(pen, outline, turnGradient(pen, colour, span, shade, middle, lit), -side * edge, -edge * 0.55);
    return;
  }
  context.fillStyle = turnGradient(pen, colour, span, shade, middle, lit);
  context.beginPath();
  outline(context);
  context.fill();
}

function fillMoved(pen: Pen, outline: Outline, style: string | Gradient, x: number, y: number): void {
  const { context } = pen;
  context.translate(x, y);
  context.fillStyle = style;
  context.beginPath();
  outline(context);
  context.fill();
  context.translate(-x, -y);
}

/** Where a form passes from shade to light, as a share of its width from the dark side. */
const MIDDLE_AT = 0.6;

/** A gradient across a span from the side that is turned away from the light to the side that faces it. */
export function turnGradient(pen: Pen, colour: string, span: Span, shade: number, middle: number, lit: number) {
  const side = pen.lightSide;
  const [from, to] = side >= 0 ? [span.left, span.right] : [span.right, span.left];
  const gradient = pen.context.createLinearGradient(from, 0, to, 0);
  // Light from straight ahead or behind has no bright side: both ends come nearer to the middle.
  const strength = 0.35 + 0.65 * Math.min(1, Math.abs(side));
  const [dark, bright] = [middle + (shade - middle) * strength, middle + (lit - middle) * strength];
  // Two stops, from end to end, cost half of what three do: both ends give way so that the line between them comes near the middle.
  const sag = (dark + (bright - dark) * MIDDLE_AT - middle) / 2;
  // Shade is not only darker but cooler and deeper: that is what keeps bright cloth from looking flat.
  gradient.addColorStop(0, pen.tone(mixHex(colour, SHADE_TINT, 0.36 * strength), Math.max(-1, dark - sag)));
  gradient.addColorStop(1, pen.tone(colour, bright - sag));
  return gradient;
}

const SHADE_TINT = '#2a1838';

/** Mixes two CSS hex colours (`#rrggbb`); `amount` 0 gives the first, 1 the second. */
export function mixHex(a: string, b: string, amount: number): string {
  const part = (at: number) => {
    const from = Number.parseInt(a.slice(at, at + 2), 16);
    const to = Number.parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * amount)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

const FAR_AWAY = 50;

/** Fills the crescent along the edge of a form that faces the light. */
export function fillRim(pen: Pen, outline: Outline, style: string, width: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  context.save();
  context.beginPath();
  outline(context);
  context.clip();
  context.translate(-side * width, -width * 0.55);
  context.beginPath();
  context.rect(-FAR_AWAY, -FAR_AWAY, FAR_AWAY * 2, FAR_AWAY * 2);
  outline(context);
  context.fillStyle = style;
  context.fill('evenodd');
  context.restore();
}

/** Draws inside a form only: folds, shadows of one part on another. */
export function inside(context: Context2D, outline: Outline, draw: () => void): void {
  context.save();
  context.beginPath();
  outline(context);
  context.clip();
  draw();
  context.restore();
}

/**
 * The dark where something touches the ground: an ellipse `halfWidth` metres to each side that fades outwards.
 * `closeness` 1 stands on the ground, 0 is too high above it to darken it.
 */
export function contactShadow(pen: Pen, x: number, y: number, halfWidth: number, closeness = 1): void {
  const { context } = pen;
  if (closeness <= 0 || halfWidth <= 0) return;
  const strength = Math.round(Math.min(1, closeness) * 20) / 20;
  context.save();
  context.translate(x, y);
  context.scale(1, 0.16);
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, halfWidth);
  gradient.addColorStop(0, pen.tone('#0c1020', -1, 0.55 * strength));
  gradient.addColorStop(1, pen.tone('#0c1020', -1, 0));
  context.fillStyle = gradient;
  context.fillRect(-halfWidth, -halfWidth, halfWidth * 2, halfWidth * 2);
  context.restore();
}

/**
 * The soft shadow that something throws on a table or a floor inside, away from the light: it begins at the foot, `halfWidth` metres to each
 * side, and is lost at about half of the height `tall`.
 */
export function softShadow(pen: Pen, y: number, halfWidth: number, tall: number, closeness = 1): void {
  const { context, lightSide } = pen;
  const reach = Math.min(tall * 0.55, halfWidth * 2.4) * Math.min(1, 0.4 + Math.abs(lightSide));
  const long = halfWidth + reach;
  if (closeness <= 0 || halfWidth <= 0) return;
  context.save();
  context.translate(-Math.sign(lightSide) * reach * 0.8, y);
  context.scale(1, (0.26 * Math.min(halfWidth, tall / 2)) / long + 0.04);
  const gradient = context.createRadialGradient(0, 0, halfWidth * 0.3, 0, 0, long);
  gradient.addColorStop(0, pen.tone('#0c1020', -1, 0.34 * closeness));
  gradient.addColorStop(1, pen.tone('#0c1020', -1, 0));
  context.fillStyle = gradient;
  context.fillRect(-long, -long, long * 2, long * 2);
  context.restore();
}
