import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOURS, WEATHERS, type Setting } from '../script/screenplay.ts';
import { becomingOf } from './becoming.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const SETTING: Setting = { place: 'meadow', hour: 'golden', weather: 'clear', season: 'summer' };

const check = (change: Partial<Setting>, wanted: readonly string[]) =>
  expect(becomingOf({ ...SETTING, ...change }).map(({ hour, weather }) => `${hour} ${weather}`)).toEqual(wanted);

test('becomingOf() is empty when nothing changes', () => check({}, []));

test('becomingOf() goes through the hours between', () => {
  check({ hourTo: 'dusk' }, ['sunset clear', 'dusk clear']);
  check({ hour: 'day', hourTo: 'night' }, ['golden clear', 'sunset clear', 'dusk clear', 'night clear']);
  check({ hour: 'night', hourTo: 'morning' }, ['dawn clear', 'morning clear']);
});

test('becomingOf() changes the weather alone, or on the way', () => {
  check({ weatherTo: 'rain' }, ['golden rain']);
  check({ hourTo: 'dusk', weatherTo: 'rain' }, ['sunset rain', 'dusk rain']);
});

test('becomingOf() ends where it should in few steps, from any hour to any', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HOURS),
      fc.constantFrom(...HOURS),
      fc.constantFrom(...WEATHERS),
      (hour, hourTo, weatherTo) => {
        const course = becomingOf({ ...SETTING, hour, hourTo, weatherTo });
        expect(course.length).toBeLessThanOrEqual(4);
        expect(course.every((each) => each.hourTo === undefined && each.weatherTo === undefined)).toBe(true);
        if (course.length > 0) expect(course.at(-1)?.weather).toBe(weatherTo);
        if (course.length > 1) expect(course.at(-1)?.hour).toBe(hourTo);
      },
    ),
  );
});

test('a film goes through the hours that its prompt names, each for its time', () => {
  const { shots } = planOf('A lake through one day: misty dawn, bright noon, red sunset, starry night', {
    seconds: 8,
    frame: { width: 320, height: 180 },
  });
  expect(
    shots.map(({ scenery, becomes = [] }) => [scenery, ...becomes].map(({ hour, weather }) => `${hour} ${weather}`)),
  ).toEqual([['dawn fog', 'noon clear', 'sunset clear', 'night clear']]);
  const [from, ...turns] = [0, ...(shots[0]?.becomesAt ?? [])];
  for (const [index, at] of turns.entries()) expect(at - (turns[index - 1] ?? from)).toBeGreaterThan(0.15);
});
