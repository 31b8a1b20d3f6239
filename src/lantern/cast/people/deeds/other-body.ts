import type { OtherPart, Vector } from '../../../deeds/deed-card.ts';
import type { ActorState } from '../../../stage/stage.ts';
import { between, fromView, plus, times } from '../../skeleton.ts';
import type { BodyPoint, Joint } from '../../skeleton.ts';
import type { Figure } from '../figure.ts';

/** Who reaches for somebody: where it stands and is turned, and the figure of the other one. */
interface Toward {
  readonly actor: ActorState;
  /** Where the body faces, as in `Turn`. */
  readonly yaw: number;
  readonly other: () => Figure | undefined;
}

/** A part of the other one in the directions of who reaches for it, metres; undefined when nobody is there. */
export function placeOnOther(part: OtherPart, toward: Toward): BodyPoint | undefined {
  const figure = toward.other();
  return figure === undefined ? undefined : seenFrom(partOf(figure, part), toward);
}

/** Half way between a place by the own hips and the same place by the hips of the other one; the own place when nobody is there. */
export function meetingPlace(own: BodyPoint, vector: Vector, toward: Toward): BodyPoint {
  const figure = toward.other();
  if (figure === undefined) return own;
  const { turn, pose, build } = figure;
  // They face each other: what is on the right of one is on the left of the other.
  const theirs = plus(pose.hips, times({ f: vector[0], l: -vector[1], u: vector[2] }, build.height));
  return between(own, seenFrom(viewOf(theirs, turn), toward), 0.5);
}

function partOf(figure: Figure, part: OtherPart): Joint {
  const { head, neck, rings, turn, left, right } = figure;
  switch (part) {
    case 'head':
      return head;
    case 'neck':
      return neck;
    case 'chest':
    case 'waist':
      return viewOf(rings[part].at, turn);
    case 'hips':
      return viewOf(rings.hip.at, turn);
    case 'knees':
      return middleOf(left.leg.knee, right.leg.knee);
    case 'right-hand':
      return right.arm.wrist;
    case 'left-hand':
      return left.arm.wrist;
  }
}

function viewOf(point: BodyPoint, { sin, cos }: Figure['turn']): Joint {
  return { x: point.f * sin + point.l * cos, y: point.u, depth: -point.f * cos + point.l * sin };
}

function middleOf(a: Joint, b: Joint): Joint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, depth: (a.depth + b.depth) / 2 };
}

/** From the other one's place in the picture to the own directions. */
function seenFrom(joint: Joint, { actor, yaw }: Toward): BodyPoint {
  const { other } = actor;
  return fromView(yaw, {
    x: joint.x + (other?.x ?? actor.x) - actor.x,
    y: joint.y + (other?.y ?? actor.y) - actor.y,
    depth: joint.depth + (other?.z ?? actor.z) - actor.z,
  });
}
