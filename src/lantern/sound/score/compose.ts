import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import type { Mood } from '../../script/screenplay.ts';
import { leadVoices } from './harmony.ts';
import { melodyOver } from './melody.ts';
import { MODES, THEMES } from './theme.ts';
import type { Instrument, ModeName, Theme } from './theme.ts';

/** One chord of the piece. */
export interface Chord {
  readonly atSeconds: number;
  readonly seconds: number;
  /** Step of the mode that it stands on, 0 for the tonic. */
  readonly step: number;
  /** MIDI notes, low to high: the inner voices, and the bass. */
  readonly voices: readonly number[];
  readonly bass: number;
}

/** One note of the melody. */
export interface Note {
  readonly atSeconds: number;
  readonly seconds: number;
  readonly midi: number;
  /** 0 to 1. */
  readonly force: number;
}

/** A piece of music as long as its film: everything but the sound. */
export interface Composition {
  readonly mood: Mood;
  readonly theme: Theme;
  readonly mode: ModeName;
  /** MIDI note of the tonic, 48 to 59. */
  readonly tonic: number;
  readonly beatSeconds: number;
  /** The last is the tonic, and rings to the end of the film. */
  readonly chords: readonly Chord[];
  readonly melody: readonly Note[];
  readonly lead: Instrument;
}

const BEATS_PER_CHORD = 4;
/** The last chord has this much time to ring, at most; a third of a short film. */
const CLOSE_SECONDS = 3;

/** Composes the score of a film: key, mode, chords whose voices move little, and a melody made from one motif. */
export function compose(mood: Mood, filmSeconds: number, seed: number): Composition {
  const theme = THEMES[mood];
  const random = createRandom(seed).fork('score');
  const mode = random.pick(theme.modes);
  const tonic = random.integer(48, 59);
  const close = Math.min(CLOSE_SECONDS, filmSeconds / 3);
  const { count, seconds } = fitChords(filmSeconds - close, theme);
  const steps = planSteps(theme, count, random);
  const spans = steps.map((step, index) => ({
    step,
    atSeconds: index * seconds,
    seconds: index === steps.length - 1 ? filmSeconds - index * seconds : seconds,
  }));
  const chords = leadVoices(spans, MODES[mode], tonic, theme.sevenths);
  const beatSeconds = seconds / BEATS_PER_CHORD;
  const melody = melodyOver(chords, MODES[mode], tonic, theme, beatSeconds, random.fork('melody'));
  return { mood, theme, mode, tonic, beatSeconds, chords, melody, lead: random.pick(theme.leads) };
}

/** How many chords of four beats come before the close, so that the tempo is nearest to the mood's. */
function fitChords(seconds: number, theme: Theme): { count: number; seconds: number } {
  const middle = Math.sqrt(theme.tempo[0] * theme.tempo[1]);
  const wanted = (BEATS_PER_CHORD * 60) / middle;
  const count = Math.max(1, Math.round(seconds / wanted));
  return { count, seconds: seconds / count };
}

function planSteps(theme: Theme, count: number, random: Random): readonly number[] {
  const round = random.pick(theme.progressions);
  const steps = Array.from({ length: count }, (_, index) => round[index % round.length] ?? 0);
  // A piece of one or two chords has no room to approach its close.
  if (count > 2) steps[count - 1] = random.pick(theme.approaches);
  return [...steps, 0];
}
