import { clamp, lerp, smoothstep } from '../../base/interpolation.ts';
import { hash2 } from '../../base/random.ts';
import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import { brightnessOf, type HouseWindow } from './find-windows.ts';
import { lchOf, rgbOf } from './oklab.ts';
import { resample } from './scale-pixels.ts';
import { skyMatte, type SkyMatte } from './sky-matte.ts';
import type { UserPicture } from './user-picture.ts';

/** A light of another hour or weather, as it changes a picture that was taken by day. */
export interface Relighting {
  /** Mean brightness that the ground is brought down to, 0 to 1, its contrast (1: as by day), and how much colour it keeps. */
  readonly ground: number;
  readonly contrast: number;
  readonly colour: number;
  /** What a grey becomes in its light, as factors. */
  readonly tint: Rgb;
  /** The sky above and at the horizon, codes of 0 to 255. */
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  /** The least share of its light that a ground keeps: clouds do not take the light of snow. */
  readonly keeps: number;
  /** How much more white loses. */
  readonly shoulder: number;
  /** Share of windows with somebody at home. */
  readonly lit: number;
  /** How bright stars are, 0 to 1. */
  readonly stars: number;
}

/** Hours without the sun. */
export type DarkHour = 'dusk' | 'night';

/** Hours with a sky of their own. */
export type TurnedHour = DarkHour | 'dawn' | 'sunset';

/** Skies of another light than that of a fair day: of some hours, and of weather that closes it. */
export type OtherLight = TurnedHour | 'closed';

type Rgb = readonly [red: number, green: number, blue: number];

/** Where the sun is gone white loses so much more: nothing but lamps is white by night. */
const SHOULDER = 0.5;

/** What each of these lights does. */
export const LIGHTS: Readonly<Record<OtherLight, Relighting>> = {
  closed: {
    ground: 0.54,
    keeps: 0.84,
    shoulder: 0.1,
    contrast: 1,
    colour: 1,
    tint: [0.97, 1, 1.05],
    zenith: [146, 154, 166],
    horizon: [204, 209, 214],
    lit: 0.22,
    stars: 0,
  },
  dawn: {
    ground: 0.36,
    keeps: 0,
    shoulder: SHOULDER,
    contrast: 1,
    colour: 0.72,
    tint: [1.06, 0.98, 1.08],
    zenith: [126, 148, 198],
    horizon: [252, 204, 184],
    lit: 0.1,
    stars: 0,
  },
  sunset: {
    ground: 0.34,
    keeps: 0,
    shoulder: SHOULDER,
    contrast: 1.16,
    colour: 0.86,
    tint: [1.3, 0.98, 0.78],
    zenith: [82, 74, 132],
    horizon: [255, 150, 74],
    lit: 0.2,
    stars: 0,
  },
  dusk: {
    ground: 0.28,
    keeps: 0,
    shoulder: SHOULDER,
    contrast: 1.12,
    colour: 0.66,
    tint: [0.98, 0.95, 1.22],
    zenith: [44, 52, 104],
    horizon: [214, 140, 132],
    lit: 0.62,
    stars: 0,
  },
  night: {
    ground: 0.3,
    keeps: 0,
    shoulder: SHOULDER,
    contrast: 1.3,
    colour: 0.42,
    tint: [0.76, 0.94, 1.38],
    zenith: [9, 14, 38],
    horizon: [46, 62, 104],
    lit: 0.72,
    stars: 0.8,
  },
};

/** Longer side of the light that windows throw about them, pixels. */
const GLOW_PIXELS = 320;
/** Fields across a picture, of which some have a star. */
const STARS_ACROSS = 48;
/** The sky's colours go over this share of the picture at least. */
const SKY_MIN = 0.2;
/** How much of the clouds is left in a dark sky. */
const CLOUDS = 0.5;
/** Lamps of rooms, from warm to white, codes; how bright panes are, and what they throw about. */
export const ROOMS: readonly Rgb[] = [
  [255, 190, 104],
  [255, 206, 132],
  [255, 176, 84],
  [255, 224, 170],
  [248, 214, 150],
];
const PANE = 0.92;
const GLOWS = [
  { reach: 0.012, share: 0.42 },
  { reach: 0.05, share: 0.34 },
] as const;
/** Brightness of what shines by itself, that night leaves as it is. */
const SHINES = 0.86;

/**
 * Brings a picture into another light: the sky takes its colours from above, the ground loses light and colour (by as much as it
 * has too much of), windows of houses are lit and glow, lamps stay, and stars come out where it is `starry`. `strength` is 0 (as it was) to 1; the copy is
 * `widthMax` pixels wide at most. The picture itself stays as it is.
 */
export function relit(
  canvases: CanvasFactory,
  { canvas: picture, maps }: UserPicture,
  light: OtherLight,
  {
    strength,
    widthMax,
    starry,
    mood,
  }: { readonly strength: number; readonly widthMax: number; readonly starry: boolean; readonly mood?: SkyMood },
): Canvas {
  const scale = Math.min(1, widthMax / picture.width);
  const copy = canvases.createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = copy.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, copy.width, copy.height);
  const pixels = context.getImageData(0, 0, copy.width, copy.height);
  const change = mood === undefined ? LIGHTS[light] : inMood(LIGHTS[light], mood);
  const lit = maps.windows.filter((_, index) => hash2(index, 17) < change.lit);
  const panes = panesOf(pixels, lit);
  const matte = skyMatte(pixels, maps.relief, maps.subject);
  const sky = matte.share;
  darken(pixels, matte, resample(maps.relief.lamps, maps.relief, pixels), change, strength);
  if (starry) putStars(pixels, sky, change.stars * strength);
  for (const [index, pane] of panes.entries()) lightRoom(pixels, pane, ROOMS[index % ROOMS.length]!, strength);
  context.putImageData(pixels, 0, 0);
  layGlow(canvases, copy, panes, strength);
  return copy;
}

/** Takes light and colour away; what is dark already keeps what it has, and what shines by itself stays. */
function darken(
  { data, width }: Pixels,
  { share: sky, groundAt }: SkyMatte,
  lamps: Float32Array,
  change: Relighting,
  strength: number,
): void {
  const { zenith, horizon } = change;
  const bright = brightnessOf({ data, width, height: sky.length / width });
  const { skyMean, groundMean, skyEnd } = meansOf(bright, sky);
  const relight = groundChange(change, groundMean);
  const alone: [number, number, number] = [0, 0, 0];
  const lit: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < sky.length; at++) {
    const own = bright[at]!;
    const share = sky[at]!;
    if (share < 1) groundAt(at, alone);
    relight(alone, lit);
    const clouds = 1 + CLOUDS * clamp((own - skyMean) / Math.max(0.1, skyMean), -1, 1);
    const down = Math.min(1, at / skyEnd);
    const shine = strength * (lamps[at]! > 0 ? 1 - lamps[at]! * smoothstep(SHINES - 0.2, SHINES, own) : 1);
    for (let part = 0; part < 3; part++) {
      const code = data[at * 4 + part]!;
      const onGround = lit[part]!;
      const inSky = lerp(zenith[part]!, horizon[part]!, down * down) * clouds;
      data[at * 4 + part] = code + (onGround + (inSky - onGround) * share - code) * shine;
    }
  }
}

/** What colours on the ground become in a light, codes of 0 to 255, where their mean brightness is `mean`, 0 to 1. */
export function groundChange(
  { ground, keeps, shoulder, contrast, colour, tint }: Relighting,
  mean: number,
): (own: Rgb, out: [number, number, number]) => void {
  const level = clamp(ground / mean, keeps, 1);
  // Brightness to a power, about the mean, so that contrast grows and the mean stays.
  const gains = Float32Array.from({ length: 256 }, (_, code) =>
    Math.min(1, (level * (Math.max(code, 1) / 255 / mean) ** (contrast - 1)) / (1 + (shoulder * code) / 255)),
  );
  return (own, out) => {
    const grey = 0.3 * own[0] + 0.59 * own[1] + 0.11 * own[2];
    const gain = gains[Math.round(grey)]!;
    for (let part = 0; part < 3; part++) out[part] = (grey + (own[part]! - grey) * colour) * tint[part]! * gain;
  };
}

/** How the sky of a light may be otherwise: a turn of its hue, degrees, and its lightness as a factor. */
export interface SkyMood {
  readonly hue: number;
  readonly light: number;
}

/** A light whose sky is in another mood; what lies on the ground follows it a little. */
function inMood(light: Relighting, { hue, light: brighter }: SkyMood): Relighting {
  const turned = (colour: Rgb): Rgb => {
    const own = lchOf(...colour);
    return rgbOf({ ...own, lightness: clamp(own.lightness * brighter, 0, 0.98), hue: own.hue + hue });
  };
  const [red, green, blue] = light.tint;
  const warmer = 1 + hue / 400;
  return {
    ...light,
    zenith: turned(light.zenith),
    horizon: turned(light.horizon),
    ground: light.ground * brighter,
    tint: [red, green * warmer, blue / warmer],
  };
}

/** Puts small stars of uneven brightness into a dark sky, fewer toward its lower end. */
function putStars({ data, width, height }: Pixels, sky: Float32Array, brightness: number): void {
  if (brightness === 0) return;
  const cell = width / STARS_ACROSS;
  const size = Math.max(1, Math.round(width / 1400));
  for (let row = 0; row * cell < height; row++) {
    for (let column = 0; column < STARS_ACROSS; column++) {
      const chance = hash2(column, row * 7 + 3);
      if (chance > 0.55 * (1 - (row * cell) / height)) continue;
      const left = Math.floor((column + hash2(row, column * 5 + 1)) * cell);
      const top = Math.floor((row + hash2(column * 3 + 2, row)) * cell);
      const level = brightness * 255 * (0.15 + 0.85 * hash2(left, top) ** 3);
      for (let y = top; y < Math.min(height, top + size); y++) {
        for (let x = left; x < Math.min(width, left + size); x++) {
          const at = y * width + x;
          for (let part = 0; part < 3; part++) data[at * 4 + part]! += level * smoothstep(0.9, 1, sky[at]!);
        }
      }
    }
  }
}

/** Mean brightness of sky and of ground, and the last pixel that the sky reaches down to. */
function meansOf(
  bright: Float32Array,
  sky: Float32Array,
): { readonly skyMean: number; readonly groundMean: number; readonly skyEnd: number } {
  let [skySum, skyCount, groundSum, skyEnd] = [0, 0, 0, 0];
  for (let at = 0; at < sky.length; at++) {
    const share = sky[at]!;
    skySum += bright[at]! * share;
    skyCount += share;
    groundSum += bright[at]! * (1 - share);
    if (share > 0.5) skyEnd = at;
  }
  return {
    skyMean: skySum / Math.max(1, skyCount),
    groundMean: Math.max(0.02, groundSum / Math.max(1, sky.length - skyCount)),
    skyEnd: Math.max(sky.length * SKY_MIN, skyEnd),
  };
}

/** The glass of a window, in pixels of the picture: its share of each pixel of its box, row by row. */
export interface Panes {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly share: Float32Array;
}

/** Finds glass within the boxes of windows: what is as dark as it, with soft edges. */
export function panesOf(pixels: Pixels, windows: readonly HouseWindow[]): readonly Panes[] {
  return windows.map((window) => {
    const left = Math.floor(window.left * pixels.width);
    const top = Math.floor(window.top * pixels.height);
    const width = Math.max(1, Math.ceil(window.right * pixels.width) - left);
    const height = Math.max(1, Math.ceil(window.bottom * pixels.height) - top);
    const share = Float32Array.from({ length: width * height }, (_, at) => {
      const from = ((top + Math.floor(at / width)) * pixels.width + left + (at % width)) * 4;
      const bright = (0.3 * pixels.data[from]! + 0.59 * pixels.data[from + 1]! + 0.11 * pixels.data[from + 2]!) / 255;
      return 1 - smoothstep(window.darkerThan - 0.03, window.darkerThan + 0.05, bright);
    });
    return { left, top, width, height, share };
  });
}

/** Puts the light of a room behind glass: brighter above, where the lamp is. */
function lightRoom(pixels: Pixels, { left, top, width, height, share }: Panes, room: Rgb, strength: number): void {
  const level = PANE * (0.72 + 0.28 * hash2(left, top));
  for (const [at, part] of share.entries()) {
    const y = Math.floor(at / width);
    const into = ((top + y) * pixels.width + left + (at % width)) * 4;
    const fall = 1 - 0.28 * (y / height);
    for (let channel = 0; channel < 3; channel++)
      pixels.data[into + channel] = lerp(pixels.data[into + channel]!, room[channel]! * level * fall, part * strength);
  }
}

/** Lays the light that windows throw over what is round them. */
function layGlow(canvases: CanvasFactory, picture: Canvas, panes: readonly Panes[], strength: number): void {
  if (panes.length === 0) return;
  const scale = GLOW_PIXELS / Math.max(picture.width, picture.height);
  const small = canvases.createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const glow = small.getContext('2d');
  const target = picture.getContext('2d');
  target.save();
  target.globalCompositeOperation = 'screen';
  target.imageSmoothingQuality = 'high';
  for (const { reach, share } of GLOWS) {
    glow.clearRect(0, 0, small.width, small.height);
    for (const pane of panes) {
      const [x, y] = [(pane.left + pane.width / 2) * scale, (pane.top + pane.height / 2) * scale];
      const radius = reach * GLOW_PIXELS + Math.max(pane.width, pane.height) * scale * 0.6;
      const halo = glow.createRadialGradient(x, y, 0, x, y, radius);
      // As much light, however far it spreads.
      const alpha = Math.min(1, (Math.max(pane.width, pane.height) * scale) / radius);
      halo.addColorStop(0, `rgba(255,186,104,${alpha})`);
      halo.addColorStop(0.45, `rgba(255,170,88,${alpha * 0.32})`);
      halo.addColorStop(1, 'rgba(255,160,80,0)');
      glow.fillStyle = halo;
      glow.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    }
    target.globalAlpha = share * strength;
    target.drawImage(small, 0, 0, picture.width, picture.height);
  }
  target.restore();
}
