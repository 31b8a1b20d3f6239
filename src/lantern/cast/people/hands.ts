import type { Pen } from '../../paint/pen.ts';
import { fillForm, mixHex, traceClosed, traceLimb } from '../shapes.ts';
import type { Modelling, Outline, Point } from '../shapes.ts';
import { drawPaw } from './beasts/paws.ts';
import type { ArmJoints, Figure } from './figure.ts';
import type { Looks } from './looks.ts';
import { spanOf } from './span.ts';

/** Draws a hand: open towards the viewer, closed round something, or at rest. */
export function drawHand(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const holds = arm === figure.right.arm && figure.holding;
  if (figure.build.paws) return drawPawAt(pen, figure, arm, looks, modelling);
  if (arm.hand === 'open' && !holds) drawPalm(pen, figure, arm, looks, modelling);
  else if (holds || arm.hand === 'fist' || figure.pose.pace > 2) drawFist(pen, figure, arm, looks, modelling);
  else drawResting(pen, figure, arm, looks, modelling);
}

function drawPawAt(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const size = figure.build.hand;
  drawPaw(pen, placesOf(arm.wrist, forearm(arm), figure.turn.sin >= 0 ? 1 : -1, size), size, looks, modelling);
}

/** Direction of the forearm in the view; one that points at the viewer has none, its hand then hangs. */
function forearm({ elbow, wrist }: ArmJoints): Point {
  const dx = wrist.x - elbow.x;
  const dy = wrist.y - elbow.y;
  const length = Math.hypot(dx, dy);
  return length > 0.02 ? { x: dx / length, y: dy / length } : { x: 0, y: -1 };
}

type Place = (along: number, across: number) => Point;

/** Places in a hand: along it from the wrist, and across it towards the thumb, in lengths of the hand. */
function placesOf(wrist: Point, along: Point, thumb: 1 | -1, size: number): Place {
  return (a, b) => ({
    x: wrist.x + (along.x * a - along.y * b * thumb) * size,
    y: wrist.y + (along.y * a + along.x * b * thumb) * size,
  });
}

/** Fingers of an open hand: where each begins across the palm, how far it reaches, and how much it leans away. */
const FINGERS: readonly (readonly [across: number, reach: number, lean: number])[] = [
  [-0.2, 0.86, -0.12],
  [-0.07, 1.02, -0.05],
  [0.07, 1.06, 0.03],
  [0.19, 0.97, 0.12],
];

/** An open palm that faces the viewer, fingers up and a little spread, the thumb towards the head. */
function drawPalm(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const size = figure.build.hand * 1.14;
  const { x, y } = forearm(arm);
  // The wrist bends the hand upright.
  const lift = Math.hypot(x * 0.55, y * 0.55 + 0.6) || 1;
  const along = { x: (x * 0.55) / lift, y: (y * 0.55 + 0.6) / lift };
  const towardHead = figure.head.x >= arm.wrist.x ? 1 : -1;
  const place = placesOf(arm.wrist, along, towardHead > 0 ? -1 : 1, size);
  const palm = [
    place(-0.1, -0.13),
    place(0.2, -0.25),
    place(0.52, -0.27),
    place(0.6, 0),
    place(0.54, 0.27),
    place(0.28, 0.28),
    place(0.05, 0.2),
    place(-0.1, 0.13),
  ];
  const thumb = [
    { ...place(0.1, 0.14), r: size * 0.09 },
    { ...place(0.3, 0.33), r: size * 0.078 },
    { ...place(0.52, 0.46), r: size * 0.055 },
  ];
  const span = spanOf(palm, size * 0.1);
  const outline: Outline = (path) => {
    // All parts wind the same way, or their overlaps would be holes.
    traceClosed(path, towardHead > 0 ? palm : palm.toReversed(), 0.8);
    for (const [across, reach, lean] of FINGERS)
      traceLimb(path, [
        { ...place(0.42, across), r: size * 0.066 },
        { ...place((0.45 + reach) / 2, across + lean * 0.5), r: size * 0.066 },
        { ...place(reach - 0.04, across + lean), r: size * 0.05 },
      ]);
    traceLimb(path, thumb);
  };
  fillForm(pen, outline, looks.skin.base, span, { ...modelling, middle: (modelling.middle ?? 0) + 0.12 });
  if (pen.pixelMetres > size * 0.05) return;
  // The ball of the thumb and the line of the palm.
  const { context } = pen;
  context.strokeStyle = pen.tone(looks.skin.shade, -0.2, 0.55);
  context.lineWidth = size * 0.03;
  context.lineCap = 'round';
  context.beginPath();
  const [a, b, c] = [place(0.42, 0.2), place(0.3, 0), place(0.02, 0.02)];
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(b.x, b.y, c.x, c.y);
  context.stroke();
}

/** A hand closed round something. */
export function drawFist(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  if (figure.build.paws) return drawPawAt(pen, figure, arm, looks, modelling);
  const size = figure.build.hand;
  const place = placesOf(arm.wrist, forearm(arm), figure.turn.sin >= 0 ? 1 : -1, size);
  const fist = [
    place(-0.12, 0.14),
    place(0.16, 0.24),
    place(0.44, 0.25),
    place(0.6, 0.12),
    place(0.61, -0.1),
    place(0.44, -0.23),
    place(0.14, -0.21),
    place(-0.12, -0.14),
  ];
  const thumb = [
    { ...place(0.14, 0.2), r: size * 0.085 },
    { ...place(0.38, 0.2), r: size * 0.08 },
    { ...place(0.5, 0.06), r: size * 0.06 },
  ];
  const span = spanOf(fist, 0);
  const middle = modelling.middle ?? 0;
  fillForm(pen, (path) => traceClosed(path, fist), looks.skin.base, span, { ...modelling, middle: middle - 0.1 });
  if (pen.pixelMetres > size * 0.09) return;
  const { context } = pen;
  context.strokeStyle = pen.tone(looks.skin.shade, middle - 0.3, 0.7);
  context.lineWidth = size * 0.035;
  context.lineCap = 'round';
  context.beginPath();
  for (const across of [-0.1, 0.02]) {
    const from = place(0.36, across);
    const to = place(0.57, across);
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.fillStyle = pen.tone(looks.skin.base, middle + 0.15);
  context.beginPath();
  traceLimb(context, thumb);
  context.fill();
}

/** Fingers of a hand at rest, the little one first: where each begins, bends and ends, along the hand and across it. */
const RESTING: readonly (readonly (readonly [along: number, across: number])[])[] = [
  [
    [0.5, -0.16],
    [0.68, -0.17],
    [0.8, -0.1],
  ],
  [
    [0.52, -0.06],
    [0.78, -0.07],
    [0.93, 0],
  ],
  [
    [0.54, 0.05],
    [0.82, 0.05],
    [0.99, 0.09],
  ],
  [
    [0.5, 0.15],
    [0.76, 0.17],
    [0.92, 0.16],
  ],
];

/** A hand at rest: fingers a little bent, each its own, the thumb before them. */
function drawResting(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, modelling: Modelling): void {
  const size = figure.build.hand * 1.06;
  const place = placesOf(arm.wrist, forearm(arm), figure.turn.sin >= 0 ? 1 : -1, size);
  const palm = [
    place(-0.12, 0.13),
    place(0.18, 0.22),
    place(0.46, 0.23),
    place(0.62, 0.16),
    place(0.64, -0.08),
    place(0.54, -0.21),
    place(0.25, -0.2),
    place(-0.12, -0.14),
  ];
  const thumb = [
    { ...place(0.08, 0.13), r: size * 0.085 },
    { ...place(0.3, 0.27), r: size * 0.07 },
    { ...place(0.52, 0.31), r: size * 0.052 },
  ];
  const span = spanOf(palm, 0);
  const middle = modelling.middle ?? 0;
  const { base, shade } = looks.skin;
  const fingers = RESTING.map((finger, index) =>
    finger.map(([along, across], joint) => ({
      ...place(along, across),
      r: size * ([0.064, 0.062, 0.05][joint] ?? 0.05) * (index === 0 ? 0.86 : 1),
    })),
  );
  const whole: Outline = (path) =>
    traceClosed(path, [...palm.slice(0, 3), place(0.98, 0.1), place(0.8, -0.14), ...palm.slice(5)]);
  if (pen.pixelMetres > size * 0.1) return fillForm(pen, whole, base, span, { ...modelling, middle: middle - 0.08 });
  const { context } = pen;
  fillForm(pen, (path) => traceClosed(path, palm), base, span, { ...modelling, middle: middle - 0.04 });
  // Each finger has a dark edge against the next, so that they are told apart.
  const near = pen.pixelMetres < size * 0.022;
  for (const [index, finger] of near ? fingers.entries() : []) {
    context.fillStyle = pen.tone(mixHex(base, shade, 0.75), middle - 0.4);
    context.beginPath();
    traceLimb(
      context,
      finger.map((joint) => ({ ...joint, r: joint.r * 1.16 })),
    );
    context.fill();
    context.fillStyle = pen.tone(base, middle - 0.06 + 0.07 * index);
    context.beginPath();
    traceLimb(context, finger);
    context.fill();
  }
  context.fillStyle = pen.tone(base, middle - 0.02);
  context.beginPath();
  if (!near) for (const finger of fingers) traceLimb(context, finger);
  traceClosed(context, [place(0.3, 0.18), place(0.56, 0.2), place(0.6, -0.14), place(0.3, -0.16)]);
  context.fill();
  context.fillStyle = pen.tone(base, middle + 0.16);
  context.beginPath();
  traceLimb(context, thumb);
  context.fill();
}
