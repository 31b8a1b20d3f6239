import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import type { Coat } from './species.ts';
import { withdrawnAt } from './stirring.ts';

/** Height of the drawing, metres of the build. */
export const TORTOISE_METRES = 0.42;

/** The middles of its plates, and where the seams between them meet the top of the dome. */
const PLATES = [
  [-0.16, 0.3],
  [0, 0.315],
  [0.16, 0.3],
  [-0.22, 0.18],
  [-0.07, 0.19],
  [0.08, 0.19],
  [0.23, 0.18],
] as const;
const SEAMS = [
  [-0.22, 0.33],
  [-0.08, 0.4],
  [0.08, 0.4],
  [0.21, 0.33],
] as const;

/** Draws a tortoise that faces right: a domed shell of plates, a wrinkled neck, four short legs. */
export function paintTortoise(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const skin: Coat = { ...coat, base: '#93905a', dark: '#5b5a34', light: '#c9c48a' };
  const inside = withdrawnAt(actor);
  const down = Math.max(actor.action === 'lie' ? 0.03 : 0, 0.045 * inside);
  const reach = 0.018 * Math.sin(pen.time * 0.8 + seed) * (1 - inside) - 0.32 * inside;
  const leg = (x: number, limb: string, far: boolean) => {
    const foot = footNow(actor, limb, unitMetres);
    const out = 1 - inside;
    return [
      [x, 0.13 - down, 0.05],
      [
        x + out * ((x > 0 ? 0.03 : -0.02) + foot.ahead * 0.6),
        0.07 + 0.03 * inside - down * 0.6 + 0.05 * foot.lift,
        0.045,
      ],
      [
        x + out * ((x > 0 ? 0.05 : -0.02) + foot.ahead + (far ? 0.03 : 0)),
        0.025 + 0.06 * inside + 0.06 * foot.lift,
        0.04,
      ],
    ] as const;
  };
  fillLimbs(pen, [leg(0.2, 'c', true), leg(-0.2, 'd', true)], pen.tone(skin.dark, -0.4));
  paintNeck(pen, skin, down, reach);
  paintShell(pen, coat, down);
  fillLimbs(pen, [leg(0.17, 'a', false), leg(-0.22, 'b', false)], roundFill(pen, skin, 0.2, 0));
  if (inside < 0.5) paintBall(pen, 0.45 + reach, 0.29 - down, 0.02, seed);
}

function paintNeck(pen: Pen, skin: Coat, down: number, reach: number): void {
  const { context } = pen;
  // Drawn in, the head goes down to the front of the shell.
  const bent = Math.min(0.09, Math.max(0, -reach) * 0.3);
  const tail = [
    [-0.3, 0.1 - down, 0.03],
    [-0.4, 0.07 - down, 0.008],
  ] as const;
  const neck = [
    [0.24, 0.15 - down, 0.06],
    [0.36 + reach * 0.5, 0.2 - down, 0.055],
    [0.43 + reach, 0.27 - down - bent, 0.062],
    [0.49 + reach, 0.262 - down - bent, 0.045],
  ] as const;
  fillLimbs(pen, [tail, neck], roundFill(pen, skin, 0.3, 0.08));
  if (reach < -0.1) return;
  context.beginPath();
  context.moveTo(0.53 + reach, 0.25 - down);
  context.lineTo(0.47 + reach, 0.24 - down);
  context.strokeStyle = pen.tone(skin.dark, -0.2);
  context.lineWidth = 0.008;
  context.stroke();
}

function paintShell(pen: Pen, coat: Coat, down: number): void {
  const { context } = pen;
  context.save();
  context.translate(0, -down);
  fillShape(
    pen,
    (path) => {
      path.moveTo(-0.37, 0.1);
      path.bezierCurveTo(-0.37, 0.28, -0.2, 0.42, 0, 0.42);
      path.bezierCurveTo(0.18, 0.42, 0.33, 0.29, 0.34, 0.12);
      path.quadraticCurveTo(0, 0.04, -0.37, 0.1);
      path.closePath();
    },
    roundFill(pen, coat, 0.42, 0.08),
  );
  context.save();
  context.clip();
  context.strokeStyle = pen.tone(coat.dark, -0.2, 0.9);
  context.lineWidth = 0.014;
  context.beginPath();
  for (const [x, top] of SEAMS) {
    context.moveTo(x * 1.35, 0.1);
    context.lineTo(x * 1.1, 0.23);
    context.lineTo(x, top + 0.02);
  }
  context.moveTo(-0.4, 0.2);
  context.quadraticCurveTo(0, 0.27, 0.36, 0.2);
  context.moveTo(-0.24, 0.34);
  context.quadraticCurveTo(0, 0.37, 0.22, 0.34);
  context.stroke();
  for (const [x, y] of PLATES) fillOval(pen, x, y, 0.035, 0.026, pen.tone(coat.light, 0.2, 0.55));
  context.restore();
  const rim = [
    [-0.37, 0.105, 0.018],
    [0, 0.078, 0.022],
    [0.34, 0.125, 0.018],
  ] as const;
  fillLimbs(pen, [rim], pen.tone(coat.light, 0.05));
  context.restore();
}
