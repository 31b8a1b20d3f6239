import type { Rgb } from '../light/light.ts';
import type { Weather } from '../script/screenplay.ts';

/** What the air between us and things does to a picture: a colour that all turns into with distance. */
export interface Haze {
  /** sRGB, 0 to 255 each. */
  readonly colour: Rgb;
  /** Distance over which 63 % of a colour is lost, metres. */
  readonly visibilityMetres: number;
  /** The most that is lost, however far: 0 to 1. */
  readonly most: number;
}

/** The air of each weather by day; absent: as it is in the picture. */
const HAZES: Readonly<Partial<Record<Weather, Haze>>> = {
  fog: { colour: [206, 212, 217], visibilityMetres: 13, most: 0.93 },
  rain: { colour: [170, 181, 193], visibilityMetres: 70, most: 0.5 },
  snow: { colour: [224, 229, 236], visibilityMetres: 45, most: 0.62 },
  hail: { colour: [172, 182, 194], visibilityMetres: 60, most: 0.5 },
  storm: { colour: [120, 129, 143], visibilityMetres: 60, most: 0.55 },
  sandstorm: { colour: [216, 170, 108], visibilityMetres: 14, most: 0.92 },
};

/** The haze of a weather; undefined when it has none. */
export function hazeOf(weather: Weather): Haze | undefined {
  return HAZES[weather];
}

/** The share of a colour that is lost on the way from something; `nearness` is one over its distance in metres, 0 for the sky (Koschmieder 1924). */
export function lostToHaze({ visibilityMetres, most }: Haze, nearness: number): number {
  return most * (nearness <= 0 ? 1 : 1 - Math.exp(-1 / (nearness * visibilityMetres)));
}
