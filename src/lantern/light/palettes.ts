import type { Hour } from '../script/screenplay.ts';
import type { Shadows, SkyLight } from './light.ts';

export interface Palette {
  readonly horizon: string;
  readonly middle: string;
  readonly zenith: string;
  /** What the sky turns into under cloud. */
  readonly overcast: string;
  /** How much of the light of the hour breaks in under a closed deck of cloud, 0 to 1. */
  readonly breaks: number;
  readonly haze: string;
  readonly ambient: string;
  readonly ambientStrength: number;
  readonly key: string;
  readonly keyStrength: number;
  /** Dawn and morning have it on the left, the later hours on the right. */
  readonly sun: SkyLight;
  /** Of a clear day; metres to the right and away for each metre of height, strength 0 to 1. */
  readonly shadows: Shadows;
  /** Mist that the night has left on open ground, 0 to 1. */
  readonly groundMist: number;
  readonly lampsLit: boolean;
  readonly stars: number;
  readonly bloom: number;
}

/** The hours of a clear day. */
export const PALETTES: Readonly<Record<Hour, Palette>> = {
  dawn: {
    horizon: '#ffae80',
    middle: '#fadfd4',
    zenith: '#74afdf',
    overcast: '#a3adc2',
    breaks: 0.5,
    haze: '#e6cfc8',
    ambient: '#a0b8e6',
    ambientStrength: 0.6,
    key: '#ffc492',
    keyStrength: 0.76,
    sun: { kind: 'sun', visible: true, x: -0.3, y: 0.005, colour: '#ffe0c4', glow: 0.85 },
    shadows: { x: 0.65, z: -2, strength: 0.35 },
    groundMist: 1,
    lampsLit: false,
    stars: 0.1,
    bloom: 0.35,
  },
  morning: {
    horizon: '#fff0bd',
    middle: '#bfe2ea',
    zenith: '#5aa6e2',
    overcast: '#bfc6c8',
    breaks: 0.3,
    haze: '#e4e6d2',
    ambient: '#9dbcf2',
    ambientStrength: 0.6,
    key: '#ffe295',
    keyStrength: 1.16,
    sun: { kind: 'sun', visible: true, x: -0.34, y: 0.2, colour: '#fff4c4', glow: 0.95 },
    shadows: { x: 0.75, z: -2, strength: 0.85 },
    groundMist: 0.7,
    lampsLit: false,
    stars: 0,
    bloom: 0.34,
  },
  day: {
    horizon: '#dcf0f7',
    middle: '#7fc0ee',
    zenith: '#2f7fd2',
    overcast: '#c0c9d0',
    breaks: 0.0,
    haze: '#bcdcf0',
    ambient: '#b6c8ec',
    ambientStrength: 0.66,
    key: '#fff1cc',
    keyStrength: 1,
    sun: { kind: 'sun', visible: true, x: 0.5, y: 0.62, colour: '#fffbe8', glow: 0.6 },
    shadows: { x: -0.5, z: -0.45, strength: 0.7 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.18,
  },
  noon: {
    horizon: '#c6e8f6',
    middle: '#4fa8ec',
    zenith: '#0f55ba',
    overcast: '#d0d6da',
    breaks: 0,
    haze: '#c2e0f0',
    ambient: '#a9c2ee',
    ambientStrength: 0.5,
    key: '#fffbe8',
    keyStrength: 1.3,
    sun: { kind: 'sun', visible: true, x: 0.1, y: 1.05, colour: '#ffffff', glow: 0.8 },
    shadows: { x: -0.16, z: -0.22, strength: 1 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.3,
  },
  golden: {
    horizon: '#ffbf4c',
    middle: '#e9d9c0',
    zenith: '#4f97d8',
    overcast: '#a89c94',
    breaks: 0.5,
    haze: '#f4c070',
    ambient: '#a2a4d2',
    ambientStrength: 0.6,
    key: '#ffb04a',
    keyStrength: 1.55,
    sun: { kind: 'sun', visible: true, x: 0.32, y: 0.13, colour: '#fff0b4', glow: 1 },
    shadows: { x: -0.8, z: -2.3, strength: 0.85 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.45,
  },
  sunset: {
    horizon: '#ff8f3e',
    middle: '#ee4f62',
    zenith: '#503f90',
    overcast: '#6f687e',
    breaks: 0.75,
    haze: '#e2785c',
    ambient: '#8274bd',
    ambientStrength: 0.56,
    key: '#ff7436',
    keyStrength: 1.1,
    sun: { kind: 'sun', visible: true, x: 0.26, y: 0.05, colour: '#ffd27a', glow: 1 },
    shadows: { x: -0.75, z: -2.6, strength: 0.5 },
    groundMist: 0,
    lampsLit: true,
    stars: 0.04,
    bloom: 0.5,
  },
  dusk: {
    horizon: '#f58f4e',
    middle: '#51509c',
    zenith: '#101c50',
    overcast: '#454c72',
    breaks: 0.4,
    haze: '#62668f',
    ambient: '#7a88c4',
    ambientStrength: 0.56,
    key: '#ff9a6a',
    keyStrength: 0.36,
    sun: { kind: 'sun', visible: false, x: 0.26, y: -0.03, colour: '#ffb070', glow: 0.8 },
    shadows: { x: -2, z: -1, strength: 0 },
    groundMist: 0,
    lampsLit: true,
    stars: 0.55,
    bloom: 0.45,
  },
  night: {
    horizon: '#36508a',
    middle: '#1a2f66',
    zenith: '#0a1236',
    overcast: '#3c4b78',
    breaks: 0.0,
    haze: '#2a3d70',
    ambient: '#4a66b8',
    ambientStrength: 0.46,
    key: '#a8c6ff',
    keyStrength: 0.36,
    sun: { kind: 'moon', visible: true, x: -0.3, y: 0.34, colour: '#eef3ff', glow: 0.5 },
    shadows: { x: 1, z: -0.5, strength: 0.5 },
    groundMist: 0,
    lampsLit: true,
    stars: 1,
    bloom: 0.45,
  },
};
