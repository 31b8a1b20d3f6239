import type { Random } from '../../../base/random.ts';
import { legsOf, placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { addMono } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { hear } from './listener.ts';
import { createStepPool } from './step-pool.ts';
import { surfaceOf } from './surface.ts';

/** The beat that people dance to, counted from the start of the film: a foot comes down on each. */
const BEAT_SECONDS = 60 / 116;
const FORCE = 0.7;

/** Adds the feet of a member that dances. */
export function addDanceSteps(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  random: Random,
): void {
  const steps = createStepPool(surfaceOf(shot.scenery), random);
  const start = shotStart(shot);
  for (const leg of legsOf(actor, secondsOf(shot))) {
    if (leg.from.action !== 'dance') continue;
    const first = Math.ceil((start + leg.start) / BEAT_SECONDS);
    for (let beat = first; beat * BEAT_SECONDS < start + leg.end; beat++) {
      const shotTime = beat * BEAT_SECONDS - start;
      const heard = hear(storyboard.frame, shot, shotTime, placeAt(actor, shotTime, secondsOf(shot)));
      const gain = FORCE * random.range(0.8, 1) * heard.gain;
      addMono(track, steps('foot', heard.cutoffHz), secondsToSamples(beat * BEAT_SECONDS), gain, heard.pan);
    }
  }
}
