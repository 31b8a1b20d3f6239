import type { Pixels } from '../paint/canvas.ts';
import { COLOURLESS, hueTurn, likeness } from './dye.ts';
import { blur } from './mask-tools.ts';
import { lchOf } from './oklab.ts';
import type { Lch } from './oklab.ts';
import type { SubjectMask } from './subject-mask.ts';

/** The one-coloured thing that a picture is about: a dress, the body of a car. */
export interface Thing {
  readonly main: Lch;
  /** Where it is; the size of the mask that it was found from. */
  readonly mask: SubjectMask;
}

/** Hues of skin, degrees: a person is known by what it wears. */
const SKIN = { hue: 55, half: 24, weight: 0.25 };
const HUE_BINS = 36;
const LIGHTNESS_BINS = 5;
/** Panes, tyres and shadows are dark in everything: darkness counts less. */
const DARK_BINS = 2;
const DARK_WEIGHT = 0.35;
/** A subject of which less than this share has a colour is white, grey or black. */
const COLOURED_SHARE_MIN = 0.25;
/** A colour that nobody would call grey; panes and tyres have a little blue too. */
const CLEAR_CHROMA = 0.07;
/** The parts that a thing is grown from are about as light as its main colour: the sky behind a blue coat is lighter. */
const START_REACH = 0.11;
/** Neighbours may differ by so much in lightness and still be one thing. */
const STEP_MAX = 0.05;
/** A white, grey or black thing ends where the lightness is so much another one: there is no hue to tell it by. */
const GREY_REACH = 0.24;
/** Nor is it much larger than the box round what was found of it, as a share of the picture's longer side. */
const GREY_ROOM = 0.1;

/**
 * Finds the main colour of a subject, and all that is joined to it in that colour: the mask of a subject has only what
 * differs most from the background, so of a white car before white clouds it has the windows and wheels.
 */
export function findThing(pixels: Pixels, mask: SubjectMask): Thing {
  const { width, height } = mask;
  const colours = Array.from({ length: width * height }, (_, at) =>
    lchOf(pixels.data[at * 4]!, pixels.data[at * 4 + 1]!, pixels.data[at * 4 + 2]!),
  );
  const core = colours.map((_, at) => mask.share[at]! >= 0.5);
  const inside = colours.filter((_, at) => core[at]);
  const coloured = inside.filter(({ chroma }) => chroma >= CLEAR_CHROMA).length;
  if (coloured >= inside.length * COLOURED_SHARE_MIN) {
    const main = mainHue(inside);
    return { main, mask: { ...mask, share: joined(colours, core, main, mask) } };
  }
  const hull = hullOf(core, width, height);
  const main = mainLightness(colours.filter(({ chroma }, at) => hull[at]! && chroma < COLOURLESS));
  return { main, mask: { ...mask, share: joined(colours, hull, main, mask) } };
}

function mainHue(colours: readonly Lch[]): Lch {
  const bins = Array.from({ length: HUE_BINS }, () => ({ weight: 0, lightness: 0, chroma: 0 }));
  for (const { lightness, chroma, hue } of colours) {
    if (chroma < COLOURLESS) continue;
    const weight = chroma * (Math.abs(hueTurn(hue, SKIN.hue)) < SKIN.half ? SKIN.weight : 1);
    const bin = bins[Math.floor((hue / 360) * HUE_BINS) % HUE_BINS]!;
    bin.weight += weight;
    bin.lightness += lightness * weight;
    bin.chroma += chroma * weight;
  }
  const best = bins.reduce((most, bin) => (bin.weight > most.weight ? bin : most));
  const weight = Math.max(1e-9, best.weight);
  return {
    lightness: best.lightness / weight,
    chroma: Math.max(COLOURLESS, best.chroma / weight),
    hue: ((bins.indexOf(best) + 0.5) / HUE_BINS) * 360,
  };
}

function mainLightness(colours: readonly Lch[]): Lch {
  const bins = Array.from({ length: LIGHTNESS_BINS }, () => [] as number[]);
  for (const { lightness } of colours)
    bins[Math.min(LIGHTNESS_BINS - 1, Math.floor(lightness * LIGHTNESS_BINS))]!.push(lightness);
  const weights = bins.map(({ length }, index) => length * (index < DARK_BINS ? DARK_WEIGHT : 1));
  const best = bins[weights.indexOf(Math.max(...weights))]!;
  return {
    lightness: best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length) || 0.5,
    chroma: 0,
    hue: 0,
  };
}

/** Pixels that lie between others of a mask in their row and in their column. */
function hullOf(core: readonly boolean[], width: number, height: number): readonly boolean[] {
  const spanOf = (length: number, at: (index: number) => boolean) => {
    const on = Array.from({ length }, (_, index) => index).filter(at);
    return [on[0] ?? length, on.at(-1) ?? -1] as const;
  };
  const rows = Array.from({ length: height }, (_, y) => spanOf(width, (x) => core[y * width + x]!));
  const columns = Array.from({ length: width }, (_, x) => spanOf(height, (y) => core[y * width + x]!));
  return core.map((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [row, column] = [rows[y]!, columns[x]!];
    return x >= row[0] && x <= row[1] && y >= column[0] && y <= column[1];
  });
}

/** Grows from the main-coloured pixels of a start over neighbours of the same colour; soft at its edge. */
function joined(
  colours: readonly Lch[],
  start: readonly boolean[],
  main: Lch,
  { width, height }: SubjectMask,
): Float32Array {
  const share = new Float32Array(width * height);
  const isMain = (colour: Lch) =>
    likeness(colour, main) > 0.5 && Math.abs(colour.lightness - main.lightness) < START_REACH;
  const open = colours.flatMap((colour, at) => (start[at]! && isMain(colour) ? [at] : []));
  for (const at of open) share[at] = 1;
  const room = main.chroma < COLOURLESS ? roomOf(start, width, height) : () => true;
  while (open.length > 0) {
    const at = open.pop()!;
    const x = at % width;
    for (const next of [at - width, at + width, ...(x > 0 ? [at - 1] : []), ...(x < width - 1 ? [at + 1] : [])]) {
      const colour = colours[next];
      if (colour === undefined || share[next] === 1 || !room(next)) continue;
      if (likeness(colour, main) < 0.5 || Math.abs(colour.lightness - colours[at]!.lightness) > STEP_MAX) continue;
      if (main.chroma < COLOURLESS && Math.abs(colour.lightness - main.lightness) > GREY_REACH) continue;
      share[next] = 1;
      open.push(next);
    }
  }
  // A pixel more on each side: what is there but of another colour is not dyed anyway.
  return blur(share, width, height, 1).map((value) => Math.min(1, value * 3));
}

/** Whether a pixel is in the box round a start, or a little beyond it. */
function roomOf(start: readonly boolean[], width: number, height: number): (at: number) => boolean {
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (const [at, on] of start.entries()) {
    if (!on) continue;
    xs.add(at % width);
    ys.add(Math.floor(at / width));
  }
  const beyond = GREY_ROOM * Math.max(width, height);
  const [left, right] = [Math.min(...xs) - beyond, Math.max(...xs) + beyond];
  const [top, bottom] = [Math.min(...ys) - beyond, Math.max(...ys) + beyond];
  return (at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return x >= left && x <= right && y >= top && y <= bottom;
  };
}
