import type { Mood } from '../../script/screenplay.ts';

/** Semitones of the seven steps of a mode above its tonic. */
export const MODES = {
  ionian: [0, 2, 4, 5, 7, 9, 11],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  aeolian: [0, 2, 3, 5, 7, 8, 10],
} as const;
export type ModeName = keyof typeof MODES;

export type Instrument = 'piano' | 'celesta' | 'harp';

/** How a mood is set to music. Chords are steps of the mode, 0 for the tonic. */
export interface Theme {
  readonly modes: readonly ModeName[];
  /** Beats a minute that the piece comes as near to as the film's length allows. */
  readonly tempo: readonly [slowest: number, fastest: number];
  /** One is chosen and goes round until the close. */
  readonly progressions: readonly (readonly number[])[];
  /** The chord before the last. */
  readonly approaches: readonly number[];
  readonly sevenths: boolean;
  readonly leads: readonly Instrument[];
  /** Share of the motif's places that are played, 0 to 1. */
  readonly density: number;
  /** Highest note that the melody is built round, MIDI. */
  readonly register: number;
  readonly pad: number;
  readonly bass: number;
  /** Low strings in eighths or a frame drum on the beat; levels 0 to 1. */
  readonly ostinato: number;
  readonly drum: number;
  /** Broken chords under the melody, 0 to 1. */
  readonly arpeggio: number;
}

/** The moods of a film as music. */
export const THEMES: Readonly<Record<Mood, Theme>> = {
  calm: {
    modes: ['ionian', 'lydian'],
    tempo: [58, 72],
    progressions: [
      [0, 4, 3, 4],
      [0, 2, 3, 0],
      [0, 3, 5, 4],
      [0, 1, 2, 3],
    ],
    approaches: [3, 4],
    sevenths: true,
    leads: ['piano', 'celesta'],
    density: 0.5,
    register: 76,
    pad: 0.8,
    bass: 0.5,
    ostinato: 0,
    drum: 0,
    arpeggio: 0.25,
  },
  joyful: {
    modes: ['ionian', 'mixolydian'],
    tempo: [96, 118],
    progressions: [
      [0, 4, 5, 3],
      [0, 3, 1, 4],
      [0, 5, 3, 4],
      [0, 3, 0, 4],
    ],
    approaches: [4],
    sevenths: false,
    leads: ['harp', 'piano', 'celesta'],
    density: 0.85,
    register: 79,
    pad: 0.5,
    bass: 0.7,
    ostinato: 0.15,
    drum: 0.25,
    arpeggio: 0.7,
  },
  tense: {
    modes: ['phrygian', 'aeolian'],
    tempo: [84, 104],
    progressions: [
      [0, 1, 0, 6],
      [0, 5, 1, 0],
      [0, 0, 1, 1],
      [0, 3, 1, 6],
    ],
    approaches: [1, 6],
    sevenths: false,
    leads: ['piano', 'celesta'],
    density: 0.25,
    register: 72,
    pad: 0.7,
    bass: 0.8,
    ostinato: 0.8,
    drum: 0.5,
    arpeggio: 0,
  },
  sad: {
    modes: ['aeolian', 'dorian'],
    tempo: [54, 66],
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 4],
      [0, 2, 5, 3],
      [5, 2, 0, 6],
    ],
    approaches: [3, 4],
    sevenths: true,
    leads: ['piano'],
    density: 0.55,
    register: 74,
    pad: 0.75,
    bass: 0.5,
    ostinato: 0,
    drum: 0,
    arpeggio: 0.2,
  },
  epic: {
    modes: ['aeolian', 'dorian'],
    tempo: [78, 92],
    progressions: [
      [0, 5, 2, 6],
      [0, 2, 6, 3],
      [0, 6, 5, 6],
      [0, 3, 5, 6],
    ],
    approaches: [6, 4],
    sevenths: false,
    leads: ['piano', 'harp'],
    density: 0.5,
    register: 74,
    pad: 1,
    bass: 1,
    ostinato: 0.7,
    drum: 0.9,
    arpeggio: 0,
  },
  mysterious: {
    modes: ['dorian', 'lydian', 'phrygian'],
    tempo: [58, 70],
    progressions: [
      [0, 3, 0, 6],
      [0, 1, 0, 1],
      [0, 6, 3, 1],
      [0, 2, 1, 6],
    ],
    approaches: [1, 6],
    sevenths: true,
    leads: ['celesta', 'harp'],
    density: 0.45,
    register: 81,
    pad: 0.7,
    bass: 0.6,
    ostinato: 0,
    drum: 0,
    arpeggio: 0.2,
  },
  romantic: {
    modes: ['ionian'],
    tempo: [62, 76],
    progressions: [
      [0, 5, 1, 4],
      [3, 4, 2, 5],
      [0, 2, 3, 4],
      [0, 4, 5, 3],
    ],
    approaches: [4, 3],
    sevenths: true,
    leads: ['piano', 'harp'],
    density: 0.6,
    register: 77,
    pad: 0.8,
    bass: 0.55,
    ostinato: 0,
    drum: 0,
    arpeggio: 0.5,
  },
};
