import type { Pixels } from '../paint/canvas.ts';
import type { Focus } from './focus.ts';
import { blur, sharedArea } from './mask-tools.ts';

/** A part of a picture that was cut out, 1 where it is, and how clear its outline is. */
export interface Cut {
  readonly mask: Float32Array;
  readonly clearness: number;
  /** Whether that is enough by itself. */
  readonly isSure: boolean;
}

/** What cuts of a picture are judged by. */
interface Seen {
  readonly small: Pick<Pixels, 'width' | 'height'>;
  /** How much each pixel stands out, 0 to 1, and how sharp it is. */
  readonly salient: Float32Array;
  readonly focus: Focus;
}

/** How far round a cut its ground is looked at, as a share of the picture's longer side. */
const ROUND = 0.022;
/** What is blurred is so much less surely a subject of a picture that has something sharp. */
const BLURRED_LESS = 0.6;
/** What the look at the whole picture has not found must be so sure: a hill against the sky has a clear outline, too. */
const SURE_MIN = 1.2;
/** Where most of a picture is blurred, so much less: what is sharp all round is in front. */
const PARTED_SURE_LESS = 0.75;
/** From this share of a picture on, a subject is large. */
const LARGE = 0.1;
/** One that has all of the best and not much more is the rest of it: a coat, and who wears it. */
const WHOLE = { common: 0.95, area: 1.7, sureness: 0.9 } as const;

/**
 * Of several cuts of one picture the one that is most surely its subject: a clear outline, and what stands out inside of it and not
 * outside. `usual` was found by looking at the whole picture; where there is none, the others must be sure. Undefined where none is.
 */
export function chooseCut(usual: Cut | undefined, others: readonly Cut[], seen: Seen): Cut | undefined {
  const judged = [...(usual === undefined ? [] : [usual]), ...others]
    .map((cut) => ({ cut, sureness: surenessOf(cut, seen) }))
    .filter(({ sureness }) => usual !== undefined || sureness >= SURE_MIN * (1 - PARTED_SURE_LESS * seen.focus.parted))
    .sort((a, b) => b.sureness * sizeOf(b.cut) - a.sureness * sizeOf(a.cut));
  const [best] = judged;
  if (best === undefined) return undefined;
  return (judged.find((each) => each !== best && isRestOf(each, best)) ?? best).cut;
}

/** How sure it is that a cut is the subject: its clearness times what stands out in it and not round it, 0 to about 3; less for what is blurred. */
export function surenessOf({ mask, clearness }: Cut, seen: Seen): number {
  return (
    clearness * aboveGround(mask, seen) * (1 - BLURRED_LESS * seen.focus.shallowness * (1 - sharpnessOf(mask, seen)))
  );
}

/** What a cut's size says for it, 0 to 1: a petal or a light behind somebody have outlines as clear. */
function sizeOf({ mask }: Cut): number {
  return Math.min(1, (mask.reduce((sum, on) => sum + on, 0) / mask.length / LARGE) ** 0.5);
}

/** How sharp a mask is in the mean, 0 to 1, of what has edges. */
function sharpnessOf(mask: Float32Array, { focus }: Seen): number {
  let [known, sum] = [0, 0];
  for (const [at, on] of mask.entries()) {
    const sharp = focus.sharpness[at]!;
    if (on === 0 || Number.isNaN(sharp)) continue;
    known++;
    sum += sharp;
  }
  return known === 0 ? 0 : sum / known;
}

/** How much more stands out in a mask than round it, 0 to 1. */
export function aboveGround(mask: Float32Array, { salient, small: { width, height } }: Seen): number {
  const near = blur(mask, width, height, Math.max(2, Math.round(ROUND * Math.max(width, height))));
  let [inside, sum, round, ground] = [0, 0, 0, 0];
  for (const [at, on] of mask.entries()) {
    if (on > 0) {
      inside++;
      sum += salient[at]!;
    } else if (near[at]! > 0) {
      round++;
      ground += salient[at]!;
    }
  }
  return Math.max(0, sum / Math.max(1, inside) - ground / Math.max(1, round));
}

function isRestOf(
  more: { readonly cut: Cut; readonly sureness: number },
  less: { readonly cut: Cut; readonly sureness: number },
): boolean {
  const { common, one, other } = sharedArea(less.cut.mask, more.cut.mask);
  return (
    other > one &&
    common >= one * WHOLE.common &&
    other <= one * WHOLE.area &&
    more.sureness >= less.sureness * WHOLE.sureness
  );
}
