import type { Scenery } from '../storyboard/storyboard.ts';

/** Metres per second. */
const GALE = 7;

/** Wind with its gusts at a place and time, metres per second; gusts travel with the wind, so neighbours lean in turn. */
export function windAt(scenery: Scenery, x: number, z: number, time: number): number {
  const base = scenery.windMetresPerSecond;
  const phase = time * (0.6 + base * 0.08) - x * 0.11 - z * 0.037;
  const gust = 0.55 * Math.sin(phase) + 0.3 * Math.sin(phase * 2.3 + 1.7) + 0.15 * Math.sin(phase * 5.1 + 0.4);
  // A gale never lets go: its gusts are a smaller part of it than those of a breeze.
  const swing = base > GALE ? 0.35 : 0.6;
  return base * (0.75 + (0.6 - swing) * 0.6 + swing * gust) + 0.4 * gust;
}
