import type { Pen } from '../../../paint/pen.ts';
import { fillForm, traceClosed } from '../../shapes.ts';
import type { Modelling, Point } from '../../shapes.ts';
import type { Looks } from '../looks.ts';
import { spanOf } from '../span.ts';

/** Places in a paw: along it and across it (the upper side above 0), in its lengths. */
type Place = (along: number, across: number) => Point;

const HAND: readonly (readonly [along: number, across: number])[] = [
  [-0.14, 0.24],
  [0.2, 0.34],
  [0.56, 0.36],
  [0.82, 0.22],
  [0.88, 0],
  [0.82, -0.22],
  [0.56, -0.34],
  [0.2, -0.32],
  [-0.14, -0.24],
];

/** Draws the paw at the end of an arm: a mitten of fur, its toes parted by short lines at the tip. */
export function drawPaw(pen: Pen, place: Place, size: number, { skin }: Looks, modelling: Modelling): void {
  const points = HAND.map(([along, across]) => place(along, across));
  fillForm(pen, (path) => traceClosed(path, points), skin.base, spanOf(points, 0), modelling);
  if (pen.pixelMetres > size * 0.08) return;
  drawToes(pen, skin.shade, size, [
    [place(0.62, 0.12), place(0.87, 0.11)],
    [place(0.62, -0.1), place(0.87, -0.1)],
  ]);
}

const FOOT: readonly (readonly [along: number, up: number])[] = [
  [-0.24, 0.06],
  [-0.26, -0.16],
  [-0.16, -0.26],
  [0.5, -0.26],
  [0.74, -0.24],
  [0.82, -0.1],
  [0.72, 0.06],
  [0.42, 0.09],
  [0.2, 0.14],
  [0.12, 0.3],
  [-0.2, 0.3],
];

/** Draws the hind paw under an ankle: long and round, with toes at its tip. */
export function drawHindPaw(pen: Pen, place: Place, size: number, { skin }: Looks, far: boolean): void {
  const points = FOOT.map(([along, up]) => place(along, up));
  fillForm(pen, (path) => traceClosed(path, points, 0.9), skin.base, spanOf(points, 0), {
    shade: -0.7,
    middle: far ? -0.45 : -0.08,
    lit: far ? -0.15 : 0.5,
  });
  if (far || pen.pixelMetres > size * 0.06) return;
  drawToes(pen, skin.shade, size, [
    [place(0.6, -0.2), place(0.62, -0.06)],
    [place(0.7, -0.2), place(0.73, -0.06)],
  ]);
}

function drawToes(
  { context, tone }: Pen,
  shade: string,
  size: number,
  toes: readonly (readonly [Point, Point])[],
): void {
  context.strokeStyle = tone(shade, -0.4, 0.8);
  context.lineWidth = size * 0.05;
  context.lineCap = 'round';
  context.beginPath();
  for (const [from, to] of toes) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}
