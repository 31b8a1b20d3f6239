import type { Hour } from '../script/screenplay.ts';
import type { SkyLight } from './light.ts';

export interface Palette {
  readonly horizon: string;
  readonly middle: string;
  readonly zenith: string;
  /** What the sky turns into under cloud. */
  readonly overcast: string;
  readonly haze: string;
  readonly ambient: string;
  readonly ambientStrength: number;
  readonly key: string;
  readonly keyStrength: number;
  readonly sun: SkyLight;
  readonly lampsLit: boolean;
  readonly stars: number;
  readonly bloom: number;
}

/** The hours of a clear day. */
export const PALETTES: Readonly<Record<Hour, Palette>> = {
  dawn: {
    horizon: '#f7c9a8', middle: '#b9a4c9', zenith: '#5d76b0', overcast: '#a7a5b8', haze: '#d9b9bd',
    ambient: '#9fa6d6', ambientStrength: 0.75, key: '#ffc9a0', keyStrength: 0.6,
    sun: { kind: 'sun', visible: true, x: 0.35, y: 0.06, colour: '#ffe3c0', glow: 0.7 },
    lampsLit: false, stars: 0.1, bloom: 0.3,
  },
  day: {
    horizon: '#d8ecf6', middle: '#8cc4ec', zenith: '#3f8ad0', overcast: '#b4bfc8', haze: '#c5dff0',
    ambient: '#b9d0ee', ambientStrength: 0.72, key: '#fff3d6', keyStrength: 0.75,
    sun: { kind: 'sun', visible: true, x: 0.5, y: 0.62, colour: '#fffbe8', glow: 0.5 },
    lampsLit: false, stars: 0, bloom: 0.15,
  },
  golden: {
    horizon: '#ffd89a', middle: '#f3b48a', zenith: '#6f93c4', overcast: '#b9a99a', haze: '#f2c794',
    ambient: '#c7aeb6', ambientStrength: 0.62, key: '#ffbf6e', keyStrength: 0.95,
    sun: { kind: 'sun', visible: true, x: 0.38, y: 0.12, colour: '#fff0c4', glow: 1 },
    lampsLit: false, stars: 0, bloom: 0.45,
  },
  sunset: {
    horizon: '#ff9a5a', middle: '#d9607a', zenith: '#4a4a8c', overcast: '#8f7f92', haze: '#e08668',
    ambient: '#8f7fb5', ambientStrength: 0.6, key: '#ff8a4a', keyStrength: 0.8,
    sun: { kind: 'sun', visible: true, x: 0.3, y: 0.05, colour: '#ffe0a0', glow: 1 },
    lampsLit: true, stars: 0.05, bloom: 0.5,
  },
  dusk: {
    horizon: '#e2a27c', middle: '#6a5b9a', zenith: '#1c2a5c', overcast: '#555a78', haze: '#8d7699',
    ambient: '#7d84c6', ambientStrength: 0.55, key: '#f0a880', keyStrength: 0.35,
    sun: { kind: 'sun', visible: true, x: 0.3, y: 0.005, colour: '#ffd9a0', glow: 0.8 },
    lampsLit: true, stars: 0.5, bloom: 0.4,
  },
  night: {
    horizon: '#2c3c6e', middle: '#152352', zenith: '#090f2c', overcast: '#1d2440', haze: '#22305c',
    ambient: '#5468b0', ambientStrength: 0.34, key: '#9db8ee', keyStrength: 0.2,
    sun: { kind: 'moon', visible: true, x: -0.32, y: 0.4, colour: '#eef3ff', glow: 0.45 },
    lampsLit: true, stars: 1, bloom: 0.45,
  },
};
