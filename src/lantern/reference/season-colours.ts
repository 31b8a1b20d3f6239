import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { Season } from '../script/screenplay.ts';
import type { Lch } from './oklab.ts';

/** A change of colours. Seasons have two, that lie beside each other in soft patches: no wood turns all at once. */
export type ColourChange = (colour: Lch) => Lch;

/** Mean brightness of a picture that was taken in fair light, and how much darker or lighter ones are told apart. */
const USUAL_BRIGHTNESS = 0.42;
const BRIGHTNESS_RANGE = [0.35, 1.2] as const;

/**
 * What a season does to the colours of a picture: two changes of growing things and all else. `brightness` is the picture's mean, 0 to 1:
 * what is light in a dark wood lies open to the snow as well.
 */
export function seasonChanges(season: Season, brightness: number): readonly [ColourChange, ColourChange] {
  switch (season) {
    case 'autumn':
      return [turned(-8), turned(10)];
    case 'winter': {
      const level = clamp(brightness / USUAL_BRIGHTNESS, ...BRIGHTNESS_RANGE);
      return [snowed(0.97, level), snowed(0.84, level)];
    }
    case 'spring':
      return [freshened(122, 1.2), freshened(130, 1.3)];
    case 'summer':
      return [warmed, warmed];
  }
}

/** Leaves in shade turn to rust, in light to gold, and grass, lighter still, to straw; needles stay green. */
function turned(aside: number): ColourChange {
  return (colour) => {
    const share = bump(colour.hue, 125, 28, 45) * smoothstep(0.02, 0.055, colour.chroma);
    const light = smoothstep(0.35, 0.72, colour.lightness);
    const hue = 42 + 46 * light + aside;
    const chroma = colour.chroma * (1.35 - 0.65 * light);
    return {
      lightness: colour.lightness * (1 + 0.06 * share),
      chroma: colour.chroma + (chroma - colour.chroma) * share,
      hue: colour.hue + (hue - colour.hue) * share,
    };
  };
}

/** Snow lies on leaves, needles, grass and bare ground; all else grows paler. */
function snowed(depth: number, level: number): ColourChange {
  return ({ lightness, chroma, hue }) => {
    const leaves = bump(hue, 135, 55, 78) * smoothstep(0.015, 0.04, chroma);
    const ground = bump(hue, 72, 22, 40) * smoothstep(0.03, 0.06, chroma) * 0.6;
    // The light side of a leaf is the one that lies open to the sky.
    const lies = Math.max(leaves, ground) * depth * smoothstep(0.2 * level, 0.6 * level, lightness);
    return {
      lightness: lightness + (0.96 - lightness) * lies * 0.88 + 0.01,
      chroma: chroma * (1 - 0.96 * lies) * 0.8,
      hue,
    };
  };
}

function freshened(hue: number, more: number): ColourChange {
  return (colour) => {
    const share = leafiness(colour);
    return {
      lightness: colour.lightness + (1 - colour.lightness) * 0.12 * share,
      chroma: colour.chroma * (1 + (more - 1) * share),
      hue: colour.hue + (hue - colour.hue) * 0.5 * share,
    };
  };
}

function warmed(colour: Lch): Lch {
  return {
    ...colour,
    chroma: colour.chroma * 1.14,
    hue: colour.hue + (118 - colour.hue) * 0.25 * leafiness(colour),
  };
}

/** How much a colour is that of leaves and grass, 0 to 1. */
function leafiness({ chroma, hue }: Lch): number {
  return bump(hue, 125, 32, 58) * smoothstep(0.02, 0.055, chroma);
}

/** 1 within `inner` degrees of a hue, falling to 0 at `outer`. */
function bump(hue: number, middle: number, inner: number, outer: number): number {
  const away = Math.abs(((hue - middle + 540) % 360) - 180);
  return 1 - smoothstep(inner, outer, away);
}
