import { expect, test } from 'vitest';
import { actorOf } from '../../../../../test/support/actor-of.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { MEASURE_METRES } from '../../../fixtures/fixture.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { buildOf } from '../build.ts';
import { figureOf } from '../figure.ts';
import { poseOf } from '../pose-of.ts';
import { KICKED_AT } from './ball-sport-things.ts';
import { frameAlong } from './solid.ts';
import { makeIn } from './thing.ts';
import { THING_MAKERS } from './things.ts';

/** The figure of one who does a deed at a share of its round, and the middle of the first ball of one of its things then. */
function at(deed: Deed, thing: ThingName, phase: number) {
  const { play, base } = DEEDS[deed];
  const actor = { ...actorOf('man', { deed, action: base, facing: 'right', actionTime: phase * play.seconds }) };
  const member = { ...actor.member, seed: 0 };
  const build = buildOf(member);
  const figure = figureOf(build, poseOf({ ...actor, member }, build, 0));
  const scale = build.height / MEASURE_METRES;
  const [before = 0] = play.around?.find((each) => each.thing === thing)?.at ?? [];
  const frame = frameAlong({ f: before * scale, l: 0, u: 0 }, { f: 1, l: 0, u: 0 }, scale);
  const { ballAt: right, pitch } = figure.right.leg;
  const feet = { right: { ball: right, pitch }, left: { ball: figure.left.leg.ballAt, pitch: 0 } };
  const hands = { right: figure.right.arm.fist, left: figure.left.arm.fist, head: figure.headAt, mouth: figure.headAt };
  const solids = THING_MAKERS[thing](makeIn(frame, { colour: undefined, time: 0, phase, gone: 0, feet, ...hands }));
  const ball = solids.find((solid) => solid.is === 'ball');
  return { figure, scale, ball: ball?.is === 'ball' ? ball.at : undefined };
}

function apart(a: BodyPoint, b: BodyPoint | undefined): number {
  return b === undefined ? Infinity : Math.hypot(a.f - b.f, a.u - b.u);
}

test.each([
  ['kick-ball', 'football'],
  ['shoot-goal', 'goal-bound-ball'],
] as const)('%s: the foot is at the ball when it is struck, and the ball is away soon after', (deed, thing) => {
  const struck = at(deed, thing, KICKED_AT);
  expect(apart(struck.figure.right.leg.ballAt, struck.ball)).toBeLessThan(0.24 * struck.scale);
  const after = at(deed, thing, KICKED_AT + 0.08);
  expect((after.ball?.f ?? 0) - (struck.ball?.f ?? 0)).toBeGreaterThan(0.6);
});

test('shoot-goal: the ball ends behind the line of the goal', () => {
  const { around = [] } = DEEDS['shoot-goal'].play;
  const line = around.find(({ thing }) => thing === 'side-goal')?.at[0] ?? Infinity;
  expect(at('shoot-goal', 'goal-bound-ball', 0.6).ball?.f).toBeGreaterThan(line);
});

test.each(['dunk-ball', 'shoot-basket'] as const)('%s: the ball comes down through the ring', (deed) => {
  const thing = deed === 'dunk-ball' ? 'dunked-ball' : 'shot-ball';
  const ring = DEEDS[deed].play.around?.find((each) => each.thing === 'basket-stand')?.at[0] ?? 0;
  const falls = Array.from({ length: 400 }, (_, index) => at(deed, thing, 0.3 + index / 600)).flatMap(
    ({ ball, scale }) => (ball === undefined ? [] : [{ f: ball.f / scale, u: ball.u / scale }]),
  );
  const through = falls.findIndex((ball, index) => ball.u < 2.5 && (falls[index - 1]?.u ?? 0) >= 2.5);
  expect(through).toBeGreaterThan(0);
  expect(Math.abs((falls[through]?.f ?? 0) - ring)).toBeLessThan(0.15);
});

test('dunk-ball: the hand that lets go of the ball is at the ring', () => {
  const { figure, scale } = at('dunk-ball', 'dunked-ball', 0.53);
  const { along = 0, up = 0 } = figure.pose.tumble ?? {};
  const ring = DEEDS['dunk-ball'].play.around?.[0]?.at[0] ?? 0;
  expect(Math.abs(figure.right.arm.fist.f + along - ring * scale)).toBeLessThan(0.3 * scale);
  expect(Math.abs(figure.right.arm.fist.u + up - 2.5 * scale)).toBeLessThan(0.35 * scale);
});

test('catch: the ball meets both hands, stays between them half a second, and is thrown back', () => {
  const { seconds } = DEEDS.catch.play;
  const gap = (phase: number) => {
    const { figure, ball, scale } = at('catch', 'ball-to-catch', phase);
    return Math.max(...[figure.right, figure.left].map(({ arm }) => apart(arm.fist, ball))) / scale;
  };
  const round = Array.from({ length: 100 }, (_, index) => index / 100);
  const held = round.filter((phase) => gap(phase) < 0.18);
  expect((held.length / 100) * seconds).toBeGreaterThan(0.5);
  expect(gap(0)).toBeGreaterThan(1);
  expect(gap(0.95)).toBeGreaterThan(1);
});

test('lift-weights: from the floor to the shoulders to above the head', () => {
  const heights = [0.04, 0.4, 0.7].map((phase) => {
    const { figure, scale } = at('lift-weights', 'barbell', phase);
    return [figure.right.arm.fist.u / scale, figure.headAt.u / scale] as const;
  });
  expect(heights[0]?.[0]).toBeLessThan(0.5);
  expect(heights[1]?.[0]).toBeGreaterThan(1.2);
  expect(heights[2]?.[0]).toBeGreaterThan((heights[2]?.[1] ?? 9) + 0.2);
});
