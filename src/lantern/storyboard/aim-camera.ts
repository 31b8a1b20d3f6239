import { isAtTop } from '../deeds/at-top.ts';
import { isToldByHands } from '../deeds/deeds.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Action, AimPoint, BodyPart, CameraAim, PropName } from '../script/screenplay.ts';
import type { Joint } from '../cast/skeleton.ts';
import { limbsAt } from '../stage/limbs.ts';
import type { Limbs } from '../stage/limbs.ts';
import { placeAt } from '../stage/track.ts';
import { headAsideOf, postureOf, widthOf } from './bodies.ts';
import { seenPerMetre } from './field-of-view.ts';
import { FRAME_RATE } from './storyboard.ts';
import { four } from './path-keys.ts';
import type { ActorKey, CameraMove, CameraPose, CastMember, FrameSize, Shot } from './storyboard.ts';

/** What an aimed camera shows: a middle, and how much of the world is seen round it, metres. */
interface Detail {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly seenMetres: number;
  /** How far from above it is seen, metres up for each away; absent: a little. */
  readonly above?: number;
}

/** Where the parts of a body are, and how much is seen of it, as shares of its height. */
const PARTS: Readonly<Record<BodyPart | 'bust' | 'face-and-hands', { readonly at: number; readonly seen: number }>> = {
  face: { at: 0.885, seen: 0.33 },
  eyes: { at: 0.92, seen: 0.17 },
  hands: { at: 0.6, seen: 0.33 },
  feet: { at: 0.1, seen: 0.34 },
  bust: { at: 0.8, seen: 0.56 },
  'face-and-hands': { at: 0.75, seen: 0.5 },
};
/** How high a thing is carried, as a share of the height, when it is not before the chest. */
const CARRIED_AT: Partial<Record<PropName, number>> = { lantern: 0.45, balloon: 1.15, umbrella: 0.85, backpack: 0.7 };
const CARRIED = { at: 0.7, seen: 0.32 } as const;
/** Lower and farther out by who sits. */
const ON_LAP = { at: 0.45, seen: 0.3 } as const;
/** Of a thing, how much more than itself is seen. */
const THING_SEEN = 1.7;
const SEEN_METRES_MIN = 0.3;
/** What is in the hands is so far before the middle of a body, metres. */
const HANDS_METRES = 0.16;
const FOCAL = 1.7;
const DISTANCE_MIN = 0.6;
/** The camera looks down on a detail a little: metres up for each away. */
const FROM_ABOVE = 0.06;
/** On hands at a table it looks down: what lies under them is to be seen. */
const ON_TOP = 0.5;
/** How far a tilt goes to the sky, as a share of the height of the frame. */
const TO_SKY = 0.62;

/**
 * Lets the camera of a shot start or end where the prompt says: on the mug, on her face, from the boots up, in the sky. A
 * close-up is one from its first moment to its last; `stays` tells that the shot is nothing else.
 */
export function aimCamera(
  shot: Shot,
  aim: CameraAim,
  cast: readonly CastMember[],
  frame: FrameSize,
  stays: boolean,
): Shot {
  // What it goes round stays in the middle all the time.
  if (shot.camera.name === 'orbit') return shot;
  if (stays && aim.to?.sky !== true) return held(shot, aim.to, cast, frame);
  const seconds = shot.frameCount / FRAME_RATE;
  const detail = (point: AimPoint | undefined, time: number) => detailOf(shot, point, cast, time, frame);
  const move = shot.camera;
  const to = detail(aim.to ?? faceAbove(move, aim.from), seconds - 1 / FRAME_RATE);
  const from = detail(aim.from ?? feetOf(move, aim.to), 0);
  if (aim.to?.sky === true) return { ...shot, camera: { ...move, to: skyward(move, frame, from) } };
  if ((from === undefined && to === undefined) || climbs(move, aim, cast)) return shot;
  const level = move.name === 'tilt' || move.name === 'pan' ? Math.max(from?.seenMetres ?? 0, to?.seenMetres ?? 0) : 0;
  const pose = (each: Detail | undefined, whole: CameraPose): CameraPose =>
    each === undefined ? whole : poseOn({ ...each, seenMetres: Math.max(level, each.seenMetres) }, frame);
  // From so near that it is seen how far the lens goes.
  const left =
    from !== undefined && aim.from?.part === undefined ? { ...from, seenMetres: LEFT * from.seenMetres } : from;
  const [start, end] =
    move.name === 'pull-out' ? [pose(left, move.from), move.to] : [pose(from, move.from), pose(to, move.to)];
  // The upper end of a crane looks over the scene, whatever it rises from or comes down to.
  if (move.name === 'crane')
    return { ...shot, camera: { ...move, ...(move.to.y > move.from.y ? { from: start } : { to: end }) } };
  return { ...shot, camera: { ...move, from: start, to: end } };
}

/** Of what the lens pulls back from, how much of the usual is seen at first. */
const LEFT = 0.6;

/** A tilt up a tree goes along the whole of it already. */
function climbs({ name }: CameraMove, { from, to }: CameraAim, cast: readonly CastMember[]): boolean {
  const point = from ?? to;
  const whole = (from === undefined || to === undefined) && point?.part === undefined;
  return name === 'tilt' && whole && !cast.some(({ id, kind }) => id === point?.character && isPerson(kind));
}

/** On the same detail all the time, coming a little nearer. */
function held(shot: Shot, point: AimPoint | undefined, cast: readonly CastMember[], frame: FrameSize): Shot {
  const last = shot.frameCount / FRAME_RATE - 1 / FRAME_RATE;
  const portrait = isPortrait(shot, point, cast);
  const shown: AimPoint | undefined = portrait && point !== undefined ? { ...point, part: 'face' } : point;
  const [start, end] = [detailOf(shot, shown, cast, 0, frame), detailOf(shot, shown, cast, last, frame)];
  if (start === undefined || end === undefined) return shot;
  const nears = portrait ? PORTRAIT : CLOSE_UP;
  const seen = (detail: Detail, times: number) => poseOn({ ...detail, seenMetres: detail.seenMetres * times }, frame);
  const [from, to] = [seen(start, nears.from), seen(end, nears.to)];
  return { ...shot, framing: 'close', camera: { ...shot.camera, name: 'push-in', from, to } };
}

/** How much a close-up shows at its beginning and at its end, against where a move would end. */
const CLOSE_UP = { from: 0.95, to: 0.82 } as const;

/** Of somebody who only stands there: head and shoulders. */
const PORTRAIT = { from: 1.04, to: 0.88 } as const;

/** A close-up of one whose hands do nothing that must be seen. */
function isPortrait({ tracks }: Shot, point: AimPoint | undefined, cast: readonly CastMember[]): boolean {
  const own = cast.filter(({ id }) => id === point?.character);
  const keys = tracks.find(({ member }) => member === own[0]?.id)?.keys ?? [];
  if (own.length !== 1 || point?.part !== undefined) return false;
  if (own.every(({ kind }) => ['animal', 'bird'].includes(familyOf(kind))))
    return keys.every(
      ({ deed, action, facing }) =>
        (deed === undefined || WITH_HEAD.has(deed)) && KEEPS_HEAD.has(action) && facing !== 'away',
    );
  const plain = own.every(({ kind, props }) => isPerson(kind) && props.length === 0);
  return plain && keys.every(({ deed, action }) => deed === undefined && action !== 'lie');
}

/** What an animal does with its head alone, and at what it keeps that where it is. */
const WITH_HEAD: ReadonlySet<Deed> = new Set<Deed>(['pant', 'gape', 'bob-head', 'snap-jaws', 'preen']);
const KEEPS_HEAD: ReadonlySet<Action> = new Set<Action>(['stand', 'look', 'speak', 'sit', 'turn']);

/** A tilt up to a face comes from the feet. */
function feetOf({ name, from, to }: CameraMove, point: AimPoint | undefined): AimPoint | undefined {
  const up = name === 'tilt' && to.tilt > from.tilt;
  return up && point?.part === 'face' ? { ...point, part: 'feet' } : undefined;
}

/** A tilt up from the feet goes to the face. */
function faceAbove({ name, from, to }: CameraMove, point: AimPoint | undefined): AimPoint | undefined {
  const up = name === 'tilt' && to.tilt > from.tilt;
  return up && point?.part === 'feet' ? { ...point, part: 'face' } : undefined;
}

function skyward({ to }: CameraMove, frame: FrameSize, from: Detail | undefined): CameraPose {
  const base = from === undefined ? to : poseOn(from, frame);
  const tangent = seenPerMetre(frame, base.focal)[0];
  return { ...base, tilt: base.tilt + TO_SKY * tangent };
}

/** A longer lens at the height of what it shows; what would want the camera nearer than it may come wants a longer one still. */
function poseOn({ x, y, z, seenMetres, above = FROM_ABOVE }: Detail, frame: FrameSize): CameraPose {
  const seen = (seenMetres * Math.min(frame.width, frame.height)) / frame.height;
  const distance = Math.max(DISTANCE_MIN, seen * FOCAL);
  const rise = above * distance;
  const focal = four(Math.max(FOCAL, distance / seen));
  return { x: four(x), y: four(y + rise), z: four(z - distance), pan: 0, tilt: four(-rise / distance), focal };
}

function detailOf(
  shot: Shot,
  point: AimPoint | undefined,
  cast: readonly CastMember[],
  time: number,
  frame: FrameSize,
): Detail | undefined {
  const members = cast.filter(({ id }) => id === point?.character || id.startsWith(`${point?.character}.`));
  const track = shot.tracks.find(({ member }) => members.some(({ id }) => id === member));
  const member = members.find(({ id }) => id === track?.member);
  if (point === undefined || track === undefined || member === undefined) return undefined;
  const seconds = shot.frameCount / FRAME_RATE;
  const place = placeAt(track, time, seconds);
  const followed = shot.tracks.find((each) => each.member === shot.camera.follow);
  const origin = followed === undefined ? { x: 0, z: 0 } : placeAt(followed, time, seconds);
  const key = track.keys.findLast(({ atSeconds }) => atSeconds <= time) ?? track.keys[0];
  // What is raised over the head is not the body.
  const { height } = postureOf(member.kind, key?.action ?? 'stand', place.y, key?.deed);
  const tall = member.heightMetres * Math.min(1, height);
  const x = place.x - origin.x;
  const z = place.z - (shot.camera.followsDepth === true ? origin.z : 0);
  if (!isPerson(member.kind)) {
    const own = otherDetail(member, point, key, { x, y: place.y, z }, tall, frame);
    return point.part === undefined ? withAll(own, shot, members, origin.x, frame) : own;
  }
  // A close-up of a watchmaker at work: the face, and what the hands do.
  const busy = key?.deed !== undefined && isToldByHands(key.deed);
  const shown = point.part ?? (busy ? 'face-and-hands' : undefined);
  const limbs = shown === undefined ? undefined : limbDetail(shot, cast, member, shown, frame);
  const atTop = shown === 'hands' && key?.deed !== undefined && isAtTop(key.deed) ? { above: ON_TOP } : {};
  if (limbs !== undefined) return { ...limbs, ...atTop, x: x + limbs.x, y: place.y + limbs.y, z };
  const seated = key?.action === 'sit';
  const [prop] = point.part === 'hands' ? member.props : [];
  const carried = prop && (seated ? ON_LAP : { ...CARRIED, at: CARRIED_AT[prop.name] ?? CARRIED.at });
  const { at, seen } = carried ?? PARTS[point.part ?? 'bust'];
  const forward = key?.facing.endsWith('left') === true ? -1 : key?.facing.endsWith('right') === true ? 1 : 0;
  return {
    x: x + (point.part === 'hands' ? forward * (seated ? 2 : 1) * HANDS_METRES : 0),
    y: place.y + at * tall,
    z,
    seenMetres: Math.max(SEEN_METRES_MIN, seen * member.heightMetres),
  };
}

/** Of several of a kind all, side by side. */
function withAll(own: Detail, shot: Shot, members: readonly CastMember[], originX: number, frame: FrameSize): Detail {
  const ends = members.flatMap(({ id, kind, heightMetres }) => {
    const [key] = shot.tracks.find(({ member }) => member === id)?.keys ?? [];
    const half = widthOf(kind, heightMetres, true) / 2;
    return key === undefined ? [] : [key.x - originX - half, key.x - originX + half];
  });
  if (ends.length <= 2) return own;
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const across = (ALL_SEEN * (right - left) * frame.height) / frame.width;
  return { ...own, x: (left + right) / 2, seenMetres: Math.max(own.seenMetres, across) };
}

/** Of several, how much wider than all of them the frame is. */
const ALL_SEEN = 1.5;

/** Of an animal its head, where that is asked for; of all else the whole. */
function otherDetail(
  { kind, heightMetres }: CastMember,
  { part }: AimPoint,
  key: ActorKey | undefined,
  { x, y, z }: { readonly x: number; readonly y: number; readonly z: number },
  tall: number,
  frame: FrameSize,
): Detail {
  const wide = widthOf(kind, heightMetres, true);
  if ((part === 'face' || part === 'eyes') && (familyOf(kind) === 'animal' || familyOf(kind) === 'bird')) {
    const way = key?.facing.endsWith('left') === true ? -1 : key?.facing.endsWith('right') === true ? 1 : 0;
    const seenMetres = Math.max(HEAD_METRES_MIN, (part === 'eyes' ? 0.36 : 0.62) * tall);
    const bird = familyOf(kind) === 'bird';
    const aside = bird ? BIRD_HEAD.aside * tall : ANIMAL_HEAD.aside * headAsideOf(kind, heightMetres);
    return { x: x + way * aside, y: y + (bird ? BIRD_HEAD : ANIMAL_HEAD).up * tall, z, seenMetres };
  }
  const share = familyOf(kind) === 'thing' ? 0.8 : 0.55;
  const across = familyOf(kind) === 'thing' ? (ALL_SEEN * wide * frame.height) / frame.width : 0;
  const seenMetres = Math.max(SEEN_METRES_MIN, across, THING_SEEN * Math.max(tall, share * wide));
  return { x, y: y + tall / 2, z, seenMetres };
}

const HEAD_METRES_MIN = 0.16;
/** Where the head of an animal is: as a share of its height, and of how far its head is aside when it stands; birds hold theirs over their feet. */
const ANIMAL_HEAD = { up: 0.78, aside: 1.1 } as const;
const BIRD_HEAD = { up: 0.9, aside: 0.22 } as const;

/** Hands, head or feet where the rig has them through the shot; undefined for who lies. Relative to the member's place. */
function limbDetail(
  shot: Shot,
  cast: readonly CastMember[],
  member: CastMember,
  part: BodyPart | 'face-and-hands',
  frame: FrameSize,
): Detail | undefined {
  const last = shot.frameCount / FRAME_RATE - 1 / FRAME_RATE;
  const moments = Array.from({ length: LIMB_MOMENTS }, (_, index) => {
    const limbs = limbsAt(shot, cast, member, (index / (LIMB_MOMENTS - 1)) * last);
    return limbs === undefined ? [] : [limbs];
  }).flat();
  const joints =
    part === 'hands'
      ? [...busyHands(moments, member.heightMetres), ...moments.flatMap(({ work }) => work ?? [])]
      : part === 'face-and-hands'
        ? moments.flatMap(({ hands, head, work }) => [...hands, head, ...(work === undefined ? [] : [work])])
        : moments.flatMap(({ feet, head }) => (part === 'feet' ? feet : [head]));
  if (joints.length === 0) return undefined;
  const [xs, ys] = [joints.map(({ x }) => x), joints.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { seen } = PARTS[part];
  const air = part === 'eyes' ? 0 : (part === 'face-and-hands' ? 2 : 1) * LIMB_AIR * member.heightMetres;
  const round = Math.max(high - low + air, ((right - left + air) * frame.height) / frame.width);
  const least = seen * member.heightMetres;
  return {
    x: (left + right) / 2,
    y: (low + high) / 2 + (part === 'feet' ? 0.05 * member.heightMetres : 0),
    z: 0,
    seenMetres: Math.min(LIMB_SEEN_MAX * least * Math.max(1, frame.height / frame.width), Math.max(least, round)),
  };
}

/** Both hands through a shot, or the one that does something while the other hangs far below it. */
function busyHands(moments: readonly Limbs[], tall: number): readonly Joint[] {
  const [left, right] = [moments.map(({ hands }) => hands[0]), moments.map(({ hands }) => hands[1])];
  const height = (hand: readonly Joint[]) => hand.reduce((sum, { y }) => sum + y, 0) / Math.max(1, hand.length);
  const higher = height(left) - height(right);
  return Math.abs(higher) < HANGS_BELOW * tall ? [...left, ...right] : higher > 0 ? left : right;
}

/** As a share of the height. */
const HANGS_BELOW = 0.1;
const LIMB_MOMENTS = 9;
/** Room round the wrists for hands and what they hold, as a share of the height. */
const LIMB_AIR = 0.14;
/** Arms that reach wide are not followed farther than this many times what is usual. */
const LIMB_SEEN_MAX = 1.7;
