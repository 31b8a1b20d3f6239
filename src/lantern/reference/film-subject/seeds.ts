import { blur, keepLargest } from '../mask-tools.ts';
import { KNOWN } from '../segment.ts';
import { hullOf } from './hull.ts';

/** What is known of a frame before it is parted, and the region that a subject may be in, 0 or 1. */
export interface Seeds {
  readonly known: Uint8Array;
  readonly region: Float32Array;
}

/** Strangeness from which on a pixel is somebody's, 0 to 255, and what the noise of the film adds. */
const STRANGE = 9;
const NOISE_TIMES = 2.5;
/** So many times that, and it is certain. */
const CERTAIN = 2;
/** Reaches, shares of the longer side: of specks that are dropped, of gaps that are closed, and round what is found. */
const SPECK = 0.004;
const GAP = 0.022;
const ROUND = 0.012;
/** So near to where somebody is likely, a share of the longer side, more of them is looked for. */
const AROUND = 0.03;
/** Parts of the moving whole are at least this share of the largest. */
const PART_MIN = 0.06;

/** From how strange on a pixel is somebody's in a film of so much noise. */
export function strangeFrom(noise: number): number {
  return STRANGE + noise * NOISE_TIMES;
}

interface SeedOptions {
  readonly width: number;
  readonly height: number;
  readonly noise: number;
}

/** Says by what moves where somebody is: certain where much is strange, ground where nothing near is. */
export function movingSeeds(strange: Float32Array, { width, height, noise }: SeedOptions): Seeds {
  const long = Math.max(width, height);
  const limit = strangeFrom(noise);
  const { dense, solid } = solidOf(strange, limit, width, height);
  const grown = blur(solid, width, height, reachOf(GAP, long)).map((share) => (share > 0.12 ? 1 : 0));
  const closed = blur(grown, width, height, reachOf(GAP, long)).map((share) => (share > 0.72 ? 1 : 0));
  const joined = closed.map((value, at) => Math.max(value, solid[at]!));
  const whole = keepLargest(joined, width, height, PART_MIN);
  const region = blur(hullOf(whole, width, height), width, height, reachOf(ROUND, long)).map((share) =>
    share > 0 ? 1 : 0,
  );
  const known = new Uint8Array(width * height);
  for (let at = 0; at < known.length; at++) {
    if (region[at] === 0) continue;
    const sure = strange[at]! > limit * CERTAIN && whole[at] === 1 && dense[at]! > 0.55;
    known[at] = sure ? KNOWN.subject : whole[at] === 1 ? KNOWN.ratherSubject : KNOWN.ratherGround;
  }
  return { known, region };
}

/**
 * The same before a plate that nobody is on: what is not strange there is ground. Where the plate is not known, `likely`, 0 to 1, tells: a
 * mask of another frame that was carried here.
 */
export function plateSeeds(
  strange: Float32Array,
  { width, height, noise, likely }: SeedOptions & { readonly likely: Float32Array },
): Seeds {
  const long = Math.max(width, height);
  const limit = strangeFrom(noise);
  const { dense, solid } = solidOf(strange, limit, width, height);
  const isLikely = likely.map((share) => (share > 0.5 ? 1 : 0));
  // Nobody comes out of nowhere: what is strange far from anybody is the ground, laid a little askew.
  const near = blur(isLikely, width, height, reachOf(AROUND, long));
  const parts = keepLargest(
    solid.map((value, at) => (near[at]! > 0 ? Math.max(value, isLikely[at]!) : 0)),
    width,
    height,
    PART_MIN,
  );
  const region = blur(parts, width, height, reachOf(ROUND, long)).map((share) => (share > 0 ? 1 : 0));
  const deep = blur(isLikely, width, height, reachOf(SPECK, long) + 1);
  const known = new Uint8Array(width * height);
  for (let at = 0; at < known.length; at++) {
    if (region[at] === 0) continue;
    const value = strange[at]!;
    if (value < 0)
      known[at] = deep[at]! > 0.98 ? KNOWN.subject : deep[at]! > 0.5 ? KNOWN.ratherSubject : KNOWN.ratherGround;
    else if (value > limit)
      known[at] = value > limit * CERTAIN && dense[at]! > 0.55 ? KNOWN.subject : KNOWN.ratherSubject;
    else if (dense[at]! < 0.12 && deep[at]! < 0.98) known[at] = KNOWN.ground;
    else known[at] = deep[at]! > 0.5 ? KNOWN.ratherSubject : KNOWN.ratherGround;
  }
  return { known, region };
}

/** The same of a mask that is known already: only its edge is open. */
export function maskSeeds(mask: Float32Array, { width, height }: Pick<SeedOptions, 'width' | 'height'>): Seeds {
  const near = blur(mask, width, height, reachOf(ROUND, Math.max(width, height)));
  const known = Uint8Array.from({ length: near.length }, (_, at) => {
    if (near[at]! > 0.97) return KNOWN.subject;
    if (near[at]! < 0.03) return KNOWN.ground;
    return mask[at]! > 0.5 ? KNOWN.ratherSubject : KNOWN.ratherGround;
  });
  return { known, region: near.map((share) => (share >= 0.03 ? 1 : 0)) };
}

function reachOf(share: number, long: number): number {
  return Math.max(1, Math.round(share * long));
}

function solidOf(strange: Float32Array, limit: number, width: number, height: number) {
  const is = strange.map((value) => (value > limit ? 1 : 0));
  const dense = blur(is, width, height, reachOf(SPECK, Math.max(width, height)));
  return { dense, solid: dense.map((share) => (share > 0.4 ? 1 : 0)) };
}
