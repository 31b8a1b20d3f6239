import type { Pixels } from '../paint/canvas.ts';
import { findPortraitHead } from './find-heads.ts';
import { closeMask, keepLargest } from './mask-tools.ts';
import { KNOWN, type Segment } from './segment.ts';

/** The chin, where the neck begins, and where shoulders are widest: half-heights of the head below its middle. */
const CHIN = 0.75;
const SHOULDERS = 2.1;
/** Half-widths of a neck, of the middle of a chest, and of shoulders at most, in half-widths of the head. */
const NECK = 0.5;
const CHEST = 0.75;
const WIDEST = 2.3;
/** What is farther from the body than this, half-widths of the head, is ground for sure; and what is so far beside and over the head. */
const ROOM = 0.9;
const HEAD_ROOM = { beside: 0.4, over: 0.2 } as const;
/** Parts of a body are at least this share of the largest. */
const PART_MIN = 0.03;
/** Somebody has at most this share of a picture, and of its upper edge. */
const AREA_MAX = 0.8;
const UPPER_EDGE_MAX = 0.3;

/**
 * Cuts out whoever a picture is a portrait of: below a large head are a neck, shoulders and a chest, down to the lower edge, whatever
 * they wear. Returns 1 for the person, 0 for the rest; undefined where there is no such head, or what was cut is no person before a ground.
 */
export function portraitCut(pixels: Pixels, segment: Segment): Float32Array | undefined {
  const { width, height } = pixels;
  const head = findPortraitHead(pixels);
  if (head === undefined) return undefined;
  const known = Uint8Array.from({ length: width * height }, (_, at) => {
    const across = Math.abs((at % width) - head.x) / head.halfWidth;
    const down = (Math.floor(at / width) - head.y) / head.halfHeight;
    const away = Math.hypot(across, down);
    if (away <= 1) return away <= head.face ? KNOWN.subject : KNOWN.ratherSubject;
    return beside(across, down);
  });
  if (!known.includes(KNOWN.ground)) return undefined;
  const cut = Float32Array.from(segment(pixels, known, 0));
  const mask = keepLargest(closeMask(cut, width, height, 1), width, height, PART_MIN);
  const meanOf = (part: Float32Array) => part.reduce((sum, on) => sum + on, 0) / part.length;
  return meanOf(mask) <= AREA_MAX && meanOf(mask.subarray(0, width)) <= UPPER_EDGE_MAX ? mask : undefined;
}

/** What is known beside a head, by how far it is from its middle. */
function beside(across: number, down: number): number {
  if (down < CHIN)
    return across < 1 + HEAD_ROOM.beside && down > -1 - HEAD_ROOM.over ? KNOWN.ratherGround : KNOWN.ground;
  const grown = Math.min(1, (down - CHIN) / (SHOULDERS - CHIN));
  if (across < NECK + (CHEST - NECK) * grown) return KNOWN.subject;
  const side = NECK + (WIDEST - NECK) * grown ** 1.6;
  return across < side ? KNOWN.ratherSubject : across < side + ROOM ? KNOWN.ratherGround : KNOWN.ground;
}
