import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { NEAR_METRES, focalPixels } from '../stage/camera.ts';
import { sightAt } from '../stage/sight.ts';
import type { Box, Sight } from '../stage/sight.ts';
import { secondsOf } from '../stage/track.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { CastMember, FrameSize, Framing, Shot } from './storyboard.ts';

/** How well one member is seen through a shot. */
export interface Reading {
  readonly member: CastMember;
  /**
   * Of a person the height that it has when it stands, of all else the larger of height and width within the frame; as a share of the
   * frame's height, of an upright frame that of 3:4. The upper quartile of all moments; of the others, the middle.
   */
  readonly size: number;
  /** Share of its body within the frame, 0 to 1. */
  readonly within: number;
  /** Share of what is within the frame that nobody nearer hides, 0 to 1. */
  readonly open: number;
  /** The same of the head alone. */
  readonly face: number;
}

const MOMENTS = 5;
/** Points of a body that are looked at, across and down. */
const GRID = { across: 5, down: 8 } as const;
/** A body fills this much of its box. */
const FILLS = 0.9;

/** Reads a shot as the eye does: of every member how large, how whole and how free of others it is. Times: evenly over the shot. */
export function readShot(shot: Shot, cast: readonly CastMember[], frame: FrameSize): readonly Reading[] {
  const last = secondsOf(shot) - 1 / FRAME_RATE;
  const tracks = shot.tracks.flatMap((track) => {
    const member = cast.find(({ id }) => id === track.member);
    return member === undefined || track.passed === true ? [] : [{ track, member }];
  });
  const moments = Array.from({ length: MOMENTS }, (_, index) =>
    tracks.map(({ track, member }) => sightAt(shot, track, member, ((index + 0.5) / MOMENTS) * last, frame)),
  );
  return tracks.map(({ track, member }, index) => {
    const seen = moments.flatMap((sights) => {
      const own = sights[index];
      if (own === undefined) return [];
      // One looks through a fence.
      const nearer = sights.filter(
        (other, at) =>
          (other.z < own.z || (other.z === own.z && at > index)) &&
          !areOne(track, tracks[at]?.track, other, own) &&
          cardOf(other.member.kind).backs !== true,
      );
      return [{ ...extentOf(own, frame), ...openness(own, nearer, frame) }];
    });
    const middle = (of: (each: (typeof seen)[number]) => number) => median(seen.map(of));
    return {
      member,
      size: upper(seen.map(({ size }) => size)),
      within: middle(({ within }) => within),
      open: middle(({ open }) => open),
      face: middle(({ face }) => face),
    };
  });
}

/** A rider and what is ridden are looked at as one. */
function areOne(
  own: Shot['tracks'][number],
  other: Shot['tracks'][number] | undefined,
  { member }: Sight,
  { member: self }: Sight,
): boolean {
  return own.carriedBy === member.id || other?.carriedBy === self.id;
}

function extentOf({ body, member, camera, z }: Sight, frame: FrameSize): { size: number; within: number } {
  const wide = Math.max(0, Math.min(body.right, frame.width) - Math.max(body.left, 0));
  const high = Math.max(0, Math.min(body.bottom, frame.height) - Math.max(body.top, 0));
  const whole = (body.right - body.left) * (body.bottom - body.top);
  const stature = (member.heightMetres * focalPixels(camera.focal, frame)) / Math.max(NEAR_METRES, z - camera.z);
  return {
    size: (isPerson(member.kind) ? stature : Math.max(wide, high)) / unitOf(frame),
    within: whole <= 0 ? 0 : (wide * high) / whole,
  };
}

/** What sizes are shares of: the height of the frame; of an upright one, that of one of its width at 3:4. */
function unitOf({ width, height }: FrameSize): number {
  return Math.min(height, (4 / 3) * width);
}

function openness(own: Sight, nearer: readonly Sight[], frame: FrameSize): { open: number; face: number } {
  const covers = nearer.map(({ body }) => inner(body));
  return { open: openShare(own.body, covers, frame), face: openShare(own.head, covers, frame) };
}

function inner({ left, right, top, bottom }: Box): Box {
  const [dx, dy] = [((right - left) * (1 - FILLS)) / 2, (bottom - top) * (1 - FILLS)];
  return { left: left + dx, right: right - dx, top: top + dy / 2, bottom };
}

function openShare(box: Box, covers: readonly Box[], frame: FrameSize): number {
  let [within, open] = [0, 0];
  for (let across = 0; across < GRID.across; across++)
    for (let down = 0; down < GRID.down; down++) {
      const x = box.left + ((across + 0.5) / GRID.across) * (box.right - box.left);
      const y = box.top + ((down + 0.5) / GRID.down) * (box.bottom - box.top);
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      within++;
      if (!covers.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)) open++;
    }
  return within === 0 ? 0 : open / within;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The upper quartile: who comes near is as large as it gets. */
function upper(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.75)] ?? 0;
}

export type Fault = 'cut off' | 'small' | 'hidden' | 'face hidden';

/** The least size of a person in a wide and in any other shot, and of anything else that is named. */
const LEAST = { wide: 0.24, person: 0.4, other: 0.1 } as const;
/** The least that is within the frame and open, as shares of a body; near shots cut on purpose. */
const LEAST_WITHIN = { near: 0.3, large: 0.4, other: 0.6 } as const;
/** Of what is higher, the edge may cut off more: a tree, a ship. Metres. */
const LARGE_METRES = 2.3;
const LEAST_OPEN = 0.6;
/** How many people fit side by side at that size into a frame that is as wide as high. */
const ABREAST = 3.8;

/**
 * What is wrong with how a member is seen, if anything. `members` is how many share the frame, where people are smaller the more
 * they are; `share` of what else is asked, 0 to 1, tells what is not only small but lost.
 */
export function faultOf(
  reading: Reading,
  framing: Framing,
  frame: FrameSize,
  members: number,
  share = 1,
): Fault | undefined {
  const { member, size, within, open, face } = reading;
  const near = framing === 'close' || framing === 'medium';
  const large = !isPerson(member.kind) && member.heightMetres > LARGE_METRES;
  const whole = LEAST_WITHIN[near ? 'near' : large ? 'large' : 'other'];
  if (within < share * whole) return 'cut off';
  if (size < share * leastOf(member, framing, frame, members)) return 'small';
  if (open < share * LEAST_OPEN) return 'hidden';
  return familyOf(member.kind) !== 'thing' && face < share * LEAST_OPEN ? 'face hidden' : undefined;
}

function leastOf({ kind, heightMetres }: CastMember, framing: Framing, frame: FrameSize, members: number): number {
  const fits = Math.min(1, (ABREAST * frame.width) / frame.height / Math.max(1, members));
  if (!isPerson(kind)) return fits * LEAST.other;
  const usual = cardOf(kind).size.heightMetres;
  // A baby is as much smaller as it is.
  const child = usual < CHILD_METRES ? CHILD * Math.min(1, heightMetres / usual) : 1;
  return fits * child * (framing === 'wide' || framing === 'aerial' ? LEAST.wide : LEAST.person);
}

/** Children beside grown people are as much smaller as they are. */
const CHILD_METRES = 1.5;
const CHILD = 0.72;
