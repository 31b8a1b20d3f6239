import type { Soundscape } from '../places/place-traits.ts';
import type { Space } from './dsp/reverb.ts';

/** How each kind of place answers to a sound made in it. */
export const SPACES: Readonly<Record<Soundscape, Space>> = {
  forest: { seconds: 1.3, preDelayMs: 18, dampingHz: 3200, size: 0.9, gain: 0.4 },
  meadow: { seconds: 0.7, preDelayMs: 30, dampingHz: 2500, size: 1, gain: 0.12 },
  surf: { seconds: 0.8, preDelayMs: 30, dampingHz: 2200, size: 1, gain: 0.12 },
  lake: { seconds: 2.6, preDelayMs: 90, dampingHz: 2600, size: 1.3, gain: 0.32 },
  desert: { seconds: 0.9, preDelayMs: 50, dampingHz: 2000, size: 1.2, gain: 0.1 },
  city: { seconds: 1.5, preDelayMs: 28, dampingHz: 4200, size: 1.1, gain: 0.35 },
  neon: { seconds: 1.8, preDelayMs: 20, dampingHz: 4500, size: 0.9, gain: 0.45 },
  falls: { seconds: 1.6, preDelayMs: 30, dampingHz: 2600, size: 1.1, gain: 0.25 },
  cave: { seconds: 4.2, preDelayMs: 24, dampingHz: 3000, size: 1.4, gain: 0.75 },
  underwater: { seconds: 1.8, preDelayMs: 6, dampingHz: 600, size: 1, gain: 0.6 },
  heights: { seconds: 0.6, preDelayMs: 60, dampingHz: 1800, size: 1.3, gain: 0.08 },
  space: { seconds: 3.4, preDelayMs: 10, dampingHz: 1400, size: 1.4, gain: 0.5 },
  kitchen: { seconds: 0.5, preDelayMs: 4, dampingHz: 6000, size: 0.36, gain: 0.5 },
  office: { seconds: 0.55, preDelayMs: 8, dampingHz: 3200, size: 0.5, gain: 0.35 },
  murmur: { seconds: 0.8, preDelayMs: 9, dampingHz: 4200, size: 0.55, gain: 0.45 },
  clinic: { seconds: 0.9, preDelayMs: 8, dampingHz: 5600, size: 0.55, gain: 0.45 },
  hall: { seconds: 2.1, preDelayMs: 18, dampingHz: 4200, size: 0.95, gain: 0.6 },
  church: { seconds: 4.8, preDelayMs: 32, dampingHz: 3400, size: 1.4, gain: 0.75 },
  station: { seconds: 2.6, preDelayMs: 26, dampingHz: 3600, size: 1.2, gain: 0.55 },
  ride: { seconds: 0.35, preDelayMs: 3, dampingHz: 3000, size: 0.34, gain: 0.35 },
  fair: { seconds: 0.9, preDelayMs: 34, dampingHz: 3600, size: 1.1, gain: 0.22 },
  works: { seconds: 1.4, preDelayMs: 14, dampingHz: 3800, size: 0.9, gain: 0.45 },
  barn: { seconds: 0.7, preDelayMs: 10, dampingHz: 2600, size: 0.7, gain: 0.35 },
  cell: { seconds: 1.8, preDelayMs: 7, dampingHz: 4600, size: 0.6, gain: 0.65 },
  booth: { seconds: 0.18, preDelayMs: 2, dampingHz: 2400, size: 0.3, gain: 0.2 },
  room: { seconds: 0.4, preDelayMs: 3, dampingHz: 5200, size: 0.32, gain: 0.5 },
};

/** The hall that the score is played in. */
export const SCORE_HALL: Space = { seconds: 2.4, preDelayMs: 24, dampingHz: 3600, size: 1.15, gain: 0.7 };
