import type { Scenery } from '../storyboard/storyboard.ts';
import { linearOf, mix } from './colour.ts';
import type { Light, Rgb } from './light.ts';
import { PALETTES } from './palettes.ts';

/** The light of a place at its hour and in its weather. */
export function lightFor(scenery: Scenery): Light {
  const palette = PALETTES[scenery.hour];
  const clear = scenery.weather === 'clear';
  const grey = { clear: 0, cloudy: 0.35, rain: 0.5, snow: 0.35, fog: 0.5, storm: 0.6 }[scenery.weather];
  const veil = palette.overcast;
  const visibility = { clear: 220, cloudy: 180, rain: 110, snow: 90, fog: 26, storm: 90 }[scenery.weather];
  const overcast = (hex: string) => hexMix(hex, veil, grey);
  return {
    hour: scenery.hour,
    weather: scenery.weather,
    sky: { horizon: overcast(palette.horizon), middle: overcast(palette.middle), zenith: overcast(palette.zenith) },
    sun: { ...palette.sun, visible: clear && palette.sun.visible, glow: palette.sun.glow * (1 - grey) },
    ambient: scale(mix(linearOf(palette.ambient), linearOf(veil), grey * 0.5), palette.ambientStrength * (1 + grey * 0.2)),
    key: scale(linearOf(palette.key), palette.keyStrength * (1 - grey * 0.75)),
    haze: linearOf(overcast(palette.haze)),
    visibilityMetres: visibility,
    lampsLit: palette.lampsLit || scenery.weather === 'storm',
    stars: clear ? palette.stars : 0,
    bloom: palette.bloom,
  };
}

function scale(colour: Rgb, amount: number): Rgb {
  return [colour[0] * amount, colour[1] * amount, colour[2] * amount];
}

function hexMix(a: string, b: string, amount: number): string {
  const part = (at: number) => {
    const from = Number.parseInt(a.slice(at, at + 2), 16);
    const to = Number.parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * amount).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
