import { expect, test } from 'vitest';
import { BAKING } from '../../../deeds/baking.ts';
import { BUILDING } from '../../../deeds/building.ts';
import { COOKING } from '../../../deeds/cooking.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import { DESK_WORK } from '../../../deeds/desk-work.ts';
import { FINE_WORK_DEEDS } from '../../../deeds/fine-work.ts';
import { FOOD_WORK } from '../../../deeds/food-work.ts';
import { HANDWORK } from '../../../deeds/handwork.ts';
import { STATIONS } from '../../../deeds/stations.ts';
import { UPKEEP } from '../../../deeds/upkeep.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { MEASURE_METRES } from '../../../fixtures/fixture.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { buildOf } from '../build.ts';
import { figureOf } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { poseOf } from '../pose-of.ts';
import { actorOf } from '../../../../../test/support/actor-of.ts';
import { distanceTo } from '../../../../../test/support/solid-distance.ts';
import { frameAlong } from './solid.ts';
import type { Solid } from './solid.ts';
import { THING_MAKERS } from './things.ts';
import { makeIn } from './thing.ts';

/** How far the nearer hand is from what is worked on at most, metres: less than a hand is long. */
const AWAY_METRES = 0.12;
/** What one sits on says nothing of the hands. */
const TOPS: ReadonlySet<ThingName> = new Set<ThingName>(['table', 'desk', 'counter']);
const SEATS: ReadonlySet<ThingName> = new Set<ThingName>(['chair', 'stool']);
/** The hand comes to it once a round: knocks, throws in, posts, opens. */
const ONCE_A_ROUND = [
  'knock-door',
  'press-switch',
  'take-out-trash',
  'open-fridge',
  'photocopy',
  'deliver-mail',
] as const;
/** Done on the way, with somebody else, or with a tool that is as long as an arm. */
const APART: ReadonlySet<Deed> = new Set<Deed>([
  'carry-tray',
  'carry-buckets',
  'carry-plank',
  'bandage',
  'milk',
  'forge',
  'grill',
  'light-candle',
  'pour-bottle',
  'drizzle-syrup',
  'flip-pancake',
  'eat-hotpot',
  'eat-together',
  'mend-pipe',
  'change-bulb',
  'take-from-oven',
  'tap-pen',
  'light-fire',
  'watch-tv',
  ...ONCE_A_ROUND,
]);

const DEEDS_BY_HAND = [FOOD_WORK, FINE_WORK_DEEDS, BUILDING, HANDWORK, BAKING, STATIONS, COOKING, DESK_WORK, UPKEEP]
  .flatMap((group) => Object.keys(group) as Deed[])
  .filter((deed) => !APART.has(deed) && !isHeld(deed) && worksAt(deed).some(({ thing }) => !TOPS.has(thing)));

test.each(DEEDS_BY_HAND)('%s: a hand is at what is worked on all the time', (deed) => {
  for (const kind of ['woman', 'boy'] as const)
    for (const [moment, away] of reachesOf(deed, kind).entries())
      expect(away, `${kind}, moment ${moment}`).toBeLessThan(AWAY_METRES);
});

test.each(ONCE_A_ROUND)('%s: a hand comes to what it is done to', (deed) => {
  for (const kind of ['woman', 'boy'] as const)
    expect(Math.min(...reachesOf(deed, kind)), kind).toBeLessThan(AWAY_METRES);
});

/** How far the nearer hand is from what is worked on, metres, at eight moments of a round. */
function reachesOf(deed: Deed, kind: 'woman' | 'boy'): readonly number[] {
  return Array.from({ length: 8 }, (_, moment) => {
    const actor = actorOf(kind, {
      deed,
      action: DEEDS[deed].base,
      facing: 'three-quarter-right',
      actionTime: (moment / 8) * DEEDS[deed].play.seconds,
    });
    const build = buildOf(actor.member);
    const figure = figureOf(build, poseOf(actor, build, 0));
    const solids = solidsOf(deed, figure, moment / 8);
    const hands = [figure.right.arm.fist, figure.left.arm.fist];
    return Math.min(...hands.flatMap((hand) => solids.map((solid) => distanceTo(solid, hand))));
  });
}

/** What is worked on is in the other hand, or between both. */
function isHeld(deed: Deed): boolean {
  return (DEEDS[deed].play.held ?? []).some((each) => each.in === 'left' || each.in === 'both');
}

/** What a deed is done to or on, without what one rests on. */
function worksAt(deed: Deed) {
  return (DEEDS[deed].play.around ?? []).filter(({ thing }) => !SEATS.has(thing));
}

function solidsOf(deed: Deed, figure: Figure, phase: number): readonly Solid[] {
  const scale = figure.build.height / MEASURE_METRES;
  const feet = { right: { ball: ORIGIN, pitch: 0 }, left: { ball: ORIGIN, pitch: 0 } };
  return worksAt(deed).flatMap(({ thing, at: [f, l, u] }) =>
    THING_MAKERS[thing](
      makeIn(frameAlong({ f: f * scale, l: l * scale, u: u * scale }, { f: 1, l: 0, u: 0 }, scale), {
        colour: undefined,
        time: 0.5,
        phase,
        gone: 0,
        right: figure.right.arm.fist,
        left: figure.left.arm.fist,
        head: figure.headAt,
        mouth: figure.headAt,
        feet,
      }),
    ),
  );
}

const ORIGIN: BodyPoint = { f: 0, l: 0, u: 0 };
