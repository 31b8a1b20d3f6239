import type { Random } from '../../../base/random.ts';
import { applyBiquad, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf } from '../dsp/curve.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { whiteNoise } from '../dsp/noise.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';

/** Plays one struck or plucked note: MIDI pitch, force 0 to 1, seconds until it is damped. Peak about the force. */
export type NotePlayer = (midi: number, force: number, seconds: number, random: Random) => Float32Array;

/** The pitch of a MIDI note in Hz, A4 = 440 (MIDI Tuning Standard). */
export function hertzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/**
 * A piano with felt before its strings: few partials, each a little sharp of its place by the string's stiffness
 * (H. Fletcher, "Normal vibration frequencies of a stiff piano string", JASA 1964), two strings that beat, a soft thump.
 */
export const piano: NotePlayer = (midi, force, seconds, random) => {
  const out = new Float32Array(secondsToSamples(Math.min(seconds + 0.35, 5)));
  const pitch = hertzOf(midi);
  const stiffness = 0.0004 * 2 ** ((midi - 60) / 18);
  const longest = 4.5 * 2 ** ((60 - midi) / 20);
  for (let partial = 1; partial <= 7; partial++) {
    const hertz = partial * pitch * Math.sqrt(1 + stiffness * partial * partial);
    // Felt takes the high partials, and more of them from a soft note.
    const gain = (0.5 / partial ** (2.1 - 0.7 * force)) * random.range(0.85, 1.1);
    const decay = longest / (0.6 + 0.5 * partial);
    addRing(out, 0, hertz, decay, gain);
    addRing(out, 0, hertz * 1.0009, decay * 1.3, gain * 0.5);
  }
  const hammer = new Float32Array(secondsToSamples(0.05));
  addBurst(hammer, 0, 0.03, 0.12 * force, random);
  applyBiquad(hammer, lowPass(420));
  for (let index = 0; index < Math.min(hammer.length, out.length); index++) out[index]! += hammer[index]!;
  return shaped(out, force, 0.006, seconds);
};

/** A celesta: steel bars over wooden boxes, a fundamental that stays and a glint that is gone at once. */
export const celesta: NotePlayer = (midi, force, seconds, random) => {
  const out = new Float32Array(secondsToSamples(Math.min(seconds + 0.8, 4)));
  const pitch = hertzOf(midi);
  const life = 2.2 * 2 ** ((72 - midi) / 24);
  addRing(out, 0, pitch, life, 0.6);
  addRing(out, 0, pitch * 1.001, life * 0.8, 0.15);
  addRing(out, 0, pitch * 4.02, life * 0.22, 0.12 * force);
  addRing(out, 0, pitch * 6.3, 0.12, 0.05 * force * random.range(0.6, 1));
  return shaped(out, force, 0.003, seconds + 0.5);
};

/** A harp: a plucked string by K. Karplus and A. Strong (Computer Music Journal 7(2), 1983), picked soft and in tune. */
export const harp: NotePlayer = (midi, force, seconds, random) => {
  const out = new Float32Array(secondsToSamples(Math.min(seconds + 0.6, 3.5)));
  // Reading late by one sample and the mean of two belong to the loop.
  const period = SAMPLE_RATE_HZ / hertzOf(midi) - 1.5;
  const whole = Math.floor(period);
  const fraction = period - whole;
  const string = whiteNoise(whole + 2, random);
  applyBiquad(string, lowPass(900 + 3200 * force));
  const keep = 10 ** (-3 / (2.6 * hertzOf(midi) * 2 ** ((60 - midi) / 30) || 1));
  let place = 0;
  let before = 0;
  for (let index = 0; index < out.length; index++) {
    const current = string[place]!;
    const next = string[place + 1 < string.length ? place + 1 : 0]!;
    // The fraction of a sample by a straight line keeps it in tune; the mean of two is the string's loss.
    const read = next + (current - next) * fraction;
    out[index] = read;
    string[place] = keep * 0.5 * (read + before);
    before = read;
    place = place + 1 === string.length ? 0 : place + 1;
  }
  return shaped(out, force * 0.9, 0.002, seconds);
};

/** Softens the first moments, damps the end, and sets the peak to the force. */
function shaped(sound: Float32Array, force: number, attackSeconds: number, seconds: number): Float32Array {
  const end = sound.length / SAMPLE_RATE_HZ;
  const release = Math.max(0.05, Math.min(0.5, end - Math.min(seconds, end - 0.05)));
  applyGain(
    sound,
    curveOf(sound.length, (t) => {
      const rise = 0.15 + 0.85 * Math.min(1, t / attackSeconds);
      return rise * Math.min(1, Math.max(0, (end - t) / release));
    }),
  );
  let highest = 1e-6;
  for (let index = 0; index < sound.length; index++) highest = Math.max(highest, Math.abs(sound[index]!));
  for (let index = 0; index < sound.length; index++) sound[index]! *= force / highest;
  return sound;
}

const STRINGS = harmonicTable([1, 0.62, 0.4, 0.3, 0.2, 0.16, 0.1, 0.07, 0.05, 0.035, 0.025, 0.018]);
const DARK = harmonicTable([1, 0.35, 0.12, 0.05, 0.02]);

/** Two players of soft strings on a note, long bows: one a little below, one a little above, with a slow vibrato. */
export function bow(midi: number, seconds: number, swell: (share: number) => number, random: Random): Float32Array {
  const length = secondsToSamples(seconds);
  const out = new Float32Array(length);
  const gain = curveOf(length, (t) => swell(Math.min(1, t / seconds)));
  for (const cents of [-5, 6]) {
    const pitch = hertzOf(midi + (cents + random.range(-1, 1)) / 100);
    const rate = random.range(4.2, 5.4);
    const start = random.range(0, 6);
    const vibrato = curveOf(
      length,
      (t) => pitch * (1 + 0.0022 * Math.min(1, t / 1.2) * Math.sin(start + 2 * Math.PI * rate * t)),
    );
    addTone(out, STRINGS, vibrato, gain, random.next());
  }
  return out;
}

/** A low note that carries the others: dark, round, slow to speak. */
export function bassNote(midi: number, seconds: number): Float32Array {
  const length = secondsToSamples(seconds);
  const out = new Float32Array(length);
  const gain = curveOf(
    length,
    (t) => Math.min(1, t / 0.12) * Math.min(1, Math.max(0, (seconds - t) / 0.35)) * Math.exp(-0.25 * t),
  );
  addTone(
    out,
    DARK,
    curveOf(length, () => hertzOf(midi)),
    gain,
  );
  return out;
}

/** A short low bow stroke, for the pulse under tension. */
export function stroke(midi: number, seconds: number, force: number): Float32Array {
  const length = secondsToSamples(seconds);
  const out = new Float32Array(length);
  const gain = curveOf(
    length,
    (t) => force * Math.min(1, t / 0.025) * Math.exp((-5 * t) / seconds) * Math.min(1, (seconds - t) / 0.03),
  );
  addTone(
    out,
    STRINGS,
    curveOf(length, () => hertzOf(midi)),
    gain,
  );
  applyBiquad(out, lowPass(900));
  return out;
}

/** A large frame drum, struck softly: its skin sinks in pitch as it dies away. */
export function drum(force: number, random: Random): Float32Array {
  const out = new Float32Array(secondsToSamples(0.9));
  addRing(out, 0, 62, 0.8, 0.9);
  addRing(out, 0, 98, 0.35, 0.4);
  addRing(out, 0, 151, 0.2, 0.25);
  addBurst(out, 0, 0.03, 0.25, random);
  applyBiquad(out, lowPass(600));
  for (let index = 0; index < out.length; index++) out[index]! *= force;
  return out;
}
