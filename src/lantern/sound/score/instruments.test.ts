import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { peak } from '../dsp/track.ts';
import { bassNote, bow, celesta, harp, hertzOf, piano } from './instruments.ts';

const random = () => createRandom(3);

/** Cents from a pitch to where the sound is strongest near it (a discrete Fourier sum, Hann window). */
function centsOff(samples: Float32Array, hertz: number): number {
  let best = { cents: NaN, power: -1 };
  for (let cents = -60; cents <= 60; cents += 4) {
    const omega = (2 * Math.PI * hertz * 2 ** (cents / 1200)) / SAMPLE_RATE_HZ;
    let real = 0;
    let imaginary = 0;
    for (let index = 0; index < samples.length; index++) {
      const windowed = samples[index]! * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length));
      real += windowed * Math.cos(omega * index);
      imaginary += windowed * Math.sin(omega * index);
    }
    const power = real * real + imaginary * imaginary;
    if (power > best.power) best = { cents, power };
  }
  return best.cents;
}

test.each([
  ['piano', 60, piano(60, 0.7, 1, random())],
  ['celesta', 76, celesta(76, 0.7, 1, random())],
  ['harp', 60, harp(60, 0.7, 1, random())],
  ['harp', 79, harp(79, 0.7, 1, random())],
  ['bow', 64, bow(64, 1, () => 1, random())],
  ['bassNote', 40, bassNote(40, 1)],
])('%s() plays MIDI note %i in tune', (_name, midi, sound) => {
  expect(peak(sound)).toBeGreaterThan(0.3);
  expect(Math.abs(centsOff(sound.subarray(1000, 40_000), hertzOf(midi)))).toBeLessThanOrEqual(8);
});

test.each([
  ['piano', piano],
  ['celesta', celesta],
  ['harp', harp],
])('%s() starts and ends without a click', (_name, play) => {
  for (const midi of [48, 60, 72, 84]) {
    const sound = play(midi, 0.9, 0.5, random());
    expect(Math.abs(sound[0]!)).toBeLessThan(0.35);
    expect(Math.abs(sound.at(-1)!)).toBeLessThan(0.01);
  }
});
