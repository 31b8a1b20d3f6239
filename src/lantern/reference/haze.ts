import type { Rgb } from '../light/light.ts';
import type { DarkHour } from './other-light.ts';
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
  snow: { colour: [224, 229, 236], visibilityMetres: 60, most: 0.52 },
  hail: { colour: [172, 182, 194], visibilityMetres: 60, most: 0.5 },
  storm: { colour: [120, 129, 143], visibilityMetres: 60, most: 0.55 },
  sandstorm: { colour: [216, 170, 108], visibilityMetres: 14, most: 0.92 },
};

/** How much light there is in the air when the sun has gone. */
const DARK: Readonly<Record<DarkHour, number>> = { dusk: 0.5, night: 0.2 };

/** The haze of a weather, by day or in an hour that a picture was made dark for; undefined when it has none. */
export function hazeOf(weather: Weather, dark?: DarkHour): Haze | undefined {
  const haze = HAZES[weather];
  if (haze === undefined || dark === undefined) return haze;
  const [red, green, blue] = haze.colour;
  const level = DARK[dark];
  return { ...haze, colour: [red * level * 0.85, green * level * 0.95, Math.min(255, blue * level * 1.2)] };
}

/** The share of a colour that is lost on the way from something; `nearness` is one over its distance in metres, 0 for the sky (Koschmieder 1924). */
export function lostToHaze({ visibilityMetres, most }: Haze, nearness: number): number {
  return most * (nearness <= 0 ? 1 : 1 - Math.exp(-1 / (nearness * visibilityMetres)));
}
