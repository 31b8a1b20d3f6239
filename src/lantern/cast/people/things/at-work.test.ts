import { expect, test } from 'vitest';
import { DEED_NAMES, DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { MEASURE_METRES } from '../../../fixtures/fixture.ts';
import { actorOf } from '../../../../../test/support/actor-of.ts';
import { distanceTo, placesOn } from '../../../../../test/support/solid-distance.ts';
import { buildOf } from '../build.ts';
import { keyAt } from '../deeds/key-at.ts';
import { roundOf } from '../deeds/deed-pose.ts';
import { figureOf } from '../figure.ts';
import { poseOf } from '../pose-of.ts';
import { frameOf, limbsOf } from './deed-things.ts';
import { frameAlong } from './solid.ts';
import type { Solid } from './solid.ts';
import { makeIn } from './thing.ts';
import { THING_MAKERS } from './things.ts';

/** How near what is held comes to what it is used on, metres: less than a fist is wide. */
const TOUCHES_METRES = 0.07;
const MOMENTS = 12;
/** What one sits on or at, and what stands by. */
const FURNITURE: ReadonlySet<ThingName> = new Set<ThingName>([
  'chair',
  'stool',
  'bench',
  'table',
  'desk',
  'counter',
  'bucket',
  'soap-bucket',
  'landing',
]);

/** Deeds whose tool is not used on what stands there, by what it is for instead. */
const ELSEWHERE: Readonly<Record<string, readonly Deed[]>> = {
  'it flies there': [
    'aim-rifle',
    'archery',
    'bowl',
    'dunk-ball',
    'extinguish-fire',
    'frisbee',
    'pitch-baseball',
    'pour-bottle',
    'save',
    'serve-ball',
    'skip-stones',
    'slingshot',
    'smash-crockery',
    'snowball-fight',
    'shot-put',
    'throw',
    'throw-bouquet',
    'throw-stick',
    'throw-axe',
    'throw-darts',
    'javelin',
    'discus',
  ],
  'it meets a ball that comes by': ['play-hockey', 'tennis', 'table-tennis'],
  'it is in the water or the snow': ['ice-fish', 'kayak', 'raft', 'row', 'ski', 'snorkel', 'swim-under'],
  'what is worked on is in the other hand': [
    'wind-yarn',
    'paint-nails',
    'peel',
    'pull-noodles',
    'shuffle-cards',
    'wash-dishes',
    'whittle',
  ],
  'it is taken from or put down there': ['do-puzzle', 'load-van', 'pick-tea', 'unwrap-gift'],
  'what stands there is looked at, or bears the body': [
    'bench-press',
    'change-bulb',
    'dj',
    'play-games',
    'tightrope',
    'watch-tv',
  ],
  'the body lies, and its places are told another way': ['mend-pipe'],
  'only its heat comes to it': ['roast-on-stick'],
};
const APART: ReadonlySet<Deed> = new Set(Object.values(ELSEWHERE).flat());

const WITH_TOOLS = DEED_NAMES.filter(
  (deed) => (DEEDS[deed].play.held ?? []).length > 0 && worksAt(deed).length > 0 && !APART.has(deed),
);

test.each(WITH_TOOLS)('%s: what is held comes to what it is used on', (deed) => {
  expect(nearestOf(deed)).toBeLessThan(TOUCHES_METRES);
});

test('every exception is one', () => {
  for (const deed of APART) expect(nearestOf(deed), deed).toBeGreaterThanOrEqual(TOUCHES_METRES);
});

function worksAt(deed: Deed) {
  return (DEEDS[deed].play.around ?? []).filter(({ thing }) => !FURNITURE.has(thing));
}

/** Metres between what is held and what stands there when they come nearest to each other in a round. */
function nearestOf(deed: Deed): number {
  const { seconds } = DEEDS[deed].play;
  return Math.min(...Array.from({ length: MOMENTS }, (_, moment) => nearestAt(deed, (moment / MOMENTS) * seconds)));
}

/** Metres between what is held and what stands there, at a moment of the round of a woman. */
function nearestAt(deed: Deed, seconds: number): number {
  const { play, base } = DEEDS[deed];
  const actor = actorOf('woman', { deed, action: base, facing: 'three-quarter-right', actionTime: seconds });
  const build = buildOf(actor.member);
  const figure = figureOf(build, poseOf(actor, build, 0));
  const [scale, phase] = [build.height / MEASURE_METRES, roundOf(play, actor)];
  const moment = { colour: undefined, time: 0.5 + seconds, phase, gone: 0, ...limbsOf(figure) };
  const held = (play.held ?? []).filter(({ between: [from, to] = [0, 1] }) => phase >= from && phase < to);
  const tools = held.flatMap((each): readonly Solid[] =>
    THING_MAKERS[each.thing](makeIn(frameOf(each, figure, keyAt(play, phase)), moment)),
  );
  const work = worksAt(deed).flatMap(({ thing, at: [f, l, u] }): readonly Solid[] => {
    const frame = frameAlong({ f: f * scale, l: l * scale, u: u * scale }, { f: 1, l: 0, u: 0 }, scale);
    return THING_MAKERS[thing](makeIn(frame, moment));
  });
  const places = tools.flatMap(placesOn);
  return Math.min(...places.flatMap(([place, r]) => work.map((solid) => Math.max(0, distanceTo(solid, place) - r))));
}
