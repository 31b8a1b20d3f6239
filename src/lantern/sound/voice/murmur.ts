import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import type { TimedLine } from '../../storyboard/storyboard.ts';
import { applyBiquad, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import { whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel } from '../dsp/track.ts';
import { timeSyllables } from '../speech-timing.ts';
import type { TimedSyllable } from '../speech-timing.ts';
import { secondsToSamples } from '../timeline.ts';
import { speechTune } from './tune.ts';
import type { Voice } from './speaker.ts';
import type { Vowel } from './syllables.ts';

/** First three formants in Hz of men's vowels (G. Peterson and H. Barney, JASA 24, 1952, table II). */
const FORMANTS: Readonly<Record<Vowel, readonly [number, number, number]>> = {
  ee: [270, 2290, 3010],
  i: [390, 1990, 2550],
  e: [530, 1840, 2480],
  a: [660, 1720, 2410],
  ah: [730, 1090, 2440],
  aw: [570, 840, 2410],
  oo: [300, 870, 2240],
  u: [640, 1190, 2390],
  er: [490, 1350, 1690],
};
/** Gain and sharpness (centre over bandwidth) of the three, in parallel (D. H. Klatt, JASA 67, 1980). */
const FORMANT_GAIN = [1, 0.55, 0.28] as const;
const FORMANT_Q = [5, 9, 11] as const;

const TAIL_SECONDS = 0.15;

/**
 * Speaks a line as a murmur: a voice behind a curtain, whose syllables, stress, rests and tune follow the text but which
 * forms no words. Starts at the line's first sample; peak about 0.5.
 */
export function murmur(line: TimedLine, voice: Voice, seed: number): Float32Array {
  const random = createRandom(seed).fork(`voice ${line.atSeconds} ${line.text}`);
  const syllables = timeSyllables(line).map((each) => ({ ...each, atSeconds: each.atSeconds - line.atSeconds }));
  const length = secondsToSamples(line.seconds + TAIL_SECONDS);
  const out = new Float32Array(length);
  const source = glottis(length, syllables, voice, random);
  for (const [index, gain] of FORMANT_GAIN.entries()) {
    const band = source.slice();
    applySweep(band, 'band', formantCurve(length, syllables, index, voice.formantScale), FORMANT_Q[index] ?? 8);
    addChannel(out, band, 0, gain);
  }
  addChannel(out, source, 0, 0.05);
  addChannel(out, consonants(length, syllables, random), 0, 0.16);
  applyBiquad(out, highPass(90));
  applyBiquad(out, lowPass(5200, 0.6));
  return out;
}

/** The buzz of the vocal folds with some breath, loud where a syllable sounds. */
function glottis(length: number, syllables: readonly TimedSyllable[], voice: Voice, random: Random): Float32Array {
  const { pitchHz, roughness, breath } = voice;
  const table = harmonicTable(Array.from({ length: 40 }, (_, index) => (index + 1) ** -1.25));
  const tune = speechTune(length, syllables);
  const drift = wander(length, random, 5, 1 - 0.012 - 0.02 * roughness, 1 + 0.012 + 0.02 * roughness);
  const shimmer = wander(length, random, 22, 1 - 0.25 * roughness, 1);
  const level = curveOf(length, (seconds) => voicing(syllables, seconds));
  const source = new Float32Array(length);
  const pitch = mapCurve(tune, (factor, index) => pitchHz * factor * (drift[index] ?? 1));
  addTone(
    source,
    table,
    pitch,
    mapCurve(level, (value, index) => value * (shimmer[index] ?? 1)),
  );
  const air = whiteNoise(length, random);
  applyGain(
    air,
    mapCurve(level, (value) => value * 0.06 * breath),
  );
  addChannel(source, air, 0, 1);
  return source;
}

/** Loudness of the voice at a moment: one swell a syllable, delayed where a consonant closes the mouth first. */
function voicing(syllables: readonly TimedSyllable[], seconds: number): number {
  const now = syllables.find((each) => seconds >= each.atSeconds && seconds < each.atSeconds + each.seconds);
  if (now === undefined) return 0;
  const share = (seconds - now.atSeconds) / now.seconds;
  const opens = VOICE_ONSET[now.onset];
  if (share < opens) return now.onset === 'nasal' || now.onset === 'glide' ? 0.35 * (share / opens) : 0;
  const open = (share - opens) / (1 - opens);
  const rise = Math.min(1, open / 0.18);
  const fall = Math.min(1, (1 - open) / 0.35);
  const floor = now.onset === 'nasal' || now.onset === 'glide' ? 0.35 : 0;
  const swell = Math.max(floor * (1 - open), rise * rise * (3 - 2 * rise)) * fall * fall * (3 - 2 * fall);
  return swell * (0.5 + 0.5 * now.stress);
}

const VOICE_ONSET: Readonly<Record<TimedSyllable['onset'], number>> = {
  open: 0.02,
  stop: 0.22,
  hiss: 0.28,
  nasal: 0.2,
  glide: 0.16,
};

/** A formant that glides from vowel to vowel, reaching each in the middle of its syllable. */
function formantCurve(length: number, syllables: readonly TimedSyllable[], formant: number, scale: number): Curve {
  const targets = syllables.map((each) => ({
    at: each.atSeconds + each.seconds * 0.55,
    hertz: (FORMANTS[each.vowel][formant] ?? 500) * scale,
  }));
  return curveOf(length, (seconds) => {
    const next = targets.findIndex((target) => target.at > seconds);
    const to = targets[next < 0 ? targets.length - 1 : next];
    const from = targets[next < 0 ? targets.length - 1 : Math.max(0, next - 1)];
    if (to === undefined || from === undefined) return 500 * scale;
    const share = to.at > from.at ? Math.max(0, (seconds - from.at) / (to.at - from.at)) : 1;
    const eased = share * share * (3 - 2 * share);
    return from.hertz + (to.hertz - from.hertz) * eased;
  });
}

/** Breathed and stopped beginnings: noise in the first part of the syllables that have them. */
function consonants(length: number, syllables: readonly TimedSyllable[], random: Random): Float32Array {
  const noise = whiteNoise(length, random);
  const level = curveOf(length, (seconds) => {
    const now = syllables.find((each) => seconds >= each.atSeconds && seconds < each.atSeconds + each.seconds);
    if (now === undefined) return 0;
    const share = (seconds - now.atSeconds) / now.seconds;
    if (now.onset === 'hiss' && share < 0.34) return Math.sin((Math.PI * share) / 0.34);
    if (now.onset === 'stop' && share > 0.14) return 1.4 * Math.exp(-(share - 0.14) * now.seconds * 110);
    return 0;
  });
  const centre = curveOf(length, (seconds) => {
    const now = syllables.find((each) => seconds < each.atSeconds + each.seconds);
    return now?.onset === 'hiss' ? 4300 : 2400;
  });
  applySweep(noise, 'band', centre, 1.4);
  applyGain(noise, level);
  return noise;
}
