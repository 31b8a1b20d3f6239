import type { Pixels } from '../paint/canvas.ts';
import type { Focus } from './focus.ts';
import { guidedFilter } from './guided-filter.ts';
import { findHeads } from './find-heads.ts';
import { aboveGround, chooseCut, surenessOf, type Cut } from './choose-cut.ts';
import { couldBeSubject } from './could-be-subject.ts';
import { outlined, PART_MIN } from './cut-outline.ts';
import { hasHeads, headsIn } from './known-heads.ts';
import { createPatchJudge, cutFinely, type PatchJudge } from './likely-cuts.ts';
import { localCuts } from './local-cuts.ts';
import { closeMask, keepLargest, sharedArea } from './mask-tools.ts';
import { patchViewOf } from './patch-look.ts';
import type { PatchView } from './patch-look.ts';
import { portraitCut } from './portrait-cut.ts';
import { nearestPixels, resample, shrink } from './scale-pixels.ts';
import { smoothstep } from '../../base/interpolation.ts';
import { isAnywhere, KNOWN, type Segment } from './segment.ts';
import { seenThrough } from './see-through.ts';
import { outlineFocus, outlineOf, type Outline } from './subject-outline.ts';
import { colourSteps, spreadPatches, type Superpixels } from './superpixels.ts';
import { feltSteps, withTexture } from './texture.ts';

/** How much each pixel belongs to the subject, 0 to 1, row by row. */
export interface SubjectMask {
  readonly width: number;
  readonly height: number;
  readonly share: Float32Array;
  /** False when nothing stands out, as in a landscape: all shares are then 0. */
  readonly found: boolean;
  /** What would be the subject if there had to be one, where nothing stands out clearly: for who is sure that the picture shows somebody. */
  readonly guess?: Float32Array;
}

/** Longer side in which a subject is cut out, and in which its outline is cut again, pixels. */
const CUT_PIXELS = 280;
const OUTLINE_PIXELS = 440;
/** What is squarer than this, longer over shorter side, is cut in no more pixels than what is not: cutting costs by the pixel. */
const SQUARER = 1.5;
/** Where a picture is, an outline that is blurred all round is clear by this share of what it seems. */
const BLURRED_OUTLINE = 0.15;
/** Saliency from which on a pixel is taken for the subject, rather for it, and rather not for it; below that it is ground. */
const CERTAIN = 0.85;
const LIKELY = 0.5;
const UNLIKELY = 0.12;
/** The cut must agree with what stood out, as their common area over their joint one. */
const AGREEMENT_MIN = 0.35;
/**
 * People frame what they mean: within this oval, half-sides as shares of the picture's, less needs to stand out, and near the edges more. The
 * second try with it finds what the first one finds only the brightest part of.
 */
const OVAL = { y: 0.52, halfWidth: 0.3, halfHeight: 0.34, bonus: 0.25, edge: 0.03, edgeMin: 0.3 } as const;
/** A second cut has this share of the first at least, and so many times its area at most. */
const KEPT_MIN = 0.98;
const MORE_MAX = 1.7;
/** A person goes before what stands out more clearly, down to this share of its clearness: a collar is no subject. */
const PORTRAIT_CLEAR = 0.7;
/** So many parts are cut again by texture: each costs as much as by colour. */
const PARTS_AGAIN = 2;
/** A cut whose outline alone is not enough must be so sure: a meadow under a low sun is no subject. */
const UNSURE_MIN = 0.33;
/** How sure a cut by colour is that needs no other beside it. */
const PLAIN = 0.9;
/** What patches tell counts so many times what an outline does; it is enough from this worth on, and from that one nothing else is looked for. */
const WORTH = 1.5;
const WORTH_MIN = 0.3;
const PLAIN_WORTH = 0.5;
/** What is the whole of something that was found has so much of it, and is about as sure. */
const WHOLE = { common: 0.93, sureness: 0.9 } as const;
/** Softness of the edge, shares of the longer side, and the contrast that it follows. */
const EDGE_REACH = 0.007;
const EDGE_CONTRAST = 1e-4;

/** A picture in the size in which it is cut, and all that is known of it before. */
interface Look {
  readonly small: Pixels;
  /** The same with texture for a colour: fur in dry grass is told by what colours do not tell. */
  readonly felt: Pixels;
  /** What stands out, told in one or two ways: by colour and texture, and by focus, too. */
  readonly ways: readonly StandsOut[];
  /** How much each pixel stands out in the mean of all ways, 0 to 1. */
  readonly salient: Float32Array;
  /** How sharp each pixel is, and how surely the picture has both sharp and blurred things. */
  readonly focus: Focus;
  /** What is known of pixels by faces, ground where nothing is. */
  readonly heads: Uint8Array;
  /** What its patches are judged by, where a portrait has not told the subject already. */
  readonly view: PatchView;
}

/** What stands out in a picture. */
interface StandsOut {
  /** How much each pixel does, 0 to 1, and whether it is beside what does. */
  readonly salient: Float32Array;
  readonly beside: Float32Array;
}

/** Finds what stands in front of a picture and cuts it out, with a soft edge; the mask has the size of `pixels`. */
export function findSubject(pixels: Pixels, segment: Segment): SubjectMask {
  const { width, height } = pixels;
  const look = lookAt(pixels);
  const { small, felt } = look;
  const tried: Float32Array[] = [];
  const cutsOf = (seen: Pixels, way: StandsOut, isSecond: boolean): Cuts => {
    const maskBy = (known: Uint8Array, start: number): Float32Array => {
      const mask = tidied(segment(seen, known, start), small);
      tried.push(mask);
      return mask;
    };
    const whole = wholeCut(look, way, maskBy, isSecond);
    const parted = localCuts(seen, way.salient, look.heads, segment, isSecond ? PARTS_AGAIN : undefined);
    const locals = parted.filter((mask) => couldBeSubject(mask, small));
    tried.push(...locals);
    // Who has lost the head before its ground keeps it in the whole picture.
    const parts = locals.flatMap((mask) => (hasHeads(mask, look.heads) ? (cutOf(mask, look) ?? []) : []));
    return { wholes: whole === undefined ? [] : [whole], parts };
  };
  const portrait = portraitCut(small, segment);
  const person = portrait && cutOf(portrait, look);
  let likely: PatchCut | undefined;
  let cuts: Cuts = { wholes: [], parts: [] };
  let best: Cut | undefined;
  for (const [seen, isSecond] of [
    [small, false],
    [felt, true],
  ] as const) {
    if (isSecond && best !== undefined && best === person) break;
    if (isSecond) likely = likelyCut(look, segment);
    // One way is enough by texture: each look costs as much as the one before.
    for (const way of isSecond ? look.ways.slice(0, 1) : look.ways) {
      if (best !== undefined && surenessOf(best, look) >= PLAIN) break;
      if (likely !== undefined && likely.worth >= PLAIN_WORTH) break;
      const more = cutsOf(seen, way, isSecond);
      cuts = { wholes: [...cuts.wholes, ...more.wholes], parts: [...cuts.parts, ...more.parts] };
      best = bestOf(cuts, person, look, ({ isSure }) => isSure);
    }
  }
  best ??= bestOf(cuts, person, look, (cut) => surenessOf(cut, look) >= UNSURE_MIN);
  if (best === undefined || best !== person) best = likelierOf(best, likely, look);
  if (best !== undefined) {
    const fine = shrink(pixels, sideFor(pixels, OUTLINE_PIXELS));
    const share = softened(outlined(best.mask, seenThrough(best.mask, felt), small, fine, segment), fine, pixels);
    return { width, height, found: true, share };
  }
  const guess = guessCut(tried, look, segment);
  const nothing = { width, height, found: false, share: new Float32Array(width * height) };
  // A guess is not worth another cut.
  return guess === undefined ? nothing : { ...nothing, guess: softened(guess, small, pixels) };
}

/** The longer side of a copy that has no more pixels than one of another shape. */
function sideFor({ width, height }: Pixels, side: number): number {
  const slim = Math.max(width, height) / Math.min(width, height);
  return Math.round(side * Math.min(1, Math.sqrt(slim / SQUARER)));
}

function lookAt(pixels: Pixels): Look {
  const view = patchViewOf(pixels);
  const { patches, texture, focus } = view;
  const small = shrink(pixels, sideFor(pixels, CUT_PIXELS));
  const stands = (saliency: Float32Array): StandsOut => ({
    salient: spreadPatches(saliency, patches, small),
    beside: spreadPatches(besideLikely(saliency, patches), patches, small),
  });
  const ways = [view.bySharpness, view.byColour, view.byBoth].filter((saliency) => saliency !== undefined).map(stands);
  const likely = Float32Array.from({ length: small.width * small.height }, (_, at) =>
    ways.some(({ salient }) => salient[at]! >= LIKELY) ? 1 : 0,
  );
  return {
    small,
    felt: withTexture(small, resample(texture, pixels, small)),
    ways,
    salient: likely.map((_, at) => meanAt(ways, at)),
    focus: {
      ...focus,
      sharpness: spreadPatches(focus.sharpness, patches, small),
      edges: nearestPixels(focus.edges, pixels, small),
    },
    heads: headsIn(findHeads(small, likely), small),
    view,
  };
}

/** How much a pixel stands out in the mean of some ways, 0 where there is none. */
function meanAt(ways: readonly StandsOut[], at: number): number {
  return ways.reduce((sum, { salient }) => sum + salient[at]!, 0) / Math.max(1, ways.length);
}

/** Cuts of the whole picture, and of parts of it. */
interface Cuts {
  readonly wholes: readonly Cut[];
  readonly parts: readonly Cut[];
}

/** The likeliest subject of all cuts that are good enough. */
function bestOf(
  { wholes, parts }: Cuts,
  person: Cut | undefined,
  look: Look,
  isEnough: (cut: Cut) => boolean,
): Cut | undefined {
  const [usual, ...others] = wholes.filter(isEnough);
  const standsOut = chooseCut(usual, [...others, ...parts.filter(isEnough)], look);
  return ofPortrait(person !== undefined && isEnough(person) ? person : undefined, standsOut);
}

/** What patches tell to be the subject, cut along its pixels. */
interface PatchCut extends Cut {
  readonly worth: number;
  readonly sureness: number;
  readonly judge: PatchJudge;
}

function likelyCut(look: Look, segment: Segment): PatchCut | undefined {
  const judge = createPatchJudge(look.small, look.view);
  const { best } = judge;
  if (best === undefined) return undefined;
  const mask = cutFinely(best.mask, look.small, segment);
  if (!couldBeSubject(mask, look.small)) return undefined;
  const cut = cutOf(mask, look);
  if (cut !== undefined) return { ...cut, worth: best.worth, sureness: surenessOf(cut, look), judge };
  return { mask, worth: best.worth, sureness: 0, clearness: 0, isSure: false, judge };
}

/** The likelier subject of what was cut by pixels and what patches tell: by their outlines and their worths. */
function likelierOf(found: Cut | undefined, likely: PatchCut | undefined, look: Look): Cut | undefined {
  if (likely === undefined) return found;
  if (found === undefined) return likely.sureness >= UNSURE_MIN && likely.worth >= WORTH_MIN ? likely : undefined;
  if (hasHeads(found.mask, look.heads) && !hasHeads(likely.mask, look.heads)) return found;
  const sureness = surenessOf(found, look);
  const worth = likely.judge.worthOfMask(found.mask);
  // What has all of the other and not much more, with as clear an outline, is the whole of it: a cup with its rim.
  const { common, one, other } = sharedArea(likely.mask, found.mask);
  const isWhole =
    common >= one * WHOLE.common && other <= one * MORE_MAX && sureness >= likely.sureness * WHOLE.sureness;
  if (isWhole) return found;
  return likely.sureness + WORTH * likely.worth > sureness + WORTH * worth ? likely : found;
}

/** Lays a coarse mask along the edges of a picture. */
function softened(mask: Float32Array, size: Pixels, pixels: Pixels): Float32Array {
  const { width, height } = pixels;
  const reach = Math.max(2, Math.round(EDGE_REACH * Math.max(width, height)));
  const soft = guidedFilter(resample(mask, size, pixels), pixels, reach, EDGE_CONTRAST);
  return soft.map((value) => smoothstep(0.12, 0.88, value));
}

function tidied(cut: Uint8Array, { width, height }: Pixels): Float32Array {
  return keepLargest(closeMask(Float32Array.from(cut), width, height, 1), width, height, PART_MIN);
}

/** Of what was tried, and of what lies in the middle, the likeliest subject; undefined where none could be one. */
function guessCut(tried: readonly Float32Array[], look: Look, segment: Segment): Float32Array | undefined {
  const { small, salient } = look;
  const known = Uint8Array.from({ length: salient.length }, (_, at) => knownInMiddle(at, small));
  return [...tried, tidied(segment(small, known, 0), small)]
    .filter((mask) => couldBeSubject(mask, small))
    .map((mask) => ({ mask, worth: guessWorth(mask, look) }))
    .reduce<{ readonly mask?: Float32Array; readonly worth: number }>(
      (best, each) => (each.worth > best.worth ? each : best),
      { worth: 0 },
    ).mask;
}

/** How likely a cut is a subject: by its outline, by what stands out in it, and by its size. */
function guessWorth(mask: Float32Array, look: Look): number {
  const area = mask.reduce((sum, on) => sum + on, 0) / mask.length;
  return clearestOf(mask, look).clearness * (0.4 + aboveGround(mask, look)) * area ** 0.4;
}

/** Ground along the edges, perhaps the subject in an oval in the middle. */
function knownInMiddle(at: number, { width, height }: Pixels): number {
  const x = ((at % width) + 0.5) / width;
  const y = (Math.floor(at / width) + 0.5) / height;
  if (Math.min(x, 1 - x, y) < OVAL.edge) return KNOWN.ground;
  const inOval = Math.hypot((x - 0.5) / OVAL.halfWidth, (y - OVAL.y) / OVAL.halfHeight) < 1;
  return inOval ? KNOWN.ratherSubject : KNOWN.ratherGround;
}

/** A mask as a cut with a clear outline; undefined where it has none. */
function cutOf(mask: Float32Array, look: Look): Cut | undefined {
  const { clearness, holds, isSure } = clearestOf(mask, look);
  if (!holds) return undefined;
  const focused = BLURRED_OUTLINE + (1 - BLURRED_OUTLINE) * outlineFocus(mask, look.small, look.focus);
  return { mask, clearness: clearness * focused, isSure };
}

/** The outline of a mask, in colour or in texture, where it is clearer. */
function clearestOf(mask: Float32Array, { small, felt }: Look): Outline {
  const [seen, touched] = [outlineOf(mask, small, colourSteps(small)), outlineOf(mask, felt, feltSteps(felt))];
  return touched.clearness > seen.clearness ? touched : seen;
}

/** Whoever a picture is a portrait of, where the outline is nearly as clear as that of what stands out; else that. */
function ofPortrait(person: Cut | undefined, standsOut: Cut | undefined): Cut | undefined {
  return person !== undefined && person.clearness > (standsOut?.clearness ?? 0) * PORTRAIT_CLEAR ? person : standsOut;
}

/** Cuts a whole picture by what stands out in it; undefined where that is no subject. A second look is content with one beginning. */
function wholeCut(
  look: Look,
  { salient, beside }: StandsOut,
  maskBy: (known: Uint8Array, start: number) => Float32Array,
  isSecond: boolean,
): Cut | undefined {
  const { small, heads } = look;
  const cut = (known: Uint8Array, start: number): Cut | undefined => {
    if (!known.includes(KNOWN.subject) || !known.includes(KNOWN.ground)) return undefined;
    const mask = maskBy(known, start);
    return isSubject(mask, salient, small) ? cutOf(mask, look) : undefined;
  };
  // What is known of heads changes what is taken for a subject's colours: only who has lost one is cut again.
  const withHeads = (known: Uint8Array, start: number): Cut | undefined => {
    const without = cut(known, start);
    if (without === undefined || hasHeads(without.mask, heads)) return without;
    return (
      cut(
        known.map((code, at) => (heads[at] === KNOWN.ground ? code : heads[at]!)),
        start,
      ) ?? without
    );
  };
  const known = Uint8Array.from({ length: salient.length }, (_, at) => knownOf(salient[at]!, beside[at]! > 0));
  if (isAnywhere(known)) return undefined;
  // One beginning in some finds nothing where the others do: what is nothing twice is.
  const once = withHeads(known, 0);
  if (isSecond) return once;
  const again = once?.isSure === true ? undefined : withHeads(known, 1);
  const first = again?.isSure === true ? again : (once ?? again);
  if (first === undefined) return undefined;
  const second = withHeads(
    Uint8Array.from({ length: salient.length }, (_, at) => knownInOval(salient[at]!, at, small)),
    0,
  );
  return second !== undefined && isMoreOf(second, first) ? second : first;
}

/** 1 for patches that touch one that is likely the subject: they may have a part of it. */
function besideLikely(saliency: Float32Array, { neighbours }: Superpixels): Float32Array {
  return saliency.map((_, index) => ([...neighbours[index]!].some((near) => saliency[near]! >= LIKELY) ? 1 : 0));
}

function knownOf(saliency: number, isBeside: boolean): number {
  if (saliency >= CERTAIN) return KNOWN.subject;
  if (saliency >= LIKELY) return KNOWN.ratherSubject;
  return saliency >= UNLIKELY || isBeside ? KNOWN.ratherGround : KNOWN.ground;
}

/** The same for the second try: everything that is not surely ground may be of the subject. */
function knownInOval(saliency: number, at: number, { width, height }: Pixels): number {
  const x = ((at % width) + 0.5) / width;
  const y = (Math.floor(at / width) + 0.5) / height;
  if (saliency >= CERTAIN) return KNOWN.subject;
  if (Math.min(x, 1 - x, y) < OVAL.edge && saliency < OVAL.edgeMin) return KNOWN.ground;
  const inOval = Math.hypot((x - 0.5) / OVAL.halfWidth, (y - OVAL.y) / OVAL.halfHeight) < 1;
  return saliency + (inOval ? OVAL.bonus : 0) >= LIKELY ? KNOWN.ratherSubject : KNOWN.ratherGround;
}

/** Whether a second cut is a first one and the rest of it: all of it, not much more, with an outline that is clearer. */
function isMoreOf(second: Cut, first: Cut): boolean {
  const { common, one, other } = sharedArea(first.mask, second.mask);
  return common >= one * KEPT_MIN && other <= one * MORE_MAX && second.clearness > first.clearness;
}

/** Whether what was cut out is what stood out, and could be a subject. */
function isSubject(mask: Float32Array, salient: Float32Array, size: Pixels): boolean {
  let [common, joint] = [0, 0];
  for (const [at, on] of mask.entries()) {
    const stoodOut = salient[at]! >= LIKELY;
    if (on > 0 && stoodOut) common++;
    if (on > 0 || stoodOut) joint++;
  }
  return common / joint >= AGREEMENT_MIN && couldBeSubject(mask, size);
}
