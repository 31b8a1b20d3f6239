import { applyBiquad, bandPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import { pinkNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addBurst, addRing } from '../dsp/tone.ts';
import { addMono, createTrack } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments, type Layer, type Site } from './site.ts';

/** Voices that fill a room: enough of them that no one is followed. */
const TALKERS = 10;

/** Talk at many tables: voices without words, near and far, that swell together and fall. */
export const murmur: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const room = wander(length, random.fork('room'), 0.3, 0.65, 1);
  for (let index = 0; index < TALKERS; index++) {
    const talker = random.fork(`talker ${index}`);
    const voice = pinkNoise(length, talker);
    const deep = talker.range(0.75, 1.35);
    applySweep(voice, 'band', wander(length, talker, 4.5, 330 * deep, 900 * deep), 3.2);
    const syllables = wander(length, talker, talker.range(4, 6), 0, 1);
    const phrases = wander(length, talker, 0.45, -0.35, 1);
    applyGain(
      voice,
      mapCurve(syllables, (level, at) => (0.12 + level * level) * Math.max(0, phrases[at] ?? 0) * (room[at] ?? 1)),
    );
    addMono(track, voice, 0, talker.range(0.3, 1), talker.range(-0.95, 0.95));
  }
  return track;
};

/** Cups set down on saucers, spoons, plates that touch. */
export const crockery: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 1.7)) {
    const pan = random.range(-0.9, 0.9);
    const far = random.range(0.25, 1);
    const touches = random.pick([1, 1, 2, 3]);
    let start = at;
    for (let touch = 0; touch < touches; touch++) {
      const sound = new Float32Array(secondsToSamples(0.35));
      const pitch = random.range(1700, 3300);
      // A cup rings in modes that are no harmonics of each other.
      for (const [ratio, gain, seconds] of [
        [1, 0.5, 0.22],
        [1.57, 0.35, 0.14],
        [2.31, 0.25, 0.1],
        [3.46, 0.12, 0.06],
      ] as const)
        addRing(sound, 0, pitch * ratio, seconds, gain);
      addBurst(sound, 0, 0.004, 0.4, random);
      addMono(track, sound, secondsToSamples(start), far * random.range(0.5, 1), pan);
      start += random.range(0.09, 0.24);
    }
  }
  return track;
};

/** Someone who walks through a great room, far from us: heel and sole on stone. */
export const footfalls: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const heel = step(random, 900);
  const sole = step(random, 520);
  const end = length / SAMPLE_RATE_HZ;
  let at = random.range(0, 0.4);
  while (at < end) {
    const steps = random.integer(6, 14);
    const pace = random.range(0.5, 0.62);
    const [from, to] = [random.range(-0.9, 0.9), random.range(-0.9, 0.9)];
    for (let index = 0; index < steps && at < end; index++, at += pace * random.range(0.96, 1.04)) {
      // They come nearer, and go.
      const near = 0.35 + 0.65 * Math.sin((Math.PI * (index + 0.5)) / steps);
      const pan = from + ((to - from) * index) / steps;
      addMono(track, heel, secondsToSamples(at), near * random.range(0.8, 1), pan);
      addMono(track, sole, secondsToSamples(at + 0.07), near * 0.45, pan);
    }
    at += random.range(0.6, 2.2);
  }
  return track;
};

function step(random: Site['random'], pitchHz: number): Float32Array {
  const sound = new Float32Array(secondsToSamples(0.09));
  addBurst(sound, 0, 0.014, 0.7, random);
  addRing(sound, 0, pitchHz, 0.05, 0.4);
  addRing(sound, 0, pitchHz * 2.7, 0.03, 0.2);
  applyBiquad(sound, lowPass(3000));
  return sound;
}

/** A crowd that enjoys itself: cheers and laughter that rise, now here, now there. */
export const cheers: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ + 1, 1.5)) {
    const seconds = random.range(1.2, 2.6);
    const samples = secondsToSamples(seconds);
    const pan = random.range(-0.9, 0.9);
    for (let voice = 0; voice < 5; voice++) {
      const chance = random.fork(`cheer ${at} ${voice}`);
      const sound = pinkNoise(samples, chance);
      const pitch = chance.range(650, 1500);
      applySweep(
        sound,
        'band',
        curveOf(samples, (t) => pitch * (1 + 0.35 * Math.sin((Math.PI * t) / seconds))),
        7,
      );
      applyBiquad(sound, bandPass(1300, 0.5));
      const shake = wander(samples, chance, 8, 0.4, 1);
      applyGain(
        sound,
        mapCurve(shake, (level, index) => {
          const t = (index * 64) / SAMPLE_RATE_HZ;
          return level * Math.max(0, Math.min(1, t / 0.25, (seconds - t) / 0.7));
        }),
      );
      addMono(
        track,
        sound,
        secondsToSamples(at - 1 + chance.range(0, 0.2)),
        chance.range(0.4, 1),
        pan + chance.range(-0.3, 0.3),
      );
    }
  }
  return track;
};
