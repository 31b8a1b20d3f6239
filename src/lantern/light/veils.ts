import type { Force, Weather } from '../script/screenplay.ts';
import type { Scenery } from '../storyboard/storyboard.ts';

/** What a weather does to the light of an hour. */
export interface Veil {
  /** How far colours go to the palette's overcast, 0 to 1. */
  readonly grey: number;
  /** How much of that reaches the strip above the horizon, 0 to 1; less where the light of the hour breaks in. */
  readonly low: number;
  /** How much of the light that breaks in it lets through, 0 to 1; absent: all. */
  readonly breaks?: number;
  /** How dark the cloud is overhead, 0 (as the palette's overcast) to 1 (black). */
  readonly gloom: number;
  /** How far what covers the sky goes to the palette's pale, 0 to 1: fog is lit through and through. */
  readonly pale?: number;
  /** What is left of the sun's direction, 0 to 1. */
  readonly sun: number;
  /** How much of their darkness shadows keep, 0 to 1. */
  readonly shadows: number;
  readonly visibilityMetres: number;
  readonly ambient: number;
  /**
   * How much of the sun itself comes through, 0 to 1: its disc below the deck or in the fog, its beams. The weather decides on that, the hour on
   * the colour of the light, on lamps and shadows: a sun that shines would make any rain a fair day.
   */
  readonly opens: number;
}

const VEILS: Readonly<Record<Weather, Veil>> = {
  clear: { grey: 0, low: 1, gloom: 0, sun: 1, shadows: 1, visibilityMetres: 400, ambient: 1, opens: 1 },
  cloudy: { grey: 0.2, low: 0.5, gloom: 0, sun: 0.66, shadows: 0.5, visibilityMetres: 300, ambient: 1.1, opens: 1 },
  overcast: {
    grey: 0.94,
    low: 0.92,
    gloom: 0.06,
    sun: 0.14,
    shadows: 0,
    visibilityMetres: 190,
    ambient: 1.36,
    opens: 0,
  },
  rain: { grey: 0.74, low: 0.4, gloom: 0.3, sun: 0.3, shadows: 0, visibilityMetres: 120, ambient: 1.08, opens: 0 },
  snow: { grey: 0.72, low: 0.5, gloom: 0.1, sun: 0.36, shadows: 0.14, visibilityMetres: 80, ambient: 1.14, opens: 0.6 },
  fog: {
    grey: 0.88,
    low: 0.85,
    gloom: 0,
    pale: 0.6,
    sun: 0.34,
    shadows: 0,
    visibilityMetres: 25,
    ambient: 1.1,
    opens: 1,
  },
  hail: { grey: 0.8, low: 0.5, gloom: 0.32, sun: 0.2, shadows: 0, visibilityMetres: 95, ambient: 1, opens: 0.7 },
  sandstorm: { grey: 0.97, low: 0.9, gloom: 0, sun: 0.3, shadows: 0, visibilityMetres: 17, ambient: 1.05, opens: 1 },
  storm: { grey: 0.9, low: 0.4, gloom: 0.52, sun: 0.26, shadows: 0, visibilityMetres: 110, ambient: 0.96, opens: 0 },
};

/** What is different when it falls or lies lightly, or heavily. */
const FORCED: Partial<Record<Weather, Readonly<Record<Force, Partial<Veil>>>>> = {
  rain: {
    light: { grey: 0.84, low: 0.7, gloom: 0.04, pale: 0.12, sun: 0.3, visibilityMetres: 104, ambient: 1.26 },
    heavy: { grey: 0.9, low: 0.6, gloom: 0.34, sun: 0.14, visibilityMetres: 38, ambient: 1 },
  },
  snow: {
    light: { grey: 0.66, low: 0.45, gloom: 0.05, sun: 0.46, shadows: 0.22, visibilityMetres: 170, opens: 0.8 },
    heavy: {
      grey: 0.92,
      low: 0.6,
      gloom: 0.06,
      pale: 0.5,
      sun: 0.2,
      shadows: 0,
      visibilityMetres: 26,
      ambient: 1.16,
      opens: 0.5,
    },
  },
  fog: {
    light: { grey: 0.62, low: 0.55, pale: 0.6, sun: 0.66, shadows: 0.3, visibilityMetres: 90, ambient: 1.08 },
    heavy: { grey: 0.96, low: 0.97, breaks: 0.6, pale: 0.66, sun: 0.23, visibilityMetres: 9, ambient: 1.08 },
  },
};

/** Weather that leaves the sky open: the sun of the hour shines. */
export function isFair(weather: Weather): weather is 'clear' | 'cloudy' {
  return weather === 'clear' || weather === 'cloudy';
}

/** These skies are one deck of cloud. */
export const CLOSED_SKIES: ReadonlySet<Weather> = new Set(['overcast', 'rain', 'snow', 'hail', 'storm']);

/** Snow that a storm drives past: all beyond some twenty metres is white. */
const BLIZZARD: Partial<Veil> = { grey: 0.96, low: 0.95, gloom: 0, pale: 0.8, visibilityMetres: 12, opens: 0.3 };

/** From this wind on, metres per second, heavy snow is driven (Beaufort 5, a fresh breeze, begins at 8). */
const DRIVEN_FROM = 7;

/** Whether the snow of a scenery is a blizzard. */
export function isBlizzard({ weather, force, windMetresPerSecond }: Scenery): boolean {
  return weather === 'snow' && force === 'heavy' && windMetresPerSecond >= DRIVEN_FROM;
}

/** The veil of a scenery's weather in its strength. */
export function veilOf(scenery: Scenery): Veil {
  const { weather, force } = scenery;
  const forced = force === undefined ? undefined : FORCED[weather]?.[force];
  return { ...VEILS[weather], ...forced, ...(isBlizzard(scenery) ? BLIZZARD : {}) };
}
