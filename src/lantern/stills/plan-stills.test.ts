import { expect, test } from 'vitest';
import type { StillsBrief } from '../brief.ts';
import { actorsAt } from '../stage/actors.ts';
import { project } from '../stage/camera.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import { planStills } from './plan-stills.ts';
import type { Still } from './still.ts';

function planned(prompt: string, options: Partial<StillsBrief> = {}): readonly Still[] {
  return planStills({
    prompt,
    literalness: 0.5,
    frame: { width: 1344, height: 756 },
    seed: 7,
    images: [],
    count: 1,
    arrangement: 'takes',
    ...options,
  });
}

function actorsOf({ storyboard, frame }: Still) {
  return actorsAt(storyboard, storyboard.shots[0]!, frame / FRAME_RATE);
}

test('planStills() gives equal plans for equal briefs, and others for another seed', () => {
  const prompt = 'a man runs through a city street in the rain';
  expect(planned(prompt, { count: 3 })).toEqual(planned(prompt, { count: 3 }));
  expect(planned(prompt, { seed: 8 })).not.toEqual(planned(prompt));
});

test('planStills() shows the action, not what comes before it', () => {
  expect(actorsOf(planned('a man stands still, then he runs away from the house')[0]!)[0]?.action).toBe('run');
  const [jumper] = actorsOf(planned('a girl jumps on the beach')[0]!);
  // In the middle of the leap of `cast/people/poses/acting.ts`: in the air from 0.42 to 0.92 s.
  expect(jumper!.actionTime % 1.25).toBeGreaterThan(0.57);
  expect(jumper!.actionTime % 1.25).toBeLessThan(0.77);
});

test('planStills() makes takes that differ, of the same facts', () => {
  const takes = planned('two women in red coats walk a dog through a snowy forest at dusk', { count: 9 });
  const cameras = takes.map(({ storyboard }) => JSON.stringify(storyboard.shots[0]?.camera));
  expect(new Set(cameras).size).toBe(9);
  expect(new Set(takes.map(({ storyboard }) => storyboard.seed)).size).toBe(9);
  for (const { storyboard } of takes) {
    expect(storyboard.cast.map(({ kind }) => kind)).toEqual(['woman', 'woman', 'dog']);
    expect(storyboard.cast[0]?.garments).toContainEqual({ name: 'coat', colour: 'red' });
    expect(storyboard.shots).toHaveLength(1);
    expect(storyboard.shots[0]?.scenery).toMatchObject({ place: 'forest', hour: 'dusk', season: 'winter' });
  }
});

test.each([2, 5, 9])('planStills() keeps the cast through a series of %i', (count) => {
  const prompt = 'a woman with an umbrella walks down a street, meets a dog, and then they run';
  const series = planned(prompt, { count, arrangement: 'series' });
  expect(series).toHaveLength(count);
  const [first, ...others] = series;
  for (const { storyboard } of others) expect(storyboard.cast).toEqual(first?.storyboard.cast);
  const framings = series.map(({ storyboard }) => storyboard.shots[0]?.framing);
  framings.slice(1).forEach((framing, index) => expect(framing).not.toBe(framings[index]));
});

test.each([
  ['a red fox runs through a meadow', 1344, 756],
  ['a red fox runs through a meadow', 756, 1344],
  ['three people dance on a beach', 864, 1152],
  ['a horse gallops, with a woman riding it', 1540, 660],
  ['a car drives through a desert', 1024, 1024],
])('planStills() holds everybody in the picture: %s, %i × %i', (prompt, width, height) => {
  const frame = { width, height };
  for (const still of planned(prompt, { frame, count: 4 })) {
    const shot = still.storyboard.shots[0]!;
    for (const { x, y, z, member } of actorsOf(still)) {
      const foot = project(shot.camera.from, frame, x, y, z);
      const head = project(shot.camera.from, frame, x, y + member.heightMetres, z);
      expect(foot.x).toBeGreaterThan(0);
      expect(foot.x).toBeLessThan(width);
      expect(head.y).toBeLessThan(height);
      expect(foot.y - head.y).toBeGreaterThan(0.1 * Math.min(width, height));
    }
  }
});

test.each([
  ['a fox on a beach, in a snowy forest, and in a city street at night', ['beach', 'forest', 'city-street']],
  ['a man and a dog in a park, at a harbour, in a desert', ['park', 'harbour', 'desert']],
  ['一只狐狸在海滩上、在森林里、在沙漠里', ['beach', 'forest', 'desert']],
])('planStills() takes a series through the places that its prompt lists: %s', (prompt, places) => {
  const series = planned(prompt, { count: 4, arrangement: 'series' });
  const seen = series.map(({ storyboard }) => storyboard.shots[0]!.scenery.place);
  expect(series).toHaveLength(4);
  expect([...new Set(seen)]).toEqual(places);
  for (const { storyboard } of series) expect(storyboard.cast).toEqual(series[0]!.storyboard.cast);
});

test('planStills() takes place, hour and weather of one setting for no list', () => {
  const series = planned('a man sits in a cafe, in the rain, at night', { count: 3, arrangement: 'series' });
  for (const { storyboard } of series)
    expect(storyboard.shots[0]?.scenery).toMatchObject({ place: 'cafe', hour: 'night', weather: 'rain' });
});

test('planStills() takes a series through seasons and hours', () => {
  const series = planned('a house in autumn, in winter, at night', { count: 3, arrangement: 'series' });
  expect(series.map(({ storyboard }) => storyboard.shots[0]!.scenery)).toMatchObject([
    { season: 'autumn', hour: 'day' },
    { season: 'winter', hour: 'day' },
    { hour: 'night' },
  ]);
});

test.each([
  ['the penguin in a desert at noon', true, []],
  ['一匹马站在雪山湖边', true, []],
  ['make the penguin in the snow blue', false, []],
  ['a castle by the sea at night', false, undefined],
])('planStills() tells where the subject of the picture is to be: %s', (prompt, otherPlace, cast) => {
  const [{ storyboard } = { storyboard: undefined }] = planned(prompt, {
    images: [{ width: 1200, height: 800 }],
    opensWithPicture: true,
  });
  expect(storyboard?.shots[0]?.scenery.change?.otherPlace === true).toBe(otherPlace);
  if (cast !== undefined) expect(storyboard?.cast).toEqual(cast);
});

test('planStills() shows another part of another place in each take, and says that it understood', () => {
  const images = [{ width: 1200, height: 800 }];
  const takes = planned('replace the background with a garden at dusk', { images, opensWithPicture: true, count: 3 });
  expect(new Set(takes.map(({ storyboard }) => JSON.stringify(storyboard.shots[0]?.camera))).size).toBe(3);
  expect(takes[0]?.storyboard.notUnderstood).toEqual([]);
  expect(planned('extend the picture', { images, opensWithPicture: true })[0]?.storyboard.notUnderstood).toEqual([]);
});

test.each([
  ['a house through the seasons', ['spring', 'summer', 'autumn', 'winter'], 'season'],
  ['一座房子的四季', ['spring', 'summer', 'autumn', 'winter'], 'season'],
  ['a street from dawn till night', ['dawn', 'noon', 'sunset', 'night'], 'hour'],
] as const)('planStills() knows the list that %s names', (prompt, names, of) => {
  const series = planned(prompt, { count: 4, arrangement: 'series' });
  expect(series.map(({ storyboard }) => storyboard.shots[0]?.scenery[of])).toEqual(names);
});
