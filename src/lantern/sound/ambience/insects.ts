import type { Random } from '../../../base/random.ts';
import { applyBiquad, bandPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, mapCurve, wander } from '../dsp/curve.ts';
import { addGlide } from '../dsp/glide.ts';
import { whiteNoise } from '../dsp/noise.ts';
import { addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, createTrack } from '../dsp/track.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { secondsToSamples } from '../timeline.ts';
import { moments } from './site.ts';
import type { Layer } from './site.ts';

/** Field crickets at night: chirps of three or four pulses, each singer at its own pitch, pace and place. */
export const crickets: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (let index = 0; index < 5; index++) {
    const singer = random.fork(`singer ${index}`);
    const chirp = cricketChirp(singer);
    const gap = singer.range(0.36, 0.75);
    const pan = singer.range(-1, 1);
    const nearness = singer.range(0.25, 1);
    for (let at = singer.range(0, gap); at < length / SAMPLE_RATE_HZ; at += gap * singer.range(0.95, 1.05)) {
      addMono(track, chirp, secondsToSamples(at), nearness * singer.range(0.8, 1), pan);
    }
  }
  return track;
};

function cricketChirp(singer: Random): Float32Array {
  const pitch = singer.range(3900, 4900);
  const pulses = singer.integer(3, 4);
  const pulseSeconds = singer.range(0.016, 0.022);
  const chirp = new Float32Array(secondsToSamples(pulses * pulseSeconds * 1.9) + 1);
  for (let index = 0; index < pulses; index++) {
    const at = index * pulseSeconds * 1.9;
    addGlide(chirp, { at, seconds: pulseSeconds, fromHz: pitch * 1.01, toHz: pitch * 0.98, gain: 0.7 + 0.1 * index });
  }
  return chirp;
}

/** Insects of a summer field: grasshoppers that scratch in bouts, and now and then a bee that flies past. */
export const insects: Layer = ({ length, random }) => {
  const track = createTrack(length);
  for (let index = 0; index < 4; index++) {
    const singer = random.fork(`grasshopper ${index}`);
    const scratch = whiteNoise(length, singer);
    applyBiquad(scratch, bandPass(singer.range(6200, 8800), 4));
    const strokes = singer.range(16, 30);
    const bout = wander(length, singer, 0.5, -0.5, 1);
    applyGain(
      scratch,
      mapCurve(bout, (level, at) => {
        const stroke = Math.sin((Math.PI * strokes * at * 64) / SAMPLE_RATE_HZ) ** 4;
        return Math.max(0, level) * (0.15 + stroke);
      }),
    );
    addMono(track, scratch, 0, 0.6, singer.range(-0.9, 0.9));
  }
  for (const at of moments(random, length / SAMPLE_RATE_HZ, 6)) addBee(track, secondsToSamples(at), random);
  return track;
};

function addBee(track: { left: Float32Array; right: Float32Array }, start: number, random: Random): void {
  const seconds = random.range(1.8, 3);
  const length = secondsToSamples(seconds);
  const buzz = new Float32Array(length);
  const pitch = random.range(190, 235);
  const nearest = seconds * random.range(0.4, 0.6);
  const near = (at: number) => 1 / (1 + 9 * (at - nearest) ** 2);
  // It drops in pitch as it passes, a little, and never holds it.
  const turn = wander(length, random, 3, 0.96, 1.04);
  const pitchCurve = mapCurve(turn, (factor, index) => factor * pitch * (1.02 - (0.04 * index) / turn.length));
  const fade = (at: number) => Math.sin(Math.PI * Math.min(1, at / seconds));
  const table = harmonicTable([1, 0.8, 0.6, 0.5, 0.35, 0.3, 0.2, 0.15, 0.1]);
  addTone(
    buzz,
    table,
    pitchCurve,
    curveOf(length, (at) => 0.13 * near(at) * fade(at)),
  );
  const from = random.pick([-1, 1]);
  for (const [channel, side] of [
    [track.left, -1],
    [track.right, 1],
  ] as const) {
    const heard = buzz.slice();
    applyGain(
      heard,
      curveOf(length, (at) => 0.5 + 0.45 * side * from * (1 - (2 * at) / seconds)),
    );
    addChannel(channel, heard, start, 1);
  }
}
