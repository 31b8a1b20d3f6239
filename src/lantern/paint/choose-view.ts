import { actorsAt } from '../stage/actors.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { secondsOf } from '../stage/track.ts';
import { isUsersOwn } from '../storyboard/storyboard.ts';
import type { Facing, Shot, Storyboard } from '../storyboard/storyboard.ts';

/** A view as a shot is to be chosen for. */
export interface ViewTraits {
  readonly looks: 'left' | 'right' | 'viewer' | 'away';
  /** How much of the whole it shows, from the top, 0 to 1. */
  readonly share: number;
  /** How many pixels the whole would be high at its detail. */
  readonly pixelsHigh: number;
  /** Whether it was told from its ground, and how ragged its edge is, 0 to 1. */
  readonly found: boolean;
  readonly frayed: number;
}

/** What each view is worth where somebody looks some way, as what is lost by it: 0 nothing. */
const LOSS: Readonly<Record<Facing, Readonly<Record<'side' | 'viewer' | 'away', number>>>> = {
  left: { side: 0, viewer: 0.5, away: 0.9 },
  right: { side: 0, viewer: 0.5, away: 0.9 },
  'three-quarter-left': { side: 0.2, viewer: 0, away: 1 },
  'three-quarter-right': { side: 0.2, viewer: 0, away: 1 },
  toward: { side: 0.4, viewer: 0, away: 1 },
  away: { side: 0.5, viewer: 0.8, away: 0 },
  'away-left': { side: 0.3, viewer: 0.8, away: 0 },
  'away-right': { side: 0.3, viewer: 0.8, away: 0 },
};
/** A view that ends in the frame floats, and one that has its ground round it is no view at all. */
const CUT_LOSS = 3;
const UNFOUND_LOSS = 5;
const FRAYED_LOSS = 2;
/** A shot is near that shows no more than this share of somebody; there detail counts. */
const NEAR = 0.65;
const DETAIL_LOSS = { near: 0.5, far: 0.05 } as const;
/** Views that lose so little more than the best are as good: each shot shows another of them. */
const AS_GOOD = 0.1;
/** Sway and steps show a little more than the camera's frame does, as a share of the height. */
const MARGIN = 0.05;
const SAMPLES = 5;

/** How much of somebody a view must show for a shot that shows so much: else it ends in the frame. */
export function withMargin(shown: number): number {
  return Math.min(1, shown + MARGIN);
}

/** The index of the view that suits a shot; `turn` is the shot's number, by which those that are as good take turns. */
export function chooseView(
  views: readonly ViewTraits[],
  { facing, shown, turn }: { readonly facing: Facing; readonly shown: number; readonly turn: number },
): number {
  const most = Math.max(...views.map(({ pixelsHigh }) => pixelsHigh));
  const clearest = Math.min(...views.map(({ frayed }) => frayed));
  const losses = views.map(({ looks, share, pixelsHigh, found, frayed }) => {
    const side = looks === 'left' || looks === 'right' ? 'side' : looks;
    return (
      LOSS[facing][side] +
      (share < withMargin(shown) ? CUT_LOSS : 0) +
      (found ? 0 : UNFOUND_LOSS) +
      FRAYED_LOSS * (frayed - clearest) +
      (shown <= NEAR ? DETAIL_LOSS.near : DETAIL_LOSS.far) * (1 - pixelsHigh / most)
    );
  });
  const least = Math.min(...losses);
  const good = losses.flatMap((loss, index) => (loss <= least + AS_GOOD ? [index] : []));
  return good[turn % good.length]!;
}

/** How much of a member, from the top of its head, a shot ever shows, 0 to 1. In a picture of the user, which is no place in metres, all. */
export function shownOf(storyboard: Storyboard, shot: Shot, id: string): number {
  const { scenery } = shot;
  if (isUsersOwn(scenery)) return 1;
  let shown = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const time = (sample / (SAMPLES - 1)) * secondsOf(shot);
    const actor = actorsAt(storyboard, shot, time).find(({ member }) => member.id === id);
    if (actor === undefined) continue;
    const { y, scale } = project(cameraAt(shot, time), storyboard.frame, actor.x, actor.y, actor.z);
    const high = scale * actor.member.heightMetres;
    if (high > 0) shown = Math.max(shown, Math.min(1, (storyboard.frame.height - (y - high)) / high));
  }
  return shown;
}
