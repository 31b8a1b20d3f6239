import type { Medium } from '../places/place-traits.ts';
import type { Hour, Weather } from '../script/screenplay.ts';

/** A colour in linear-light sRGB, each part 0 to 1 (lights may pass 1). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** One palette for one place, hour and weather. Every colour that is painted passes through it. */
export interface Light {
  readonly hour: Hour;
  readonly weather: Weather;
  /** What lies between us and things, where it is not air. */
  readonly medium?: Medium;
  /** Bottom to top, as CSS colours for the sky's gradient. */
  readonly sky: { readonly horizon: string; readonly middle: string; readonly zenith: string };
  readonly sun: SkyLight;
  /** The shadows that the sun or moon throws. */
  readonly shadows: Shadows;
  /** Light from everywhere; what the shade side keeps. */
  readonly ambient: Rgb;
  /** Light from the sun or moon; what the lit side gains. */
  readonly key: Rgb;
  /** The air between us and the far: what colours turn into with distance. */
  readonly haze: Rgb;
  /** Distance in metres over which 63 % of a colour is lost to haze. */
  readonly visibilityMetres: number;
  /** 0 to 1: how much of the light of the hour burns in a gap between a closed deck of cloud and the horizon; its colour. */
  readonly gap: number;
  readonly band: string;
  /** 0 to 1: how much of the disc of the sun or moon shows through a closed deck of cloud. */
  readonly glimmer: number;
  /** 0 to 1: how much of the disc of a low sun is seen in the gap below a closed deck of cloud, or through fog and sand. */
  readonly disc: number;
  /** 0 to 1: how much of the sun itself comes through the weather; its beams, and how high the gap below a deck reaches. */
  readonly opens: number;
  /** Thin mist that lies on open ground, 0 to 1. */
  readonly groundMist: number;
  /** Windows, lamps and signs are on. */
  readonly lampsLit: boolean;
  /** 0 to 1: how far surfaces turn blue to eyes that are used to the dark; absent: not at all. */
  readonly nightVision?: number;
  /** 0 to 1: how bright stars are. */
  readonly stars: number;
  /** 0 to 1: how much bright things bleed in the finish. */
  readonly bloom: number;
}

/** Shadows on the ground. */
export interface Shadows {
  /** Metres to the right, and away from the viewer, for each metre that a thing is high. */
  readonly x: number;
  readonly z: number;
  /** 0 (light without a direction) to 1 (hard sun). */
  readonly strength: number;
}

/** What of the moon the sun reaches. */
export type MoonPhase = 'full' | 'half' | 'crescent';

export interface SkyLight {
  readonly kind: 'sun' | 'moon';
  readonly visible: boolean;
  /** How much of a moon is lit; absent: all. */
  readonly phase?: MoonPhase;
  /** A moon that is what the picture is about: larger than life. */
  readonly large?: boolean;
  /** A sun that comes up or goes down: large, of its own colour, without rays; its foot may be hidden. */
  readonly low?: boolean;
  /** Place in the sky as tangents from the view axis: x right, y above the horizon. */
  readonly x: number;
  readonly y: number;
  /** CSS colour of the disc and its glow. */
  readonly colour: string;
  /** 0 to 1. */
  readonly glow: number;
}
