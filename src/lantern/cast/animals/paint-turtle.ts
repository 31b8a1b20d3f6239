import type { Pen } from '../../paint/pen.ts';
import { paintEye } from './paint-eye.ts';
import { nearSide, placed, see } from './space.ts';
import type { Frame, View } from './space.ts';
import type { Coat } from './species.ts';
import { seenBall, sweep } from './tube.ts';

/** Height of the drawing, metres of the build. */
export const TURTLE_METRES = 0.62;

/** Draws a turtle: a domed shell of plates, flippers that row, a small head on a short neck. */
export function paintTurtle(pen: Pen, body: Frame, view: View, coat: Coat, seed: number): void {
  const { context } = pen;
  const near = nearSide(view);
  const at = (x: number, y: number, z = 0) => see(view, placed(body, { x, y, z }));
  const row = 0.5 * Math.sin(pen.time * 1.6 + seed);
  const flipper = (x: number, z: number, long: number, far: boolean) => {
    const angle = -2.35 + row * (x > 0 ? 1 : -0.6);
    const [c, s] = [Math.cos(angle) * long, Math.sin(angle) * long];
    context.beginPath();
    sweep(
      context,
      [0, 0.35, 0.7, 1].map((t) =>
        seenBall(
          view,
          placed(body, { x: x + c * t, y: -0.03 + s * t, z: z + 0.06 * t * Math.sign(z) }),
          0.075 * (1 - t * 0.75) * (long * 2.4),
        ),
      ),
    );
    context.fillStyle = pen.tone(coat.light, far ? -0.7 : -0.1);
    context.fill();
  };
  flipper(0.26, -0.26 * near, 0.38, true);
  flipper(-0.34, -0.22 * near, 0.22, true);
  context.beginPath();
  sweep(context, [
    seenBall(view, placed(body, { x: 0.36, y: 0, z: 0 }), 0.085),
    seenBall(view, placed(body, { x: 0.5, y: 0.05, z: 0 }), 0.085),
    seenBall(view, placed(body, { x: 0.6, y: 0.06, z: 0 }), 0.09),
    seenBall(view, placed(body, { x: 0.68, y: 0.045, z: 0 }), 0.055),
  ]);
  context.fillStyle = pen.tone(coat.light, 0.15);
  context.fill();
  paintEye(
    pen,
    { view, head: body, eyeOpen: 1 },
    { at: { x: 0.63, y: 0.085, z: 0.07 }, radius: 0.02 },
    coat,
    near,
    false,
  );
  paintShell(pen, at, coat);
  flipper(0.26, 0.26 * near, 0.4, false);
  flipper(-0.34, 0.22 * near, 0.24, false);
}

function paintShell(pen: Pen, at: (x: number, y: number) => { x: number; y: number }, coat: Coat): void {
  const { context } = pen;
  const dome = (grow: number, low: number) => {
    const [a, b, c, d] = [
      at(-0.5 * grow, low),
      at(-0.38 * grow, 0.34 * grow),
      at(0.3 * grow, 0.36 * grow),
      at(0.46 * grow, low),
    ];
    const keel = at(0, low - 0.1 * grow);
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    context.quadraticCurveTo(keel.x, keel.y, a.x, a.y);
    context.closePath();
  };
  dome(1, -0.04);
  context.fillStyle = pen.tone(coat.light, -0.35);
  context.fill();
  const [top, low] = [at(0, 0.3), at(0, -0.04)];
  const fill = context.createLinearGradient(top.x + pen.lightSide * 0.15, top.y, low.x, low.y);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.75));
  fill.addColorStop(1, pen.tone(coat.base, -0.45));
  dome(0.97, 0.0);
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.beginPath();
  for (const [x, y] of [
    [-0.27, 0.08],
    [-0.02, 0.11],
    [0.23, 0.08],
  ] as const) {
    [0, 1, 2, 3, 4, 5, 6].forEach((k) => {
      const angle = (k / 6) * Math.PI * 2;
      const p = at(x + 0.105 * Math.cos(angle), y + 0.085 * Math.sin(angle));
      if (k === 0) context.moveTo(p.x, p.y);
      else context.lineTo(p.x, p.y);
    });
  }
  context.fillStyle = pen.tone(coat.dark, 0.1, 0.75);
  context.fill();
  context.restore();
}
