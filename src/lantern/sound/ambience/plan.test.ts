import { expect, test } from 'vitest';
import { PLACES } from '../../places/places.ts';
import { HOURS, SEASONS, WEATHERS } from '../../script/screenplay.ts';
import type { Place } from '../../places/places.ts';
import type { SoundName } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { sceneryOf } from '../../../../test/support/sound-films.ts';
import { planAmbience } from './plan.ts';

function layersOf(place: Place, other: Partial<Scenery> = {}, named: readonly SoundName[] = []): readonly string[] {
  return planAmbience(sceneryOf(place, other), named).map(({ layer }) => layer);
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['a forest by day', layersOf('forest'), ['birdsong', 'leaves', 'wind'], ['owl', 'crickets']],
  ['a forest at night', layersOf('forest', { hour: 'night' }), ['owl', 'crickets'], ['birdsong']],
  [
    'a forest in snow',
    layersOf('forest', { weather: 'snow', season: 'winter' }),
    ['hush', 'wind'],
    ['birdsong', 'leaves', 'crickets'],
  ],
  ['a meadow', layersOf('meadow'), ['skylark', 'insects'], ['crickets']],
  ['a beach', layersOf('beach'), ['surf', 'gulls'], ['traffic']],
  ['a city street', layersOf('city-street'), ['traffic', 'crowd', 'carHorn'], ['wetTraffic']],
  [
    'a neon street in rain',
    layersOf('neon-street', { weather: 'rain' }),
    ['rain', 'wetTraffic', 'neonHum', 'distantBass'],
    ['traffic'],
  ],
  ['a room in rain', layersOf('room', { weather: 'rain' }), ['windowRain', 'roomTone', 'clock'], ['rain']],
  ['a lake in fog', layersOf('mountain-lake', { weather: 'fog' }), ['lapping', 'fogHorn'], ['rain']],
  ['a storm', layersOf('meadow', { weather: 'storm' }), ['downpour', 'wind'], ['skylark', 'insects']],
  ['a desert with a fire that is named', layersOf('desert', {}, ['fire']), ['fire', 'wind'], []],
])('planAmbience() of %s', (_name, layers, present, absent) => {
  for (const layer of present) expect(layers).toContain(layer);
  for (const layer of absent) expect(layers).not.toContain(layer);
});

test('planAmbience() is never empty and names no layer twice', () => {
  for (const place of PLACES) {
    for (const weather of WEATHERS) {
      for (const hour of HOURS) {
        for (const season of SEASONS) {
          const layers = layersOf(place, { weather, hour, season }, ['wind', 'rain']);
          expect(layers.length).toBeGreaterThan(0);
          expect(new Set(layers).size).toBe(layers.length);
        }
      }
    }
  }
});

test('planAmbience() muffles what is heard through fog', () => {
  for (const { muffleHz } of planAmbience(sceneryOf('forest', { weather: 'fog' }))) expect(muffleHz).toBeLessThan(2500);
});
