import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightFor } from '../../light/light-for.ts';
import { createToner } from '../../light/toner.ts';
import { createPen } from '../../paint/create-pen.ts';
import { ACTIONS, COLOURS } from '../../script/screenplay.ts';
import { fitAction } from '../../kinds/abilities.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { footfallsOf } from '../../stage/actors.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember, Facing, Shot } from '../../storyboard/storyboard.ts';
import { gaitOf, strideOf } from '../gait.ts';
import { recordingContext } from '../recording-context.ts';
import type { Rig } from '../rig.ts';
import { BOAT_RIG } from '../vehicles/boat.ts';
import { CAR_RIG } from '../vehicles/car.ts';
import { BIRD_RIG } from './bird.ts';
import { CREATURE_RIG } from './creature.ts';
import { boughHeight } from './in-trees.ts';
import { SWIMMER_RIG } from './swimmer.ts';
import { poseOf, sizeOf } from './pose.ts';
import { QUADRUPED_RIG, speciesOf } from './quadruped.ts';
import { see } from './space.ts';

const FACINGS: readonly Facing[] = ['left', 'right', 'toward', 'away', 'three-quarter-left', 'three-quarter-right'];
const FOUR_LEGGED = QUADRUPED_RIG.kinds;
const RIGS: readonly Rig[] = [QUADRUPED_RIG, BIRD_RIG, CAR_RIG, BOAT_RIG];
const MIRRORED = [SWIMMER_RIG, CREATURE_RIG].flatMap((rig) => rig.kinds.map((kind) => ({ rig, kind })));
const KINDS = RIGS.flatMap((rig) => rig.kinds.map((kind) => ({ rig, kind })));
/** Pixels that a metre has in a full figure at 1080p. */
const PIXELS_PER_METRE = 296;
const LIGHT = lightFor({
  place: 'meadow',
  hour: 'dusk',
  weather: 'snow',
  season: 'winter',
  seed: 1,
  dressing: 0.5,
  snowCover: 1,
  wetness: 0,
  windMetresPerSecond: 2,
  excluded: [],
});
const TONER = createToner(LIGHT);

function memberOf(kind: Kind, changes: Partial<CastMember> = {}): CastMember {
  return {
    id: 'c1',
    kind,
    seed: 4,
    heightMetres: cardOf(kind).size.heightMetres,
    garments: [],
    hair: { colour: 'brown', length: 'short' },
    age: 'adult',
    props: [],
    ...changes,
  };
}

function stateOf(member: CastMember, changes: Partial<ActorState> = {}): ActorState {
  return {
    member,
    x: 0,
    y: 0,
    z: 0,
    action: 'stand',
    facing: 'right',
    actionTime: 1,
    actionLeft: 1,
    travelled: 0,
    speed: 0,
    gaze: 0,
    expression: 'neutral',
    mouth: 0,
    ...changes,
  };
}

function drawn(
  rig: Rig,
  actor: ActorState,
  options: { time?: number; wind?: number; lightSide?: number; pixelMetres?: number } = {},
) {
  const { context, record } = recordingContext();
  const { time = 1, wind = 1, lightSide = 0.8, pixelMetres = 1 / PIXELS_PER_METRE } = options;
  rig.draw(createPen({ context, light: LIGHT, toner: TONER, depth: 4, pixelMetres, time, wind, lightSide }), actor);
  return record;
}

test.each(KINDS)('$kind is drawn in every colour from every side', ({ rig, kind }) => {
  const drawings = new Set<string>();
  const each = [
    ...COLOURS.map((colour) => ({ colour, facing: 'right' as const })),
    ...FACINGS.filter((facing) => facing !== 'right').map((facing) => ({ colour: COLOURS[0]!, facing })),
  ];
  for (const { colour, facing } of each) {
    const record = drawn(rig, stateOf(memberOf(kind, { colour }), { facing }));
    expect(record.fills).toBeGreaterThan(8);
    drawings.add(`${facing}|${record.styles.join()}|${record.operations}`);
  }
  expect(drawings.size).toBe(each.length);
});

test('animals and vehicles never draw a number that is none, in any state', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const state = fc.record({
    which: fc.constantFrom(...KINDS, ...MIRRORED),
    pick: fc.nat(20),
    seed: fc.nat(),
    grown: number(0.5, 1.6),
    colour: fc.option(fc.constantFrom(...COLOURS), { nil: undefined }),
    facing: fc.constantFrom(...FACINGS),
    from: fc.option(fc.constantFrom(...FACINGS), { nil: undefined }),
    y: number(0, 6),
    actionTime: number(0, 60),
    travelled: number(0, 300),
    speed: number(0, 12),
    heading: number(-Math.PI, Math.PI),
    gaze: number(-1, 1),
    time: number(0, 60),
    wind: number(-15, 15),
    lightSide: number(-1, 1),
    pixelMetres: number(0.0005, 0.2),
  });
  fc.assert(
    fc.property(state, ({ which: { rig, kind }, pick, seed, grown, colour, from, ...s }) => {
      const member = memberOf(kind, {
        seed,
        heightMetres: cardOf(kind).size.heightMetres * grown,
        ...(colour === undefined ? {} : { colour }),
      });
      const action = fitAction(kind, ACTIONS[pick % ACTIONS.length]!);
      const turned = from === undefined ? {} : { turned: { from, secondsAgo: s.actionTime } };
      const record = drawn(rig, stateOf(member, { ...s, ...turned, action }), s);
      expect(record.notFinite).toEqual([]);
      expect(record.depth).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test.each([...KINDS, ...MIRRORED])('$kind is the same picture for the same moment', ({ rig, kind }) => {
  const actor = stateOf(memberOf(kind), { action: 'walk', travelled: 1.7, speed: 1 });
  expect(drawn(rig, actor)).toEqual(drawn(rig, actor));
});

const WAYS = FOUR_LEGGED.flatMap((kind) =>
  (['walk', 'run'] as const).flatMap((action) =>
    (['right', 'left', 'three-quarter-right'] as const).map((facing) => ({ kind, action, facing })),
  ),
);

test.each(WAYS)('a planted foot of a $kind stands still in a $action to the $facing', ({ kind, action, facing }) => {
  const member = memberOf(kind);
  const species = speciesOf(kind);
  const speed = cardOf(kind).pace[action]!;
  const way = facing === 'left' ? -1 : 1;
  const strideMetres = strideOf(kind, member.heightMetres, action)!.lengthMetres;
  const gait = gaitOf(kind, action)!;
  const feetAt = (travelled: number) => {
    const actor = stateOf(member, { action, facing, travelled, speed, heading: (way * Math.PI) / 2 });
    const pose = poseOf(species, actor, travelled / speed, 0);
    return pose.legs.map((leg) => ({
      limb: leg.limb,
      planted: leg.planted,
      x: way * travelled + see(pose.view, leg.ground).x * sizeOf(species, member),
      y: leg.ground.y,
    }));
  };
  let compared = 0;
  for (let frame = 1; frame < 72; frame++) {
    const [before, now] = [feetAt(((frame - 1) / 24) * speed), feetAt((frame / 24) * speed)];
    now.forEach((foot, k) => {
      const step = (f: number) => Math.floor((f * speed) / 24 / strideMetres - gait.landings[foot.limb]!);
      if (!foot.planted || !before[k]!.planted || step(frame) !== step(frame - 1)) return;
      compared++;
      expect(foot.y).toBe(0);
      expect(Math.abs(foot.x - before[k]!.x) * PIXELS_PER_METRE, `${foot.limb}, frame ${frame}`).toBeLessThan(2);
    });
  }
  expect(compared).toBeGreaterThan(10);
});

test.each(FOUR_LEGGED)('the feet of a %s land in the order that footfallsOf() hears', (kind) => {
  const member = memberOf(kind);
  const species = speciesOf(kind);
  for (const action of ['walk', 'run'] as const) {
    const speed = cardOf(kind).pace[action]!;
    const key = { y: 0, z: 0, action, facing: 'right' as const };
    const track = {
      member: 'c1',
      keys: [
        { atSeconds: 0, x: 0, ...key },
        { atSeconds: 3, x: 3 * speed, ...key },
      ],
    };
    const shot = { startFrame: 0, frameCount: 72 } as unknown as Shot;
    const heard = footfallsOf(shot, track, strideOf(kind, member.heightMetres, action)!).filter(
      ({ seconds }) => seconds > 0.01 && seconds < 2.99,
    );
    for (const { seconds, limb } of heard) {
      const planted = (at: number) =>
        poseOf(species, stateOf(member, { action, travelled: at * speed, speed }), at, 0).legs.find(
          (leg) => leg.limb === limb,
        )!.planted;
      expect([planted(seconds - 0.004), planted(seconds + 0.004)], `${limb} at ${seconds}`).toEqual([false, true]);
    }
    // Three seconds of the longest stride, a dinosaur's, are some seven steps.
    expect(heard.length).toBeGreaterThan(5);
  }
});

// The heaviest always keep a foot on the ground.
const LEAPING = FOUR_LEGGED.filter((kind) => kind !== 'elephant' && kind !== 'dinosaur');

test.each(LEAPING)('every leg of a running %s leaves the ground, and all four do at once', (kind) => {
  const member = memberOf(kind);
  const stride = strideOf(kind, member.heightMetres, 'run')!.lengthMetres;
  const planted = Array.from({ length: 48 }, (_, k) =>
    poseOf(speciesOf(kind), stateOf(member, { action: 'run', travelled: (stride * k) / 48, speed: 5 }), 1, 0).legs.map(
      (leg) => leg.planted,
    ),
  );
  for (const leg of [0, 1, 2, 3]) expect(planted.some((feet) => !feet[leg])).toBe(true);
  expect(planted.some((feet) => feet.every((foot) => !foot))).toBe(true);
});

test.each(FOUR_LEGGED)('a standing %s has its feet on the ground and its bones at their length', (kind) => {
  const species = speciesOf(kind);
  const pose = poseOf(species, stateOf(memberOf(kind)), 1, 0);
  for (const leg of pose.legs) expect(leg.ground.y).toBeCloseTo(0, 5);
  // Everything hangs on joints, so bones that had to stretch would show here.
  for (const leg of pose.legs) {
    const build = leg.fore ? species.fore : species.hind;
    const [root, knee] = leg.joints;
    expect(Math.hypot(root.x - knee.x, root.y - knee.y)).toBeLessThan(build.bones[0] * 1.06);
  }
});

test.each(MIRRORED)('$kind takes every colour, on the ground and above it', ({ rig, kind }) => {
  for (const y of [0, 1]) {
    const action = fitAction(kind, y > 0 ? 'fly' : 'walk');
    const drawings = COLOURS.map((colour) =>
      drawn(rig, stateOf(memberOf(kind, { colour }), { action, y })).styles.join(),
    );
    expect(new Set(drawings).size).toBe(COLOURS.length);
  }
});

test.each(['monkey', 'gorilla', 'squirrel'] as const)(
  'a %s that hangs holds the bough and touches no ground',
  (kind) => {
    const species = speciesOf(kind);
    for (const actionTime of [0, 0.6, 1.4, 2.1]) {
      const { legs } = poseOf(species, stateOf(memberOf(kind), { deed: 'swing-branch', actionTime }), actionTime, 0);
      for (const { fore, ground, joints } of legs) {
        if (!fore) expect(ground.y).toBeGreaterThan(0);
        else {
          expect(ground.y).toBeCloseTo(boughHeight(species));
          expect(joints[0].y).toBeLessThan(ground.y);
        }
      }
    }
  },
);
