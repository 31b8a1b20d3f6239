import { familyOf, isAlive, isPerson } from '../kinds/kinds.ts';
import { postureOf } from './bodies.ts';
import { seenPerMetre } from './field-of-view.ts';
import { byNumber } from './focus-for.ts';
import type { Composition } from './framed-subject.ts';
import { ledgeBefore } from './ledge.ts';
import { four } from './path-keys.ts';
import { isMeasured } from './slot.ts';
import type { Slot } from './slot.ts';
import { isUsersOwn } from './storyboard.ts';
import type { ActorKey, ActorTrack, CameraMove, CameraPose, Facing, FrameSize, Shot } from './storyboard.ts';

const FOCAL = 1.6;
/** Over somebody's shoulder: how much of the world is seen at the near one, metres, how far behind the far one is, and where both are across the frame. */
const SHOULDER = { seenMetres: 0.95, beyondMetres: 1.15, near: 0.2, far: 0.62, top: 0.15 } as const;
/** Of a pull of focus: how much of the frame's height the near one takes, and where both are across the frame. */
const PULL = {
  thing: 0.46,
  body: 0.8,
  near: 0.26,
  far: 0.66,
  top: 0.13,
  farShare: 0.72,
  foot: 0.94,
} as const;
/** Nearer than this to the lens, metres, nothing is painted; farther than this share of the way the near one would not stand out. */
const NEAREST = { metres: 0.62, share: 0.5 } as const;
/** Behind a near thing its ledge goes on for this share of how far it is away; lower than this there is the ground instead. */
const LEDGE = { deep: 0.22, leastMetres: 0.06 } as const;
/** How far the lens comes nearer in the course of the shot, metres. */
const PUSH_METRES = 0.08;

/**
 * Two at two depths, as a pull of focus and a view over somebody's shoulder want them: one right before the lens on the left of
 * the frame, the other beyond it on the right. Other shots stay as they are.
 */
export function nearAndFar(shot: Shot, composition: Composition): Shot {
  const { plan, blocking, scenery } = composition;
  const { slots } = blocking;
  const shoulder = plan.camera.includes('over-shoulder');
  if (!shoulder && !plan.camera.includes('rack-focus')) return shot;
  const leads = slots
    .filter((slot) => (isMeasured(slot) || slot.before === true) && !isUnder(slot, slots))
    .toSorted((a, b) => byNumber(a.member.id, b.member.id));
  const [first, second, ...more] = leads;
  if (first === undefined || second === undefined || isUsersOwn(scenery)) return shot;
  // Two who dance are one far mark; over a shoulder there is one.
  if (more.length > (shoulder ? 0 : FAR_MORE_MAX)) return shot;
  const bound = [blocking.support, blocking.table, blocking.seats].some((each) => each !== undefined);
  const carried = ({ carrier }: Slot) => slots.some((slot) => slot.member.id === carrier && !isUnder(slot, slots));
  if (bound || carried(first) || carried(second) || first.atHome === true) return shot;
  if (!shot.tracks.every(stays)) return shot;
  if (!shoulder) return pulled(shot, first, [second, ...more], composition);
  const [near, far] = second.character === plan.subject ? [first, second] : [second, first];
  return isPerson(near.member.kind) && isAlive(far.member.kind)
    ? overShoulder(shot, near, far, composition.frame)
    : shot;
}

/** A table that a cup is on: before the lens the cup has a ledge of its own. */
function isUnder({ member }: Slot, slots: readonly Slot[]): boolean {
  return member.kind === 'table' && slots.some(({ carrier }) => carrier === member.id);
}

function stays({ keys }: ActorTrack): boolean {
  const [first] = keys;
  return keys.every(
    ({ x, z, action }) => Math.hypot(x - (first?.x ?? 0), z - (first?.z ?? 0)) < 0.3 && action !== 'lie',
  );
}

function overShoulder(shot: Shot, near: Slot, far: Slot, frame: FrameSize): Shot {
  const [tanHeight, tanWidth] = seenPerMetre(frame, FOCAL);
  const [low, high] = [topOf(shot, near), topOf(shot, far)];
  const toNear = SHOULDER.seenMetres / Math.min(tanHeight, 1 / FOCAL);
  const toFar = toNear + SHOULDER.beyondMetres;
  const at = startOf(shot, far);
  const y = low - 0.12;
  const tilt = (high - y) / toFar - (0.5 - SHOULDER.top) * tanHeight;
  const camera = poseBefore(at, { toFar, y, tilt, aside: (SHOULDER.far - 0.5) * tanWidth * toFar });
  const place = { x: four(camera.x + (SHOULDER.near - 0.5) * tanWidth * toNear), z: four(camera.z + toNear) };
  return {
    ...shot,
    framing: 'medium',
    camera: pushed(shot.camera, camera),
    tracks: shot.tracks.map((track) =>
      track.member === near.member.id
        ? turned(track, 'away-right', place)
        : track.member === far.member.id
          ? turned(track, 'three-quarter-left')
          : track,
    ),
  };
}

/** More than this many beside the far one are a scene, and no mark of a pull of focus. */
const FAR_MORE_MAX = 2;

/** Where several are together: their middle, how far they reach to its sides, how tall they are and how high they come, metres. */
function together(shot: Shot, slots: readonly Slot[]) {
  const starts = slots.map((slot) => ({ ...startOf(shot, slot), half: slot.halfWidth }));
  const left = Math.min(...starts.map(({ x, half }) => x - half));
  const right = Math.max(...starts.map(({ x, half }) => x + half));
  return {
    at: { x: (left + right) / 2, z: Math.min(...starts.map(({ z }) => z)) },
    across: right - left,
    tall: Math.max(...slots.map(({ member }) => member.heightMetres)),
    high: Math.max(...slots.map((slot) => topOf(shot, slot))),
  };
}

function pulled(shot: Shot, near: Slot, fars: readonly Slot[], { frame }: Composition): Shot {
  const [tanHeight, tanWidth] = seenPerMetre(frame, FOCAL);
  const [far] = fars;
  if (far === undefined) return shot;
  const { at, across: width, tall, high } = together(shot, fars);
  const toFar = Math.max(tall / PULL.farShare / tanHeight, width / 0.6 / tanWidth, 2 * NEAREST.metres);
  const y = Math.max(0.3, high - 0.3 * tall);
  const tilt = (high - y) / toFar - (0.5 - PULL.top) * tanHeight;
  const alive = isAlive(near.member.kind);
  const wished =
    (near.member.heightMetres * (isPerson(near.member.kind) ? 0.55 : 1)) / (alive ? PULL.body : PULL.thing);
  const across = (2 * near.halfWidth) / 0.36 / tanWidth;
  const toNear = Math.min(NEAREST.share * toFar, Math.max(NEAREST.metres, wished / tanHeight, across));
  const camera = poseBefore(at, { toFar, y, tilt, aside: (PULL.far - 0.5) * tanWidth * toFar });
  const foot = y - ((PULL.foot - 0.5) * tanHeight - tilt) * toNear;
  const onLedge = familyOf(near.member.kind) === 'thing' && foot > LEDGE.leastMetres;
  const place = {
    x: four(camera.x + (PULL.near - 0.5) * tanWidth * toNear),
    y: onLedge ? four(foot) : 0,
    z: four(camera.z + toNear),
  };
  const distance = place.z - camera.z;
  const edge = place.z + LEDGE.deep * distance;
  const support = onLedge
    ? ledgeBefore(camera, { y: place.y, across: tanWidth * toNear, distance, far: edge })
    : undefined;
  return {
    ...shot,
    scenery: support === undefined ? shot.scenery : { ...shot.scenery, support },
    camera: {
      ...pushed(shot.camera, camera),
      focus: { from: { member: near.member.id }, to: { member: far.member.id } },
    },
    tracks: shot.tracks
      .filter(({ member }) => member !== near.carrier)
      .map((track) => (track.member === near.member.id ? turned(track, undefined, place) : track)),
  };
}

/** The lens so far before the far one and so far to its side, metres. */
function poseBefore(
  { x, z }: { readonly x: number; readonly z: number },
  {
    toFar,
    y,
    tilt,
    aside,
  }: { readonly toFar: number; readonly y: number; readonly tilt: number; readonly aside: number },
): CameraPose {
  return { x: four(x - aside), y: four(y), z: four(z - toFar), pan: 0, tilt: four(tilt), focal: FOCAL };
}

function pushed(move: CameraMove, pose: CameraPose): CameraMove {
  return { name: 'push-in', shake: move.shake, from: pose, to: { ...pose, z: four(pose.z + PUSH_METRES) } };
}

function turned(track: ActorTrack, facing: Facing | undefined, place: Partial<ActorKey> = {}): ActorTrack {
  return {
    ...track,
    keys: track.keys.map((key) => ({ ...key, ...place, ...(facing === undefined ? {} : { facing }) })),
  };
}

function startOf({ tracks }: Shot, { member, x, z }: Slot): { readonly x: number; readonly z: number } {
  return tracks.find((track) => track.member === member.id)?.keys[0] ?? { x, z };
}

/** How high the top of one is at the beginning, metres. */
function topOf({ tracks }: Shot, { member, y }: Slot): number {
  const key = tracks.find((track) => track.member === member.id)?.keys[0];
  const { height } = postureOf(member.kind, key?.action ?? 'stand', key?.y ?? y, key?.deed, key?.chair);
  return (key?.y ?? y) + Math.min(1, height) * member.heightMetres;
}
