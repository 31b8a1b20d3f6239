import type { Pen } from '../../paint/pen.ts';
import { trailingChain } from '../skeleton.ts';
import { fillForm, traceClosed } from '../shapes.ts';
import type { LimbPoint, Outline } from '../shapes.ts';
import { edgeOf } from './figure.ts';
import type { Figure } from './figure.ts';
import type { HeadPen } from './head/head-pen.ts';
import { traceSleeve } from './limb-form.ts';

/** A scarf: two turns round the neck, and an end that flies. Drawn over the trunk, below the head. */
export function drawScarf(pen: Pen, figure: Figure, colour: string): void {
  const { build, rings, turn, pose } = figure;
  const h = build.height;
  const { left, right, centre } = edgeOf(rings.neck, turn, h * 0.022);
  const air = pen.wind * 0.09 - pose.pace * turn.sin * 0.42;
  const root = { x: centre.x - turn.sin * h * 0.035, y: centre.y - h * 0.012 };
  for (const end of [0, 1]) {
    const chain = trailingChain({
      ...root,
      length: h * (0.27 - 0.05 * end),
      count: 6,
      restAngle: -turn.sin * 0.22 + (turn.cos > 0 ? 0.1 : -0.1) + end * 0.12,
      drag: Math.max(-1.35, Math.min(1.35, air)),
      swing: 0.1 + 0.16 * pose.bounce + Math.min(0.2, Math.abs(pen.wind) * 0.03),
      phase: pose.bounce > 0.2 ? pose.beat + end : pen.time * 3 + end,
      lag: 0.8,
    });
    const spine = chain.map((point, index) => ({ ...point, r: h * (0.019 + 0.0012 * index) }));
    fillForm(
      pen,
      (path) => traceSleeve(path, spine, 0.9),
      colour,
      { left: root.x - h * 0.1, right: root.x + h * 0.1 },
      { middle: end === 0 ? -0.55 : -0.15, shade: -0.9 },
    );
    drawFringe(pen, spine, colour, h);
  }
  const turns: readonly (readonly [up: number, thick: number])[] = [
    [-0.014, 0.026],
    [0.008, 0.021],
  ];
  for (const [up, thick] of turns) {
    const y = centre.y + up * h;
    const sag = h * 0.012;
    const outline: Outline = (path) =>
      traceClosed(path, [
        { x: left.x, y: y + thick * h * 0.4 },
        { x: centre.x, y: y + thick * h * 0.35 - sag },
        { x: right.x, y: y + thick * h * 0.4 },
        { x: right.x + h * 0.004, y: y - thick * h * 0.3 },
        { x: centre.x, y: y - thick * h * 0.7 - sag },
        { x: left.x - h * 0.004, y: y - thick * h * 0.3 },
      ]);
    fillForm(
      pen,
      outline,
      colour,
      { left: left.x, right: right.x },
      { shade: -0.8, middle: -0.1, lit: 0.6, rim: h * 0.004 },
    );
  }
}

/** The threads at the end of a scarf, and a stripe before them. */
function drawFringe(pen: Pen, spine: readonly LimbPoint[], colour: string, height: number): void {
  const end = spine.at(-1)!;
  const before = spine.at(-2)!;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  if (length < 1e-5 || pen.pixelMetres > height * 0.008) return;
  const ux = (end.x - before.x) / length;
  const uy = (end.y - before.y) / length;
  const { context } = pen;
  const place = (along: number, across: number) =>
    [end.x + ux * along * end.r - uy * across * end.r, end.y + uy * along * end.r + ux * across * end.r] as const;
  context.lineCap = 'round';
  context.strokeStyle = pen.tone(colour, -0.35);
  context.lineWidth = end.r * 0.24;
  context.beginPath();
  for (const across of [-0.8, -0.4, 0, 0.4, 0.8]) {
    context.moveTo(...place(-0.1, across));
    context.lineTo(...place(0.75, across * 1.1));
  }
  context.stroke();
  context.strokeStyle = pen.tone(colour, -0.8, 0.6);
  context.lineWidth = end.r * 0.22;
  context.beginPath();
  for (const along of [-0.75, -1.35]) {
    context.moveTo(...place(along, -0.9));
    context.lineTo(...place(along, 0.9));
  }
  context.stroke();
}

/** A hat on the head: a brimmed one for grown-ups by seed, else a knitted one. Drawn in head units, over the hair. */
export function drawHat(head: HeadPen, colour: string, seed: number, cut?: 'brimmed' | 'knitted'): void {
  const { context } = head.pen;
  context.save();
  const knitted = cut === undefined ? head.child || seed % 3 === 0 : cut === 'knitted';
  if (knitted) {
    context.translate(0, -0.05);
    drawKnitted(head, colour);
  } else {
    // The brim sits on the brow and shades it.
    context.translate(0, -0.055);
    if (head.view.face > 0.3) {
      context.fillStyle = head.pen.tone(head.looks.skin.shade, -0.8, 0.5);
      context.beginPath();
      context.ellipse(head.view.mouth.x * 0.6, 0.19, 0.3, 0.085, 0, 0, Math.PI * 2);
      context.fill();
    }
    drawBrimmed(head, colour);
  }
  context.restore();
}

function drawBrimmed(head: HeadPen, colour: string): void {
  const { pen, view } = head;
  const { context } = pen;
  const lean = view.profile * 0.06;
  const x = -0.05 * view.profile;
  const wide = 0.62;
  const crown: Outline = (path) => {
    path.moveTo(x - 0.385, 0.26);
    path.bezierCurveTo(x - 0.4, 0.5, x - 0.34, 0.68, x - 0.17, 0.67);
    path.quadraticCurveTo(x, 0.62, x + 0.17, 0.67);
    path.bezierCurveTo(x + 0.34, 0.68, x + 0.4, 0.5, x + 0.385, 0.24);
    path.closePath();
  };
  fillForm(
    pen,
    crown,
    colour,
    { left: x - 0.38, right: x + 0.38 },
    { shade: -0.85, middle: -0.1, lit: 0.55, rim: 0.025 },
  );
  context.fillStyle = pen.tone(colour, -0.95, 0.85);
  context.beginPath();
  traceClosed(
    context,
    [
      { x: x - 0.392, y: 0.3 },
      { x, y: 0.25 },
      { x: x + 0.392, y: 0.29 },
      { x: x + 0.385, y: 0.39 },
      { x, y: 0.345 },
      { x: x - 0.388, y: 0.4 },
    ],
    0.8,
  );
  context.fill();
  const brim: Outline = (path) => {
    path.moveTo(x - wide, 0.3 + lean * 0.5);
    path.bezierCurveTo(x - wide * 0.6, 0.16, x + wide * 0.6, 0.14 - lean, x + wide, 0.24 - lean);
    path.bezierCurveTo(x + wide * 0.62, 0.36 - lean, x - wide * 0.5, 0.33, x - wide, 0.3 + lean * 0.5);
    path.closePath();
  };
  fillForm(
    pen,
    brim,
    colour,
    { left: x - wide, right: x + wide },
    { shade: -0.85, middle: -0.15, lit: 0.6, rim: 0.02 },
  );
}

function drawKnitted(head: HeadPen, colour: string): void {
  const { pen, view, pixels } = head;
  const { context } = pen;
  const x = -0.05 * view.profile;
  const dome: Outline = (path) => {
    path.moveTo(x - 0.425, 0.2);
    path.bezierCurveTo(x - 0.45, 0.52, x - 0.24, 0.68, x - 0.02, 0.685);
    path.bezierCurveTo(x + 0.24, 0.68, x + 0.42, 0.52, x + 0.4, 0.22);
    path.closePath();
  };
  fillForm(
    pen,
    dome,
    colour,
    { left: x - 0.42, right: x + 0.42 },
    { shade: -0.85, middle: -0.1, lit: 0.55, rim: 0.025 },
  );
  if (pixels > 45) {
    context.strokeStyle = pen.tone(colour, -0.9, 0.3);
    context.lineWidth = 0.014;
    context.beginPath();
    for (const rib of [-0.27, -0.13, 0, 0.13, 0.27]) {
      context.moveTo(x + rib * 1.25, 0.3);
      context.quadraticCurveTo(x + rib * 1.2, 0.54, x + rib * 0.3, 0.68);
    }
    context.stroke();
  }
  const cuff: Outline = (path) =>
    traceClosed(
      path,
      [
        { x: x - 0.44, y: 0.17 },
        { x, y: 0.13 },
        { x: x + 0.415, y: 0.18 },
        { x: x + 0.425, y: 0.31 },
        { x, y: 0.275 },
        { x: x - 0.45, y: 0.31 },
      ],
      0.75,
    );
  fillForm(pen, cuff, colour, { left: x - 0.43, right: x + 0.42 }, { shade: -0.6, middle: 0.1, lit: 0.8 });
  fillForm(
    pen,
    (path) =>
      traceClosed(path, [
        { x: x - 0.1, y: 0.72 },
        { x: x - 0.03, y: 0.81 },
        { x: x + 0.07, y: 0.79 },
        { x: x + 0.1, y: 0.7 },
        { x: x + 0.03, y: 0.64 },
        { x: x - 0.07, y: 0.65 },
      ]),
    colour,
    { left: x - 0.1, right: x + 0.1 },
    { shade: -0.4, middle: 0.2, lit: 0.9 },
  );
}

/** The inside of a hood, behind head and neck. */
export function drawHoodBack(head: HeadPen, colour: string): void {
  const { context } = head.pen;
  context.fillStyle = head.pen.tone(colour, -1);
  context.beginPath();
  hoodOutline(head)(context);
  context.fill();
}

/** A hood: everything round the face. Drawn in head units, instead of the hair on the skull. */
export function drawHood(head: HeadPen, colour: string): void {
  const { pen, view } = head;
  const { context } = pen;
  const turned = view.profile;
  const outline = hoodOutline(head);
  context.save();
  if (view.face > 0.2) {
    // All but the opening: a wide frame one way round, the opening the other.
    const middle = view.mouth.x * 0.95 + turned * 0.12;
    context.beginPath();
    context.rect(-3, -3, 6, 6);
    context.ellipse(middle, -0.05, 0.315 - turned * 0.02, 0.47, turned * 0.12, 0, Math.PI * 2, true);
    context.clip();
  }
  fillForm(pen, outline, colour, { left: -0.5, right: 0.45 }, { shade: -0.85, middle: -0.15, lit: 0.5, rim: 0.03 });
  context.restore();
  if (view.face <= 0.2) return;
  context.strokeStyle = pen.tone(colour, -0.9, 0.8);
  context.lineWidth = 0.03;
  context.beginPath();
  const start = turned > 0.5 ? 0.35 * Math.PI : 0;
  context.ellipse(
    view.mouth.x * 0.95 + turned * 0.12,
    -0.05,
    0.315 - turned * 0.02,
    0.47,
    turned * 0.12,
    start,
    turned > 0.5 ? 1.62 * Math.PI : Math.PI * 2,
  );
  context.stroke();
}

function hoodOutline({ view }: HeadPen): Outline {
  const outer = view.hairOuter.map(({ x, y }) => ({ x: x * 1.14 - view.profile * 0.015, y: y * 1.12 + 0.01 }));
  const back = outer.at(-1)!;
  const front = outer[0]!;
  return (path) =>
    traceClosed(path, [
      ...outer,
      { x: back.x * 0.98, y: -0.34 },
      { x: back.x * 0.9 - 0.05, y: -0.62 },
      { x: view.mouth.x * 0.4, y: -0.7 },
      { x: front.x * 0.75 + 0.02, y: -0.6 },
      { x: front.x * 0.96, y: -0.3 },
    ]);
}
