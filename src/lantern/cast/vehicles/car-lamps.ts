import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import { endX, GRILLE, halfWidth, HEADLIGHT, PLATE, TAIL_LIGHT } from './car-body.ts';
import type { EndPart } from './car-body.ts';
import { onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { trace } from './loft.ts';

/** Draws what sits on the front and the rear: lamps, grille, plates. Parts that are turned away are left out. */
export function paintEnds(pen: Pen, pose: CarPose): void {
  const front = -pose.view.sin;
  if (front > 0.03) paintFront(pen, pose);
  if (front < -0.03) paintRear(pen, pose);
}

function paintFront(pen: Pen, pose: CarPose): void {
  patch(pen, pose, true, GRILLE, pen.tone('#17181d', -0.3));
  const bar = { y: [0.49, 0.505], z: [0, 0.4] } as const;
  patch(pen, pose, true, bar, pen.tone('#c9ccd2', 0.3));
  patch(pen, pose, true, { y: [0.32, 0.4], z: [0, 0.2] }, pen.tone('#eceae2', 0.1));
  if (Math.abs(pose.view.cos) < 0.9) for (const side of [-1, 1]) headlight(pen, pose, side);
}

function paintRear(pen: Pen, pose: CarPose): void {
  patch(pen, pose, false, PLATE, pen.tone('#eceae2', 0.1));
  for (const side of [-1, 1]) {
    const lit = pen.light.lampsLit;
    const part = { y: TAIL_LIGHT.y, z: [TAIL_LIGHT.z[0] * side, TAIL_LIGHT.z[1] * side] } as const;
    patch(pen, pose, false, part, lit ? pen.glow('#ff4a3a') : pen.tone('#a8231f', 0.2), false);
  }
}

/** A rectangle that lies on an end; parts that start at z = 0 go to both sides. */
function patch(pen: Pen, pose: CarPose, front: boolean, part: EndPart, style: string, both = true): void {
  const [low, high] = part.y;
  const [inner, outer] = [both ? -part.z[1] : part.z[0], part.z[1]];
  const at = (y: number, z: number) =>
    onBody(pose, { x: endX(front, y) + (front ? 0.012 : -0.012) - (front ? 1 : -1) * 0.1 * z * z, y, z });
  trace(pen, [at(low, inner), at(high, inner), at(high, outer), at(low, outer)]);
  pen.context.fillStyle = style;
  pen.context.fill();
}

function headlight(pen: Pen, pose: CarPose, side: number): void {
  const { context } = pen;
  const at = onBody(pose, { x: HEADLIGHT.x, y: HEADLIGHT.y, z: HEADLIGHT.z * side });
  const wide = Math.max(0.3, Math.abs(pose.view.sin));
  const lit = pen.light.lampsLit;
  for (const [radius, style] of [
    [HEADLIGHT.radius, pen.tone('#e3e6ea', 0.3)],
    [HEADLIGHT.radius * 0.82, lit ? pen.glow('#fff4d2') : pen.tone('#9fb0bd', 0.1)],
    [HEADLIGHT.radius * 0.4, lit ? pen.glow('#ffffff') : pen.tone('#f4f7fa', 0.6)],
  ] as const) {
    context.beginPath();
    context.ellipse(at.x, at.y, radius * wide, radius, 0, 0, Math.PI * 2);
    context.fillStyle = style;
    context.fill();
  }
}

/** Seen from the side, lamps wrap round the corners. */
export function paintCornerLamps(pen: Pen, pose: CarPose): void {
  if (Math.abs(pose.view.cos) < 0.9) return;
  const lit = pen.light.lampsLit;
  const { context } = pen;
  const on = (x: number, y: number) => onBody(pose, { x, y, z: halfWidth(x, y) * pose.near });
  const wrap = (spots: readonly (readonly [number, number])[], style: string) => {
    trace(
      pen,
      spots.map(([x, y]) => on(x, y)),
    );
    context.fillStyle = style;
    context.fill();
  };
  wrap(
    [
      [2.11, 0.6],
      [2.09, 0.71],
      [2.0, 0.79],
      [1.88, 0.76],
      [1.93, 0.63],
    ],
    lit ? pen.glow('#fff1cc') : pen.tone('#dfe7ec', 0.4),
  );
  wrap(
    [
      [-2.12, 0.62],
      [-2.09, 0.83],
      [-1.97, 0.86],
      [-1.96, 0.68],
    ],
    lit ? pen.glow('#ff4436') : pen.tone('#ab2620', 0.2),
  );
}

/**
 * The light that lamps throw when it is dark: cones ahead and halos round the lamps. `behind` is what lies behind the
 * body, `before` what lies over it.
 */
export function paintLampLight(pen: Pen, pose: CarPose, layer: 'behind' | 'before'): void {
  if (!pen.light.lampsLit) return;
  const facing = -pose.view.sin;
  if (layer === 'behind') {
    if (Math.abs(pose.view.cos) > 0.5) paintBeam(pen, pose);
    return;
  }
  for (const side of [-1, 1]) {
    const head = onBody(pose, { x: HEADLIGHT.x + 0.05, y: HEADLIGHT.y, z: HEADLIGHT.z * side });
    const tail = onBody(pose, { x: -2.12, y: 0.74, z: 0.6 * side });
    if (facing > -0.2) halo(pen, head, '#ffe9b0', 0.42 + 0.5 * Math.max(0, facing), 0.5);
    if (facing < 0.2) halo(pen, tail, '#ff3b2a', 0.38, 0.45);
  }
}

function halo(pen: Pen, at: { x: number; y: number }, colour: string, radius: number, strength: number): void {
  const { context } = pen;
  const gradient = context.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius);
  gradient.addColorStop(0, pen.glow(colour, strength));
  gradient.addColorStop(0.35, pen.glow(colour, strength * 0.3));
  gradient.addColorStop(1, pen.glow(colour, 0));
  context.save();
  context.globalCompositeOperation = 'screen';
  context.fillStyle = gradient;
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** The light ahead: a long pool on the road that fades out, and a breath of it in the air. Nothing in it has an edge. */
function paintBeam(pen: Pen, pose: CarPose): void {
  const from = onBody(pose, { x: 2.1, y: HEADLIGHT.y, z: 0.4 * pose.near });
  const way = pose.view.cos < 0 ? -1 : 1;
  const road = see(pose.view, { x: 2.1, y: 0, z: 0 }).y;
  for (const [ahead, y, rx, ry, strength] of [
    [1.9, road - 0.02, 2.3, 0.2, 0.34],
    [2.9, road - 0.02, 3.4, 0.3, 0.2],
    [1.5, (from.y + road) / 2 + 0.12, 1.9, 0.42, 0.1],
  ] as const)
    pool(pen, { x: from.x + way * ahead, y, rx, ry }, strength);
}

function pool(pen: Pen, at: { x: number; y: number; rx: number; ry: number }, strength: number): void {
  const { context } = pen;
  context.save();
  context.globalCompositeOperation = 'screen';
  context.translate(at.x, at.y);
  context.scale(at.rx, at.ry);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  glow.addColorStop(0, pen.glow('#ffe9b4', strength));
  glow.addColorStop(0.45, pen.glow('#ffe9b4', strength * 0.45));
  glow.addColorStop(1, pen.glow('#ffe9b4', 0));
  context.fillStyle = glow;
  context.beginPath();
  context.arc(0, 0, 1, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
