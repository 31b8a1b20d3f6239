import type { Pen } from '../../../paint/pen.ts';
import type { Figure } from '../figure.ts';
import type { Looks } from '../looks.ts';
import { headFormOf } from './head-form.ts';
import type { HeadForm } from './head-form.ts';
import { headViewAt } from './head-views.ts';
import type { HeadView } from './head-views.ts';

/** All that the parts of a head are drawn with; the pen's context is in head units and always faces right. */
export interface HeadPen {
  readonly pen: Pen;
  readonly form: HeadForm;
  readonly view: HeadView;
  readonly looks: Looks;
  readonly child: boolean;
  readonly female: boolean;
  /** Pixels that the head is high: what decides how much is drawn. */
  readonly pixels: number;
  /** 1 when the light comes from the right, -1 from the left. */
  readonly side: 1 | -1;
  /** Radians by which what hangs leans to the right of the (mirrored) head, whose own axis is not plumb. */
  readonly plumb: number;
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
  const form = headFormOf({ looks, female: build.female, childish: build.childish });
  draw({
    pen: {
      ...pen,
      lightSide: pen.lightSide * mirror,
      wind: pen.wind * mirror,
      pixelMetres: pen.pixelMetres / build.head,
    },
    form,
    view: headViewAt(form, Math.abs(yaw), figure.pose.headNod),
    looks,
    child: build.child,
    female: build.female,
    pixels: build.head / pen.pixelMetres,
    side: pen.lightSide * mirror >= 0 ? 1 : -1,
    plumb: headRoll * mirror,
    mirror,
  });
  context.restore();
}
