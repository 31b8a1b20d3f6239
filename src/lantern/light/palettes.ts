import type { Hour } from '../script/screenplay.ts';
import type { Shadows, SkyLight } from './light.ts';

export interface Palette {
  readonly horizon: string;
  readonly middle: string;
  readonly zenith: string;
  /** What the sky turns into under cloud. */
  readonly overcast: string;
  /** What is lit through and through in it: mist, driven snow. White by day only. */
  readonly pale: string;
  /** How much of the light of the hour breaks in under a closed deck of cloud, 0 to 1, and its colour. */
  readonly breaks: number;
  readonly band: string;
  /** How much of the disc shows through a closed deck of cloud, 0 to 1. */
  readonly glimmer: number;
  /** How much of the disc of a low sun is seen in the gap below a closed deck of cloud, and through fog and sand, 0 to 1. */
  readonly disc: { readonly gap: number; readonly fog: number };
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
    // Cold, pale and of little contrast, so that nobody takes it for an evening: powder blue over one band of peach.
    horizon: '#ffc596',
    middle: '#e2d8de',
    zenith: '#7397d6',
    overcast: '#a6b3d6',
    pale: '#d2def6',
    breaks: 0.75,
    band: '#ffb4ae',
    glimmer: 0,
    disc: { gap: 0, fog: 0 },
    haze: '#bccae8',
    ambient: '#9cb4f0',
    ambientStrength: 0.68,
    key: '#ffd6ae',
    keyStrength: 0.62,
    sun: { kind: 'sun', visible: true, x: -0.24, y: 0.08, low: true, colour: '#ffe8c4', glow: 1 },
    shadows: { x: 0.65, z: -2, strength: 0.32 },
    groundMist: 0.6,
    lampsLit: false,
    stars: 0,
    bloom: 0.35,
  },
  morning: {
    horizon: '#ffecb0',
    middle: '#c6e4ec',
    zenith: '#62aae8',
    // The young sun is behind it: a grey with a touch of lemon, where that of midday has none.
    overcast: '#d3dad0',
    pale: '#faf1cb',
    breaks: 0.85,
    band: '#fff3bc',
    glimmer: 0,
    disc: { gap: 0, fog: 0.9 },
    haze: '#e6eee6',
    ambient: '#9dbcf2',
    ambientStrength: 0.6,
    key: '#ffe098',
    keyStrength: 1.2,
    sun: { kind: 'sun', visible: true, x: -0.34, y: 0.2, colour: '#fff4c4', glow: 0.95 },
    shadows: { x: 0.75, z: -2, strength: 0.9 },
    groundMist: 0.3,
    lampsLit: false,
    stars: 0,
    bloom: 0.34,
  },
  day: {
    horizon: '#d6eef8',
    middle: '#74bdf0',
    zenith: '#2676cf',
    overcast: '#c6c9cb',
    pale: '#e9ebeb',
    breaks: 0,
    band: '#d6eef8',
    glimmer: 0,
    disc: { gap: 0, fog: 0 },
    haze: '#b4d8f0',
    ambient: '#aec6f2',
    ambientStrength: 0.58,
    key: '#fff0c8',
    keyStrength: 1.14,
    sun: { kind: 'sun', visible: true, x: 0.5, y: 0.62, colour: '#fffbe8', glow: 0.6 },
    shadows: { x: -0.5, z: -0.45, strength: 0.8 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.2,
  },
  noon: {
    horizon: '#c6e8f6',
    middle: '#4fa8ec',
    zenith: '#0f55ba',
    overcast: '#d8dde0',
    pale: '#f8fbff',
    breaks: 0,
    band: '#c6e8f6',
    glimmer: 1,
    disc: { gap: 0, fog: 0 },
    haze: '#c2e0f0',
    ambient: '#a9c2ee',
    ambientStrength: 0.5,
    key: '#fffbe8',
    keyStrength: 1.42,
    sun: { kind: 'sun', visible: true, x: 0.06, y: 1.05, colour: '#ffffff', glow: 0.9 },
    shadows: { x: -0.2, z: -0.26, strength: 1 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.3,
  },
  golden: {
    horizon: '#ffb83c',
    middle: '#f3d8a0',
    zenith: '#6aa3d2',
    overcast: '#a09fac',
    pale: '#ffd592',
    breaks: 0.6,
    band: '#ffb840',
    glimmer: 0,
    disc: { gap: 1, fog: 0.7 },
    haze: '#f6c06a',
    ambient: '#b2a2b2',
    ambientStrength: 0.58,
    key: '#ffae42',
    keyStrength: 1.6,
    sun: { kind: 'sun', visible: true, x: 0.32, y: 0.15, colour: '#fff0b4', glow: 1 },
    shadows: { x: -0.8, z: -2.3, strength: 0.9 },
    groundMist: 0,
    lampsLit: false,
    stars: 0,
    bloom: 0.45,
  },
  sunset: {
    horizon: '#ffae3a',
    middle: '#f2643e',
    zenith: '#563c88',
    overcast: '#586478',
    pale: '#f2bda4',
    breaks: 0.75,
    band: '#ff8a34',
    glimmer: 0,
    disc: { gap: 1, fog: 0.8 },
    haze: '#cd7c6c',
    ambient: '#7482b4',
    ambientStrength: 0.56,
    key: '#ff8646',
    keyStrength: 1.05,
    sun: { kind: 'sun', visible: true, x: 0.26, y: 0.045, low: true, colour: '#ff8f3c', glow: 1 },
    shadows: { x: -0.75, z: -2.6, strength: 0.55 },
    groundMist: 0,
    lampsLit: true,
    stars: 0.04,
    bloom: 0.5,
  },
  dusk: {
    // A thin glowing band under deep blue.
    horizon: '#fb9a52',
    middle: '#3c579c',
    zenith: '#0d1f52',
    overcast: '#40507a',
    pale: '#7c82b4',
    breaks: 0.45,
    band: '#be7592',
    glimmer: 0,
    disc: { gap: 0, fog: 0 },
    haze: '#52668f',
    ambient: '#5f88c4',
    ambientStrength: 0.47,
    key: '#f0a884',
    keyStrength: 0.28,
    sun: { kind: 'sun', visible: false, x: 0.26, y: -0.03, colour: '#ffb070', glow: 0.8 },
    shadows: { x: -2, z: -1, strength: 0 },
    groundMist: 0,
    lampsLit: true,
    stars: 0.75,
    bloom: 0.45,
  },
  night: {
    horizon: '#304a80',
    middle: '#172a5c',
    zenith: '#080f2e',
    overcast: '#28345c',
    pale: '#435079',
    breaks: 0,
    band: '#304a80',
    glimmer: 0,
    disc: { gap: 0, fog: 0 },
    haze: '#243664',
    ambient: '#4a66b4',
    ambientStrength: 0.47,
    key: '#a8c6ff',
    keyStrength: 0.36,
    sun: { kind: 'moon', visible: true, x: -0.3, y: 0.34, colour: '#eef3ff', glow: 0.35 },
    // Those of a moon that shines.
    shadows: { x: 0.45, z: -1.7, strength: 0.8 },
    groundMist: 0,
    lampsLit: true,
    stars: 1,
    bloom: 0.45,
  },
};
