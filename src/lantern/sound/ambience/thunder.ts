import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import { SPEED_OF_SOUND, lightningStrikes } from '../../light/lightning.ts';
import type { Storyboard } from '../../storyboard/storyboard.ts';
import { applyBiquad, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf } from '../dsp/curve.ts';
import { brownNoise, whiteNoise } from '../dsp/noise.ts';
import { addBurst } from '../dsp/tone.ts';
import { addChannel, createTrack, decibels, eachChannel, peak, scale } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { filmSeconds, secondsToSamples } from '../timeline.ts';

const RUMBLE_SECONDS = 6;
const NEAREST_METRES = 150;

/** One roll of thunder on the timeline of the film. */
export interface Thunder {
  readonly seconds: number;
  readonly distanceMetres: number;
  /** -1 to 1. */
  readonly pan: number;
}

/**
 * Every roll of thunder in a film: after each lightning, by the time that sound needs; and where the prompt names
 * thunder without a storm, far rolls of their own.
 */
export function thunderRolls(storyboard: Storyboard): readonly Thunder[] {
  const strikes = lightningStrikes(storyboard);
  if (strikes.length > 0 || !storyboard.sounds.includes('thunder')) {
    return strikes.map(({ seconds, distanceMetres, x }) => ({
      seconds: seconds + distanceMetres / SPEED_OF_SOUND,
      distanceMetres,
      pan: x,
    }));
  }
  const random = createRandom(storyboard.seed).fork('far thunder');
  const rolls: Thunder[] = [];
  for (let at = random.range(0.4, 1.2); at < filmSeconds(storyboard); at += random.range(5, 8)) {
    rolls.push({ seconds: at, distanceMetres: random.range(900, 2500), pan: random.range(-0.7, 0.7) });
  }
  return rolls;
}

/** Adds all thunder of a film; the nearest possible clap has a peak of 1. `muffleHz` as heard from indoors. */
export function addThunder(track: StereoPcm, storyboard: Storyboard, gain: number, muffleHz?: number): void {
  const random = createRandom(storyboard.seed).fork('thunder');
  for (const roll of thunderRolls(storyboard)) {
    const clap = thunderClap(roll, random.fork(`roll ${roll.seconds}`));
    // Level falls with distance, less than the free field's 6 dB a doubling: the channel is kilometres long.
    const level = gain * decibels(-4.5 * Math.log2(roll.distanceMetres / NEAREST_METRES));
    eachChannel(clap, (samples, side) => {
      if (muffleHz !== undefined) applyBiquad(samples, lowPass(muffleHz));
      addChannel(
        side < 0 ? track.left : track.right,
        samples,
        secondsToSamples(roll.seconds),
        level * (1 + 0.3 * side * roll.pan),
      );
    });
  }
}

/**
 * A roll of thunder: the nearest part of the channel cracks, then the far parts arrive for seconds, each darker than
 * the last, since air swallows the high sounds first (H. E. Bass, "The propagation of thunder", JASA 1980).
 */
function thunderClap(roll: Thunder, random: Random): StereoPcm {
  const track = createTrack(secondsToSamples(RUMBLE_SECONDS));
  const { length } = track.left;
  const cutoff = Math.min(900, 60_000 / roll.distanceMetres);
  const lobes = Array.from({ length: 9 }, (_, index) => ({
    at: index === 0 ? 0 : random.range(0.1, 3.6),
    height: index === 0 ? 1 : random.range(0.25, 0.8),
    seconds: random.range(0.5, 1.5),
  }));
  const swell = curveOf(length, (seconds) => {
    const sum = lobes.reduce((level, lobe) => level + lobe.height * lobeAt(seconds - lobe.at, lobe.seconds), 0);
    return sum * Math.max(0, 1 - seconds / RUMBLE_SECONDS) ** 1.2;
  });
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const rumble = brownNoise(length, chance);
    applyBiquad(rumble, lowPass(cutoff));
    applyBiquad(rumble, highPass(28));
    applyGain(rumble, swell);
    addChannel(samples, rumble, 0, 1.4);
    if (roll.distanceMetres < 420) addCrack(samples, 1 - roll.distanceMetres / 420, chance);
  });
  const highest = Math.max(peak(track.left), peak(track.right));
  eachChannel(track, (samples) => scale(samples, 1 / Math.max(highest, 1e-6)));
  return track;
}

function lobeAt(since: number, seconds: number): number {
  if (since <= 0) return 0;
  return Math.min(1, since / 0.03) * Math.exp((-3 * since) / seconds);
}

/** The tearing that comes before a near roll: a handful of sharp bursts. */
function addCrack(samples: Float32Array, nearness: number, random: Random): void {
  const crack = new Float32Array(secondsToSamples(0.5));
  for (let count = 0; count < 7; count++) {
    const start = secondsToSamples(count === 0 ? 0 : random.range(0.01, 0.3));
    addBurst(crack, start, random.range(0.05, 0.2), random.range(0.3, 1), random);
  }
  const air = whiteNoise(crack.length, random);
  applyGain(
    air,
    curveOf(crack.length, (seconds) => 0.25 * Math.exp(-9 * seconds)),
  );
  addChannel(crack, air, 0, 1);
  applyBiquad(crack, lowPass(700 + 2200 * nearness));
  addChannel(samples, crack, 0, 0.5 * nearness);
}
