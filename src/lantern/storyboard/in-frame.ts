import { familyOf } from '../kinds/kinds.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { legsOf, placeAt } from '../stage/track.ts';
import { headAsideOf, postureOf, reachAbove, widthOf } from './bodies.ts';
import type { Composition } from './framed-subject.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { CastMember, FrameSize, Framing, Shot } from './storyboard.ts';

/** Share of the frame that stays free at each edge at any time. */
const EDGE = 0.02;
/** What is kept free at the moments that are looked at, since between them things move on and hands shake. */
const EDGE_LOOKED_AT = 0.035;
const EDGE_OF_SHAKE = 0.04;
/** By how much of the height an unsteady hand may cut soles off, at its worst. */
const FEET_SHAKEN = 0.015;
const MOMENTS = 19;

/** True when all who must be seen are inside the frame, head to foot where the framing shows whole bodies, all the time. */
export function holdsAll(shot: Shot, composition: Composition, held: readonly string[], framing: Framing): boolean {
  const { frame, crossing, blocking } = composition;
  const seconds = shot.frameCount / FRAME_RATE;
  const edge = EDGE_LOOKED_AT + EDGE_OF_SHAKE * shot.camera.shake;
  const whole = framing === 'wide' || framing === 'full' || framing === 'aerial';
  const moments = heldMoments(shot).map((share) => share * (seconds - 1 / FRAME_RATE));
  return shot.tracks.every((track) => {
    if (!held.includes(track.member) || crossing.has(track.member)) return true;
    const member = blocking.slots.find((slot) => slot.member.id === track.member)?.member;
    if (member === undefined) return true;
    const starts = legsOf(track, seconds).map(({ start }) => Math.min(start, seconds));
    const times = turns(shot) ? moments : [...moments, ...starts];
    return times.every((time) => isInside(shot, member, time, frame, whole, edge));
  });
}

/** When all must be seen, as shares of the shot: of what a camera comes to by turning, at that end. */
function heldMoments({ camera }: Shot): readonly number[] {
  const all = Array.from({ length: MOMENTS }, (_, index) => index / (MOMENTS - 1));
  if (camera.name === 'pan') return all.filter((share) => share >= TURNED);
  if (camera.name !== 'tilt') return all;
  return all.filter((share) => (camera.from.tilt > camera.to.tilt ? share >= TURNED : share <= 1 - TURNED));
}

function turns({ camera }: Shot): boolean {
  return camera.name === 'pan' || camera.name === 'tilt';
}

/** When a turn has got so far that its subject is whole, as a share of the shot. */
const TURNED = 0.7;

/** Whether a member is inside the frame at a moment; in near shots only its middle and its head must be. */
export function isInside(
  shot: Shot,
  member: CastMember,
  time: number,
  frame: FrameSize,
  whole: boolean,
  edge = EDGE,
): boolean {
  const track = shot.tracks.find((each) => each.member === member.id);
  if (track === undefined) return false;
  const camera = cameraAt(shot, time);
  const { x, y, z } = placeAt(track, time, shot.frameCount / FRAME_RATE);
  const key = track.keys.findLast((each) => each.atSeconds <= time);
  const facing = key?.facing ?? 'toward';
  const posture = postureOf(member.kind, key?.action ?? 'stand', y, key?.deed, key?.chair);
  const fromSide = familyOf(member.kind) !== 'person' && facing !== 'toward' && facing !== 'away';
  const forward = facing.endsWith('left') ? -1 : 1;
  const aside = !whole && fromSide ? forward * headAsideOf(member.kind, member.heightMetres) : 0;
  const half = whole ? (widthOf(member.kind, member.heightMetres, fromSide) * posture.width) / 2 : 0;
  const tall = member.heightMetres * posture.height + (whole ? reachAbove(member.props) : 0);
  const head = project(camera, frame, x + aside, y + tall * (whole ? 1 : 0.9), z);
  const foot = project(camera, frame, x, y, z);
  const [left, right] = [head.x - half * head.scale, head.x + half * head.scale];
  const edgeX = edge * frame.width;
  const edgeY = edge * frame.height * 0.5;
  // Feet stand on the lower edge in a room, and a hand that shakes may brush them: going back for that would lose everybody.
  const lowest = shot.camera.shake > 0 ? (1 + FEET_SHAKEN) * frame.height : frame.height - edgeY;
  const upright =
    head.y >= (whole ? edgeY : -0.05 * frame.height) && (whole ? foot.y <= lowest : head.y < frame.height * 0.8);
  return head.scale > 0 && left >= edgeX && right <= frame.width - edgeX && upright;
}
