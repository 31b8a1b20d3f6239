import type { Pixels } from '../../paint/canvas.ts';
import { blur, keepLargest } from '../mask-tools.ts';
import { KNOWN } from '../segment.ts';
import type { SubjectMask } from '../subject-mask.ts';
import { resample } from '../scale-pixels.ts';
import type { MaskCarrier } from './carry-mask.ts';
import { cleanPlate, strangeness } from './clean-plate.ts';
import type { FilmSegment } from './film-tools.ts';
import { learnFrom, partFrame } from './part-frames.ts';
import { maskSeeds, movingSeeds, type Seeds } from './seeds.ts';
import type { SmallFilm } from './small-film.ts';

/** A frame in which it is known where the subject is: 1 for it, 0 for the rest. */
export interface Anchor {
  readonly frame: number;
  readonly mask: Float32Array;
}

/** So many frames, spread over the film, are looked at for what moves; fewer for what stands out, which takes a second each. */
const MOVING_ANCHORS = 13;
const STANDING_ANCHORS = 7;
/** So many make the plate that what moves is seen before. */
const LOOKS = 25;
/** A subject has at least and at most this share of a frame, and no more of the upper, left and right edges. */
const AREA_MIN = 0.004;
const AREA_MAX = 0.6;
const EDGE_MAX = 0.16;
/** Of the anchors so many must show it. */
const SHOWING_MIN = 0.6;
/** Masks are carried from anchor to anchor in steps of so many frames. */
const CARRY_FRAMES = 4;
/** An anchor takes from another one what it lacks, unless that has so many times its area: then one of them is wrong. */
const MORE_MAX = 3;
/** Parts so near to each other, a share of the width, hang together; what does not is another one of at least this share of the largest. */
const TOGETHER = 0.012;
const COMPANION_MIN = 0.5;
/** Less than so many pixels are not worth parting anew for. */
const WORTH_PIXELS = 40;
/** How far from what a neighbour knows a part may be, a share of the width. */
const KNOWN_NEAR = 0.025;
/** Masks of neighbours, carried to each other, have this share in common at least, or one of them is of something else. */
const ALIKE_MIN = 0.55;

export interface AnchorTools {
  readonly frames: readonly Pixels[];
  readonly carrier: MaskCarrier;
  readonly segment: FilmSegment;
  readonly subjectOf: (pixels: Pixels) => SubjectMask;
}

/** So many frames, evenly spread from the first to the last. */
export function spread(count: number, wanted: number): readonly number[] {
  const some = Math.min(count, wanted);
  return Array.from({ length: some }, (_, index) => Math.round((index * (count - 1)) / Math.max(1, some - 1)));
}

/** Finds somebody by moving before what stands still; undefined where nothing does, or all moves. */
export function movingAnchors(film: SmallFilm, tools: AnchorTools): readonly Anchor[] | undefined {
  const { width, height } = film;
  const { frames, carrier, segment } = tools;
  const plate = cleanPlate(film, spread(frames.length, LOOKS));
  const seeds = new Map<number, Seeds>();
  for (const frame of spread(frames.length, MOVING_ANCHORS)) {
    const own = movingSeeds(strangeness(film, plate, frame), { width, height, noise: plate.noise });
    if (
      isSomebody(
        own.known.map((code) => code & 1),
        width,
        height,
      )
    )
      seeds.set(frame, own);
  }
  if (seeds.size < SHOWING_MIN * Math.min(frames.length, MOVING_ANCHORS)) return undefined;
  const known = [...seeds.values()];
  const shown = [...seeds.keys()];
  const masks = learnFrom(
    shown.map((frame) => frames[frame]!),
    known,
    segment,
  );
  const passOn = (from: number, to: number) => {
    if (sizeOf(masks[from]!) > MORE_MAX * sizeOf(masks[to]!)) return;
    const told = carried(masks[from]!, shown[from]!, shown[to]!, carrier);
    let added = 0;
    for (let at = 0; at < told.length; at++) {
      if (told[at]! <= 0.5 || masks[to]![at]! > 0) continue;
      known[to]!.known[at] = KNOWN.ratherSubject;
      known[to]!.region[at] = 1;
      added++;
    }
    if (added >= WORTH_PIXELS) masks[to] = partFrame(frames[shown[to]!]!, known[to]!, segment);
  };
  for (let to = 1; to < masks.length; to++) passOn(to - 1, to);
  for (let to = masks.length - 2; to >= 0; to--) passOn(to + 1, to);
  return agreeing(
    masks.map((mask, index) => ({ frame: shown[index]!, mask })),
    carrier,
    film,
  );
}

/** Finds somebody by standing out in single frames, for films in which nothing moves or all does; undefined where they show no one thing. */
export function standingAnchors(film: SmallFilm, tools: AnchorTools): readonly Anchor[] | undefined {
  const { frames, carrier, segment, subjectOf } = tools;
  const found: Anchor[] = [];
  for (const frame of spread(frames.length, STANDING_ANCHORS)) {
    const subject = subjectOf(frames[frame]!);
    if (!subject.found) continue;
    const mask = resample(subject.share, subject, film).map((share) => (share > 0.5 ? 1 : 0));
    found.push({ frame, mask: togetherIn(mask, film) });
  }
  const alike = agreeing(found, carrier, film);
  if (alike === undefined || alike.length < SHOWING_MIN * Math.min(frames.length, STANDING_ANCHORS)) return undefined;
  const masks = learnFrom(
    alike.map(({ frame }) => frames[frame]!),
    alike.map(({ mask }) => maskSeeds(mask, film)),
    segment,
  );
  return alike.map(({ frame }, index) => ({ frame, mask: masks[index]! }));
}

/** What of a mask hangs together, but for small gaps: a bench that stands out too, farther off, is not of the one who does. */
function togetherIn(mask: Float32Array, { width, height }: SmallFilm): Float32Array {
  const grown = blur(mask, width, height, Math.round(TOGETHER * width)).map((share) => (share > 0 ? 1 : 0));
  const together = keepLargest(grown, width, height, COMPANION_MIN);
  return mask.map((value, at) => value * together[at]!);
}

/** Takes a mask from one frame to another, however far. */
export function carried(mask: Float32Array, from: number, to: number, carrier: MaskCarrier): Float32Array {
  const hops = Math.max(1, Math.ceil(Math.abs(to - from) / CARRY_FRAMES));
  const at = (hop: number) => from + Math.round(((to - from) * hop) / hops);
  let here = mask;
  for (let hop = 0; hop < hops; hop++) here = carrier.carry(here, at(hop), at(hop + 1));
  return here;
}

/** Those anchors that are like a neighbour; undefined when they are few. */
function agreeing(anchors: readonly Anchor[], carrier: MaskCarrier, film: SmallFilm): readonly Anchor[] | undefined {
  const shown = anchors.filter(({ mask }) => isSomebody(mask, film.width, film.height));
  const told = (from: number, to: number) =>
    shown[from] && carried(shown[from].mask, shown[from].frame, shown[to]!.frame, carrier);
  const likeNext = shown.slice(1).map(({ mask }, index) => commonShare(told(index, index + 1)!, mask) >= ALIKE_MIN);
  const alike = shown.filter((_, index) => likeNext[index] === true || likeNext[index - 1] === true);
  if (alike.length < Math.max(2, SHOWING_MIN * anchors.length)) return undefined;
  // What a neighbour has nothing of is there by mistake.
  return alike.map((anchor) => {
    const at = shown.indexOf(anchor);
    const others = [told(at - 1, at), told(at + 1, at)].filter((mask) => mask !== undefined);
    const known = anchor.mask.map((_, pixel) => Math.max(...others.map((mask) => mask[pixel]!)));
    const near = blur(known, film.width, film.height, Math.round(KNOWN_NEAR * film.width));
    return { ...anchor, mask: anchor.mask.map((value, pixel) => (near[pixel]! > 0.02 ? value : 0)) };
  });
}

/** Whether a mask may be of somebody: neither specks nor most of the picture, and no ground along its edges. */
function isSomebody(mask: ArrayLike<number>, width: number, height: number): boolean {
  let [area, edge] = [0, 0];
  for (let at = 0; at < mask.length; at++) {
    if (mask[at]! <= 0.5) continue;
    area++;
    const x = at % width;
    if (x === 0 || x === width - 1 || at < width) edge++;
  }
  return area >= AREA_MIN * mask.length && area <= AREA_MAX * mask.length && edge / (width + 2 * height) <= EDGE_MAX;
}

function sizeOf(mask: Float32Array): number {
  return mask.reduce((sum, value) => sum + value, 0);
}

/** The common area of two masks over their joint one. */
function commonShare(one: Float32Array, other: Float32Array): number {
  let [common, joint] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    common += Math.min(one[at]!, other[at]!);
    joint += Math.max(one[at]!, other[at]!);
  }
  return joint === 0 ? 0 : common / joint;
}
