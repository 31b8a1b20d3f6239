import type { Pixels } from '../../paint/canvas.ts';
import { blur } from '../mask-tools.ts';
import type { SubjectMask } from '../subject-mask.ts';
import { movingAnchors, standingAnchors, type Anchor } from './anchors.ts';
import { createMaskCarrier, type MaskCarrier } from './carry-mask.ts';
import { cleanPlate, strangeness, UNSEEN, type CleanPlate } from './clean-plate.ts';
import type { FilmSegment, Flow } from './film-tools.ts';
import { partFrame } from './part-frames.ts';
import { plateSeeds, strangeFrom } from './seeds.ts';
import type { SmallFilm } from './small-film.ts';

/** How much each pixel of each frame of a film belongs to its subject, 0 to 255, row by row. */
export interface FilmSubject {
  readonly width: number;
  readonly height: number;
  readonly shares: readonly Uint8Array[];
}

/** Nothing is taken for ground so near to a subject, as a share of the longer side: lens and light mix its edge. */
const COVER = 0.008;
/** Who comes in is so far from whoever is there already, a share of the width. */
const APART = 0.05;
/** A plate is of use while no more than this share of what is no subject differs from it: beyond, the ground has depth. */
const MISSED_MAX = 0.06;
/** How much of a mask comes from its neighbour in time. */
const KEEP = 0.55;

/**
 * Separates the subject of a film from its ground in every frame, with an edge that is steady in time. Undefined when there is none that
 * can be told from its ground: nobody moves before it, and nobody stands out alike in most frames.
 */
export function separateSubject(
  film: SmallFilm,
  tools: {
    readonly segment: FilmSegment;
    readonly flow: Flow;
    readonly subjectOf: (pixels: Pixels) => SubjectMask;
  },
): FilmSubject | undefined {
  const { width, height } = film;
  const frames = film.frames.map((data): Pixels => ({ width, height, data }));
  const carrier = createMaskCarrier(frames, tools.flow);
  const all = { ...tools, frames, carrier };
  const anchors = movingAnchors(film, all) ?? standingAnchors(film, all);
  if (anchors === undefined) return undefined;
  const behind = plateBehind(film, anchors);
  const carriedTo = between(anchors, frames.length, carrier);
  const masks: Float32Array[] = [];
  for (const [index, frame] of frames.entries()) {
    // Before a plate the last frame tells more than the anchors, who only tell of those that come in later.
    const last = behind && masks.at(-1);
    const told = carriedTo(index);
    const went = last && carrier.carry(last, index - 1, index);
    const likely = went ? withNewcomers(went, told, film) : told;
    const strange = behind ? strangeness(film, behind, index) : new Float32Array(width * height).fill(UNSEEN);
    const seeds = plateSeeds(strange, { width, height, noise: behind?.noise ?? 0, likely });
    masks.push(partFrame(frame, seeds, tools.segment));
  }
  return { width, height, shares: steadied(masks, carrier) };
}

/** A mask, and what another one has far from all that is in it. */
function withNewcomers(mask: Float32Array, other: Float32Array, { width, height }: SmallFilm): Float32Array {
  const near = blur(mask, width, height, Math.round(APART * width));
  return mask.map((value, at) => (near[at]! > 0 ? value : other[at]!));
}

/** A plate of what is behind the anchors' subject; undefined where the ground has depth, so that there can be none. */
function plateBehind(film: SmallFilm, anchors: readonly Anchor[]): CleanPlate | undefined {
  const { width, height } = film;
  const reach = Math.max(1, Math.round(COVER * Math.max(width, height)));
  const cover = new Map(anchors.map(({ frame, mask }) => [frame, blur(mask, width, height, reach)]));
  const plate = cleanPlate(film, [...cover.keys()], (frame) => cover.get(frame)!);
  return missedShare(film, plate, cover) <= MISSED_MAX ? plate : undefined;
}

/** What share of the ground that frames show differs from a plate. */
function missedShare(film: SmallFilm, plate: CleanPlate, cover: ReadonlyMap<number, Float32Array>): number {
  const limit = strangeFrom(plate.noise);
  let [missed, seen] = [0, 0];
  for (const [frame, covered] of cover) {
    for (const [at, value] of strangeness(film, plate, frame).entries()) {
      if (value < 0 || covered[at]! > 0) continue;
      seen++;
      if (value > limit) missed++;
    }
  }
  return seen === 0 ? 1 : missed / seen;
}

/** Where the subject of a frame is likely, 0 to 1: carried there from the anchors before and after it, from the nearer one more. */
function between(anchors: readonly Anchor[], count: number, carrier: MaskCarrier): (frame: number) => Float32Array {
  const runs = (order: readonly Anchor[], step: 1 | -1): Float32Array[] => {
    const out: Float32Array[] = [];
    const masks = new Map(order.map(({ frame, mask }) => [frame, mask]));
    for (let frame = order[0]!.frame; frame >= 0 && frame < count; frame += step)
      out[frame] = masks.get(frame) ?? carrier.carry(out[frame - step]!, frame - step, frame);
    return out;
  };
  const [forward, backward] = [runs(anchors, 1), runs(anchors.toReversed(), -1)];
  return (frame) => {
    const [ahead, behind] = [forward[frame], backward[frame]];
    if (ahead === undefined || behind === undefined) return (ahead ?? behind)!;
    const before = anchors.findLast((anchor) => anchor.frame <= frame)?.frame ?? frame;
    const after = anchors.find((anchor) => anchor.frame >= frame)?.frame ?? frame;
    const along = after === before ? 0.5 : (frame - before) / (after - before);
    return mixed(ahead, behind, along);
  };
}

/** Each mask together with those before and after it, carried to it: what is only once at an edge is gone. 0 to 255. */
function steadied(masks: readonly Float32Array[], carrier: MaskCarrier): Uint8Array[] {
  const out: Uint8Array[] = [];
  const run = (step: 1 | -1, take: (mask: Float32Array, frame: number) => void): void => {
    let last: Float32Array | undefined;
    const first = step === 1 ? 0 : masks.length - 1;
    for (let frame = first; frame >= 0 && frame < masks.length; frame += step) {
      const kept = last && carrier.carry(last, frame - step, frame);
      last = kept ? mixed(masks[frame]!, kept, KEEP) : masks[frame]!;
      take(last, frame);
    }
  };
  run(1, (mask, frame) => (out[frame] = added(new Uint8Array(mask.length), mask, 127)));
  run(-1, (mask, frame) => added(out[frame]!, mask, 128));
  return out;
}

/** Two masks, the other one by the share `along`. */
function mixed(one: Float32Array, other: Float32Array, along: number): Float32Array {
  const out = new Float32Array(one.length);
  for (let at = 0; at < out.length; at++) out[at] = one[at]! * (1 - along) + other[at]! * along;
  return out;
}

function added(shares: Uint8Array, mask: Float32Array, times: number): Uint8Array {
  for (let at = 0; at < shares.length; at++) shares[at]! += mask[at]! * times;
  return shares;
}
