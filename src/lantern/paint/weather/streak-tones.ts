import { cssOf, linearOf, luminanceOf, mix } from '../../light/colour.ts';
import type { Light } from '../../light/light.ts';
import type { Tone } from './thin-line.ts';

/** What streaks are drawn in: pale before what is dark; before a bright sky some of them are dark, or none would be seen there. */
export interface StreakTones {
  readonly pale: Tone;
  readonly dark: Tone;
  /** How many streaks of a hundred are dark. */
  readonly darkPercent: number;
}

/** Skies as bright as this (linear luminance) have as many dark streaks as there are; darker than the other, none. */
const BRIGHT_SKY = { from: 0.16, full: 0.4, percent: 50 } as const;
/** How dark those are: of the colour of the air, in linear light. */
const DARK_STREAK = 0.32;

/** The tones of streaks in a light. */
export function streakTones({ haze, sky }: Light): StreakTones {
  const [pale, dark] = [mix(haze, [1, 1, 1], 0.6), mix(haze, [0, 0, 0], 1 - DARK_STREAK)];
  const bright = luminanceOf(mix(linearOf(sky.horizon), linearOf(sky.middle), 0.6));
  const share = Math.min(1, Math.max(0, (bright - BRIGHT_SKY.from) / (BRIGHT_SKY.full - BRIGHT_SKY.from)));
  return {
    pale: (alpha) => cssOf(pale, alpha),
    dark: (alpha) => cssOf(dark, alpha),
    darkPercent: Math.round(BRIGHT_SKY.percent * share),
  };
}
