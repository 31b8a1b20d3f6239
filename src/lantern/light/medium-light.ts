import { formatHex, interpolate } from 'culori';
import type { Medium } from '../places/place-traits.ts';
import { linearOf, mix } from './colour.ts';
import { DAYLIGHT } from './daylight.ts';
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

/** Water takes the red first and then the distance: all turns blue within some thirty metres. */
function underWater(open: Light): Light {
  const bright = DAYLIGHT[open.hour];
  const deep = (hex: string) => shade(hex, bright);
  const above = SURFACES[open.hour];
  const tinged = (hex: string, share: number) =>
    above === undefined ? deep(hex) : formatHex(interpolate([deep(hex), above], 'oklab')(share));
  return {
    ...open,
    medium: 'water',
    weather: 'clear',
    sky: { horizon: deep('#1f7fa6'), middle: tinged('#2f9fc0', 0.1), zenith: tinged('#a6ecec', 0.85) },
    sun: {
      ...open.sun,
      visible: false,
      x: -0.12,
      y: 0.8,
      colour: above ?? '#d6fff2',
      glow: Math.max(0.9 * bright, open.sun.large === true ? 0.7 : 0),
    },
    ambient: scale(linearOf('#86cfe0'), 0.1 + 0.62 * bright),
    key: scale(mix(linearOf('#e6fff0'), linearOf(above ?? '#e6fff0'), 0.5), 0.1 + 0.9 * bright),
    haze: linearOf(deep('#1a7ca6')),
    visibilityMetres: 36,
    lampsLit: open.hour === 'night',
    stars: 0,
    bloom: 0.3,
    nightVision: 0,
  };
}

/** What shows through the surface of the sea where the sky over it is not plain blue. */
const SURFACES: Partial<Record<Light['hour'], string>> = {
  dawn: '#f2c2b4',
  morning: '#f2f6c8',
  golden: '#ffcc66',
  sunset: '#ff8648',
  dusk: '#6a74c0',
  night: '#4a68b8',
};

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
