import type { Pen } from '../../paint/pen.ts';
import { fillForm, inside, mixHex, traceOpen } from '../shapes.ts';
import { toView } from '../skeleton.ts';
import { sleeveShadow } from './arms.ts';
import type { Figure } from './figure.ts';
import { COOL, WARM } from './limb-form.ts';
import type { Looks } from './looks.ts';
import { drawMarks } from './marks.ts';
import { drawPattern } from './pattern.ts';
import { drawDetails } from './trunk-details.ts';
import { CLOTH_LIGHT, trunkShape } from './trunk-shape.ts';
import type { TrunkShape } from './trunk-shape.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Draws the top of trousers: before the legs, whose creases lie over it. */
export function drawSeat(pen: Pen, figure: Figure, wardrobe: Wardrobe, looks: Looks): void {
  const { name, colour } = wardrobe.lower;
  const furred = wardrobe.beast !== undefined && name === 'bare' && wardrobe.upper.name !== 'dress';
  if (name !== 'trousers' && !furred) return;
  const seat = trunkShape(pen, figure, { hem: 0.1, ease: 0.006, flare: -0.01 * figure.build.height, from: 3 });
  fillForm(pen, seat.outline, furred ? looks.skin.base : colour, seat.span, { shade: -0.85, middle: -0.25, lit: 0.4 });
}

/** The shape of the upper garment. */
export function upperShape(pen: Pen, figure: Figure, { upper, lower }: Wardrobe): TrunkShape {
  const tucked = upper.name === 'shirt' && (lower.name === 'skirt' || figure.build.female);
  return trunkShape(pen, figure, { hem: tucked ? -1 : upper.hem, ease: upper.ease, flare: upper.flare });
}

/** Draws what covers the trunk: a skirt first, then the upper garment with its own details. */
export function drawTrunk(pen: Pen, figure: Figure, wardrobe: Wardrobe, looks: Looks, shape: TrunkShape): void {
  const { build } = figure;
  const { upper, lower } = wardrobe;
  if (lower.name === 'skirt') drawSkirt(pen, figure, lower.colour);
  fillForm(pen, shape.outline, upper.colour, shape.span, {
    ...CLOTH_LIGHT,
  });
  if (pen.pixelMetres > build.height / 60) return;
  inside(pen.context, shape.outline, () => {
    drawPattern(pen, figure, shape, upper.pattern, upper.colour);
    shadeSide(pen, shape, upper.colour, 1);
    drawFolds(pen, figure, shape, upper.colour);
    if (wardrobe.bare === true) drawBelly(pen, figure, wardrobe);
    else drawDetails(pen, figure, shape, wardrobe, looks.skin.base);
    drawMarks({ pen, figure, shape, colours: wardrobe.markColours }, wardrobe.marks);
    throwArmShadows(pen, figure, wardrobe);
  });
}

/** The lighter fur of a belly, before one who is seen from before or from the side. */
function drawBelly(pen: Pen, { build, rings, turn }: Figure, { beast, upper }: Wardrobe): void {
  if (turn.cos < -0.2) return;
  const { context } = pen;
  const at = toView(turn, rings.waist.at);
  context.fillStyle = pen.tone(mixHex(beast?.muzzle ?? upper.colour, '#fff8ec', 0.3), 0.1, 0.9);
  context.beginPath();
  const ahead = turn.sin * build.deep.waistFront * 0.55;
  context.ellipse(
    at.x + ahead,
    at.y + 0.02 * build.height,
    build.half.waist * (0.42 + 0.3 * Math.max(0, turn.cos)),
    build.height * 0.16,
    0,
    0,
    Math.PI * 2,
  );
  context.fill();
}

function drawSkirt(pen: Pen, figure: Figure, colour: string): void {
  const { build } = figure;
  const shape = trunkShape(pen, figure, { hem: 0.42, ease: 0.008, flare: 0.075 * build.height, from: 3 });
  fillForm(pen, shape.outline, colour, shape.span, {
    shade: -0.85,
    middle: -0.12,
    lit: 0.5,
    rim: build.height * 0.007,
  });
  inside(pen.context, shape.outline, () => {
    shadeSide(pen, shape, colour, 0);
    for (const around of [-2.2, -1.3, -0.5, 0.3, 1.1, 2, 2.8])
      foldLine(pen, shape, 0.8, shape.levels.length - 1, around, colour, build.height);
  });
}

/** The plane of a trunk that is turned from the light, with an edge that follows the body, and the bright edge opposite. */
function shadeSide(pen: Pen, shape: TrunkShape, colour: string, from: number): void {
  const { context } = pen;
  const used = shape.levels.slice(from);
  const plane = (bright: boolean, wide: number) => {
    const right = pen.lightSide >= 0 === bright;
    const edge = used.map((level) => (right ? level.right : level.left));
    const inner = used.map((level, index) => {
      const [near, far] = right ? [level.right, level.left] : [level.left, level.right];
      const share = wide * (index === 0 ? 0.45 : index % 2 === 0 ? 0.9 : 1.1);
      return { x: near.x + (far.x - near.x) * share, y: near.y + (far.y - near.y) * share };
    });
    context.beginPath();
    traceOpen(context, edge);
    const foot = edge.at(-1)!;
    context.lineTo(foot.x, foot.y - 0.2);
    context.lineTo(inner.at(-1)!.x, foot.y - 0.2);
    traceOpen(context, inner.toReversed(), { move: false });
    context.closePath();
    context.fill();
  };
  context.fillStyle = pen.tone(mixHex(colour, COOL, 0.4), -0.85, 0.36);
  plane(false, 0.3);
  if (shape.span.right - shape.span.left < pen.pixelMetres * 150) return;
  context.fillStyle = pen.tone(mixHex(colour, WARM, 0.3), 1, 0.3);
  plane(true, 0.055);
}

/** Long folds of what hangs, and the hollow at the waist. */
function drawFolds(pen: Pen, figure: Figure, shape: TrunkShape, colour: string): void {
  const { height } = figure.build;
  const last = shape.levels.length - 1;
  for (const around of [-2.5, -1.7, -0.75, 0.75, 1.7, 2.5, 3.14])
    foldLine(pen, shape, last - 1.7, last, around, colour, height);
  const { context } = pen;
  const waist = shape.levels[3];
  if (!waist) return;
  const y = (waist.left.y + waist.right.y) / 2;
  const gradient = context.createLinearGradient(0, y + height * 0.05, 0, y - height * 0.05);
  const dark = (alpha: number) => pen.tone(colour, -1, alpha);
  gradient.addColorStop(0, dark(0));
  gradient.addColorStop(0.5, dark(0.28));
  gradient.addColorStop(1, dark(0));
  context.fillStyle = gradient;
  context.fillRect(shape.span.left - 1, y - height * 0.05, shape.span.right - shape.span.left + 2, height * 0.1);
}

/** One fold: a wedge of shade that opens towards the hem. */
function foldLine(
  pen: Pen,
  shape: TrunkShape,
  from: number,
  to: number,
  around: number,
  colour: string,
  height: number,
): void {
  const top = shape.at(from, around);
  const foot = shape.at(to, around);
  if (!top.seen && !foot.seen) return;
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const width = height * 0.011;
  context.fillStyle = pen.tone(colour, -0.95, 0.42);
  context.beginPath();
  context.moveTo(top.x, top.y);
  context.quadraticCurveTo(
    top.x + (foot.x - top.x) * 0.3,
    top.y + (foot.y - top.y) * 0.6,
    foot.x - side * width,
    foot.y - width,
  );
  context.lineTo(foot.x + side * width * 0.6, foot.y - width);
  context.quadraticCurveTo(top.x + (foot.x - top.x) * 0.5, top.y + (foot.y - top.y) * 0.5, top.x, top.y);
  context.fill();
}

function throwArmShadows(pen: Pen, figure: Figure, wardrobe: Wardrobe): void {
  const { context } = pen;
  const { build } = figure;
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (const { arm } of [figure.left, figure.right]) {
    if (arm.elbow.depth + arm.wrist.depth - 2 * toView(figure.turn, figure.rings.chest.at).depth > 0.08 * build.height)
      continue;
    context.save();
    context.translate(-side * build.height * 0.012, -build.height * 0.012);
    context.fillStyle = pen.tone(wardrobe.upper.colour, -1, 0.5);
    context.beginPath();
    sleeveShadow(figure, arm, wardrobe)(context);
    context.fill();
    context.restore();
    // Where an arm lies before it the cloth is darker all round it: that parts the two, whatever side the light is on.
    if (pen.pixelMetres > build.height / 120) continue;
    for (const [wide, alpha] of OCCLUSION) {
      context.strokeStyle = pen.tone(mixHex(wardrobe.upper.colour, COOL, 0.3), -0.95, alpha);
      context.lineWidth = build.height * wide;
      context.beginPath();
      sleeveShadow(figure, arm, wardrobe)(context);
      context.stroke();
    }
  }
}

/** How wide the shade round an arm is, heights, and how dark: it fades outward. */
const OCCLUSION = [
  [0.05, 0.1],
  [0.032, 0.13],
  [0.016, 0.16],
] as const;
