import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';

/** How a vehicle goes now: `going` 0 (stands) to 1. */
export interface Going {
  readonly going: number;
  readonly flies: boolean;
}

/** What a vehicle leaves behind: smoke, flame, foam. In units of its height, facing right. */
export function paintTrail(pen: Pen, kind: Kind, now: Going, where: 'behind' | 'before'): void {
  TRAILS[kind]?.(pen, now, where);
}

type Trail = (pen: Pen, now: Going, where: 'behind' | 'before') => void;

const TRAILS: Partial<Readonly<Record<Kind, Trail>>> = {
  bus: (pen, { going }, where) => where === 'behind' && puffs(pen, -1.4, 0.12, 0.09, going, 0.35),
  truck: (pen, { going }, where) => where === 'behind' && puffs(pen, 0.46, 1.0, 0.09, 0.4 + going, 0.4),
  tractor: (pen, { going }, where) => where === 'behind' && puffs(pen, 0.36, 0.95, 0.09, 0.5 + going, 0.45),
  motorcycle: (pen, { going }, where) => where === 'behind' && puffs(pen, -0.86, 0.24, 0.08, going, 0.3),
  'steam-locomotive': (pen, { going }, where) => where === 'behind' && puffs(pen, 0.88, 0.98, 0.13, 0.6 + going, 0.6),
  rocket: (pen, { flies }, where) => {
    if (where !== 'behind' || !flies) return;
    flame(pen, 0, 0.03, 0.06, 0.36);
  },
  'hot-air-balloon': (pen, { flies }, where) => {
    if (where === 'before' && flies && Math.sin(pen.time * 1.3) > -0.2) flame(pen, 0, 0.17, 0.014, -0.07);
  },
  'sailing-ship': (pen, { going }, where) => where === 'before' && foam(pen, 0.3 + going),
};

/** Puffs that rise, spread and are carried backwards. */
function puffs(pen: Pen, x: number, y: number, size: number, strength: number, alpha: number): void {
  if (strength <= 0.05) return;
  const { context, time } = pen;
  for (let puff = 0; puff < 6; puff++) {
    const age = (time * 0.9 + puff / 6) % 1;
    const fade = Math.min(1, age * 6) * (1 - age);
    context.fillStyle = pen.tone('#8c8f96', 0.1, alpha * fade * Math.min(1, strength));
    context.beginPath();
    const wave = 0.03 * Math.sin(puff * 2.1 + time * 2);
    context.arc(x - age * 0.55 * Math.min(1, strength) + wave, y + age * 0.3, size * (0.4 + age * 1.3), 0, 2 * Math.PI);
    context.fill();
  }
}

/** A flame that points down for a positive length, up for a negative one. */
function flame(pen: Pen, x: number, y: number, wide: number, long: number): void {
  const { context, time } = pen;
  const flicker = 1 + 0.1 * Math.sin(time * 31) + 0.06 * Math.sin(time * 47);
  const reach = Math.abs(long) * 1.3;
  const halo = context.createRadialGradient(x, y - long * 0.4, 0, x, y - long * 0.4, reach);
  halo.addColorStop(0, pen.glow('#ff9a3c', 0.55));
  halo.addColorStop(1, pen.glow('#ff9a3c', 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(x - reach, y - long * 0.4 - reach, reach * 2, reach * 2);
  context.globalCompositeOperation = 'source-over';
  for (const [share, colour] of [
    [1, '#ff7a2a'],
    [0.68, '#ffc04a'],
    [0.38, '#fff4d0'],
  ] as const) {
    const [w, l] = [wide * (0.5 + 0.5 * share), long * share * flicker];
    context.fillStyle = pen.glow(colour);
    context.beginPath();
    context.moveTo(x - w, y);
    context.bezierCurveTo(x - w * 1.2, y - l * 0.4, x - w * 0.3, y - l * 0.7, x, y - l);
    context.bezierCurveTo(x + w * 0.3, y - l * 0.7, x + w * 1.2, y - l * 0.4, x + w, y);
    context.closePath();
    context.fill();
  }
}

/** Foam along the hull, and the wave that the bow throws up. */
function foam(pen: Pen, strength: number): void {
  const { context, time } = pen;
  for (let curl = 0; curl < 16; curl++) {
    const at = curl / 15;
    const x = -0.62 + at * 1.16 + 0.01 * Math.sin(time * 2 + curl);
    const tall = (0.012 + 0.03 * at ** 3) * Math.min(1, strength) * (1 + 0.25 * Math.sin(time * 3.1 + curl * 1.7));
    context.fillStyle = pen.tone('#eef4f6', 0.3, 0.75);
    context.beginPath();
    context.ellipse(x, 0.002, 0.055, tall, 0, 0, 2 * Math.PI);
    context.fill();
  }
}
