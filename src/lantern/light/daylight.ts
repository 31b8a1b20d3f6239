import type { Hour } from '../script/screenplay.ts';

/** How much of a noon's light each hour has, 0 to 1. */
export const DAYLIGHT: Readonly<Record<Hour, number>> = {
  dawn: 0.6,
  morning: 0.9,
  day: 1,
  noon: 1,
  golden: 0.85,
  sunset: 0.6,
  dusk: 0.38,
  night: 0.2,
};

/** Whether houses have their windows lit at an hour, whatever lamps a room burns by day. */
export function areHousesLit(hour: Hour): boolean {
  return hour === 'sunset' || isDark(hour);
}

/** An hour without sun: lamps burn, and what gives light of its own is seen by it. */
export function isDark(hour: Hour): hour is 'dusk' | 'night' {
  return hour === 'dusk' || hour === 'night';
}
