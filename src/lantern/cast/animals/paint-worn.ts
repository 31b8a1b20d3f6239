import type { Pen } from '../../paint/pen.ts';
import type { WornGarment } from '../../storyboard/storyboard.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { mixHex } from '../shapes.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { nearSide, placed, see, turned } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Species } from './species.ts';
import type { Ring } from './tube.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Draws what an animal wears: a scarf or a bow at its neck, a hat between its ears, glasses before its eyes. */
export function paintWorn(
  pen: Pen,
  species: Species,
  pose: Pose,
  neck: readonly Ring[],
  garments: readonly WornGarment[],
): void {
  for (const { name, colour, cut } of garments) {
    const paint = PAINTS[colour];
    if (name === 'scarf') paintNeckwear(pen, pose, neck, paint, cut === 'bow');
    else if (name === 'hat') paintHat(pen, species, pose, paint);
    else if (name === 'glasses') paintGlasses(pen, species, pose, paint);
  }
}

function paintNeckwear(pen: Pen, pose: Pose, neck: readonly Ring[], colour: string, bow: boolean): void {
  const { context } = pen;
  const [low, high] = [neck[bow ? 5 : 4]!, neck[7]!];
  const side = nearSide(pose.view);
  const front = Math.abs(pose.view.cos) < 0.4;
  const angles = front ? [1.5, 2.2, Math.PI, -2.2, -1.5] : [0, 0.8, 1.6, 2.4, Math.PI];
  const band = (ring: Ring) => angles.map((angle) => see(pose.view, onSkin(ring, angle, side)));
  context.beginPath();
  for (const [k, point] of [...band(low), ...band(high).toReversed()].entries()) {
    if (k === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
  context.closePath();
  context.fillStyle = pen.tone(bow ? mixHex(colour, '#1c1426', 0.2) : colour, 0.15);
  context.fill();
  const knot = see(pose.view, onSkin(low, front ? Math.PI : 2.3, side));
  const r = low.rise * (bow ? 0.95 : 0.7);
  context.save();
  context.translate(knot.x, knot.y);
  if (bow) paintBow(pen, colour, r);
  else paintScarfEnds(pen, colour, r);
  context.restore();
}

/** Two loops and a knot, `r` metres to either side. */
function paintBow(pen: Pen, colour: string, r: number): void {
  const { context } = pen;
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(0, 0);
    context.bezierCurveTo(side * r * 0.5, r * 0.7, side * r * 1.1, r * 0.75, side * r * 1.15, r * 0.3);
    context.bezierCurveTo(side * r * 1.2, -r * 0.2, side * r * 1.2, -r * 0.75, side * r * 0.95, -r * 0.6);
    context.bezierCurveTo(side * r * 0.6, -r * 0.5, side * r * 0.3, -r * 0.2, 0, 0);
    context.fillStyle = pen.tone(colour, side * pen.lightSide > 0 ? 0.45 : 0);
    context.fill();
    context.beginPath();
    context.moveTo(side * r * 0.15, 0);
    context.lineTo(side * r * 0.75, r * 0.12);
    context.lineTo(side * r * 0.7, -r * 0.1);
    context.closePath();
    context.fillStyle = pen.tone(mixHex(colour, '#1c1426', 0.35), -0.1);
    context.fill();
  }
  context.beginPath();
  context.ellipse(0, 0, r * 0.24, r * 0.3, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(mixHex(colour, '#1c1426', 0.15), 0.3);
  context.fill();
}

function paintScarfEnds(pen: Pen, colour: string, r: number): void {
  const { context } = pen;
  const sway = 0.12 * r * Math.sin(pen.time * 1.8) + 0.03 * r * pen.wind;
  for (const [x, long, lit] of [
    [-0.25, 2.4, -0.25],
    [0.25, 2, 0.2],
  ] as const) {
    context.beginPath();
    context.moveTo(-0.3 * r, 0.1 * r);
    context.lineTo(0.35 * r, 0.1 * r);
    context.lineTo(x * r + 0.42 * r + sway, -long * r);
    context.lineTo(x * r - 0.42 * r + sway, -long * r * 0.96);
    context.closePath();
    context.fillStyle = pen.tone(colour, lit);
    context.fill();
  }
  context.beginPath();
  context.ellipse(0, 0, r * 0.5, r * 0.42, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(colour, 0.35);
  context.fill();
}

/** The top of the skull between the ears, with the way the head points. */
function crownOf({ head }: Species, pose: Pose) {
  const { ear, profile } = head;
  const x = (ear.front.x + ear.back.x) / 2;
  const broadest = profile.reduce((most, station) => (station[4] > most[4] ? station : most));
  const at: Vec3 = { x, y: broadest[1] + broadest[2] * 0.92, z: 0 };
  return { spot: see(pose.view, placed(pose.head, at)), wide: broadest[4] };
}

function paintHat(pen: Pen, species: Species, pose: Pose, colour: string): void {
  const { context } = pen;
  const { spot, wide } = crownOf(species, pose);
  const up = see(pose.view, turned(pose.head, { x: 0, y: 1, z: 0 }));
  const w = wide * 1.05;
  context.save();
  context.translate(spot.x, spot.y);
  context.rotate(Math.atan2(up.y, up.x) - Math.PI / 2);
  context.beginPath();
  context.ellipse(0, 0, w * 1.3, w * 0.3, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(mixHex(colour, '#1c1426', 0.2), 0.1);
  context.fill();
  const dome = context.createLinearGradient(-w, 0, w, 0);
  dome.addColorStop(pen.lightSide > 0 ? 1 : 0, pen.tone(colour, 0.7));
  dome.addColorStop(pen.lightSide > 0 ? 0 : 1, pen.tone(colour, -0.4));
  context.beginPath();
  context.moveTo(-w * 0.78, w * 0.04);
  context.bezierCurveTo(-w * 0.8, w * 1.25, -w * 0.35, w * 1.3, 0, w * 1.22);
  context.bezierCurveTo(w * 0.35, w * 1.3, w * 0.8, w * 1.25, w * 0.78, w * 0.04);
  context.quadraticCurveTo(0, -w * 0.16, -w * 0.78, w * 0.04);
  context.fillStyle = dome;
  context.fill();
  context.beginPath();
  context.moveTo(-w * 0.79, w * 0.06);
  context.quadraticCurveTo(0, -w * 0.14, w * 0.79, w * 0.06);
  context.lineTo(w * 0.78, w * 0.3);
  context.quadraticCurveTo(0, w * 0.1, -w * 0.78, w * 0.3);
  context.closePath();
  context.fillStyle = pen.tone(mixHex(colour, '#1c1426', 0.55), 0);
  context.fill();
  context.restore();
}

function paintGlasses(pen: Pen, { head }: Species, pose: Pose, colour: string): void {
  const { context } = pen;
  const { at, radius } = head.eye;
  const seen = ([-1, 1] as const)
    .filter((side) => see(pose.view, turned(pose.head, { x: 0.7, y: 0.1, z: side })).nearness > 0.1)
    .map((side) => see(pose.view, placed(pose.head, { x: at.x + radius * 0.5, y: at.y, z: at.z * side * 1.05 })));
  const r = radius * 2.1;
  context.strokeStyle = pen.tone(mixHex(colour, '#1c1426', 0.3), 0.1);
  context.lineWidth = Math.max(radius * 0.35, pen.pixelMetres);
  context.fillStyle = pen.tone(
    colour === PAINTS.black ? '#17161c' : colour,
    -0.1,
    colour === PAINTS.black ? 0.92 : 0.4,
  );
  context.beginPath();
  for (const { x, y } of seen) {
    traceRound(context, x, y, r, r * 0.85);
  }
  context.fill();
  const [first, second] = seen;
  if (first !== undefined && second !== undefined) {
    context.moveTo(first.x, first.y + r * 0.3);
    context.lineTo(second.x, second.y + r * 0.3);
  }
  context.stroke();
}
