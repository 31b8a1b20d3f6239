import type { Random } from '../../../base/random.ts';
import { legsOf, placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { addMono } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { hear } from './listener.ts';
import { createStepPool } from './step-pool.ts';
import { surfaceOf } from './surface.ts';

/** The leap that the rigs draw, over and over while a member jumps: gather, fly, land, as shares of one leap. */
const LEAP_SECONDS = 1.15;
const TAKE_OFF_SHARE = 0.25;
const LANDING_SHARE = 0.75;

/** Hind and fore feet, left and right: they never land quite together. */
const SPREAD_SECONDS = 0.018;

/** Seconds since the shot began at which a jumping member lands. */
export function landingsOf(shot: Shot, actor: ActorTrack): readonly number[] {
  return momentsOf(shot, actor, LANDING_SHARE);
}

/** Adds the push and the landing of each jump of a member. */
export function addLeaps(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  member: CastMember,
  random: Random,
): void {
  const foot = member.kind === 'horse' || member.kind === 'deer' ? 'hoof' : member.heightMetres < 0.8 ? 'paw' : 'foot';
  const touches = [
    ...momentsOf(shot, actor, TAKE_OFF_SHARE).map((seconds) => ({ seconds, force: 0.5 })),
    ...landingsOf(shot, actor).map((seconds) => ({ seconds, force: 1.5 })),
  ];
  const steps = createStepPool(surfaceOf(shot.scenery), random);
  for (const { seconds, force } of touches) {
    const heard = hear(storyboard.frame, shot, seconds, placeAt(actor, seconds, secondsOf(shot)));
    for (const late of [0, SPREAD_SECONDS]) {
      const gain = force * random.range(0.8, 1) * heard.gain;
      addMono(track, steps(foot, heard.cutoffHz), secondsToSamples(shotStart(shot) + seconds + late), gain, heard.pan);
    }
  }
}

function momentsOf(shot: Shot, actor: ActorTrack, share: number): readonly number[] {
  const moments: number[] = [];
  let began: number | undefined;
  for (const leg of legsOf(actor, secondsOf(shot))) {
    // A jump goes on over neighbouring legs, as the rigs count it.
    began = leg.from.action === 'jump' ? (began ?? leg.start) : undefined;
    if (began === undefined) continue;
    const first = Math.ceil((leg.start - began) / LEAP_SECONDS - share);
    for (let count = Math.max(0, first); ; count++) {
      const at = began + (count + share) * LEAP_SECONDS;
      if (at >= leg.end) break;
      moments.push(at);
    }
  }
  return moments;
}
