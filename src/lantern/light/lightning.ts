import { createRandom } from '../../base/random.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';

/** One stroke of lightning, seen by the picture and heard later by the sound. */
export interface LightningStrike {
  /** Seconds since the film began. */
  readonly seconds: number;
  /** Where in the sky: -1 at the left edge of the frame, 1 at the right. */
  readonly x: number;
  /** How bright, 0.4 to 1; the nearer the brighter. */
  readonly strength: number;
  /** 150 to 700 m: its thunder comes `distanceMetres / SPEED_OF_SOUND` seconds later. */
  readonly distanceMetres: number;
}

/** Lightning too far away to be heard, that lights its cloud for a while. */
export interface FarLightning {
  /** Seconds since the film began. */
  readonly seconds: number;
  /** How long its cloud glows, seconds. */
  readonly lastsSeconds: number;
  /** Where in the sky: -1 at the left edge of the frame, 1 at the right. */
  readonly x: number;
}

/** Metres per second, in air of 20 °C. */
export const SPEED_OF_SOUND = 343;

const FIRST_WITHIN_SECONDS: readonly [number, number] = [0.5, 1.5];
const APART_SECONDS: readonly [number, number] = [2, 4];
const DISTANCE_METRES: readonly [number, number] = [150, 700];
/** Far flashes follow each other sooner than they fade, so that every moment of a storm shows one. */
const FAR_APART_SECONDS: readonly [number, number] = [0.9, 1.4];
const FAR_LASTS_SECONDS: readonly [number, number] = [1.6, 2.2];

/** Every stroke of a film, in order of time: in its storms only, the first soon after each storm begins. */
export function lightningStrikes(storyboard: Storyboard): readonly LightningStrike[] {
  const random = createRandom(storyboard.seed).fork('lightning');
  return stormSpans(storyboard).flatMap(([start, end]) => {
    const strikes: LightningStrike[] = [];
    let seconds = start + random.range(...FIRST_WITHIN_SECONDS);
    while (seconds < end) {
      const distanceMetres = random.range(...DISTANCE_METRES);
      const nearness = (DISTANCE_METRES[1] - distanceMetres) / (DISTANCE_METRES[1] - DISTANCE_METRES[0]);
      strikes.push({ seconds, x: random.range(-0.9, 0.9), strength: 0.4 + 0.6 * nearness, distanceMetres });
      seconds += random.range(...APART_SECONDS);
    }
    return strikes;
  });
}

/**
 * All lightning behind a film's storms, in order of time: at least one glows at any moment of them. Thunder is seldom
 * heard beyond 25 km, so it has no sound.
 */
export function farLightning(storyboard: Storyboard): readonly FarLightning[] {
  const random = createRandom(storyboard.seed).fork('far lightning');
  return stormSpans(storyboard).flatMap(([start, end]) => {
    const flashes: FarLightning[] = [];
    // From side to side, so that two that glow at once stand apart.
    let side = random.pick([-1, 1]);
    for (let seconds = start; seconds < end; seconds += random.range(...FAR_APART_SECONDS)) {
      flashes.push({ seconds, lastsSeconds: random.range(...FAR_LASTS_SECONDS), x: side * random.range(0.15, 0.85) });
      side = -side;
    }
    return flashes;
  });
}

/** Start and end in seconds of each run of shots under a storm. */
function stormSpans(storyboard: Storyboard): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  for (const { startFrame, frameCount, scenery } of storyboard.shots) {
    if (scenery.weather !== 'storm') continue;
    const start = startFrame / FRAME_RATE;
    const end = (startFrame + frameCount) / FRAME_RATE;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === start) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
