import { clamp } from '../../base/interpolation.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Seen } from './picture-camera.ts';

/** How far down from a subject's top to its middle a camera aims. */
const AIM = 0.4;
/** Share from which on a pixel is of the subject. */
const OWN = 0.5;
/** How much a subject grows before a camera that comes near; what is whole at first is then still so far from the frame's edges, a share of its side. */
const GROWS = 1.3;
const FREE = 0.01;

/**
 * What a camera goes toward: the upper part of the subject, where a face would be, as near as that leaves it whole; the middle of the frame where there is no
 * subject. `share` has the subject's share of each pixel of the frame.
 */
export function aimAt(share: Float32Array, { width, height }: FrameSize): Seen {
  let [sum, x, y] = [0, 0, 0];
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = 0; at < share.length; at++) {
    if (share[at]! < OWN) continue;
    const [column, row] = [at % width, Math.floor(at / width)];
    sum += 1;
    x += column;
    y += row;
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  }
  if (sum === 0) return { x: width / 2, y: height / 2 };
  return { x: held(x / sum, left, right, width, 0.5), y: held(top + (y / sum - top) * AIM, top, bottom, height, 0) };
}

/**
 * The place nearest to an aim from which what lies between two ends grows within the frame; an end that the frame cuts is left out. Where both do not fit, the first
 * one stays, or the last, by how much `last` counts.
 */
function held(aim: number, first: number, end: number, side: number, last: number): number {
  const free = side * FREE;
  const most = first > free ? (first * GROWS - free) / (GROWS - 1) : Infinity;
  const least = end < side - free ? (end * GROWS - side + free) / (GROWS - 1) : -Infinity;
  const place = least > most ? most + (least - most) * last : clamp(aim, least, most);
  return clamp(place, 0, side);
}
