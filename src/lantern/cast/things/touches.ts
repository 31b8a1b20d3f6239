import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';

/** What moves on a thing by itself; the context is in units of its height. */
export function paintTouches(pen: Pen, kind: Kind, colour: string): void {
  TOUCHES[kind]?.(pen, colour);
}

const TOUCHES: Partial<Readonly<Record<Kind, (pen: Pen, colour: string) => void>>> = {
  candle: (pen) => paintFlame(pen, 0.69, 0.3),
  sprinkler: (pen) => paintSpray(pen),
  soup: (pen) => paintSteam(pen, -0.1, 0.9, 0.5),
  noodles: (pen) => paintSteam(pen, 0, 0.8, 0.5),
  kettle: (pen) => paintSteam(pen, 0.62, 0.64, 0.3),
  pancakes: (pen) => paintSteam(pen, 0, 0.95, 0.35),
  balloon: (pen) => paintString(pen, 0, -1.1),
  lantern: (pen) => paintCord(pen),
  chandelier: (pen) => paintCord(pen),
  'ceiling-fan': (pen) => paintCord(pen),
  kite: (pen, colour) => {
    paintKiteLine(pen);
    paintKiteTail(pen, colour);
  },
};

/** How bright a flame's halo is where lamps are lit, and by day. */
const HALO_BY_HOUR: Readonly<Record<string, number>> = { night: 0.5, dusk: 0.4, dawn: 0.3, sunset: 0.3 };
const HALO_BY_DAY = 0.13;

/** Where a flame stands on a thing, and how high it is, in units of the thing's height. */
interface Flame {
  readonly y: number;
  readonly tall: number;
}

/** What burns with one flame once it is lit. */
const FLAMES: Partial<Readonly<Record<Kind, Flame>>> = {
  candle: { y: 0.69, tall: 0.3 },
  matchstick: { y: 0.92, tall: 0.52 },
};

/** The flame of a thing that burns with one; undefined for all others. */
export function flameOf(kind: Kind): Flame | undefined {
  return FLAMES[kind];
}

/** A flame on its wick, alive; in units of the thing's height. */
export function paintFlame(pen: Pen, y: number, tall: number): void {
  const { context, time } = pen;
  const flicker = 1 + 0.08 * Math.sin(time * 9.1) + 0.05 * Math.sin(time * 5.3);
  const lean = 0.03 * Math.sin(time * 3.7) + pen.wind * 0.004;
  const halo = context.createRadialGradient(0, y + tall / 2, 0, 0, y + tall / 2, 1.5);
  const night = HALO_BY_HOUR[pen.light.hour] ?? HALO_BY_DAY;
  halo.addColorStop(0, pen.glow('#ffb84a', night * flicker));
  halo.addColorStop(1, pen.glow('#ffb84a', 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(-1.5, y - 1.4, 3, 3);
  context.globalCompositeOperation = 'source-over';
  for (const [size, colour] of [
    [1, '#ff9a2e'],
    [0.66, '#ffd25c'],
    [0.34, '#fff7dc'],
  ] as const) {
    const [w, h] = [tall * 0.26 * size, tall * size * flicker];
    context.fillStyle = pen.glow(colour);
    context.beginPath();
    context.moveTo(0, y - tall * 0.06 * size);
    context.bezierCurveTo(w * 1.3, y, w + lean, y + h * 0.5, lean * 2, y + h);
    context.bezierCurveTo(-w + lean, y + h * 0.5, -w * 1.3, y, 0, y - tall * 0.06 * size);
    context.fill();
  }
}

function paintString(pen: Pen, from: number, to: number): void {
  const { context, time } = pen;
  context.strokeStyle = pen.tone('#e8e2d4', 0.3, 0.9);
  context.lineWidth = Math.max(0.008, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, from);
  const sway = 0.06 * Math.sin(time * 1.7);
  context.bezierCurveTo(sway, from - 0.3, -sway * 1.4, from - 0.7, sway * 0.8, to);
  context.stroke();
}

/** What a lantern hangs by, from above the picture. */
function paintCord(pen: Pen): void {
  const { context } = pen;
  context.strokeStyle = pen.tone('#5a2a20', 0);
  context.lineWidth = Math.max(0.02, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, 0.98);
  context.lineTo(0, 8);
  context.stroke();
}

/** The line that holds a kite: from its cross down to whoever flies it, out of the picture. */
function paintKiteLine(pen: Pen): void {
  const { context, time } = pen;
  const sway = 0.08 * Math.sin(time * 1.3);
  context.strokeStyle = pen.tone('#f2ece0', 0.3, 0.85);
  context.lineWidth = Math.max(0.006, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, 0.66);
  context.quadraticCurveTo(-1 + sway, -3.4, -3.4, -8);
  context.stroke();
}

function paintKiteTail(pen: Pen, colour: string): void {
  const { context, time } = pen;
  const at = (share: number) => ({
    x: 0.12 * share * Math.sin(time * 4 - share * 7) + share * 0.14,
    y: 0.3 - 0.75 * share,
  });
  context.strokeStyle = pen.tone('#6b4a30', 0);
  context.lineWidth = Math.max(0.008, pen.pixelMetres);
  context.beginPath();
  context.moveTo(0, 0.3);
  for (let step = 1; step <= 10; step++) context.lineTo(at(step / 10).x, at(step / 10).y);
  context.stroke();
  for (const share of [0.3, 0.55, 0.8, 1]) {
    const { x, y } = at(share);
    context.fillStyle = pen.tone(colour, 0.2);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x - 0.06, y + 0.035);
    context.lineTo(x - 0.06, y - 0.035);
    context.closePath();
    context.moveTo(x, y);
    context.lineTo(x + 0.06, y + 0.035);
    context.lineTo(x + 0.06, y - 0.035);
    context.closePath();
    context.fill();
  }
}

const JETS = 9;
const JET_DROPS = 20;

/** Water in arcs to both sides: all drops in one path, since each fill costs. */
function paintSpray({ context, tone, time, wind }: Pen): void {
  context.fillStyle = tone('#d8eefa', 0.8, 0.7);
  context.beginPath();
  for (let jet = 0; jet < JETS; jet++) {
    const aside = (jet / (JETS - 1)) * 2 - 1;
    const far = 3.6 * aside * (0.85 + 0.15 * Math.sin(time * 2.1 + jet));
    const high = 1.5 + 0.5 * (1 - Math.abs(aside));
    for (let drop = 0; drop < JET_DROPS; drop++) {
      const share = (time * 1.2 + (drop + (jet % 2) * 0.5) / JET_DROPS) % 1;
      const x = far * share + 0.04 * wind * share;
      const y = 0.7 + high * 4 * share * (1 - share) - 0.7 * share * share;
      const size = 0.016 + 0.014 * share;
      context.moveTo(x + size, y);
      context.ellipse(x, y, size, size * 1.4, 0, 0, 2 * Math.PI);
    }
  }
  context.fill();
}

/** Steam: strands that rise, widen and are gone; `wide` in units of the thing's height. */
function paintSteam(pen: Pen, x: number, y: number, wide: number): void {
  const { context, time } = pen;
  for (let strand = 0; strand < 5; strand++) {
    const age = (time * 0.32 + strand * 0.21) % 1;
    const side = (((strand * 7) % 5) / 4 - 0.5) * wide;
    const at = (share: number) => ({
      x:
        x +
        side +
        0.07 * wide * Math.sin(share * 5 + time * 1.6 + strand * 2) * (1 + 2 * share) +
        pen.wind * 0.02 * share,
      y: y + (age * 0.5 + share * 0.55),
    });
    context.strokeStyle = pen.tone('#ffffff', 0.8, 0.15 * Math.sin(Math.PI * age));
    context.lineWidth = 0.07 + 0.1 * age;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(at(0).x, at(0).y);
    for (let step = 1; step <= 8; step++) context.lineTo(at(step / 8).x, at(step / 8).y);
    context.stroke();
  }
}
