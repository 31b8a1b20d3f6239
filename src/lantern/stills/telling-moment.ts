import { gaitOf } from '../cast/gait.ts';
import type { Gait } from '../kinds/kind-card.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Action } from '../script/screenplay.ts';
import { actorsAt } from '../stage/actors.ts';
import type { ActorState } from '../stage/stage.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Shot, Storyboard } from '../storyboard/storyboard.ts';

/** A frame of a film and how well a single picture of it tells what happens. */
export interface Moment {
  readonly shot: Shot;
  readonly frame: number;
  /** 0 (nobody does anything) and up; moments of one film compare. */
  readonly worth: number;
}

/** How much a picture gains from an action that is seen in it. */
const WORTH: Readonly<Record<Action, number>> = {
  stand: 0.25,
  turn: 0.4,
  look: 0.5,
  smile: 0.6,
  speak: 0.6,
  sit: 0.7,
  lie: 0.7,
  eat: 0.8,
  walk: 0.8,
  drive: 0.8,
  sail: 0.8,
  swim: 0.8,
  run: 1,
  wave: 1,
  dance: 1,
  fly: 1,
  fall: 1.6,
  drop: 1.6,
  roll: 1,
  spin: 0.3,
  burst: 0.9,
  break: 1.2,
  burn: 0.5,
  open: 0.8,
  jump: 1.1,
  melt: 0.8,
  boil: 0.6,
  ring: 0.6,
  swing: 0.6,
  light: 0.8,
  flicker: 0.6,
  sink: 1,
  drift: 1,
  spill: 1.2,
  overflow: 0.8,
  drip: 0.5,
  tear: 1.2,
  fold: 0.8,
  unroll: 0.8,
  wilt: 0.8,
  deflate: 1,
  swell: 0.8,
  collapse: 1.4,
  'go-out': 0.6,
  close: 0.8,
  fill: 1,
  drench: 1,
  cloud: 1,
  flutter: 0.8,
  'blow-away': 1,
  glide: 1,
  'float-down': 1,
  levitate: 1,
  slide: 0.8,
  invert: 1,
  bounce: 1.1,
  grow: 0.8,
  shrink: 0.8,
  recolour: 0.8,
  rust: 0.8,
  rot: 0.8,
  freeze: 0.8,
  char: 0.8,
  scatter: 1,
  spray: 1,
  hatch: 1.2,
  'pop-up': 1,
  crackle: 1,
  erupt: 1,
  blossom: 0.8,
  'fog-up': 0.8,
  bake: 0.8,
  'feed-out': 0.8,
  hoist: 0.8,
  lower: 0.8,
  circle: 0.8,
};

/** When a body has begun, it takes this long to be in the middle of it, seconds. */
const SETTLED_SECONDS = 0.8;
/** The parts of a shot at its two ends that are not looked at: there people come, go and turn. */
const END_SHARE = 0.08;
/** Of a person's leap: see `cast/people/poses/acting.ts`. */
const LEAP = { seconds: 1.25, top: 0.67, half: 0.25 };
/** Radians a second at which a hand waves, and beats a second of a dance; see there too. */
const WAVE_SPEED = 8.5;
const DANCE_BEATS = 116 / 60;
/** Shares of a stride at which legs are farthest apart; `period` is the share after which they are so again. */
const STRETCHED: Readonly<Record<Gait['name'], { readonly phase: number; readonly period: number }>> = {
  walk: { phase: 0.47, period: 0.5 },
  trot: { phase: 0.49, period: 0.5 },
  run: { phase: 0.43, period: 0.5 },
  gallop: { phase: 0.38, period: 1 },
};
/** A horse reaches out while its hind legs push, and is gathered in the air. */
const HORSE_STRETCHED = 0.28;

/** The moments of a shot, every frame but its ends, with their worth. */
export function momentsOf(storyboard: Storyboard, shot: Shot): readonly Moment[] {
  const ends = Math.floor(shot.frameCount * END_SHARE);
  return Array.from({ length: Math.max(1, shot.frameCount - 2 * ends) }, (_, index) => {
    const shotFrame = Math.min(shot.frameCount - 1, ends + index);
    const actors = actorsAt(storyboard, shot, shotFrame / FRAME_RATE);
    const worths = actors.map((actor) => worthOf(actor, (shot.startFrame + shotFrame) / FRAME_RATE));
    const mean = worths.reduce((sum, worth) => sum + worth, 0) / Math.max(1, worths.length);
    return { shot, frame: shot.startFrame + shotFrame, worth: mean + 0.5 * Math.max(0, ...worths) };
  });
}

/** The best of several moments; the earliest of equals. */
export function bestMoment(moments: readonly Moment[]): Moment {
  const [first, ...others] = moments;
  if (first === undefined) throw new Error('Cannot choose a moment: there is none');
  return others.reduce((best, moment) => (moment.worth > best.worth + 1e-9 ? moment : best), first);
}

function worthOf(actor: ActorState, filmTime: number): number {
  const turning = actor.turned === undefined ? 1 : Math.min(1, actor.turned.secondsAgo / SETTLED_SECONDS);
  const settled = Math.min(1, actor.actionTime / SETTLED_SECONDS);
  return WORTH[actor.action] * (0.4 + 0.6 * phaseOf(actor, filmTime)) * (0.5 + 0.5 * Math.min(turning, settled));
}

/** How far an action is at its height, 0 to 1. */
function phaseOf(actor: ActorState, filmTime: number): number {
  const { action, actionTime, member } = actor;
  const gait = gaitOf(member.kind, action);
  if (gait !== undefined)
    return stretched(gait, member.kind, actor.travelled / (gait.strideHeights * member.heightMetres));
  switch (action) {
    case 'jump':
      return Math.max(0, 1 - Math.abs((actionTime % LEAP.seconds) - LEAP.top) / LEAP.half);
    case 'wave':
      return 0.5 + 0.5 * Math.sin(actionTime * WAVE_SPEED);
    case 'dance':
      return Math.abs(Math.sin(filmTime * DANCE_BEATS * Math.PI));
    case 'speak':
      return actor.mouth;
    default:
      return 1;
  }
}

function stretched(gait: Gait, kind: Kind, strides: number): number {
  const { phase, period } = STRETCHED[gait.name];
  const peak = kind === 'horse' && gait.name === 'gallop' ? HORSE_STRETCHED : phase;
  return 0.5 + 0.5 * Math.cos(((strides - peak) / period) * Math.PI * 2);
}
