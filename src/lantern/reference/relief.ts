import type { Pixels } from '../paint/canvas.ts';
import { airNearnessOf } from './air-nearness.ts';
import { findFlames, type RisingMaps } from './find-flames.ts';
import { findLeaves } from './find-leaves.ts';
import { findLikelyWater } from './find-likely-water.ts';
import { findSky, type ColourMaps } from './find-sky.ts';
import { findWater, lyingOf } from './find-water.ts';
import { isFlat } from './is-flat.ts';
import { blur } from './mask-tools.ts';
import { lchOf } from './oklab.ts';
import { resample } from './scale-pixels.ts';
import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { SubjectMask } from './subject-mask.ts';

/** How far everything in a picture is, without its subject, and what moves by itself. All maps are row by row, 0 to 1. */
export interface Relief {
  readonly width: number;
  readonly height: number;
  /** Share of the height at which ground meets sky. */
  readonly horizon: number;
  /** One over the distance in metres, smooth everywhere. */
  readonly nearness: Float32Array;
  /** The same as far as the air is concerned: what is round the subject does not come along with it. */
  readonly airNearness: Float32Array;
  /** One over the subject's distance. */
  readonly subjectNearness: number;
  /** How much what is round the subject goes along with it: 1 within it, falling softly to 0. */
  readonly around: Float32Array;
  readonly sky: Float32Array;
  /** Where clouds drift: the sky without what is near anything else. */
  readonly drift: Float32Array;
  readonly water: Float32Array;
  /** The same where the picture is known to show water. */
  readonly likelyWater: Float32Array;
  readonly leaves: Float32Array;
  /** Small things that shine in the dark. */
  readonly lamps: Float32Array;
  /** Flames and smoke, where the picture is known to show them. */
  readonly rising: RisingMaps;
}

/** A photographer's eye, metres above the ground, through a normal lens (focal length over the shorter side). */
export const EYE_METRES = 1.6;
export const FOCAL = 1.1;
/** One over the distances of hills and houses, of a wall or blur behind a subject, and of what flies. */
const FAR = 1 / 60;
const BACKDROP = 1 / 14;
const FLYING = 1 / 9;
/** Nothing is nearer than this to the lens, metres. */
const NEAREST_METRES = 4;
/** Share of the height that the ground has in a picture that shows it to the viewer's feet. */
const GROUND_WHOLE = 0.45;
/**
 * What is round the subject comes along by this share, fading over this reach (share of the width): a cut that misses a part
 * of the subject is then not seen, nor is what the subject hid.
 */
const ALONG = 0.97;
const ALONG_REACH = 0.1;
/** Clouds stand still so near to anything else, a share of the height, and where so much round them is sky they do not. */
const DRIFT_CLEAR = 0.09;
const DRIFT_FREE = 0.995;
/** Where the horizon is taken to be when no sky is seen; and how high it is at most, and how low: what ends a sky higher up is a roof or a hill. */
const HORIZON_UNSEEN = 0.4;
const HORIZON_HIGHEST = 0.42;
const HORIZON_LOWEST = 0.8;
/** With so much sure water there is no need to guess, a share of the picture. */
const WATER_ENOUGH = 0.04;
/** Lightness of the middle pixel of a picture in which lamps are lit, and of one in which none is. */
const LAMPS_UP_TO = [0.38, 0.5] as const;
/** Estimates distances from what every outdoor picture has: sky above, a plane below the horizon, things that stand on it. */
export function reliefOf(pixels: Pixels, subject: SubjectMask): Relief {
  const { width, height } = pixels;
  const share = resample(subject.share, subject, pixels);
  const maps = coloursOf(pixels);
  const { light } = maps;
  const rough = roughness(light, width, height);
  // What is flat has neither sky nor ground: all of it is as far.
  const flatly = isFlat(pixels);
  const skies = flatly ? undefined : findSky(maps, rough, share);
  const seen = skies !== undefined;
  const sky = blur(skies?.sky ?? new Float32Array(width * height), width, height, 1);
  const horizon = seen ? shoreOrHorizon(skies.shore, sky, pixels) : HORIZON_UNSEEN;
  const shorter = Math.min(width, height);
  const planeAt = (y: number) => Math.max(0, ((y + 0.5) / height - horizon) * height) / (FOCAL * shorter * EYE_METRES);
  // Where little ground is seen, it is no floor that comes to the viewer's feet.
  const nearest = flatly ? 0 : Math.min(1, (1 - horizon) / GROUND_WHOLE) / NEAREST_METRES;
  const groundAt = (y: number) => Math.min(nearest, planeAt(y));
  const floor = seen ? FAR : BACKDROP;
  const steps = sky.map((share, at) => Math.max(floor, groundAt(Math.floor(at / width))) * (1 - share));
  const radius = Math.max(1, Math.round(height / 24));
  const smoothed = blur(blur(steps, width, height, radius), width, height, radius);
  const subjectNearness = subject.found && !flatly ? standsAt(subject, smoothed, width, height, horizon) : floor;
  const around = aroundSubject(share, width, height);
  const nearness = smoothed.map((value, at) => value + Math.max(0, subjectNearness - value) * around[at]! * ALONG);
  const taken = share.map((value, at) => Math.max(value, sky[at]!));
  const lying = lyingOf(maps);
  const mirror = skies?.mirror ?? new Float32Array(width * height);
  const flat = findWater(maps, { horizon, taken, ...(seen ? { sky: skies.sky } : {}) });
  const free = share.map((value) => (value > 0.3 ? 0 : 1));
  const wet = (found: Float32Array) =>
    blur(
      found.map((on, at) => Math.max(on, mirror[at]!) * free[at]!),
      width,
      height,
      3,
    );
  const water = wet(flat);
  const surely = water.reduce((sum, share) => sum + share, 0) / water.length;
  const likely = surely > WATER_ENOUGH ? flat : findLikelyWater(maps, lying, taken);
  const dry = free.map((value, at) => value * (1 - sky[at]!) * (1 - water[at]!));
  const leaves = findLeaves(maps, rough, lying, dry);
  return {
    width,
    height,
    horizon,
    nearness,
    airNearness: airNearnessOf(pixels, {
      sky,
      water: mirror,
      horizon,
      planeAt: groundAt,
      far: floor,
      risesTo: highAt(shorter),
    }),
    subjectNearness,
    around,
    sky,
    drift: driftOf(sky, width, height),
    water,
    likelyWater: wet(likely),
    leaves,
    lamps: lampsOf(light, width, height),
    rising: findFlames(
      maps,
      rough,
      sky.map((value) => 1 - value),
    ),
  };
}

/** How many rows things rise above the horizon, by their heights in metres and one over their distances. */
function highAt(shorter: number): (metres: number, nearness: number) => number {
  return (metres, nearness) => FOCAL * shorter * (metres - EYE_METRES) * nearness;
}

/** Where a picture is smooth sky, or water as smooth: 1, else 0; whatever its subject is. */
export function smoothSkyOf(pixels: Pixels): Float32Array {
  const { width, height } = pixels;
  const maps = coloursOf(pixels);
  const nothing = new Float32Array(width * height);
  return findSky(maps, roughness(maps.light, width, height), nothing)?.smooth ?? nothing;
}

function coloursOf({ width, height, data }: Pixels): ColourMaps {
  const count = width * height;
  const [light, chroma, hue] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  for (let at = 0; at < count; at++) {
    const colour = lchOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    light[at] = colour.lightness;
    chroma[at] = colour.chroma;
    hue[at] = colour.hue;
  }
  return { width, height, light, chroma, hue };
}

/** Where clouds drift: as far from roofs, spires and twigs that none of them is bent by the moving sky. */
function driftOf(sky: Float32Array, width: number, height: number): Float32Array {
  const clear = Math.max(2, Math.round(height * DRIFT_CLEAR));
  const free = blur(sky, width, height, clear).map((share) => (share > DRIFT_FREE ? 1 : 0));
  // No wider than what was kept clear: it begins at nothing where the first roof is.
  const soft = Math.max(1, Math.floor(clear / 2));
  return blur(blur(free, width, height, soft), width, height, soft).map((value) => smoothstep(0, 1, value));
}

/** How near each pixel is to the subject, 1 within it, falling softly to 0. */
function aroundSubject(share: Float32Array, width: number, height: number): Float32Array {
  const reach = Math.max(1, Math.round(width * ALONG_REACH * 0.5));
  const near = blur(blur(share, width, height, reach), width, height, reach);
  return near.map((value) => smoothstep(0.012, 0.2, value));
}

/** Where ground or water meets the sky, a share of the height: at the far shore, where one is seen. */
function shoreOrHorizon(shore: number | undefined, sky: Float32Array, { width, height }: Pixels): number {
  return shore === undefined ? horizonOf(sky, width, height) : shore / height;
}

/** The row at which the sky ends in most columns, as a share of the height; lower where that cannot be the horizon. */
function horizonOf(sky: Float32Array, width: number, height: number): number {
  const ends = Array.from({ length: width }, (_, x) => {
    let y = height - 1;
    while (y > 0 && sky[y * width + x]! < 0.5) y--;
    return y / height;
  }).sort((a, b) => a - b);
  return clamp(ends[Math.floor(width * 0.7)]! + 0.01, HORIZON_HIGHEST, HORIZON_LOWEST);
}

/** Where a subject stands: on the plane at its foot; cut by the lower edge it is near; above the horizon it flies. */
function standsAt(
  subject: SubjectMask,
  nearness: Float32Array,
  width: number,
  height: number,
  horizon: number,
): number {
  let foot = 0;
  for (const [at, share] of subject.share.entries())
    if (share > 0.5) foot = Math.max(foot, Math.floor(at / subject.width) / subject.height);
  if (foot < horizon) return FLYING;
  const row = Math.min(height - 1, Math.floor(foot * height));
  let sum = 0;
  for (let x = 0; x < width; x++) sum += nearness[row * width + x]!;
  return Math.max(BACKDROP, sum / width);
}

/** What is far brighter than all round it: lamps, flames, lit windows; with the light that they throw about them. */
function lampsOf(light: Float32Array, width: number, height: number): Float32Array {
  // Small bright things of a day are white things.
  const usual = light.toSorted()[Math.floor(light.length / 2)]!;
  const dark = 1 - smoothstep(LAMPS_UP_TO[0], LAMPS_UP_TO[1], usual);
  const round = blur(light, width, height, Math.max(2, Math.round(height / 10)));
  const bright = light.map((value, at) => smoothstep(0.78, 0.92, value) * (1 - smoothstep(0.34, 0.5, round[at]!)));
  const reach = Math.max(1, Math.round(height / 50));
  return blur(blur(bright, width, height, reach), width, height, reach).map((value) => Math.min(1, value * 4) * dark);
}

/** How much lightness differs from its neighbours to the right and below. */
function roughness(light: Float32Array, width: number, height: number): Float32Array {
  return light.map((value, at) => {
    const right = at % width < width - 1 ? light[at + 1]! : value;
    const below = at < width * (height - 1) ? light[at + width]! : value;
    return Math.abs(value - right) + Math.abs(value - below);
  });
}
