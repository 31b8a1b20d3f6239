import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';

const SHARDS = 8;
const FAR = 3;
const BURST_SCRAPS = 14;

/** Something that breaks: so many seconds ago, turned and lifted so far as it stands or lies; in units of its height. */
export interface Shattered {
  readonly seconds: number;
  readonly seed: number;
  readonly turn: number;
  readonly lift: number;
}

/** How high above the ground the middle of a piece comes to rest. */
const RESTS_AT = 0.1;

/** Draws something in pieces: the same drawing in wedges that fly apart and come to rest on the ground. The context is in units of its height, and turned with it. */
export function shatter(pen: Pen, { seconds, seed, turn, lift }: Shattered, draw: () => void): void {
  const { context } = pen;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const away = 1 - Math.exp(-seconds * 4);
  for (let shard = 0; shard < SHARDS; shard++) {
    const [from, to] = [edgeOf(seed, shard), edgeOf(seed, shard + 1)];
    const middle = (from + to) / 2;
    const far = 0.08 + 0.2 * hash2(seed, shard + 40);
    context.save();
    // The upper ones come down: along the plumb line, however the whole lies.
    const [x, y] = [0.25 * Math.cos(middle), 0.5 + 0.25 * Math.sin(middle)];
    const drop = Math.max(0, s * x + c * y + lift - RESTS_AT) * away;
    const aside = (c * Math.cos(middle) - s * Math.sin(middle)) * far * away * 1.8;
    context.translate(c * aside - s * drop, -s * aside - c * drop);
    context.translate(0, 0.5);
    context.rotate((hash2(seed, shard + 60) - 0.5) * 1.2 * away);
    context.translate(0, -0.5);
    context.beginPath();
    context.moveTo(0, 0.5);
    context.lineTo(Math.cos(from) * FAR, 0.5 + Math.sin(from) * FAR);
    context.lineTo(Math.cos(to) * FAR, 0.5 + Math.sin(to) * FAR);
    context.closePath();
    context.clip();
    draw();
    context.restore();
  }
}

function edgeOf(seed: number, shard: number): number {
  const whole = shard % SHARDS;
  return ((shard + 0.5 * (hash2(seed, whole) - 0.5)) / SHARDS) * 2 * Math.PI;
}

/** How long the flash of a bang is seen, seconds, and how many rays it has. */
const BANG_SECONDS = 0.3;
const RAYS = 12;

/**
 * Draws the scraps of something that burst, `seconds` ago: they fly out, flutter down and lie on the ground, which is so
 * far below its foot, in units of its height.
 */
export function paintScraps(
  pen: Pen,
  { seconds, seed, below }: { readonly seconds: number; readonly seed: number; readonly below: number },
  colour: string,
): void {
  const { context } = pen;
  if (seconds < BANG_SECONDS) paintBang(pen, seconds / BANG_SECONDS);
  for (let scrap = 0; scrap < BURST_SCRAPS; scrap++) {
    const angle = (scrap / BURST_SCRAPS) * 2 * Math.PI + hash2(seed, scrap);
    const far = (0.4 + 0.5 * hash2(seed, scrap + 20)) * (1 - Math.exp(-seconds * 6));
    const x = Math.cos(angle) * far;
    const rest = -below - 0.1 * hash2(seed, scrap + 90);
    const y = Math.max(rest, 0.6 + Math.sin(angle) * far - 0.5 * seconds * seconds);
    const lies = y === rest;
    const size = 0.06 + 0.06 * hash2(seed, scrap + 50);
    context.save();
    context.translate(x, y);
    if (!lies) context.rotate(seconds * 6 * (hash2(seed, scrap + 70) - 0.5) + angle);
    context.fillStyle = pen.tone(colour, lies ? 0 : 0.4 * Math.cos(seconds * 9 + scrap));
    context.beginPath();
    context.ellipse(0, 0, size, size * (lies ? 0.28 : 0.45), 0, 0, 2 * Math.PI);
    context.fill();
    context.restore();
  }
}

/** Rays that shoot out from where it was. */
function paintBang(pen: Pen, share: number): void {
  const { context } = pen;
  context.strokeStyle = pen.tone('#fff8e0', 0.9, 1 - share);
  context.lineWidth = Math.max(0.03, pen.pixelMetres * 2);
  context.lineCap = 'round';
  context.beginPath();
  for (let ray = 0; ray < RAYS; ray++) {
    const [dx, dy] = [Math.cos((ray * 2 * Math.PI) / RAYS), Math.sin((ray * 2 * Math.PI) / RAYS)];
    const [from, to] = [0.3 + 0.4 * share, 0.5 + 0.6 * share];
    context.moveTo(dx * from, 0.6 + dy * from);
    context.lineTo(dx * to, 0.6 + dy * to);
  }
  context.stroke();
}
