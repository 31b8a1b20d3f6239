import { createRandom } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Storyboard } from '../../storyboard/storyboard.ts';
import { createTrack } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { addCalls } from './calls.ts';
import { addDanceSteps } from './dance.ts';
import { addLeaps } from './leaps.ts';
import { addSteps } from './steps.ts';
import { addBoat, addCar } from './vehicles.ts';
import { addSwimming, addWingBeats } from './wings-and-water.ts';

/** Wings of a flock are a murmur; more than this many make it only louder. */
const BIRDS_HEARD_MAX = 4;

/** Everything that the cast is heard doing, on the timeline of the film; what is near and strong peaks at about 0.6. */
export function renderFoley(storyboard: Storyboard, length: number): StereoPcm {
  const track = createTrack(length);
  const members = new Map(storyboard.cast.map((member) => [member.id, member]));
  const random = createRandom(storyboard.seed).fork('foley');
  for (const shot of storyboard.shots) {
    let birds = 0;
    for (const actor of shot.tracks) {
      const member = members.get(actor.member);
      if (member === undefined) continue;
      const chance = random.fork(`${shot.index} ${actor.member}`);
      const { noise } = cardOf(member.kind);
      if (noise === 'engine') addCar(track, storyboard, shot, actor, chance);
      else if (noise === 'hull') addBoat(track, storyboard, shot, actor, chance);
      else if (noise === 'wings' && birds++ < BIRDS_HEARD_MAX)
        addWingBeats(track, storyboard, shot, actor, member, chance);
      addCalls(track, storyboard, shot, actor, member, chance);
      addSteps(track, storyboard, shot, actor, member, chance);
      addLeaps(track, storyboard, shot, actor, member, chance);
      addDanceSteps(track, storyboard, shot, actor, chance);
      addSwimming(track, storyboard, shot, actor, chance);
    }
  }
  return track;
}
