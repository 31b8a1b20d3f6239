import { curveOf } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import type { TimedSyllable } from '../speech-timing.ts';

interface Target {
  readonly at: number;
  readonly factor: number;
}

/**
 * The tune of a line as factors of the speaker's pitch: each phrase falls from high to low, stressed syllables stand out,
 * a question rises at its end, a statement sinks (J. Pierrehumbert, "The phonology and phonetics of English intonation", 1980).
 */
export function speechTune(length: number, syllables: readonly TimedSyllable[]): Curve {
  const targets = phrasesOf(syllables).flatMap(tuneOfPhrase);
  return curveOf(length, (seconds) => {
    const next = targets.findIndex((target) => target.at > seconds);
    const to = next < 0 ? targets.at(-1) : targets[next];
    const from = next < 0 ? to : targets[Math.max(0, next - 1)];
    if (to === undefined || from === undefined) return 1;
    const share = to.at > from.at ? Math.min(1, Math.max(0, (seconds - from.at) / (to.at - from.at))) : 1;
    return from.factor + (to.factor - from.factor) * share * share * (3 - 2 * share);
  });
}

function phrasesOf(syllables: readonly TimedSyllable[]): readonly (readonly TimedSyllable[])[] {
  const phrases: TimedSyllable[][] = [[]];
  for (const syllable of syllables) {
    phrases.at(-1)?.push(syllable);
    if (syllable.ending !== undefined) phrases.push([]);
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

function tuneOfPhrase(phrase: readonly TimedSyllable[]): readonly Target[] {
  const ending = phrase.at(-1)?.ending ?? 'statement';
  const lift = ending === 'call' ? 1.22 : ending === 'question' ? 1.08 : 1.06;
  return phrase.flatMap((syllable, index) => {
    const share = phrase.length > 1 ? index / (phrase.length - 1) : 0.5;
    const base = (lift - 0.2 * share) * (1 + 0.14 * (syllable.stress - 0.5));
    const middle: Target = { at: syllable.atSeconds + syllable.seconds * 0.45, factor: base };
    if (index < phrase.length - 1) return [middle];
    return [middle, { at: syllable.atSeconds + syllable.seconds * 0.95, factor: base * FINAL_TURN[ending] }];
  });
}

const FINAL_TURN: Readonly<Record<NonNullable<TimedSyllable['ending']>, number>> = {
  statement: 0.8,
  question: 1.45,
  call: 0.86,
  comma: 1.04,
};
