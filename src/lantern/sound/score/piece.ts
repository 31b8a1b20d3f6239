import type { Mood } from '../../script/screenplay.ts';
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
  readonly beatsPerChord: number;
  /** The last is the tonic, and rings to the end of the film. */
  readonly chords: readonly Chord[];
  readonly melody: readonly Note[];
  readonly lead: Instrument;
}
