import { fillForm, mixHex, traceLimb } from '../../shapes.ts';
import type { LimbPoint } from '../../shapes.ts';
import type { FaceState } from '../head/face-state.ts';
import type { HeadPen } from '../head/head-pen.ts';
import type { BeastCard } from './beast-cards.ts';
import { drawBeastCrown, drawBeastEar } from './beast-crown.ts';
import { beastBlob, beastForm, middleX } from './beast-pen.ts';
import type { BeastPen } from './beast-pen.ts';

/** Heads of animals are larger than those of people: what they are is read from them. */
const LARGER = { child: 1.34, grown: 1.58 } as const;
const CHIN_Y = -0.46;

/** Draws the head of an animal that plays a person, in head units; `fur` is its coat's colour, CSS hex. */
export function drawBeastHead(head: HeadPen, card: BeastCard, fur: string, face: FaceState): void {
  const { context } = head.pen;
  const beast: BeastPen = {
    head,
    card,
    fur,
    dark: mixHex(fur, '#1c1420', 0.34),
    light: card.muzzle ?? mixHex(fur, '#fff8ec', 0.5),
  };
  context.save();
  context.translate(0, CHIN_Y);
  const larger = head.child ? LARGER.child : LARGER.grown;
  context.scale(larger, larger);
  context.translate(0, -CHIN_Y);
  const seen = head.view.face > 0.15;
  drawBeastCrown(beast, 'behind');
  drawBeastEar(beast, 1);
  if (head.view.profile < 0.9) drawBeastEar(beast, -1);
  drawSkull(beast);
  if (seen) {
    drawMarks(beast);
    drawMuzzle(beast, face);
    drawEyes(beast, face);
  }
  if (head.view.profile >= 0.9) drawBeastEar(beast, -1);
  drawBeastCrown(beast, 'before');
  context.restore();
}

function drawSkull(beast: BeastPen): void {
  const p = beast.head.view.profile;
  const back = -0.06 * p;
  beastForm(
    beast,
    [
      [back, 0.46],
      [0.3 + back * 0.4, 0.36],
      [0.42, 0.1],
      [0.46 - 0.06 * p, -0.12],
      [0.32, -0.36],
      [0.05 * p, -0.46],
      [-0.32, -0.38],
      [-0.46 - 0.02 * p, -0.12],
      [-0.43 + back, 0.12],
      [-0.3 + back, 0.37],
    ],
    beast.fur,
  );
}

function drawMarks(beast: BeastPen): void {
  const { card, head } = beast;
  const p = head.view.profile;
  const { context } = head.pen;
  const colour = card.markColour ?? beast.dark;
  const x = middleX(beast);
  const narrow = 1 - 0.45 * p;
  context.fillStyle = head.pen.tone(colour, 0.1);
  context.beginPath();
  if (card.marks === 'mask')
    for (const side of [-1, 1]) context.ellipse(x + side * 0.17 * narrow, 0.02, 0.2 * narrow, 0.25, 0, 0, Math.PI * 2);
  else if (card.marks === 'patches') {
    for (const side of [-1, 1]) {
      context.moveTo(x + side * 0.19 * narrow, 0.06);
      context.ellipse(x + side * 0.2 * narrow, 0.03, 0.11 * narrow, 0.15, side * 0.5, 0, Math.PI * 2);
    }
  } else if (card.marks === 'blaze') context.ellipse(x, 0.12, 0.07 * narrow, 0.3, 0, 0, Math.PI * 2);
  else if (card.marks === 'spots')
    for (const [sx, sy, r] of [
      [-0.3, 0.22, 0.1],
      [0.22, 0.28, 0.07],
      [-0.36, -0.12, 0.07],
      [0.02, 0.36, 0.05],
      [0.34, -0.06, 0.06],
    ] as const) {
      context.moveTo(sx + r, sy);
      context.ellipse(sx - 0.05 * p, sy, r, r * 0.8, 0.4, 0, Math.PI * 2);
    }
  else if (card.marks === 'stripes') stripes(beast, x, narrow);
  context.fill();
}

/** Three on the brow, two on each cheek. */
function stripes({ head }: BeastPen, x: number, narrow: number): void {
  const { context } = head.pen;
  const wedge = (fx: number, fy: number, tx: number, ty: number, half: number) => {
    const [dx, dy] = [tx - fx, ty - fy];
    const length = Math.hypot(dx, dy);
    const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
    context.moveTo(fx + nx, fy + ny);
    context.lineTo(tx, ty);
    context.lineTo(fx - nx, fy - ny);
    context.closePath();
  };
  for (const side of [-1, 0, 1])
    wedge(x + side * 0.12 * narrow, 0.43 - 0.03 * Math.abs(side), x + side * 0.06, 0.24, 0.032);
  for (const side of [-1, 1])
    for (const y of [-0.04, -0.16]) wedge(side * 0.42, y, side * 0.42 - side * 0.15 * narrow, y - 0.01, 0.03);
}

function drawMuzzle(beast: BeastPen, face: FaceState): void {
  const { card } = beast;
  if (card.mouth === 'bill' || card.mouth === 'beak') return drawBeak(beast, face);
  const { head } = beast;
  const p = head.view.profile;
  const { snout } = card;
  const wide = (1 - p) * 0.25 + p * (0.16 + snout * 0.55);
  const x = p * (0.26 + snout * 0.42);
  const y = -0.17 - 0.03 * face.mouth;
  if (face.mouth > 0.1) openMouth(beast, x, y - 0.1, face.mouth);
  beastBlob(beast, x, y, wide, 0.17 + 0.02 * (1 - p), beast.light);
  if (card.mouth === 'trunk') return drawTrunk(beast, x);
  const nose = card.nose ?? '#2b2220';
  const tip = x + p * wide * 0.82;
  const flat = beast.fur === beast.card.fur && card.ears.as === 'leaf' && snout < 0.16;
  const [nx, ny] = flat ? [0.13, 0.1] : [0.085, 0.06];
  beastBlob(beast, tip, y + 0.08, nx * (1 - 0.35 * p), ny, nose);
  drawMouthLine(beast, tip - p * 0.04, y, face);
  if (card.whiskers === true) drawWhiskers(beast, x, y);
}

function openMouth(beast: BeastPen, x: number, y: number, open: number): void {
  const { pen } = beast.head;
  pen.context.fillStyle = pen.tone('#5a1f22', -0.2);
  pen.context.beginPath();
  pen.context.ellipse(x, y, 0.12, 0.06 + 0.1 * open, 0, 0, Math.PI * 2);
  pen.context.fill();
}

function drawMouthLine({ head, dark, card }: BeastPen, x: number, y: number, face: FaceState): void {
  const { context } = head.pen;
  const p = head.view.profile;
  context.strokeStyle = head.pen.tone(mixHex(card.muzzle ?? dark, '#2a1a18', 0.7), -0.2);
  context.lineWidth = 0.024;
  context.lineCap = 'round';
  context.beginPath();
  const low = y - 0.06;
  const curl = 0.05 * face.corners;
  context.moveTo(x, y + 0.03);
  context.lineTo(x, low);
  context.quadraticCurveTo(x - 0.08, low - 0.03 - curl * 0.4, x - 0.14 + 0.03 * p, low + curl);
  if (p < 0.8) {
    context.moveTo(x, low);
    context.quadraticCurveTo(x + 0.08 * (1 - p), low - 0.03 - curl * 0.4, x + 0.14 * (1 - p), low + curl);
  }
  context.stroke();
}

function drawWhiskers({ head }: BeastPen, x: number, y: number): void {
  const { context } = head.pen;
  context.strokeStyle = head.pen.tone('#ffffff', 0.4, 0.75);
  context.lineWidth = 0.012;
  context.beginPath();
  for (const side of head.view.profile > 0.7 ? [-1] : [-1, 1])
    for (const slope of [-0.06, 0.01, 0.08]) {
      context.moveTo(x + side * 0.12, y + slope * 0.4);
      context.lineTo(x + side * 0.46, y + slope);
    }
  context.stroke();
}

function drawTrunk(beast: BeastPen, x: number): void {
  const { pen, view } = beast.head;
  const sway = 0.04 * Math.sin(pen.time * 1.6);
  const spine: LimbPoint[] = [
    { x, y: -0.06, r: 0.17 },
    { x: x + 0.12 * view.profile, y: -0.36, r: 0.14 },
    { x: x + 0.1 * view.profile + sway, y: -0.66, r: 0.105 },
    { x: x + 0.24 * view.profile + 0.1 + sway, y: -0.86, r: 0.085 },
  ];
  fillForm(
    pen,
    (path) => traceLimb(path, spine),
    beast.fur,
    { left: x - 0.2, right: x + 0.34 },
    { shade: -0.6, lit: 0.6, rim: 0.02 },
  );
}

function drawBeak(beast: BeastPen, face: FaceState): void {
  const { head, card } = beast;
  const p = head.view.profile;
  const colour = card.nose ?? '#e8a83a';
  const reach = card.snout * (card.mouth === 'bill' ? 1.5 : 1.2);
  const x = p * 0.36;
  const half = (1 - p) * (card.mouth === 'bill' ? 0.2 : 0.11) + p * 0.08;
  const open = 0.02 + 0.1 * face.mouth;
  const tip = x + p * reach;
  beastForm(
    beast,
    [
      [x - half, -0.1],
      [tip + half * 0.4 * (1 - p), -0.15 - open],
      [x + half * (1 - p), -0.18 - open * 1.4],
      [x - half * 0.6, -0.22 - open],
    ],
    mixHex(colour, '#5a2c10', 0.25),
    0.7,
  );
  beastForm(
    beast,
    [
      [x - half, -0.04],
      [x + p * reach * 0.4, 0.02],
      [tip + half * (1 - p), card.mouth === 'bill' ? -0.09 : -0.14],
      [x + p * reach * 0.5, -0.16],
      [x - half * 0.9, -0.14],
    ],
    colour,
    0.8,
  );
}

function drawEyes(beast: BeastPen, face: FaceState): void {
  const { head } = beast;
  const { context } = head.pen;
  const p = head.view.profile;
  const x = middleX(beast) * 1.1;
  const narrow = 1 - 0.42 * p;
  const sides = p > 0.8 ? [-1] : [-1, 1];
  const bird = beast.card.mouth === 'beak';
  for (const side of sides) {
    const ex = x + side * 0.185 * narrow;
    const wide = (bird ? 0.1 : 0.082) * (side > 0 ? 1 - 0.3 * p : 1);
    const tall = 0.105 * Math.min(1.2, face.open);
    if (face.open < 0.2) {
      lid(beast, ex, wide);
      continue;
    }
    context.fillStyle = head.pen.tone('#fffdf6', 0.4);
    context.beginPath();
    context.ellipse(ex, 0.05, wide, tall, 0, 0, Math.PI * 2);
    context.fill();
    const look = 0.024 * face.gazeX * head.mirror;
    context.fillStyle = head.pen.tone('#1e1614', -0.2);
    context.beginPath();
    context.ellipse(
      ex + look + 0.012 * p,
      0.045 + 0.02 * face.gazeY,
      wide * 0.74,
      Math.min(tall, 0.086) * 0.9,
      0,
      0,
      Math.PI * 2,
    );
    context.fill();
    context.fillStyle = head.pen.glow('#ffffff', 0.92);
    context.beginPath();
    context.ellipse(ex + look + 0.03 * head.pen.lightSide, 0.085, 0.02, 0.024, 0, 0, Math.PI * 2);
    context.fill();
    brow(beast, ex, side, face);
  }
}

/** A shut eye: a curved line. */
function lid({ head, dark }: BeastPen, x: number, wide: number): void {
  const { context } = head.pen;
  context.strokeStyle = head.pen.tone(mixHex(dark, '#140c0c', 0.6), -0.2);
  context.lineWidth = 0.026;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x - wide, 0.05);
  context.quadraticCurveTo(x, -0.03, x + wide, 0.05);
  context.stroke();
}

function brow({ head, dark }: BeastPen, x: number, side: number, face: FaceState): void {
  const { context } = head.pen;
  const lift = 0.19 + 0.04 * face.brow;
  context.strokeStyle = head.pen.tone(mixHex(dark, '#140c0c', 0.4), -0.1, 0.85);
  context.lineWidth = 0.028;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x - side * 0.06, lift + 0.06 * face.worry);
  context.quadraticCurveTo(x, lift + 0.03, x + side * 0.07, lift - 0.03 * face.worry);
  context.stroke();
}
