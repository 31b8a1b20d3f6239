import { expect, test } from 'vitest';
import { MOODS } from '../../script/screenplay.ts';
import { compose } from './compose.ts';
import { MODES } from './theme.ts';

const films = MOODS.flatMap((mood) => [3, 5, 8, 10, 15].map((seconds) => ({ mood, seconds })));

test.each(films)('compose() a $mood piece of $seconds s comes home at the end of the film', ({ mood, seconds }) => {
  for (let seed = 0; seed < 6; seed++) {
    const { chords, melody, mode, tonic, beatSeconds } = compose(mood, seconds, seed);
    const last = chords.at(-1)!;
    expect(last.step).toBe(0);
    expect(last.atSeconds + last.seconds).toBeCloseTo(seconds, 6);
    expect(last.seconds).toBeLessThanOrEqual(3.001);
    expect(60 / beatSeconds).toBeGreaterThan(40);
    expect(60 / beatSeconds).toBeLessThan(150);
    for (const [index, chord] of chords.entries()) {
      expect(chord.atSeconds).toBeCloseTo(
        index === 0 ? 0 : chords[index - 1]!.atSeconds + chords[index - 1]!.seconds,
        6,
      );
    }
    const scale = MODES[mode].map((step) => (tonic + step) % 12);
    const notes = [...melody.map(({ midi }) => midi), ...chords.flatMap(({ voices, bass }) => [...voices, bass])];
    for (const midi of notes) expect(scale).toContain(midi % 12);
    for (const note of melody) expect(note.atSeconds).toBeLessThan(seconds);
  }
});

test('compose() leads its voices: none leaps by more than a fifth from chord to chord', () => {
  for (const mood of MOODS) {
    const { chords } = compose(mood, 15, 3);
    for (const [index, { voices }] of chords.entries()) {
      if (index === 0) continue;
      const before = chords[index - 1]!.voices;
      for (const [voice, midi] of voices.entries()) expect(Math.abs(midi - before[voice]!)).toBeLessThanOrEqual(7);
    }
  }
});

test('compose() writes another piece for another seed, and the same for the same', () => {
  const pieces = Array.from({ length: 12 }, (_, seed) => JSON.stringify(compose('calm', 10, seed)));
  expect(new Set(pieces).size).toBe(12);
  expect(JSON.stringify(compose('calm', 10, 4))).toBe(pieces[4]);
});
