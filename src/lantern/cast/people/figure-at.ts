import type { Action } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Lens } from '../skeleton.ts';
import type { Build } from './build.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { poseOf } from './pose-of.ts';

/** Seconds in which one action runs into the next. */
const BLEND_SECONDS = 0.35;
/** Getting up takes longer. */
const RISE_SECONDS = 0.8;
/** Long enough that any action is well under way. */
const SETTLED_SECONDS = 10;

/** The figure of a person at a moment; in the first moments of an action it comes out of the one before. */
export function figureAt(actor: ActorState, build: Build, time: number, holding: boolean, lens?: Lens): Figure {
  const figure = figureOf(build, poseOf(actor, build, time), holding, lens);
  const { previousAction, actionTime } = actor;
  if (previousAction === undefined || (previousAction === actor.action && actor.previousDeed === actor.deed))
    return figure;
  const rises = previousAction === 'sit' || (actor.action === 'sit' && actor.chair === true);
  const share = actionTime / (rises ? RISE_SECONDS : BLEND_SECONDS);
  // Who sits down starts from a stand by itself; who lies is turned as a whole.
  const self = actor.deed === undefined && (actor.action === 'sit' || actor.action === 'lie');
  if (share >= 1 || self || previousAction === 'lie') return figure;
  const before = figureOf(build, poseOf(earlier(actor, previousAction), build, time), holding, lens);
  return mixDeep(before, figure, share * share * (3 - 2 * share));
}

/** The same person at the same place, still doing what it did before. */
function earlier(actor: ActorState, action: Action): ActorState {
  const moving = action === 'walk' || action === 'run';
  const { deed: _deed, previousDeed, ...plain } = actor;
  return {
    ...plain,
    ...(previousDeed === undefined ? {} : { deed: previousDeed }),
    action,
    actionTime: SETTLED_SECONDS + actor.actionTime,
    speed: moving ? Math.max(1, actor.speed) : 0,
  };
}

/** Mixes every number of two records of one shape; whatever is no number is the second's. */
function mixDeep<Shape>(from: Shape, to: Shape, share: number): Shape {
  if (typeof from === 'number' && typeof to === 'number') return (from + (to - from) * share) as Shape;
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) return to;
  const mixed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(to)) {
    const other = (from as Record<string, unknown>)[key];
    mixed[key] = other === undefined ? value : mixDeep(other, value, share);
  }
  return mixed as Shape;
}
