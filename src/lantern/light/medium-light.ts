import { formatHex, interpolate } from 'culori';
import type { Medium } from '../places/place-traits.ts';
import { linearOf, mix } from './colour.ts';
import { DAYLIGHT } from './daylight.ts';
import type { Hour } from '../script/screenplay.ts';
import type { Light, Rgb } from './light.ts';

/** The light where there is no air as we know it; `open` is what the hour would bring on the ground. */
export function mediumLight(medium: Medium, open: Light): Light {
  switch (medium) {
    case 'water':
      return underWater(open);
    case 'vacuum':
      return inSpace(open);
    case 'dust':
      return inDust(open);
  }
}

/** The sea at one hour: its distance, its body, the surface from below, the light from everywhere, and the rays that come down. */
interface Sea {
  readonly deep: string;
  readonly middle: string;
  readonly surface: string;
  readonly ambient: string;
  readonly ambientStrength: number;
  readonly ray: string;
  readonly rayStrength: number;
  /** Where the surface shines (tangents). However low a sun stands, water bends its rays down. */
  readonly x: number;
  readonly y: number;
}

const SEAS: Readonly<Record<Hour, Sea>> = {
  dawn: {
    deep: '#4377a2',
    middle: '#7d9cc4',
    surface: '#f6c8bc',
    ambient: '#9cb8dc',
    ambientStrength: 0.56,
    ray: '#ffdccc',
    rayStrength: 0.55,
    x: -0.34,
    y: 0.36,
  },
  morning: {
    deep: '#2a8f9e',
    middle: '#66b8a6',
    surface: '#f6f3b4',
    ambient: '#b0d2b8',
    ambientStrength: 0.68,
    ray: '#fff6c0',
    rayStrength: 0.95,
    x: -0.32,
    y: 0.45,
  },
  day: {
    deep: '#1f7fa6',
    middle: '#2f9fc0',
    surface: '#a6ecec',
    ambient: '#86cfe0',
    ambientStrength: 0.72,
    ray: '#d6fff2',
    rayStrength: 0.95,
    x: -0.12,
    y: 0.7,
  },
  noon: {
    deep: '#2390b8',
    middle: '#3fb6d6',
    surface: '#e4fffb',
    ambient: '#9adcea',
    ambientStrength: 0.8,
    ray: '#ffffff',
    rayStrength: 1.1,
    x: 0.04,
    y: 0.85,
  },
  golden: {
    deep: '#428482',
    middle: '#8f9a6a',
    surface: '#ffca5c',
    ambient: '#c8bc88',
    ambientStrength: 0.62,
    ray: '#ffc24a',
    rayStrength: 0.95,
    x: 0.32,
    y: 0.4,
  },
  sunset: {
    deep: '#3c5a7c',
    middle: '#80586e',
    surface: '#ff7a40',
    ambient: '#a08aa4',
    ambientStrength: 0.5,
    ray: '#ff8440',
    rayStrength: 0.7,
    x: 0.34,
    y: 0.34,
  },
  dusk: {
    deep: '#1f3468',
    middle: '#34468a',
    surface: '#7a74b8',
    ambient: '#6a86c4',
    ambientStrength: 0.36,
    ray: '#8a90d8',
    rayStrength: 0.25,
    x: 0.3,
    y: 0.34,
  },
  night: {
    deep: '#071230',
    middle: '#0b1a40',
    surface: '#16295a',
    ambient: '#4464a8',
    ambientStrength: 0.22,
    ray: '#2c4684',
    rayStrength: 0.15,
    x: -0.12,
    y: 0.8,
  },
};

/** Water takes the red first and then the distance: all turns into the colour of the sea within some thirty metres. */
function underWater(open: Light): Light {
  const sea = SEAS[open.hour];
  return {
    ...open,
    medium: 'water',
    weather: 'clear',
    sky: { horizon: sea.deep, middle: sea.middle, zenith: sea.surface },
    sun: {
      ...open.sun,
      visible: false,
      x: sea.x,
      y: sea.y,
      colour: sea.ray,
      glow: Math.max(0.9 * sea.rayStrength, open.sun.large === true ? 0.7 : 0),
    },
    gap: 0,
    glimmer: 0,
    disc: 0,
    opens: 0,
    ambient: scale(linearOf(sea.ambient), sea.ambientStrength),
    key: scale(mix([1, 1, 1], linearOf(sea.ray), 0.6), sea.rayStrength),
    haze: linearOf(sea.deep),
    visibilityMetres: 36,
    lampsLit: open.hour === 'night',
    stars: 0,
    bloom: 0.3,
    nightVision: 0,
  };
}

/** Nothing scatters light: hard sun, black shade, no haze. */
function inSpace(open: Light): Light {
  return {
    ...open,
    medium: 'vacuum',
    weather: 'clear',
    sky: { horizon: '#080a1c', middle: '#05061a', zenith: '#03040f' },
    sun: { kind: 'sun', visible: false, x: open.sun.x >= 0 ? 0.5 : -0.5, y: 0.6, colour: '#ffffff', glow: 0.9 },
    ambient: scale(linearOf('#8fa0d8'), 0.17),
    key: scale(linearOf('#fff8ec'), 1.15),
    haze: linearOf('#070818'),
    visibilityMetres: 1e5,
    lampsLit: true,
    stars: 1,
    bloom: 0.35,
    nightVision: 0,
  };
}

/** Fine red dust colours the day of Mars like butterscotch, and the sky about a low sun blue. */
function inDust(open: Light): Light {
  const bright = DAYLIGHT[open.hour];
  const low = open.hour === 'dawn' || open.hour === 'sunset' || open.hour === 'dusk';
  const tinted = (hex: string) => shade(hex, 0.18 + 0.82 * bright);
  return {
    ...open,
    medium: 'dust',
    weather: 'clear',
    sky: { horizon: tinted(low ? '#c9b8b4' : '#efc398'), middle: tinted('#d39a70'), zenith: tinted('#8f5c48') },
    sun: { ...open.sun, colour: low ? '#dfeeff' : '#fff4e2', visible: true, glow: open.sun.glow * 0.8 },
    ambient: scale(linearOf('#d8a892'), 0.2 + 0.42 * bright),
    key: scale(linearOf('#ffdcb4'), 0.2 + 0.85 * bright),
    haze: linearOf(tinted('#d8a078')),
    visibilityMetres: 260,
  };
}

function shade(hex: string, bright: number): string {
  return bright === 1 ? hex : formatHex(interpolate(['#04060f', hex], 'oklab')(bright));
}

function scale(colour: Rgb, amount: number): Rgb {
  return [colour[0] * amount, colour[1] * amount, colour[2] * amount];
}
