import { expect, test } from 'vitest';
import { FIXTURES } from '../fixtures/fixture.ts';
import type { FixtureCard, FixtureName } from '../fixtures/fixture.ts';
import { fixtureIn, ROOM_PLANS } from '../fixtures/room-plans.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { secondsOf } from '../stage/track.ts';
import type { Place } from '../places/places.ts';
import type { FrameSize, Storyboard } from './storyboard.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const SHAPES: readonly FrameSize[] = [
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
  { width: 960, height: 960 },
];

function filmOf(prompt: string, frame: FrameSize = SHAPES[0]!, seed = 3): Storyboard {
  return planOf(prompt, { frame, seed });
}

const AT: readonly (readonly [string, Place, FixtureName])[] = [
  ['a woman washing dishes', 'kitchen', 'sink'],
  ['一个女人在厨房洗碗', 'kitchen', 'sink'],
  ['a man fries eggs on the stove', 'kitchen', 'stove'],
  ['a chef chops vegetables in a restaurant kitchen, close-up', 'kitchen', 'worktop'],
  ['厨师在餐厅后厨切菜', 'kitchen', 'worktop'],
  ['a man washes his face in the bathroom', 'bathroom', 'basin'],
  ['a teacher writes on the blackboard in a classroom', 'classroom', 'blackboard'],
  ['老师在教室的黑板上写字', 'classroom', 'blackboard'],
  ['a barista makes coffee in a café', 'cafe', 'counter'],
  ['a bartender in a bar', 'bar', 'counter'],
  ['a cashier behind the counter of a shop', 'shop', 'counter'],
  ['a portrait of an old woman by the window', 'room', 'window'],
  ['一个女孩坐在窗边看书', 'room', 'window'],
  ['a man looks out of the window in his office', 'office', 'window'],
];

test.each(AT)('%s: in the %s it is done at its own %s', (prompt, place, name) => {
  for (const seed of [1, 2, 3]) {
    const { shots, cast } = filmOf(prompt, SHAPES[0], seed);
    const [shot] = shots;
    const spot = fixtureIn(place, name, seed)!;
    const key = shot!.tracks[0]!.keys[0]!;
    expect(shot!.scenery.place).toBe(place);
    expect(key.at).toBe(name);
    expect(Math.abs(key.x - spot.x)).toBeLessThan(1);
    expect(key.z).toBeCloseTo(spot.z, 3);
    // The room's own is the only one.
    const kinds: readonly string[] = (FIXTURES[name] as FixtureCard).kinds ?? [];
    expect(cast.filter(({ kind }) => kinds.includes(kind))).toEqual([]);
  }
});

test.each(SHAPES)('pupils sit before the board, nobody hides the teacher, in %o', (frame) => {
  const [shot] = filmOf('a teacher writes on the blackboard, three children raise their hands', frame).shots;
  const [teacher, ...pupils] = shot!.tracks.map(({ keys }) => keys[0]!);
  expect(pupils.length).toBe(3);
  expect(shot!.scenery.seats).toEqual(pupils.map(({ x, z }) => ({ x, z })));
  for (const pupil of pupils) {
    expect(pupil).toMatchObject({ action: 'sit', deed: 'raise-hand', chair: true });
    expect(pupil.facing).toMatch(/^away/u);
    expect(pupil.z).toBeLessThan(teacher!.z - 1);
    expect(Math.abs(pupil.x - teacher!.x)).toBeGreaterThan(0.3);
  }
});

test('who eats together sits at one table, the two at its ends face to face', () => {
  const [shot] = filmOf('a family eats dinner in a restaurant').shots;
  const keys = shot!.tracks.map(({ keys: [first] }) => first!).toSorted((a, b) => a.x - b.x);
  const { left, right, far } = shot!.scenery.table!;
  expect(keys.map(({ at }) => at)).toEqual(keys.map(() => 'table'));
  expect([keys[0]!.facing, keys.at(-1)!.facing]).toEqual(['right', 'left']);
  expect(keys[0]!.x).toBeLessThan(left);
  expect(keys.at(-1)!.x).toBeGreaterThan(right);
  for (const inner of keys.slice(1, -1)) expect(inner.z).toBeGreaterThan(far);
});

test.each(SHAPES)('who stands in a room fills more than half of the height, near its wall, in %o', (frame) => {
  for (const prompt of ['a man in a kitchen', 'a woman in a living room', 'a doctor in a hospital']) {
    const film = filmOf(prompt, frame);
    const [shot] = film.shots;
    const { x, y, z } = shot!.tracks[0]!.keys[0]!;
    const camera = cameraAt(shot!, secondsOf(shot!) - 0.05);
    const foot = project(camera, frame, x, y, z).y;
    const head = project(camera, frame, x, y + film.cast[0]!.heightMetres, z).y;
    expect((foot - head) / frame.height).toBeGreaterThan(0.55);
    expect(z).toBeGreaterThan(2);
  }
});

test('every room plan keeps people before its fixtures, and fixtures inside the room', () => {
  for (const { stageZ, fixtures } of Object.values(ROOM_PLANS))
    for (const { x, z } of Object.values(fixtures)) {
      expect(z).toBeGreaterThanOrEqual(stageZ);
      expect(Math.abs(x)).toBeLessThan(7);
    }
});

test.each([
  ['Close up of grapes on a rotating table', 1, 'turntable'],
  ['close-up of three apples on a wooden table', 3, 'table'],
  ['特写：转盘上的一个蛋糕', 1, 'turntable'],
] as const)('%s: %i, whole in the picture', (prompt, count, ground) => {
  for (const frame of SHAPES) {
    const film = filmOf(prompt, frame);
    const [shot] = film.shots;
    expect(shot!.tracks.length).toBe(count);
    expect(shot!.scenery.support?.as).toBe(ground);
    const camera = cameraAt(shot!, secondsOf(shot!) - 0.05);
    for (const { keys } of shot!.tracks) {
      const { x, y, z } = keys[0]!;
      const { heightMetres } = film.cast[0]!;
      const foot = project(camera, frame, x, y, z);
      const top = project(camera, frame, x, y + heightMetres, z);
      expect(foot.x - (heightMetres / 2) * foot.scale).toBeGreaterThan(0);
      expect(foot.x + (heightMetres / 2) * foot.scale).toBeLessThan(frame.width);
      expect(top.y).toBeGreaterThan(0);
      expect(foot.y).toBeLessThan(frame.height);
    }
  }
});

const WINDOWED = ['classroom', 'bedroom', 'office', 'restaurant', 'museum', 'gym', 'workshop', 'nursery', 'pharmacy'];

test.each(WINDOWED)('who only is in a %s while it rains leaves a part of its window in the picture', (place) => {
  for (const seed of [1, 2, 3, 4]) {
    const { shots } = filmOf(`a man in a ${place} at noon with rain outside`, SHAPES[0], seed);
    const shot = shots[0]!;
    const window = fixtureIn(shot.scenery.place, 'window', seed)!;
    const inner = window.x - Math.sign(window.x) * 0.5;
    const { x } = project(cameraAt(shot, 0), SHAPES[0]!, inner, 1.6, window.z + 0.5);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(1280);
  }
});
