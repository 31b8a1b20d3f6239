import type { Pen } from '../../paint/pen.ts';
import type { BirdMarks } from './bird-build.ts';
import { lock } from './brush.ts';
import { nearSide, placed, see } from './space.ts';
import type { Frame, View } from './space.ts';
import type { Coat } from './species.ts';
import { traceRound } from '../../paint/trace-round.ts';

/**
 * Draws the feathers that stand over a tail: sickles that fall back in a bow, a wheel of eyed feathers behind the body, or a
 * fan of broad banded ones.
 */
export function paintPlumes(
  pen: Pen,
  body: Frame,
  view: View,
  coat: Coat,
  plumes: NonNullable<BirdMarks['plumes']>,
): void {
  if (plumes === 'wheel') paintWheel(pen, body, view, coat);
  else if (plumes === 'fan') paintFan(pen, body, view, coat);
  else paintSickles(pen, body, view, coat);
}

const FAN_FEATHERS = 13;
/** From the tips inward: the pale edge, the dark band, the feather. */
const FAN_BANDS = [1, 0.93, 0.84] as const;

/** Broad feathers in half a circle behind the body, with a pale edge and a dark band before it. */
function paintFan(pen: Pen, body: Frame, view: View, coat: Coat): void {
  const { context } = pen;
  const root = see(view, placed(body, { x: -0.1, y: 0.02, z: 0 }));
  const squeeze = Math.max(0.68, Math.abs(view.sin));
  const lean = -0.16 * nearSide(view) * Math.abs(view.cos);
  FAN_BANDS.forEach((share, band) => {
    context.beginPath();
    for (let k = 0; k < FAN_FEATHERS; k++) {
      const angle = Math.PI * (0.08 + (0.84 * k) / (FAN_FEATHERS - 1)) + 0.01 * Math.sin(pen.time * 1.3);
      const reach = 0.24 * share;
      const tip = {
        x: root.x + (Math.cos(angle) * squeeze + lean * Math.sin(angle)) * reach,
        y: root.y + Math.sin(angle) * reach,
      };
      lock(pen, tip, root, 0.064 * share, 0);
      traceRound(context, tip.x, tip.y, 0.03 * share);
    }
    context.fillStyle = pen.tone([coat.light, '#1f1714', coat.dark][band]!, [0.3, -0.2, 0.1][band]!);
    context.fill();
  });
}

function paintSickles(pen: Pen, body: Frame, view: View, coat: Coat): void {
  const root = see(view, placed(body, { x: -0.085, y: 0.035, z: 0 }));
  const way = nearSide(view);
  [-0.55, -0.25, 0.05, 0.35, 0.65].forEach((turn, k) => {
    const angle = 2.2 + turn + 0.03 * Math.sin(pen.time * 1.5 + k);
    const length = 0.155 - Math.abs(turn) * 0.05;
    const tip = { x: root.x + way * Math.cos(angle) * length, y: root.y + Math.sin(angle) * length * 0.9 - 0.012 };
    pen.context.beginPath();
    lock(pen, root, tip, 0.05, -0.05 * way);
    pen.context.fillStyle = pen.tone(coat.dark, -0.2 + 0.2 * k);
    pen.context.fill();
  });
}

const RAYS = 19;

/** The wheel stands nearly upright across the body, so that it is seen as a fan from every side. */
function paintWheel(pen: Pen, body: Frame, view: View, coat: Coat): void {
  const { context } = pen;
  const root = see(view, placed(body, { x: -0.06, y: 0.02, z: 0 }));
  const squeeze = Math.max(0.72, Math.abs(view.sin));
  const lean = -0.12 * nearSide(view) * Math.abs(view.cos);
  const sway = 0.012 * Math.sin(pen.time * 1.2);
  const tips = Array.from({ length: RAYS }, (_, k) => {
    const angle = Math.PI * (0.04 + (0.92 * k) / (RAYS - 1)) + sway;
    const reach = 0.42;
    return {
      x: root.x + (Math.cos(angle) * squeeze + lean * Math.sin(angle)) * reach,
      y: root.y + Math.sin(angle) * reach,
      angle,
    };
  });
  for (const layer of [0, 1]) {
    context.beginPath();
    tips.forEach(({ x, y }, k) => {
      if (k % 2 !== layer) return;
      const end = { x: x * 1.06 - root.x * 0.06, y: y * 1.06 - root.y * 0.06 };
      lock(pen, end, root, 0.085, 0);
      context.moveTo(x + 0.035, y);
      context.ellipse(x, y, 0.036, 0.036, 0, 0, Math.PI * 2);
    });
    context.fillStyle = pen.tone(coat.dark, layer === 0 ? -0.3 : 0.15);
    context.fill();
  }
  for (const [size, colour, lit] of [
    [0.027, coat.light, 0.5],
    [0.018, '#c99a3a', 0.4],
    [0.011, coat.base, 0.1],
  ] as const) {
    context.beginPath();
    for (const share of [1, 0.68]) {
      tips.forEach(({ x, y }, k) => {
        if (share < 1 && k % 2 === 0) return;
        const [px, py] = [root.x + (x - root.x) * share, root.y + (y - root.y) * share];
        traceRound(context, px, py, size);
      });
    }
    context.fillStyle = pen.tone(colour, lit);
    context.fill();
  }
}
