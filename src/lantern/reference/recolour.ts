import { hash2 } from '../../base/random.ts';
import type { Canvas, CanvasFactory, Pixels } from '../paint/canvas.ts';
import type { PictureChange } from '../storyboard/storyboard.ts';
import { applyCubes, applyTable, colourCube, colourTable } from './colour-cube.ts';
import { dyeFrom, toneTo } from './dye.ts';
import { brightnessOf } from './find-windows.ts';
import { findThing } from './find-thing.ts';
import { gradingOf } from './gradings.ts';
import { smoothstep } from '../../base/interpolation.ts';
import { laySnow } from './lay-snow.ts';
import type { Relief } from './relief.ts';
import { seasonChanges } from './season-colours.ts';
import { resample, shrink } from './scale-pixels.ts';
import type { SubjectMask } from './subject-mask.ts';
import type { UserPicture } from './user-picture.ts';

/** How many patches of a season's two colours lie side by side across a picture. */
const PATCHES = 9;
/** Longer side of the copy in which a thing's colour is followed, pixels. */
const THING_PIXELS = 192;

/** A copy of a picture with the season, the subject's colour and the tone that a change asks for. */
export function recolour(
  canvases: CanvasFactory,
  { canvas: picture, maps }: UserPicture,
  change: Pick<PictureChange, 'strength' | 'season' | 'subjectColour' | 'tone' | 'gradings'>,
): Canvas {
  const { season, subjectColour, tone, gradings = [], strength } = change;
  if (season === undefined && subjectColour === undefined && tone === undefined && gradings.length === 0)
    return picture;
  const copy = canvases.createCanvas(picture.width, picture.height);
  const context = copy.getContext('2d');
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, copy.width, copy.height);
  // First: a thing is known by the colours that it has in the user's picture.
  if (subjectColour !== undefined) {
    const small = shrink(pixels, THING_PIXELS);
    const thing = findThing(small, startOf(maps.subject, small));
    applyCubes(pixels, [
      { cube: colourCube(dyeFrom(thing.main, subjectColour)), weightAt: shareAt(thing.mask, pixels) },
    ]);
  }
  if (season !== undefined) {
    const [one, other] = seasonChanges(season, groundBrightness(pixels, maps.relief)).map(colourCube);
    const share = patches(pixels);
    // A season half come is hardly one.
    const turned = 0.5 + 0.5 * strength;
    applyCubes(pixels, [
      { cube: one!, weightAt: (x, y) => turned * share(x, y) },
      { cube: other!, weightAt: (x, y) => turned * (1 - share(x, y)) },
    ]);
    if (season === 'winter') laySnow(pixels, maps, turned);
  }
  if (tone !== undefined) applyCubes(pixels, [{ cube: colourCube(toneTo(tone)), weightAt: () => 0.85 * strength }]);
  if (gradings.length > 0)
    applyTable(
      pixels,
      colourTable(gradings.map((grading) => ({ cube: colourCube(gradingOf(grading)), weight: strength }))),
    );
  context.putImageData(pixels, 0, 0);
  return copy;
}

/** Mean brightness of what is no sky, 0 to 1. */
function groundBrightness(pixels: Pixels, relief: Relief): number {
  const bright = brightnessOf(shrink(pixels, relief.width));
  const sky = relief.sky;
  let [sum, weights] = [0, 0];
  for (let at = 0; at < Math.min(bright.length, sky.length); at++) {
    sum += bright[at]! * (1 - sky[at]!);
    weights += 1 - sky[at]!;
  }
  return sum / Math.max(1, weights);
}

/** Where a thing is looked for: in the subject, or when nothing stands out in the middle of the picture. */
function startOf(subject: SubjectMask, { width, height }: Pixels): SubjectMask {
  if (subject.found) return { width, height, found: true, share: resample(subject.share, subject, { width, height }) };
  const share = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [((at % width) + 0.5) / width - 0.5, (Math.floor(at / width) + 0.5) / height - 0.55];
    return x * x + y * y < 0.06 ? 1 : 0;
  });
  return { width, height, found: false, share };
}

/** Soft patches, 0 to 1: value noise, the same for every picture of a shape. */
function patches({ width, height }: Pixels): (x: number, y: number) => number {
  const cell = Math.max(width, height) / PATCHES;
  return (x, y) => {
    const [u, v] = [x / cell, y / cell];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [fu, fv] = [smoothstep(0, 1, u - i), smoothstep(0, 1, v - j)];
    const top = hash2(i, j) + (hash2(i + 1, j) - hash2(i, j)) * fu;
    const bottom = hash2(i, j + 1) + (hash2(i + 1, j + 1) - hash2(i, j + 1)) * fu;
    return top + (bottom - top) * fv;
  };
}

/** The share of a small mask at a pixel of the whole picture. */
function shareAt(mask: SubjectMask, { width, height }: Pixels): (x: number, y: number) => number {
  const at = (x: number, y: number) =>
    mask.share[Math.min(mask.height - 1, y) * mask.width + Math.min(mask.width - 1, x)]!;
  return (x, y) => {
    const u = Math.max(0, ((x + 0.5) / width) * mask.width - 0.5);
    const v = Math.max(0, ((y + 0.5) / height) * mask.height - 0.5);
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const top = at(i, j) + (at(i + 1, j) - at(i, j)) * (u - i);
    const bottom = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * (u - i);
    return top + (bottom - top) * (v - j);
  };
}
