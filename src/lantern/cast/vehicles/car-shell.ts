import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { CAR_PROFILE, GLASS_STRIPS, HALF_WIDTH } from './car-body.ts';
import { onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { facingStrips, trace } from './loft.ts';

/** Front, bonnet, glass, roof and rear: the strips across the body. */
export function paintShell(pen: Pen, pose: CarPose, paint: string): void {
  const { context } = pen;
  const sprung = CAR_PROFILE.map(({ x, y, half }) => ({
    x: x - y * pose.pitch,
    y: y + pose.heave + x * pose.pitch,
    half,
  }));
  const forward = pose.view.cos < 0 ? -1 : 1;
  for (const strip of facingStrips(pose.view, sprung)) {
    const facing = strip.up * 0.75 + strip.ahead * forward * Math.abs(pose.view.cos) * pen.lightSide * 0.5 + 0.05;
    trace(pen, strip.corners);
    context.fillStyle = pen.tone(
      CAR_PROFILE[strip.index]!.y < 0.33 ? '#23252b' : paint,
      Math.max(-0.9, Math.min(1, facing)),
    );
    context.fill();
    // Neighbours overlap by a hairline of the same colour, so that no gap shows between strips.
    context.strokeStyle = context.fillStyle;
    context.lineWidth = pen.pixelMetres * 1.2;
    context.lineJoin = 'round';
    context.stroke();
  }
  for (const [from, to] of [GLASS_STRIPS.front, GLASS_STRIPS.rear]) paintScreen(pen, pose, from, to);
}

/** Seen end-on the body is as wide as its widest section; the narrower ends stand before it. */
export function paintFenders(pen: Pen, pose: CarPose, paint: string): void {
  const { context } = pen;
  const at = (y: number, z: number) => onBody(pose, { x: 0, y, z });
  const [a, b, c, d, e] = [
    at(0.3, HALF_WIDTH * 0.93),
    at(0.5, HALF_WIDTH * 1.02),
    at(0.86, HALF_WIDTH * 1.02),
    at(0.98, HALF_WIDTH * 0.9),
    at(0.3, -HALF_WIDTH * 0.93),
  ];
  const [f, g, h] = [at(0.5, -HALF_WIDTH * 1.02), at(0.86, -HALF_WIDTH * 1.02), at(0.98, -HALF_WIDTH * 0.9)];
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(b.x, a.y, b.x, b.y);
  context.lineTo(c.x, c.y);
  context.quadraticCurveTo(c.x, d.y, d.x, d.y);
  context.lineTo(h.x, h.y);
  context.quadraticCurveTo(g.x, h.y, g.x, g.y);
  context.lineTo(f.x, f.y);
  context.quadraticCurveTo(f.x, e.y, e.x, e.y);
  context.closePath();
  const fill = context.createLinearGradient(0, 1, 0, 0.3);
  fill.addColorStop(0, pen.tone(paint, 0.25));
  fill.addColorStop(1, pen.tone(paint, -0.7));
  context.fillStyle = fill;
  context.fill();
}

/** Windscreen or rear window: one pane set into the strips of the shell. */
function paintScreen(pen: Pen, pose: CarPose, from: number, to: number): void {
  const [first, last] = [CAR_PROFILE[from]!, CAR_PROFILE[to]!];
  const ahead = last.y > first.y ? 1 : -1;
  const nearness = -ahead * pose.view.sin;
  if (nearness + 0.6 * pose.view.tilt <= 0.05) return;
  const edge = (inset: number) =>
    CAR_PROFILE.slice(from, to + 1).map(({ x, y, half }) => onBody(pose, { x, y: y + 0.004, z: half * inset }));
  const { context } = pen;
  trace(pen, [...edge(0.9), ...edge(-0.9).toReversed()]);
  context.fillStyle = glassFill(pen, pose);
  context.fill();
  if (Math.abs(pose.view.cos) > 0.8) return;
  context.save();
  context.clip();
  for (const side of pose.manned ? [-1, 1] : []) {
    const head = onBody(pose, { x: 0, y: 1.2, z: 0.36 * side });
    const shoulders = onBody(pose, { x: 0, y: 0.98, z: 0.36 * side });
    if (side === 1) context.fillStyle = pen.tone('#171d24', -0.4, 0.7);
    else context.fillStyle = pen.tone('#171d24', -0.4, 0.35);
    context.beginPath();
    context.ellipse(head.x, head.y, 0.085, side === 1 ? 0.11 : 0.14, 0, 0, Math.PI * 2);
    context.ellipse(shoulders.x, shoulders.y, 0.22, 0.14, 0, 0, Math.PI * 2);
    context.fill();
  }
  const [low, high] = [onBody(pose, { x: first.x, y: first.y, z: 0 }), onBody(pose, { x: last.x, y: last.y, z: 0 })];
  context.fillStyle = pen.glow('#ffffff', 0.12);
  for (const [x, width] of [
    [-0.3, 0.22],
    [0.02, 0.07],
  ] as const) {
    trace(pen, [
      { x: low.x + x, y: low.y },
      { x: low.x + x + width, y: low.y },
      { x: high.x + x + width + 0.25, y: high.y },
      { x: high.x + x + 0.25, y: high.y },
    ]);
    context.fill();
  }
  context.restore();
}

/** Glass mirrors the sky: dark below, the sky's own light above. */
export function glassFill(pen: Pen, pose: CarPose): Gradient {
  const { context, light } = pen;
  const top = onBody(pose, { x: 0, y: 1.42, z: 0 }).y;
  const low = onBody(pose, { x: 0, y: 0.96, z: 0 }).y;
  const gradient = context.createLinearGradient(0, top, 0, low);
  gradient.addColorStop(0, pen.glow(light.sky.middle, 1));
  gradient.addColorStop(0.4, pen.tone('#4c6478', 0.3));
  gradient.addColorStop(1, pen.tone('#1b2630', -0.1));
  return gradient;
}
