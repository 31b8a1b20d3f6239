import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { lightFor } from './light-for.ts';
import { veilOf } from './veils.ts';

const sceneryIn = (weather: string) => planOf(`a village in ${weather}`).shots[0]!.scenery;
const sightIn = (weather: string): number => veilOf(sceneryIn(weather)).visibilityMetres;

test.each([
  ['drizzle', 'heavy rain'],
  ['light snow', 'falling snow', 'heavy snow', 'a blizzard'],
  ['mist', 'fog', 'thick fog'],
])('the more of it there is, the less far one sees: %s', (...strengths) => {
  for (const [index, more] of strengths.slice(1).entries())
    expect(sightIn(strengths[index]!)).toBeGreaterThan(1.4 * sightIn(more));
});

test('the sky of a drizzle is paler than that of a rain, and heavy snow is white', () => {
  const zenith = (weather: string) => Number.parseInt(lightFor(sceneryIn(weather)).sky.zenith.slice(1, 3), 16);
  expect(zenith('drizzle')).toBeGreaterThan(zenith('rain') + 30);
  expect(zenith('heavy snow')).toBeGreaterThan(zenith('falling snow') + 30);
});

test('thick fog lets less of a sunset through than fog', () => {
  const glow = (weather: string) => lightFor({ ...sceneryIn(weather), hour: 'sunset' }).sun.glow;
  expect(glow('thick fog')).toBeLessThan(0.7 * glow('fog'));
});
