import type { Random } from '../../base/random.ts';
import { cssOf, mix } from '../light/colour.ts';
import type { Rgb } from '../light/light.ts';
import { traceSoft } from '../sets/kits/outline.ts';
import type { Context2D } from './canvas.ts';

/** What a cloud is painted in, from its lit top to its belly. */
export interface CloudTones {
  readonly lit: Rgb;
  readonly body: Rgb;
  readonly shade: Rgb;
}

/** A sky that is closed, or nearly: how it is broken and how strongly it is modelled. */
export interface Overcast {
  readonly tones: CloudTones;
  /** What far clouds turn into: the air at the horizon. */
  readonly air: Rgb;
  /** 0 (single banks) to 1 (closed): how much of the sky the banks cover. */
  readonly cover: number;
  /** 0 (a veil) to 1 (towering): how far tops and bellies differ. */
  readonly relief: number;
  /** 0 to 1: rags under the banks, torn off by the wind. */
  readonly torn: number;
  /** How far they are drawn out along the sky: 1 as they heap up in still air, 2 in a gale. */
  readonly drawn: number;
  /** Banks lower than this (share of `unit`) are left out: light burns there under the deck. */
  readonly fromUp: number;
  /** -1 to 1: the side that the light comes from. */
  readonly lightSide: number;
}

/** One bank, pixels: the middle of its belly, half its length, its height. */
interface Bank {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly tall: number;
}

/** Rows of banks from the horizon up: each larger, darker and sharper than the one behind. */
const ROWS = [
  { up: 0.05, tall: 0.035, long: 0.34, near: 0 },
  { up: 0.12, tall: 0.055, long: 0.42, near: 0.15 },
  { up: 0.22, tall: 0.09, long: 0.55, near: 0.35 },
  { up: 0.36, tall: 0.14, long: 0.72, near: 0.6 },
  { up: 0.56, tall: 0.2, long: 0.95, near: 0.82 },
  { up: 0.82, tall: 0.27, long: 1.25, near: 1 },
  { up: 1.12, tall: 0.34, long: 1.6, near: 1 },
] as const;
const OUTLINE_STEPS = 44;
/** Heads of one bank. */
const HEADS = 8;

/**
 * Paints broken banks over the whole of a band that closes on itself; the horizon is at its foot. `unit` is the shorter
 * side of the frame, by which clouds are sized.
 */
export function paintOvercast(context: Context2D, random: Random, overcast: Overcast, unit: number): void {
  const { width, height } = context.canvas;
  for (const row of ROWS) {
    if (row.up < overcast.fromUp) continue;
    const y = height - row.up * unit * 0.72;
    if (y < -row.tall * unit) break;
    const long = row.long * unit * 0.5 * overcast.drawn;
    const tones = farther(overcast, row.near);
    const gap = (long * 1.5) / (0.35 + 0.75 * overcast.cover);
    const count = Math.max(2, Math.round(width / gap));
    for (let index = 0; index < count; index++) {
      const bank: Bank = {
        x: ((index + random.range(-0.4, 0.4)) * width) / count,
        y: y + random.range(-0.5, 0.5) * row.tall * unit * 0.8,
        long: long * random.range(0.65, 1.35),
        tall: (row.tall * unit * random.range(0.6, 1.15)) / overcast.drawn ** 0.5,
      };
      paintBank(context, random.fork(`${row.up} ${index}`), bank, tones, overcast);
      if (random.chance(overcast.torn))
        paintRag(context, random.fork(`rag ${row.up} ${index}`), bank, tones.shade, width);
    }
  }
}

function farther({ tones, air }: Overcast, near: number): CloudTones {
  const share = 0.62 * (1 - near);
  return { lit: mix(tones.lit, air, share), body: mix(tones.body, air, share), shade: mix(tones.shade, air, share) };
}

/** Heads that catch the light over a dark belly, and lower heads before them; painted again where the band closes. */
function paintBank(context: Context2D, random: Random, bank: Bank, tones: CloudTones, overcast: Overcast): void {
  const { relief, lightSide } = overcast;
  const [behind, before] = [swellOf(random), swellOf(random)];
  const top = mix(tones.body, tones.lit, relief);
  const belly = mix(tones.body, tones.shade, 0.4 + 0.6 * relief);
  for (const at of copies(bank, context.canvas.width)) {
    const { y, long, tall } = bank;
    context.beginPath();
    traceSoft(context, outlineOf(behind, at, y, long, tall));
    context.fillStyle = shaded(context, y - tall, y + tall * 0.3, [
      [0, top, 0.92],
      [0.3, tones.body, 0.92],
      [0.7, belly, 0.85],
      [1, belly, 0],
    ]);
    context.fill();
    context.beginPath();
    const low = tall * 0.62;
    traceSoft(context, outlineOf(before, at + lightSide * 0.1 * long, y + tall * 0.08, long * 0.82, low));
    context.fillStyle = shaded(context, y + tall * 0.08 - low, y + tall * 0.3, [
      [0, top, 0.75 * relief],
      [0.28, tones.body, 0.7 * relief],
      [0.6, belly, 0.5 * relief],
      [1, belly, 0],
    ]);
    context.fill();
  }
}

type Stop = readonly [share: number, tone: Rgb, alpha: number];

function shaded(context: Context2D, top: number, bottom: number, stops: readonly Stop[]) {
  const gradient = context.createLinearGradient(0, top, 0, bottom);
  for (const [share, tone, alpha] of stops) gradient.addColorStop(share, cssOf(tone, alpha));
  return gradient;
}

/** How high a bank stands along its length, -1 to 1, as shares of its height: round heads of unlike size side by side. */
function swellOf(random: Random): (along: number) => number {
  const middle = random.range(-0.35, 0.35);
  const heads = Array.from({ length: HEADS }, (_, index) => {
    const at = ((index + random.range(0.2, 0.8)) / HEADS) * 2 - 1;
    const dome = 0.45 + 0.55 * Math.exp(-(((at - middle) / 0.6) ** 2));
    return { at, wide: random.range(0.16, 0.34), tall: dome * random.range(0.5, 1) };
  });
  return (along) =>
    heads.reduce((high, { at, wide, tall }) => {
      const off = (along - at) / wide;
      return off * off >= 1 ? high : Math.max(high, tall * Math.sqrt(1 - off * off));
    }, 0.26);
}

/** Heaped above, nearly level below, running out thin at both ends. */
function outlineOf(
  swell: (along: number) => number,
  x: number,
  y: number,
  long: number,
  tall: number,
): readonly number[] {
  const points: number[] = [];
  const ends = (along: number) => Math.max(0, 1 - along ** 2) ** 0.7;
  for (let step = 0; step <= OUTLINE_STEPS; step++) {
    const along = (step / OUTLINE_STEPS) * 2 - 1;
    points.push(x + along * long, y - swell(along) * ends(along) * tall);
  }
  for (let step = OUTLINE_STEPS / 2 - 1; step > 0; step--) {
    const along = (step / (OUTLINE_STEPS / 2)) * 2 - 1;
    points.push(x + along * long, y + (0.34 - 0.18 * swell(along * 0.7)) * ends(along) * tall);
  }
  return points;
}

/** A rag that hangs below a bank, drawn out by the wind. */
function paintRag(context: Context2D, random: Random, bank: Bank, tone: Rgb, width: number): void {
  const aside = random.range(-0.5, 0.5) * bank.long;
  const rag: Bank = {
    x: bank.x + aside,
    y: bank.y + bank.tall * random.range(0.25, 0.5),
    long: bank.long * random.range(0.2, 0.45),
    tall: bank.tall * random.range(0.14, 0.26),
  };
  const swell = swellOf(random);
  context.fillStyle = cssOf(tone, 0.5);
  for (const at of copies(rag, width)) {
    context.beginPath();
    traceSoft(context, outlineOf(swell, at, rag.y, rag.long, rag.tall));
    context.fill();
  }
}

/** Where a bank is to be painted so that the band's ends meet. */
function copies({ x, long }: Bank, width: number): readonly number[] {
  return [x - width, x, x + width].filter((at) => at + long * 1.4 > 0 && at - long * 1.4 < width);
}
