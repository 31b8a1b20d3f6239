import type { Random } from '../../base/random.ts';
import { cssOf, linearOf, mix } from '../light/colour.ts';
import type { Light, Rgb } from '../light/light.ts';
import type { Hour } from '../script/screenplay.ts';
import { traceSoft } from '../sets/kits/outline.ts';
import type { Context2D } from './canvas.ts';
import { isFair } from '../light/veils.ts';

/** How the clouds of an hour with the sun at the horizon look. */
interface LitBars {
  /** Groups of bars in a band on a cloudy day; on a clear one they are few. */
  readonly groups: number;
  /** Their backs, away from the sun, and their undersides, which it lights. */
  readonly back: string;
  readonly under: string;
  /** How strongly they cover the sky, 0 to 1. */
  readonly alpha: number;
}

/** At these hours the sun stands below the clouds. */
const BARS: Partial<Record<Hour, LitBars>> = {
  dawn: { groups: 7, back: '#a9a6cc', under: '#ffc9ae', alpha: 0.62 },
  sunset: { groups: 13, back: '#6a4476', under: '#ff9a44', alpha: 0.86 },
  dusk: { groups: 8, back: '#27376c', under: '#c87f86', alpha: 0.62 },
};
/** Bars of a group, and the steps of an outline. */
const BARS_EACH = 6;
const STEPS = 26;
/** Share of the bars that a clear sky keeps. */
const CLEAR_SHARE = 0.5;
/** Lowest and highest groups, as shares of the band's height above the horizon. */
const LOW = 0.06;
const HIGH = 0.86;

/** Whether the clouds of a light are lit from below. */
export function areLitFromBelow({ hour, weather }: Light): boolean {
  return isFair(weather) && BARS[hour] !== undefined;
}

/**
 * Long thin clouds lit from below by a sun at the horizon: thin and close together low down, broad above, as they are seen
 * on a ceiling that runs away from us. The band closes on itself; `unit` is the shorter side of the frame, pixels.
 */
export function paintLitBars(context: Context2D, random: Random, light: Light, unit: number): void {
  const look = BARS[light.hour];
  if (look === undefined) return;
  const { width, height } = context.canvas;
  const air = linearOf(light.sky.horizon);
  const groups = Math.round(look.groups * (light.weather === 'clear' ? CLEAR_SHARE : 1));
  for (let group = 0; group < groups; group++) {
    const rise = LOW + (HIGH - LOW) * ((group + random.range(0.2, 0.8)) / groups) ** 1.25;
    const near = Math.min(1, rise / 0.5);
    const tones = {
      back: mix(air, linearOf(look.back), 0.35 + 0.65 * near),
      under: linearOf(look.under),
      alpha: look.alpha * (0.7 + 0.3 * near),
    };
    const long = unit * (0.22 + 0.5 * rise) * random.range(0.7, 1.3);
    const [x, y] = [random.next() * width, height * (1 - rise)];
    for (let bar = 0; bar < BARS_EACH; bar++) {
      const half = long * random.range(0.3, 0.75);
      const tall = unit * (0.006 + 0.045 * rise) * random.range(0.5, 1.2);
      const at = x + random.range(-0.7, 0.7) * long;
      paintBar(
        context,
        random.fork(`${group} ${bar}`),
        { x: at, y: y + random.range(-1.6, 1.6) * tall, half, tall },
        tones,
      );
    }
  }
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly tall: number;
}

interface BarTones {
  readonly back: Rgb;
  readonly under: Rgb;
  readonly alpha: number;
}

/** Domed a little above, ragged below, thin at its ends: a dark back over an underside that glows. */
function paintBar(context: Context2D, random: Random, bar: Bar, { back, under, alpha }: BarTones): void {
  const { width } = context.canvas;
  const { y, half, tall } = bar;
  const [swell, rags] = [random.range(1, 3), random.range(5, 9)];
  const [first, second] = [random.next() * 6, random.next() * 6];
  const outline = (x: number): readonly number[] => {
    const points: number[] = [];
    const thin = (along: number) => Math.max(0, 1 - along ** 2) ** 0.8;
    for (let step = 0; step <= STEPS; step++) {
      const along = (step / STEPS) * 2 - 1;
      const rise = 0.62 + 0.38 * Math.sin(along * swell * 2 + first);
      points.push(x + along * half, y - tall * rise * thin(along));
    }
    for (let step = STEPS - 1; step > 0; step--) {
      const along = (step / STEPS) * 2 - 1;
      const drop = 0.4 + 0.3 * Math.sin(along * rags + second);
      points.push(x + along * half, y + tall * drop * thin(along));
    }
    return points;
  };
  const shade = context.createLinearGradient(0, y - tall, 0, y + tall * 0.7);
  shade.addColorStop(0, cssOf(back, alpha * 0.5));
  shade.addColorStop(0.45, cssOf(mix(back, under, 0.3), alpha));
  shade.addColorStop(0.8, cssOf(under, alpha));
  shade.addColorStop(1, cssOf(under, alpha * 0.35));
  context.fillStyle = shade;
  for (const x of [bar.x - width, bar.x, bar.x + width]) {
    if (x + half < 0 || x - half > width) continue;
    context.beginPath();
    traceSoft(context, outline(x));
    context.fill();
  }
}
