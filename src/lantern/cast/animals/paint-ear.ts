import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { lerp } from '../../../base/interpolation.ts';
import { placed, see, turned } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, Species } from './species.ts';

/** Draws one ear: a leaf from its front to its back root, with the hollow inside where it can be seen. */
export function paintEar(
  pen: Pen,
  species: Species,
  pose: Pose,
  coat: Coat,
  ear: { readonly side: 1 | -1; readonly far: boolean; readonly fill: (colour: string, turn?: number) => Gradient },
): void {
  const { front, back, tip, bulge } = species.head.ear;
  const { view, head } = pose;
  const laid = pose.earBack[ear.far ? 0 : 1];
  const at = (v: Vec3) => see(view, placed(head, { ...v, z: v.z * ear.side }));
  const laidTip = {
    x: tip.x - laid * Math.abs(tip.y - front.y) * 0.85,
    y: lerp(tip.y, front.y + (tip.y - front.y) * 0.62, laid),
    z: tip.z * (1 + laid * 0.1),
  };
  const t = at(laidTip);
  const [a, b] = opened(at(front), at(back), t, Math.hypot(front.x - back.x, front.z - back.z) * 0.62);
  const { context } = pen;
  const outline = species.head.ear.round ? flap : leaf;
  outline(pen, a, b, t, bulge);
  context.fillStyle = ear.fill(
    species.head.ear.colour === 'dark' ? coat.dark : coat.base,
    ear.far ? -0.5 : species.head.ear.round && tip.y < front.y ? -0.3 : 0,
  );
  context.fill();
  // A hanging ear shows its back, and so does every ear from behind.
  if (tip.y < front.y || see(view, turned(head, { x: 1, y: 0, z: 0 })).nearness < -0.5) return;
  const mid = { x: (front.x + back.x) / 2, y: (front.y + back.y) / 2, z: (front.z + back.z) / 2 };
  const inset = (v: Vec3, share: number): Vec3 => ({
    x: lerp(mid.x, v.x, share),
    y: lerp(mid.y, v.y, share) + 0.004,
    z: lerp(mid.z, v.z, share),
  });
  const [ia, ib] = opened(
    at(inset(front, 0.78)),
    at(inset(back, 0.42)),
    t,
    Math.hypot(front.x - back.x, front.z - back.z) * 0.36,
  );
  const it = at({ x: lerp(mid.x, laidTip.x, 0.84), y: lerp(mid.y, laidTip.y, 0.84), z: lerp(mid.z, laidTip.z, 0.84) });
  outline(pen, ia, ib, it, bulge);
  context.fillStyle = pen.tone(coat.innerEar, ear.far ? -0.7 : -0.25);
  context.fill();
  if (!species.head.ear.darkTip) return;
  const s = 0.62;
  leaf(pen, { x: lerp(a.x, t.x, s), y: lerp(a.y, t.y, s) }, { x: lerp(b.x, t.x, s), y: lerp(b.y, t.y, s) }, t, bulge);
  context.fillStyle = pen.tone(coat.dark, ear.far ? -0.6 : 0);
  context.fill();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An ear is a cone: seen edge-on it still has this width. */
function opened(a: Spot, b: Spot, tip: Spot, least: number): readonly [Spot, Spot] {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [dx, dy] = [tip.x - middle.x, tip.y - middle.y];
  const length = Math.max(1e-6, Math.hypot(dx, dy));
  const [nx, ny] = [dy / length, -dx / length];
  const across = (a.x - b.x) * nx + (a.y - b.y) * ny;
  if (Math.abs(across) >= least) return [a, b];
  const push = ((across < 0 ? -1 : 1) * least - across) / 2;
  return [
    { x: a.x + nx * push, y: a.y + ny * push },
    { x: b.x - nx * push, y: b.y - ny * push },
  ];
}

function leaf(pen: Pen, a: Spot, b: Spot, tip: Spot, bulge: number): void {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const out = (from: Spot) => ({
    x: lerp(from.x, tip.x, 0.55) + (from.x - middle.x) * bulge * 3,
    y: lerp(from.y, tip.y, 0.55) + (from.y - middle.y) * bulge * 3,
  });
  const [ca, cb] = [out(a), out(b)];
  const { context } = pen;
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(ca.x, ca.y, tip.x, tip.y);
  context.quadraticCurveTo(cb.x, cb.y, b.x, b.y);
  // The root is round, on the side away from the tip.
  const away =
    (Math.hypot(a.x - b.x, a.y - b.y) * 0.3) / Math.max(1e-6, Math.hypot(tip.x - middle.x, tip.y - middle.y));
  context.quadraticCurveTo(middle.x - (tip.x - middle.x) * away, middle.y - (tip.y - middle.y) * away, a.x, a.y);
  context.closePath();
}

/** An ear that is as wide at its end as at its root. */
function flap(pen: Pen, a: Spot, b: Spot, tip: Spot, bulge: number): void {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [dx, dy] = [tip.x - middle.x, tip.y - middle.y];
  const wide = (from: Spot, up: number) => ({
    x: from.x + dx * up + (from.x - middle.x) * bulge * 4,
    y: from.y + dy * up + (from.y - middle.y) * bulge * 4,
  });
  const { context } = pen;
  context.beginPath();
  context.moveTo(a.x, a.y);
  const [la, ua, ub, lb] = [wide(a, 0.45), wide(a, 1.12), wide(b, 1.12), wide(b, 0.45)];
  context.bezierCurveTo(la.x, la.y, ua.x, ua.y, tip.x, tip.y);
  context.bezierCurveTo(ub.x, ub.y, lb.x, lb.y, b.x, b.y);
  context.closePath();
}
