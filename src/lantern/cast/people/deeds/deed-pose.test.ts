import { expect, test } from 'vitest';
import { DEED_NAMES, DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import { THINGS } from '../../../deeds/things.ts';
import type { ActorState } from '../../../stage/stage.ts';
import type { CastMember } from '../../../storyboard/storyboard.ts';
import { buildOf } from '../build.ts';
import { figureOf } from '../figure.ts';
import { poseOf } from '../pose-of.ts';
import { toView } from '../../skeleton.ts';

/** A hand that reaches for a place must come as near to it as this, in heights. */
const MISS_SHARE = 0.04;
/** How far a foot that is put down may slip between two frames, metres: two pixels of a full figure at 1080 lines. */
const SLIP_METRES = 0.005;

test.each(DEED_NAMES)('%s: hands come to what they hold, for a woman, a man and a child', (deed) => {
  for (const kind of ['woman', 'man', 'boy'] as const)
    for (let moment = 0; moment < 12; moment++) {
      const { build, pose } = posed(deed, kind, (moment / 12) * DEEDS[deed].play.seconds);
      const figure = figureOf(build, pose);
      for (const side of ['left', 'right'] as const) {
        const { place } = pose[side].arm;
        if (place === undefined) continue;
        const at = toView(figure.turn, place);
        const { wrist } = figure[side].arm;
        const miss = Math.hypot(at.x - wrist.x, at.y - wrist.y, at.depth - wrist.depth);
        expect(miss, `${kind}, ${side}, moment ${moment}`).toBeLessThan(MISS_SHARE * build.height);
      }
    }
});

test.each(DEED_NAMES.filter((deed) => rests(deed)))('%s: a foot on the ground stays there', (deed) => {
  for (const side of ['left', 'right'] as const) {
    const play = DEEDS[deed].play;
    if (play.keys.some((key) => key[`${side}Foot`] !== undefined)) continue;
    const feet = Array.from({ length: 48 }, (_, frame) => {
      const { build, pose } = posed(deed, 'woman', frame / 24);
      return figureOf(build, pose)[side].leg.ball;
    });
    for (const [index, ball] of feet.entries()) {
      const before = feet[index - 1] ?? ball;
      expect(Math.hypot(ball.x - before.x, ball.y - before.y), `frame ${index}`).toBeLessThan(SLIP_METRES);
    }
  }
});

test('whoever draws a sword, throws or kneels in the saddle stays in it', () => {
  const rider = (deed?: Deed): ActorState => {
    const { deed: _, ...idle } = actorOf('sword', 'man', 1);
    return { ...idle, action: 'sit', y: 1.3, ...(deed === undefined ? {} : { deed }) };
  };
  const hipsOf = (actor: ActorState) => poseOf(actor, buildOf(actor.member), 1).hips.u;
  const seat = hipsOf(rider());
  const onFeet = DEED_NAMES.filter((deed) => ['stand', 'wide', 'lunge', 'kneel'].includes(DEEDS[deed].play.stance));
  expect(onFeet.length).toBeGreaterThan(200);
  for (const deed of onFeet) expect(hipsOf(rider(deed)), deed).toBeCloseTo(seat, 6);
});

test('what one does to another names deeds for both', () => {
  for (const deed of DEED_NAMES) {
    const { partner, toSmaller, toOther } = DEEDS[deed];
    for (const named of [partner, toSmaller, toOther])
      if (named !== undefined) expect(DEED_NAMES, deed).toContain(named);
  }
});

test('no two things go by one name', () => {
  expect(new Set(THINGS).size).toBe(THINGS.length);
});

test('the hands of two who shake hands meet, whoever is taller', () => {
  const [man, boy] = (['man', 'boy'] as const).map((kind, index): ActorState => {
    const side = index === 0 ? 1 : -1;
    return { ...actorOf('shake-hands', kind, 0.2), x: -0.36 * side, facing: side > 0 ? 'right' : 'left' };
  });
  const palm = (own: ActorState, other: ActorState) => {
    const actor = { ...own, other };
    const build = buildOf(actor.member);
    const { wrist } = figureOf(build, poseOf(actor, build, 0.2)).right.arm;
    return { x: actor.x + wrist.x, y: wrist.y };
  };
  const [a, b] = [palm(man!, boy!), palm(boy!, man!)];
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.06);
});

function rests(deed: Deed): boolean {
  const { stance, keys } = DEEDS[deed].play;
  return (
    !['as-is', 'pedal', 'swim', 'swim-back', 'plank'].includes(stance) &&
    keys.every((key) => !('run' in key) || key.run === 0)
  );
}

function posed(deed: Deed, kind: CastMember['kind'], seconds: number) {
  const actor = actorOf(deed, kind, seconds);
  const build = buildOf(actor.member);
  return { build, pose: poseOf(actor, build, seconds) };
}

function actorOf(deed: Deed, kind: CastMember['kind'], seconds: number): ActorState {
  const member: CastMember = {
    id: 'c1',
    kind,
    seed: 0,
    heightMetres: kind === 'boy' ? 1.25 : 1.7,
    garments: [],
    hair: { colour: 'brown', length: 'short' },
    age: 'adult',
    props: [],
  };
  return {
    member,
    x: 0,
    y: 0,
    z: 0,
    action: DEEDS[deed].base,
    deed,
    facing: 'three-quarter-right',
    actionTime: seconds,
    actionLeft: 1,
    travelled: 0,
    speed: 0,
    gaze: 0,
    expression: 'neutral',
    mouth: 0,
  };
}
