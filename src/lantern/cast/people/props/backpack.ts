import type { Pen } from '../../../paint/pen.ts';
import { toView } from '../../skeleton.ts';
import { fillForm, inside, traceClosed } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import { ringBetween } from '../figure.ts';
import type { Figure } from '../figure.ts';

/** The sack on the back; drawn before the trunk, or after it when the back faces the viewer. */
export function drawBackpack(pen: Pen, figure: Figure, colour: string): void {
  const { build, rings, turn } = figure;
  const { context } = pen;
  const h = build.height;
  const ring = ringBetween(rings.chest, rings.waist, 0.3);
  const deep = h * 0.075;
  const bounce = Math.sin(figure.pose.beat - 0.8) * figure.pose.bounce * h * 0.006;
  const centre = toView(turn, { ...ring.at, f: ring.at.f - ring.back - deep * 0.75 });
  const half = Math.hypot(h * 0.088 * turn.cos, deep * turn.sin);
  const tall = h * 0.135;
  const y = centre.y + bounce;
  const outline: Outline = (path) =>
    traceClosed(path, [
      { x: centre.x - half * 0.7, y: y + tall },
      { x: centre.x + half * 0.7, y: y + tall },
      { x: centre.x + half, y: y + tall * 0.5 },
      { x: centre.x + half * 1.1, y: y - tall * 0.6 },
      { x: centre.x + half * 0.85, y: y - tall },
      { x: centre.x - half * 0.85, y: y - tall },
      { x: centre.x - half * 1.1, y: y - tall * 0.6 },
      { x: centre.x - half, y: y + tall * 0.5 },
    ]);
  fillForm(pen, outline, colour, { left: centre.x - half, right: centre.x + half }, { rim: h * 0.006 });
  inside(context, outline, () => {
    context.fillStyle = pen.tone(colour, -0.8, 0.5);
    context.fillRect(centre.x - half * 2, y + tall * 0.22, half * 4, tall * 0.07);
    context.fillStyle = pen.tone(colour, 0.3, 0.35);
    context.beginPath();
    context.roundRect(centre.x - half * 0.7, y - tall * 0.8, half * 1.4, tall * 0.75, half * 0.25);
    context.fill();
  });
}
