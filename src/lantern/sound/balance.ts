import type { Storyboard, TimedLine } from '../storyboard/storyboard.ts';
import { applyGain, curveOf } from './dsp/curve.ts';
import { decibels, eachChannel } from './dsp/track.ts';
import type { StereoPcm } from './pcm.ts';
import { secondsToSamples } from './timeline.ts';

/** The score's loud moments lie so far below those of everything else; a film that names music hears it in front. */
const SCORE_UNDER_DB = 8;
const NAMED_MUSIC_OVER_DB = 2;
const WINDOW_SECONDS = 0.1;

/** The gain that sets the score right against the rest of the mix. */
export function scoreGain(score: StereoPcm, rest: StereoPcm, storyboard: Storyboard): number {
  const offset = storyboard.sounds.includes('music') ? NAMED_MUSIC_OVER_DB : -SCORE_UNDER_DB;
  const own = loudMoments(score);
  return own > 0 ? (loudMoments(rest) * decibels(offset)) / own : 0;
}

/** RMS that nine in ten windows of 100 ms stay below. */
function loudMoments({ left, right }: StereoPcm): number {
  const window = secondsToSamples(WINDOW_SECONDS);
  const levels: number[] = [];
  for (let start = 0; start < left.length; start += window) {
    const end = Math.min(start + window, left.length);
    let sum = 0;
    for (let index = start; index < end; index++) sum += left[index]! * left[index]! + right[index]! * right[index]!;
    levels.push(Math.sqrt(sum / (2 * (end - start))));
  }
  levels.sort((a, b) => a - b);
  return levels[Math.floor(levels.length * 0.9)] ?? 0;
}

const DUCK_DB = { place: -3, score: -7 } as const;
const ATTACK_SECONDS = 0.25;
const RELEASE_SECONDS = 0.5;

/** Makes room for speech, in place: what is under a line steps back just before it and returns after it. */
export function duck(track: StereoPcm, lines: readonly TimedLine[], what: keyof typeof DUCK_DB): void {
  if (lines.length === 0) return;
  const curve = curveOf(track.left.length, (seconds) => {
    const depth = lines.reduce((most, { atSeconds, seconds: lasts }) => {
      const before = (seconds - (atSeconds - ATTACK_SECONDS)) / ATTACK_SECONDS;
      const after = (atSeconds + lasts + RELEASE_SECONDS - seconds) / RELEASE_SECONDS;
      return Math.max(most, Math.min(1, before, after));
    }, 0);
    return decibels(DUCK_DB[what] * depth);
  });
  eachChannel(track, (samples) => applyGain(samples, curve));
}
