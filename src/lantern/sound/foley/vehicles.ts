import type { Random } from '../../../base/random.ts';
import type { ActorTrack, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { lap } from '../ambience/water.ts';
import { applyBiquad, bandPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import { brownNoise, whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addRing, addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { journeyOf } from './journey.ts';
import type { Journey } from './journey.ts';

/** Harmonics of half the firing rate: the even ones lead, the odd ones are the unevenness of real cylinders. */
const ENGINE = harmonicTable([0.3, 1, 0.35, 0.7, 0.25, 0.5, 0.2, 0.36, 0.14, 0.25, 0.1, 0.18, 0.08, 0.12, 0.06, 0.08]);
/** Firings a second of a four-cylinder engine at 900 a minute (two a turn). */
const IDLE_HZ = 30;

/** Adds a car: engine by its speed, tyres by the road, both as they come near and pass. */
export function addCar(track: StereoPcm, storyboard: Storyboard, shot: Shot, actor: ActorTrack, random: Random): void {
  if (!actor.keys.some((key) => key.action === 'drive')) return;
  const journey = journeyOf(storyboard.frame, shot, actor);
  const { length, speed, doppler } = journey;
  const sound = new Float32Array(length);
  const firing = mapCurve(speed, (metres, index) => (IDLE_HZ + 4.6 * metres ** 0.85) * (doppler[index] ?? 1));
  const load = mapCurve(
    wander(length, random, 6, 0.85, 1),
    (value, index) => value * (0.16 + 0.008 * (speed[index] ?? 0)),
  );
  addTone(
    sound,
    ENGINE,
    mapCurve(firing, (hertz) => hertz / 2),
    load,
  );
  const breath = brownNoise(length, random);
  applySweep(
    breath,
    'band',
    mapCurve(firing, (hertz) => hertz * 4),
    0.8,
  );
  addChannel(sound, breath, 0, 0.25);
  applyBiquad(sound, lowPass(1600, 0.6));
  addChannel(sound, tyres(length, speed, shot.scenery.wetness, random), 0, 1);
  placeOn(track, sound, shot, journey, 3);
}

/** Rubber on the road: a hum on dry ground, a long bright hiss where water stands. */
function tyres(length: number, speed: Curve, wetness: number, random: Random): Float32Array {
  const dry = whiteNoise(length, random);
  applyBiquad(dry, bandPass(850, 0.6));
  applyGain(
    dry,
    mapCurve(speed, (metres) => 0.16 * Math.min(1, metres / 14) ** 1.5),
  );
  if (wetness <= 0) return dry;
  const wet = whiteNoise(length, random);
  applyBiquad(wet, bandPass(3400, 0.5));
  applyGain(
    wet,
    mapCurve(speed, (metres) => 0.3 * wetness * Math.min(1, metres / 10)),
  );
  addChannel(dry, wet, 0, 1);
  return dry;
}

/** Adds a boat: water against its hull, the creak of its timber, and a small engine when it drives. */
export function addBoat(track: StereoPcm, storyboard: Storyboard, shot: Shot, actor: ActorTrack, random: Random): void {
  const journey = journeyOf(storyboard.frame, shot, actor);
  const { length, speed, doppler } = journey;
  const seconds = length / SAMPLE_RATE_HZ;
  const sound = new Float32Array(length);
  for (let at = random.range(0, 0.3); at < seconds; at += random.range(0.35, 0.8)) {
    addChannel(sound, lap(random), secondsToSamples(at), random.range(0.4, 0.8));
  }
  for (let at = random.range(0.3, 1.2); at < seconds; at += random.range(1.8, 3.4)) {
    addChannel(sound, creak(random), secondsToSamples(at), 0.16);
  }
  const wash = whiteNoise(length, random);
  applyBiquad(wash, bandPass(1100, 0.5));
  applyGain(
    wash,
    mapCurve(speed, (metres) => 0.05 * Math.min(1, metres / 4)),
  );
  addChannel(sound, wash, 0, 1);
  if (actor.keys.some((key) => key.action === 'drive')) {
    const putter = mapCurve(speed, (metres, index) => (9 + 1.5 * metres) * (doppler[index] ?? 1));
    const engine = new Float32Array(length);
    addTone(
      engine,
      PUTTER,
      putter,
      curveOf(length, () => 0.35),
    );
    applyBiquad(engine, lowPass(520));
    addChannel(sound, engine, 0, 1);
  }
  placeOn(track, sound, shot, journey, 1.8);
}

/** One soft stroke a period: its harmonics are nearly equal up to the exhaust's own pitch. */
const PUTTER = harmonicTable(Array.from({ length: 36 }, (_, index) => 1 / (1 + ((index - 9) / 8) ** 2)));

/** Wood that sticks and slips: a train of taps that quickens, through the hull's own tones. */
function creak(random: Random): Float32Array {
  const seconds = random.range(0.3, 0.6);
  const out = new Float32Array(secondsToSamples(seconds + 0.1));
  const body = random.range(260, 420);
  let rate = random.range(26, 40);
  for (let at = 0; at < seconds; at += 1 / rate) {
    const swell = Math.sin((Math.PI * at) / seconds);
    const start = secondsToSamples(at);
    addRing(out, start, body, 0.03, 0.5 * swell);
    addRing(out, start, body * 2.3, 0.02, 0.35 * swell);
    addRing(out, start, body * 4.1, 0.012, 0.2 * swell);
    rate *= random.range(0.98, 1.06);
  }
  return out;
}

function placeOn(track: StereoPcm, sound: Float32Array, shot: Shot, journey: Journey, level: number): void {
  applySweep(sound, 'low', journey.cutoffHz, 0.7);
  const start = secondsToSamples(shotStart(shot));
  for (const [channel, gain] of [
    [track.left, journey.left],
    [track.right, journey.right],
  ] as const) {
    const heard = sound.slice();
    applyGain(heard, gain);
    addChannel(channel, heard, start, level);
  }
}
