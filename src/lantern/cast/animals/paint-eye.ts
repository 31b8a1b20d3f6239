import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { placed, see, turned } from './space.ts';
import type { Coat, HeadBuild } from './species.ts';

/** Draws an eye on the surface of the head, foreshortened; what is turned away is left out. */
export function paintEye(
  pen: Pen,
  pose: Pick<Pose, 'view' | 'head' | 'eyeOpen'>,
  eye: HeadBuild['eye'],
  coat: Coat,
  side: 1 | -1,
  slit: boolean,
): void {
  const { view, head } = pose;
  if (see(view, turned(head, { x: 0.7, y: 0.1, z: side })).nearness < 0.2) return;
  const centre = see(view, placed(head, { ...eye.at, z: eye.at.z * side }));
  const along = see(view, turned(head, { x: 0.78, y: -0.12, z: -0.66 * side }));
  const up = see(view, turned(head, { x: 0, y: 1, z: 0 }));
  const { context } = pen;
  const r = eye.radius;
  context.save();
  context.transform(along.x, along.y, up.x, up.y, centre.x, centre.y);
  const open = Math.max(0.08, pose.eyeOpen);
  almond(pen, r * 1.42, r * 1.22 * open);
  context.fillStyle = pen.tone('#120c0b', -0.3);
  context.fill();
  if (open > 0.3 && r > pen.pixelMetres * 2.2) {
    context.save();
    almond(pen, r * 1.18, r * open);
    context.clip();
    context.beginPath();
    context.ellipse(r * 0.08, 0, r * 0.92, r * 0.98, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(coat.eye, 0.5);
    context.fill();
    context.beginPath();
    context.ellipse(r * 0.1, -r * 0.02, r * (slit ? 0.26 : 0.56), r * (slit ? 0.85 : 0.62), 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone('#0b0708', -0.4);
    context.fill();
    context.restore();
  }
  context.restore();
  if (open < 0.3) return;
  // The wet spot sits towards the light, whichever way the head is turned.
  context.beginPath();
  context.ellipse(
    centre.x + pen.lightSide * r * 0.34,
    centre.y + r * 0.38,
    Math.max(r * 0.26, pen.pixelMetres * 0.55),
    Math.max(r * 0.26, pen.pixelMetres * 0.55),
    0,
    0,
    Math.PI * 2,
  );
  context.fillStyle = pen.glow('#fff8ee', 0.9);
  context.fill();
}

/** The dark patches round the eyes of a panda; to be clipped to the head. */
export function paintEyePatches(pen: Pen, pose: Pick<Pose, 'view' | 'head'>, head: HeadBuild, coat: Coat): void {
  const { context } = pen;
  const { at, radius } = head.eye;
  context.fillStyle = pen.tone(coat.dark, 0);
  for (const side of [-1, 1]) {
    if (see(pose.view, turned(pose.head, { x: 0.7, y: 0.1, z: side })).nearness < 0.15) continue;
    const spot = see(pose.view, placed(pose.head, { x: at.x - radius * 0.3, y: at.y - radius * 0.9, z: at.z * side }));
    context.beginPath();
    context.ellipse(spot.x, spot.y, radius * 2.3, radius * 3.1, -0.5 * side, 0, Math.PI * 2);
    context.fill();
  }
}

function almond(pen: Pen, width: number, height: number): void {
  const { context } = pen;
  context.beginPath();
  context.moveTo(-width, height * 0.1);
  context.bezierCurveTo(-width * 0.5, height * 1.25, width * 0.45, height * 1.15, width, -height * 0.2);
  context.bezierCurveTo(width * 0.45, -height * 1.0, -width * 0.55, -height * 1.05, -width, height * 0.1);
  context.closePath();
}
