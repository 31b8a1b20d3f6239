import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '../../kinds/kinds.ts';
import { lightFor } from '../../light/light-for.ts';
import { createToner } from '../../light/toner.ts';
import { createPen } from '../../paint/create-pen.ts';
import type { Pen } from '../../paint/pen.ts';
import { ACTIONS, COLOURS, GARMENTS, PROPS } from '../../script/screenplay.ts';
import type { GarmentName } from '../../script/screenplay.ts';
import { footfallsOf } from '../../stage/actors.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember, Expression, Facing, Shot } from '../../storyboard/storyboard.ts';
import { limbAt, gaitOf, strideAhead, strideOf } from '../gait.ts';
import { recordingContext } from '../recording-context.ts';
import { buildOf } from './build.ts';
import { figureAt } from './figure-at.ts';
import { figureOf } from './figure.ts';
import { PEOPLE_RIG } from './people-rig.ts';
import { poseOf } from './pose-of.ts';

const FACINGS: readonly Facing[] = ['left', 'right', 'toward', 'away', 'three-quarter-left', 'three-quarter-right'];
const EXPRESSIONS: readonly Expression[] = ['neutral', 'smile', 'sad', 'surprised', 'closed-eyes'];
const KINDS = ['woman', 'man', 'girl', 'boy'] as const;
const LIGHT = lightFor({
  place: 'meadow',
  hour: 'golden',
  weather: 'clear',
  season: 'summer',
  seed: 1,
  dressing: 0.5,
  snowCover: 0,
  wetness: 0,
  windMetresPerSecond: 2,
  excluded: [],
});
const TONER = createToner(LIGHT);
/** Pixels that a metre has in a full figure at 1080p. */
const PIXELS_PER_METRE = 296;

function memberOf(changes: Partial<CastMember> = {}): CastMember {
  return {
    id: 'c1',
    kind: 'woman',
    seed: 1,
    heightMetres: 1.66,
    garments: [
      { name: 'coat', colour: 'red' },
      { name: 'trousers', colour: 'black' },
    ],
    hair: { colour: 'brown', length: 'long' },
    age: 'adult',
    props: [],
    ...changes,
  };
}

function stateOf(changes: Partial<ActorState> = {}): ActorState {
  return {
    member: memberOf(),
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

function drawn(actor: ActorState, options: { time?: number; wind?: number; lightSide?: number; close?: boolean } = {}) {
  const { context, record } = recordingContext();
  const { time = 1, wind = 1, lightSide = 0.8, close = false } = options;
  const pen: Pen = createPen({
    context,
    light: LIGHT,
    toner: TONER,
    depth: 4,
    pixelMetres: 1 / (close ? 1035 : PIXELS_PER_METRE),
    time,
    wind,
    lightSide,
  });
  PEOPLE_RIG.draw(pen, actor);
  return record;
}

test('PEOPLE_RIG draws every garment in every colour from every side', () => {
  const drawings = new Set<string>();
  for (const name of GARMENTS) {
    for (const colour of COLOURS) {
      for (const facing of FACINGS) {
        const record = drawn(stateOf({ facing, member: memberOf({ garments: [{ name, colour }] }) }));
        expect(record.fills).toBeGreaterThan(10);
        // Glasses and masks are not seen from behind.
        if ((name === 'glasses' || name === 'mask') && facing === 'away') continue;
        drawings.add(`${facing}|${record.styles.join()}`);
      }
    }
  }
  // Every combination has colours of its own.
  expect(drawings.size).toBe((GARMENTS.length * FACINGS.length - 2) * COLOURS.length);
});

test('PEOPLE_RIG draws every prop', () => {
  const plain = drawn(stateOf()).operations;
  for (const name of PROPS) {
    // The stage puts who has one into it.
    const deed = name === 'wheelchair' ? ({ deed: 'in-wheelchair' } as const) : {};
    expect(drawn(stateOf({ member: memberOf({ props: [{ name }] }), ...deed })).operations, name).not.toBe(plain);
  }
});

test('PEOPLE_RIG never draws a number that is none, in any state', () => {
  const garment = fc.record({ name: fc.constantFrom<GarmentName>(...GARMENTS), colour: fc.constantFrom(...COLOURS) });
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const state = fc.record({
    kind: fc.constantFrom(...KINDS),
    age: fc.constantFrom('young' as const, 'adult' as const, 'old' as const),
    seed: fc.nat(),
    heightMetres: number(0.8, 2.2),
    garments: fc.array(garment, { maxLength: 4 }),
    length: fc.constantFrom('short' as const, 'long' as const),
    prop: fc.constantFrom(...PROPS),
    action: fc.constantFrom(...ACTIONS),
    previousAction: fc.constantFrom(...ACTIONS),
    facing: fc.constantFrom(...FACINGS),
    from: fc.constantFrom(...FACINGS),
    expression: fc.constantFrom(...EXPRESSIONS),
    actionTime: fc.oneof(number(0, 1), number(0, 60)),
    travelled: number(0, 200),
    speed: number(0, 6),
    heading: number(-Math.PI, Math.PI),
    y: number(0, 1),
    gaze: number(-1, 1),
    mouth: number(0, 1),
    time: number(0, 60),
    wind: number(-15, 15),
    lightSide: number(-1, 1),
    close: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (s) => {
      const member = memberOf({ ...s, hair: { colour: 'blonde', length: s.length }, props: [{ name: s.prop }] });
      const actor = stateOf({ ...s, member, actionLeft: 1, turned: { from: s.from, secondsAgo: s.actionTime } });
      const record = drawn(actor, s);
      expect(record.notFinite).toEqual([]);
      expect(record.depth).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('PEOPLE_RIG is as tall as its member', () => {
  for (const kind of KINDS) {
    const heightMetres = cardOf(kind).size.heightMetres;
    const build = buildOf(memberOf({ kind, heightMetres }));
    const actor = stateOf({ member: memberOf({ kind, heightMetres }), facing: 'toward' });
    const figure = figureOf(build, poseOf(actor, build, 0));
    expect(figure.head.y + build.head / 2, kind).toBeGreaterThan(heightMetres * 0.94);
    expect(figure.head.y + build.head / 2, kind).toBeLessThan(heightMetres * 1.04);
    expect(Math.min(figure.left.leg.ball.y, figure.right.leg.ball.y)).toBeCloseTo(0, 1);
  }
});

test.each([
  ['walk', 'right', 1.35],
  ['walk', 'three-quarter-left', 1.35],
  ['run', 'left', 3.2],
] as const)('a planted foot of a %s to the %s stands still on the ground', (action, facing, speed) => {
  const member = memberOf();
  const build = buildOf(member);
  const stride = strideOf('woman', member.heightMetres, action)!;
  const gait = gaitOf('woman', action)!;
  const ahead = strideAhead(member.seed) * stride.lengthMetres;
  const way = facing.endsWith('left') ? -1 : 1;
  const ballAt = (frame: number, limb: 'left' | 'right') => {
    const travelled = (frame / 24) * speed;
    const actor = stateOf({ member, action, facing, travelled, speed, heading: (way * Math.PI) / 2 });
    const { leg } = figureOf(build, poseOf(actor, build, frame / 24))[limb];
    return {
      x: way * travelled + leg.ball.x,
      planted: limbAt(gait, stride.lengthMetres, limb, travelled + ahead).planted,
    };
  };
  let compared = 0;
  for (const limb of ['left', 'right'] as const) {
    for (let frame = 1; frame < 96; frame++) {
      const before = ballAt(frame - 1, limb);
      const now = ballAt(frame, limb);
      const steps = Math.floor(((frame * speed) / 24 + ahead) / stride.lengthMetres - gait.landings[limb]!);
      const stepsBefore = Math.floor((((frame - 1) * speed) / 24 + ahead) / stride.lengthMetres - gait.landings[limb]!);
      if (!before.planted || !now.planted || steps !== stepsBefore) continue;
      compared++;
      expect(Math.abs(now.x - before.x) * PIXELS_PER_METRE, `frame ${frame}`).toBeLessThan(2);
    }
  }
  expect(compared).toBeGreaterThan(20);
});

test('feet land where footfallsOf() hears them', () => {
  const member = memberOf();
  const track = {
    member: 'c1',
    keys: [
      { atSeconds: 0, x: 0, y: 0, z: 0, action: 'walk' as const, facing: 'right' as const },
      { atSeconds: 4, x: 5.4, y: 0, z: 0, action: 'walk' as const, facing: 'right' as const },
    ],
  };
  const shot = { startFrame: 0, frameCount: 96, tracks: [track] } as unknown as Shot;
  const stride = strideOf(member.kind, member.heightMetres, 'walk', member.seed)!;
  const gait = gaitOf('woman', 'walk')!;
  const falls = footfallsOf(shot, track, stride);
  expect(falls.length).toBeGreaterThan(6);
  for (const { seconds, limb } of falls) {
    const at = (offset: number) =>
      limbAt(
        gait,
        stride.lengthMetres,
        limb,
        (seconds + offset) * 1.35 + strideAhead(member.seed) * stride.lengthMetres,
      );
    expect(at(0.01).planted).toBe(true);
    if (seconds > 0.05) expect(at(-0.01).planted).toBe(false);
  }
});

test('PEOPLE_RIG turns from the old facing to the new one without a jump', () => {
  const build = buildOf(memberOf());
  const headX = (secondsAgo: number) => {
    const actor = stateOf({ action: 'turn', facing: 'left', turned: { from: 'right', secondsAgo } });
    return figureOf(build, poseOf(actor, build, secondsAgo)).turn.yaw;
  };
  const yaws = Array.from({ length: 20 }, (_, frame) => headX(frame / 24));
  expect(yaws[0]).toBeGreaterThan(1);
  expect(yaws.at(-1)).toBeLessThan(-1);
  for (const [index, yaw] of yaws.entries()) expect(Math.abs(yaw - (yaws[index - 1] ?? yaw))).toBeLessThan(0.35);
});

test.each([
  ['walk', 'stand'],
  ['stand', 'walk'],
  ['walk', 'wave'],
  ['sit', 'walk'],
] as const)('figureAt() runs from %s into %s without a jump', (previousAction, action) => {
  const build = buildOf(memberOf());
  const travelled = 1.1;
  const wristOf = (actor: ActorState) => figureAt(actor, build, 2, false).right.arm.wrist;
  const speed = action === 'walk' ? 1.35 : 0;
  const last = wristOf(
    stateOf({ action: previousAction, actionTime: 10, travelled, speed: previousAction === 'walk' ? 1.35 : 0 }),
  );
  const first = wristOf(stateOf({ action, previousAction, actionTime: 1 / 48, travelled, speed }));
  expect(Math.hypot(first.x - last.x, first.y - last.y)).toBeLessThan(0.03);
});

test('PEOPLE_RIG draws alike for alike seeds, and everybody is someone', () => {
  const of = (seed: number) => drawn(stateOf({ member: memberOf({ seed }), facing: 'toward' })).styles.join();
  expect(of(5)).toBe(of(5));
  expect(new Set(Array.from({ length: 12 }, (_, seed) => of(seed))).size).toBeGreaterThan(6);
});
