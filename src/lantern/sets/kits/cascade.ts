import { hash2 } from '../../../base/random.ts';
import { greyed, linearOf, luminanceOf } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import type { Context2D } from '../../paint/canvas.ts';
import type { SetPiece } from '../set.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** A fall of water. */
export interface Cascade {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly widthMetres: number;
  readonly heightMetres: number;
  /** Water, or what else falls and glows: lava. */
  readonly colour: string;
  readonly shines?: boolean;
  /** Metres the fall spreads toward its foot. */
  readonly spreadMetres?: number;
}

/** Metres per second squared. */
const GRAVITY = 9.81;
const LANES = 30;

/** Water that leaps over an edge: a smooth veil with threads down its length, strands that fall faster the lower they are, and foam where they strike. */
export function cascade(fall: Cascade): SetPiece {
  const { widthMetres, heightMetres } = fall;
  const spread = fall.spreadMetres ?? widthMetres * 0.18;
  return {
    x: fall.x,
    y: fall.y ?? 0,
    z: fall.z,
    box: {
      left: -widthMetres - spread - heightMetres * 0.2,
      right: widthMetres + spread + heightMetres * 0.2,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.2,
    },
    motion: 'live',
    draw(pen) {
      const { context, time } = pen;
      const tone = (lit: number, alpha: number) =>
        fall.shines
          ? pen.glow(lit > 0.3 ? '#ffd56a' : fall.colour, alpha)
          : pen.tone(lit > 0.3 ? '#ffffff' : fall.colour, lit, alpha);
      const half = (y: number) => widthMetres / 2 + spread * (1 - y / heightMetres) ** 1.4;
      veil(context, heightMetres, half, time, tone(-0.1, fall.shines ? 0.9 : 0.72));
      // White water is the lightest of a place in any weather: it throws back what is left of the sky, but takes little of its hue.
      if (!fall.shines) veil(context, heightMetres, half, time, pen.glow(paleOf(pen.light.sky), 0.56));
      for (const [lit, alpha, first] of [
        [-0.8, 0.42, 0],
        [0.9, 0.55, 1],
      ] as const) {
        context.beginPath();
        threads(context, heightMetres, half, widthMetres / LANES, first);
        context.fillStyle = tone(lit, alpha);
        context.fill();
      }
      for (const [lit, alpha, first] of [
        [-0.6, 0.18, 0],
        [0.25, 0.4, 1],
        [0.9, 0.6, 2],
      ] as const) {
        context.beginPath();
        for (let lane = first; lane < LANES; lane += 3)
          strand(context, { lane, time, heightMetres, half, thick: widthMetres / LANES });
        context.fillStyle = tone(lit, alpha);
        context.fill();
      }
      if (fall.shines) return;
      foam(context, { time, reach: half(0), size: heightMetres * 0.05 + 0.25, colour: pen.tone('#ffffff', 0.6, 0.8) });
      plunge(context, {
        time,
        reach: half(0),
        tall: heightMetres * 0.3,
        tint: (alpha) => pen.tone('#ffffff', 0.5, alpha),
      });
    },
  };
}

/** The lightest of a sky, with most of its hue taken out. */
function paleOf({ horizon, middle }: Light['sky']): string {
  const lightest = luminanceOf(linearOf(horizon)) > luminanceOf(linearOf(middle)) ? horizon : middle;
  return greyed(lightest, HUE_LOST);
}

const HUE_LOST = 0.75;
const NOTCHES = 9;

/** The curtain of water, bent over the edge at its top and swaying a little toward its foot. */
function veil(context: Context2D, height: number, half: (y: number) => number, time: number, colour: string): void {
  const steps = 28;
  const edge = (side: 1 | -1, step: number) => {
    const down = step / steps;
    const wave = 0.012 * Math.sin(time * 4 - step * 0.9 + side) + 0.02 * Math.sin(step * 0.5 + 2 * side);
    // Rounded at the brink.
    const brink = 1 - 0.12 * Math.max(0, 1 - down / 0.05) ** 2;
    context.lineTo(side * half(height * (1 - down)) * (brink + wave * down), height * (1 - down));
  };
  context.beginPath();
  for (let step = 0; step <= steps; step++) edge(-1, step);
  for (let step = steps; step >= 0; step--) edge(1, step);
  // It leaps from an uneven brink.
  for (let notch = 1; notch < NOTCHES; notch++)
    context.lineTo(half(height) * (1 - (2 * notch) / NOTCHES), height * (1.012 - 0.045 * hash2(notch, 41)));
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** Adds threads of unlike width that run from the brink to the foot. */
function threads(context: Context2D, height: number, half: (y: number) => number, thick: number, first: number): void {
  for (let lane = first; lane < LANES; lane += 2) {
    const across = ((lane + 0.5 + 0.7 * (hash2(lane, 31) - 0.5)) / LANES) * 2 - 1;
    const wide = thick * (0.2 + 0.5 * hash2(lane, 32));
    const from = height * (1 - 0.25 * hash2(lane, 33) ** 2);
    const to = height * 0.5 * hash2(lane, 34) ** 2;
    context.moveTo(across * half(from), from);
    context.lineTo(across * half(to) + wide, to);
    context.lineTo(across * half(to) - wide, to);
    context.closePath();
  }
}

interface Strand {
  readonly lane: number;
  readonly time: number;
  readonly heightMetres: number;
  readonly half: (y: number) => number;
  readonly thick: number;
}

/** A drop-shaped streak that falls freely: its way grows with the square of its time. */
function strand(context: Context2D, { lane, time, heightMetres, half, thick }: Strand): void {
  const fallSeconds = Math.sqrt((2 * heightMetres) / GRAVITY) * 1.5;
  for (let drop = 0; drop < 3; drop++) {
    const clock = time / fallSeconds + hash2(lane, drop) + drop / 3;
    const share = clock - Math.floor(clock);
    const from = heightMetres * (1 - share ** 1.7);
    const long = heightMetres * (0.1 + 0.3 * share);
    const to = Math.max(0, from - long);
    const across = ((lane + 0.5) / LANES) * 2 - 1 + (hash2(lane * 7 + Math.floor(clock), drop) - 0.5) * 0.1;
    const wide = thick * (0.3 + 0.5 * hash2(lane, drop + 9));
    const topX = across * half(from);
    const footX = across * half(to);
    context.moveTo(topX, from);
    context.quadraticCurveTo(footX + wide, (from + to) / 2, footX + wide * 0.4, to);
    context.lineTo(footX - wide * 0.4, to);
    context.quadraticCurveTo(footX - wide, (from + to) / 2, topX, from);
  }
}

/** White water that boils at the foot. */
function foam(
  context: Context2D,
  at: { readonly time: number; readonly reach: number; readonly size: number; readonly colour: string },
): void {
  context.beginPath();
  for (let puff = 0; puff < 15; puff++) {
    const along = (puff / 14) * 2 - 1;
    const boil = 0.75 + 0.25 * Math.sin(at.time * (3 + 2 * hash2(puff, 3)) + puff * 2.3);
    const radius = at.size * boil * (1.15 - 0.6 * Math.abs(along));
    const x = along * at.reach * 0.95;
    traceRound(context, x, radius * 0.15, radius * 1.5, radius);
    context.closePath();
  }
  context.fillStyle = at.colour;
  context.fill();
}

/** The mist that the plunge throws up: soft, thickest in the middle, and it hides where the fall ends. */
function plunge(
  context: Context2D,
  at: { readonly time: number; readonly reach: number; readonly tall: number; tint(alpha: number): string },
): void {
  for (let puff = 0; puff < 5; puff++) {
    const along = (puff / 4) * 2 - 1;
    const breath = 0.9 + 0.1 * Math.sin(at.time * 1.3 + puff * 1.9);
    const radius = at.tall * breath * (1 - 0.35 * Math.abs(along));
    const x = along * at.reach;
    const y = radius * 0.35;
    const mist = context.createRadialGradient(x, y, 0, x, y, radius);
    mist.addColorStop(0, at.tint(0.72));
    mist.addColorStop(0.5, at.tint(0.34));
    mist.addColorStop(1, at.tint(0));
    context.fillStyle = mist;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
}
