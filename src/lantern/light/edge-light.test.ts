import { expect, test } from 'vitest';
import type { Hour, Weather } from '../script/screenplay.ts';
import { edgeLight } from './edge-light.ts';
import { lightFor } from './light-for.ts';

const light = (hour: Hour, weather: Weather = 'clear') =>
  lightFor({
    place: 'meadow',
    hour,
    weather,
    season: 'summer',
    seed: 7,
    snowCover: 0,
    dressing: 0.5,
    wetness: 0,
    windMetresPerSecond: 0,
    excluded: [],
  });

const strength = (css: string | undefined) => {
  if (css === undefined) return 0;
  return css.startsWith('rgba') ? Number(/,([\d.]+)\)$/.exec(css)![1]) : 1;
};

test('the sun draws the edge on its own side only, a low one more than a high one', () => {
  const low = edgeLight(light('sunset'), undefined, 1);
  expect(low.left).toBeUndefined();
  expect(strength(low.right)).toBeGreaterThan(strength(edgeLight(light('noon'), undefined, 1).right));
  expect(edgeLight(light('sunset'), undefined, -1)).toEqual({ left: low.right });
});

test('a closed sky draws less of an edge', () => {
  const edge = (weather: Weather) => strength(edgeLight(light('noon', weather), undefined, 1).right);
  expect(edge('storm')).toBeLessThan(edge('clear') / 2);
});

test('lamps draw edges on both sides at night, and the one of the moon is the stronger', () => {
  const shine = { left: [0.4, 0.1, 0.3], right: [0.1, 0.3, 0.4] } as const;
  const { left, right } = edgeLight(light('night'), shine, 1);
  expect(strength(left)).toBeGreaterThan(0.2);
  expect(strength(right)).toBeGreaterThan(strength(left));
});
