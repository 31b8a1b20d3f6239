import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Action } from '../../script/screenplay.ts';

/** What one sees round a thing at what happens to it: steam, waves of sound, light. */
export interface Happening {
  readonly action: Action;
  /** Seconds that it has lasted. */
  readonly seconds: number;
  readonly seed: number;
  /** Half its width, in units of its height. */
  readonly half: number;
  /** It turns as a wheel does, with its face to us. */
  readonly inPlane?: boolean;
}

/** Paints what a happening sends out; the context is in units of the thing's height. */
export function paintHappening(pen: Pen, happening: Happening): void {
  switch (happening.action) {
    case 'boil':
      return paintBoiling(pen, happening);
    case 'ring':
      return paintWaves(pen, happening);
    case 'spin':
      return happening.inPlane === true ? paintRound(pen, happening) : paintWhirl(pen, happening);
    case 'light':
    case 'flicker':
      return paintLight(pen, shineOf(happening), happening.half);
    default:
  }
}

/** Streaks that run round what spins fast. */
function paintWhirl({ context, tone, time, pixelMetres }: Pen, { half }: Happening): void {
  context.lineCap = 'round';
  context.lineWidth = Math.max(0.02, pixelMetres * 1.4);
  for (const [y, wide, late] of [
    [0.3, 0.75, 0],
    [0.52, 1.2, 2],
    [0.7, 0.95, 4],
  ] as const) {
    const from = time * 9 + late;
    context.strokeStyle = tone('#fff6dc', 0.6, 0.75);
    context.beginPath();
    context.ellipse(0, y, half * wide, half * wide * 0.2, 0, from, from + 1.5);
    context.stroke();
  }
}

/** Arcs that run round the rim of what turns with its face to us. */
function paintRound({ context, tone, pixelMetres }: Pen, { half }: Happening): void {
  context.lineCap = 'round';
  context.lineWidth = Math.max(0.014, pixelMetres * 1.4);
  const radius = Math.max(half, 0.5) * 1.07;
  for (const from of [0.3, 2.4, 4.5]) {
    context.strokeStyle = tone('#fff6dc', 0.6, 0.7);
    context.beginPath();
    context.arc(0, 0.5, radius, from, from + 0.8);
    context.stroke();
  }
}

/** How long a lamp is off before it comes on, and takes to be bright, seconds. */
const OFF_SECONDS = 1.1;
const ON_SECONDS = 0.35;
/** How many times a second a bad lamp may change. */
const FLICKERS = 6;

/** How bright something is that comes on or flickers, 0 to 1. */
function shineOf({ action, seconds, seed }: Happening): number {
  if (action === 'light') return Math.min(1, Math.max(0, seconds - OFF_SECONDS) / ON_SECONDS);
  if (action !== 'flicker') return 0;
  const on = hash2(seed, Math.floor(seconds * FLICKERS));
  return on < 0.42 ? 0.06 : 0.7 + 0.3 * on;
}

/** How far it shines: half widths, and units of its height besides. */
const SHINE_HALVES = 2.4;
const SHINE_REACH = 0.42;
/** Where the light comes from, in units of height: of a lamp, and of one on a post. */
const SHINE_Y = 0.66;
const ON_POST_Y = 0.9;
/** What is wider is no lamp. */
const WIDE_HALF = 0.5;
/** What is slimmer stands on a post, half its width in units of its height. */
const POST_HALF = 0.2;

function paintLight({ context, glow }: Pen, strength: number, half: number): void {
  if (strength <= 0) return;
  const reach = SHINE_REACH + SHINE_HALVES * Math.min(half, WIDE_HALF);
  // What is wide has its light all over, and no glare in its middle.
  const dazzle = half > WIDE_HALF ? 0.45 : 0.85;
  const y = half < POST_HALF ? ON_POST_Y : SHINE_Y;
  const halo = context.createRadialGradient(0, y, 0, 0, y, reach);
  halo.addColorStop(0, glow('#fff1c4', dazzle * strength));
  halo.addColorStop(0.22, glow('#ffd98a', 0.6 * dazzle * strength));
  halo.addColorStop(1, glow('#ffb84a', 0));
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = halo;
  context.fillRect(-reach, y - reach, 2 * reach, 2 * reach);
  context.globalCompositeOperation = 'source-over';
}

const CLOUDS = 11;
const CLOUD_SECONDS = 1.6;

/** Steam that shoots up from what boils, and bubbles at its brim. */
function paintBoiling({ context, tone, time, wind }: Pen, { half, seed }: Happening): void {
  for (let cloud = 0; cloud < CLOUDS; cloud++) {
    const age = (time / CLOUD_SECONDS + hash2(seed, cloud)) % 1;
    const aside = (hash2(seed, cloud + 20) - 0.5) * half;
    context.fillStyle = tone('#f4f7f8', 0.7, 0.5 * Math.min(1, age * 5) * (1 - age));
    context.beginPath();
    const x = aside * (0.5 + 1.4 * age) + 0.03 * wind * age + 0.05 * Math.sin(time * 2 + cloud);
    context.ellipse(x, 0.98 + 1.1 * age, 0.07 + 0.22 * age, 0.06 + 0.17 * age, 0, 0, 2 * Math.PI);
    context.fill();
  }
  for (let bubble = 0; bubble < 6; bubble++) {
    const age = (time * 2.2 + hash2(seed, bubble + 40)) % 1;
    const x = (hash2(seed + Math.floor(time * 2.2), bubble) * 2 - 1) * half * 0.5;
    context.fillStyle = tone('#ffffff', 0.6, 0.7 * (1 - age));
    context.beginPath();
    context.ellipse(x, 0.93 + 0.06 * age, 0.02 + 0.02 * age, 0.02 + 0.02 * age, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

const WAVES = 3;

/** How hard a thing is shaken by what it sounds, -1 to 1: it rings in bouts. */
export function ringingAt(seconds: number): number {
  return seconds % RING_SECONDS < RING_SECONDS * RING_SHARE ? Math.sin(seconds * RING_SPEED) : 0;
}

const RING_SECONDS = 1.5;
const RING_SHARE = 0.68;
const RING_SPEED = 58;

/** Waves of sound to both sides, while it sounds. */
function paintWaves(pen: Pen, { seconds, half }: Happening): void {
  if (seconds % RING_SECONDS > RING_SECONDS * RING_SHARE) return;
  const { context } = pen;
  context.lineCap = 'round';
  context.lineWidth = Math.max(0.035, pen.pixelMetres * 1.5);
  for (let wave = 0; wave < WAVES; wave++) {
    const far = half + 0.12 + 0.15 * wave + 0.02 * Math.sin(seconds * 20);
    context.strokeStyle = pen.tone('#fff3c4', 0.6, 0.95 - 0.22 * wave);
    for (const side of [0, Math.PI]) {
      context.beginPath();
      context.ellipse(0, 0.62, far, far * 0.9, 0, side - 0.42, side + 0.42);
      context.stroke();
    }
  }
}

const HOPPERS = 16;
const HOP_SECONDS = 0.9;

/** Paints what pops without being torn: kernels that jump out and come down. */
export function paintPopping({ context, tone, time }: Pen, seed: number): void {
  for (let hopper = 0; hopper < HOPPERS; hopper++) {
    const clock = time / HOP_SECONDS + hash2(seed, hopper);
    const [age, round] = [clock % 1, Math.floor(clock)];
    const way = (hash2(seed + round, hopper + 30) * 2 - 1) * 0.9;
    const high = 0.7 + 0.9 * hash2(seed + round, hopper + 50);
    const [x, y] = [way * age, 0.85 + high * 4 * age * (1 - age) * 0.8 - 0.75 * age * age];
    const size = 0.05 + 0.025 * hash2(seed, hopper + 70);
    for (const [dx, dy, colour, lit] of [
      [0, 0, '#e8c25a', 0],
      [-0.6, 0.4, '#fff6de', 0.5],
      [0.6, 0.3, '#fff6de', 0.3],
      [0, 0.8, '#fffaf0', 0.6],
    ] as const) {
      context.fillStyle = tone(colour, lit);
      context.beginPath();
      context.ellipse(x + dx * size, y + dy * size, size * 0.8, size * 0.75, 0, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
