import type { Random } from '../../../base/random.ts';
import { isPerson } from '../../kinds/kinds.ts';
import { strideOf } from '../../cast/gait.ts';
import { legsOf, placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { addMono } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { hear } from './listener.ts';
import { createStepPool } from './step-pool.ts';
import { surfaceOf } from './surface.ts';

/** The leap that a rig draws, over and over while a member jumps; seconds since each leap began. */
interface Leap {
  readonly seconds: number;
  readonly takeOff: number;
  readonly landing: number;
}
const PERSON_LEAP: Leap = { seconds: 1.25, takeOff: 0.42, landing: 0.92 };
const ANIMAL_LEAP: Leap = { seconds: 1.15, takeOff: 0.2875, landing: 0.8625 };

/** Hind and fore feet, left and right: they never land quite together. */
const SPREAD_SECONDS = 0.018;

/** Seconds since the shot began at which a jumping member lands. */
export function landingsOf(shot: Shot, actor: ActorTrack, member: CastMember): readonly number[] {
  return momentsOf(shot, actor, leapOf(member), 'landing');
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
  const foot = strideOf(member.kind, member.heightMetres, 'run')?.surface;
  if (foot === undefined) return;
  const touches = [
    ...momentsOf(shot, actor, leapOf(member), 'takeOff').map((seconds) => ({ seconds, force: 0.5 })),
    ...landingsOf(shot, actor, member).map((seconds) => ({ seconds, force: 1.5 })),
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

function leapOf({ kind }: CastMember): Leap {
  return isPerson(kind) ? PERSON_LEAP : ANIMAL_LEAP;
}

function momentsOf(shot: Shot, actor: ActorTrack, leap: Leap, what: 'takeOff' | 'landing'): readonly number[] {
  const moments: number[] = [];
  let began: number | undefined;
  for (const leg of legsOf(actor, secondsOf(shot))) {
    // A jump goes on over neighbouring legs, as the rigs count it.
    began = leg.from.action === 'jump' ? (began ?? leg.start) : undefined;
    if (began === undefined) continue;
    const first = Math.ceil((leg.start - began - leap[what]) / leap.seconds);
    for (let at = began + Math.max(0, first) * leap.seconds + leap[what]; at < leg.end; at += leap.seconds) {
      moments.push(at);
    }
  }
  return moments;
}
