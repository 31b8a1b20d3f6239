import type { Pen } from '../../../paint/pen.ts';
import { contactShadow, signedArea, traceClosed } from '../../shapes.ts';
import { paintKind } from '../../things/paint-kind.ts';
import { toView } from '../../skeleton.ts';
import type { BodyPoint, Joint, Turn } from '../../skeleton.ts';
import type { Solid } from './solid.ts';

/** Draws solids from the farthest to the nearest; `foot` lifts all of them, metres. */
export function drawSolids(pen: Pen, turn: Turn, solids: readonly Solid[]): void {
  const far = solids.map((solid) => ({ solid, depth: depthOf(turn, solid) }));
  // A stable sort keeps the maker's order among those at one depth: what is listed later lies on top.
  for (const { solid } of far.toSorted((a, b) => (Math.abs(b.depth - a.depth) < 0.012 ? 0 : b.depth - a.depth)))
    drawSolid(pen, turn, solid);
}

/** How far away the middle of a solid is, metres. */
export function depthOf(turn: Turn, solid: Solid): number {
  const points = placesOf(solid);
  return points.reduce((sum, point) => sum + toView(turn, point).depth, 0) / Math.max(1, points.length);
}

function placesOf(solid: Solid): readonly BodyPoint[] {
  switch (solid.is) {
    case 'tube':
      return [solid.from, solid.to];
    case 'wire':
      return solid.through;
    case 'plate':
      return solid.outline;
    case 'box':
      return [solid.corner, added(solid.corner, ...solid.edges)];
    case 'ball':
    case 'glow':
    case 'puff':
    case 'painted':
      return [solid.at];
  }
}

function added(a: BodyPoint, ...others: readonly BodyPoint[]): BodyPoint {
  return others.reduce((sum, b) => ({ f: sum.f + b.f, l: sum.l + b.l, u: sum.u + b.u }), a);
}

function drawSolid(plain: Pen, turn: Turn, solid: Solid): void {
  const pen: Pen =
    solid.shines === true ? { ...plain, tone: (colour, _lit, alpha) => plain.glow(colour, alpha) } : plain;
  switch (solid.is) {
    case 'tube':
      return drawTube(pen, turn, solid);
    case 'wire':
      return drawWire(pen, turn, solid);
    case 'box':
      return drawBox(pen, turn, solid);
    case 'plate':
      return drawPlate(pen, turn, solid);
    case 'ball':
      return drawBall(pen, turn, solid);
    case 'glow':
      return drawGlow(pen, turn, solid);
    case 'puff':
      return drawPuff(pen, turn, solid);
    case 'painted':
      return drawPainted(pen, turn, solid);
  }
}

type Of<Kind extends Solid['is']> = Extract<Solid, { readonly is: Kind }>;

function drawTube(pen: Pen, turn: Turn, { from, to, r, r2 = r, colour, alpha, lit = 0 }: Of<'tube'>): void {
  const { context } = pen;
  const a = toView(turn, from);
  const b = toView(turn, to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ra, rb] = [Math.max(r, pen.pixelMetres * 0.55), Math.max(r2, pen.pixelMetres * 0.55)];
  const flat = Math.hypot(to.f - from.f, to.l - from.l, to.u - from.u) < ra + rb;
  if (length < (ra + rb) * 0.3 && !flat) {
    drawBall(pen, turn, { is: 'ball', at: from, r: Math.max(ra, rb), colour });
    return;
  }
  const [nx, ny] = [-(b.y - a.y) / (length || 1), (b.x - a.x) / (length || 1)];
  // The side of the tube that faces the light.
  const face = Math.sign(nx * pen.lightSide * 0.7 + ny) || 1;
  const gradient = context.createLinearGradient(
    a.x - nx * face * ra,
    a.y - ny * face * ra,
    a.x + nx * face * ra,
    a.y + ny * face * ra,
  );
  gradient.addColorStop(0, pen.tone(colour, -0.75 + lit, alpha));
  gradient.addColorStop(0.55, pen.tone(colour, 0.05 + lit, alpha));
  gradient.addColorStop(1, pen.tone(colour, 0.6 + lit, alpha));
  context.fillStyle = gradient;
  context.beginPath();
  context.moveTo(a.x + nx * ra, a.y + ny * ra);
  context.lineTo(b.x + nx * rb, b.y + ny * rb);
  const bulge = flat ? 0.2 : 0.8;
  context.quadraticCurveTo(b.x + ny * rb * bulge, b.y - nx * rb * bulge, b.x - nx * rb, b.y - ny * rb);
  context.lineTo(a.x - nx * ra, a.y - ny * ra);
  context.quadraticCurveTo(a.x - ny * ra * bulge, a.y + nx * ra * bulge, a.x + nx * ra, a.y + ny * ra);
  context.fill();
}

function drawWire(pen: Pen, turn: Turn, { through, r, closed, colour, alpha, lit = 0 }: Of<'wire'>): void {
  const { context } = pen;
  const points = through.map((point) => toView(turn, point));
  context.strokeStyle = pen.tone(colour, -0.1 + lit, alpha);
  context.lineWidth = Math.max(2 * r, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  if (closed === true) context.closePath();
  context.stroke();
  if (pen.pixelMetres > r * 0.6) return;
  context.strokeStyle = pen.tone(colour, 0.7 + lit, 0.6);
  context.lineWidth = r * 0.55;
  context.save();
  context.translate(pen.lightSide * r * 0.35, r * 0.4);
  context.stroke();
  context.restore();
}

function drawBox(pen: Pen, turn: Turn, { corner, edges, colour, alpha, lit = 0 }: Of<'box'>): void {
  const [a, b, c] = edges;
  const faces: readonly (readonly [BodyPoint, BodyPoint, BodyPoint])[] = [
    [corner, b, c],
    [added(corner, a), c, b],
    [corner, c, a],
    [added(corner, b), a, c],
    [corner, a, b],
    [added(corner, c), b, a],
  ];
  for (const [at, p, q] of faces) {
    const outline = [at, added(at, p), added(at, p, q), added(at, q)].map((point) => toView(turn, point));
    // Seen only when its outline runs round one way; which one depends on how the edges are handed.
    if (signedArea(outline) * handedness(edges) >= 0) continue;
    fillFace(pen, outline, colour, faceLight(pen, turn, p, q, handedness(edges)) + lit, alpha);
  }
}

function handedness([a, b, c]: Of<'box'>['edges']): 1 | -1 {
  const volume = a.f * (b.l * c.u - b.u * c.l) - a.l * (b.f * c.u - b.u * c.f) + a.u * (b.f * c.l - b.l * c.f);
  return volume >= 0 ? 1 : -1;
}

/** Light on a face by where it looks: upward is bright, toward the light is bright. */
function faceLight(pen: Pen, turn: Turn, p: BodyPoint, q: BodyPoint, hand: 1 | -1): number {
  const n = { f: p.l * q.u - p.u * q.l, l: p.u * q.f - p.f * q.u, u: p.f * q.l - p.l * q.f };
  const length = Math.hypot(n.f, n.l, n.u) || 1;
  const across = (n.f * turn.sin + n.l * turn.cos) / length;
  return Math.max(-0.9, Math.min(0.9, -0.2 - hand * (0.5 * (n.u / length) + 0.45 * across * pen.lightSide)));
}

function fillFace(pen: Pen, outline: readonly Joint[], colour: string, lit: number, alpha?: number): void {
  const { context } = pen;
  const ys = outline.map(({ y }) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const gradient = context.createLinearGradient(0, low, 0, high + 1e-4);
  gradient.addColorStop(0, pen.tone(colour, Math.max(-1, lit - 0.18), alpha));
  gradient.addColorStop(1, pen.tone(colour, Math.min(1, lit + 0.1), alpha));
  context.fillStyle = gradient;
  context.strokeStyle = gradient;
  context.lineWidth = pen.pixelMetres * 0.7;
  context.lineJoin = 'round';
  context.beginPath();
  for (const [index, { x, y }] of outline.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.fill();
  context.stroke();
}

function drawPlate(pen: Pen, turn: Turn, { outline, round = 1, edge, colour, alpha, lit = 0 }: Of<'plate'>): void {
  const { context } = pen;
  const points = outline.map((point) => toView(turn, point));
  const xs = points.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const side = pen.lightSide >= 0 ? 1 : -1;
  const gradient = context.createLinearGradient(side > 0 ? left : right, 0, (side > 0 ? right : left) + 1e-4, 0);
  gradient.addColorStop(0, pen.tone(colour, -0.35 + lit, alpha));
  gradient.addColorStop(1, pen.tone(colour, 0.4 + lit, alpha));
  context.fillStyle = gradient;
  context.strokeStyle = edge === undefined ? gradient : pen.tone(edge, -0.2, alpha);
  // Seen on its edge it is still as thick as a sheet.
  context.lineWidth = Math.max(0.006, pen.pixelMetres * 0.9);
  context.lineJoin = 'round';
  context.beginPath();
  traceClosed(context, points, round);
  context.fill();
  context.stroke();
}

function drawBall(pen: Pen, turn: Turn, { at, r, flat = 1, colour, alpha, lit = 0 }: Of<'ball'>): void {
  const { context } = pen;
  const { x, y } = toView(turn, at);
  const gradient = context.createRadialGradient(
    x + pen.lightSide * r * 0.35,
    y + r * 0.4,
    r * 0.1,
    x,
    y,
    Math.max(r * 1.05, 1e-4),
  );
  gradient.addColorStop(0, pen.tone(colour, 0.75 + lit, alpha));
  gradient.addColorStop(0.55, pen.tone(colour, 0.05 + lit, alpha));
  gradient.addColorStop(1, pen.tone(colour, -0.7 + lit, alpha));
  context.fillStyle = gradient;
  context.beginPath();
  context.ellipse(x, y, r, r * flat, 0, 0, Math.PI * 2);
  context.fill();
}

function drawGlow(pen: Pen, turn: Turn, { at, r, colour, alpha = 0.9 }: Of<'glow'>): void {
  const { context } = pen;
  const { x, y } = toView(turn, at);
  const gradient = context.createRadialGradient(x, y, 0, x, y, r);
  gradient.addColorStop(0, pen.glow(colour, alpha));
  gradient.addColorStop(0.35, pen.glow(colour, alpha * 0.45));
  gradient.addColorStop(1, pen.glow(colour, 0));
  context.save();
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = gradient;
  context.fillRect(x - r, y - r, 2 * r, 2 * r);
  context.restore();
}

function drawPuff(pen: Pen, turn: Turn, { at, r, colour, alpha = 0.4 }: Of<'puff'>): void {
  const { context } = pen;
  const { x, y } = toView(turn, at);
  const gradient = context.createRadialGradient(x, y, 0, x, y, r);
  gradient.addColorStop(0, pen.tone(colour, 0.4, alpha));
  gradient.addColorStop(1, pen.tone(colour, 0.3, 0));
  context.fillStyle = gradient;
  context.beginPath();
  context.ellipse(x, y, r, r, 0, 0, Math.PI * 2);
  context.fill();
}

function drawPainted(
  pen: Pen,
  turn: Turn,
  { at, thing, tall, aspect, turn: turned = 0, shadow, bites = 0, turns, rolled }: Of<'painted'>,
): void {
  const { context } = pen;
  const { x, y } = toView(turn, at);
  const wide = Math.abs(Math.cos(turned)) * tall * aspect + Math.abs(Math.sin(turned)) * tall;
  const high = Math.abs(Math.sin(turned)) * tall * aspect + Math.abs(Math.cos(turned)) * tall;
  if (shadow === true) contactShadow(pen, x, y + 0.01, wide * 0.5, 0.8);
  context.save();
  context.translate(x, y + high / 2);
  context.rotate(turned);
  context.scale(turns === true && turn.sin < 0 ? -tall : tall, tall);
  context.translate(0, -0.5);
  if (bites > 0) clipBites(pen, aspect, turn.sin >= 0 ? -1 : 1, bites);
  const motion = rolled === undefined ? undefined : { rolled: rolled / tall, flies: false };
  paintKind({ ...pen, pixelMetres: pen.pixelMetres / tall }, thing, motion);
  context.restore();
  if (bites > 0) paintFlesh(pen, { x, y, tall, aspect }, turn.sin >= 0 ? -1 : 1, bites);
}

/** Where teeth have been, from the first bite on: shares of the half length from the middle toward the mouth, and of the height. */
const BITES = [
  [1, 0.82],
  [0.95, 0.5],
  [0.6, 0.95],
  [0.5, 0.68],
  [0.85, 0.2],
  [0.1, 0.85],
] as const;

/** Pale flesh along the edge of what teeth have left. */
function paintFlesh(
  pen: Pen,
  { x, y, tall, aspect }: { readonly x: number; readonly y: number; readonly tall: number; readonly aspect: number },
  way: 1 | -1,
  bites: number,
): void {
  const { context } = pen;
  context.save();
  context.translate(x, y);
  context.scale(tall, tall);
  context.beginPath();
  context.ellipse(0, 0.47, 0.47 * aspect, 0.43, 0, 0, Math.PI * 2);
  context.clip();
  clipBites(pen, aspect, way, bites);
  context.beginPath();
  for (const [toward, up] of BITES.slice(0, bites))
    for (const shift of TEETH) {
      const [at, high] = toothAt(aspect, way, toward, up, shift);
      context.moveTo(at + TOOTH + FLESH, high);
      context.arc(at, high, TOOTH + FLESH, 0, Math.PI * 2);
    }
  context.fillStyle = pen.tone('#f6ebc6', 0.2);
  context.fill();
  context.restore();
}

/** How far the teeth of one bite are apart, how wide one is and how far the flesh beside it is seen, shares of the height. */
const TEETH = [-0.14, 0, 0.14] as const;
const TOOTH = 0.19;
const FLESH = 0.075;

function toothAt(aspect: number, way: 1 | -1, toward: number, up: number, shift: number): readonly [number, number] {
  return [way * (toward - Math.abs(shift)) * 0.5 * aspect, up + shift];
}

/** Leaves out what has been bitten off a thing of height 1, on its side `way`; each bite is three teeth wide. */
function clipBites({ context }: Pen, aspect: number, way: 1 | -1, bites: number): void {
  context.beginPath();
  context.rect(-2 * aspect, -1, 4 * aspect, 3);
  for (const [toward, up] of BITES.slice(0, bites))
    for (const shift of TEETH) {
      const [x, y] = toothAt(aspect, way, toward, up, shift);
      // Round the other way than the rectangle: a hole.
      context.moveTo(x + TOOTH, y);
      context.arc(x, y, TOOTH, 0, Math.PI * 2, true);
    }
  context.clip();
}
