import type { FrameSize } from '../storyboard/storyboard.ts';

/** What moves by itself at a node of a picture's grid: shares of 0 to 1. */
export interface Living {
  readonly sky: number;
  readonly water: number;
  readonly leaves: number;
  readonly fire: number;
  readonly smoke: number;
}

/** A step on the picture, pixels. */
export interface Step {
  x: number;
  y: number;
}

/** Clouds pass this share of the frame's width in a second, in a wind of one metre per second, and at most so much in all. */
const DRIFT_PER_SECOND = 0.0011;
const DRIFT_MAX = 0.02;
/** How far water rises and leaves sway, as shares of the frame's height, and how fast, radians per second. */
const RIPPLE = 0.0022;
const RIPPLE_SPEED = 2.6;
const SWAY = 0.0016;
const SWAY_SPEED = 1.9;
/** Lengths of the waves that pass through each, as shares of the frame's height. */
const RIPPLE_LENGTH = 0.035;
const SWAY_LENGTH = 0.11;

/** How what rises licks: how far aside and up, and the length of its waves, shares of the frame's height; how fast they rise, radians per second. */
const LICKS = {
  fire: { aside: 0.009, up: 0.012, length: 0.02, speed: 10.5 },
  smoke: { aside: 0.008, up: 0.006, length: 0.045, speed: 1.5 },
} as const;

/**
 * How far what lives in a picture has moved since its first moment, at x, y pixels: clouds drift, water ripples more the nearer
 * it is, leaves sway in gusts, flames and smoke lick. Adds to `out`. Nothing at 0 s, so that the first frame is the picture.
 */
export function liveAt(
  living: Living,
  { width, height }: FrameSize,
  x: number,
  y: number,
  seconds: number,
  wind: number,
  out: Step,
): void {
  if (living.sky > 0) {
    const drift = DRIFT_PER_SECOND * Math.min(6, 1 + wind) * seconds;
    out.x += DRIFT_MAX * Math.tanh(drift / DRIFT_MAX) * width * living.sky;
  }
  if (living.water > 0) {
    const near = 0.35 + y / height;
    const phase = y / (RIPPLE_LENGTH * height * near) + 0.7 * Math.sin((x / width) * 11);
    const rise = (at: number) =>
      Math.sin(phase - at * RIPPLE_SPEED) + 0.5 * Math.sin(phase * 0.53 + x / (0.2 * width) - at * RIPPLE_SPEED * 1.37);
    const step = RIPPLE * height * near * living.water * (rise(seconds) - rise(0));
    out.y += step * 0.6;
    out.x += step;
  }
  if (living.leaves > 0) {
    const gust = 0.5 + Math.min(1, wind / 6);
    const phase = x / (SWAY_LENGTH * height) + 1.3 * Math.sin(y / (0.13 * height));
    const lean = (at: number) =>
      Math.sin(phase - at * SWAY_SPEED) * (0.6 + 0.4 * Math.sin(at * 0.7 + x / width)) +
      0.35 * Math.sin(phase * 2.3 - at * SWAY_SPEED * 2.1);
    const step = SWAY * height * gust * living.leaves * (lean(seconds) - lean(0));
    out.x += step;
    out.y += step * 0.3;
  }
  if (living.fire > 0) lick(LICKS.fire, living.fire, height, x, y, seconds, out);
  if (living.smoke > 0) lick(LICKS.smoke, living.smoke, height, x, y, seconds, out);
}

/** Waves of two lengths that rise, each at a speed of its own. */
function lick(
  { aside, up, length, speed }: (typeof LICKS)[keyof typeof LICKS],
  share: number,
  height: number,
  x: number,
  y: number,
  seconds: number,
  out: Step,
): void {
  const phase = y / (length * height);
  const across = x / (2.2 * length * height);
  const lean = (at: number) =>
    Math.sin(phase + 0.8 * across + at * speed) + 0.6 * Math.sin(phase * 0.47 - across + at * speed * 0.63);
  const rise = (at: number) =>
    Math.sin(phase * 0.6 + across + at * speed * 0.8) + 0.5 * Math.sin(1.7 * across - at * speed * 0.41);
  out.x += aside * height * share * (lean(seconds) - lean(0));
  out.y -= up * height * share * (rise(seconds) - rise(0));
}
