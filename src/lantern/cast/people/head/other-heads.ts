import { fillForm, traceClosed } from '../../shapes.ts';
import type { Point } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';
import { traceRound } from '../../../paint/trace-round.ts';

/** Draws the head of one who is not a person, in head units: a machine, one from another star. */
export function drawOtherHead(head: HeadPen, name: 'robot' | 'alien', face: FaceState): void {
  if (name === 'robot') drawRobot(head, face);
  else drawAlien(head, face);
}

/** How far the middle of the face is to the side, and how narrow it looks from there. */
function faceAt({ view }: HeadPen): { x: number; narrow: number; seen: boolean } {
  return { x: 0.2 * view.profile, narrow: 1 - 0.5 * view.profile, seen: view.face > 0.15 };
}

function form(head: HeadPen, points: readonly (readonly [number, number])[], colour: string, tension: number): void {
  const at: Point[] = points.map(([x, y]) => ({ x, y }));
  const xs = at.map(({ x }) => x);
  fillForm(
    head.pen,
    (path) => traceClosed(path, at, tension),
    colour,
    { left: Math.min(...xs), right: Math.max(...xs) },
    { shade: -0.75, middle: 0, lit: 0.75, rim: 0.02 },
  );
}

function drawRobot(head: HeadPen, face: FaceState): void {
  const { pen, looks, view } = head;
  const { context } = pen;
  const { x, narrow, seen } = faceAt(head);
  const metal = looks.skin.base;
  const [low, high, half] = [-0.46, 0.5, 0.44];
  context.lineCap = 'round';
  context.strokeStyle = pen.tone(looks.skin.shade, 0.2);
  context.lineWidth = 0.045;
  context.beginPath();
  context.moveTo(0, high);
  context.lineTo(0, high + 0.22);
  context.stroke();
  context.fillStyle = pen.glow('#ff6a4a', 0.95);
  context.beginPath();
  context.ellipse(0, high + 0.27, 0.07, 0.07, 0, 0, Math.PI * 2);
  context.fill();
  const bolt = (bx: number) =>
    form(
      head,
      [
        [bx - 0.07, -0.14],
        [bx + 0.07, -0.14],
        [bx + 0.07, 0.14],
        [bx - 0.07, 0.14],
      ],
      looks.skin.shade,
      0.25,
    );
  if (view.profile < 0.7) bolt(half + 0.02);
  if (view.profile < 0.7) bolt(-half - 0.02);
  form(
    head,
    [
      [-half, low + 0.14],
      [-half, high - 0.16],
      [-half + 0.16, high],
      [half - 0.16, high],
      [half, high - 0.16],
      [half, low + 0.14],
      [half - 0.12, low],
      [-half + 0.12, low],
    ],
    metal,
    0.35,
  );
  if (view.profile >= 0.7) bolt(-0.12);
  if (seen) drawScreen(head, face, x, narrow);
}

/** The face of a machine: a dark screen with two lights and a row of lines that moves when it speaks. */
function drawScreen({ pen }: HeadPen, face: FaceState, x: number, narrow: number): void {
  const { context } = pen;
  const wide = 0.35 * narrow;
  context.fillStyle = pen.tone('#1b2230', -0.1);
  context.beginPath();
  context.roundRect(x - wide, -0.3, wide * 2, 0.62, 0.1);
  context.fill();
  const open = Math.max(0.12, face.open);
  context.fillStyle = pen.glow('#6fe6ff', 0.95);
  context.beginPath();
  for (const side of [-1, 1]) {
    const ex = x + side * 0.16 * narrow;
    traceRound(context, ex, 0.1, 0.085 * narrow, 0.1 * open);
  }
  context.fill();
  context.strokeStyle = pen.glow('#6fe6ff', 0.9);
  context.lineWidth = 0.035;
  context.beginPath();
  for (let k = -2; k <= 2; k++) {
    const tall = 0.02 + 0.07 * face.mouth * (1 - Math.abs(k) * 0.25);
    const lx = x + k * 0.08 * narrow;
    context.moveTo(lx, -0.17 - tall + 0.012 * face.corners * k * k);
    context.lineTo(lx, -0.17 + tall + 0.012 * face.corners * k * k);
  }
  context.stroke();
}

function drawAlien(head: HeadPen, face: FaceState): void {
  const { pen, looks, view } = head;
  const { context } = pen;
  const { x, narrow, seen } = faceAt(head);
  const back = 0.12 * view.profile;
  form(
    head,
    [
      [x * 0.6, -0.5],
      [-0.17, -0.36],
      [-0.34 - back * 0.6, -0.08],
      [-0.5 - back, 0.3],
      [-0.38 - back, 0.66],
      [-back * 0.6, 0.82],
      [0.38 - back * 0.4, 0.66],
      [0.48 - back * 0.4, 0.3],
      [0.33, -0.06],
      [0.19 + x * 0.4, -0.36],
    ],
    looks.skin.base,
    0.95,
  );
  if (!seen) return;
  const open = Math.max(0.1, face.open);
  for (const side of [-1, 1]) {
    const ex = x * 1.15 + side * 0.19 * narrow;
    const wide = narrow * (side > 0 ? 1 - 0.3 * view.profile : 1);
    context.save();
    context.translate(ex, 0.06);
    context.rotate(side * 0.42);
    context.fillStyle = pen.tone('#0c0f16', -0.2);
    context.beginPath();
    context.ellipse(0, 0, 0.125 * wide, 0.2 * open, 0, 0, Math.PI * 2);
    context.fill();
    context.restore();
    context.fillStyle = pen.glow('#ffffff', 0.85);
    context.beginPath();
    context.ellipse(ex + 0.035 * pen.lightSide, 0.15, 0.028, 0.04 * open, 0, 0, Math.PI * 2);
    context.fill();
  }
  context.strokeStyle = pen.tone(looks.skin.shade, -0.3);
  context.lineWidth = 0.025;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x * 1.2 - 0.08, -0.3 + 0.02 * face.corners);
  context.quadraticCurveTo(
    x * 1.2,
    -0.31 - 0.03 * face.corners - 0.1 * face.mouth,
    x * 1.2 + 0.08,
    -0.3 + 0.02 * face.corners,
  );
  context.stroke();
}
