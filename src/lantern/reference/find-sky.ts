import { findShore } from './find-shore.ts';
import { blur, regionsOf } from './mask-tools.ts';

/** Lightness, chroma and hue of each pixel of a small picture, row by row, as of `lchOf`. */
export interface ColourMaps {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
  readonly chroma: Float32Array;
  readonly hue: Float32Array;
}

/** A sky has at least this share of the picture and of its upper edge. */
const AREA_MIN = 0.04;
const EDGE_MIN = 0.12;
/** Neighbouring pixels of a sky differ by at most this in lightness and in chroma. */
const STEP = { lightness: 0.035, chroma: 0.02 };
/** Pixels over which a sky goes on behind something thin. */
const LEAP = 4;
/** Mean step in lightness from pixel to pixel, over a few pixels round: walls, roads and leaves have more, clouds less. */
const BUSY = 0.028;
const BUSY_REACH = 4;
/** So much of a sky is apart from all that is busy: the strips of wall between windows are not. */
const CALM_MIN = 0.6;
/** Of a sky that is not blue: the most of the lower edge that it reaches, and how much lighter it is than all below it. */
const LOWER_EDGE_MAX = 0.08;
const LIGHTER_MIN = 0.06;
/** Clouds are grey, blue or white: what is a little warm and not nearly as light as they is a wall or a backdrop. Colour along OKLab's a and b. */
const WALL = { warm: 0.004, colour: 0.03, light: 0.85 } as const;
/** Share of a sky that is blue from which on it may reach down to the lower edge, and be darker than what is below. */
const BLUE_MIN = 0.6;

/** What is called blue, by chroma and hue in degrees. */
const BLUE = { chroma: 0.03, from: 220, to: 300 } as const;
/**
 * Gaps in a sky: how far its colour reaches, a share of the height; the share of sky in that reach; chroma of a blue that is nothing else; the
 * smallest, pixels; how far down they are found, a share of where the sky ends.
 */
const GAP = { reach: 0.06, share: 0.04, deep: 0.055, pixels: 4, lowest: 0.9 } as const;

/**
 * Water that is as smooth as the sky and goes on below it: its least share of the picture, and how far below the shore it is compared with the sky as
 * far above, a share of the height; no mirror is lighter than what it shows, but for so much haze.
 */
const MIRROR = { area: 0.03, reach: 0.09, lighter: 0.02 } as const;
/** So much of a picture is more than a sky and its mirror: less tells nothing of the ground. */
const OTHER_MIN = 0.03;

/** Of a low sun's sky: hues and chroma of what is warm, its least share, and how much lighter it is low than high, and than all below it. */
const GLOWING = { chroma: 0.05, from: 330, to: 112, warm: 0.2, rise: 0.1, lighter: 0.1 } as const;

/** How a sky is told from the rest. */
interface Manner {
  readonly step: { readonly lightness: number; readonly chroma: number };
  readonly busy: number;
  readonly edgeMin: number;
  hasColour(lightness: number, chroma: number, hue: number): boolean;
  isAbove(sky: Float32Array, mirror: Float32Array, maps: ColourMaps): boolean;
}

const DAY: Manner = { step: STEP, busy: BUSY, edgeMin: EDGE_MIN, hasColour: hasSkyColour, isAbove };
/** Clouds before a low sun have hard edges. */
const GLOW: Manner = {
  step: { lightness: 0.07, chroma: 0.04 },
  busy: 0.06,
  edgeMin: 0.6,
  hasColour: hasGlowColour,
  isAbove: glowsLow,
};

/** Lightness of a cloud at least, and the share of its rim that is sky. */
const CLOUD = { light: 0.6, free: 0.78 } as const;

/** The sky of a picture, and the water below it that is as smooth as the sky: 1 where it is, else 0. */
export interface Skies {
  readonly sky: Float32Array;
  readonly mirror: Float32Array;
  /** What of both is joined and smooth, without gaps between towers or a blue coat that is taken for one. */
  readonly smooth: Float32Array;
  /** The row of the shore where there is such water. */
  readonly shore?: number;
}

/**
 * Finds the sky of a picture: what grows from the upper edge over neighbours that differ little, is as smooth as air, and is blue or
 * lighter than the ground; still water that it grows into is parted from it at the shore. `roughness` has the step of each pixel to its
 * neighbours, `subject` what is surely no sky. Undefined when none is seen.
 */
export function findSky(maps: ColourMaps, roughness: Float32Array, subject: Float32Array): Skies | undefined {
  const busy = blur(roughness, maps.width, maps.height, BUSY_REACH);
  return findBy(DAY, maps, busy, subject) ?? findBy(GLOW, maps, busy, subject);
}

function findBy(manner: Manner, maps: ColourMaps, busy: Float32Array, subject: Float32Array): Skies | undefined {
  const { width, light, chroma, hue } = maps;
  const coloured = Uint8Array.from({ length: light.length }, (_, at) =>
    subject[at]! <= 0.5 && manner.hasColour(light[at]!, chroma[at]!, hue[at]!) ? 1 : 0,
  );
  const calm = coloured.map((on, at) => (busy[at]! < manner.busy ? on : 0));
  const smooth = grown(maps, calm, manner.step);
  const whole = withGaps(upToEdges(smooth, maps, subject, manner), maps, subject);
  const { sky, mirror, shore } = partedAt(findShore(maps, smooth, coloured), whole, maps);
  if (meanOf(sky.subarray(0, width)) < manner.edgeMin || meanOf(sky) < AREA_MIN) return undefined;
  if (!manner.isAbove(smooth, mirror, maps)) return undefined;
  if (meanOf(smooth) < meanOf(whole) * CALM_MIN) return undefined;
  return { sky, mirror, smooth, ...(shore === undefined ? {} : { shore }) };
}

/** Parts a sky from the water that it goes on in below the shore; what is lighter than the sky is none. */
function partedAt(shore: number | undefined, whole: Float32Array, maps: ColourMaps): Omit<Skies, 'smooth'> {
  const { width, height, light } = maps;
  const nothing = { sky: whole, mirror: new Float32Array(whole.length) };
  if (shore === undefined) return nothing;
  const mirror = whole.map((on, at) => (at >= shore * width ? on : 0));
  if (meanOf(mirror) < MIRROR.area) return nothing;
  let [brighter, count] = [0, 0];
  for (let away = 2; away < height * MIRROR.reach; away++)
    for (let x = 0; x < width; x++) {
      const [above, below] = [(shore - away) * width + x, (shore + away) * width + x];
      if (whole[above] !== 1 || whole[below] !== 1) continue;
      brighter += light[below]! - light[above]!;
      count++;
    }
  if (count === 0 || brighter / count > MIRROR.lighter) return nothing;
  return { sky: whole.map((on, at) => (at < shore * width ? on : 0)), mirror, shore };
}

/**
 * Adds the blue between towers, under arches and beside clouds, to which no smooth way leads: a gap is a deep blue that the sky touches, or of the
 * colour that the sky has within its reach. Nothing below the sky's own lower end: that would be water.
 */
function withGaps(sky: Float32Array, maps: ColourMaps, subject: Float32Array): Float32Array {
  const { width, height, light, chroma, hue } = maps;
  const reach = Math.max(3, Math.round(height * GAP.reach));
  const near = blur(sky, width, height, reach);
  const lightNear = blur(
    sky.map((on, at) => on * light[at]!),
    width,
    height,
    reach,
  );
  const chromaNear = blur(
    sky.map((on, at) => on * chroma[at]!),
    width,
    height,
    reach,
  );
  const end = Math.floor((sky.lastIndexOf(1) / width) * GAP.lowest);
  const may = sky.map((on, at) => {
    if (on === 1 || subject[at]! > 0.5 || at > end * width) return 0;
    if (!isBlue(chroma[at]!, hue[at]!)) return 0;
    if (chroma[at]! > GAP.deep) return 1;
    const share = near[at]!;
    const isAlike =
      share > GAP.share &&
      Math.abs(light[at]! - lightNear[at]! / share) < STEP.lightness &&
      Math.abs(chroma[at]! - chromaNear[at]! / share) < STEP.chroma;
    return isAlike ? 1 : 0;
  });
  const whole = Float32Array.from(sky);
  for (const gap of regionsOf(may, width, height, 1)) {
    if (gap.length < GAP.pixels || !gap.some((at) => near[at]! > GAP.share)) continue;
    for (const at of gap) whole[at] = 1;
  }
  return withClouds(whole, maps, subject);
}

/** Adds clouds whose edges are too sharp for a smooth way into them: as light as sky, and with sky nearly all round, as no tower has. */
function withClouds(
  sky: Float32Array,
  { width, height, light, chroma, hue }: ColourMaps,
  subject: Float32Array,
): Float32Array {
  const may = sky.map((on, at) =>
    on === 0 && subject[at]! <= 0.5 && light[at]! > CLOUD.light && hasSkyColour(light[at]!, chroma[at]!, hue[at]!)
      ? 1
      : 0,
  );
  const whole = Float32Array.from(sky);
  for (const region of regionsOf(may, width, height, 1)) {
    let [rim, free] = [0, 0];
    for (const at of region) {
      const x = at % width;
      for (const beside of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (beside >= 0 && may[beside] === 1) continue;
        rim++;
        // What the picture's upper edge or a side cuts goes on beyond it.
        if (beside < 0 || sky[beside] === 1) free++;
      }
    }
    if (free < rim * CLOUD.free) continue;
    for (const at of region) whole[at] = 1;
  }
  return whole;
}

function isBlue(chroma: number, hue: number): boolean {
  return chroma > BLUE.chroma && hue > BLUE.from && hue < BLUE.to;
}

/** Beside roofs and trees everything is busy: there the sky goes on as far as its own colour does. */
function upToEdges(
  sky: Float32Array,
  maps: ColourMaps,
  subject: Float32Array,
  { step: most, hasColour }: Manner,
): Float32Array {
  const { width, height, light, chroma, hue } = maps;
  const whole = Float32Array.from(sky);
  let rim = [...sky.keys()].filter((at) => sky[at] === 1);
  for (let round = 0; round <= BUSY_REACH; round++) {
    const next: number[] = [];
    for (const at of rim) {
      const x = at % width;
      for (const beside of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (beside < 0 || beside >= width * height || whole[beside] === 1 || subject[beside]! > 0.5) continue;
        if (
          Math.abs(light[beside]! - light[at]!) > most.lightness ||
          Math.abs(chroma[beside]! - chroma[at]!) > most.chroma
        )
          continue;
        if (!hasColour(light[beside]!, chroma[beside]!, hue[beside]!)) continue;
        whole[beside] = 1;
        next.push(beside);
      }
    }
    rim = next;
  }
  return whole;
}

/** All that is joined to the upper edge; over cables, masts and twigs, which are thin, the sky goes on. */
function grown({ width, height, light, chroma }: ColourMaps, may: Uint8Array, most: Manner['step']): Float32Array {
  const sky = new Float32Array(width * height);
  const open: number[] = [];
  const enter = (at: number) => {
    if (sky[at] === 1 || may[at] === 0) return;
    sky[at] = 1;
    open.push(at);
  };
  for (let x = 0; x < width; x++) enter(x);
  while (open.length > 0) {
    const at = open.pop()!;
    const x = at % width;
    for (let leap = 1; leap <= LEAP; leap++) {
      for (const next of [
        x >= leap ? at - leap : -1,
        x < width - leap ? at + leap : -1,
        at - leap * width,
        at + leap * width,
      ]) {
        if (next < 0 || next >= width * height) continue;
        if (Math.abs(light[next]! - light[at]!) > most.lightness) continue;
        if (Math.abs(chroma[next]! - chroma[at]!) > most.chroma) continue;
        enter(next);
      }
    }
  }
  return sky;
}

/** Whether a region lies over the rest of a picture as a sky does, and is no wall, road or fur that reaches the upper edge. */
function isAbove(sky: Float32Array, mirror: Float32Array, { width, height, light, chroma, hue }: ColourMaps): boolean {
  let [area, blue, skyLight, otherLight, others, lower, a, b] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const [at, on] of sky.entries()) {
    if (mirror[at] === 1) continue;
    if (on === 0) {
      otherLight += light[at]!;
      others++;
      continue;
    }
    area++;
    skyLight += light[at]!;
    if (isBlue(chroma[at]!, hue[at]!)) blue++;
    const turn = (hue[at]! * Math.PI) / 180;
    a += chroma[at]! * Math.cos(turn);
    b += chroma[at]! * Math.sin(turn);
    if (at >= width * (height - 1)) lower++;
  }
  if (blue > area * BLUE_MIN) return true;
  const isWarm = a + b > area * WALL.warm && Math.hypot(a, b) < area * WALL.colour;
  if (isWarm && skyLight < area * WALL.light) return false;
  if (others < sky.length * OTHER_MIN) return area < sky.length * (1 - OTHER_MIN);
  const lighter = skyLight / area - otherLight / others;
  return lower <= width * LOWER_EDGE_MAX && lighter >= LIGHTER_MIN;
}

/**
 * Whether a region is a sky after sunset or before sunrise: far lighter toward the horizon, warm there, and lighter than what lies below, down to which
 * it does not reach.
 */
function glowsLow(sky: Float32Array, _: Float32Array, { width, height, light, chroma, hue }: ColourMaps): boolean {
  let [glow, columns, warm, area, skyLight, otherLight] = [0, 0, 0, 0, 0, 0];
  for (let x = 0; x < width; x++) {
    const rows: number[] = [];
    for (let y = 0; y < height; y++) {
      const at = y * width + x;
      if (sky[at] !== 1) {
        otherLight += light[at]!;
        continue;
      }
      rows.push(light[at]!);
      skyLight += light[at]!;
      if (chroma[at]! > GLOWING.chroma && (hue[at]! < GLOWING.to || hue[at]! > GLOWING.from)) warm++;
    }
    area += rows.length;
    if (sky[(height - 1) * width + x] === 1) return false;
    const third = Math.floor(rows.length / 3);
    if (third < 2) continue;
    glow += meanOf(Float32Array.from(rows.slice(-third))) - meanOf(Float32Array.from(rows.slice(0, third)));
    columns++;
  }
  const lighter = skyLight / area - otherLight / (sky.length - area);
  return glow > columns * GLOWING.rise && warm > area * GLOWING.warm && lighter > GLOWING.lighter;
}

/** What a low sun makes of air and clouds: anything but green, from dark clouds to a glow like fire. */
function hasGlowColour(lightness: number, chroma: number, hue: number): boolean {
  if (chroma < 0.05 || hue > 190 || hue < 78) return lightness > 0.2;
  return lightness > 0.6 && hue < GLOWING.to;
}

/** Blue, grey and white, and what the low sun makes of them; never the green and brown of what grows. */
function hasSkyColour(lightness: number, chroma: number, hue: number): boolean {
  if (chroma < 0.035) return lightness > 0.3;
  if (hue > 190 && hue < 340) return true;
  return lightness > 0.55 && (hue < 78 || hue >= 340);
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
