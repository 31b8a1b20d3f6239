import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import type { Mood } from '../../script/screenplay.ts';
import { leadVoices } from './harmony.ts';
import { melodyOver } from './melody.ts';
import type { Composition } from './piece.ts';
import { MODES, THEMES } from './theme.ts';
import type { Theme } from './theme.ts';

/** A chord lasts a bar of four beats; half of one where the film is too short to go anywhere in whole bars. */
const BEATS_PER_CHORD = [4, 2] as const;
const CHORDS_WANTED = 3;
/** The last chord has this much time to ring, at most; a quarter of a short film. */
const CLOSE_SECONDS = 3;

/** Composes the score of a film: key, mode, chords whose voices move little, and a melody made from one motif. */
export function compose(mood: Mood, filmSeconds: number, seed: number): Composition {
  const theme = THEMES[mood];
  const random = createRandom(seed).fork('score');
  const mode = random.pick(theme.modes);
  const tonic = random.integer(48, 59);
  const close = Math.min(CLOSE_SECONDS, filmSeconds / 4);
  const { count, seconds, beats } = fitChords(filmSeconds - close, theme);
  const steps = planSteps(theme, count, random);
  const spans = steps.map((step, index) => ({
    step,
    atSeconds: index * seconds,
    seconds: index === steps.length - 1 ? filmSeconds - index * seconds : seconds,
  }));
  const chords = leadVoices(spans, MODES[mode], tonic, theme.sevenths);
  const beatSeconds = seconds / beats;
  const melody = melodyOver(chords, MODES[mode], tonic, theme, beatSeconds, random.fork('melody'));
  return {
    mood,
    theme,
    mode,
    tonic,
    beatSeconds,
    beatsPerChord: beats,
    chords,
    melody,
    lead: random.pick(theme.leads),
  };
}

/** How many chords come before the close, and of how many beats, so that the tempo is nearest to the mood's. */
function fitChords(seconds: number, theme: Theme): { count: number; seconds: number; beats: number } {
  const middle = Math.sqrt(theme.tempo[0] * theme.tempo[1]);
  const fits = BEATS_PER_CHORD.map((beats) => {
    const count = Math.max(1, Math.round((seconds * middle) / (60 * beats)));
    return { count, seconds: seconds / count, beats };
  });
  return fits.find(({ count }) => count >= CHORDS_WANTED) ?? fits.at(-1) ?? { count: 1, seconds, beats: 2 };
}

function planSteps(theme: Theme, count: number, random: Random): readonly number[] {
  const round = random.pick(theme.progressions);
  const steps = Array.from({ length: count }, (_, index) => round[index % round.length] ?? 0);
  // A piece of one chord and its close has no room to approach it.
  if (count > 1) steps[count - 1] = random.pick(theme.approaches);
  return [...steps, 0];
}
