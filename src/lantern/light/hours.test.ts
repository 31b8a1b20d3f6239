import { converter, differenceEuclidean, formatHex, interpolate } from 'culori';
import { expect, test } from 'vitest';
import { traitsOf, type Place } from '../places/places.ts';
import { HOURS, type Hour, type Weather } from '../script/screenplay.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { lightFor } from './light-for.ts';
import type { Light } from './light.ts';
import { createToner } from './toner.ts';

const DOZEN: readonly Place[] = [
  'meadow',
  'forest',
  'beach',
  'mountains',
  'city-street',
  'village',
  'harbour',
  'desert',
  'park',
  'suburb',
  'stilt-village',
  'canyon',
];

const scenery = (place: Place, hour: Hour, weather: Weather = 'clear', more: Partial<Scenery> = {}): Scenery => ({
  place,
  hour,
  weather,
  season: 'summer',
  seed: 7,
  dressing: 0.5,
  snowCover: 0,
  wetness: 0,
  windMetresPerSecond: 2,
  excluded: [],
  ...more,
});
const lightAt = (place: Place, hour: Hour, weather?: Weather): Light => lightFor(scenery(place, hour, weather));

const oklab = converter('oklab');
const far = differenceEuclidean('oklab');
/** Lightness, and how far from blue towards yellow, of a colour. */
const seen = (css: string) => {
  const { l, b } = oklab(css)!;
  return { lightness: l, warmth: b };
};
/** The sky's gradient and the light below it, as one distance. */
const apart = (a: Light, b: Light): number =>
  (['horizon', 'middle', 'zenith'] as const).reduce((sum, band) => sum + far(a.sky[band], b.sky[band]), 0) / 3;
const shadowLength = ({ shadows }: Light): number => Math.hypot(shadows.x, shadows.z) * Math.sign(shadows.strength);

test.each(DOZEN)('every hour has a sky of its own over %s, or shadows of another length', (place) => {
  for (const [index, hour] of HOURS.entries())
    for (const other of HOURS.slice(index + 1)) {
      const [one, two] = [lightAt(place, hour), lightAt(place, other)];
      const [long, short] = [shadowLength(one), shadowLength(two)].toSorted((a, b) => b - a) as [number, number];
      const told = apart(one, two) > 0.06 || long > 1.8 * short + 0.1;
      expect(told, `${hour} and ${other}`).toBe(true);
    }
});

test.each(DOZEN)('the hours of %s: long shadows when the sun is low, a bright band at dusk, dark nights', (place) => {
  const light = (hour: Hour) => lightAt(place, hour);
  for (const hour of ['dawn', 'morning', 'golden', 'sunset'] as const)
    expect(shadowLength(light(hour))).toBeGreaterThan(2.5 * shadowLength(light('day')));
  expect(shadowLength(light('noon'))).toBeLessThan(0.5 * shadowLength(light('day')));
  expect(shadowLength(light('dusk'))).toBe(0);
  const band = ({ sky }: Light) => ({ low: seen(sky.horizon), high: seen(sky.zenith) });
  const [dusk, night] = [band(light('dusk')), band(light('night'))];
  expect(dusk.low.lightness).toBeGreaterThan(2 * dusk.high.lightness);
  expect(dusk.low.warmth).toBeGreaterThan(0.03);
  expect(night.low.lightness).toBeLessThan(0.6 * dusk.low.lightness);
  expect(night.low.warmth).toBeLessThan(0);
  for (const hour of ['dusk', 'night'] as const) expect(light(hour).lampsLit).toBe(true);
  for (const hour of ['dawn', 'morning', 'day', 'noon', 'golden'] as const) expect(light(hour).lampsLit).toBe(false);
});

test('the sun comes from the left before noon and from the right after it; down a street it stands in the gap', () => {
  for (const place of DOZEN) {
    for (const hour of ['dawn', 'morning'] as const) expect(lightAt(place, hour).sun.x).toBeLessThan(0);
    for (const hour of ['golden', 'sunset'] as const) expect(lightAt(place, hour).sun.x).toBeGreaterThan(0);
    const { street, outlook } = traitsOf(place);
    if (street === true || outlook === 'street') expect(Math.abs(lightAt(place, 'golden').sun.x)).toBeLessThan(0.15);
  }
});

test.each(['rain', 'snow', 'overcast', 'storm'] as const)(
  'under a sky of %s the light that breaks in below the deck is of the hour: rose, lemon, amber, red, and none by day and night',
  (weather) => {
    const light = (hour: Hour) => lightAt('meadow', hour, weather);
    for (const hour of ['day', 'noon', 'night'] as const) expect(light(hour).gap).toBe(0);
    const low = (['dawn', 'morning', 'golden', 'sunset', 'dusk'] as const).map(light);
    for (const [index, one] of low.entries()) {
      expect(one.gap).toBeGreaterThan(0.3);
      for (const other of low.slice(index + 1))
        expect(far(one.band, other.band) + far(one.sky.zenith, other.sky.zenith)).toBeGreaterThan(0.085);
    }
    // The disc is seen at the hours whose sun is below the deck, if the weather lets the sun through: a rain that it shines in is taken for none.
    for (const hour of HOURS)
      expect(light(hour).disc > 0, hour).toBe(weather === 'snow' && (hour === 'golden' || hour === 'sunset'));
    // A morning has the sun on one side, a noon from nowhere.
    expect(Math.max(...light('morning').key)).toBeGreaterThan(1.1 * Math.max(...light('noon').key));
    expect(light('morning').lampsLit || light('dawn').lampsLit).toBe(false);
  },
);

/** What prompts tell, each in the strengths it has. */
const SKIES: readonly { readonly sky: string; readonly weather: Weather; readonly more?: Partial<Scenery> }[] = [
  { sky: 'clear', weather: 'clear' },
  { sky: 'cloudy', weather: 'cloudy' },
  { sky: 'overcast', weather: 'overcast' },
  { sky: 'drizzle', weather: 'rain', more: { force: 'light' } },
  { sky: 'rain', weather: 'rain' },
  { sky: 'heavy rain', weather: 'rain', more: { force: 'heavy' } },
  { sky: 'light snow', weather: 'snow', more: { force: 'light', snowCover: 1 } },
  { sky: 'snow', weather: 'snow', more: { snowCover: 1 } },
  { sky: 'heavy snow', weather: 'snow', more: { force: 'heavy', snowCover: 1 } },
  { sky: 'blizzard', weather: 'snow', more: { force: 'heavy', snowCover: 1, windMetresPerSecond: 12 } },
  { sky: 'mist', weather: 'fog', more: { force: 'light' } },
  { sky: 'fog', weather: 'fog' },
  { sky: 'thick fog', weather: 'fog', more: { force: 'heavy' } },
  { sky: 'hail', weather: 'hail' },
  { sky: 'sandstorm', weather: 'sandstorm' },
  { sky: 'storm', weather: 'storm' },
];
type Told = Hour | 'moonlight';
const TOLD: readonly Told[] = ['dawn', 'morning', 'noon', 'golden', 'sunset', 'dusk', 'night', 'moonlight'];

/** The colours by which one tells an hour: three bands of the sky, something white beside us, and the same far away. */
function coloursOf(light: Light): readonly string[] {
  const { tone } = createToner(light);
  const low = interpolate([light.sky.horizon, light.band], 'oklab')(light.gap);
  return [formatHex(low), light.sky.middle, light.sky.zenith, tone('#ffffff', 0.3, 1, 0), tone('#ffffff', 0.3, 1, 150)];
}
/** Signs that are there or not: lit windows, a moon that shines, and from where the light comes. */
const signsOf = ({ lampsLit, sun, disc }: Light): string =>
  JSON.stringify([
    lampsLit,
    disc > 0 && (sun.low === true ? 'sits on the horizon' : 'stands over it'),
    sun.kind === 'moon' && sun.glow > 0.1,
    sun.y > 0.8 ? 'above' : Math.sign(sun.x),
  ]);

/** Neighbours that share all signs differ at least so much in colour (OKLab), others so much. */
const APART = { alike: 0.075, signed: 0.025 } as const;

test.each(SKIES)(
  'every hour that is told looks like no other in $sky, on land and under the sea',
  ({ weather, more }) => {
    for (const place of ['village', 'meadow', 'coral-reef'] as const) {
      const lights = TOLD.map((told) => {
        const night = told === 'moonlight';
        return lightFor(
          scenery(place, night ? 'night' : told, weather, { ...more, ...(night ? { lighting: told } : {}) }),
        );
      });
      for (const [index, one] of lights.entries())
        for (const [at, other] of lights.slice(index + 1).entries()) {
          const colours = coloursOf(other);
          const differ =
            coloursOf(one).reduce((sum, colour, band) => sum + far(colour, colours[band]!), 0) / colours.length;
          const least = signsOf(one) === signsOf(other) ? APART.alike : APART.signed;
          expect(differ, `${place}: ${TOLD[index]} and ${TOLD[index + 1 + at]}`).toBeGreaterThan(least);
        }
    }
  },
);

test('no lamp burns by moonlight but where a place is known by its own, or lit windows are asked for', () => {
  const moonlit = (place: Place, more: Partial<Scenery> = {}) =>
    lightFor(scenery(place, 'night', 'clear', { lighting: 'moonlight', ...more }));
  expect(lightAt('village', 'night').lampsLit).toBe(true);
  expect(moonlit('village').lampsLit).toBe(false);
  expect(moonlit('village', { conditions: ['lit'] }).lampsLit).toBe(true);
  expect(moonlit('night-market').lampsLit).toBe(true);
});

test.each(['fog', 'sandstorm'] as const)(
  'through %s the sun of a morning and of late hours is a pale round, no other is seen',
  (weather) => {
    const shown = HOURS.filter((hour) => lightAt('desert', hour, weather).disc > 0);
    expect(shown).toEqual(['morning', 'golden', 'sunset']);
  },
);
