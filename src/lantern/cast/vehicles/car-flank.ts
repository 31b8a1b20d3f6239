import type { Pen } from '../../paint/pen.ts';
import { CAR_PROFILE, DOOR_LINES, halfWidth, SIDE_WINDOWS, WHEEL } from './car-body.ts';
import { onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { glassFill } from './car-shell.ts';
import { trace } from './loft.ts';
import type { Spot } from './loft.ts';

/** The near side: panel, shoulder light, arches, windows with a driver, doors. */
export function paintFlank(pen: Pen, pose: CarPose, paint: string): void {
  if (Math.abs(pose.view.cos) < 0.12) return;
  const { context } = pen;
  const on = (x: number, y: number, out = 0) => onBody(pose, { x, y, z: (halfWidth(x, y) + out) * pose.near });
  const outline = CAR_PROFILE.map(({ x, y }) => on(x, y));
  trace(pen, outline);
  context.fillStyle = flankFill(pen, pose, paint);
  context.fill();
  context.save();
  context.clip();
  paintPanelLight(pen, on, paint);
  context.restore();
  paintArches(pen, on);
  paintSideGlass(pen, pose, on);
  context.strokeStyle = pen.tone(paint, -0.85, 0.55);
  context.lineWidth = Math.max(0.012, pen.pixelMetres);
  for (const line of DOOR_LINES) {
    context.beginPath();
    line.map(({ x, y }) => on(x, y)).forEach((p, k) => (k === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
    context.stroke();
  }
  for (const x of [-0.14, -0.98]) {
    const [a, b] = [on(x, 0.86), on(x + 0.16, 0.865)];
    context.strokeStyle = pen.tone('#d8dbe0', 0.4);
    context.lineWidth = 0.028;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}

type OnSide = (x: number, y: number, out?: number) => Spot;

function flankFill(pen: Pen, pose: CarPose, paint: string) {
  const gradient = pen.context.createLinearGradient(
    pen.lightSide * 0.3,
    1.45 + pose.heave,
    -pen.lightSide * 0.3,
    0.2 + pose.heave,
  );
  gradient.addColorStop(0, pen.tone(paint, 0.75));
  gradient.addColorStop(0.4, pen.tone(paint, 0.35));
  gradient.addColorStop(0.46, pen.tone(paint, 0.1));
  gradient.addColorStop(0.8, pen.tone(paint, -0.45));
  gradient.addColorStop(1, pen.tone(paint, -0.8));
  return gradient;
}

/** The light on the shoulder line and the dark sill: what makes a painted side look round. */
function paintPanelLight(pen: Pen, on: OnSide, paint: string): void {
  const { context } = pen;
  const band = (points: readonly (readonly [number, number])[], style: string) => {
    trace(
      pen,
      points.map(([x, y]) => on(x, y)),
    );
    context.fillStyle = style;
    context.fill();
  };
  band(
    [
      [2.06, 0.76],
      [1.2, 0.9],
      [-1.5, 0.915],
      [-2.1, 0.84],
      [-2.1, 0.8],
      [-1.5, 0.872],
      [1.2, 0.855],
      [2.06, 0.73],
    ],
    pen.tone(paint, 1, 0.75),
  );
  band(
    [
      [1.1, 0.34],
      [-1.1, 0.34],
      [-1.1, 0.15],
      [1.1, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.85),
  );
  band(
    [
      [2.2, 0.4],
      [1.7, 0.38],
      [1.7, 0.15],
      [2.2, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.75),
  );
  band(
    [
      [-2.2, 0.4],
      [-1.7, 0.38],
      [-1.7, 0.15],
      [-2.2, 0.15],
    ],
    pen.tone('#17181c', -0.5, 0.75),
  );
}

function paintArches(pen: Pen, on: OnSide): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#101116', -0.7);
  for (const middle of [WHEEL.front, WHEEL.rear]) {
    const radius = WHEEL.radius * 1.19;
    const arc = Array.from({ length: 15 }, (_, k) => {
      const angle = -0.35 + ((Math.PI + 0.7) * k) / 14;
      return on(middle + Math.cos(angle) * radius, WHEEL.radius + Math.sin(angle) * radius);
    });
    trace(pen, arc);
    context.fill();
  }
}

function paintSideGlass(pen: Pen, pose: CarPose, on: OnSide): void {
  const { context } = pen;
  for (const [k, window] of SIDE_WINDOWS.entries()) {
    trace(
      pen,
      window.map(({ x, y }) => on(x, y)),
    );
    context.fillStyle = glassFill(pen, pose);
    context.fill();
    context.save();
    context.clip();
    if (k === 0) paintDriver(pen, on);
    context.fillStyle = pen.glow('#ffffff', 0.13);
    for (const [x, width] of [
      [0.5, 0.16],
      [0.24, 0.05],
      [-0.72, 0.2],
    ] as const) {
      trace(pen, [on(x, 1.45), on(x + width, 1.45), on(x + width - 0.34, 0.95), on(x - 0.34, 0.95)]);
      context.fill();
    }
    context.restore();
  }
}

/** Head, shoulder and wheel behind the glass: a car drives because somebody is in it. */
function paintDriver(pen: Pen, on: OnSide): void {
  const { context } = pen;
  const head = on(0.02, 1.2);
  const shoulder = on(-0.06, 0.99);
  context.fillStyle = pen.tone('#171d24', -0.4, 0.85);
  context.beginPath();
  context.ellipse(head.x, head.y, 0.085, 0.105, 0, 0, Math.PI * 2);
  context.ellipse(shoulder.x, shoulder.y, 0.2, 0.13, 0, 0, Math.PI * 2);
  context.fill();
}
