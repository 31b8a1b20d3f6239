import type { Random } from '../../../base/random.ts';
import { applyBiquad, bandPass, highPass, highShelf, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import { brownNoise, pinkNoise, whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer, Site } from './site.ts';

/** Traffic on dry streets: a low wash, and cars that come and go a street away. */
export const traffic: Layer = (site) => streetWash(site, 0);

/** Traffic on wet asphalt: the same, with the long hiss of tyres. */
export const wetTraffic: Layer = (site) => streetWash(site, 1);

function streetWash(site: Site, wet: number): StereoPcm {
  const { length, random } = site;
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const wash = brownNoise(length, random.fork(`wash ${side}`));
    applyBiquad(wash, highPass(70));
    applySweep(wash, 'low', wander(length, random.fork('distance'), 0.2, 220, 520), 0.7);
    addChannel(samples, wash, 0, 1);
    const air = pinkNoise(length, random.fork(`air ${side}`));
    applyBiquad(air, bandPass(1100, 0.35));
    addChannel(samples, air, 0, 0.24 + 0.1 * wet);
  });
  for (const at of moments(random, length / SAMPLE_RATE_HZ + 2, 2.9)) addPassingCar(track, at - 2, wet, random);
  return track;
}

function addPassingCar(track: StereoPcm, at: number, wet: number, random: Random): void {
  const seconds = random.range(3.4, 5);
  const length = secondsToSamples(seconds);
  const middle = seconds / 2;
  const near = curveOf(length, (t) => 1 / (1 + ((t - middle) * 2.2) ** 2));
  const tyres = whiteNoise(length, random);
  applySweep(
    tyres,
    'band',
    mapCurve(near, (close) => 380 + (900 + 1600 * wet) * close),
    0.6,
  );
  const engine = brownNoise(length, random);
  applyBiquad(engine, bandPass(random.range(70, 110), 1.5));
  const from = random.pick([-1, 1]);
  const loud = random.range(0.25, 0.6);
  for (const [channel, side] of [
    [track.left, -1],
    [track.right, 1],
  ] as const) {
    const heard = tyres.slice();
    addChannel(heard, engine, 0, 1.4);
    applyGain(
      heard,
      curveOf(length, (t) => {
        const edge = Math.min(1, t / 0.5, (seconds - t) / 0.5);
        const sideGain = 0.5 + 0.4 * side * from * Math.tanh((middle - t) * 1.2);
        return Math.max(0, edge) * sideGain * near[Math.round((t * SAMPLE_RATE_HZ) / 64)]!;
      }),
    );
    addChannel(channel, heard, secondsToSamples(at), loud * (0.3 + 0.25 * wet));
  }
}

/** A car horn some streets away: two reeds a third apart, in ones and twos. */
export const carHorn: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const table = harmonicTable([1, 0.7, 0.6, 0.45, 0.35, 0.2, 0.12]);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 7)) {
    const pitch = random.range(330, 420);
    const pan = random.range(-0.9, 0.9);
    const beeps = random.chance(0.4) ? [0.16, 0.4] : [random.range(0.3, 0.7)];
    let start = at;
    for (const seconds of beeps) {
      const samples = new Float32Array(secondsToSamples(seconds + 0.08));
      const gain = curveOf(samples.length, (t) => Math.max(0, Math.min(1, t / 0.02, (seconds + 0.06 - t) / 0.05)));
      for (const interval of [1, 1.26])
        addTone(
          samples,
          table,
          gain.map(() => pitch * interval),
          gain,
        );
      applyBiquad(samples, lowPass(1500));
      addMono(track, samples, secondsToSamples(start), 0.5, pan);
      start += seconds + 0.1;
    }
  }
  return track;
};

/** People of a busy pavement: talk without words, and heels that go by. */
export const crowd: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (let index = 0; index < 6; index++) {
    const talker = random.fork(`talker ${index}`);
    const voice = pinkNoise(length, talker);
    applySweep(voice, 'band', wander(length, talker, 4, 350, 950), 4);
    const syllables = wander(length, talker, 5, -0.3, 1);
    const phrases = wander(length, talker, 0.5, 0, 1);
    applyGain(
      voice,
      mapCurve(syllables, (level, at) => Math.max(0, level) ** 2 * (phrases[at] ?? 0)),
    );
    addMono(track, voice, 0, talker.range(0.4, 1), talker.range(-0.9, 0.9));
  }
  for (let index = 0; index < 2; index++) addWalker(track, random.fork(`walker ${index}`));
  return track;
};

function addWalker(track: StereoPcm, walker: Random): void {
  const step = new Float32Array(secondsToSamples(0.06));
  addBurst(step, 0, 0.012, 0.6, walker);
  addRing(step, 0, walker.range(700, 1100), 0.04, 0.5);
  applyBiquad(step, lowPass(2600));
  const end = track.left.length / SAMPLE_RATE_HZ;
  const speed = walker.range(0.12, 0.25) * walker.pick([-1, 1]);
  let pan = -Math.sign(speed);
  for (let at = walker.range(0, 1); at < end; at += walker.range(0.5, 0.54)) {
    addMono(track, step, secondsToSamples(at), 0.22 * walker.range(0.7, 1) * (1 - 0.6 * Math.abs(pan)), pan);
    pan += speed * 0.52;
    if (Math.abs(pan) > 1) pan = -Math.sign(speed);
  }
}

/** Signs and transformers: 100 Hz and its odd company, with the fizz of a tube that is about to fail. */
export const neonHum: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const table = harmonicTable([1, 0.25, 0.5, 0.15, 0.3, 0.1, 0.22, 0.05, 0.15, 0.03, 0.1]);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    const steady = curveOf(length, () => 100 + side * 0.15);
    addTone(samples, table, steady, wander(length, chance, 0.6, 0.5, 0.8), chance.next());
    const fizz = whiteNoise(length, chance);
    applyBiquad(fizz, bandPass(5200, 1.2));
    applyGain(
      fizz,
      mapCurve(wander(length, chance, 9, -0.9, 1), (level) => Math.max(0, level) ** 2 * 0.5),
    );
    addChannel(samples, fizz, 0, 1);
  });
  eachChannel(track, (samples) => applyBiquad(samples, highShelf(2500, -4)));
  return track;
};

/** A club behind two walls: only the beat and the bass come through, in the key and pace of the score. */
export const distantBass: Layer = ({ length, random, pulse }) => {
  const track = createTrack(length);
  const beat = pulse.beatSeconds / Math.max(1, Math.round(pulse.beatSeconds / 0.5));
  const pan = random.range(-0.6, 0.6);
  const thump = new Float32Array(secondsToSamples(0.3));
  addRing(thump, 0, 52, 0.28, 1);
  const notes = random.pick([
    [1, 1, 1.2, 1.5],
    [1, 1, 1, 1.2],
    [1, 1.5, 1, 1.2],
  ]);
  for (let index = 0; index * beat < length / SAMPLE_RATE_HZ; index++) {
    addMono(track, thump, secondsToSamples(index * beat), 1, pan);
    const note = new Float32Array(secondsToSamples(beat * 0.5));
    addRing(note, 0, pulse.tonicHz * (notes[(index >> 2) % notes.length] ?? 1), beat * 0.9, 0.5);
    applyGain(
      note,
      curveOf(note.length, (t) => Math.min(1, t / 0.02, Math.max(0, (beat * 0.5 - t) / 0.03))),
    );
    addMono(track, note, secondsToSamples((index + 0.5) * beat), 1, pan);
  }
  eachChannel(track, (samples) => applyBiquad(samples, lowPass(170)));
  return track;
};
