import { createRandom } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import { addReverb } from '../dsp/reverb.ts';
import { addMono, createTrack } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { SCORE_HALL } from '../spaces.ts';
import { secondsToSamples } from '../timeline.ts';
import type { Chord, Composition } from './piece.ts';
import { bassNote, bow, celesta, drum, harp, piano, stroke } from './instruments.ts';
import type { NotePlayer } from './instruments.ts';
import type { Instrument } from './theme.ts';

const PLAYERS: Readonly<Record<Instrument, NotePlayer>> = { piano, celesta, harp };

/** Where each of the four inner voices sits, from left to right. */
const DESKS = [-0.6, -0.2, 0.25, 0.6] as const;

/** Plays a composition in its hall. Its level is left to the mix. */
export function renderScore(piece: Composition, length: number, seed: number): StereoPcm {
  const random = createRandom(seed).fork('performance');
  const dry = createTrack(length);
  playPad(dry, piece, random.fork('pad'));
  playBass(dry, piece);
  playArpeggio(dry, piece, random.fork('arpeggio'));
  playPulse(dry, piece, random.fork('pulse'));
  const player = PLAYERS[piece.lead];
  for (const note of piece.melody) {
    // No two hands fall quite together.
    const start = secondsToSamples(note.atSeconds + random.range(0, 0.015));
    addMono(dry, player(note.midi, note.force, note.seconds, random), start, 0.3, 0.12);
  }
  addReverb(dry, { left: dry.left.slice(), right: dry.right.slice() }, SCORE_HALL);
  return dry;
}

/** Strings hold a note as long as their voice stays on it, so that a chord changes only where its notes do. */
function playPad(track: StereoPcm, piece: Composition, random: Random): void {
  if (piece.theme.pad === 0) return;
  for (const [desk, pan] of DESKS.entries()) {
    for (const held of heldNotes(piece.chords, desk)) {
      const overlap = Math.min(0.9, held.seconds * 0.3);
      const seconds = held.seconds + (held.last ? 0 : overlap);
      const rise = Math.min(1.1, held.seconds * 0.45) / seconds;
      const fall = (held.last ? Math.min(1.6, held.seconds * 0.5) : overlap * 1.4) / seconds;
      const swell = (share: number) => ease(Math.min(1, share / rise)) * ease(Math.min(1, (1 - share) / fall));
      addMono(
        track,
        bow(held.midi, seconds, swell, random),
        secondsToSamples(held.atSeconds),
        0.05 * piece.theme.pad,
        pan,
      );
    }
  }
}

interface HeldNote {
  readonly midi: number;
  readonly atSeconds: number;
  readonly seconds: number;
  readonly last: boolean;
}

function heldNotes(chords: readonly Chord[], voice: number): readonly HeldNote[] {
  const notes: HeldNote[] = [];
  for (const [index, chord] of chords.entries()) {
    const midi = chord.voices[voice];
    const before = notes.at(-1);
    const last = index === chords.length - 1;
    if (midi === undefined) continue;
    if (before?.midi === midi) notes[notes.length - 1] = { ...before, seconds: before.seconds + chord.seconds, last };
    else notes.push({ midi, atSeconds: chord.atSeconds, seconds: chord.seconds, last });
  }
  return notes;
}

function playBass(track: StereoPcm, { chords, theme }: Composition): void {
  for (const chord of chords) {
    addMono(track, bassNote(chord.bass, chord.seconds + 0.2), secondsToSamples(chord.atSeconds), 0.16 * theme.bass);
  }
}

/** The chord broken into eighths, up and down, thinned so that it stays a murmur. */
function playArpeggio(track: StereoPcm, piece: Composition, random: Random): void {
  const { theme, chords, beatSeconds, beatsPerChord } = piece;
  if (theme.arpeggio === 0) return;
  const player = PLAYERS[piece.lead === 'celesta' ? 'piano' : 'harp'];
  const order = random.pick([
    [0, 1, 2, 3, 2, 1, 3, 2],
    [0, 2, 1, 3, 0, 2, 3, 1],
    [3, 1, 2, 0, 3, 2, 1, 2],
  ]);
  for (const chord of chords.slice(0, -1)) {
    for (let eighth = 0; eighth < 2 * beatsPerChord; eighth++) {
      const midi = chord.voices[order[eighth] ?? 0];
      if (midi === undefined || !random.chance(0.3 + 0.7 * theme.arpeggio)) continue;
      const sound = player(midi, random.range(0.35, 0.55), beatSeconds, random);
      const start = secondsToSamples(chord.atSeconds + (eighth * beatSeconds) / 2);
      addMono(track, sound, start, 0.2 * theme.arpeggio, 0.5 - 0.14 * eighth);
    }
  }
}

/** Low strings in eighths and a frame drum on the strong beats. */
function playPulse(track: StereoPcm, { theme, chords, beatSeconds, beatsPerChord }: Composition, random: Random): void {
  for (const chord of chords.slice(0, -1)) {
    for (let eighth = 0; eighth < 2 * beatsPerChord && theme.ostinato > 0; eighth++) {
      const accent = eighth % 4 === 0 ? 1 : eighth % 2 === 0 ? 0.7 : 0.5;
      const midi = chord.bass + (eighth % 8 === 6 ? 7 : 12);
      const start = secondsToSamples(chord.atSeconds + (eighth * beatSeconds) / 2);
      addMono(track, stroke(midi, beatSeconds * 0.48, accent), start, 0.13 * theme.ostinato, -0.3);
    }
  }
  if (theme.drum === 0) return;
  for (const [index, chord] of chords.entries()) {
    const beats = index === chords.length - 1 ? [0] : [0, 1.5, 2].filter((beat) => beat < beatsPerChord);
    for (const beat of beats) {
      const start = secondsToSamples(chord.atSeconds + beat * beatSeconds);
      addMono(track, drum(beat === 0 ? 1 : 0.6, random), start, 0.22 * theme.drum, 0.15);
    }
  }
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}
