import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../pen.ts';

/** What burns, in the pen's metres: its foot is at (0, 0). */
export interface Blaze {
  readonly halfMetres: number;
  readonly tallMetres: number;
}

const TONGUES: readonly (readonly [colour: string, size: number, alpha: number])[] = [
  ['#d8331a', 1, 0.62],
  ['#ff6a1f', 0.78, 0.78],
  ['#ffae33', 0.52, 0.88],
  ['#fff0b0', 0.26, 0.92],
];
/** How wide the foot of a tongue is, as a share of what burns. */
const TONGUE_SHARE = 0.15;
const TONGUES_MAX = 16;

/** Flames along what burns; `before` are those that lick up its front, else those behind it, which are taller; of the size of what burns, at most `metresMax`. */
export function paintFlames(pen: Pen, { halfMetres, tallMetres }: Blaze, before: boolean, metresMax = Infinity): void {
  const size = Math.min(tallMetres, halfMetres * 2.4, metresMax);
  const count = Math.max(4, Math.min(TONGUES_MAX, Math.round((halfMetres * 2) / (size * TONGUE_SHARE * 1.3))));
  for (const [colour, share, alpha] of TONGUES) {
    pen.context.fillStyle = pen.glow(colour, alpha);
    for (let at = 0; at < count; at++) {
      const seed = at * 3 + (before ? 1 : 7);
      // In clusters: here a wall of fire, there next to none.
      const strength = before ? hash2(seed, 5) : 0.4 + 0.6 * hash2(seed, 5);
      if (before && strength < 0.3) continue;
      const side = ((at + 0.9 * (hash2(seed, 6) - 0.5)) / (count - 1)) * 2 - 1;
      const root = before ? tallMetres * (0.05 + 0.55 * hash2(seed, 2)) : tallMetres * (0.35 + 0.3 * hash2(seed, 3));
      const tall = size * (before ? 0.8 : 1.35) * (0.35 + 0.65 * strength) * (1 - 0.35 * side * side);
      const half = size * TONGUE_SHARE * (0.5 + 0.7 * strength);
      tongue(pen, side * halfMetres * 0.9, root, tall * (0.35 + 0.65 * share), half * (0.25 + 0.75 * share), seed);
    }
  }
}

/** One tongue that flickers, licks to a side and leans with the wind. */
function tongue(pen: Pen, x: number, y: number, tall: number, half: number, seed: number): void {
  const { context, time, wind } = pen;
  const flicker = 0.82 + 0.14 * Math.sin(time * 8.3 + seed) + 0.1 * Math.sin(time * 14.7 + seed * 2.3);
  const height = tall * flicker;
  const lick = half * 1.1 * Math.sin(time * 4.3 + seed * 1.7);
  const tip = x - lick * 0.9 + wind * height * 0.03;
  context.beginPath();
  context.moveTo(x - half, y);
  context.bezierCurveTo(x - half * 1.25, y + height * 0.35, x + lick - half * 0.5, y + height * 0.55, tip, y + height);
  context.bezierCurveTo(x + lick + half * 0.25, y + height * 0.6, x + half * 1.3, y + height * 0.4, x + half, y);
  context.bezierCurveTo(x + half * 0.6, y - half * 0.5, x - half * 0.6, y - half * 0.5, x - half, y);
  context.fill();
}

/** The light that a fire throws round itself, over what is there already. */
export function paintFireGlow(pen: Pen, { halfMetres, tallMetres }: Blaze): void {
  const { context, time } = pen;
  const radius = (halfMetres + tallMetres) * 1.15;
  const flicker = 1 + 0.06 * Math.sin(time * 7.1) + 0.04 * Math.sin(time * 12.9);
  const halo = context.createRadialGradient(0, tallMetres * 0.6, radius * 0.1, 0, tallMetres * 0.6, radius);
  halo.addColorStop(0, pen.glow('#ff8a2a', 0.42 * flicker));
  halo.addColorStop(0.5, pen.glow('#ff6a1a', 0.14 * flicker));
  halo.addColorStop(1, pen.glow('#ff5a10', 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(-radius, tallMetres * 0.6 - radius, radius * 2, radius * 2);
  context.globalCompositeOperation = 'source-over';
}

const PUFFS = 9;

/** Smoke that rises from `fromMetres`, widens and drifts off; `dark` of a fire, else steam. */
export function paintSmoke(pen: Pen, { halfMetres, tallMetres }: Blaze, fromMetres: number, dark: boolean): void {
  const { context, time, wind } = pen;
  const rise = dark ? Math.max(tallMetres * 1.5, halfMetres * 2) : Math.max(tallMetres, halfMetres) * 1.3;
  for (let puff = 0; puff < PUFFS; puff++) {
    const clock = time * (dark ? 0.2 : 0.3) + puff / PUFFS;
    const share = clock - Math.floor(clock);
    const number = Math.floor(clock);
    const radius = (dark ? 0.5 : 0.3) * halfMetres * (0.7 + 1.5 * share);
    const x = (hash2(number, puff) - 0.5) * halfMetres * 1.1 + wind * share * share * rise * 0.12;
    const y = fromMetres + share * rise;
    const alpha = (dark ? 0.42 : 0.34) * Math.sin(Math.PI * share ** 0.6);
    const cloud = context.createRadialGradient(x, y, 0, x, y, radius);
    const colour = dark ? '#2c2624' : '#ffffff';
    cloud.addColorStop(0, pen.tone(colour, dark ? 0 : 0.7, alpha));
    cloud.addColorStop(1, pen.tone(colour, dark ? 0 : 0.7, 0));
    context.fillStyle = cloud;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
}
