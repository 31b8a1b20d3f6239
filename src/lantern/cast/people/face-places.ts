import type { BodyPoint } from '../skeleton.ts';
import { fromView } from '../skeleton.ts';
import type { Build } from './build.ts';
import type { Figure } from './figure.ts';

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

/** The lips from the middle of the head, in heads; how much later than the skull features turn, as they are drawn. */
const LIPS = { ahead: 0.3, up: -0.31, later: 0.21, sunk: 0.3 } as const;

/** Where the lips of a figure are drawn, metres in the body's own directions: of a head that is turned, nods or is tilted, too. */
export function lipsOf({ build, pose, head, headAt, headTurn, headRoll }: Figure): BodyPoint {
  const yaw = Math.atan2(headTurn.sin, headTurn.cos);
  const turned = Math.abs(yaw) - LIPS.later * Math.sin(Math.min(Math.PI / 2, Math.abs(yaw)) * 2);
  const across = Math.sign(yaw) * LIPS.ahead * Math.sin(turned);
  const up = LIPS.up - LIPS.sunk * pose.headNod * Math.max(0, headTurn.cos);
  const [sin, cos] = [Math.sin(headRoll), Math.cos(headRoll)];
  const { f, l } = fromView(pose.yaw, {
    x: head.x + (across * cos + up * sin) * build.head,
    y: 0,
    depth: head.depth - LIPS.ahead * Math.cos(turned) * build.head,
  });
  return { f, l, u: headAt.u + (up * cos - across * sin) * build.head };
}
