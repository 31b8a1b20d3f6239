import type { Pen } from '../../../paint/pen.ts';
import type { Figure } from '../figure.ts';
import type { Looks } from '../looks.ts';
import { headViewAt } from './head-views.ts';
import type { HeadView } from './head-views.ts';

/** All that the parts of a head are drawn with; the pen's context is in head units and always faces right. */
export interface HeadPen {
  readonly pen: Pen;
  readonly view: HeadView;
  readonly looks: Looks;
  readonly child: boolean;
  readonly female: boolean;
  /** Pixels that the head is high: what decides how much is drawn. */
  readonly pixels: number;
  /** Lower for children, whose skull is larger. */
  readonly eyeLine: number;
  readonly nod: number;
  /** -1 when the picture is mirrored because the head faces left. */
  readonly mirror: 1 | -1;
}

/** Runs `draw` with a pen in the units of the head: 1 is chin to crown, the origin its middle, mirrored to face right. */
export function withHead(pen: Pen, figure: Figure, looks: Looks, draw: (head: HeadPen) => void): void {
  const { context } = pen;
  const { build, head, headTurn, headRoll } = figure;
  const yaw = Math.atan2(headTurn.sin, headTurn.cos);
  const mirror = yaw < 0 ? -1 : 1;
  context.save();
  context.translate(head.x, head.y);
  context.rotate(-headRoll);
  context.scale(mirror * build.head, build.head);
  draw({
    pen: {
      ...pen,
      lightSide: pen.lightSide * mirror,
      wind: pen.wind * mirror,
      pixelMetres: pen.pixelMetres / build.head,
    },
    view: headViewAt(Math.abs(yaw)),
    looks,
    child: build.child,
    female: build.female,
    pixels: build.head / pen.pixelMetres,
    eyeLine: build.child ? -0.065 : -0.015,
    nod: figure.pose.headNod,
    mirror,
  });
  context.restore();
}
