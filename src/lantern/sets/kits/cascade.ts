import { hash2 } from '../../../base/random.ts';
import type { Context2D } from '../../paint/canvas.ts';
import type { SetPiece } from '../set.ts';

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

/** Water that leaps over an edge: a veil, strands that fall faster the lower they are, and foam where they strike. */
export function cascade(fall: Cascade): SetPiece {
  const { widthMetres, heightMetres } = fall;
  const spread = fall.spreadMetres ?? widthMetres * 0.18;
  return {
    x: fall.x,
    y: fall.y ?? 0,
    z: fall.z,
    box: {
      left: -widthMetres - spread,
      right: widthMetres + spread,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.1,
    },
    motion: 'live',
    draw(pen) {
      const { context, time } = pen;
      const tone = (lit: number, alpha: number) =>
        fall.shines
          ? pen.glow(lit > 0.3 ? '#ffd56a' : fall.colour, alpha)
          : pen.tone(lit > 0.3 ? '#ffffff' : fall.colour, lit, alpha);
      const half = (y: number) => widthMetres / 2 + spread * (1 - y / heightMetres) ** 1.4;
      veil(context, heightMetres, half, time, tone(-0.1, 0.9));
      // White water is the lightest of a place in any weather: it throws back what is left of the sky.
      if (!fall.shines) veil(context, heightMetres, half, time, pen.glow(pen.light.sky.horizon, 0.42));
      for (const [lit, alpha, first] of [
        [-0.75, 0.4, 0],
        [0.25, 0.6, 1],
        [0.9, 0.85, 2],
      ] as const) {
        context.beginPath();
        for (let lane = first; lane < LANES; lane += 3)
          strand(context, { lane, time, heightMetres, half, thick: widthMetres / LANES });
        context.fillStyle = tone(lit, alpha);
        context.fill();
      }
      if (!fall.shines)
        foam(context, { time, reach: half(0), size: heightMetres * 0.07 + 0.3, colour: pen.tone('#ffffff', 0.6, 0.8) });
    },
  };
}

function veil(context: Context2D, height: number, half: (y: number) => number, time: number, colour: string): void {
  context.beginPath();
  const steps = 12;
  for (let step = 0; step <= steps; step++) {
    const y = height * (1 - step / steps);
    context.lineTo(-half(y) * (1 + 0.05 * Math.sin(time * 5 + step * 2.1) + 0.07 * Math.sin(step * 3.7)), y);
  }
  for (let step = steps; step >= 0; step--) {
    const y = height * (1 - step / steps);
    context.lineTo(half(y) * (1 + 0.05 * Math.sin(time * 4.6 + step * 1.7 + 2) + 0.07 * Math.sin(step * 2.9 + 1)), y);
  }
  context.closePath();
  context.fillStyle = colour;
  context.fill();
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
    const long = heightMetres * (0.06 + 0.24 * share);
    const to = Math.max(0, from - long);
    const across = ((lane + 0.5) / LANES) * 2 - 1 + (hash2(lane * 7 + Math.floor(clock), drop) - 0.5) * 0.1;
    const wide = thick * (0.5 + 0.8 * hash2(lane, drop + 9));
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
    const boil = 0.6 + 0.4 * Math.sin(at.time * (3 + 2 * hash2(puff, 3)) + puff * 2.3);
    const radius = at.size * boil * (1.25 - 0.5 * Math.abs(along));
    const x = along * at.reach * 1.18;
    context.moveTo(x + radius * 1.5, 0);
    context.ellipse(x, radius * 0.15, radius * 1.5, radius, 0, 0, Math.PI * 2);
  }
  context.fillStyle = at.colour;
  context.fill();
}
