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
    horizon: '#ffcfa0',
    middle: '#c9a3c4',
    zenith: '#5a7cc0',
    overcast: '#a9a8bc',
    haze: '#e3bcb8',
    ambient: '#8f9fdc',
    ambientStrength: 0.66,
    key: '#ffbe94',
    keyStrength: 0.8,
    sun: { kind: 'sun', visible: true, x: 0.35, y: 0.07, colour: '#ffe6c2', glow: 0.8 },
    lampsLit: false,
    stars: 0.12,
    bloom: 0.35,
  },
  morning: {
    horizon: '#fbeccb',
    middle: '#a3cbea',
    zenith: '#4f8fd0',
    overcast: '#b6bcc6',
    haze: '#d8dde0',
    ambient: '#a9bbea',
    ambientStrength: 0.66,
    key: '#ffe2b0',
    keyStrength: 0.98,
    sun: { kind: 'sun', visible: true, x: 0.44, y: 0.3, colour: '#fff3d0', glow: 0.75 },
    lampsLit: false,
    stars: 0,
    bloom: 0.28,
  },
  day: {
    horizon: '#dcf0f7',
    middle: '#7fc0ee',
    zenith: '#2f7fd2',
    overcast: '#b3bec8',
    haze: '#bcdcf0',
    ambient: '#b6c8ec',
    ambientStrength: 0.66,
    key: '#fff1cc',
    keyStrength: 1,
    sun: { kind: 'sun', visible: true, x: 0.5, y: 0.62, colour: '#fffbe8', glow: 0.6 },
    lampsLit: false,
    stars: 0,
    bloom: 0.18,
  },
  noon: {
    horizon: '#d2ecf4',
    middle: '#63b2ec',
    zenith: '#1b66c4',
    overcast: '#b9c2ca',
    haze: '#c6e0ee',
    ambient: '#b4c8ea',
    ambientStrength: 0.56,
    key: '#fffae6',
    keyStrength: 1.22,
    sun: { kind: 'sun', visible: true, x: 0.1, y: 1.05, colour: '#ffffff', glow: 0.8 },
    lampsLit: false,
    stars: 0,
    bloom: 0.3,
  },
  golden: {
    horizon: '#ffe0a0',
    middle: '#f7b787',
    zenith: '#5f8cc8',
    overcast: '#9a939c',
    haze: '#f0be92',
    ambient: '#9f9ccc',
    ambientStrength: 0.58,
    key: '#ffb866',
    keyStrength: 1.15,
    sun: { kind: 'sun', visible: true, x: 0.36, y: 0.13, colour: '#fff0c4', glow: 1 },
    lampsLit: false,
    stars: 0,
    bloom: 0.45,
  },
  sunset: {
    horizon: '#ffa75c',
    middle: '#e0607c',
    zenith: '#43478f',
    overcast: '#8f7f92',
    haze: '#d97f74',
    ambient: '#8078bd',
    ambientStrength: 0.58,
    key: '#ff8a4a',
    keyStrength: 1.05,
    sun: { kind: 'sun', visible: true, x: 0.28, y: 0.06, colour: '#ffe0a0', glow: 1 },
    lampsLit: true,
    stars: 0.06,
    bloom: 0.5,
  },
  dusk: {
    horizon: '#f0ac80',
    middle: '#75609f',
    zenith: '#18265a',
    overcast: '#565b7c',
    haze: '#8b759c',
    ambient: '#717cca',
    ambientStrength: 0.58,
    key: '#ffa57a',
    keyStrength: 0.5,
    sun: { kind: 'sun', visible: true, x: 0.28, y: 0.004, colour: '#ffd9a0', glow: 0.85 },
    lampsLit: true,
    stars: 0.5,
    bloom: 0.4,
  },
  night: {
    horizon: '#36508a',
    middle: '#1a2f66',
    zenith: '#0a1236',
    overcast: '#3c4b78',
    haze: '#2a3d70',
    ambient: '#4a66b8',
    ambientStrength: 0.46,
    key: '#a8c6ff',
    keyStrength: 0.36,
    sun: { kind: 'moon', visible: true, x: -0.3, y: 0.34, colour: '#eef3ff', glow: 0.5 },
    lampsLit: true,
    stars: 1,
    bloom: 0.45,
  },
};
