import type { BodyPoint } from '../skeleton.ts';
import type { Build } from './build.ts';

/** Offsets of parts of the face from the middle of the head, in heads: forward, up. */
const FACE = {
  mouth: { f: 0.4, u: -0.3 },
  eyes: { f: 0.42, u: -0.02 },
  ear: { f: 0, u: -0.05 },
  crown: { f: 0, u: 0.5 },
} as const;

/** A part of the face that hands and things are brought to. */
export type FacePart = keyof typeof FACE;

/** Where a part of the face is, metres in the body's own directions, from the middle of the head. */
export function facePlace(part: FacePart, head: BodyPoint, build: Build): BodyPoint {
  const { f, u } = FACE[part];
  return { f: head.f + f * build.head, l: head.l, u: head.u + u * build.head };
}
