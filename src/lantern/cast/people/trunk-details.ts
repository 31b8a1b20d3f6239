import type { Pen } from '../../paint/pen.ts';
import type { Point } from '../shapes.ts';
import type { Figure } from './figure.ts';
import type { TrunkShape } from './trunk-shape.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Draws what makes a garment that garment: opening, lapels, belt, buttons, neckline. Clipped to its shape by the caller. */
export function drawDetails(pen: Pen, figure: Figure, shape: TrunkShape, wardrobe: Wardrobe, skin: string): void {
  const { upper } = wardrobe;
  const { height } = figure.build;
  const last = shape.levels.length - 1;
  if (upper.name === 'coat') {
    drawOpening(pen, shape, 1.5, last, upper.colour, height);
    drawNeckline(pen, shape, wardrobe, 1.5, 1.0);
    drawBelt(pen, shape, upper.colour, height);
    drawButtons(pen, shape, [1.75, 2.4, 3.6, 4.2], upper.colour, height);
    for (const side of [1, -1]) drawFlap(pen, shape, 4.15, side * 0.85, upper.colour, height);
  } else if (upper.name === 'jacket') {
    drawOpening(pen, shape, 1.2, last, upper.colour, height);
    drawNeckline(pen, shape, wardrobe, 1.2, 0.8);
    for (const side of [1, -1]) drawFlap(pen, shape, 2.05, side * 0.72, upper.colour, height, 0.75);
    const { context } = pen;
    const band = shape.levels[last]!;
    context.strokeStyle = pen.tone(upper.colour, -0.8, 0.8);
    context.lineWidth = height * 0.02;
    line(pen, [band.left, band.right]);
  } else if (upper.name === 'suit') {
    const tie = wardrobe.marks.includes('bow-tie') ? undefined : (wardrobe.markColours.tie ?? TIE);
    drawNeckline(pen, shape, wardrobe, 2.6, 1.1, tie);
    drawOpening(pen, shape, 2.6, last, upper.colour, height);
    drawButtons(pen, shape, [2.9, 3.4], '#1d1a20', height);
    for (const side of [1, -1]) drawFlap(pen, shape, 3.75, side * 0.85, upper.colour, height, 0.8);
    drawKerchief(pen, shape, height);
  } else if (upper.name === 'shirt') {
    drawOpening(pen, shape, 0.7, last, upper.colour, height, 0.35);
    drawNeckline(pen, shape, { ...wardrobe, under: skin }, 0.75, 0.62);
    drawButtons(pen, shape, [1.2, 1.8, 2.4, 3], upper.colour, height, 0.6);
    if (!figure.build.female) drawFlap(pen, shape, 1.75, 0.62, upper.colour, height, 0.7);
  } else {
    drawBelt(pen, shape, upper.colour, height, 0.6);
    if (figure.turn.cos > 0.3) drawScoop(pen, shape, skin);
  }
}

/** The edge where one front lies over the other, or the seam of the back. */
function drawOpening(
  pen: Pen,
  shape: TrunkShape,
  from: number,
  to: number,
  colour: string,
  height: number,
  strength = 0.75,
): void {
  for (const around of [0.12, Math.PI]) {
    const places: Point[] = [];
    const start = around > 1 ? Math.max(from, 3.6) : from;
    for (let step = 0; step <= 8; step++) {
      const place = shape.at(start + ((to - start) * step) / 8, around);
      if (place.seen) places.push(place);
    }
    if (places.length < 3) continue;
    const { context } = pen;
    context.strokeStyle = pen.tone(colour, -0.95, strength);
    context.lineWidth = height * 0.0055;
    context.lineCap = 'round';
    line(pen, places);
  }
}

function drawBelt(pen: Pen, shape: TrunkShape, colour: string, height: number, strength = 1): void {
  const waist = shape.levels[3];
  if (!waist) return;
  const { context } = pen;
  const y = (waist.left.y + waist.right.y) / 2 - height * 0.008;
  const middle = (waist.left.x + waist.right.x) / 2;
  const trace = (offset: number, width: number) => {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(waist.left.x - 0.02, y + offset);
    context.quadraticCurveTo(middle, y + offset - height * 0.012, waist.right.x + 0.02, y + offset);
    context.stroke();
  };
  context.strokeStyle = pen.tone(colour, -0.75);
  trace(0, height * 0.024 * strength);
  context.strokeStyle = pen.tone(colour, 0.15, 0.7);
  trace(height * 0.0075 * strength, height * 0.006 * strength);
  const buckle = shape.at(3, 0.05);
  if (!buckle.seen || strength < 1) return;
  context.fillStyle = pen.tone(colour, 0.35);
  context.beginPath();
  context.roundRect(buckle.x - height * 0.011, y - height * 0.018, height * 0.022, height * 0.026, height * 0.005);
  context.fill();
}

function drawButtons(
  pen: Pen,
  shape: TrunkShape,
  downs: readonly number[],
  colour: string,
  height: number,
  size = 1,
): void {
  const { context } = pen;
  for (const down of downs) {
    const place = shape.at(down, -0.1);
    if (!place.seen) continue;
    const r = height * 0.0062 * size;
    context.fillStyle = pen.tone(colour, -0.95);
    context.beginPath();
    context.ellipse(place.x, place.y, r, r, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = pen.tone(colour, 0.6, 0.8);
    context.beginPath();
    context.ellipse(place.x + r * 0.3 * pen.lightSide, place.y + r * 0.3, r * 0.45, r * 0.45, 0, 0, Math.PI * 2);
    context.fill();
  }
}

/** A pocket with its flap, as far as it is seen. */
function drawFlap(
  pen: Pen,
  shape: TrunkShape,
  down: number,
  around: number,
  colour: string,
  height: number,
  size = 1,
): void {
  const wide = 0.3 * size;
  const [left, right, middle] = [-wide, wide, 0].map((aside) => shape.at(down, around + aside));
  if (left === undefined || right === undefined || middle?.seen !== true || pen.pixelMetres > height / 260) return;
  const deep = height * 0.02 * size;
  const { context } = pen;
  context.fillStyle = pen.tone(colour, 0.12);
  context.strokeStyle = pen.tone(colour, -0.95, 0.6);
  context.lineWidth = height * 0.003;
  context.beginPath();
  context.moveTo(left.x, left.y);
  context.lineTo(left.x, left.y - deep * 0.75);
  context.quadraticCurveTo(middle.x, middle.y - deep * 1.35, right.x, right.y - deep * 0.75);
  context.lineTo(right.x, right.y);
  context.closePath();
  context.fill();
  context.stroke();
}

/** The corner of a kerchief in the breast pocket of a suit. */
function drawKerchief(pen: Pen, shape: TrunkShape, height: number): void {
  const place = shape.at(1.6, 0.78);
  if (!place.seen || pen.pixelMetres > height / 260) return;
  const { context } = pen;
  context.fillStyle = pen.tone('#f4efe6', 0.1);
  context.beginPath();
  context.moveTo(place.x - height * 0.011, place.y);
  context.lineTo(place.x - height * 0.003, place.y + height * 0.011);
  context.lineTo(place.x + height * 0.004, place.y + height * 0.004);
  context.lineTo(place.x + height * 0.01, place.y + height * 0.009);
  context.lineTo(place.x + height * 0.012, place.y);
  context.fill();
}

/** The opening at the neck with what is worn beneath, and the two lapels; `down` is the level where it closes. */
function drawNeckline(pen: Pen, shape: TrunkShape, wardrobe: Wardrobe, down: number, wide: number, tie?: string): void {
  const { context } = pen;
  const foot = shape.at(down, 0.05);
  const top = shape.at(0.05, 0);
  if (!top.seen && !foot.seen) return;
  const left = shape.at(0, 1.25);
  const right = shape.at(0, -1.25);
  context.fillStyle = pen.tone(wardrobe.under, -0.05);
  context.beginPath();
  context.moveTo(left.x, left.y + 0.02);
  context.quadraticCurveTo(shape.at(down * 0.5, 0.75).x, shape.at(down * 0.5, 0.75).y, foot.x, foot.y);
  context.quadraticCurveTo(shape.at(down * 0.5, -0.75).x, shape.at(down * 0.5, -0.75).y, right.x, right.y + 0.02);
  context.fill();
  if (tie !== undefined) drawTie(pen, shape, down, tie);
  const { colour } = wardrobe.upper;
  for (const [edge, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    const notch = shape.at(Math.min(1.4, down * 0.62), sign * wide);
    const outer = shape.at(0.5, sign * (wide + 0.5));
    const lit = sign * Math.cos(0) * pen.lightSide > 0 ? 0.45 : -0.35;
    context.fillStyle = pen.tone(colour, lit);
    context.strokeStyle = pen.tone(colour, -0.95, 0.6);
    context.lineWidth = 0.006;
    context.beginPath();
    context.moveTo(edge.x, edge.y + 0.025);
    context.quadraticCurveTo(outer.x, outer.y, notch.x, notch.y);
    context.lineTo(foot.x, foot.y);
    const inner = shape.at(down * 0.45, sign * 0.5);
    context.quadraticCurveTo(inner.x, inner.y, edge.x, edge.y + 0.025);
    context.fill();
    context.stroke();
  }
}

/** A round neckline. */
function drawScoop(pen: Pen, shape: TrunkShape, skin: string): void {
  const foot = shape.at(0.95, 0);
  const left = shape.at(0.1, 1.15);
  const right = shape.at(0.1, -1.15);
  if (!foot.seen) return;
  const { context } = pen;
  context.fillStyle = pen.tone(skin, -0.05);
  context.beginPath();
  context.moveTo(left.x, left.y + 0.03);
  context.bezierCurveTo(left.x, (foot.y + left.y) / 2, foot.x + (left.x - foot.x) * 0.6, foot.y, foot.x, foot.y);
  context.bezierCurveTo(
    foot.x + (right.x - foot.x) * 0.6,
    foot.y,
    right.x,
    (foot.y + right.y) / 2,
    right.x,
    right.y + 0.03,
  );
  context.fill();
}

const TIE = '#8c2f3a';

function drawTie(pen: Pen, shape: TrunkShape, down: number, colour: string): void {
  const { context } = pen;
  const top = shape.at(0.25, 0);
  const foot = shape.at(down, 0.05);
  const knot = Math.abs(top.y - foot.y) * 0.055;
  context.fillStyle = pen.tone(colour, -0.1);
  context.beginPath();
  context.moveTo(top.x - knot, top.y);
  context.lineTo(top.x + knot, top.y);
  context.lineTo(top.x + knot * 0.6, top.y - knot * 1.6);
  context.lineTo(foot.x + knot * 1.3, foot.y);
  context.lineTo(foot.x - knot * 1.3, foot.y);
  context.lineTo(top.x - knot * 0.6, top.y - knot * 1.6);
  context.fill();
}

function line(pen: Pen, points: readonly Point[]): void {
  const { context } = pen;
  context.beginPath();
  for (const [index, point] of points.entries()) {
    if (index === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
  context.stroke();
}
