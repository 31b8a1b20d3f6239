import type { Random } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import { callMoments } from '../../stage/calling.ts';
import { legsOf, placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { applyBiquad, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf, wander } from '../dsp/curve.ts';
import { whiteNoise } from '../dsp/noise.ts';
import { applySweep } from '../dsp/sweep.ts';
import { addTone, harmonicTable } from '../dsp/tone.ts';
import { addChannel, addMono, peak, scale } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { CALLS } from './call-table.ts';
import type { Call, Cry } from './call-table.ts';
import { hear } from './listener.ts';

const CALL_PEAK = 0.55;

/** Adds the calls of an animal while it does so: at the moments at which the picture opens its mouth. */
export function addCalls(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  member: CastMember,
  random: Random,
): void {
  const call = CALLS[member.kind];
  // Who speaks in words is not heard barking them.
  if (call === undefined || storyboard.lines.some((line) => line.member === member.id)) return;
  const smaller = cardOf(member.kind).size.heightMetres / member.heightMetres;
  for (const leg of legsOf(actor, secondsOf(shot))) {
    if (leg.from.action !== 'speak') continue;
    for (const moment of callMoments(leg.end - leg.start)) {
      const at = leg.start + moment;
      const heard = hear(storyboard.frame, shot, at, placeAt(actor, at, secondsOf(shot)));
      const sound = callOf(call, Math.min(1.6, Math.max(0.7, smaller ** 0.5)) * random.range(0.96, 1.04), random);
      applyBiquad(sound, lowPass(heard.cutoffHz));
      addMono(track, sound, secondsToSamples(shotStart(shot) + at), heard.gain, heard.pan);
    }
  }
}

/** A call as samples, peak 0.55; `higher` is a factor of its pitch and of its resonances: the young are smaller. */
export function callOf(call: Call, higher: number, random: Random): Float32Array {
  const seconds = Math.max(...call.map((cry) => cry.at + cry.seconds)) + 0.05;
  const sound = new Float32Array(secondsToSamples(seconds));
  for (const cry of call) addChannel(sound, cryOf(cry, higher, random), secondsToSamples(cry.at), cry.gain ?? 1);
  scale(sound, CALL_PEAK / Math.max(1e-6, peak(sound)));
  return sound;
}

/** A buzz and a breath through two resonances that move as the mouth opens (source and filter: G. Fant 1960). */
function cryOf(cry: Cry, higher: number, random: Random): Float32Array {
  const { seconds, hertz, mouth, breath = 0.1, rough = 0, flutterHz = 16 } = cry;
  const length = secondsToSamples(seconds);
  const share = (t: number) => Math.min(1, t / seconds);
  const drift = wander(length, random, 14, 1 - 0.02 - 0.06 * rough, 1 + 0.02 + 0.06 * rough);
  const pitch = curveOf(length, (t) => bent(hertz, share(t)) * higher).map((value, index) => value * drift[index]!);
  const level = curveOf(length, (t) => {
    const swell = Math.min(1, share(t) / 0.12) * Math.min(1, (1 - share(t)) / 0.3);
    const flutter = 1 - 0.55 * rough * (0.5 + 0.5 * Math.sin(2 * Math.PI * flutterHz * t));
    return swell * swell * (3 - 2 * swell) * flutter;
  });
  const source = new Float32Array(length);
  addTone(source, TABLE, pitch, level);
  const air = whiteNoise(length, random);
  applyGain(
    air,
    level.map((value) => value * breath * 0.5),
  );
  addChannel(source, air, 0, 1);
  const out = new Float32Array(length);
  for (const [index, gain] of [1, 0.6].entries()) {
    const band = source.slice();
    const [from, to] = [mouth[0][index]! * higher, mouth[1][index]! * higher];
    // The mouth opens to the middle of the cry and closes again.
    applySweep(
      band,
      'band',
      curveOf(length, (t) => from + (to - from) * Math.sin(Math.PI * share(t))),
      3.5,
    );
    addChannel(out, band, 0, gain);
  }
  addChannel(out, source, 0, 0.18);
  applyBiquad(out, highPass(45));
  return out;
}

const TABLE = harmonicTable(Array.from({ length: 32 }, (_, index) => (index + 1) ** -1.1));

/** From the first pitch over the middle one to the last. */
function bent([from, middle, to]: Cry['hertz'], share: number): number {
  return share < 0.5
    ? from + (middle - from) * Math.sin(Math.PI * share)
    : to + (middle - to) * Math.sin(Math.PI * share);
}
