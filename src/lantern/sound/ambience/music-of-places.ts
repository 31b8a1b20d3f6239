import { applyBiquad, bandPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import { pinkNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addTone, harmonicTable } from '../dsp/tone.ts';
import { addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments, type Layer } from './site.ts';

/** Steps of a major scale in semitones. */
const MAJOR = [0, 2, 4, 5, 7, 9, 11] as const;

/** The pitch of a step of the scale above a tonic. */
function stepHz(tonicHz: number, step: number): number {
  const octave = Math.floor(step / MAJOR.length);
  const semitones = MAJOR[step - octave * MAJOR.length]! + 12 * octave;
  return tonicHz * 2 ** (semitones / 12);
}

/** A fair's barrel organ across the ground: a waltz that it makes up, in the key and beat of the score. */
export const barrelOrgan: Layer = ({ length, random, pulse }) => {
  const track = createTrack(length);
  const pipe = harmonicTable([1, 0.5, 0.35, 0.3, 0.12, 0.16, 0.05, 0.1]);
  const beat = pulse.beatSeconds / Math.max(1, Math.round(pulse.beatSeconds / 0.36));
  const end = length / SAMPLE_RATE_HZ;
  let melody = 4;
  for (let index = 0; index * beat < end; index++) {
    const chord = [0, 3, 4, 0][Math.floor(index / 3) % 4]!;
    if (index % 3 === 0) play(index, stepHz(pulse.tonicHz * 2, chord), 0.9, 0.5);
    else for (const third of [0, 2, 4]) play(index, stepHz(pulse.tonicHz * 4, chord + third), 0.35, 0.16);
    // The tune leans to a tone of the chord on each first beat and runs between.
    if (index % 3 === 0) melody = chord + random.pick([2, 4, 7]);
    else melody += random.pick([-1, 1, 1, -2]);
    melody = Math.max(0, Math.min(11, melody));
    play(index, stepHz(pulse.tonicHz * 8, melody), random.chance(0.3) ? 0.45 : 0.85, 0.4);
  }
  eachChannel(track, (samples) => applyBiquad(samples, lowPass(3400)));
  return track;

  function play(index: number, pitchHz: number, share: number, gain: number): void {
    const seconds = beat * share;
    const note = new Float32Array(secondsToSamples(seconds + 0.05));
    const level = curveOf(note.length, (t) => gain * Math.max(0, Math.min(1, t / 0.015, (seconds + 0.04 - t) / 0.04)));
    const tremolo = mapCurve(level, (value, at) => value * (1 + 0.12 * Math.sin(at * 0.055)));
    for (const detune of [0.997, 1.003])
      addTone(
        note,
        pipe,
        curveOf(note.length, () => pitchHz * detune),
        tremolo,
      );
    addMono(track, note, secondsToSamples(index * beat), 0.5, -0.25);
  }
};

/** A station speaks: a chime of three tones, then a voice that no one understands. */
export const announcement: Layer = ({ length, random, pulse }) => {
  const track = createTrack(length);
  const bar = harmonicTable([1, 0.08, 0.22, 0.02, 0.05]);
  for (const at of moments(random, length / SAMPLE_RATE_HZ + 1, 7)) {
    let start = at * 0.6;
    for (const step of [4, 2, 0]) {
      const note = new Float32Array(secondsToSamples(1.4));
      const gain = curveOf(note.length, (t) => Math.min(1, t / 0.006) * Math.exp(-t * 3.2));
      addTone(
        note,
        bar,
        curveOf(note.length, () => stepHz(pulse.tonicHz * 8, step)),
        gain,
      );
      addMono(track, note, secondsToSamples(start), 0.8, 0.1);
      start += 0.42;
    }
    const samples = secondsToSamples(random.range(2.4, 3.4));
    const voice = pinkNoise(samples, random);
    applySweep(voice, 'band', wander(samples, random, 5, 500, 1300), 4);
    const syllables = wander(samples, random, 5.5, -0.15, 1);
    applyGain(
      voice,
      mapCurve(
        syllables,
        (level, index) => Math.max(0, level) * Math.min(1, index / 60, (syllables.length - index) / 80),
      ),
    );
    applyBiquad(voice, bandPass(1100, 0.7));
    addMono(track, voice, secondsToSamples(start + 0.3), 0.9, 0.1);
  }
  return track;
};
