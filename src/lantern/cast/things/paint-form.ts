import type { Path } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { fillForm, mixHex, traceClosed, traceLimb, traceOpen } from '../shapes.ts';
import type { LimbPoint, Point } from '../shapes.ts';
import { paintCrank, paintRotor, paintWheel } from './paint-moving.ts';
import type { Motion } from './paint-moving.ts';
import type { Ball, Box, Form, Glow, Paint, Part, Plate, Rod, Spot, Spots, Turned } from './form.ts';

/** Height over width of a level circle: things are seen from a little above. */
const LEVEL = 0.2;
/** How far to the side and up what is one unit behind appears. */
const BEHIND = { x: 0.3, y: 0.24 };
/** Width of the bright edge, in units of height. */
const RIM = 0.014;

/** Paints a form; the context is in units of its height. `colour` (CSS hex) is the thing's own. */
export function paintForm(pen: Pen, form: Form, colour: string, motion: Motion = AT_REST): void {
  for (const part of form.parts) paintPart(pen, part, colour, motion);
}

const AT_REST: Motion = { rolled: 0, flies: false };

const read = new Map<string, readonly Spot[]>();

/** The points of a part, read once. */
export function spotsOf(spots: Spots): readonly Spot[] {
  if (typeof spots !== 'string') return spots;
  const known = read.get(spots);
  if (known !== undefined) return known;
  const made = spots.split(',').map((pair): Spot => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x, y];
  });
  read.set(spots, made);
  return made;
}

/** Paints one part of a form. */
function paintPart(pen: Pen, part: Part, own: string, motion: Motion): void {
  if ('turned' in part) paintTurned(pen, part, own);
  else if ('box' in part) paintBox(pen, part, own);
  else if ('rod' in part) paintRod(pen, part, own);
  else if ('plate' in part) paintPlate(pen, part, own);
  else if ('ball' in part) paintBall(pen, part, own);
  else if ('wheel' in part) paintWheel(pen, part, motion);
  else if ('crank' in part) paintCrank(pen, part, motion);
  else if ('rotor' in part) paintRotor(pen, part, motion);
  else paintGlow(pen, part);
}

/** The colour that a paint means for a thing. */
function paintOf(paint: Paint, own: string): string {
  if (paint === '$') return own;
  if (paint === '$+') return mixHex(own, '#ffffff', 0.28);
  if (paint === '$-') return mixHex(own, '#1c1426', 0.26);
  if (paint === '$--' || paint === '$2') return mixHex(own, '#1c1426', 0.5);
  return paint;
}

function paintTurned(pen: Pen, part: Turned, own: string): void {
  const { x = 0, edged, gloss = 0, clear = 0 } = part;
  const turned = spotsOf(part.turned);
  const colour = paintOf(part.colour, own);
  const first = turned[0]!;
  const last = turned.at(-1)!;
  const wide = Math.max(...turned.map(([radius]) => radius));
  const side = (sign: 1 | -1): readonly Point[] => turned.map(([radius, y]) => ({ x: x + sign * radius, y }));
  const tension = edged === true ? 0 : 1;
  const outline = (path: Path) => {
    path.moveTo(x - first[0], first[1]);
    path.ellipse(x, first[1], first[0], first[0] * LEVEL, 0, Math.PI, 2 * Math.PI);
    traceOpen(path, side(1), { move: false, tension, taut: true });
    path.ellipse(x, last[1], last[0], last[0] * LEVEL, 0, 0, Math.PI);
    traceOpen(path, side(-1).toReversed(), { move: false, tension, taut: true });
    path.closePath();
  };
  const { context } = pen;
  context.globalAlpha = 1 - clear;
  fillForm(pen, outline, colour, { left: x - wide, right: x + wide }, { rim: RIM * Math.min(1, wide * 4) });
  context.globalAlpha = 1;
  if (part.open !== undefined) {
    const mouth = paintOf(part.open, own);
    const fill = context.createLinearGradient(x - last[0], 0, x + last[0], 0);
    const lit = pen.lightSide >= 0 ? 1 : -1;
    fill.addColorStop(0, pen.tone(mouth, -0.2 + 0.4 * lit, 1 - clear * 0.7));
    fill.addColorStop(1, pen.tone(mouth, -0.2 - 0.4 * lit, 1 - clear * 0.7));
    fillEllipse(pen, x, last[1], last[0] * 0.94, last[0] * LEVEL * 0.9, fill);
  }
  if (gloss > 0) paintGloss(pen, part, gloss);
}

/** The window of the room in a shiny side: a bright strip that follows the profile. */
function paintGloss(pen: Pen, part: Turned, gloss: number): void {
  const { context } = pen;
  const { x = 0 } = part;
  const turned = spotsOf(part.turned);
  const side = pen.lightSide >= 0 ? 1 : -1;
  const inner = turned.slice(0, turned.length).filter((_, index) => index > 0 || turned.length < 4);
  const strip = (share: number) => inner.map(([radius, y]) => ({ x: x + side * radius * share, y: y * 0.94 + 0.02 }));
  context.beginPath();
  traceOpen(context, strip(0.74), {});
  traceOpen(context, strip(0.5).toReversed(), { move: false });
  context.closePath();
  context.fillStyle = pen.tone('#ffffff', 0.9, 0.42 * gloss);
  context.fill();
}

function paintBox(pen: Pen, { box, deep = 0, colour: paint, round = 0.02 }: Box, own: string): void {
  const [left, bottom, right, top] = box;
  const colour = paintOf(paint, own);
  const [dx, dy] = [deep * BEHIND.x, deep * BEHIND.y];
  const { context } = pen;
  const quad = (points: readonly Spot[], style: string) => {
    context.beginPath();
    points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
    context.fillStyle = style;
    context.fill();
  };
  const lit = pen.lightSide;
  if (deep > 0) {
    const inset = Math.min(round, (right - left) / 2);
    quad(
      [
        [right - inset, bottom],
        [right, bottom],
        [right + dx, bottom + dy],
        [right + dx, top + dy],
        [right, top],
        [right - inset, top],
      ],
      pen.tone(colour, -0.35 + 0.5 * lit),
    );
    quad(
      [
        [left, top - inset],
        [left + dx, top + dy],
        [right + dx, top + dy],
        [right, top - inset],
      ],
      pen.tone(mixHex(colour, '#ffffff', 0.08), 0.75),
    );
  }
  const outline = (path: Path) => {
    if (round > 0) context.roundRect(left, bottom, right - left, top - bottom, Math.min(round, (top - bottom) / 2));
    else path.rect(left, bottom, right - left, top - bottom);
  };
  fillForm(
    pen,
    outline,
    colour,
    { left, right },
    { shade: -0.45, lit: 0.35, rim: deep > 0 ? 0 : Math.min(RIM, (top - bottom) * 0.1) },
  );
}

function paintRod(pen: Pen, { rod, radius, colour, bent }: Rod, own: string): void {
  const [from, to] = typeof radius === 'number' ? [radius, radius] : radius;
  const line = spotsOf(rod);
  const spine: readonly LimbPoint[] = line.map(([x, y], index) => ({
    x,
    y,
    r: from + ((to - from) * index) / Math.max(1, line.length - 1),
  }));
  const xs = spine.map(({ x }) => x);
  const wide = Math.max(from, to);
  fillForm(
    pen,
    (path) => traceLimb(path, spine, bent === true ? 1 : 0.15),
    paintOf(colour, own),
    { left: Math.min(...xs) - wide, right: Math.max(...xs) + wide },
    { rim: Math.min(RIM, wide * 0.5) },
  );
}

function paintPlate(pen: Pen, { plate, colour: paint, curved, flat, alpha = 1 }: Plate, own: string): void {
  const points = spotsOf(plate).map(([x, y]) => ({ x, y }));
  const colour = paintOf(paint, own);
  const xs = points.map(({ x }) => x);
  const outline = (path: Path) => {
    if (curved === true) traceClosed(path, points);
    else {
      points.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
      path.closePath();
    }
  };
  if (flat === true) {
    pen.context.fillStyle = pen.tone(colour, 0.05, alpha);
    pen.context.beginPath();
    outline(pen.context);
    pen.context.fill();
    return;
  }
  fillForm(pen, outline, colour, { left: Math.min(...xs), right: Math.max(...xs) }, { shade: -0.5, rim: RIM });
}

function paintBall(pen: Pen, { ball, colour: paint, flat, gloss = 0, alpha = 1 }: Ball, own: string): void {
  const [x, y, rx, ry = rx] = ball;
  const colour = paintOf(paint, own);
  if (flat === true) {
    fillEllipse(pen, x, y, rx, ry, pen.tone(colour, 0.05, alpha));
    return;
  }
  const { context } = pen;
  const side = pen.lightSide;
  context.save();
  context.translate(x, y);
  context.scale(rx, ry);
  const fill = context.createRadialGradient(side * 0.42, 0.48, 0.05, side * 0.16, 0.1, 1.16);
  fill.addColorStop(0, pen.tone(mixHex(colour, '#ffffff', 0.16), 0.9, alpha));
  fill.addColorStop(0.4, pen.tone(colour, 0.25, alpha));
  fill.addColorStop(0.78, pen.tone(mixHex(colour, '#2a1838', 0.22), -0.4, alpha));
  fill.addColorStop(0.94, pen.tone(mixHex(colour, '#2a1838', 0.4), -0.85, alpha));
  fill.addColorStop(1, pen.tone(mixHex(colour, '#2a1838', 0.26), -0.5, alpha));
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, 2 * Math.PI);
  context.fill();
  if (gloss > 0) {
    context.fillStyle = pen.tone('#ffffff', 1, 0.65 * gloss);
    context.beginPath();
    context.ellipse(side * 0.36, 0.5, 0.2, 0.12, side * -0.6, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

function paintGlow(pen: Pen, { glow, colour, reach = 0 }: Glow): void {
  const [x, y, rx, ry = rx] = glow;
  const { context } = pen;
  if (reach > 0) {
    const light = context.createRadialGradient(x, y, 0, x, y, reach);
    light.addColorStop(0, pen.glow(colour, 0.4));
    light.addColorStop(1, pen.glow(colour, 0));
    context.globalCompositeOperation = 'lighter';
    context.fillStyle = light;
    context.fillRect(x - reach, y - reach, reach * 2, reach * 2);
    context.globalCompositeOperation = 'source-over';
  }
  fillEllipse(pen, x, y, rx, ry, pen.glow(colour));
}

function fillEllipse(pen: Pen, x: number, y: number, rx: number, ry: number, style: Pen['context']['fillStyle']): void {
  const { context } = pen;
  context.fillStyle = style;
  context.beginPath();
  context.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), 0, 0, 2 * Math.PI);
  context.fill();
}
