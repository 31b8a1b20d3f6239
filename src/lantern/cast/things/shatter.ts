import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';

const SHARDS = 8;
const FAR = 3;
const BURST_SCRAPS = 14;

/**
 * Draws something in pieces: the same drawing in wedges that fly apart and come to rest. `seconds` since it broke; the
 * context is in units of its height.
 */
export function shatter(pen: Pen, seconds: number, seed: number, draw: () => void): void {
  const { context } = pen;
  const away = 1 - Math.exp(-seconds * 4);
  for (let shard = 0; shard < SHARDS; shard++) {
    const [from, to] = [edgeOf(seed, shard), edgeOf(seed, shard + 1)];
    const middle = (from + to) / 2;
    const far = 0.08 + 0.2 * hash2(seed, shard + 40);
    context.save();
    // The upper ones come down.
    const drop = Math.max(0, Math.sin(middle)) * 0.34 * away;
    context.translate(Math.cos(middle) * far * away * 1.6, -drop);
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

/** Draws the scraps of something that burst, `seconds` ago, as they fly out and flutter down. */
export function paintScraps(pen: Pen, seconds: number, seed: number, colour: string): void {
  const { context } = pen;
  const fade = Math.max(0, 1 - seconds / 1.8);
  for (let scrap = 0; scrap < BURST_SCRAPS; scrap++) {
    const angle = (scrap / BURST_SCRAPS) * 2 * Math.PI + hash2(seed, scrap);
    const far = (0.4 + 0.5 * hash2(seed, scrap + 20)) * (1 - Math.exp(-seconds * 6));
    const x = Math.cos(angle) * far;
    const y = 0.6 + Math.sin(angle) * far - 0.5 * seconds * seconds;
    const size = 0.05 + 0.05 * hash2(seed, scrap + 50);
    context.save();
    context.translate(x, y);
    context.rotate(seconds * 6 * (hash2(seed, scrap + 70) - 0.5) + angle);
    context.fillStyle = pen.tone(colour, 0.4 * Math.cos(seconds * 9 + scrap), fade);
    context.beginPath();
    context.ellipse(0, 0, size, size * 0.45, 0, 0, 2 * Math.PI);
    context.fill();
    context.restore();
  }
}
