import { hashText } from '../../../base/random.ts';
import type { Random } from '../../../base/random.ts';
import { strideOf } from '../../cast/gait.ts';
import type { Stride } from '../../cast/rig.ts';
import { isInStep } from '../../deeds/deeds.ts';
import { isPerson } from '../../kinds/kinds.ts';
import type { Action } from '../../script/screenplay.ts';
import { footfallsOf } from '../../stage/actors.ts';
import { placeAt, secondsOf } from '../../stage/track.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from '../../storyboard/storyboard.ts';
import { addMono } from '../dsp/track.ts';
import type { StereoPcm } from '../pcm.ts';
import { secondsToSamples, shotStart } from '../timeline.ts';
import { hear } from './listener.ts';
import { createStepPool } from './step-pool.ts';
import { surfaceOf } from './surface.ts';

/** Whoever is higher than this above the ground is carried, and makes no steps. */
const CARRIED_FROM_METRES = 0.3;

/** Adds the steps of one member through a shot, each at the sample at which its foot lands. */
export function addSteps(
  track: StereoPcm,
  storyboard: Storyboard,
  shot: Shot,
  actor: ActorTrack,
  member: CastMember,
  random: Random,
): void {
  const steps = createStepPool(surfaceOf(shot.scenery), random);
  const inStep = actor.keys.some(({ deed }) => deed !== undefined && isInStep(deed));
  const footfalls = footfallsOf(shot, actor, (action) => strideWhile(action, member, inStep));
  for (const footfall of footfalls) {
    const { y } = placeAt(actor, footfall.seconds, secondsOf(shot));
    if (y > CARRIED_FROM_METRES) continue;
    const action = actor.keys.findLast((key) => key.atSeconds <= footfall.seconds)?.action ?? 'walk';
    const stride = strideWhile(action, member, inStep);
    if (stride === undefined) continue;
    const heard = hear(storyboard.frame, shot, footfall.seconds, { x: footfall.x, y, z: footfall.z });
    // Left and right feet differ a little, always the same way.
    const limb = 0.9 + 0.2 * ((hashText(footfall.limb) % 100) / 100);
    const force = weightOf(member) * (action === 'run' ? 1.4 : 1) * limb * random.range(0.85, 1.1);
    const step = steps(stride.surface, heard.cutoffHz);
    addMono(track, step, secondsToSamples(shotStart(shot) + footfall.seconds), force * heard.gain, heard.pan);
  }
}

/** Whoever moves and is not carried walks, whatever else it does: speaks, waves, looks round. */
function strideWhile(action: Action, { kind, heightMetres, seed }: CastMember, inStep: boolean): Stride | undefined {
  if (NOT_ON_FOOT.has(action)) return undefined;
  return strideOf(kind, heightMetres, action === 'run' ? 'run' : 'walk', isPerson(kind) && !inStep ? seed : undefined);
}

/** Jumps and dances have steps of their own. */
const NOT_ON_FOOT: ReadonlySet<Action> = new Set<Action>([
  'fly',
  'drive',
  'sail',
  'swim',
  'sit',
  'lie',
  'jump',
  'dance',
]);

/** A child's step is lighter than a man's, a cat's than a dog's. Against a grown person of 1.7 m. */
function weightOf({ heightMetres }: CastMember): number {
  return Math.min(1.2, Math.max(0.5, Math.sqrt(heightMetres / 1.7)));
}
