import { lightFor } from '../light/light-for.ts';
import type { Light } from '../light/light.ts';
import { practicalLamps } from '../light/practical-lamps.ts';
import { dreamt } from '../sets/dream.ts';
import { withFarLandmark } from '../sets/far-landmark.ts';
import { withGround } from '../sets/grounds/grounds.ts';
import { buildSet } from '../sets/registry.ts';
import { standingCast } from '../sets/standing-cast.ts';
import type { BuiltSet } from '../sets/set.ts';
import { FRAME_RATE, type Scenery, type Shot, type Storyboard } from '../storyboard/storyboard.ts';
import { actorsAt } from './actors.ts';
import { cameraAt } from './camera.ts';
import { clearSet } from './clearing.ts';
import { withNearFog } from './near-air.ts';
import type { Stage } from './stage.ts';
import { withSunInSight } from './sun-in-sight.ts';
import { secondsOf } from './track.ts';

/** A shot's scenery as it is built and lit. */
interface Built {
  /** The shot as if its scenery were always this one. */
  readonly shot: Shot;
  readonly light: Light;
  readonly set: BuiltSet;
  /** Members of the cast that are pieces of the set here: trees, buildings. */
  readonly standing: ReadonlySet<string>;
}

/** Share of a shot that its first light stays, and its last. */
const STAY = 0.12;

/** Tells what the stage looks like at any frame; the places of the newest shot are kept built. */
export function createStaging(storyboard: Storyboard): (frame: number) => Stage {
  let newest: Shot | undefined;
  let built: (Built | undefined)[] = [];
  const build = (shot: Shot, scenery: Scenery): Built => {
    const light = lightFor(scenery);
    const own = buildSet(scenery, light);
    const plain = scenery.landmark === undefined ? own : withFarLandmark(own, scenery.landmark, scenery);
    const whole = storyboard.look === 'surreal' ? dreamt(plain, scenery) : plain;
    const cleared = clearSet(whole, shot, storyboard.cast, storyboard.frame);
    const { support } = scenery;
    const set = support === undefined ? cleared : withGround(cleared, support, scenery, light);
    const lamps = [...set.lamps, ...practicalLamps(scenery.lighting)];
    const standing = actorsAt(storyboard, shot, 0).flatMap((actor) => {
      const pieces = actor.actionLeft < secondsOf(shot) ? undefined : standingCast(actor, scenery, light);
      return pieces === undefined ? [] : [{ member: actor.member.id, pieces }];
    });
    return {
      shot: scenery === shot.scenery ? shot : { ...shot, scenery },
      light: withSunInSight(withNearFog(light, set, shot), set, shot, storyboard.frame),
      set: { ...set, lamps, pieces: [...set.pieces, ...standing.flatMap(({ pieces }) => pieces)] },
      standing: new Set(standing.map(({ member }) => member)),
    };
  };
  return (frame) => {
    const shot = shotAt(storyboard, frame);
    if (newest !== shot) [newest, built] = [shot, []];
    const shotTime = (frame - shot.startFrame) / FRAME_RATE;
    const { first, share } = lightAt(shot, frame - shot.startFrame);
    const sceneries = [shot.scenery, ...(shot.becomes ?? [])];
    const stageOf = (index: number): Stage => {
      const { standing, ...there } = (built[index] ??= build(shot, sceneries[index] ?? shot.scenery));
      return {
        ...there,
        time: frame / FRAME_RATE,
        shotTime,
        camera: cameraAt(shot, shotTime),
        actors: actorsAt(storyboard, shot, shotTime).filter(({ member }) => !standing.has(member.id)),
      };
    };
    return share === 0 ? stageOf(first) : { ...stageOf(first), turning: { toward: stageOf(first + 1), share } };
  };
}

/** Which of a shot's sceneries it is in at a frame, and how far on the way to the next. */
function lightAt(shot: Shot, frame: number): { readonly first: number; readonly share: number } {
  const steps = shot.becomes?.length ?? 0;
  if (steps === 0) return { first: 0, share: 0 };
  const gone = frame / Math.max(1, shot.frameCount - 1);
  if (shot.becomesAt !== undefined) return lightOfTurns(shot.becomesAt, gone, shot.frameCount / FRAME_RATE);
  const along = Math.min(1, Math.max(0, (gone - STAY) / (1 - 2 * STAY))) * steps;
  const first = Math.min(steps - 1, Math.floor(along));
  const share = along - first;
  return share >= 1 ? { first: steps, share: 0 } : { first, share };
}

/** How long one light takes to turn into the next that the prompt names, seconds. */
const TURN_SECONDS = 0.9;

/** Each light holds from its turn to the next, and the turn itself is a slow fade that ends a little after it. */
function lightOfTurns(
  turns: readonly number[],
  gone: number,
  seconds: number,
): { readonly first: number; readonly share: number } {
  const long = TURN_SECONDS / seconds;
  const next = turns.findIndex((at) => gone < at + long / 2);
  if (next < 0) return { first: turns.length, share: 0 };
  return { first: next, share: Math.max(0, (gone - turns[next]!) / long + 0.5) };
}

/** The shot that a frame belongs to. */
export function shotAt(storyboard: Storyboard, frame: number): Shot {
  const shot = storyboard.shots.find((each) => frame >= each.startFrame && frame < each.startFrame + each.frameCount);
  if (shot === undefined) throw new Error(`Cannot find shot: frame ${frame}, film has ${storyboard.frameCount}`);
  return shot;
}
