import type { Chord } from './piece.ts';

interface ChordSpan {
  readonly step: number;
  readonly atSeconds: number;
  readonly seconds: number;
}

/** The inner voices stay within these notes, MIDI: below the melody, above the bass. */
const LOWEST = 53;
const HIGHEST = 72;
const BASS_LOWEST = 34;
const BASS_HIGHEST = 47;

/** The MIDI note of a step of a mode, which may lie octaves above or below. */
export function noteOfStep(mode: readonly number[], tonic: number, step: number): number {
  const octave = Math.floor(step / mode.length);
  return tonic + 12 * octave + (mode[step - octave * mode.length] ?? 0);
}

/**
 * Sets each chord so that its voices move as little as they can from the one before (the law of the shortest way:
 * A. Bruckner's rule, measured as in D. Tymoczko, "The Geometry of Chords", Science 313, 2006).
 */
export function leadVoices(
  spans: readonly ChordSpan[],
  mode: readonly number[],
  tonic: number,
  sevenths: boolean,
): readonly Chord[] {
  let before: readonly number[] = [57, 60, 64, 67];
  let bassBefore = 41;
  return spans.map((span, index) => {
    // The last chord is at rest: no seventh.
    const rich = sevenths && index < spans.length - 1;
    const classes = (rich ? [0, 2, 4, 6] : [0, 2, 4, 0]).map(
      (third) => noteOfStep(mode, tonic, span.step + third) % 12,
    );
    const voices = nearestVoicing(classes, before);
    const root = noteOfStep(mode, tonic, span.step) % 12;
    const bass = notesOfClass(root, BASS_LOWEST, BASS_HIGHEST).toSorted(
      (a, b) => Math.abs(a - bassBefore) - Math.abs(b - bassBefore),
    )[0];
    before = voices;
    bassBefore = bass ?? bassBefore;
    return { ...span, voices, bass: bassBefore };
  });
}

/** All ways to set four pitch classes within the range are few enough to try each. */
function nearestVoicing(classes: readonly number[], before: readonly number[]): readonly number[] {
  const ranges = classes.map((pitchClass) => notesOfClass(pitchClass, LOWEST, HIGHEST));
  let best: readonly number[] = before;
  let least = Infinity;
  const tryFrom = (index: number, chosen: readonly number[]): void => {
    const range = ranges[index];
    if (range !== undefined) {
      for (const note of range) tryFrom(index + 1, [...chosen, note]);
      return;
    }
    const sorted = chosen.toSorted((a, b) => a - b);
    const cost = sorted.reduce((sum, note, voice) => {
      const below = sorted[voice - 1] ?? -Infinity;
      const crowded = note - below < 3 ? 4 : 0;
      const wide = Number.isFinite(below) && note - below > 9 ? 3 : 0;
      return sum + Math.abs(note - (before[voice] ?? note)) + crowded + wide;
    }, 0);
    if (cost < least) {
      least = cost;
      best = sorted;
    }
  };
  tryFrom(0, []);
  return best;
}

function notesOfClass(pitchClass: number, lowest: number, highest: number): readonly number[] {
  const first = lowest + ((((pitchClass - lowest) % 12) + 12) % 12);
  const notes: number[] = [];
  for (let note = first; note <= highest; note += 12) notes.push(note);
  return notes;
}
