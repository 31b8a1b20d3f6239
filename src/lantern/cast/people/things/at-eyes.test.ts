import { expect, test } from 'vitest';
import { DEED_NAMES, DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import type { DeedView } from '../../../deeds/deed-card.ts';
import type { Facing } from '../../../storyboard/storyboard.ts';
import { actorOf } from '../../../../../test/support/actor-of.ts';
import { placesOn } from '../../../../../test/support/solid-distance.ts';
import { toView } from '../../skeleton.ts';
import type { Joint } from '../../skeleton.ts';
import { buildOf } from '../build.ts';
import { roundOf } from '../deeds/deed-pose.ts';
import { keyAt } from '../deeds/key-at.ts';
import { figureOf } from '../figure.ts';
import { poseOf } from '../pose-of.ts';
import { frameOf, limbsOf } from './deed-things.ts';
import { makeIn } from './thing.ts';
import { THING_MAKERS } from './things.ts';

const MOMENTS = 6;
/** Of six stills of a film three show the eyes at least. */
const SHARE_MAX = 0.5;
/** Half of the width of what is between the eyes, heads. */
const EYES = 0.1;

/** What hides the eyes because that is what is done, or because the body lies or its places are told another way. */
const HIDDEN: ReadonlySet<Deed> = new Set<Deed>([
  'apply-cream',
  'be-comforted',
  'bench-press',
  'change-face',
  'cut-own-hair',
  'douse-self',
  'fencing',
  'let-off-crackers',
  'lion-dance',
  'put-on-glasses',
  'rub-eyes',
  'shoulder-sack',
  'sit-ups',
  'skydive',
  'snorkel',
  'swim-under',
  'weld',
]);

const FACINGS: Partial<Readonly<Record<DeedView, Facing>>> = { side: 'right', front: 'toward', 'facing-us': 'toward' };
const SEEN = DEED_NAMES.filter((deed) => viewOf(deed) !== 'away' && viewOf(deed) !== 'behind');

test.each(SEEN.filter((deed) => !HIDDEN.has(deed)))('%s: nothing held and no hand is before the eyes', (deed) => {
  expect(hiddenShare(deed)).toBeLessThan(SHARE_MAX);
});

function viewOf(deed: Deed): DeedView | undefined {
  return DEEDS[deed].view;
}

/** The share of a round at which something is before the eyes of a woman, seen as the deed is filmed. */
function hiddenShare(deed: Deed): number {
  const { seconds } = DEEDS[deed].play;
  const hidden = Array.from({ length: MOMENTS }, (_, moment) => hidesEyes(deed, (moment / MOMENTS) * seconds));
  return hidden.filter(Boolean).length / MOMENTS;
}

function hidesEyes(deed: Deed, actionTime: number): boolean {
  const { play, base } = DEEDS[deed];
  const facing = FACINGS[viewOf(deed) ?? 'three-quarter'] ?? 'three-quarter-right';
  const actor = actorOf('woman', { deed, action: base, facing, actionTime });
  const build = buildOf(actor.member);
  const figure = figureOf(build, poseOf(actor, build, 0));
  const phase = roundOf(play, actor);
  const make = { colour: undefined, time: 0.5, phase, gone: 0, ...limbsOf(figure) };
  const { head, headTurn, turn } = figure;
  const eyes: Joint = {
    x: head.x + 0.22 * build.head * headTurn.sin,
    y: head.y - 0.02 * build.head,
    depth: head.depth - 0.3 * build.head * headTurn.cos,
  };
  const covers = (at: Joint, r: number) =>
    Math.hypot(at.x - eyes.x, at.y - eyes.y) < EYES * build.head + 0.6 * r && at.depth < eyes.depth + 0.08;
  const fist = 0.026 * build.height;
  if ([figure.right, figure.left].some(({ arm }) => covers(toView(turn, arm.fist), fist))) return true;
  return (play.held ?? [])
    .filter(({ between: [from, to] = [0, 1] }) => phase >= from && phase < to)
    .flatMap((each) => THING_MAKERS[each.thing](makeIn(frameOf(each, figure, keyAt(play, phase)), make)))
    .filter(({ is, alpha = 1 }) => is !== 'glow' && is !== 'puff' && alpha > 0.5)
    .some((solid) => placesOn(solid).some(([place, r]) => covers(toView(turn, place), r)));
}
