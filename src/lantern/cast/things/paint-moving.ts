import type { Pen } from '../../paint/pen.ts';
import type { Crank, Rotor, Wheel } from './form.ts';

/** What turns on a form, and how far it has gone. */
export interface Motion {
  /** Way that has been gone, in units of the form's height: wheels roll without slipping. */
  readonly rolled: number;
  /** Rotors turn. */
  readonly flies: boolean;
  /** Seconds for which parts that turn have been turning. */
  readonly turned?: number;
}

const DARK = '#1d1f24';
const STEEL = '#b9c0c6';
/** Gear of a bicycle: turns of the wheel for each turn of its pedals. */
const GEAR = 2.4;
const WHEEL_RADIUS = 0.31;

/** Paints a wheel that has rolled. */
export function paintWheel(pen: Pen, { wheel, style }: Wheel, { rolled }: Motion): void {
  const [x, y, radius] = wheel;
  const { context } = pen;
  const angle = -rolled / radius;
  context.save();
  context.translate(x, y);
  const ring = (outer: number, inner: number, colour: string, lit: number) => {
    context.fillStyle = pen.tone(colour, lit);
    context.beginPath();
    context.arc(0, 0, outer, 0, 2 * Math.PI);
    if (inner > 0) context.arc(0, 0, inner, 0, 2 * Math.PI, true);
    context.fill();
  };
  if (style === 'spokes') {
    ring(radius, radius * 0.9, DARK, 0.1);
    ring(radius * 0.9, radius * 0.85, STEEL, 0.4);
    context.strokeStyle = pen.tone(STEEL, 0.3, 0.85);
    context.lineWidth = Math.max(radius * 0.016, pen.pixelMetres * 0.7);
    context.beginPath();
    for (let spoke = 0; spoke < 14; spoke++) {
      const at = angle + (spoke / 14) * 2 * Math.PI;
      const to = at + (spoke % 2 === 0 ? 0.18 : -0.18);
      context.moveTo(Math.cos(at) * radius * 0.08, Math.sin(at) * radius * 0.08);
      context.lineTo(Math.cos(to) * radius * 0.86, Math.sin(to) * radius * 0.86);
    }
    context.stroke();
    ring(radius * 0.09, 0, STEEL, 0.2);
  } else {
    ring(radius, 0, style === 'tyre' ? DARK : '#4a4e56', 0);
    // The lit edge of the tread.
    context.strokeStyle = pen.tone('#6b6f76', 0.6);
    context.lineWidth = radius * 0.06;
    context.beginPath();
    context.arc(0, 0, radius * 0.95, 0.3, Math.PI * 0.8);
    context.stroke();
    const rim = style === 'tyre' ? 0.6 : 0.82;
    ring(radius * rim, 0, STEEL, 0.1);
    ring(radius * rim * 0.84, 0, '#7d848c', -0.2);
    context.fillStyle = pen.tone(STEEL, 0.45);
    for (let spoke = 0; spoke < 6; spoke++) {
      context.save();
      context.rotate(angle + (spoke / 6) * 2 * Math.PI);
      context.fillRect(0, -radius * 0.06, radius * rim * 0.9, radius * 0.12);
      context.restore();
    }
    ring(radius * rim * 0.28, 0, STEEL, 0.3);
  }
  context.restore();
}

/** Paints one pedal with its arm. */
export function paintCrank(pen: Pen, { crank, near }: Crank, { rolled }: Motion): void {
  const [x, y, long] = crank;
  const { context } = pen;
  const angle = -rolled / WHEEL_RADIUS / GEAR + (near ? -0.5 : Math.PI - 0.5);
  const [px, py] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long];
  context.strokeStyle = pen.tone('#70757e', near ? 0.3 : -0.4);
  context.lineWidth = 0.03;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(px, py);
  context.stroke();
  context.fillStyle = pen.tone(DARK, near ? 0.1 : -0.4);
  context.fillRect(px - 0.06, py - 0.018, 0.12, 0.036);
}

/** Paints a rotor: a shimmering disc, and its blades where they are now. */
export function paintRotor(pen: Pen, { rotor, axis }: Rotor, { flies }: Motion): void {
  const [x, y, long] = rotor;
  const { context } = pen;
  const flat = axis === 'up' ? 0.07 : 1;
  const turn = flies ? pen.time * 23 : 0.4;
  if (flies) {
    context.fillStyle = pen.tone('#70757e', 0.2, 0.2);
    context.beginPath();
    context.ellipse(x, y, long, long * flat, 0, 0, 2 * Math.PI);
    context.fill();
  }
  context.strokeStyle = pen.tone(DARK, 0, flies ? 0.65 : 1);
  context.lineWidth = axis === 'up' ? 0.026 : 0.03;
  context.beginPath();
  for (const blade of [0, Math.PI]) {
    context.moveTo(x, y);
    context.lineTo(x + Math.cos(turn + blade) * long, y + Math.sin(turn + blade) * long * flat);
  }
  context.stroke();
}
