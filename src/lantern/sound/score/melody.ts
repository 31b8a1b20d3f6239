import type { Random } from '../../../base/random.ts';
import type { Chord, Note } from './piece.ts';
import { noteOfStep } from './harmony.ts';
import type { Theme } from './theme.ts';

/** A figure that comes back: where its notes fall in a chord of four beats, and how far each lies above the first. */
interface Motif {
  readonly beats: readonly number[];
  readonly steps: readonly number[];
}

const RHYTHMS: readonly (readonly number[])[] = [
  [0, 1.5, 2],
  [0, 1, 1.5, 2],
  [0.5, 1, 2],
  [0, 2, 2.5, 3],
  [0, 0.5, 1, 2.5],
  [1, 1.5, 2, 3],
];
const CONTOURS: readonly (readonly number[])[] = [
  [0, 2, 1, 4],
  [0, -1, 0, 2],
  [0, 1, 2, -1],
  [4, 2, 1, 0],
  [0, 4, 3, 1],
  [2, 1, 0, 1],
];

/**
 * A sparse melody: one motif stated, answered in another place, varied, and brought home to the tonic's chord. It begins
 * each time on a note of the chord that is nearest to where it left off.
 */
export function melodyOver(
  chords: readonly Chord[],
  mode: readonly number[],
  tonic: number,
  theme: Theme,
  beatSeconds: number,
  random: Random,
): readonly Note[] {
  const motif: Motif = { beats: random.pick(RHYTHMS), steps: random.pick(CONTOURS) };
  const notes: Note[] = [];
  let last = nearestStep(mode, tonic, theme.register - 5);
  for (const [index, chord] of chords.entries()) {
    const start = nearestChordStep(chord.step, last, mode.length);
    if (index === chords.length - 1) {
      notes.push(...closingNotes(chord, start, mode, tonic, beatSeconds));
      break;
    }
    // Every fourth chord breathes; the others play the motif or, second time, turn it over.
    const silent = index % 4 === 3 ? random.chance(0.75) : !random.chance(0.35 + 0.65 * theme.density);
    if (silent) continue;
    const turned = index % 4 === 2 ? -1 : 1;
    for (const [place, beat] of motif.beats.entries()) {
      const rise = (motif.steps[place] ?? 0) - (motif.steps[0] ?? 0);
      if (beat * beatSeconds >= chord.seconds - 0.01) break;
      if (place > 0 && !random.chance(0.5 + 0.5 * theme.density)) continue;
      last = keepNear(start + turned * rise, mode, tonic, theme.register);
      const next = motif.beats[place + 1] ?? beat + 2;
      notes.push({
        atSeconds: chord.atSeconds + beat * beatSeconds,
        seconds: (next - beat) * beatSeconds * 1.3,
        midi: noteOfStep(mode, tonic, last),
        force: (beat === 0 ? 0.8 : 0.6) * random.range(0.8, 1),
      });
    }
  }
  return notes;
}

/** Third, then the tonic itself, over the last chord. */
function closingNotes(
  chord: Chord,
  start: number,
  mode: readonly number[],
  tonic: number,
  beatSeconds: number,
): readonly Note[] {
  const octave = Math.floor(start / mode.length) * mode.length;
  return [
    { step: octave + 2, beat: 0, force: 0.6 },
    { step: octave, beat: 1, force: 0.5 },
  ].flatMap(({ step, beat, force }) => {
    const seconds = chord.seconds - beat * beatSeconds;
    if (seconds < 0.4) return [];
    return [{ atSeconds: chord.atSeconds + beat * beatSeconds, seconds, midi: noteOfStep(mode, tonic, step), force }];
  });
}

function nearestStep(mode: readonly number[], tonic: number, midi: number): number {
  let step = 0;
  while (noteOfStep(mode, tonic, step + 1) <= midi) step++;
  return step;
}

/** The step that belongs to the chord (its first, third or fifth) and lies nearest. */
function nearestChordStep(root: number, from: number, octave: number): number {
  let best = root;
  for (let step = from - 4; step <= from + 4; step++) {
    const above = (((step - root) % octave) + octave) % octave;
    if ((above === 0 || above === 2 || above === 4) && Math.abs(step - from) < Math.abs(best - from)) best = step;
  }
  return best;
}

/** Folds what would leave the register back by an octave. */
function keepNear(step: number, mode: readonly number[], tonic: number, register: number): number {
  const midi = noteOfStep(mode, tonic, step);
  if (midi > register + 5) return step - mode.length;
  if (midi < register - 14) return step + mode.length;
  return step;
}
