import type { Storyboard, TimedLine } from '../storyboard/storyboard.ts';
import { syllablesOf } from './voice/syllables.ts';
import type { Syllable, Vowel } from './voice/syllables.ts';

/** A syllable with its place in time. */
export interface TimedSyllable extends Syllable {
  /** Seconds since the film began. */
  readonly atSeconds: number;
  readonly seconds: number;
}

/** How far the jaw drops for a vowel, 0 to 1. */
const OPENNESS: Readonly<Record<Vowel, number>> = {
  ee: 0.35,
  i: 0.45,
  e: 0.65,
  a: 0.95,
  ah: 1,
  aw: 0.8,
  oo: 0.35,
  u: 0.7,
  er: 0.5,
};

/** Lays the syllables of a line over the seconds that it has, rests included. */
export function timeSyllables(line: TimedLine): readonly TimedSyllable[] {
  const syllables = syllablesOf(line.text);
  const total = syllables.reduce(
    (sum, { weight, rest }, index) => sum + weight + (index < syllables.length - 1 ? rest : 0),
    0,
  );
  const unit = line.seconds / Math.max(total, 1e-6);
  let at = line.atSeconds;
  return syllables.map((syllable) => {
    const timed = { ...syllable, atSeconds: at, seconds: syllable.weight * unit };
    at += (syllable.weight + syllable.rest) * unit;
    return timed;
  });
}

/**
 * How open a member's mouth is, 0 (shut) to 1, at a moment of the film in seconds: the same syllables that are heard.
 * 0 for whoever does not speak then.
 */
export function mouthAt(storyboard: Pick<Storyboard, 'lines'>, memberId: string, seconds: number): number {
  const line = storyboard.lines.find(
    (each) => each.member === memberId && seconds >= each.atSeconds && seconds < each.atSeconds + each.seconds,
  );
  if (line === undefined) return 0;
  const now = timeSyllables(line).find((each) => seconds >= each.atSeconds && seconds < each.atSeconds + each.seconds);
  if (now === undefined) return 0;
  const share = (seconds - now.atSeconds) / now.seconds;
  // Lips meet at the start of a syllable and relax at its end; a weighty one opens wider.
  const bump = Math.sin(Math.PI * share ** 0.8);
  return bump * OPENNESS[now.vowel] * (0.55 + 0.45 * now.stress);
}
