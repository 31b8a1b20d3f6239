import type { Pen } from '../../paint/pen.ts';
import { fillForm, mixHex, signedArea, traceClosed, traceLimb } from '../shapes.ts';
import type { LimbPoint, Modelling, Outline, Point } from '../shapes.ts';
import { drawPaw } from './beasts/paws.ts';
import type { ArmJoints, Figure } from './figure.ts';
import { HAND_FORMS } from './hand-forms.ts';
import type { Finger, HandForm, Spot } from './hand-form.ts';
import type { HandShape } from '../../deeds/deed-card.ts';
import type { Looks } from './looks.ts';
import { spanOf } from './span.ts';

/** Draws a hand as its arm holds it: open, closed round something, pointing, at rest. */
export function drawHand(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  drawAs(shapeOf(figure, arm), pen, figure, arm, looks, modelling);
}

/** Draws the hand that lies round what it holds. */
export function drawGrip(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const shape = shapeOf(figure, arm);
  drawAs(shape === 'rest' || shape === 'open' ? 'fist' : shape, pen, figure, arm, looks, modelling);
}

function shapeOf({ right, holding, pose }: Figure, arm: ArmJoints): HandShape {
  if (arm === right.arm && holding) return 'fist';
  return arm.hand ?? (pose.pace > 2 ? 'fist' : 'rest');
}

/** Direction of the forearm in the view; one that points at the viewer has none, its hand then hangs. */
function forearm({ elbow, wrist }: ArmJoints): Point {
  const dx = wrist.x - elbow.x;
  const dy = wrist.y - elbow.y;
  const length = Math.hypot(dx, dy);
  return length > 0.02 ? { x: dx / length, y: dy / length } : { x: 0, y: -1 };
}

/** Which way a hand lies in the view: along it, and on which side of that its thumb is. */
interface Lie {
  readonly along: Point;
  readonly thumb: 1 | -1;
}

/** Below this the viewer sees the body from the front or from behind. */
const FRONT = 0.35;

function lieOf({ wrist: bend }: HandForm, figure: Figure, arm: ArmJoints): Lie {
  const along = forearm(arm);
  const inward = figure.head.x >= arm.wrist.x ? 1 : -1;
  if (bend === 'up') {
    const lift = Math.hypot(along.x * 0.55, along.y * 0.55 + 0.6) || 1;
    return {
      along: { x: (along.x * 0.55) / lift, y: (along.y * 0.55 + 0.6) / lift },
      thumb: inward > 0 ? -1 : 1,
    };
  }
  if (bend === 'level') {
    const way = Math.abs(along.x) > 0.3 ? Math.sign(along.x) : inward;
    return { along: { x: way * 0.98, y: 0.2 }, thumb: way > 0 ? 1 : -1 };
  }
  const { sin } = figure.turn;
  const ownSide = arm === figure.right.arm ? 1 : -1;
  return { along, thumb: Math.abs(sin) < FRONT ? ownSide : sin > 0 ? 1 : -1 };
}

function drawAs(shape: HandShape, pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  if (figure.build.paws) return drawPawAt(pen, figure, arm, looks, modelling);
  const form: HandForm = HAND_FORMS[shape];
  const size = figure.build.hand * form.size;
  const { along, thumb: side } = lieOf(form, figure, arm);
  const place = placesOf(arm.wrist, along, side, size);
  const palm = form.palm.map((spot) => place(...spot));
  const fingers = form.fingers.map((finger) => limbOf(finger, place, size));
  const thumb = limbOf(form.thumb, place, size);
  const outline: Outline = (path) => {
    // All parts wind the same way, or their overlaps would be holes.
    traceClosed(path, signedArea(palm) < 0 ? palm : palm.toReversed(), 0.85);
    for (const finger of fingers) traceLimb(path, finger);
    traceLimb(path, thumb);
  };
  const middle = modelling.middle ?? 0;
  fillForm(pen, outline, looks.skin.base, spanOf(palm, size * 0.1), { ...modelling, middle: middle + LIGHTER });
  if (pen.pixelMetres > size * 0.06) return;
  const light = middle + LIGHTER + (form.lined === true ? 0.04 : 0);
  if (form.thumbBehind === true) drawOver(pen, [thumb], looks, light, size, side);
  drawOver(pen, fingers, looks, light, size, side);
  if (form.thumbBehind !== true) drawOver(pen, [thumb], looks, light + 0.08, size, side);
  if (form.lined === true) drawLine(pen, looks, size, [place(0.42, 0.2), place(0.3, 0), place(0.02, 0.02)]);
}

/** A hand is turned to the light more than the arm that it ends. */
const LIGHTER = 0.1;

function drawPawAt(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const size = figure.build.hand;
  drawPaw(pen, placesOf(arm.wrist, forearm(arm), figure.turn.sin >= 0 ? 1 : -1, size), size, looks, modelling);
}

type Place = (along: number, across: number) => Point;

function placesOf(wrist: Point, along: Point, thumb: 1 | -1, size: number): Place {
  return (a, b) => ({
    x: wrist.x + (along.x * a - along.y * b * thumb) * size,
    y: wrist.y + (along.y * a + along.x * b * thumb) * size,
  });
}

/** Half widths from the root of a finger to its tip, as shares of the whole one. */
const TAPER = [1.02, 1, 0.8] as const;

function limbOf({ through, r }: Finger, place: Place, size: number): readonly LimbPoint[] {
  const last = through.length - 1;
  return through.map((spot: Spot, index) => ({
    ...place(...spot),
    r: size * r * (index === last ? TAPER[2] : index === 0 ? TAPER[0] : TAPER[1]),
  }));
}

/** Each finger over the one before it, with the shade that it throws there. */
function drawOver(
  pen: Pen,
  fingers: readonly (readonly LimbPoint[])[],
  { skin: { base, shade } }: Looks,
  light: number,
  size: number,
  side: 1 | -1,
): void {
  const { context } = pen;
  for (const [index, finger] of fingers.entries()) {
    const [root, tip] = [finger[0]!, finger.at(-1)!];
    const long = Math.hypot(tip.x - root.x, tip.y - root.y) || 1;
    // Towards the little finger.
    const [ax, ay] = [((tip.y - root.y) / long) * side, (-(tip.x - root.x) / long) * side];
    context.fillStyle = pen.tone(mixHex(base, shade, 0.7), light - 0.32);
    context.beginPath();
    traceLimb(
      context,
      finger.map(({ x, y, r }) => ({ x: x + ax * size * 0.024, y: y + ay * size * 0.024, r: r * 0.98 })),
    );
    context.fill();
    context.fillStyle = pen.tone(base, light + 0.05 * index);
    context.beginPath();
    traceLimb(context, finger);
    context.fill();
  }
}

/** The line round the ball of the thumb. */
function drawLine(pen: Pen, { skin }: Looks, size: number, [a, b, c]: readonly [Point, Point, Point]): void {
  const { context } = pen;
  context.strokeStyle = pen.tone(skin.shade, -0.2, 0.55);
  context.lineWidth = size * 0.03;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(b.x, b.y, c.x, c.y);
  context.stroke();
}
