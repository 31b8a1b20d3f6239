import type { Random } from '../../../base/random.ts';
import { legsOf, placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { applyBiquad, bandPass, highPass, lowPass } from '../dsp/biquad.ts';
import { applyGain, curveOf } from '../dsp/curve.ts';
import { addBubble } from '../dsp/grain.ts';
import { pinkNoise, whiteNoise } from '../dsp/noise.ts';
import { addChannel, addMono } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { hear } from './listener.ts';

/** Adds the beat of wings while a bird flies: slower and darker the larger it is, with glides between. */
export function addWingBeats(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  member: CastMember,
  random: Random,
): void {
  const perSecond = Math.min(9, 2.2 / Math.sqrt(Math.max(member.heightMetres, 0.06)));
  for (const leg of legsOf(actor, secondsOf(shot))) {
    if (leg.from.action !== 'fly') continue;
    let beatsLeft = random.integer(6, 14);
    for (let at = leg.start + random.range(0, 0.2); at < leg.end; at += 1 / perSecond) {
      if (beatsLeft-- <= 0) {
        at += random.range(0.3, 0.8);
        beatsLeft = random.integer(6, 14);
      }
      const heard = hear(storyboard.frame, shot, at, placeAt(actor, at, secondsOf(shot)));
      const beat = wingBeat(0.7 / perSecond, member.heightMetres, random);
      applyBiquad(beat, lowPass(heard.cutoffHz));
      addMono(track, beat, secondsToSamples(shotStart(shot) + at), 0.3 * heard.gain, heard.pan);
    }
  }
}

function wingBeat(seconds: number, heightMetres: number, random: Random): Float32Array {
  const sound = pinkNoise(secondsToSamples(seconds), random);
  applyBiquad(sound, bandPass(Math.min(1800, 420 / Math.sqrt(Math.max(heightMetres, 0.05))), 0.9));
  applyGain(
    sound,
    curveOf(sound.length, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 2 * random.range(0.9, 1)),
  );
  return sound;
}

/** Adds a splash where a member goes into the water, and one for each stroke that it swims. */
export function addSwimming(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  random: Random,
): void {
  for (const leg of legsOf(actor, secondsOf(shot))) {
    if (leg.from.action !== 'swim') continue;
    let force = leg.start > 0 ? 1 : 0.5;
    for (let at = leg.start; at < leg.end; at += random.range(0.75, 1)) {
      const heard = hear(storyboard.frame, shot, at, placeAt(actor, at, secondsOf(shot)));
      addMono(track, splash(force, random), secondsToSamples(shotStart(shot) + at), heard.gain, heard.pan);
      force = random.range(0.35, 0.55);
    }
  }
}

/** Water that is struck: a burst that darkens, drops that fall back, bubbles that rise. Peak about 0.6 at force 1. */
export function splash(force: number, random: Random): Float32Array {
  const length = secondsToSamples(0.3 + 0.5 * force);
  const seconds = 0.3 + 0.5 * force;
  const sound = whiteNoise(length, random);
  applyBiquad(sound, highPass(320));
  applyBiquad(sound, lowPass(2400 + 2400 * force));
  applyGain(
    sound,
    curveOf(length, (t) => Math.min(1, t / 0.012) * Math.exp((-6 * t) / seconds) * 0.5 * force),
  );
  const drops = new Float32Array(length);
  for (let count = Math.round(8 + 22 * force); count > 0; count--) {
    addBubble(
      drops,
      Math.floor(random.next() * length * 0.8),
      random.range(0.0012, 0.006),
      random.range(0.03, 0.2) * force,
    );
  }
  addChannel(sound, drops, 0, 1);
  return sound;
}
