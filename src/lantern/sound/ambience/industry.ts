import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import { brownNoise, whiteNoise } from '../dsp/noise.ts';
import { addBurst, addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack, eachChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments, type Layer } from './site.ts';

/** Machines that run: a motor's hum under load, its bearings, the air that it moves. */
export const machines: Layer = ({ length, random }) => {
  const track = createTrack(length);
  const table = harmonicTable([1, 0.5, 0.7, 0.2, 0.35, 0.12, 0.2]);
  const turns = random.range(46, 54);
  eachChannel(track, (samples, side) => {
    const chance = random.fork(`side ${side}`);
    addTone(
      samples,
      table,
      wander(length, random.fork('load'), 0.5, turns * 0.985, turns * 1.01),
      wander(length, chance, 0.8, 0.35, 0.6),
    );
    const body = brownNoise(length, chance);
    applyBiquad(body, bandPass(180, 0.5));
    addChannel(samples, body, 0, 0.9);
    const bearing = whiteNoise(length, chance);
    applyBiquad(bearing, bandPass(2400, 1.4));
    // One rough spot on the bearing comes round again and again.
    const beat = curveOf(length, (t) => 0.3 + 0.7 * Math.max(0, Math.sin(2 * Math.PI * 6.2 * t)) ** 6);
    applyGain(bearing, beat);
    addChannel(samples, bearing, 0, 0.05);
  });
  return track;
};

/** Work by hand and by tool: a hammer in runs, a saw that goes to and fro, something of steel that is dropped. */
export const hammering: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 2.6)) {
    const pan = random.range(-0.8, 0.8);
    const far = random.range(0.4, 1);
    const kind = random.next();
    if (kind < 0.5) hammer(at, pan, far);
    else if (kind < 0.85) saw(at, pan, far);
    else clang(at, pan, far);
  }
  return track;

  function hammer(at: number, pan: number, far: number): void {
    const blow = new Float32Array(secondsToSamples(0.3));
    const steel = random.range(1500, 2600);
    addBurst(blow, 0, 0.012, 0.7, random);
    addRing(blow, 0, 190, 0.08, 0.6);
    for (const [ratio, gain] of [
      [1, 0.4],
      [1.73, 0.25],
      [2.9, 0.12],
    ] as const)
      addRing(blow, 0, steel * ratio, 0.16, gain);
    const blows = random.integer(3, 6);
    const gap = random.range(0.3, 0.42);
    for (let index = 0; index < blows; index++)
      addMono(
        track,
        blow,
        secondsToSamples(at + index * gap * random.range(0.96, 1.04)),
        far * random.range(0.7, 1),
        pan,
      );
  }

  function saw(at: number, pan: number, far: number): void {
    const strokes = random.integer(4, 7);
    for (let stroke = 0; stroke < strokes; stroke++) {
      const samples = secondsToSamples(0.34);
      const teeth = whiteNoise(samples, random);
      applyBiquad(teeth, bandPass(stroke % 2 ? 2100 : 1500, 1));
      const rasp = wander(samples, random, 70, 0.2, 1);
      applyGain(
        teeth,
        mapCurve(rasp, (level, index) => level * Math.sin(Math.min(1, (index * 64) / samples) * Math.PI) ** 0.7),
      );
      addMono(track, teeth, secondsToSamples(at + stroke * 0.38), far * (stroke % 2 ? 0.28 : 0.4), pan);
    }
  }

  function clang(at: number, pan: number, far: number): void {
    const sound = new Float32Array(secondsToSamples(1.4));
    const pitch = random.range(420, 760);
    for (const [ratio, gain, seconds] of [
      [1, 0.5, 1.2],
      [2.76, 0.4, 0.9],
      [5.4, 0.25, 0.5],
      [8.93, 0.12, 0.3],
    ] as const)
      addRing(sound, 0, pitch * ratio, seconds, gain);
    addBurst(sound, 0, 0.02, 0.5, random);
    addMono(track, sound, secondsToSamples(at), far * 0.7, pan);
  }
};

/** A carriage on its rails, heard from within: the roll of the wheels, and joints that pass in twos. */
export const railRide: Layer = ({ length, random }) => {
  const track = createTrack(length);
  eachChannel(track, (samples, side) => {
    const roll = brownNoise(length, random.fork(`roll ${side}`));
    applyBiquad(roll, highPass(45));
    applyBiquad(roll, lowPass(420));
    applyGain(roll, wander(length, random.fork('sway'), 0.7, 0.7, 1));
    addChannel(samples, roll, 0, 1);
    const air = whiteNoise(length, random.fork(`air ${side}`));
    applyBiquad(air, bandPass(900, 0.4));
    addChannel(samples, air, 0, 0.03);
  });
  const clack = new Float32Array(secondsToSamples(0.16));
  addBurst(clack, 0, 0.02, 0.5, random);
  addRing(clack, 0, 130, 0.12, 0.9);
  addRing(clack, 0, 410, 0.06, 0.4);
  applyBiquad(clack, lowPass(1500));
  const gap = random.range(0.82, 0.95);
  for (let at = random.range(0, gap); at < length / SAMPLE_RATE_HZ; at += gap * random.range(0.99, 1.01))
    for (const [late, gain] of [
      [0, 1],
      [0.13, 0.8],
    ] as const)
      addMono(track, clack, secondsToSamples(at + late), gain * random.range(0.8, 1), random.range(-0.2, 0.2));
  return track;
};
