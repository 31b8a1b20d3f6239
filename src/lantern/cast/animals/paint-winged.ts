import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';

/** Height of the drawings, metres of the build. */
export const BAT_METRES = 0.6;
export const DRAGONFLY_METRES = 0.3;
export const ANT_METRES = 0.3;

/** Draws a bat that faces right: skin stretched over long fingers, scalloped along its edge, between two large ears. */
export function paintBat(pen: Pen, coat: Coat, seed: number, flying: boolean): void {
  const { context, time } = pen;
  const beat = flying ? Math.sin(time * 9 + seed) : -0.9;
  const y = 0.3;
  for (const far of [true, false]) {
    const side = far ? 0.82 : -1;
    const up = (0.12 + 0.3 * beat) * (flying ? 1 : 0.3);
    const span = (flying ? 0.62 : 0.16) * side;
    const tip = { x: span, y: y + up };
    context.beginPath();
    context.moveTo(0, y + 0.06);
    context.quadraticCurveTo(span * 0.4, y + 0.12 + up * 1.1, span * 0.55, y + 0.14 + up);
    context.quadraticCurveTo(span * 0.85, y + 0.1 + up, tip.x, tip.y);
    const hem = [
      [0.78, -0.1],
      [0.5, -0.15],
      [0.22, -0.16],
    ] as const;
    let from = tip;
    for (const [share, fall] of hem) {
      const to = { x: span * share, y: y + up * share + fall };
      context.quadraticCurveTo((from.x + to.x) / 2, (from.y + to.y) / 2 + 0.06, to.x, to.y);
      from = to;
    }
    context.quadraticCurveTo(span * 0.12, y - 0.06, 0, y - 0.14);
    context.closePath();
    context.fillStyle = pen.tone(coat.dark, far ? -0.45 : 0.1);
    context.fill();
    context.strokeStyle = pen.tone(coat.base, far ? -0.2 : 0.5);
    context.lineWidth = Math.max(0.008, pen.pixelMetres * 0.6);
    context.beginPath();
    for (const [share, fall] of hem) {
      context.moveTo(span * 0.5, y + 0.12 + up * 0.9);
      context.lineTo(span * share, y + up * share + fall);
    }
    context.stroke();
  }
  body(pen, coat, y);
}

function body(pen: Pen, coat: Coat, y: number): void {
  const { context } = pen;
  const ellipse = (x: number, at: number, rx: number, ry: number, colour: string, lit: number) => {
    context.beginPath();
    context.ellipse(x, at, rx, ry, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(colour, lit);
    context.fill();
  };
  ellipse(0, y - 0.02, 0.085, 0.13, coat.base, -0.1);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(side * 0.02, y + 0.17);
    context.lineTo(side * 0.075, y + 0.29);
    context.lineTo(side * 0.095, y + 0.15);
    context.closePath();
    context.fillStyle = pen.tone(coat.base, 0.1);
    context.fill();
  }
  ellipse(0.01, y + 0.14, 0.085, 0.08, coat.base, 0.25);
  ellipse(0.035, y + 0.12, 0.045, 0.035, coat.light, 0.1);
  for (const x of [-0.022, 0.05]) ellipse(x, y + 0.16, 0.017, 0.02, '#f4e6a0', 0.6);
  for (const x of [-0.018, 0.054]) ellipse(x, y + 0.16, 0.009, 0.013, '#120c0c', -0.2);
}

/** Draws a dragonfly that faces right: a long jointed body, eyes as large as its head, four clear wings. */
export function paintDragonfly(pen: Pen, coat: Coat, seed: number): void {
  const { context, time } = pen;
  const shake = 0.03 * Math.sin(time * 40 + seed);
  const y = 0.16;
  for (const [root, lean, length, lit] of [
    [0.09, 0.5, 0.3, -0.1],
    [0.03, -0.35, 0.28, -0.1],
    [0.1, 0.2, 0.34, 0.5],
    [0.03, -0.7, 0.31, 0.5],
  ] as const) {
    const turn = 1.57 - lean + shake;
    const [ux, uy] = [Math.cos(turn), Math.sin(turn)];
    const middle = { x: root + (ux * length) / 2, y: y + 0.01 + (uy * length) / 2 };
    context.beginPath();
    context.ellipse(middle.x, middle.y, length / 2, 0.042, turn, 0, Math.PI * 2);
    context.fillStyle = pen.tone('#e4f2fa', lit, 0.55);
    context.fill();
    context.strokeStyle = pen.tone('#4a5a66', 0, 0.6);
    context.lineWidth = Math.max(0.004, pen.pixelMetres * 0.5);
    context.stroke();
  }
  context.lineCap = 'round';
  for (let joint = 0; joint < 7; joint++) {
    const x = 0 - joint * 0.062;
    context.beginPath();
    context.ellipse(x, y - joint * 0.006, 0.036, 0.021 - joint * 0.0012, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(joint % 2 === 0 ? coat.base : coat.dark, 0.3);
    context.fill();
  }
  context.beginPath();
  context.ellipse(0.08, y, 0.075, 0.045, 0.1, 0, Math.PI * 2);
  context.fillStyle = pen.tone(coat.base, 0.35);
  context.fill();
  for (const [x, at] of [
    [0.165, y + 0.012],
    [0.178, y - 0.008],
  ] as const) {
    context.beginPath();
    context.ellipse(x, at, 0.036, 0.034, 0, 0, Math.PI * 2);
    context.fillStyle = pen.tone(coat.eye, 0.2);
    context.fill();
  }
  context.beginPath();
  context.ellipse(0.188, y + 0.006, 0.009, 0.009, 0, 0, Math.PI * 2);
  context.fillStyle = pen.glow('#ffffff', 0.8);
  context.fill();
}

/** Draws an ant that faces right: three parts on a thin waist, six legs that step, two elbowed feelers. */
export function paintAnt(pen: Pen, coat: Coat, seed: number, gone: number): void {
  const { context } = pen;
  context.strokeStyle = pen.tone(coat.dark, 0);
  context.lineWidth = Math.max(0.014, pen.pixelMetres * 0.8);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (let leg = 0; leg < 6; leg++) {
    const root = 0.08 - (leg >> 1) * 0.06;
    const reach = ((leg >> 1) - 1) * -0.13 + 0.03 * Math.sin(gone * 60 + leg * 2.1 + seed);
    context.moveTo(root, 0.12);
    context.lineTo(root + reach * 0.6 + (leg % 2) * 0.02, 0.19);
    context.lineTo(root + reach * 1.5 + (leg % 2) * 0.03, 0.004);
  }
  for (const lift of [0.09, 0.05]) {
    context.moveTo(0.22, 0.18);
    context.lineTo(0.28, 0.18 + lift);
    context.lineTo(0.35, 0.15 + lift);
  }
  context.stroke();
  for (const [x, y, rx, ry] of [
    [-0.19, 0.15, 0.135, 0.095],
    [-0.03, 0.125, 0.045, 0.036],
    [0.06, 0.135, 0.075, 0.052],
    [0.19, 0.155, 0.075, 0.066],
  ] as const) {
    const fill = context.createRadialGradient(x + pen.lightSide * rx * 0.4, y + ry * 0.5, 0, x, y, rx * 1.3);
    fill.addColorStop(0, pen.tone(coat.base, 0.7));
    fill.addColorStop(1, pen.tone(coat.dark, -0.2));
    context.beginPath();
    context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
    context.fillStyle = fill;
    context.fill();
  }
  context.beginPath();
  context.ellipse(0.215, 0.172, 0.016, 0.019, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#ffffff', 0.4);
  context.fill();
}
