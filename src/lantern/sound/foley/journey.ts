import { placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, FrameSize, Shot } from '../../storyboard/storyboard.ts';
import { CURVE_STEP, curveLength } from '../dsp/curve.ts';
import type { Curve } from '../dsp/curve.ts';
import { SAMPLE_RATE_HZ } from '../pcm.ts';
import { SPEED_OF_SOUND } from '../../light/lightning.ts';
import { secondsToSamples } from '../timeline.ts';
import { hear } from './listener.ts';

/** How a thing that moves through a shot is heard, as curves over the shot. */
export interface Journey {
  /** Samples. */
  readonly length: number;
  readonly left: Curve;
  readonly right: Curve;
  readonly cutoffHz: Curve;
  /** Metres per second along the ground. */
  readonly speed: Curve;
  /** Factor of the pitch by Doppler's effect. */
  readonly doppler: Curve;
}

/** Places are read so often a second, and lines drawn between. */
const READINGS_HZ = 40;
/** A sound that begins or ends with the picture does so over this time, so that a cut does not click. */
const EDGE_SECONDS = 0.03;

/** Follows an actor through a shot. */
export function journeyOf(frame: FrameSize, shot: Shot, actor: ActorTrack): Journey {
  const seconds = secondsOf(shot);
  const length = secondsToSamples(seconds);
  const count = Math.ceil(seconds * READINGS_HZ) + 2;
  const readings = Array.from({ length: count }, (_, index) => {
    const at = Math.min(index / READINGS_HZ, seconds);
    const place = placeAt(actor, at, seconds);
    return { place, ...hear(frame, shot, at, place) };
  });
  const between = (value: (index: number) => number): Curve => {
    const values = readings.map((_, index) => value(index));
    return curveAlong(length, values);
  };
  const moved = (index: number) => {
    const here = readings[Math.min(index + 1, count - 2)];
    const before = readings[Math.max(0, Math.min(index, count - 3))];
    return { here, before };
  };
  const speed = between((index) => {
    const { here, before } = moved(index);
    if (here === undefined || before === undefined) return 0;
    return Math.hypot(here.place.x - before.place.x, here.place.z - before.place.z) * READINGS_HZ;
  });
  const doppler = between((index) => {
    const { here, before } = moved(index);
    if (here === undefined || before === undefined) return 1;
    const away = (here.distanceMetres - before.distanceMetres) * READINGS_HZ;
    return SPEED_OF_SOUND / (SPEED_OF_SOUND + Math.min(Math.max(away, -60), 60));
  });
  const side = (sign: -1 | 1) => {
    const curve = between((index) => {
      const { gain, pan } = readings[index] ?? { gain: 0, pan: 0 };
      return gain * Math.cos(((1 - sign * pan) * Math.PI) / 4);
    });
    return curve.map((gain, index) => gain * edgeAt((index * CURVE_STEP) / SAMPLE_RATE_HZ, seconds));
  };
  return {
    length,
    left: side(-1),
    right: side(1),
    cutoffHz: between((index) => readings[index]?.cutoffHz ?? 0),
    speed,
    doppler,
  };
}

function edgeAt(seconds: number, end: number): number {
  return Math.max(0, Math.min(1, seconds / EDGE_SECONDS, (end - seconds) / EDGE_SECONDS));
}

function curveAlong(length: number, values: readonly number[]): Curve {
  const curve = new Float32Array(curveLength(length));
  for (let index = 0; index < curve.length; index++) {
    const place = (index * CURVE_STEP * READINGS_HZ) / SAMPLE_RATE_HZ;
    const whole = Math.min(Math.floor(place), values.length - 2);
    const from = values[whole] ?? 0;
    const to = values[whole + 1] ?? from;
    curve[index] = from + (to - from) * Math.min(1, place - whole);
  }
  return curve;
}
